"""The inside of a workbook, looked through before the reader of spreadsheets opens it.

That reader unpacks whatever a part holds and fills the whole rectangle between the first and the last cell of a sheet;
a file of a few kilobytes can end the process that way. So every part is unpacked here first, piece by piece, counted
and thrown away.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.limits import MOST_CELLS, MOST_PARTS, MOST_STRINGS, MOST_UNPACKED
from kalbajar_catalogue.importing.sources.sheet_extent import Extent, Measure, extent_of_ods, extent_of_xlsx
from kalbajar_catalogue.settings import limits

_PIECE = 1 << 18
_LOCAL_HEADER = 30
_LONGEST_TAG = limits.WORKBOOK_TAG_BYTES
_READ = (".xml", ".rels", ".bin", ".vml")
_MOST_OF_LIST = limits.WORKBOOK_LIST_BYTES
_SIGNS_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_ERROR = re.compile(rb'<(?:\w+:)?c r="([A-Z]{1,3}\d{1,7})"[^>]*\st="e"')
# The reader makes room for as many texts as the list claims to have.
_CLAIM = re.compile(rb'<(?:[^\s<>:]+:)?sst\s[^>]*[cC]ount\s*=\s*["\']\s*\+?\d{8}')
_UNCALCULATED = (b"</f></c>", b"</f><v></v></c>", b"</f><v/></c>")
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Met:
    """What a part of a workbook holds that a person should hear of."""

    errors: int = 0
    first_error: str = ""
    uncalculated: int = 0


class WorkbookParts:
    """The parts of a packed workbook. Opening it reads the list of parts only.

    Raises WorldError `table.damaged`, `table.protected`, `table.too_big_unpacked`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with zipfile.ZipFile(path) as archive:
                self._parts = archive.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
            raise WorldError("table.damaged", name=path.name) from None
        if len(self._parts) > MOST_PARTS or sum(part.file_size for part in self._parts) > 4 * MOST_UNPACKED:
            raise self._too_big()

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts."""
        return frozenset(part.filename for part in self._parts)

    def text(self, name: str) -> bytes:
        """A small part, unpacked; b'' if there is none. Raises WorldError as `look_through`."""
        part = next((part for part in self._parts if part.filename == name), None)
        if part is None:
            return b""
        found = bytearray()
        for piece in self._unpacked(part):
            found += piece
            if len(found) > _MOST_OF_LIST:
                raise self._too_big()
        return bytes(found)

    def look_through(self) -> Mapping[str, Met]:
        """What was met in each part, once all have been unpacked and none was too large.

        Raises WorldError `table.too_big_unpacked`, `table.sheet_too_big`, `table.entities`, `table.protected`,
        `table.damaged`.
        """
        left = MOST_UNPACKED
        met: dict[str, Met] = {}
        for part in self._parts:
            if part.filename.lower().endswith(_READ):
                found = self._look_through(part, left)
                left -= found.size
                met[part.filename] = found.met
        return met

    def sheet_parts(self) -> Mapping[str, str]:
        """Name of a sheet -> name of the part that holds it, for XLSX; empty when that cannot be told."""
        with suppress(etree.XMLSyntaxError, ValueError):
            book = _parsed(self.text("xl/workbook.xml"))
            targets = {
                relation.get("Id"): relation.get("Target", "")
                for relation in _parsed(self.text("xl/_rels/workbook.xml.rels"))
            }
            return {
                sheet.get("name", ""): _inside(targets.get(sheet.get(_RELATION), "")) for sheet in book.iter("{*}sheet")
            }
        return {}

    def _look_through(self, part: zipfile.ZipInfo, left: int) -> "_Looked":
        looked = _Looked(self._path.name)
        for piece in self._unpacked(part):
            looked.take(piece)
            if looked.size > left:
                raise self._too_big()
        self._refuse_too_far(part, looked)
        return looked

    def _refuse_too_far(self, part: zipfile.ZipInfo, looked: "_Looked") -> None:
        """A sheet whose rectangle may be too large is read again with more care, which takes longer."""
        if part.filename == "content.xml":
            extent = self._measured(part, extent_of_ods)
        elif looked.surely_small:
            return
        else:
            extent = self._measured(part, extent_of_xlsx)
        if extent.cells > MOST_CELLS:
            raise WorldError("table.sheet_too_big", name=self._path.name, most=MOST_CELLS)

    def _measured(self, part: zipfile.ZipInfo, measure: Measure) -> Extent:
        try:
            return measure(self._unpacked(part), MOST_CELLS)
        except ValueError:
            raise WorldError("table.damaged", name=self._path.name) from None

    def _unpacked(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        """A part in pieces, as far as its packed bytes go, whatever size it claims to have."""
        if part.flag_bits & 1:
            raise WorldError("table.protected", name=self._path.name)
        try:
            with self._path.open("rb") as file:
                _seek(file, part)
                yield from _inflated(file, part)
        except (OSError, zlib.error, ValueError):
            raise WorldError("table.damaged", name=self._path.name) from None

    def _too_big(self) -> WorldError:
        return WorldError("table.too_big_unpacked", name=self._path.name, most=MOST_UNPACKED // 1_000_000)


def _seek(file: BinaryIO, part: zipfile.ZipInfo) -> None:
    file.seek(part.header_offset)
    header = file.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
        raise ValueError("no local header")
    names = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    file.seek(names, 1)


def _inflated(file: BinaryIO, part: zipfile.ZipInfo) -> Iterator[bytes]:
    left = part.compress_size
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError("packed in a way that no workbook is")
    unpack = zlib.decompressobj(-zlib.MAX_WBITS) if part.compress_type == zipfile.ZIP_DEFLATED else None
    while left > 0 and (packed := file.read(min(left, _PIECE))):
        left -= len(packed)
        if unpack is None:
            yield packed
            continue
        while packed and not unpack.eof:
            yield unpack.decompress(packed, _PIECE)
            packed = unpack.unconsumed_tail
    if unpack is not None and not unpack.eof:
        raise ValueError("cut off")


def _parsed(text: bytes) -> "etree._Element":
    return etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _inside(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


class _Looked:
    """A part as it goes by: its size, its farthest cells, what was met in it."""

    _REF = re.compile(rb' r="([A-Z]{1,3})\d{1,7}"')
    _ROW = re.compile(rb'<row (?:[^>]*?\s)?r="(\d{1,9})"')
    _CELL = re.compile(rb"[<:]c[\s/>]")
    _ANY_ROW = re.compile(rb"[<:]row[\s/>]")

    def __init__(self, name: str) -> None:
        self.size = 0
        self.met = Met()
        self._name = name
        self._tail = b""
        self._columns: set[bytes] = set()
        self._strings = self._cells = self._refs = self._rows = self._numbered = self._last = 0

    @property
    def surely_small(self) -> bool:
        """Whether every cell says where it is, and the rectangle up to the farthest is within the limit."""
        told = self._cells == self._refs and self._rows == self._numbered
        return told and self._last * max(map(_column, self._columns), default=0) <= MOST_CELLS

    def take(self, piece: bytes) -> None:
        """The next bytes. Raises WorldError `table.entities`, `table.damaged`, `table.sheet_too_big`."""
        if not self.size and piece.startswith(_SIGNS_OF_UTF_16):
            raise WorldError("table.damaged", name=self._name)
        self.size += len(piece)
        text = self._tail + piece
        cut = text.rfind(b"<")
        text, self._tail = (text[:cut], text[cut:]) if cut >= 0 else (b"", text[-_LONGEST_TAG:])
        self._look(text)

    def _look(self, text: bytes) -> None:
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise WorldError("table.entities", name=self._name)
        if b"sst" in text and _CLAIM.search(text):
            raise WorldError("table.damaged", name=self._name)
        self._strings += text.count(b"<si>")
        if self._strings > MOST_STRINGS:
            raise WorldError("table.sheet_too_big", name=self._name, most=MOST_CELLS)
        cells = _count(text, b"c", self._CELL)
        rows = _count(text, b"row", self._ANY_ROW)
        if not cells and not rows:
            return
        refs = self._REF.findall(text)
        self._columns.update(refs)
        self._cells += cells
        self._refs += len(refs)
        numbers = self._ROW.findall(text)
        self._rows += rows
        self._numbered += len(numbers)
        self._last = max(self._last, max(map(int, numbers), default=0))
        self._meet(text)

    def _meet(self, text: bytes) -> None:
        errors = _ERROR.findall(text) if b't="e"' in text else []
        uncalculated = sum(map(text.count, _UNCALCULATED)) if b"</f>" in text else 0
        if errors or uncalculated:
            first = self.met.first_error or (errors[0].decode() if errors else "")
            self.met = Met(self.met.errors + len(errors), first, self.met.uncalculated + uncalculated)


def _count(text: bytes, tag: bytes, any_tag: re.Pattern[bytes]) -> int:
    """How many elements of a name begin in a text, also such as have a prefix or a line end after the name."""
    plain = text.count(b"<%b " % tag)
    return plain if plain == text.count(b"<%b" % tag) and b":" + tag not in text else len(any_tag.findall(text))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
