"""A file of somebody else's becomes a table: its kind is told by what is in it, not by how its name ends."""

import json
import re
from dataclasses import replace
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.delimited import open_delimited
from kalbajar_catalogue.importing.sources.encodings import recognised_encoding
from kalbajar_catalogue.importing.sources.numbered import AS_FOUND
from kalbajar_catalogue.importing.sources.sound_files import sound
from kalbajar_catalogue.importing.sources.spreadsheets import open_spreadsheet
from kalbajar_catalogue.importing.sources.tables import How, Table
from kalbajar_catalogue.importing.sources.workbook_parts import WorkbookParts

FORMATS = ("csv", "xlsx", "xls", "ods", "json", "jsonl", "lido")
SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".ndjson", ".xml",
            ".lido")  # fmt: skip
"""How the names of such files usually end; for a dialog that offers files."""

_HEAD = 1 << 16
_OLE_LOOKED_AT = 64 * 1024 * 1024
_OTHERS = (
    (re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif)",
                re.DOTALL), "table.is_picture"),
    (re.compile(rb"%PDF-|\{\\rtf"), "table.is_document"),
    (re.compile(rb"\x1f\x8b|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY&SY|\xfd7zXZ|(?s:.{257})ustar"),
     "table.is_archive"),
    (re.compile(rb"SQLite format 3\0|\0\x01\0\0Standard (?:Jet|ACE) DB"), "table.is_database"),
    (re.compile(rb"ID3[\x02-\x04]|OggS\0|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|MZ[\0-\x08\x90]|\x7fELF", re.DOTALL),
     "table.is_unknown"),
)  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PAGE = re.compile(r"<!doctype\s+html|<html|<table[\s>]|<meta\s", re.IGNORECASE)
_LIDO = re.compile(r"<(?:[\w.-]+:)?(?:lido|lidoWrap)[\s>]")
_JSON = re.compile(r"\{\s*[\"}]|\[\s*(?:[\[{\"\]\d-]|true|false|null)")
_BINARY = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def open_table(path: Path, how: How = AS_FOUND) -> Table:
    """The table in a file. `how.format` tells its kind; without it the file is looked into.

    Raises WorldError `table.is_picture`, `table.is_document`, `table.is_archive`, `table.is_database`,
    `table.is_page`, `table.is_numbers`, `table.is_other_xml`, `table.is_unknown`, `table.format_unknown`, those of
    reading a file, and those of the kind that it is.
    """
    sound(path)
    wanted = how if how.format else replace(how, format=recognised_format(path))
    if wanted.format == "csv":
        return open_delimited(path, wanted)
    if wanted.format in ("xlsx", "xls", "ods"):
        return open_spreadsheet(path, wanted)
    if wanted.format in ("json", "jsonl"):
        from kalbajar_catalogue.importing.sources.json_records import open_json

        return open_json(path, wanted)
    if wanted.format == "lido":
        from kalbajar_catalogue.importing.sources.lido import open_lido

        return open_lido(path, wanted)
    raise WorldError("table.format_unknown", value=wanted.format[:20], known=", ".join(FORMATS))


def recognised_format(path: Path) -> str:
    """The format of a file, one of `FORMATS`, by its content. Raises WorldError as `open_table`."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
        if head.startswith(_ZIP):
            return _packed(path)
        if head.startswith(_OLE):
            return _ole(path)
        for pattern, code in _OTHERS:
            if pattern.match(head):
                raise WorldError(code, name=path.name)
        return _text(path, head.decode(recognised_encoding(stream), "ignore"))


def _packed(path: Path) -> str:
    """What a ZIP file is: a workbook by the parts it has, or a refusal that names it."""
    parts = WorkbookParts(path)
    names = parts.names
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return "xlsx"
    kind = parts.text("mimetype")
    if b"opendocument.spreadsheet" in kind:
        return "ods"
    if any(name.startswith("Index/") or name.endswith(".iwa") for name in names):
        raise WorldError("table.is_numbers", name=path.name)
    document = b"opendocument" in kind or b"epub" in kind or any(name.startswith(("word/", "ppt/")) for name in names)
    raise WorldError("table.is_document" if document else "table.is_archive", name=path.name)


def _ole(path: Path) -> str:
    """What an old file of Microsoft's is, by the names of the streams in it."""
    with path.open("rb") as stream:
        inside = stream.read(_OLE_LOOKED_AT)
    if _stream("EncryptedPackage") in inside:
        raise WorldError("table.protected", name=path.name)
    if _stream("Workbook") in inside or _stream("Book") in inside:
        return "xls"
    raise WorldError("table.is_document", name=path.name)


def _stream(name: str) -> bytes:
    return f"{name}\0".encode("utf-16-le")


def _text(path: Path, head: str) -> str:
    begin = head.lstrip("\ufeff\0 \t\r\n")
    if begin.startswith("<"):
        return _marked_up(path, begin)
    if _JSON.match(begin):
        return "jsonl" if _line_by_line(begin) else "json"
    if 50 * (len(_BINARY.findall(head)) + max(head.count("\0") - 10, 0)) > len(head):
        raise WorldError("table.is_unknown", name=path.name)
    return "csv"


def _marked_up(path: Path, begin: str) -> str:
    if _LIDO.search(begin):
        return "lido"
    if _PAGE.search(begin):
        raise WorldError("table.is_page", name=path.name)
    if begin.startswith(("<?", "<!")) or "<?xml" in begin or begin.count("</") > 2:
        raise WorldError("table.is_other_xml", name=path.name)
    return "csv"


def _line_by_line(begin: str) -> bool:
    """Whether the first line is a whole object and another begins on the next."""
    first, _, rest = begin.partition("\n")
    if not first.startswith("{") or not rest.lstrip().startswith("{"):
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True
