"""A container of tiles written: a plain zip that any program opens; the same tiles in the same order, the same bytes.

Tiles go to the disk as they come, in whatever order; the list at the end names them in order.
"""

import json
import struct
import zlib
from typing import IO, Final

from kalbajar_catalogue.editions.tile_grid import Grid, Place, tile_name
from kalbajar_catalogue.settings import limits

INDEX: Final = "tiles.json"
VERSION: Final = 1
LOCAL: Final = struct.Struct("<4s5H3L2H")
ENTRY: Final = struct.Struct("<4s6H3L5H2L")
END: Final = struct.Struct("<4s4H2LH")
LOCAL_SIGN, ENTRY_SIGN, END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
MOST_TILE: Final = limits.TILE_BYTES
"""Bytes of one tile; its pixels themselves are fewer than that."""
_NEEDED: Final = 20
_MADE_ON_UNIX: Final = 3 << 8 | _NEEDED
_PLAIN_FILE: Final = 0o100644 << 16
_FIRST_OF_1980: Final = 0x21


class TileWriter:
    """Writes tiles into an open, empty file; `finish` makes it whole."""

    def __init__(self, file: IO[bytes], grid: Grid) -> None:
        self._file, self._grid = file, grid
        self._at = 0
        self._entries: dict[str, bytes] = {}
        self._add(INDEX, index_of(grid))

    def add(self, place: Place, jpeg: bytes) -> None:
        """Writes a tile. Raises ValueError for one that is too large or there already, OSError for the disk."""
        self._add(tile_name(place), jpeg)

    def finish(self) -> None:
        """Writes the list of all tiles. Raises ValueError when one is missing, OSError for the disk."""
        names = [INDEX, *map(tile_name, self._grid.places())]
        if len(names) != len(self._entries) or not self._entries.keys() >= set(names):
            raise ValueError("not all tiles were written")
        listed = b"".join(self._entries[name] for name in names)
        self._file.write(listed)
        self._file.write(END.pack(END_SIGN, 0, 0, len(names), len(names), len(listed), self._at, 0))

    def _add(self, name: str, data: bytes) -> None:
        if name in self._entries or len(data) > MOST_TILE:
            raise ValueError(f"{name}: {len(data)} bytes")
        called = name.encode("ascii")
        plain = (0, 0, 0, _FIRST_OF_1980, zlib.crc32(data), len(data), len(data), len(called))
        self._entries[name] = (
            ENTRY.pack(ENTRY_SIGN, _MADE_ON_UNIX, _NEEDED, *plain, 0, 0, 0, 0, _PLAIN_FILE, self._at) + called
        )
        self._file.write(LOCAL.pack(LOCAL_SIGN, _NEEDED, *plain, 0) + called)
        self._file.write(data)
        self._at += LOCAL.size + len(called) + len(data)


def index_of(grid: Grid) -> bytes:
    """What a container says of itself."""
    said = {"version": VERSION, "width": grid.width, "height": grid.height, "tile": grid.tile,
            "overlap": grid.overlap, "levels": len(grid.levels)}  # fmt: skip
    return json.dumps(said).encode("ascii")
