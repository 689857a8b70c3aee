"""The marks that tools leave: bristle, knife, dab, chalk, flat and line, each with its relief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import ceil, cos, pi, sin

import numpy as np
from numpy.random import Generator
from PIL import Image

from kalbajar_catalogue.app.sample.noise import Grid, stream

TURNS = 26
BENDS = 3
VARIANTS = 3
_FINE = 128


@dataclass(frozen=True)
class Brush:
    """A tool and the size of its mark in pixels."""

    kind: str
    length: int
    width: int


@dataclass(frozen=True)
class Mark:
    """One mark: where paint sits, how high, and where the brush carried a second colour."""

    mask: Image.Image
    height: Image.Image
    streak: Image.Image
    reach: tuple[int, int]

    def box(self, x: int, y: int) -> tuple[int, int, int, int]:
        """Return the box of pixels that the mark covers when it is centred on a place."""
        across, down = self.reach
        return (x - across, y - down, x + across + 1, y + down + 1)


_Profile = Callable[[Brush, Generator, Grid, Grid], tuple[Grid, Grid, Grid]]


@cache
def mark_of(brush: Brush, turn: int, bend: int, variant: int) -> Mark:
    """Return the mark of a brush drawn in direction `turn` / TURNS of a circle, `bend` in -1..1."""
    along, across = _local(brush, 2.0 * pi * turn / TURNS, bend)
    rng = stream(9000 + variant, brush.length * 4096 + brush.width)
    alpha, height, streak = _PROFILES[brush.kind](brush, rng, along, across)
    alpha = np.clip(alpha, 0.0, 1.0)
    return Mark(_plate(alpha), _plate(height), _plate(alpha * streak), (along.shape[1] // 2, along.shape[0] // 2))


def _plate(grid: Grid) -> Image.Image:
    return Image.fromarray((np.clip(grid, 0.0, 1.0) * 255.0).astype(np.uint8))


def _local(brush: Brush, angle: float, bend: int) -> tuple[Grid, Grid]:
    """Return the place along the stroke (-0.5..0.5) and across it (-1..1) of each pixel of its box."""
    sag = 0.10 * brush.length * bend
    half, wide = brush.length / 2, brush.width / 2 + abs(sag)
    c, s = cos(angle), sin(angle)
    across, down = ceil(abs(half * c) + abs(wide * s)) + 1, ceil(abs(half * s) + abs(wide * c)) + 1
    x = np.arange(-across, across + 1, dtype=np.float32)[None, :]
    y = np.arange(-down, down + 1, dtype=np.float32)[:, None]
    u = (x * np.float32(c) + y * np.float32(s)) / np.float32(brush.length)
    v = y * np.float32(c) - x * np.float32(s) - np.float32(sag) * (1.0 - 8.0 * u * u)
    return u, v / np.float32(max(brush.width, 1) / 2)


def _threads(rng: Generator, across: Grid, count: int) -> Grid:
    """Return a value 0..1 of the bristle that passes each pixel."""
    values = rng.random(max(count, 2) + 2).astype(np.float32)
    line = np.interp(np.linspace(0, len(values) - 1, _FINE), np.arange(len(values)), values).astype(np.float32)
    return np.asarray(line[np.clip((across + 1.0) * (_FINE / 2), 0, _FINE - 1).astype(np.int16)])


def _side(brush: Brush, across: Grid, soft: float = 1.4) -> Grid:
    return np.asarray(np.clip((1.0 - np.abs(across)) * (brush.width / 2 / soft), 0.0, 1.0))


def _end(brush: Brush, along: Grid, start: Grid | float, stop: Grid | float, soft: float = 1.6) -> Grid:
    rise = np.clip((along - start) * (brush.length / soft), 0.0, 1.0)
    return np.asarray(rise * np.clip((stop - along) * (brush.length / soft), 0.0, 1.0))


def _bristle(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    count = brush.width // 2
    hair, lack, load = _threads(rng, across, count), _threads(rng, across, count), _threads(rng, across, count // 3)
    round_off = 0.10 * across * across
    alpha = _side(brush, across) * _end(brush, along, -0.49 + round_off + 0.05 * hair, 0.5 - round_off - 0.34 * lack)
    dry = 1.0 - np.clip((along + 0.15) * 1.5, 0.0, 1.0) * (lack > 0.45) * 0.75
    ridge = np.abs(across) ** 4 * 0.22 + np.clip((along - 0.2) * 1.2, 0.0, 0.2)
    return alpha * dry, 0.34 + 0.42 * hair + ridge, (load > 0.55) * np.clip(1.2 - 1.2 * (along + 0.5), 0.2, 0.8)


def _knife(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    lack, drag, load = _threads(rng, across, 7), _threads(rng, across, 18), _threads(rng, across, 6)
    skew = 0.12 * across * rng.uniform(-1, 1)
    alpha = _side(brush, across + 0.06 * np.sin(along * 9.0), 1.0)
    alpha = alpha * _end(brush, along, -0.49 + skew, 0.5 - 0.24 * lack**2 + skew, 1.0)
    edge = 0.38 * np.clip(np.abs(across) * 5.0 - 4.1, 0.0, 1.0)
    lip = 0.35 * np.clip((along - 0.5 + 0.24 * lack**2 - skew) * 9.0 + 1.0, 0.0, 1.0)
    tilt = 0.12 * across * rng.choice((-1.0, 1.0))
    return alpha, 0.36 + 0.10 * drag + edge + lip + tilt, (load > 0.6) * 0.75


def _dab(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    away = np.sqrt(4.2 * along * along + across * across) + 0.10 * np.sin(np.arctan2(across, along * 2.0) * 3 + 1.3)
    alpha = np.clip((1.0 - away) * (brush.width / 2.6), 0.0, 1.0)
    dome = 0.40 + 0.42 * np.clip(1.0 - away, 0.0, 1.0) ** 0.6 + 0.12 * np.clip(away * 4.0 - 2.6, 0.0, 1.0)
    return alpha, dome + 0.06 * _threads(rng, across, 5), np.zeros_like(alpha)


def _chalk(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    press = _threads(rng, across, brush.width // 4)
    alpha = _side(brush, across, 3.0) * _end(brush, along, -0.48 + 0.06 * press, 0.48 - 0.10 * press, 5.0)
    return alpha * (0.55 + 0.45 * press), 0.5 + 0.0 * across, (press > 0.7) * 0.5


def _flat(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    hair, lack = _threads(rng, across, brush.width // 2), _threads(rng, across, brush.width // 2)
    alpha = _side(brush, across, 1.2) * _end(brush, along, -0.49 + 0.02 * hair, 0.5 - 0.12 * lack**3, 1.4)
    return alpha * (0.86 + 0.14 * hair), 0.44 + 0.12 * hair + 0.10 * np.abs(across) ** 6, (lack > 0.8) * 0.4


def _line(brush: Brush, rng: Generator, along: Grid, across: Grid) -> tuple[Grid, Grid, Grid]:
    swell = np.clip(1.25 - 2.6 * np.abs(along) ** 2.2, 0.2, 1.0)
    alpha = np.clip((swell - np.abs(across)) * (brush.width / 2.4), 0.0, 1.0) * _end(brush, along, -0.5, 0.5)
    return alpha, 0.55 + 0.2 * _threads(rng, across, 4) - 0.1 * np.abs(across), np.zeros_like(alpha)


_PROFILES: dict[str, _Profile] = {
    "bristle": _bristle,
    "knife": _knife,
    "dab": _dab,
    "chalk": _chalk,
    "flat": _flat,
    "line": _line,
}
