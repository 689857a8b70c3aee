"""Pictures side by side in rows that all end at the same edges, none of them cropped. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

GAP = 0.012
"""Between pictures, in shares of the width."""
MOST_ROWS = 6


@dataclass(frozen=True)
class Tile:
    """Where the picture with this place in the list stands: shares of the mosaic's width, also downwards."""

    index: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Mosaic:
    """Pictures in rows, one unit wide and `height` units high."""

    tiles: tuple[Tile, ...]
    height: float


def mosaic(shapes: Sequence[float], height: float) -> Mosaic:
    """As many of the pictures, from the first, as come closest to `height` (in widths) without growing over it.

    `shapes` are widths by heights. Where even one row is higher, one row of as many as fit beside each other.
    """
    tried = [_laid(shapes[:count], rows) for count in range(1, len(shapes) + 1) for rows in _rows(count)]
    fitting = [one for one in tried if one.height <= height]
    if not fitting:
        return min(tried, key=lambda one: one.height, default=Mosaic((), 0.0))
    return max(fitting, key=lambda one: (round(one.height, 2), len(one.tiles)))


def _rows(count: int) -> range:
    return range(1, min(count, MOST_ROWS) + 1)


def _laid(shapes: Sequence[float], rows: int) -> Mosaic:
    tiles: list[Tile] = []
    y = 0.0
    for first, last in pairwise(_cuts(shapes, rows)):
        row = shapes[first:last]
        high = (1 - GAP * (len(row) - 1)) / sum(row)
        x = 0.0
        for index, shape in enumerate(row, first):
            tiles.append(Tile(index, x, y, shape * high, high))
            x += shape * high + GAP
        y += high + GAP
    return Mosaic(tuple(tiles), y - GAP)


def _cuts(shapes: Sequence[float], rows: int) -> list[int]:
    """Where a row ends: each as near as possible to its share of the whole length, none empty."""
    ends = list(accumulate(shapes))
    cuts = [0]
    for row in range(1, rows):
        wanted = ends[-1] * row / rows
        allowed = range(cuts[-1] + 1, len(shapes) - (rows - row) + 1)
        cuts.append(min(allowed, key=lambda cut: abs(ends[cut - 1] - wanted)))
    return [*cuts, len(shapes)]
