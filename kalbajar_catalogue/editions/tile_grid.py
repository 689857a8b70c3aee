"""How a large picture is cut for zooming: halved again and again, each level cut into tiles. Pure.

Level 0 is the smallest and fits one tile, the last has every pixel. A tile has a cell of its own, and shows a border of
its neighbours besides, so that no seam is seen where two meet between the pixels of a screen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from kalbajar_catalogue.settings import limits

TILE: Final = 512
OVERLAP: Final = 1
MOST_EDGE: Final = limits.TILED_EDGE
"""Pixels of the longest edge that is cut."""
MOST_TILES: Final = limits.TILES
"""Tiles of all levels; a picture of 300 million pixels has 1,600, a very long and narrow one some more."""
TILE_SIZES: Final = (256, 512, 1024)
Place = tuple[int, int, int]
"""Level, column, row."""


@dataclass(frozen=True)
class Area:
    """A rectangle of pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Level:
    """The picture at one size: one of its pixels is `1 / scale` pixels of the whole picture wide, the last one too.

    Where a size could not be halved, that one reaches over the edge.
    """

    number: int
    width: int
    height: int
    columns: int
    rows: int
    scale: float


@dataclass(frozen=True)
class Grid:
    """The cutting of a picture of so many pixels, upright."""

    width: int
    height: int
    tile: int = TILE
    overlap: int = OVERLAP

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """From the smallest to the whole picture."""
        sizes = [(self.width, self.height)]
        while max(sizes[-1]) > self.tile:
            sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
        return tuple(
            Level(number, *size, -(-size[0] // self.tile), -(-size[1] // self.tile), 0.5 ** (len(sizes) - 1 - number))
            for number, size in enumerate(reversed(sizes))
        )

    @cached_property
    def count(self) -> int:
        """The tiles of all levels."""
        return sum(level.columns * level.rows for level in self.levels)

    def places(self) -> Iterator[Place]:
        """Every tile there is, by level, row and column."""
        for level in self.levels:
            for row in range(level.rows):
                yield from ((level.number, column, row) for column in range(level.columns))

    def cell(self, level: int, column: int, row: int) -> Area:
        """The pixels of a level that no other tile has for its own. Raises IndexError where there is no such tile."""
        return self._area(level, column, row, 0)

    def area(self, level: int, column: int, row: int) -> Area:
        """The pixels of a level that a tile shows. Raises IndexError where there is no such tile."""
        return self._area(level, column, row, self.overlap)

    def level_for(self, scale: float) -> Level:
        """The smallest level with as many pixels as a screen shows at `scale` (its pixels to one of the picture)."""
        return next((level for level in self.levels if level.scale >= scale), self.levels[-1])

    def seen(self, level: int, x: float, y: float, width: float, height: float) -> Iterator[tuple[int, int]]:
        """Column and row of each tile whose cell lies in a rectangle of a level at least in part; row by row."""
        there = self._level(level)
        columns = self._range(x, width, there.columns)
        for row in self._range(y, height, there.rows):
            yield from ((column, row) for column in columns)

    def _range(self, start: float, length: float, count: int) -> range:
        if length <= 0:
            return range(0)
        return range(max(0, int(start // self.tile)), min(count, int(-(-(start + length) // self.tile))))

    def _area(self, level: int, column: int, row: int, border: int) -> Area:
        there = self._level(level)
        if not (0 <= column < there.columns and 0 <= row < there.rows):
            raise IndexError(f"no tile {column}, {row} at level {level}")
        left, right = span(column, self.tile, there.width, border)
        top, bottom = span(row, self.tile, there.height, border)
        return Area(left, top, right - left, bottom - top)

    def _level(self, level: int) -> Level:
        if not 0 <= level < len(self.levels):
            raise IndexError(f"no level {level}")
        return self.levels[level]


def span(index: int, tile: int, length: int, border: int) -> tuple[int, int]:
    """Where a tile begins and ends along an edge of a level, with so many pixels of its neighbours."""
    return max(0, index * tile - border), min(length, (index + 1) * tile + border)


def tile_name(place: Place) -> str:
    """How a tile is called in its container."""
    level, column, row = place
    return f"{level}/{column}_{row}.jpg"
