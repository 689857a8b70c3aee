"""Real pictures for their stand-ins: one pass over the bytes of a PDF, which stays as it is otherwise.

To read such a file as a PDF and write it anew takes ten times as long and holds all of its pictures in memory.
"""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Final

_TABLE: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_SUBSECTION: Final = re.compile(rb"xref\s+0 (\d+)\s*?\n")
_ENTRY: Final = 20
_IDS: Final = re.compile(rb"/ID\s*\[\s*(<[0-9A-Fa-f]*>|\([^()\\]*\))\s*(?:<[0-9A-Fa-f]*>|\([^()\\]*\))\s*\]")
_STREAM: Final = re.compile(rb">>\s*stream\r?\n\Z")
_FACTS: Final = re.compile(rb"/(Length|Width|Height)\s+\d+(?=[\s/>])")
_LONGEST_DICTIONARY: Final = 1024
_NAME_DIGITS: Final = 32
_STAND_IN: Final = b"\xff\xd8\xff\xfe"
"""How every stand-in begins: as a JPEG with a comment before all else."""
_MARKER: Final = 4
_NO_FRAMES: Final = frozenset({0xC4, 0xC8, 0xCC})
"""Markers of a JPEG among those of frames that begin none."""


@dataclass(frozen=True)
class _Swap:
    """What stands between two places of a file: its new dictionary, and the picture after it."""

    begin: int
    end: int
    dictionary: bytes
    picture: Path
    length: int

    @property
    def growth(self) -> int:
        """By how many bytes the file becomes longer."""
        return len(self.dictionary) + self.length - (self.end - self.begin)


def swapped(pdf: bytes, plates: Mapping[bytes, Path], out: Path) -> None:
    """Write `out` from `pdf` with each JPEG of `plates` in the place of its stand-in, under a name of its own.

    `plates` are files by their stand-ins' bytes; a stand-in that no page draws is left out. The same input gives the
    same bytes. Only for a file with one plain table of its objects, as the press and qpdf write them. Raises OSError,
    ValueError for another file.
    """
    table = _table_of(pdf)
    swaps = list(_swaps(pdf, plates))
    with out.open("wb") as file:
        at = 0
        for swap in swaps:
            file.write(memoryview(pdf)[at : swap.begin])
            file.write(swap.dictionary)
            file.write(_whole(swap))
            at = swap.end
        file.write(memoryview(pdf)[at:table])
        file.write(_moved(pdf[table:], table, swaps, sorted(plates)))


def _whole(swap: _Swap) -> bytes:
    data = swap.picture.read_bytes()
    if len(data) != swap.length:
        raise OSError(f"{swap.picture.name} has changed while it was printed")
    return data


def _table_of(pdf: bytes) -> int:
    found = _TABLE.search(pdf, max(0, len(pdf) - 64))
    if not found or not _SUBSECTION.match(pdf, int(found[1])):
        raise ValueError("no plain table of objects")
    return int(found[1])


def _swaps(pdf: bytes, plates: Mapping[bytes, Path]) -> Iterator[_Swap]:
    lengths = {len(stand_in) for stand_in in plates}
    at = pdf.find(_STAND_IN)
    while at >= 0:
        for length in lengths:
            if picture := plates.get(pdf[at : at + length]):
                yield _swap(pdf, at, length, picture)
        at = pdf.find(_STAND_IN, at + 1)


def _swap(pdf: bytes, at: int, length: int, picture: Path) -> _Swap:
    begin = pdf.rfind(b" obj", max(0, at - _LONGEST_DICTIONARY), at)
    old = pdf[begin:at]
    width, height = pixels_of(picture)
    facts = {b"Length": picture.stat().st_size, b"Width": width, b"Height": height}
    new, known = _FACTS.subn(lambda found: b"/%s %d" % (found[1], facts[found[1]]), old)
    if begin < 0 or known != len(facts) or not _STREAM.search(old):
        raise ValueError("a picture in an unknown place")
    return _Swap(begin, at + length, new, picture, facts[b"Length"])


def _moved(tail: bytes, table: int, swaps: list[_Swap], names: list[bytes]) -> bytes:
    """The table of objects and what follows it, for a file in which pictures have grown."""
    head = _SUBSECTION.match(tail)
    assert head is not None
    last = head.end() + int(head[1]) * _ENTRY
    moved = b"".join(_entries(tail[head.end() : last], swaps))
    begins = table + sum(swap.growth for swap in swaps)
    after = _IDS.sub(lambda found: b"/ID[%s<%s>]" % (found[1], _named(found[1], names)), tail[last:])
    return tail[: head.end()] + moved + re.sub(rb"(startxref\s+)\d+", rb"\g<1>%d" % begins, after)


def _entries(entries: bytes, swaps: list[_Swap]) -> Iterator[bytes]:
    """Each line of a table, with its object's place in the new file."""
    begins = [swap.begin for swap in swaps]
    growths = [0, *accumulate(swap.growth for swap in swaps)]
    for at in range(0, len(entries), _ENTRY):
        entry = entries[at : at + _ENTRY]
        if entry[17:18] == b"n":
            place = int(entry[:10])
            entry = b"%010d" % (place + growths[bisect_left(begins, place)]) + entry[10:]
        yield entry


def _named(known: bytes, names: list[bytes]) -> bytes:
    """The name of this state of a file, from its first name and all that was put in."""
    return hashlib.sha256(known + b"".join(names)).hexdigest()[:_NAME_DIGITS].encode()


def pixels_of(jpeg: Path) -> tuple[int, int]:
    """Width and height of a JPEG, from its head. Raises OSError, also for a file that is none."""
    with jpeg.open("rb") as file:
        if file.read(2) != b"\xff\xd8":
            raise OSError(f"{jpeg.name} is no JPEG")
        while len(head := file.read(4)) == _MARKER:
            if 0xC0 <= head[1] <= 0xCF and head[1] not in _NO_FRAMES:
                frame = file.read(5)
                return int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big")
            file.seek(int.from_bytes(head[2:], "big") - 2, 1)
    raise OSError(f"{jpeg.name} is no JPEG")
