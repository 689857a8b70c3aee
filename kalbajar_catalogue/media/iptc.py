"""IPTC-IIM, the older captions of press pictures, inside Photoshop's image resources.

Reads what it can and says whether something was broken. Everything is pure and safe in any thread.
"""

import struct
from collections.abc import Iterator, Mapping
from typing import Final

from kalbajar_catalogue.media.file_metadata import (
    MAX_RAW_ROWS,
    FileMetadata,
    clean,
    decoded,
    each_once,
    in_no_language,
    partial_date,
    raw_row,
)

DataSets = Mapping[tuple[int, int], tuple[bytes, ...]]
"""Record and data set number (2, 5) to all its values, in the order of the file."""

APP13_HEADS: Final = (b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")
_IPTC_RESOURCE: Final = 0x0404
_UTF8: Final = b"\x1b%G"

NAMES: Final = {
    5: "Object Name",
    7: "Edit Status",
    10: "Urgency",
    15: "Category",
    20: "Supplemental Category",
    25: "Keywords",
    40: "Special Instructions",
    55: "Date Created",
    60: "Time Created",
    62: "Digital Creation Date",
    63: "Digital Creation Time",
    65: "Originating Program",
    80: "By-line",
    85: "By-line Title",
    90: "City",
    92: "Sub-location",
    95: "Province/State",
    100: "Country Code",
    101: "Country",
    103: "Original Transmission Reference",
    105: "Headline",
    110: "Credit",
    115: "Source",
    116: "Copyright Notice",
    118: "Contact",
    120: "Caption/Abstract",
    122: "Writer/Editor",
}
"""Names of the data sets of record 2, as the standard has them."""


def records_in_resources(resources: bytes) -> tuple[bytes, bool]:
    """The IPTC records inside Photoshop image resources (all of them, joined), and whether the resources are whole."""
    found, at = b"", 0
    while at + 12 <= len(resources):
        if resources[at : at + 4] not in (b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"):
            return found, not resources[at:].strip(b"\0")
        name = resources[at + 6] | 1  # the name's length byte and name are padded to an even size
        (kind,) = struct.unpack(">H", resources[at + 4 : at + 6])
        size_at = at + 7 + name
        size = int.from_bytes(resources[size_at : size_at + 4], "big")
        body = resources[size_at + 4 : size_at + 4 + size]
        found += body if kind == _IPTC_RESOURCE else b""
        if len(body) < size:
            return found, False
        at = size_at + 4 + size + size % 2
    return found, True


def data_sets(records: bytes) -> tuple[DataSets, bool]:
    """The data sets of IIM records, and whether all could be read; never raises."""
    found: dict[tuple[int, int], tuple[bytes, ...]] = {}
    end = 0
    for after, key, value in _walk(records):
        end = after
        found[key] = (*found.get(key, ()), value)
    return found, not records[end:].strip(b"\0")


def _walk(records: bytes) -> Iterator[tuple[int, tuple[int, int], bytes]]:
    """Each data set with the offset behind it; stops at what is no data set."""
    at = 0
    while records[at : at + 1] == b"\x1c" and at + 5 <= len(records):
        (size,) = struct.unpack(">H", records[at + 3 : at + 5])
        start = at + 5
        if size & 0x8000:  # extended: the size says how many bytes hold the real size
            size, start = _extended_size(records, start, size & 0x7FFF)
        if start + size > len(records):
            return
        yield start + size, (records[at + 1], records[at + 2]), records[start : start + size]
        at = start + size


def _extended_size(records: bytes, start: int, width: int) -> tuple[int, int]:
    """The size written in `width` bytes, and where the value begins."""
    if not 0 < width <= 4:
        return len(records), start
    return int.from_bytes(records[start : start + width], "big"), start + width


def iptc_metadata(records: bytes, resources_whole: bool = True) -> FileMetadata:
    """What IIM records say, in our own terms; never raises."""
    sets, whole = data_sets(records)
    return FileMetadata(
        title=in_no_language(_one(sets, 5)),
        headline=in_no_language(_one(sets, 105)),
        caption=in_no_language(_one(sets, 120)),
        creators=each_once(_all(sets, 80)),
        credit=_one(sets, 110),
        copyright_notice=in_no_language(_one(sets, 116)),
        source=_one(sets, 115),
        instructions=_one(sets, 40),
        keywords=each_once(_all(sets, 25)),
        caption_writer=_one(sets, 122),
        date_taken=_date(_one(sets, 55), _one(sets, 60)),
        city=_one(sets, 90),
        sublocation=_one(sets, 92),
        region=_one(sets, 95),
        country=_one(sets, 101) or _one(sets, 100),
        raw=tuple(
            raw_row("IPTC", NAMES.get(key[1], f"2:{key[1]}"), value)
            for key in sets
            if key[0] == 2 and key[1]
            for value in _all(sets, key[1])
            if value
        )[:MAX_RAW_ROWS],
        problems=() if whole and resources_whole else ("metadata.iptc_broken",),
    )


def _date(day: str, clock: str) -> str:
    """Date and time of creation; a time that is none leaves the date."""
    return partial_date(f"{day} {clock}") or partial_date(day)


def _all(sets: DataSets, number: int) -> tuple[str, ...]:
    """All values of a data set of record 2 as texts."""
    utf8 = _UTF8 in sets.get((1, 90), ())
    return tuple(_as_text(value, utf8) for value in sets.get((2, number), ()))


def _as_text(value: bytes, utf8: bool) -> str:
    """A value as text. Declared UTF-8 may be cut inside a letter, so it is never read as anything else."""
    data = value.rstrip(b"\0")
    cut = utf8 and _nearly_utf8(data)
    return clean(data.decode("utf-8", errors="replace").rstrip("\ufffd") if cut else decoded(data))


def _nearly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, the last letter (cut by the 32 or 2,000 bytes of a field) aside."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        return wrong.start >= len(data) - 3
    return True


def _one(sets: DataSets, number: int) -> str:
    """The first value of a data set that says something."""
    return next(filter(None, _all(sets, number)), "")
