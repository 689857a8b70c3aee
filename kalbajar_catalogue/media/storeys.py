"""One level of a picture cut into tiles while its rows come in; what is cut is handed on, halved, to the level below.

Rows come as the file has them, from top to bottom, however the picture is turned: a tile is turned, not the picture.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Self

from PIL import Image

from kalbajar_catalogue.editions.tile_grid import Grid, Level, span
from kalbajar_catalogue.editions.tile_writer import TileWriter

_FLIPS: Final = {2: (True, False), 3: (True, True), 4: (False, True), 6: (False, True), 7: (True, True),
                 8: (True, False)}  # fmt: skip
_MOST_ROWS: Final = 64
"""Rows that a level takes at once, beside those of its tiles."""


@dataclass(frozen=True)
class Turn:
    """How pixels become upright: turned over across, then from top to bottom, then across the diagonal."""

    over: bool
    down: bool
    diagonal: bool

    @classmethod
    def of(cls, orientation: int) -> Self:
        """That of an orientation as EXIF counts them."""
        return cls(*_FLIPS.get(orientation, (False, False)), 5 <= orientation <= 8)

    def upright(self, size: tuple[int, int]) -> tuple[int, int]:
        """The upright size of a file's, and back."""
        return (size[1], size[0]) if self.diagonal else size

    def across(self, strip: Image.Image) -> Image.Image:
        """A strip turned over across: what follows is cut from left to right."""
        return strip.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if self.over else strip

    def finished(self, tile: Image.Image) -> Image.Image:
        """A tile, upright, that was cut from strips turned by `across`."""
        if self.diagonal:
            return tile.transpose(Image.Transpose.ROTATE_270 if self.down else Image.Transpose.TRANSPOSE)
        return tile.transpose(Image.Transpose.FLIP_TOP_BOTTOM) if self.down else tile


class Storey:
    """A level that takes rows by `add` and writes each row of tiles as soon as it is there."""

    def __init__(
        self, grid: Grid, level: Level, turn: Turn, writer: TileWriter, encode: Callable[[Image.Image], bytes],
        below: "Storey | None",
    ) -> None:  # fmt: skip
        self._grid, self._level, self._turn, self._writer, self._encode = grid, level, turn, writer, encode
        self._below = below
        self._width, self._height = turn.upright((level.width, level.height))
        self._rows = self._rows_as_they_come()
        self._next = next(self._rows, None)
        self._room: Image.Image | None = None
        self._top = self._end = 0

    def add(self, strip: Image.Image) -> None:
        """The next rows of the level, as wide as it is."""
        for top in range(0, strip.height, _MOST_ROWS):
            bottom = min(strip.height, top + _MOST_ROWS)
            part = strip if strip.height <= _MOST_ROWS else strip.crop((0, top, strip.width, bottom))
            room = self._room_for(part)
            room.paste(part, (0, self._end - self._top))
            self._end += part.height
            self._cut_what_is_there(room)

    def _rows_as_they_come(self) -> Iterator[tuple[int, tuple[int, int], tuple[int, int]]]:
        """Every row of tiles: which it is upright, and which rows of the file are its own and which it shows."""
        count = -(-self._height // self._grid.tile)
        for index in reversed(range(count)) if self._turn.down else range(count):
            yield index, self._from_above(index, 0), self._from_above(index, self._grid.overlap)

    def _from_above(self, index: int, border: int) -> tuple[int, int]:
        start, end = span(index, self._grid.tile, self._height, border)
        return (self._height - end, self._height - start) if self._turn.down else (start, end)

    def _room_for(self, strip: Image.Image) -> Image.Image:
        if self._room is None:
            rows = self._grid.tile + 2 * self._grid.overlap + _MOST_ROWS
            self._room = Image.new(strip.mode, (self._width, min(rows, self._height)))
        return self._room

    def _cut_what_is_there(self, room: Image.Image) -> None:
        while self._next and self._next[2][1] <= self._end:
            index, own, shown = self._next
            self._write(index, room, shown)
            self._hand_down(room, own)
            self._next = next(self._rows, None)
            if self._next:
                self._forget(room, self._next[2][0])

    def _write(self, index: int, room: Image.Image, shown: tuple[int, int]) -> None:
        top, bottom = (row - self._top for row in shown)
        for place in range(-(-self._width // self._grid.tile)):
            left, right = span(place, self._grid.tile, self._width, self._grid.overlap)
            tile = self._turn.finished(room.crop((left, top, right, bottom)))
            column, row = self._turn.upright((place, index))
            self._writer.add((self._level.number, column, row), self._encode(tile))

    def _hand_down(self, room: Image.Image, own: tuple[int, int]) -> None:
        """Rows and columns are halved in pairs as they lie upright: an odd one out is the last there."""
        if self._below is None:
            return
        box = (0, own[0] - self._top, self._width, own[1] - self._top)
        odd_first = self._turn.down and (own[1] - own[0]) % 2
        self._below.add(_turned(_turned(room.crop(box)).reduce(2)) if odd_first else room.reduce(2, box))

    def _forget(self, room: Image.Image, first: int) -> None:
        """Moves the rows that are needed still to the top."""
        kept = room.crop((0, first - self._top, self._width, self._end - self._top))
        room.paste(kept, (0, 0))
        self._top = first


def _turned(rows: Image.Image) -> Image.Image:
    return rows.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
