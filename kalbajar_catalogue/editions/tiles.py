"""The tiles of a large picture, read from their container in the pool one by one; nothing in it is trusted.

A container is a plain zip, nothing squeezed: `tiles.json` (width, height, tile, overlap, levels), then
`LEVEL/COLUMN_ROW.jpg`. It is opened in a few milliseconds, whatever its size, and only as much is read as is asked for.
"""

import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, Self

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.tile_grid import MOST_EDGE, MOST_TILES, TILE_SIZES, Area, Grid, Level, Place, tile_name
from kalbajar_catalogue.editions.tile_writer import (
    END,
    END_SIGN,
    ENTRY,
    ENTRY_SIGN,
    INDEX,
    LOCAL,
    LOCAL_SIGN,
    MOST_TILE,
    VERSION,
)
from kalbajar_catalogue.settings import limits

MOST_INDEX: Final = limits.TILE_INDEX_BYTES
MOST_NAME: Final = limits.TILE_NAME_BYTES
_SIZES_OF_A_JPEG: Final = frozenset({0xC0, 0xC1, 0xC2})
_NO_LENGTH: Final = frozenset({0x01, 0xFF, *range(0xD0, 0xDA)})


class _DamagedError(Exception):
    """A container that is not as it should be."""


@dataclass(frozen=True)
class Member:
    """Where something lies in a container: the place of its header, its bytes, their CRC-32."""

    name: str
    at: int
    bytes: int
    crc: int


@dataclass(frozen=True)
class Tiles:
    """The tiles of one picture. No file is held open; safe in any thread."""

    path: Path
    grid: Grid
    members: Mapping[Place, Member]

    @classmethod
    def opened(cls, path: Path) -> Self:
        """The tiles in a container, of which only the list is read.

        Raises WorldError `edition.tiles_damaged` for one that is missing, cut off or holds what it should not.
        """
        with _damage_told(path), path.open("rb") as file:
            index, *found = _listed(file)
            grid = _grid(_read(file, index))
            places = [*grid.places()]
            if [member.name for member in found] != [tile_name(place) for place in places]:
                raise _DamagedError("other tiles")
        return cls(path, grid, dict(zip(places, found, strict=True)))

    @property
    def width(self) -> int:
        """Pixels of the whole picture, upright."""
        return self.grid.width

    @property
    def height(self) -> int:
        """Pixels of the whole picture, upright."""
        return self.grid.height

    @property
    def tile_size(self) -> int:
        """Pixels of the edge of a tile's own cell."""
        return self.grid.tile

    @property
    def overlap(self) -> int:
        """Pixels that a tile shows of each of its neighbours."""
        return self.grid.overlap

    @property
    def levels(self) -> tuple[Level, ...]:
        """From the smallest, which fits one tile, to the whole picture."""
        return self.grid.levels

    def level_for(self, scale: float) -> Level:
        """The smallest level with as many pixels as a screen shows at `scale` (its pixels to one of the picture)."""
        return self.grid.level_for(scale)

    def seen(self, level: int, x: float, y: float, width: float, height: float) -> Iterator[tuple[int, int]]:
        """Column and row of each tile that a rectangle of a level needs. Raises IndexError for no such level."""
        return self.grid.seen(level, x, y, width, height)

    def cell(self, level: int, column: int, row: int) -> Area:
        """The pixels of a level that no other tile has for its own. Raises IndexError where there is no such tile."""
        return self.grid.cell(level, column, row)

    def area(self, level: int, column: int, row: int) -> Area:
        """The pixels of a level that a tile shows. Raises IndexError where there is no such tile."""
        return self.grid.area(level, column, row)

    def tile(self, level: int, column: int, row: int) -> bytes:
        """A JPEG of just the size that `area` says.

        Raises IndexError where there is no such tile, WorldError `edition.tiles_damaged`.
        """
        area = self.grid.area(level, column, row)
        with _damage_told(self.path), self.path.open("rb") as file:
            jpeg = _read(file, self.members[level, column, row])
            if _size_of(jpeg) != (area.width, area.height):
                raise _DamagedError("another size")
        return jpeg


def are_whole(path: Path) -> bool:
    """Whether a file is a container of tiles with all that it should list; the tiles themselves are not read."""
    try:
        Tiles.opened(path)
    except WorldError:
        return False
    return True


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, KeyError, RecursionError, struct.error, _DamagedError) as fault:
        raise WorldError("edition.tiles_damaged", name=path.name) from fault


def _listed(file: IO[bytes]) -> Iterator[Member]:
    """The list at the end of a container, checked entry by entry; how long it is was checked before it is read."""
    end = file.seek(-END.size, 2)
    sign, disk, first, here, count, length, start, comment = END.unpack(file.read(END.size))
    if sign != END_SIGN or disk or first or comment or here != count or start + length != end:
        raise _DamagedError("no list")
    if not 1 < count <= MOST_TILES + 1 or length > count * (ENTRY.size + MOST_NAME):
        raise _DamagedError("too many")
    file.seek(start)
    return _entries(file.read(length), count, start)


def _entries(listed: bytes, count: int, start: int) -> Iterator[Member]:
    at = 0
    for _ in range(count):
        entry = ENTRY.unpack_from(listed, at)
        sign, _, _, flags, method, _, _, crc, packed, size, named, extra, comment, disk, _, _, place = entry
        name = listed[at + ENTRY.size : at + ENTRY.size + named].decode("ascii")
        if sign != ENTRY_SIGN or flags or method or extra or comment or disk or packed != size or len(name) != named:
            raise _DamagedError(name)
        if size > MOST_TILE or place + LOCAL.size + named + size > start:
            raise _DamagedError(name)
        yield Member(name, place, size, crc)
        at += ENTRY.size + named
    if at != len(listed):
        raise _DamagedError("more than is listed")


def _read(file: IO[bytes], member: Member) -> bytes:
    """What a member holds."""
    file.seek(member.at)
    name = member.name.encode("ascii")
    head = file.read(LOCAL.size + len(name))
    sign, *_, named, extra = LOCAL.unpack_from(head)
    if sign != LOCAL_SIGN or named != len(name) or extra or head[LOCAL.size :] != name:
        raise _DamagedError(member.name)
    data = file.read(member.bytes)
    if len(data) != member.bytes or zlib.crc32(data) != member.crc:
        raise _DamagedError(member.name)
    return data


def _grid(index: bytes) -> Grid:
    """How the picture is cut, as the container says, when it says what can be."""
    said = json.loads(index) if len(index) <= MOST_INDEX else None
    if not isinstance(said, dict) or said.get("version") != VERSION:
        raise _DamagedError(INDEX)
    width, height, tile, overlap, levels = (
        _whole(said[key]) for key in ("width", "height", "tile", "overlap", "levels")
    )
    if not (0 < width <= MOST_EDGE and 0 < height <= MOST_EDGE and tile in TILE_SIZES and overlap in (0, 1)):
        raise _DamagedError(INDEX)
    grid = Grid(width, height, tile, overlap)
    if grid.count > MOST_TILES or len(grid.levels) != levels:
        raise _DamagedError(INDEX)
    return grid


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise _DamagedError(INDEX)
    return value


def _size_of(jpeg: bytes) -> tuple[int, int]:
    """The size in px that a JPEG claims, before anybody decodes it."""
    if jpeg[:2] != b"\xff\xd8":
        raise _DamagedError("no JPEG")
    at = 2
    while at + 9 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker in _SIZES_OF_A_JPEG:
            height, width = struct.unpack_from(">2H", jpeg, at + 5)
            return width, height
        if marker in _NO_LENGTH:
            break
        at += 2 + int(struct.unpack_from(">H", jpeg, at + 2)[0])
    raise _DamagedError("no JPEG")
