"""What ends a cloth: wrapped selvedges, woven end bands, fringes thread by thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kalbajar_catalogue.app.sample.noise import stream

from .dyes import YARN, Dye
from .structures import PERIOD, relief
from .weaving import Pixels


@dataclass(frozen=True)
class Trim:
    """The finish of a piece; widths and lengths are in pixels of the main picture."""

    selvedge: int = Dye.BROWN
    cords: int = 2
    cord: int = 5
    web: int = Dye.IVORY
    web_high: int = 16
    web_line: int = Dye.IVORY
    fringe: int = 46
    bundle: int = 9
    warp: int = Dye.IVORY

    @property
    def side(self) -> int:
        """Return the width of a selvedge."""
        return self.cords * self.cord

    @property
    def end(self) -> int:
        """Return the height of an end band with its fringe."""
        return self.web_high + self.fringe


def selvedge(height: int, width: int, cords: int, dye: int, turns: int, seed: int) -> Pixels:
    """Return cords beside each other, wrapped with yarn; one turn is `turns` pixels high."""
    y, x = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    across = (x + 0.5) / width * cords % 1.0
    wrap = (y + across * turns * 0.7) / turns % 1.0
    shade = 1.12 - 0.5 * np.abs(2 * across - 1) ** 3 - 0.30 * np.abs(2 * wrap - 1) ** 3
    noise = stream(seed, 31).normal(1.0, 0.05, (height, 1))
    return np.asarray(np.clip(YARN[dye] * (shade * noise)[..., None], 0, 255), dtype=np.uint8)


def end_band(height: int, width: int, trim: Trim, seed: int) -> Pixels:
    """Return the weft-faced band between the pattern and the fringe."""
    shade = relief("tapestry", 2, 4)
    tiled = np.tile(shade, (height // (2 * PERIOD) + 1, width // (4 * PERIOD) + 1))[:height, :width]
    dyes = np.full(height, trim.web)
    if height >= 12:
        dyes[height // 3 : height // 3 + 3] = trim.web_line
        dyes[-height // 3 : -height // 3 + 3] = trim.web_line
    tone = stream(seed, 32).normal(1.0, 0.035, (height, width))
    return np.asarray(np.clip(YARN[dyes][:, None, :] * (tiled * tone)[..., None] * 0.96, 0, 255), dtype=np.uint8)


def fringe(picture: Pixels, base: int, left: int, width: int, down: bool, trim: Trim, seed: int) -> None:
    """Draw the warp ends, knotted into bundles, from row `base` downwards or upwards."""
    rng = stream(seed, 33 + down)
    threads = width // 3
    steps = np.arange(round(trim.fringe * 1.25))
    start = left + (np.arange(threads) + 0.5) * (width / threads)
    across = _paths(rng, start, steps, trim)
    length = trim.fringe * np.repeat(rng.uniform(0.72, 1.12, threads // trim.bundle + 1), trim.bundle)[:threads]
    shown = steps[None, :] < (length * rng.uniform(0.85, 1.06, threads))[:, None]
    tone = rng.uniform(0.84, 1.10, (threads, 1)) * (1.0 - 0.10 * (steps % 4 < 1))
    rows = np.broadcast_to(base + steps if down else base - 1 - steps, across.shape)
    columns = np.clip(across.astype(np.int64), 0, picture.shape[1] - 2)
    shown &= (rows >= 0) & (rows < picture.shape[0])
    for offset, light in ((1, 0.74), (0, 1.04)):
        colour = YARN[trim.warp] * (tone * light)[..., None]
        picture[rows[shown], columns[shown] + offset] = np.clip(colour, 0, 255).astype(np.uint8)[shown]


def _paths(rng: Generator, start: np.ndarray, steps: np.ndarray, trim: Trim) -> np.ndarray:
    """Return where each thread is at each step: together at the knot of its bundle, then loose."""
    bundle = np.arange(len(start)) // trim.bundle
    count = int(bundle[-1]) + 1
    middle = (np.bincount(bundle, start) / np.bincount(bundle))[bundle]
    knot = rng.uniform(0.16, 0.22, count)[bundle][:, None]
    along = steps[None, :] / trim.fringe
    apart = np.where(along < knot, 1.0 - 0.8 * along / knot, 0.2 + 0.75 * np.clip(along - knot, 0, 1) ** 0.8)
    lean = rng.normal(0.0, 3.0, count)[bundle][:, None] * along**1.5
    own = rng.normal(0.0, 3.2, len(start))[:, None] * np.clip(along - knot, 0, None) ** 1.3
    wave = 0.8 * np.sin(along * 7.0 + rng.uniform(0, 6.3, len(start))[:, None]) * along
    return np.asarray(middle[:, None] + (start - middle)[:, None] * apart + lean + own + wave)
