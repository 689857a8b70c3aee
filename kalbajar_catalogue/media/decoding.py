"""The one door to the decoders: limits against hostile files, and every way a file can be broken as a sentence's code.

Safe in any thread.
"""

import errno
import importlib
import re
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.settings import limits

MAX_PIXELS: Final = limits.PICTURE_PIXELS
"""Pixels of the largest picture that is opened (a scan of A1 at 400 dpi has 124 million)."""

MAX_EDGE: Final = limits.PICTURE_EDGE
"""Pixels of the longest edge that is opened."""

FORMATS: Final = {
    "JPEG": ("image/jpeg", ".jpg"),
    "MPO": ("image/jpeg", ".jpg"),
    "PNG": ("image/png", ".png"),
    "WEBP": ("image/webp", ".webp"),
    "TIFF": ("image/tiff", ".tif"),
    "GIF": ("image/gif", ".gif"),
    "HEIF": ("image/heic", ".heic"),
    "AVIF": ("image/avif", ".avif"),
    "BMP": ("image/bmp", ".bmp"),
    "JPEG2000": ("image/jp2", ".jp2"),
}
"""Formats that are read: Pillow's name to media type and extension."""

RAW_EXTENSIONS: Final = frozenset(
    [
        *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos"),
        *(".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"),
    ]
)
"""Extensions of camera raw files, which are refused."""

BROKEN: Final = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    EOFError,
    AssertionError,
    RuntimeError,
    struct.error,
    zlib.error,
)
"""What the decoders were seen to raise for broken files."""

_SIGNATURES: Final = (
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "WEBP"),
    (re.compile(rb"II\*\0|MM\0\*|II\+\0|MM\0\+"), "TIFF"),
    (re.compile(rb"GIF8[79]a"), "GIF"),
    (re.compile(rb"....ftyp(avif|avis|(mif1|miaf).{4}(.{4})*?avif)", re.DOTALL), "AVIF"),
    (re.compile(rb"....ftyp(hei[cxms]|hev[cxms]|mif1|msf1)", re.DOTALL), "HEIF"),
    (re.compile(rb"BM.{8}.\0\0\0", re.DOTALL), "BMP"),
    (re.compile(rb"\xff\x4f\xff\x51|\0\0\0\x0cjP  \r\n\x87\n"), "JPEG2000"),
)
_RAW: Final = re.compile(
    rb"FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0|FOVb|\0MRM|....ftypcrx |II.{6}HEAPCCDR|(II\*\0|MM\0\*).{4}CR", re.DOTALL
)
_OTHER_PICTURES: Final = (
    (re.compile(rb"8BPS"), "Photoshop (PSD)"),
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"%!PS|\xc5\xd0\xd3\xc6"), "EPS"),
    (re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg", re.DOTALL), "SVG"),
    (re.compile(rb"icns"), "ICNS"),
    (re.compile(rb"\0\0[\1\2]\0.\0", re.DOTALL), "ICO"),
    (re.compile(rb".{4}[\x11\x12]\xaf", re.DOTALL), "FLI/FLC"),
    (re.compile(rb"P[1-7]\s"), "PNM"),
    (re.compile(rb"....ftyp(qt|isom|mp4|M4V)", re.DOTALL), "video"),
    (re.compile(rb"\0\0\0\x0cJXL |\xff\x0a"), "JPEG XL"),
)
_PLUGINS: Final = {
    "JPEG": "MpoImagePlugin",
    "PNG": "PngImagePlugin",
    "WEBP": "WebPImagePlugin",
    "TIFF": "TiffImagePlugin",
    "GIF": "GifImagePlugin",
    "AVIF": "AvifImagePlugin",
    "BMP": "BmpImagePlugin",
    "JPEG2000": "Jpeg2KImagePlugin",
}
_QUIET: Final = "PIL\\."
_lock = threading.Lock()


def make_ready() -> None:
    """Sets Pillow's limit and silences its warnings; cheap, done before each use, safe in any thread.

    Pillow warns over its limit and raises over twice of it, so half of ours is set. Its warnings about broken files are
    told by codes instead. `warnings.catch_warnings` would not do: it is not safe in threads.
    """
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
    with _lock:
        silent = warnings.filters[0] if warnings.filters else None
        if not silent or silent[0] != "ignore" or getattr(silent[3], "pattern", "") != _QUIET:
            warnings.filterwarnings("ignore", module=_QUIET)


def sniffed(head: bytes) -> str:
    """Pillow's name of the format that a file's first bytes claim, or ""."""
    return next((name for pattern, name in _SIGNATURES if pattern.match(head)), "")


def file_error(wrong: OSError, path: Path) -> WorldError:
    """An error of the disk as the code of its sentence."""
    codes = {
        errno.ENOENT: "file.missing",
        errno.EACCES: "file.not_permitted",
        errno.EPERM: "file.not_permitted",
        errno.EISDIR: "file.is_folder",
        errno.ENOSPC: "disk.full",
        errno.EDQUOT: "disk.full",
        errno.EFBIG: "disk.full",
        errno.EROFS: "folder.not_writable",
    }
    return WorldError(codes.get(wrong.errno or 0, "file.unreadable"), name=path.name)


@contextmanager
def opened(path: Path) -> Iterator[tuple[Image.Image, BinaryIO]]:
    """A picture's header read and within limits, with its file; pixels are not decoded yet.

    Raises WorldError for what is no picture, refused or broken; so does anything the body lets the decoder do.
    """
    make_ready()
    try:
        file = path.open("rb")
    except OSError as wrong:
        raise file_error(wrong, path) from wrong
    with file:
        image = _open(file, path)
        try:
            with _refusals(path):
                yield image, file
        finally:
            image.close()


def _open(file: BinaryIO, path: Path) -> Image.Image:
    """Opens a picture of a known format, or raises the WorldError that says why not."""
    try:
        head = file.read(512)
    except OSError as wrong:
        raise file_error(wrong, path) from wrong
    claimed = _claimed(head, path)
    _load_plugin(claimed)
    file.seek(0)
    with _refusals(path):
        image = Image.open(file, formats=("JPEG", "MPO") if claimed == "JPEG" else (claimed,))
        _check_limits(image, path)
    return image


def _claimed(head: bytes, path: Path) -> str:
    """The format a file claims to have; raises WorldError for what is not read here."""
    if not head:
        raise WorldError("file.empty", name=path.name)
    claimed = sniffed(head)
    raw_name = path.suffix.lower() in RAW_EXTENSIONS and claimed in ("", "TIFF")
    if raw_name or _RAW.match(head):
        raise WorldError("picture.raw_unsupported", name=path.name)
    if claimed:
        return claimed
    other = next((name for pattern, name in _OTHER_PICTURES if pattern.match(head)), "")
    if other:
        raise WorldError("picture.format_unsupported", name=path.name, format=other)
    raise WorldError("picture.not_a_picture", name=path.name)


def _load_plugin(name: str) -> None:
    """Imports Pillow's reader of one format: opening shall never load all of them (one of them runs Ghostscript)."""
    if name == "HEIF":
        import pi_heif

        pi_heif.register_heif_opener(thumbnails=False)
        return
    importlib.import_module(f"PIL.{_PLUGINS[name]}")


def _check_limits(image: Image.Image, path: Path) -> None:
    """Refuses a picture over the limits, before anything of it is decoded."""
    width, height = image.size
    if width < 1 or height < 1:
        raise WorldError("picture.broken", name=path.name)
    if width * height > MAX_PIXELS or max(width, height) > MAX_EDGE:
        raise _too_large(path)


def _too_large(path: Path) -> WorldError:
    """The refusal of a picture over the limits (also of a small file that claims to be one)."""
    return WorldError("picture.too_large", name=path.name, limit=MAX_PIXELS // 1_000_000)


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Whatever a decoder raises becomes a WorldError that names the file."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as wrong:
        raise _too_large(path) from wrong
    except MemoryError as wrong:
        raise WorldError("picture.out_of_memory", name=path.name) from wrong
    except BROKEN as wrong:
        raise _refusal(wrong, path) from wrong


def _refusal(wrong: Exception, path: Path) -> WorldError:
    """A decoder's error as cut off, broken, or an error of the disk."""
    if isinstance(wrong, OSError) and wrong.errno is not None:
        return file_error(wrong, path)
    cut = isinstance(wrong, EOFError) or "truncated" in str(wrong).lower()
    return WorldError("picture.cut_off" if cut else "picture.broken", name=path.name)
