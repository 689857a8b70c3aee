"""What a picture file says about itself, as one frozen record, and the cleaning that every text goes through.

Everything here is pure and safe in any thread.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from kalbajar_catalogue.settings import limits

LanguageText = tuple[tuple[str, str], ...]
"""A text in several languages: pairs of language tag (`az`, `en`, `ru`, `x-default`) and text."""

RawRow = tuple[str, str, str]
"""One line of the metadata panel: group (`EXIF`, `IPTC`, `XMP`), name, value."""

MAX_TEXT: Final = limits.METADATA_TEXT
"""Characters kept of one text."""

MAX_RAW_VALUE: Final = limits.METADATA_LINE
"""Characters kept of one value in the metadata panel."""

MAX_RAW_ROWS: Final = limits.METADATA_LINES
"""Lines kept of one group in the metadata panel."""

PLACEHOLDERS: Final = frozenset(
    {
        "null",
        "(null)",
        "undefined",
        "olympus digital camera",
        "konica minolta digital camera",
        "minolta digital camera",
        "samsung digital camera",
        "digital camera",
        "sony dsc",
        "exif_jpeg_picture",
        "exif_jpeg_t422",
    }
)
"""Texts that cameras and programs write when nobody wrote anything (compared in lower case)."""


@dataclass(frozen=True)
class ArtworkInImage:
    """An object shown in the picture (IPTC Extension "Artwork or Object in the Image")."""

    title: LanguageText = ()
    creators: tuple[str, ...] = ()
    date_created: str = ""
    circa_date_created: str = ""
    source: str = ""
    source_inventory_number: str = ""
    copyright_notice: str = ""
    physical_description: LanguageText = ()


@dataclass(frozen=True)
class Place:
    """A place as the IPTC location structure has it; what is not known is empty."""

    name: str = ""
    sublocation: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True)
class FileMetadata:
    """What a file says about itself; what it does not say is empty or None.

    `date_taken` is ISO with the precision that is known: `2020`, `2020-05`, `2020-05-17`, `2020-05-17T10:30:00`, and
    `2020-05-17T10:30:00+04:00` when the offset is known. Latitude and longitude are decimal degrees, WGS 84, both or
    neither. Private, never to leave the house: `latitude`, `longitude`, `serial`, `raw`. `problems` names what could
    not be read (`metadata.exif_broken`, ...).
    """

    title: LanguageText = ()
    headline: LanguageText = ()
    caption: LanguageText = ()
    alt_text: LanguageText = ()
    extended_description: LanguageText = ()
    creators: tuple[str, ...] = ()
    credit: str = ""
    copyright_notice: LanguageText = ()
    usage_terms: LanguageText = ()
    licence_uri: str = ""
    source: str = ""
    instructions: str = ""
    keywords: tuple[str, ...] = ()
    persons_shown: tuple[str, ...] = ()
    caption_writer: str = ""
    date_taken: str = ""
    city: str = ""
    sublocation: str = ""
    region: str = ""
    country: str = ""
    location_shown: tuple[Place, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    rating: int | None = None
    digital_source_type: str = ""
    camera: str = ""
    serial: str = ""
    lens: str = ""
    software: str = ""
    object_in_image: tuple[ArtworkInImage, ...] = ()
    raw: tuple[RawRow, ...] = ()
    problems: tuple[str, ...] = ()


def clean(text: str) -> str:
    """The text in NFC without control characters and blanks around it; a placeholder becomes empty."""
    lines = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    tidy = unicodedata.normalize("NFC", kept).strip()
    return "" if is_placeholder(tidy) else tidy


def is_placeholder(text: str) -> bool:
    """Whether a text only looks like one: what a camera writes when nobody wrote anything."""
    return text.casefold() in PLACEHOLDERS


def decoded(data: bytes) -> str:
    """Bytes as text: UTF-8 if they are UTF-8, else Windows-1252, what is not in either becomes U+FFFD."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def each_once(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The cleaned texts in their order, without empty and repeated ones."""
    return tuple(dict.fromkeys(tidy for tidy in map(clean, texts) if tidy))


def in_no_language(text: str) -> LanguageText:
    """A text whose language nobody stated, as a text in several languages; empty stays empty."""
    tidy = clean(text)
    return (("x-default", tidy),) if tidy else ()


def raw_row(group: str, name: str, value: str) -> RawRow:
    """One line for the metadata panel, cut to what a panel can show."""
    shown = "".join(c for c in value[:MAX_RAW_VALUE] if unicodedata.category(c) not in ("Cc", "Cs"))
    return (group, name, shown.strip())


_DATE = re.compile(
    r"\s*(?P<year>\d{4})(?:[:\-/.]?(?P<month>\d\d)(?:[:\-/.]?(?P<day>\d\d))?)?"
    r"(?:[T ]\s*(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<offset>Z|[+-]\d\d:?\d\d)?)?\s*"
)


def partial_date(text: str, offset: str = "") -> str:
    """An EXIF, IPTC or ISO date as an ISO date with the precision it has; nonsense (`0000:00:00`) gives "".

    `offset` (`+04:00`) is used when the text has a time but no offset of its own.
    """
    found = _DATE.fullmatch(text.replace("\x00", " "))
    if not found:
        return ""
    day = _calendar_part(int(found["year"]), int(found["month"] or 0), int(found["day"] or 0))
    clock = _clock_part(found["hour"], found["minute"], found["second"]) if len(day) == 10 else ""
    return day + clock + (_offset_part(found["offset"] or offset) if clock else "")


def _calendar_part(year: int, month: int, day: int) -> str:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; "" when it is no date."""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return ""
    if year < 1000:
        return ""
    parts = [f"{year:04}", f"{month:02}", f"{day:02}"]
    return "-".join(parts[: 1 if not month else 2 if not day else 3])


def _clock_part(hour: str | None, minute: str | None, second: str | None) -> str:
    """`THH:MM:SS`, or "" when it is no time of day."""
    if hour is None or minute is None:
        return ""
    whole = int(hour) < 24 and int(minute) < 60 and int(second or 0) < 60
    return f"T{hour}:{minute}:{second or '00'}" if whole else ""


def _offset_part(offset: str) -> str:
    """`+HH:MM`, or "" when it is no offset from UTC."""
    found = re.fullmatch(r"([+-])(\d\d):?(\d\d)", offset.strip().replace("Z", "+00:00"))
    if not found or int(found[2]) > 14 or int(found[3]) > 59:
        return ""
    return f"{found[1]}{found[2]}:{found[3]}"


def place_on_earth(latitude: float | None, longitude: float | None) -> tuple[float | None, float | None]:
    """The pair as given when it is a place, else (None, None); 0 N 0 E is a receiver without a fix."""
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return (None, None)
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return (None, None)
    return (round(latitude, 7), round(longitude, 7))


def camera_name(make: str, model: str) -> str:
    """Maker and model as one name, without saying the maker twice."""
    maker, kind = clean(make), clean(model)
    first = maker.split(" ")[0].casefold()
    return kind if first and kind.casefold().startswith(first) else f"{maker} {kind}".strip()
