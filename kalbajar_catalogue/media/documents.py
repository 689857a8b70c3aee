"""What a document or a recording is, told from its bytes and never from its name alone. Safe in any thread."""

import codecs
import re
import zipfile
import zlib
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.decoding import file_error
from kalbajar_catalogue.media.examination import examine
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.settings import limits

_HEAD: Final = 64 * 1024
_MOST_LISTED: Final = limits.DOCUMENT_LIST_BYTES
_DOS_HEAD: Final = 64
_PROGRAMS: Final = (
    b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"L\x00\x00\x00\x01\x14\x02\x00", b"!<arch>\n",
)  # fmt: skip
# The system runs these by their name; to the eye they are plain text.
_PROGRAM_NAMES: Final = frozenset({
    ".applescript", ".app", ".bash", ".bat", ".cmd", ".com", ".command", ".desktop", ".docm", ".dotm", ".exe", ".hta",
    ".jar", ".js", ".jse", ".lnk", ".msi", ".pl", ".pptm", ".ps1", ".psm1", ".py", ".pyw", ".rb", ".reg", ".scr",
    ".sh", ".url", ".vbe", ".vbs", ".wsf", ".xlsm", ".zsh",
})  # fmt: skip
_STARTS: Final = (
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*%PDF-\d"), "application/pdf"),
    (re.compile(rb"RIFF[\s\S]{4}WAVE"), "audio/wav"),
    (re.compile(rb"OggS\x00"), "audio/ogg"),
    (re.compile(rb"fLaC"), "audio/flac"),
    (re.compile(rb"[\s\S]{4}ftypM4[AB] "), "audio/mp4"),
    (re.compile(rb"ID3[\x02-\x04][\s\S]"), "audio/mpeg"),
)
_OFFICE: Final = {
    "wordprocessingml.document.main+xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "spreadsheetml.sheet.main+xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "presentationml.presentation.main+xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_OPEN_DOCUMENTS: Final = frozenset(
    f"application/vnd.oasis.opendocument.{kind}" for kind in ("text", "spreadsheet", "presentation")
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def media_type(path: Path) -> tuple[str, int, int]:
    """The media type of a file that may be attached, with width and height in px for a picture (else 0).

    PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, MP3, WAV, OGG, FLAC, M4A, plain text, and every picture that can be read.
    Raises WorldError `document.program` for what a computer would run, `document.unknown` for anything else,
    `file.empty`, `file.missing` and the other errors of reading a file.
    """
    head = _head(path)
    if not head:
        raise WorldError("file.empty", name=path.name)
    if _is_program(head) or path.suffix.lower() in _PROGRAM_NAMES:
        raise WorldError("document.program", name=path.name)
    if known := _by_start(head) or _packed(path, head) or _text(head):
        return known, 0, 0
    return _picture(path)


def is_document(path: Path) -> bool:
    """Whether a file is to be kept as a document or recording; so is what would be refused as one."""
    try:
        return not media_type(path)[0].startswith("image/")
    except WorldError as fault:
        return fault.code == "document.program"


def kept(originals: Path, path: Path) -> MediaFile:
    """Keeps a document or recording in the folder of originals, its bytes as they are.

    Long: it copies the file; do it before the Work that ties it to a record with `service.attach`. Gives back the
    record of the file, not written yet. Raises WorldError as `media_type` and `Originals.keep` do.
    """
    kind, width, height = media_type(path)
    copy = Originals(originals).keep(path)
    return MediaFile(
        file_path=copy.relative,
        sha256=copy.sha256,
        bytes=copy.bytes,
        mime=kind,
        width=width or None,
        height=height or None,
        original_filename=path.name,
    )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as wrong:
        raise file_error(wrong, path) from wrong


def _is_program(head: bytes) -> bool:
    return head.startswith(_PROGRAMS) or (head.startswith(b"MZ") and b"\x00" in head[:_DOS_HEAD])


def _by_start(head: bytes) -> str:
    found = next((kind for start, kind in _STARTS if start.match(head)), "")
    return found or ("audio/mpeg" if _is_mp3_frame(head) else "")


def _is_mp3_frame(head: bytes) -> bool:
    """Whether a frame of MPEG audio, layer III, stands at the beginning."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return False
    version, bitrate, sampling = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and bitrate not in (0, 15) and sampling != 3


def _packed(path: Path, head: bytes) -> str:
    """The kind of an office document, which is a ZIP; '' for any other file. Raises WorldError `document.program`."""
    if not head.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(path) as archive:
            opened = _member(archive, "mimetype").decode("ascii", "replace").strip()
            listed = _member(archive, "[Content_Types].xml").decode("utf-8", "replace")
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return ""
    if "macroEnabled" in listed or "vbaProject" in listed:
        raise WorldError("document.program", name=path.name)
    if opened in _OPEN_DOCUMENTS:
        return opened
    return next((kind for mark, kind in _OFFICE.items() if mark in listed), "")


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of a packed file, never more than can be meant; nothing when there is none."""
    if name not in archive.NameToInfo:
        return b""
    with archive.open(name) as file:
        return file.read(_MOST_LISTED)


def _text(head: bytes) -> str:
    """`text/plain` for text in UTF-8, or in UTF-16 with a mark at its beginning; '' for anything else."""
    coding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    decoder = codecs.getincrementaldecoder(coding)()
    try:
        text = decoder.decode(head, final=len(head) < _HEAD)
    except UnicodeDecodeError:
        return ""
    return "" if _CONTROL.search(text) else "text/plain"


def _picture(path: Path) -> tuple[str, int, int]:
    try:
        picture = examine(path)
    except WorldError as refused:
        if refused.code == "picture.not_a_picture":
            raise WorldError("document.unknown", name=path.name) from None
        raise
    return picture.format, picture.width, picture.height
