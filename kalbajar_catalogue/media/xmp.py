"""XMP: a packet as a tree of properties, and what the properties mean.

Packets come from strangers: no entities, no document type, no network, limits on size and depth. lxml is imported at
first use. Everything is pure and safe in any thread.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kalbajar_catalogue.media.file_metadata import (
    MAX_RAW_ROWS,
    ArtworkInImage,
    FileMetadata,
    LanguageText,
    Place,
    RawRow,
    camera_name,
    clean,
    each_once,
    in_no_language,
    partial_date,
    place_on_earth,
    raw_row,
)
from kalbajar_catalogue.settings import limits

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_PACKET: Final = limits.PACKET_BYTES
"""Bytes of the largest packet that is read."""

_MAX_DEPTH: Final = limits.PACKET_DEPTH
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTAINERS: Final = (_RDF + "Alt", _RDF + "Bag", _RDF + "Seq")
_PREFIXES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://creativecommons.org/ns#": "cc",
}
"""Namespace to the prefix of the standard: files may call them what they like."""


class BrokenPacketError(ValueError):
    """The bytes are no XMP packet: not well formed, with a document type, or too large."""


@dataclass(frozen=True)
class Property:
    """One value: a text (with a language, if it says one), a list of values, or a structure of named values."""

    text: str = ""
    language: str = ""
    items: tuple["Property", ...] = ()
    fields: Mapping[str, "Property"] = field(default_factory=dict)


Properties = Mapping[str, Property]
"""Prefixed name (`dc:title`) to value."""

_NOTHING: Final = Property()
_DEGREES: Final = re.compile(
    r"(-?\d{1,3}(?:\.\d{1,20})?)(?:,(\d{1,2}(?:\.\d{1,20})?))?(?:,(\d{1,2}(?:\.\d{1,20})?))?\s*([NSEW]?)"
)


def packet_properties(packet: bytes) -> Properties:
    """The properties of a packet; raises BrokenPacketError when it is none."""
    root = _parsed(packet)
    found: dict[str, Property] = {}
    for description in root.iter(_RDF + "Description"):
        parent = description.getparent()
        if parent is None or parent.tag == _RDF + "RDF":
            for name, value in _structure(description, 0).items():
                found.setdefault(name, value)
    return found


def _parsed(packet: bytes) -> "_Element":
    """The packet's root element."""
    from lxml import etree

    if len(packet) > MAX_PACKET:
        raise BrokenPacketError("too large")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_in_utf8(packet), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as wrong:
        raise BrokenPacketError(str(wrong)) from wrong
    if root is None or root.getroottree().docinfo.doctype:
        raise BrokenPacketError("document type")
    return root


def _in_utf8(packet: bytes) -> bytes:
    """A packet in any of the encodings of the standard, in UTF-8 and without padding."""
    start = packet[:4]
    if start.startswith((b"\xfe\xff", b"\0<")):
        packet = packet.decode("utf-16-be", errors="replace").encode()
    elif start.startswith((b"\xff\xfe", b"<\0")):
        packet = packet.decode("utf-16-le", errors="replace").encode()
    return packet.removeprefix(b"\xef\xbb\xbf").strip(b"\0 \t\r\n")


def _structure(element: "_Element", depth: int) -> dict[str, Property]:
    """The named values of a structure, written as attributes or as elements."""
    found = {
        _name(key, element): Property(text=str(value))
        for key, value in element.attrib.items()
        if isinstance(key, str) and key.startswith("{") and not key.startswith(_RDF) and key != _LANG
    }
    for child in element:
        if isinstance(child.tag, str):
            found.setdefault(_name(child.tag, child), _property(child, depth + 1))
    return found


def _name(tag: str, element: "_Element") -> str:
    """The prefixed name of a tag, with the prefix of the standard where there is one."""
    space, _, local = tag.rpartition("}")
    uri = space.removeprefix("{")
    own = next((prefix for prefix, known in element.nsmap.items() if known == uri), "") or ""
    return f"{_PREFIXES.get(uri, own)}:{local}"


def _property(element: "_Element", depth: int) -> Property:
    """The value of an element; deeper than any real packet is nothing."""
    if depth > _MAX_DEPTH:
        return _NOTHING
    language = element.get(_LANG, "")
    inner = [child for child in element if isinstance(child.tag, str)]
    if len(inner) == 1 and inner[0].tag in _CONTAINERS:
        return Property(language=language, items=tuple(_property(item, depth + 1) for item in inner[0]))
    if len(inner) == 1 and inner[0].tag == _RDF + "Description":
        return _described(inner[0], language, depth)
    return _described(element, language, depth) if inner or _has_fields(element) else _plain(element, language)


def _has_fields(element: "_Element") -> bool:
    """Whether an empty element carries a structure in its attributes."""
    return any(str(key).startswith("{") and not str(key).startswith(_RDF) and key != _LANG for key in element.attrib)


def _described(element: "_Element", language: str, depth: int) -> Property:
    """A structure; one that has rdf:value is that value with remarks about it."""
    value = element.find(_RDF + "value")
    if value is not None:
        return _property(value, depth + 1)
    return Property(language=language, fields=_structure(element, depth))


def _plain(element: "_Element", language: str) -> Property:
    """A text, or the address that stands for one."""
    return Property(text=element.text or element.get(_RDF + "resource", "") or "", language=language)


def first_text(value: Property) -> str:
    """The first text of a value, cleaned: its own, or that of its default or first item."""
    own = clean(value.text)
    if own or not value.items:
        return own
    chosen = sorted(value.items, key=lambda item: item.language != "x-default")
    return next(filter(None, (clean(item.text) for item in chosen)), "")


def all_texts(value: Property) -> tuple[str, ...]:
    """All texts of a value, cleaned, each once."""
    return each_once((value.text, *(item.text for item in value.items)))


def language_text(value: Property) -> LanguageText:
    """A value as a text in several languages; of a repeated language the first is kept."""
    if not value.items:
        return in_no_language(value.text)
    found: dict[str, str] = {}
    for item in value.items:
        if tidy := clean(item.text):
            found.setdefault(_language(item.language), tidy)
    return tuple(found.items())


def _language(tag: str) -> str:
    """A language tag; what a program made up (`x-repair`) is no language."""
    return "x-default" if not tag or tag.lower().startswith("x-") else tag


def xmp_metadata(packet: bytes) -> FileMetadata:
    """What a packet says, in our own terms; a broken one gives only the problem `metadata.xmp_broken`."""
    try:
        properties = packet_properties(packet)
    except BrokenPacketError:
        return FileMetadata(problems=("metadata.xmp_broken",))
    return metadata_in(properties)


def metadata_in(properties: Properties) -> FileMetadata:
    """What properties say, in our own terms; never raises."""

    def one(*names: str) -> str:
        return next(filter(None, (first_text(properties.get(name, _NOTHING)) for name in names)), "")

    def many(name: str) -> tuple[str, ...]:
        return all_texts(properties.get(name, _NOTHING))

    def spoken(*names: str) -> LanguageText:
        return next(filter(None, (language_text(properties.get(name, _NOTHING)) for name in names)), ())

    latitude, longitude = place_on_earth(_degrees(one("exif:GPSLatitude")), _degrees(one("exif:GPSLongitude")))
    return FileMetadata(
        title=spoken("dc:title"),
        headline=spoken("photoshop:Headline"),
        caption=spoken("dc:description"),
        alt_text=spoken("Iptc4xmpCore:AltTextAccessibility"),
        extended_description=spoken("Iptc4xmpCore:ExtDescrAccessibility"),
        creators=many("dc:creator"),
        credit=one("photoshop:Credit"),
        copyright_notice=spoken("dc:rights"),
        usage_terms=spoken("xmpRights:UsageTerms"),
        licence_uri=one("xmpRights:WebStatement", "cc:license"),
        source=one("photoshop:Source"),
        instructions=one("photoshop:Instructions"),
        keywords=many("dc:subject"),
        persons_shown=many("Iptc4xmpExt:PersonInImage"),
        caption_writer=one("photoshop:CaptionWriter"),
        date_taken=partial_date(one("photoshop:DateCreated")) or partial_date(one("exif:DateTimeOriginal")),
        city=one("photoshop:City"),
        sublocation=one("Iptc4xmpCore:Location"),
        region=one("photoshop:State"),
        country=one("photoshop:Country"),
        location_shown=tuple(_place(item.fields) for item in _entries(properties, "Iptc4xmpExt:LocationShown")),
        latitude=latitude,
        longitude=longitude,
        rating=_rating(one("xmp:Rating")),
        digital_source_type=one("Iptc4xmpExt:DigitalSourceType"),
        camera=camera_name(one("tiff:Make"), one("tiff:Model")),
        serial=one("exifEX:BodySerialNumber", "aux:SerialNumber"),
        lens=camera_name(one("exifEX:LensMake"), one("exifEX:LensModel", "aux:Lens")),
        software=one("xmp:CreatorTool"),
        object_in_image=tuple(_artwork(item.fields) for item in _entries(properties, "Iptc4xmpExt:ArtworkOrObject")),
        raw=raw_rows(properties),
    )


def orientation_in_packet(packet: bytes) -> int:
    """The tiff:Orientation of a packet, 1 to 8; missing, nonsense or broken is 1."""
    try:
        value = first_text(packet_properties(packet).get("tiff:Orientation", _NOTHING))
    except BrokenPacketError:
        return 1
    return int(value) if value in tuple("12345678") else 1


def _entries(properties: Properties, name: str) -> tuple[Property, ...]:
    """The structures of a list, also when a single one is written without a list."""
    value = properties.get(name, _NOTHING)
    return tuple(entry for entry in (*value.items, value) if entry.fields)


def _place(fields: Properties) -> Place:
    """An IPTC location structure."""

    def of(name: str) -> str:
        return first_text(fields.get(f"Iptc4xmpExt:{name}", _NOTHING))

    country = of("CountryName") or of("CountryCode")
    return Place(of("LocationName"), of("Sublocation"), of("City"), of("ProvinceState"), country)


def _artwork(fields: Properties) -> ArtworkInImage:
    """An IPTC artwork structure."""

    def of(name: str) -> Property:
        return fields.get(f"Iptc4xmpExt:{name}", _NOTHING)

    written = first_text(of("AODateCreated"))
    return ArtworkInImage(
        title=language_text(of("AOTitle")),
        creators=all_texts(of("AOCreator")),
        date_created=partial_date(written) or written,
        circa_date_created=first_text(of("AOCircaDateCreated")),
        source=first_text(of("AOSource")),
        source_inventory_number=first_text(of("AOSourceInvNo")),
        copyright_notice=first_text(of("AOCopyrightNotice")),
        physical_description=language_text(of("AOPhysicalDescription")),
    )


def _rating(written: str) -> int | None:
    """Stars, 0 to 5; -1 (rejected) and nonsense are None."""
    found = re.fullmatch(r"([0-5])(?:\.0*)?", written)
    return int(found[1]) if found else None


def _degrees(written: str) -> float | None:
    """`48,8.5N`, `48,8,30N` or `48.14` as decimal degrees."""
    found = _DEGREES.fullmatch(written)
    if not found:
        return None
    degrees = float(found[1]) + float(found[2] or 0) / 60 + float(found[3] or 0) / 3600
    return -degrees if found[4] in ("S", "W") else degrees


def raw_rows(properties: Properties) -> tuple[RawRow, ...]:
    """All values for the metadata panel, lists and structures as paths (`dc:creator[2]`)."""
    rows = (raw_row("XMP", path, text) for name, value in properties.items() for path, text in _flat(name, value))
    return tuple(row for row, _ in zip(rows, range(MAX_RAW_ROWS), strict=False))


def _flat(path: str, value: Property) -> Iterator[tuple[str, str]]:
    """Each text below a value with its path."""
    if tidy := clean(value.text):
        yield (f"{path}[{value.language}]" if value.language else path), tidy
    for index, item in enumerate(value.items, 1):
        yield from _flat(path if item.language else f"{path}[{index}]", item)
    for name, inner in value.fields.items():
        yield from _flat(f"{path}/{name}", inner)
