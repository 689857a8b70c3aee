"""Files as received and their links to what they show (DOMAIN 2.9)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare, member


@dataclass(frozen=True)
class FileFact:
    """One value that stood in the file's own metadata."""

    standard: str = member("", "Standard", private=True)
    name: str = member("", "Name", private=True)
    value: str = member("", "Value", private=True)


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
        refers="item", owner=True, az="aid olduğu əsər", en="belongs to", ru="относится к",
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
