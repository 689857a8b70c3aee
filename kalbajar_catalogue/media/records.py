"""Files as received, their links to what they show, regions of pictures and attachments (DOMAIN 2.9, 2.12)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare, member

_SHARE = r"-?\d+(?:[.,]\d+)?"
_TYPED_POINT = re.compile(rf"({_SHARE})(?:\s*,\s+|\s+|\s*/\s*)({_SHARE})|(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)", re.ASCII)


@dataclass(frozen=True)
class FileFact:
    """One value that stood in the file's own metadata."""

    standard: str = member("", "Standard", private=True)
    name: str = member("", "Name", private=True)
    value: str = member("", "Value", private=True)


@dataclass(frozen=True)
class Point:
    """A point of a picture: shares of its width and height, from 0 at the upper left corner to 1."""

    x: float = member(0.0, "From the left")
    y: float = member(0.0, "From the top")

    @classmethod
    def from_typed(cls, text: str) -> "tuple[Point, ...]":
        """Points from `0.1, 0.2; 0.4, 0.5`; decimal commas too. Raises WorldError `points.unreadable`."""
        return tuple(_point(piece, text) for piece in re.split(r"[;\n]", text) if piece.strip())

    @classmethod
    def to_typed(cls, points: "Sequence[Point]", language: Language) -> str:
        """Points as they are typed, with decimal points in every language."""
        return "; ".join(f"{_plain(point.x)}, {_plain(point.y)}" for point in points)


@dataclass(frozen=True, kw_only=True)
class MediaFile(Record):
    """An original file, kept as received and named by its content."""

    kind: ClassVar[str] = "media_file"

    file_path: str = declare(
        "", "file", "File", "Where the original lies inside the catalogue folder.", private=False, system=True,
        lido="linkResource", az="fayl yolu", en="file path; path", ru="путь к файлу",
    )  # fmt: skip
    sha256: str = declare(
        "", "file", "Checksum", "SHA-256 of the original: proves that it was never altered.", private=False,
        system=True, iptc="Iptc4xmpExt:DigImageGUID", az="yoxlama cəmi", en="sha256; checksum",
        ru="контрольная сумма",
    )  # fmt: skip
    bytes: int | None = declare(
        None, "file", "Size of the file", "In bytes.", private=False, system=True, unit="B", az="fayl ölçüsü",
        en="bytes; file size", ru="размер файла",
    )  # fmt: skip
    mime: str = declare(
        "", "file", "Format", "The kind of file, such as image/jpeg.", private=False, system=True,
        lido="linkResource@formatResource", az="format", en="mime; format", ru="формат файла",
    )  # fmt: skip
    width: int | None = declare(
        None, "file", "Width", "In pixels, as seen upright.", private=False, system=True, unit="px", az="eni, piksel",
        en="pixel width", ru="ширина, пикс.",
    )  # fmt: skip
    height: int | None = declare(
        None, "file", "Height", "In pixels, as seen upright.", private=False, system=True, unit="px",
        az="hündürlüyü, piksel", en="pixel height", ru="высота, пикс.",
    )  # fmt: skip
    orientation: int = declare(
        1, "file", "Orientation", "How the camera was held, 1 to 8 as EXIF counts.", private=False, system=True,
        az="istiqamət", en="orientation", ru="ориентация",
    )  # fmt: skip
    colour_profile: str = declare(
        "", "file", "Colour profile", "The profile embedded in the file.", private=False, system=True,
        az="rəng profili", en="colour profile; icc", ru="цветовой профиль",
    )  # fmt: skip
    captured: str = declare(
        "", "file", "Captured", "When the shutter was released or the scan was made.", private=False,
        iptc="photoshop:DateCreated", lido="resourceDateTaken", az="çəkilmə vaxtı", en="captured; date captured",
        ru="время съёмки",
    )  # fmt: skip
    device: str = declare(
        "", "file", "Camera or scanner", "Make and model.", private=False, az="kamera", en="camera; device",
        ru="камера",
    )  # fmt: skip
    original_filename: str = declare(
        "", "file", "Name of the file", "As it was called when it arrived.", private=True, system=True,
        az="fayl adı", en="file name; filename; original filename", ru="имя файла",
    )  # fmt: skip
    latitude: float | None = declare(
        None, "file", "Latitude of the camera", "From the file; stripped from every picture that leaves.",
        private=True, unit="°", az="kameranın enliyi", en="gps latitude", ru="широта камеры",
    )  # fmt: skip
    longitude: float | None = declare(
        None, "file", "Longitude of the camera", "From the file; stripped from every picture that leaves.",
        private=True, unit="°", az="kameranın uzunluğu", en="gps longitude", ru="долгота камеры",
    )  # fmt: skip
    serial_number: str = declare(
        "", "file", "Serial number", "Of camera and lens; stripped from every picture that leaves.", private=True,
        az="seriya nömrəsi", en="serial number", ru="серийный номер",
    )  # fmt: skip
    facts: tuple[FileFact, ...] = declare(
        (), "file", "Metadata in the file", "Everything the file says of itself.", private=True, system=True,
        az="fayldakı metaməlumat", en="file metadata", ru="метаданные файла",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class MediaLink(Record):
    """A file in its role for a record: the main picture of a work, its back, a detail."""

    kind: ClassVar[str] = "media_link"

    media_file: str = declare(
        "", "picture", "File", "The original this picture is made from.", private=False, system=True,
        refers="media_file", az="fayl", en="file; image; picture", ru="файл",
    )  # fmt: skip
    owner: str = declare(
        "", "picture", "Belongs to", "The record that this picture shows.", private=False, system=True,
        refers="record", owner=True, az="aid olduğu əsər", en="belongs to", ru="относится к",
    )  # fmt: skip
    role: str = declare(
        "main", "picture", "View", "Main picture, detail, back, signature, installation.", private=False,
        vocabulary="picture_role", lido="resourceType", az="görünüş", en="view; role", ru="вид",
    )  # fmt: skip
    order: int = declare(
        1, "picture", "Order", "Place among the pictures of the same record.", private=False,
        lido="resourceSet@sortorder", az="sıra", en="order", ru="порядок",
    )  # fmt: skip
    alt_text: Multilingual = declare(
        NOTHING, "picture", "Text for the blind", "What is seen, in a sentence, for those who cannot see it.",
        private=False, needed=True, long=True, iptc="Iptc4xmpCore:AltTextAccessibility",
        lido="resourceDescription", example="Daş körpü, arxada qarlı dağlar",
        az="alternativ mətn", en="alt text; alternative text", ru="альтернативный текст",
    )  # fmt: skip
    extended_description: Multilingual = declare(
        NOTHING, "picture", "Longer description for the blind", "When one sentence is not enough.", private=False,
        long=True, iptc="Iptc4xmpCore:ExtDescrAccessibility", lido="resourceDescription",
        az="geniş təsvir", en="extended description", ru="расширенное описание",
    )  # fmt: skip
    image_creator: str = declare(
        "", "picture", "Picture by", "Who photographed or scanned the object, not who made it.", private=False,
        refers="agent", iptc="plus:ImageCreator", lido="resourceSource", az="şəkli çəkən",
        en="image creator; picture by", ru="автор снимка",
    )  # fmt: skip
    copyright_notice: Multilingual = declare(
        NOTHING, "rights", "Copyright notice", "As the holder wants it printed.", private=False,
        iptc="dc:rights", lido="rightsResource", example="© 2025 …", az="müəllif hüququ",
        en="copyright; copyright notice; rights", ru="авторские права",
    )  # fmt: skip
    usage_terms: Multilingual = declare(
        NOTHING, "rights", "Terms of use", "What others may do with the picture.", private=False, long=True,
        iptc="xmpRights:UsageTerms", lido="rightsResource/rightsType", az="istifadə şərtləri",
        en="usage terms; terms of use", ru="условия использования",
    )  # fmt: skip
    licence_uri: str = declare(
        "", "rights", "Licence address", "Address of the licence or rights statement.", private=False,
        iptc="xmpRights:WebStatement", example="http://creativecommons.org/licenses/by/4.0/",
        az="lisenziya ünvanı", en="licence; license; licence uri", ru="адрес лицензии",
    )  # fmt: skip
    rating: int = declare(
        0, "internal", "Rating", "From 1 to 5 stars; 0 for none. Never leaves the house.", private=True, az="reytinq",
        en="rating; stars", ru="оценка",
    )  # fmt: skip
    pick: bool = declare(
        False, "internal", "Picked", "One of those to choose from for print. Never leaves the house.", private=True,
        az="seçilmiş", en="pick; picked", ru="отобрано",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Region(Record):
    """A part of a picture: a detail, a part of the alachigh, a damage, a signature.

    Two points are the opposite corners of a rectangle, three or more the corners of a polygon.
    """

    kind: ClassVar[str] = "region"

    media_link: str = declare(
        "", "region", "Picture", "The picture on which it is marked.", private=False, system=True,
        refers="media_link", owner=True, az="şəkil", en="picture", ru="снимок",
    )  # fmt: skip
    points: tuple[Point, ...] = declare(
        (), "region", "Points", "Shares of width and height from the upper left corner: 0.1, 0.2; 0.4, 0.5.",
        private=False, example="0.1, 0.2; 0.4, 0.5", az="nöqtələr", en="points; corners", ru="точки",
    )  # fmt: skip
    type: str = declare(
        "detail", "region", "What is marked", "A detail, a part of the work, a damage, a signature.", private=False,
        vocabulary="region_kind", az="işarənin növü", en="type; region type", ru="что отмечено",
    )  # fmt: skip
    label: Multilingual = declare(
        NOTHING, "region", "Words", "What is seen there.", private=False, example="dünnük", az="izah; yazı",
        en="label; text", ru="подпись",
    )  # fmt: skip
    item: str = declare(
        "", "region", "Work", "The work that is seen there, when it has a record of its own.", private=False,
        refers="item", az="əsər", en="work; item", ru="работа",
    )  # fmt: skip
    part: str = declare(
        "", "region", "Part", "The part of the work that is seen there.", private=False, refers="part", az="hissə",
        en="part", ru="часть",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Attachment(Record):
    """A document or a recording that belongs to a record; it stays in the house unless it is said to be public."""

    kind: ClassVar[str] = "attachment"

    owner: str = declare(
        "", "attachment", "Belongs to", "The record that it belongs to.", private=False, system=True,
        refers="record", owner=True, az="aid olduğu qeyd", en="belongs to", ru="относится к",
    )  # fmt: skip
    media_file: str = declare(
        "", "attachment", "File", "The file as it was received.", private=False, system=True, refers="media_file",
        az="fayl", en="file; document", ru="файл",
    )  # fmt: skip
    title: Multilingual = declare(
        NOTHING, "attachment", "Title", "What it is, in a few words.", private=False, az="başlıq; ad",
        en="title; name", ru="название",
    )  # fmt: skip
    public: bool = declare(
        False, "attachment", "Public", "Tick to let it leave the house; without a tick it never does.",
        private=False, az="açıq", en="public", ru="открыто для всех",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


def _point(piece: str, text: str) -> Point:
    found = _TYPED_POINT.fullmatch(piece.strip())
    if not found:
        raise WorldError("points.unreadable", value=text)
    x, y = (float(number.replace(",", ".")) for number in found.groups() if number is not None)
    return Point(x, y)


def _plain(share: float) -> str:
    return format(Decimal(repr(share)), "f")
