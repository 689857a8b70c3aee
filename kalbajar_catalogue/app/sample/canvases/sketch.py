"""The drawing under a painting: planes, forms, the direction of the brush and where care is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, fbm, resized, smoothstep, stream

from .fields import as_image, as_picture

Colour = tuple[int, int, int]
Point = tuple[float, float]
Points = Sequence[Point]
_COARSE = 240


@dataclass(frozen=True)
class Wash:
    """A lake of transparent paint: its outline, colour, strength and how wet the paper was (0..1)."""

    outline: tuple[Point, ...]
    colour: Colour
    strength: float = 1.0
    wet: float = 0.0
    dry: bool = False


@dataclass(frozen=True)
class Touch:
    """A stroke that the painter sets on purpose, over all others."""

    points: tuple[Point, ...]
    width: float
    colour: Colour
    kind: str = "line"


def tint(text: str) -> Colour:
    """Return the colour written as six hexadecimal digits."""
    return (int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16))


def tints(text: str) -> tuple[Colour, ...]:
    """Return the colours written one after the other."""
    return tuple(tint(word) for word in text.split())


def path(text: str) -> list[Point]:
    """Return the places written as "x y, x y, ..."."""
    pairs = (pair.split() for pair in text.split(","))
    return [(float(x), float(y)) for x, y in pairs]


def blend(first: Colour, second: Colour, share: float) -> Colour:
    """Return the colour between two, the second at `share` 1."""
    r, g, b = (round(a + (z - a) * share) for a, z in zip(first, second, strict=True))
    return (r, g, b)


def curve(points: Points, steps: int = 8) -> list[Point]:
    """Return a smooth line through points."""
    knots = np.asarray([points[0], *points, points[-1]], dtype=np.float64)
    t = np.linspace(0.0, 1.0, steps, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in zip(knots[:-3], knots[1:-2], knots[2:-1], knots[3:], strict=True):
        parts.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    line = [(float(x), float(y)) for x, y in np.concatenate(parts)]
    return [*line, (float(points[-1][0]), float(points[-1][1]))]


def jagged(rng: Generator, points: Points, rough: float, rounds: int = 5) -> list[Point]:
    """Return the line through points broken like a mountain crest; `rough` is a share of each step."""
    line = np.asarray(points, dtype=np.float64)
    for _ in range(rounds):
        middle = (line[1:] + line[:-1]) / 2
        reach = np.hypot(*(line[1:] - line[:-1]).T)
        middle[:, 1] += rng.uniform(-1.0, 1.0, len(middle)) * reach * rough
        middle[:, 0] += rng.uniform(-0.3, 0.3, len(middle)) * reach
        line = np.insert(line, range(1, len(line)), middle, axis=0)
    return [(float(x), float(y)) for x, y in line]


def crested(rng: Generator, points: Points, rough: float = 0.12) -> list[Point]:
    """Return a mountain crest through saddles and peaks: hollow flanks, sharp tops, small teeth."""
    line: list[Point] = [points[0]]
    t = np.linspace(0.0, 1.0, 29)[1:]
    for (x0, y0), (x1, y1) in pairwise(points):
        climb = t**1.55 if y1 < y0 else 1.0 - (1.0 - t) ** 1.55
        teeth = np.interp(t, np.linspace(0, 1, 9), rng.uniform(-1, 1, 9)) + 0.6 * rng.uniform(-1, 1, len(t))
        y = y0 + (y1 - y0) * climb + teeth * np.sin(np.pi * t) * rough * abs(y1 - y0)
        line += [(float(x0 + (x1 - x0) * s), float(v)) for s, v in zip(t, y, strict=True)]
    return line


class Sketch:
    """A sheet on which a composition is drawn; places are shares of width and height, sizes of the height."""

    def __init__(self, size: tuple[int, int], seed: int, ground: Colour) -> None:
        self.width, self.height = size
        self.rng = stream(seed, 31)
        self.image = Image.new("RGB", size, ground)
        coarse = (_COARSE, max(round(_COARSE * self.height / self.width), 8))
        self.flow = (Image.new("F", coarse, 1.0), Image.new("F", coarse, 0.0))
        self.care = Image.new("L", coarse, 70)
        self.touches: list[Touch] = []
        self.washes: list[Wash] = []
        self._grain = fbm(stream(seed, 32), 256, 6, 5, 0.6)

    @property
    def aspect(self) -> float:
        """Return width by height."""
        return self.width / self.height

    def pixels(self, points: Points, size: tuple[int, int] | None = None) -> list[Point]:
        """Return places in pixels of the sheet or of another size."""
        width, height = size or (self.width, self.height)
        return [(x * width, y * height) for x, y in points]

    def sky(self, stops: Sequence[tuple[float, Colour]]) -> None:
        """Lay a vertical change of colours over the whole sheet."""
        self._lay(self._graded(stops), Image.new("L", self.image.size, 255))

    def plane(self, points: Points, colour: Colour) -> None:
        """Fill an outline with one colour."""
        ImageDraw.Draw(self.image).polygon(self.pixels(points), fill=colour)

    def planes(self, outlines: Sequence[tuple[Points, Colour]]) -> None:
        """Fill several outlines, the first below."""
        for points, colour in outlines:
            self.plane(points, colour)

    def graded(self, points: Points, stops: Sequence[tuple[float, Colour]]) -> None:
        """Fill an outline with colours that change downwards; stops are shares of the sheet's height."""
        self._lay(self._graded(stops), self.mask(points))

    def mask(self, points: Points) -> Image.Image:
        """Return the outline as a mask of the sheet."""
        mask = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(mask).polygon(self.pixels(points), fill=255)
        return mask

    def _graded(self, stops: Sequence[tuple[float, Colour]]) -> Image.Image:
        places, colours = [place for place, _ in stops], np.asarray([colour for _, colour in stops])
        rows = (np.arange(self.height) + 0.5) / self.height
        bands = np.stack([np.interp(rows, places, colours[:, k]) for k in range(3)], axis=-1)
        return as_image(bands[:, None, :].astype(np.float32)).resize(self.image.size, Image.Resampling.NEAREST)

    def _lay(self, above: Image.Image, mask: Image.Image) -> None:
        self.image.paste(above, (0, 0), mask)

    def disc(self, centre: Point, across: float, colour: Colour, tall: float = 1.0) -> None:
        """Fill an ellipse of radius `across` (share of the height), `tall` times as high."""
        x, y, r = centre[0] * self.width, centre[1] * self.height, across * self.height
        ImageDraw.Draw(self.image).ellipse((x - r, y - r * tall, x + r, y + r * tall), fill=colour)

    def line(self, points: Points, width: float, colour: Colour) -> None:
        """Draw a line of a width (share of the height)."""
        pixels = max(round(width * self.height), 1)
        ImageDraw.Draw(self.image).line(self.pixels(points), fill=colour, width=pixels, joint="curve")

    def glow(self, centre: Point, reach: float, colour: Colour, strength: float, tall: float = 1.0) -> None:
        """Mix light of a colour around a place, fading out at `reach`."""
        away = self.away(centre, tall) / np.float32(reach)
        share = (np.exp(-2.6 * away * away) * np.float32(strength))[..., None]
        picture = as_picture(self.image)
        self.image = as_image(picture + (np.asarray(colour, dtype=np.float32) - picture) * share)

    def away(self, centre: Point, tall: float = 1.0) -> Grid:
        """Return the distance of each pixel from a place in shares of the height."""
        x = (np.arange(self.width, dtype=np.float32) - centre[0] * self.width) / self.height
        y = ((np.arange(self.height, dtype=np.float32) - centre[1] * self.height) / self.height) / np.float32(tall)
        return np.asarray(np.sqrt(x[None, :] ** 2 + y[:, None] ** 2))

    def ball(self, centre: Point, across: float, tones: Sequence[Colour], tall: float = 1.0) -> None:
        """Paint a round body lit from the upper left with tones from light to dark."""
        x0, y0, r = centre[0] * self.width, centre[1] * self.height, across * self.height
        size = (max(round(2 * r), 2), max(round(2 * r * tall), 2))
        x = np.linspace(-1.0, 1.0, size[0], dtype=np.float32)[None, :]
        y = np.linspace(-1.0, 1.0, size[1], dtype=np.float32)[:, None]
        z = np.sqrt(np.maximum(1.0 - x * x - y * y, 0.0))
        dark = np.clip(0.74 + 0.42 * x + 0.46 * y - 0.36 * z, 0.0, 1.0)
        body = as_image(ramp(dark, tones))
        mask = Image.fromarray(((x * x + y * y) <= 1.0).astype(np.uint8) * 255)
        self.image.paste(body, (round(x0 - r), round(y0 - r * tall)), mask)

    def speckle(self, points: Points, colours: Sequence[Colour], count: int, size: tuple[float, float]) -> None:
        """Scatter round spots inside an outline, each in one of the colours."""
        line = np.asarray(self.pixels(points))
        low, high = np.floor(line.min(axis=0)), np.ceil(line.max(axis=0)) + 1
        mask = Image.new("1", (int(high[0] - low[0]), int(high[1] - low[1])))
        ImageDraw.Draw(mask).polygon([(x - low[0], y - low[1]) for x, y in line], fill=1)
        inside = np.asarray(mask)
        places = self.rng.uniform(0.0, 1.0, (count, 2)) * inside.shape[::-1]
        places = places[inside[places[:, 1].astype(int), places[:, 0].astype(int)]] + low
        radii = self.rng.uniform(*size, len(places)) * self.height
        picks = self.rng.integers(0, len(colours), len(places))
        draw = ImageDraw.Draw(self.image)
        for (x, y), r, k in zip(places.tolist(), radii.tolist(), picks.tolist(), strict=True):
            draw.ellipse((x - r, y - r, x + r, y + r), fill=colours[k])

    def mountain(self, crest: Points, tones: Sequence[Colour], lean: float = 0.5) -> None:
        """Raise a mountain below a crest in tones of light, of shade and of the foot into which it dissolves."""
        top = np.interp(np.arange(self.width) / self.width, *np.asarray(crest).T).astype(np.float32) * self.height
        first = max(int(top.min()) - 1, 0)
        below = np.arange(first, self.height, dtype=np.float32)[:, None] - top[None, :]
        faces = self._faces(top, below, np.float32(lean))
        ends = np.asarray(tones, dtype=np.float32)
        colour = ends[1] + (ends[0] - ends[1]) * faces[..., None]
        deep = np.clip(below / max(0.5 * (self.height - float(top.min())), 4.0), 0.0, 1.0)[..., None] ** 1.3
        colour = colour + (ends[2] - colour) * deep
        mask = (np.clip(below, 0.0, 1.0) * 255).astype(np.uint8)
        self.image.paste(as_image(colour), (0, first), Image.fromarray(mask))

    def _faces(self, top: Grid, below: Grid, lean: np.float32) -> Grid:
        """Return 0..1 light on the faces of a mountain, which grow from its crest and widen downwards."""
        size, shift = self._grain.shape[0], int(self.rng.integers(0, 256))
        rows, columns = np.arange(below.shape[0]), np.arange(self.width)
        fleck = self._grain[np.ix_(rows * 300 // self.height % size, (columns * 300 // self.height + shift) % size)]
        x = columns[None, :] - below * lean * np.float32(0.4) + fleck * np.float32(0.06 * self.height)
        x = np.clip(x, 0, self.width - 1).astype(np.int32)
        slopes = np.stack([np.gradient(_smoothed(top, self.height * r)) for r in (0.008, 0.02, 0.045, 0.09)])
        level = np.clip(np.abs(below) * (9.0 / self.height) + fleck * 1.2, 0, 3).astype(np.int32)
        return smoothstep(-0.10, 0.10, np.asarray(fleck * 0.16 - slopes[level, x], dtype=np.float32))

    def mottle(self, points: Points, colour: Colour, strength: float, grain: float = 1.0) -> None:
        """Let another colour come and go in clouds inside an outline."""
        cloud = np.tile(self._grain, (2, 2))[: int(256 * grain) or 8, : int(256 * grain) or 8]
        cloud = np.clip(resized(cloud, self.width, self.height) * 1.6 * strength, 0.0, 1.0)
        mask = np.asarray(self.mask(points), dtype=np.float32) * cloud
        self._lay(Image.new("RGB", self.image.size, colour), Image.fromarray(mask.astype(np.uint8)))

    def lay(self, picture: Image.Image, points: Points) -> None:
        """Lay another picture of the whole sheet inside an outline."""
        self._lay(picture.resize(self.image.size, Image.Resampling.BICUBIC), self.mask(points))

    def run(self, points: Points, degrees: float, strength: float = 1.0) -> None:
        """Let the brush run in a direction inside an outline (0 = level, 90 = down)."""
        for field, part in zip(self.flow, (cos, sin), strict=True):
            value = part(2.0 * radians(degrees)) * strength
            ImageDraw.Draw(field).polygon(self.pixels(points, field.size), fill=value)

    def heed(self, points: Points, care: int) -> None:
        """Ask for care 0..255 inside an outline: fine strokes follow it."""
        ImageDraw.Draw(self.care).polygon(self.pixels(points, self.care.size), fill=care)

    def wash(self, points: Points, colour: Colour, strength: float = 1.0, wet: float = 0.0, dry: bool = False) -> None:
        """Lay a transparent wash; a dry brush leaves the pits of the paper white."""
        self.washes.append(Wash(tuple((float(x), float(y)) for x, y in points), colour, strength, wet, dry))

    def touch(self, points: Points, width: float, colour: Colour, kind: str = "line") -> None:
        """Set one stroke over the finished layers."""
        self.touches.append(Touch(tuple((float(x), float(y)) for x, y in points), width, colour, kind))


def _smoothed(line: Grid, reach: float) -> Grid:
    """Return a line averaged over about `reach` pixels to each side."""
    wide = max(round(reach), 1)
    kernel = np.hanning(2 * wide + 3)
    padded = np.pad(line, wide + 1, mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid").astype(np.float32)


def ramp(share: Grid, tones: Sequence[Colour]) -> Picture:
    """Return the tones between first (0) and last (1)."""
    places = np.linspace(0.0, 1.0, len(tones))
    table = np.asarray(tones, dtype=np.float32)
    return np.stack([np.interp(share, places, table[:, k]) for k in range(3)], axis=-1).astype(np.float32)


def box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """Return the outline of an upright rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]
