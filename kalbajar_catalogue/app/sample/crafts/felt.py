"""Felt: matted fibres, uneven thickness, dyed pieces with soft wandering edges, and twisted cord."""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, stream

from .plate import Frame, Tone, Window, blend, busy, clouds, smooth, soft, streaks
from .studio import Piece

CREAM: Tone = (0.455, 0.375, 0.265)
GREY: Tone = (0.130, 0.114, 0.098)
BROWN: Tone = (0.062, 0.040, 0.027)
MADDER: Tone = (0.175, 0.034, 0.026)
INDIGO: Tone = (0.022, 0.034, 0.066)
OCHRE: Tone = (0.330, 0.175, 0.046)
GREEN: Tone = (0.068, 0.085, 0.040)
_TILE = 512


@cache
def _fibres() -> Grid:
    """Return a repeating tile of curved hairs, light and dark about 0."""
    rng = stream(4300, 1)
    image = Image.new("L", (_TILE, _TILE), 128)
    pen = ImageDraw.Draw(image)
    for _ in range(6200):
        x, y = rng.uniform(0, _TILE, 2)
        turn, bend, length = rng.uniform(0, 6.28), rng.normal(0, 0.35), rng.uniform(9, 34)
        points = []
        for _step in range(5):
            points.append((x, y))
            x, y, turn = x + np.cos(turn) * length / 4, y + np.sin(turn) * length / 4, turn + bend
        level = int(128 + rng.normal(0, 50))
        for dx in (-_TILE, 0, _TILE):
            if -_TILE < points[0][0] + dx < _TILE + 40 and -40 < points[-1][0] + dx < _TILE + 40:
                pen.line([(px + dx, py % _TILE if 40 < py < _TILE - 40 else py) for px, py in points], fill=level)
    return (np.asarray(image, dtype=np.float32) - np.float32(128.0)) * np.float32(1 / 64)


def fibres(frame: Frame, size: float) -> Grid:
    """Return hairs over a picture; `size` mm of the thing take up one pixel of the tile."""
    zoom = max(0.5, size * frame.density)
    side = max(64, round(_TILE * zoom))
    tile = np.asarray(Image.fromarray(_fibres()).resize((side, side), Image.Resampling.BICUBIC), dtype=np.float32)
    rows, columns = np.arange(frame.height) % side, np.arange(frame.width) % side
    return np.ascontiguousarray(tile[rows][:, columns])


class Felt:
    """A sheet of felt onto which dyed pieces and cords are laid."""

    def __init__(self, frame: Frame, seed: int, tone: Tone, hair: float = 0.35) -> None:
        self.frame = frame
        self.rng = stream(seed, 1)
        self.hairs = fibres(frame, hair)
        self.mottle = clouds(frame, self.rng, 60.0, 3)
        self.rough = streaks(frame, self.rng, 26.0, 26.0) + np.float32(0.6) * streaks(frame, self.rng, 11.0, 11.0)
        tint = np.float32(1.0) + np.float32(0.14) * self.mottle
        self.colour: Picture = tint[..., None] * np.asarray(tone, dtype=np.float32)
        self.height: Grid = clouds(frame, self.rng, 34.0, 3) * np.float32(0.7)

    def edged(self, cover: Grid, place: Window, wander: float, fray: float) -> Grid:
        """Return a part of a cover whose edge wanders by about `wander` mm and dissolves into hairs over `fray` mm."""
        reach = max(wander, fray) * self.frame.density
        rough = self.rough[place] * np.float32(0.16) + self.hairs[place] * np.float32(0.12)
        half = np.float32(np.clip(fray / max(wander, fray) * 0.32, 0.06, 0.4))
        return smooth(float(0.5 - half), float(0.5 + half), soft(cover[place], reach) + rough)

    def piece(self, cover: Grid, tone: Tone, thick: float = 0.0, wander: float = 1.5, fray: float = 0.8) -> Grid:
        """Lay a dyed piece; return its cover as it came out. `thick` mm are sewn on, 0 is felted in."""
        whole = np.zeros_like(cover)
        place = busy(cover, 3.0 * max(wander, fray, 2.2) * self.frame.density)
        if cover[place].size == 0:
            return whole
        edge = whole[place] = self.edged(cover, place, wander, fray)
        tint = (np.float32(1.0) + np.float32(0.18) * self.mottle[place])[..., None] * np.asarray(tone, dtype=np.float32)
        self.colour[place] = blend(self.colour[place], tint, edge)
        if thick:
            bow = soft(edge, 2.2 * self.frame.density)
            self.height[place] += (edge * np.float32(0.55) + bow * np.float32(0.45)) * np.float32(thick)
        return whole

    def cord(self, cover: Grid, tone: Tone, breadth: float = 2.4) -> None:
        """Sew a twisted cord along the edge of a cover."""
        place = busy(cover, 2.5 * breadth * self.frame.density)
        if cover[place].size == 0:
            return
        wide = soft(cover[place], breadth * 0.9 * self.frame.density)
        near = np.exp(-(((wide - np.float32(0.5)) / np.float32(0.17)) ** 2))
        near *= smooth(0.02, 0.10, wide) * smooth(0.02, 0.10, 1.0 - wide)
        across, along = self.frame.columns()[:, place[1]], self.frame.rows()[place[0]]
        twist = np.float32(0.72) + np.float32(0.28) * np.sin(
            (across + along * np.float32(0.8)) * np.float32(2.2 / breadth)
        )
        self.colour[place] = blend(self.colour[place], twist[..., None] * np.asarray(tone, dtype=np.float32), near)
        self.height[place] += near * twist * np.float32(1.3)

    def finished(self, cover: Grid, wander: float, fray: float, lift: float, tall: float = 7.0) -> Piece:
        """Trim the sheet to a cover with a wandering edge."""
        edge = self.edged(cover, (slice(None), slice(None)), wander, fray)
        thick = soft(edge, 4.0 * self.frame.density)
        fuzz = self.rng.random(self.hairs.shape, dtype=np.float32) * np.float32(3.4) - np.float32(1.7)
        self.height += (
            thick * np.float32(tall) + (self.hairs * np.float32(0.13) + fuzz * np.float32(0.10)) / self.frame.density
        )
        light = np.float32(1.0) + self.hairs * np.float32(0.24) + fuzz * np.float32(0.05)
        colour = self.colour * light[..., None]
        haze = np.float32(0.02) * (1.0 - thick)
        return Piece(np.asarray(colour + haze[..., None], dtype=np.float32), self.height, edge, 0.0, lift)
