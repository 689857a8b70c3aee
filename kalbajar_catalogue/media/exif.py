"""EXIF: a reader of TIFF directories that never fails, and what their tags mean.

It takes what can be read and says whether something could not. Everything is pure and safe in any thread.
"""

import math
import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.media.file_metadata import (
    MAX_RAW_ROWS,
    FileMetadata,
    RawRow,
    camera_name,
    clean,
    decoded,
    each_once,
    in_no_language,
    partial_date,
    place_on_earth,
    raw_row,
)
from kalbajar_catalogue.settings import limits

Buffer = bytes | mmap.mmap
"""What holds a TIFF structure: bytes, or a whole file mapped into memory."""

Value = bytes | tuple[int, ...] | tuple[float, ...]
"""A tag's value: bytes for texts and opaque data, numbers for the rest."""

Directory = Mapping[int, Value]
"""One image file directory: tag number to value."""

MAX_VALUE: Final = limits.EXIF_VALUE_BYTES
"""Bytes of the largest value that is read; larger ones are passed over."""

MAX_NUMBERS: Final = limits.EXIF_NUMBERS
"""Numbers read of one value (strip offsets of large scans are longer and of no interest)."""

MAX_ENTRIES: Final = limits.EXIF_ENTRIES
"""Entries read of one directory."""

ORIENTATION: Final = 0x0112
BITS_PER_SAMPLE: Final = 0x0102
XMP_PACKET: Final = 0x02BC
IPTC_RECORD: Final = 0x83BB
PHOTOSHOP: Final = 0x8649
DNG_VERSION: Final = 0xC612
_EXIF_IFD: Final = 0x8769
_GPS_IFD: Final = 0x8825
_DESCRIPTION, _MAKE, _MODEL, _SOFTWARE, _ARTIST, _COPYRIGHT = 0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298
_RATING, _XP_TITLE, _XP_COMMENT, _XP_AUTHOR, _XP_KEYWORDS = 0x4746, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E
_TAKEN, _TAKEN_OFFSET, _USER_COMMENT = 0x9003, 0x9011, 0x9286
_BODY_SERIAL, _LENS_MAKE, _LENS_MODEL = 0xA431, 0xA433, 0xA434
_XP_TAGS: Final = frozenset(range(0x9C9B, 0x9CA0))
_OPAQUE: Final = frozenset(
    {
        XMP_PACKET,
        IPTC_RECORD,
        PHOTOSHOP,
        _EXIF_IFD,
        _GPS_IFD,
        0x8773,
        0x927C,
        0xC4A5,
        0xEA1C,
        0x0111,
        0x0117,
        0x0144,
        0x0145,
    }
)

_UNITS: Final = {1: "s", 2: "s", 3: "H", 4: "L", 5: "LL", 6: "b", 7: "s", 8: "h", 9: "l", 10: "ll", 11: "f", 12: "d"}
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}


@dataclass(frozen=True)
class ExifTags:
    """The three directories that matter: picture, camera, receiver; `broken` if some of it cannot be read."""

    main: Directory
    camera: Directory
    gps: Directory
    broken: bool = False


NO_TAGS: Final = ExifTags({}, {}, {})


def tags_of(data: Buffer) -> ExifTags:
    """The tags of a TIFF structure, with or without the Exif head before it; never raises.

    What cannot be read is left out and `broken` is set. BigTIFF is not read (empty, not broken).
    """
    body = data[6:] if data[:6] == b"Exif\0\0" else data
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(bytes(body[:4]), "")
    if not order:
        return ExifTags({}, {}, {}, broken=bool(len(body)) and bytes(body[2:4]) not in (b"+\0", b"\0+"))
    main, whole = _directory(body, _long(body, 4, order), order)
    camera, camera_whole = _linked(body, main, _EXIF_IFD, order)
    gps, gps_whole = _linked(body, main, _GPS_IFD, order)
    return ExifTags(main, camera, gps, broken=not (whole and camera_whole and gps_whole))


def _long(body: Buffer, at: int, order: str) -> int:
    """The 32-bit number at an offset; 0 when the data ends before."""
    piece = body[at : at + 4]
    return int(struct.unpack(order + "L", piece)[0]) if len(piece) == 4 else 0


def _linked(body: Buffer, main: Directory, tag: int, order: str) -> tuple[Directory, bool]:
    """A directory that another one points to; empty and whole when there is no pointer."""
    offset = number(main, tag)
    return ({}, tag not in main) if offset is None else _directory(body, int(offset), order)


def _directory(body: Buffer, offset: int, order: str) -> tuple[Directory, bool]:
    """One directory, and whether all of it could be read."""
    head = body[offset : offset + 2] if offset >= 8 else b""
    if len(head) < 2:
        return {}, False
    (count,) = struct.unpack(order + "H", head)
    found: dict[int, Value] = {}
    whole = count <= MAX_ENTRIES
    for index in range(min(count, MAX_ENTRIES)):
        entry = body[offset + 2 + 12 * index : offset + 14 + 12 * index]
        if len(entry) < 12:
            return found, False
        whole = _take_entry(body, entry, order, found) and whole
    return found, whole


def _take_entry(body: Buffer, entry: bytes, order: str, found: dict[int, Value]) -> bool:
    """Puts one entry into `found`; False when its value lies outside the data."""
    tag, kind, count = struct.unpack(order + "HHL", entry[:8])
    size = _SIZES.get(kind, 0) * count
    if not size or size > MAX_VALUE:
        return True
    start = 8 if size <= 4 else _long(entry, 8, order)
    value = entry[8 : 8 + size] if size <= 4 else body[start : start + size]
    if len(value) < size:
        return False
    found.setdefault(tag, _value(value, kind, order))
    return True


def _value(data: bytes, kind: int, order: str) -> Value:
    """What the type of a value makes of its bytes."""
    unit = _UNITS.get(kind, "L")
    if unit == "s":
        return data
    kept = data[: MAX_NUMBERS * _SIZES[kind]]
    numbers: tuple[float, ...] = struct.unpack(f"{order}{len(kept) // struct.calcsize('<' + unit[0])}{unit[0]}", kept)
    return numbers if len(unit) == 1 else _ratios(numbers)


def _ratios(numbers: tuple[float, ...]) -> tuple[float, ...]:
    """Pairs of numerator and denominator as numbers; over zero is not a number."""
    return tuple(a / b if b else math.nan for a, b in zip(numbers[::2], numbers[1::2], strict=True))


def number(directory: Directory, tag: int) -> float | None:
    """The first number of a tag, or None when it is missing, a text or not finite."""
    value = directory.get(tag, b"")
    return value[0] if isinstance(value, tuple) and value and math.isfinite(value[0]) else None


def blob(directory: Directory, tag: int) -> bytes:
    """A tag's opaque bytes; b"" when it is missing or of numbers that are no bytes."""
    value = directory.get(tag, b"")
    if isinstance(value, bytes):
        return value
    return bytes(int(n) for n in value) if all(0 <= n < 256 for n in value) else b""


def text(directory: Directory, tag: int) -> str:
    """A tag's text, cleaned; "" when it is missing or only a placeholder."""
    value = directory.get(tag, b"")
    if tag in _XP_TAGS:
        return clean(blob(directory, tag).decode("utf-16-le", errors="replace"))
    return clean(decoded(value.rstrip(b"\0"))) if isinstance(value, bytes) else ""


def orientation_in(directory: Directory) -> int:
    """The EXIF orientation, 1 to 8; what is missing or nonsense is 1."""
    value = number(directory, ORIENTATION)
    return int(value) if value is not None and value in range(1, 9) else 1


def exif_metadata(tags: ExifTags) -> FileMetadata:
    """What the tags say, in our own terms; never raises."""
    latitude, longitude = place_on_earth(_degrees(tags.gps, 1, b"S"), _degrees(tags.gps, 3, b"W"))
    rating = number(tags.main, _RATING)
    return FileMetadata(
        title=in_no_language(text(tags.main, _XP_TITLE)),
        caption=in_no_language(_caption(tags)),
        creators=each_once(tuple((text(tags.main, _ARTIST) or text(tags.main, _XP_AUTHOR)).split(";"))),
        copyright_notice=in_no_language(text(tags.main, _COPYRIGHT)),
        keywords=each_once(tuple(text(tags.main, _XP_KEYWORDS).split(";"))),
        date_taken=partial_date(text(tags.camera, _TAKEN), text(tags.camera, _TAKEN_OFFSET)),
        latitude=latitude,
        longitude=longitude,
        rating=int(rating) if rating is not None and rating in range(6) else None,
        camera=camera_name(text(tags.main, _MAKE), text(tags.main, _MODEL)),
        serial=text(tags.camera, _BODY_SERIAL),
        lens=camera_name(text(tags.camera, _LENS_MAKE), text(tags.camera, _LENS_MODEL)),
        software=text(tags.main, _SOFTWARE),
        raw=_raw_rows(tags),
        problems=("metadata.exif_broken",) if tags.broken else (),
    )


def _caption(tags: ExifTags) -> str:
    """The description, else Windows' comment, else the camera's comment."""
    return text(tags.main, _DESCRIPTION) or text(tags.main, _XP_COMMENT) or clean(_user_comment(tags.camera))


def _user_comment(camera: Directory) -> str:
    """The user's comment, whose first eight bytes name its encoding."""
    data = blob(camera, _USER_COMMENT)
    head, body = data[:8], data[8:]
    if head.startswith(b"UNICODE"):
        return body.decode("utf-16-be" if body[:1] == b"\0" else "utf-16-le", errors="replace")
    return decoded(body.rstrip(b"\0 ")) if head.startswith((b"ASCII", b"\0")) else ""


def _degrees(gps: Directory, tag: int, negative: bytes) -> float | None:
    """Degrees, minutes and seconds as decimal degrees; None without the letter that tells the side."""
    parts, reference = gps.get(tag + 1, ()), blob(gps, tag)[:1].upper()
    if not isinstance(parts, tuple) or not parts or reference not in (b"N", b"S", b"E", b"W"):
        return None
    degrees: float = sum(part / 60**power for power, part in enumerate(parts[:3]) if math.isfinite(part) or not power)
    if not math.isfinite(degrees):
        return None
    return -degrees if reference == negative else degrees


def _raw_rows(tags: ExifTags) -> tuple[RawRow, ...]:
    """All that can be shown, with the names of the standard."""
    from PIL.ExifTags import GPSTAGS, TAGS

    groups = (("EXIF", tags.main, TAGS), ("EXIF", tags.camera, TAGS), ("GPS", tags.gps, GPSTAGS))
    rows = [
        raw_row(group, str(names.get(tag, f"0x{tag:04x}")), shown)
        for group, directory, names in groups
        for tag in directory
        if (tag not in _OPAQUE or group == "GPS") and (shown := _shown(directory, tag))
    ]
    return tuple(rows[:MAX_RAW_ROWS])


def _shown(directory: Directory, tag: int) -> str:
    """A value for the panel: texts as they are, numbers with blanks between; opaque bytes are not shown."""
    value = directory[tag]
    if isinstance(value, tuple) and tag not in _XP_TAGS:
        return " ".join(f"{n:g}" if isinstance(n, float) else str(n) for n in value[:64])
    shown = text(directory, tag)
    return shown if shown.isprintable() and "\ufffd" not in shown else ""
