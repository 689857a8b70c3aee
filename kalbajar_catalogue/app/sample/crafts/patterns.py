"""Counted patterns of weavers: small grids of colour numbers that repeat."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid

Counted = NDArray[np.uint8]
WOOLS = np.asarray(
    [
        (0.430, 0.360, 0.255),
        (0.190, 0.030, 0.024),
        (0.024, 0.036, 0.078),
        (0.350, 0.190, 0.048),
        (0.050, 0.070, 0.036),
        (0.048, 0.030, 0.021),
        (0.250, 0.085, 0.030),
    ],
    dtype=np.float32,
)
IVORY, RED, BLUE, OCHRE, GREEN, DARK, ORANGE = range(7)


@cache
def rhombs() -> Counted:
    """Return a tile of 28 by 28: a stepped rhomb with hooks and a cross in its heart."""
    side, middle = 28, 13.5
    row, column = np.indices((side, side))
    far = (np.abs(row - middle) + np.abs(column - middle)).astype(np.int64)
    rings = np.asarray(
        [OCHRE, OCHRE, DARK, RED, RED, IVORY, BLUE, BLUE, BLUE, IVORY, ORANGE, ORANGE, DARK] + [RED] * 16
    )
    tile: Counted = rings[np.clip(far - 1, 0, 27)].astype(np.uint8)
    hook = (far > 13) & (far < 18) & ((row + 2 * (column % 2)) % 4 < 2)
    tile[hook] = GREEN
    tile[(far > 20) & (far < 24)] = IVORY
    tile[far >= 24] = BLUE
    return tile


@cache
def teeth() -> Counted:
    """Return a tile of 8 by 8: stepped teeth of two colours."""
    row, column = np.indices((8, 8))
    return np.where(np.abs(column - 3.5) < row * 0.5 + 0.5, IVORY, DARK).astype(np.uint8)


@cache
def hooks() -> Counted:
    """Return a tile of 12 rows by 16 columns: a running hook on a dark ground."""
    lines = (
        "................",
        ".11111111111....",
        ".1.........1....",
        ".1.1111111.1....",
        ".1.1.....1.1.33.",
        ".1.1.333.1.1.33.",
        ".1.1.3...1.1....",
        ".1.1.333.1.1.33.",
        ".1...........33.",
        ".11111111111111.",
        "................",
        "................",
    )
    codes = {".": BLUE, "1": IVORY, "3": ORANGE}
    return np.asarray([[codes[sign] for sign in line] for line in lines], dtype=np.uint8)


@cache
def curtain() -> Counted:
    """Return the whole patterned curtain as 124 rows of 84 knots, borders and fields."""
    cloth = np.full((124, 84), RED, dtype=np.uint8)
    cloth[:, :84] = np.tile(rhombs(), (5, 3))[:124, :84]
    cloth[:12], cloth[-12:] = np.tile(hooks(), (1, 6))[:, :84], np.tile(hooks()[::-1], (1, 6))[:, :84]
    cloth[56:68] = np.tile(hooks(), (1, 6))[:, :84]
    for start in (12, 48, 68, 104):
        cloth[start : start + 8] = np.tile(teeth(), (1, 11))[:, :84]
    cloth[:, :3], cloth[:, -3:] = DARK, DARK
    cloth[:, 3:6], cloth[:, -6:-3] = np.where(np.arange(124) // 3 % 2, ORANGE, IVORY)[:, None], OCHRE
    cloth[:, -6:-3] = cloth[:, 3:6]
    return cloth


def sampled(tile: Counted, across: Grid, along: Grid) -> Counted:
    """Return the colour numbers of a repeating tile at places counted in its own cells."""
    rows, columns = np.floor(along).astype(np.int32) % tile.shape[0], np.floor(across).astype(np.int32) % tile.shape[1]
    return np.asarray(tile[rows, columns], dtype=np.uint8)


def dyed(codes: Counted) -> Picture:
    """Return the colours of colour numbers."""
    return np.asarray(WOOLS[codes], dtype=np.float32)
