"""How one knot or one crossing of each weave catches the light."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

Shade = NDArray[np.float32]
_Profile = Callable[[Shade, Shade, Shade, Shade], Shade]


def _ridge(at: Shade, power: int) -> Shade:
    """Return 0 in the middle of a cell, 1 at its two edges."""
    return np.asarray(np.abs(2.0 * (at % 1.0) - 1.0) ** power, dtype=np.float32)


def _pile(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """A tuft of two yarn ends, leaning down over the next row."""
    split = np.exp(-(((u - 0.5) / 0.07) ** 2)) * np.clip(v * 1.6 - 0.2, 0.0, 1.0)
    return np.asarray(1.17 - 0.34 * v**2 - 0.12 * (1.0 - v) ** 6 - 0.17 * _ridge(u, 4) - 0.10 * split)


def _collars(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """The back: two collars per symmetric knot, and the wefts between the rows."""
    collar = 1.16 - 0.30 * _ridge(2.0 * u, 2) - 0.10 * _ridge(u, 6)
    return np.asarray(collar - 0.30 * _ridge(v, 4) + 0.10 * (0.5 - np.abs((2.0 * u) % 1.0 - v)))


def _tapestry(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """Weft beaten down over warps: beads that shift by half in every other row."""
    return 1.14 - 0.22 * _ridge(v, 2) - 0.24 * _ridge(u + 0.5 * (row % 2), 3)


def _wrapped(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """Weft wrapped round warps, slanting to and fro: the herringbone of sumakh."""
    slant = np.where(row % 2 < 1, u + 0.8 * v, u - 0.8 * v)
    return 1.16 - 0.30 * _ridge(slant, 2) - 0.20 * _ridge(v, 4)


def _slanting(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """Weft wrapped in one direction, over a ground weave that shows as fine ribs."""
    return 1.15 - 0.27 * _ridge(u + 0.6 * v, 2) - 0.22 * _ridge(v, 3)


def _floats(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """Weft floats over three warps with one bound between: upright cords."""
    bound = ((row + 2.0 * (column % 2)) % 4 < 1) * 0.16
    return np.asarray(1.16 - 0.32 * _ridge(u, 2) - 0.08 * _ridge(v, 4) - bound)


def _warp_faced(u: Shade, v: Shade, row: Shade, column: Shade) -> Shade:
    """Warps packed over hidden wefts: upright beads."""
    return 1.14 - 0.26 * _ridge(u, 2) - 0.18 * _ridge(v + 0.5 * (column % 2), 3)


PROFILES: dict[str, _Profile] = {
    "pile": _pile,
    "collars": _collars,
    "tapestry": _tapestry,
    "slit_tapestry": _tapestry,
    "wrapped": _wrapped,
    "slanting": _slanting,
    "floats": _floats,
    "warp_faced": _warp_faced,
}
PERIOD = 4


@cache
def relief(structure: str, high: int, wide: int) -> Shade:
    """Return light and dark of PERIOD x PERIOD cells of `high` x `wide` pixels, about 1."""
    y = (np.arange(PERIOD * high, dtype=np.float32) + 0.5) / high
    x = (np.arange(PERIOD * wide, dtype=np.float32) + 0.5) / wide
    v, u = np.broadcast_arrays(y[:, None] % 1.0, x[None, :] % 1.0)
    row, column = np.broadcast_arrays(np.floor(y)[:, None], np.floor(x)[None, :])
    shade = np.asarray(PROFILES[structure](u, v, row, column), dtype=np.float32)
    shade.setflags(write=False)
    return shade
