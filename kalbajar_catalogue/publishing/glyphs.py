"""Which characters our fonts can print, read from the fonts themselves."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPLACEMENT = "\u25af"


@cache
def printable(folder: Path) -> frozenset[int]:
    """The code points that some family in the folder has in every one of its cuts.

    A family is the part of a file's name before the hyphen. Raises OSError for an unreadable file.
    """
    families: dict[str, frozenset[int]] = {}
    for file in sorted(folder.glob("*.ttf")):
        family, points = file.stem.partition("-")[0], code_points(file)
        families[family] = families.get(family, points) & points
    return frozenset().union(*families.values())


def code_points(font: Path) -> frozenset[int]:
    """The code points one TrueType file maps to a glyph."""
    data = font.read_bytes()
    cmap = _table(data, b"cmap")
    count = struct.unpack_from(">H", data, cmap + 2)[0]
    starts = {cmap + struct.unpack_from(">HHI", data, cmap + 4 + 8 * index)[2] for index in range(count)}
    return frozenset(point for start in starts for point in _mapped(data, start))


def _table(data: bytes, tag: bytes) -> int:
    count = struct.unpack_from(">H", data, 4)[0]
    for index in range(count):
        name, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * index)
        if name == tag:
            return int(offset)
    raise OSError(f"no {tag.decode()} table")


def _mapped(data: bytes, start: int) -> Iterator[int]:
    match struct.unpack_from(">H", data, start)[0]:
        case 4:
            yield from _segments(data, start)
        case 12:
            yield from _groups(data, start)


def _segments(data: bytes, start: int) -> Iterator[int]:
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, start + 14)
    firsts = struct.unpack_from(f">{count}H", data, start + 16 + 2 * count)
    for first, end in zip(firsts, ends, strict=True):
        yield from range(first, min(end, 0xFFFE) + 1)


def _groups(data: bytes, start: int) -> Iterator[int]:
    count = struct.unpack_from(">I", data, start + 12)[0]
    for index in range(count):
        first, end, _ = struct.unpack_from(">III", data, start + 16 + 12 * index)
        yield from range(first, end + 1)
