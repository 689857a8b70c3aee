"""Zips that come from somewhere: opened, looked through and read, trusted in nothing. Of any kind of content.

Whoever opens one says of what it is a zip, `edition` or `backup`: the codes of what is refused begin so.
"""

import contextlib
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError

CHUNK: Final = 1024 * 1024
_ENCRYPTED: Final = 0x1
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCAL_HEADER: Final = 30
_FOLDERS: Final = (0, stat.S_IFDIR, stat.S_IFREG)
"""What those who write zips say that a folder is."""
# A RuntimeError is also how zipfile names a compression that it does not know.
_NO_ZIP: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError)


@contextlib.contextmanager
def opened(file: Path, subject: str) -> Iterator[zipfile.ZipFile]:
    """A file as a zip. Raises WorldError `file.missing`, and of its subject `.zip_broken`, `.no_access`."""
    if file.exists() and not file.is_file():  # a folder; a device or a pipe would be read for ever
        raise WorldError(f"{subject}.zip_broken", name=file.name)
    try:
        archive = zipfile.ZipFile(file)
    except FileNotFoundError:
        raise WorldError("file.missing", name=file.name) from None
    except _NO_ZIP as fault:
        raise WorldError(f"{subject}.zip_broken", name=file.name) from fault
    except OSError as fault:
        raise WorldError(f"{subject}.no_access", name=file.name, reason=fault.strerror or str(fault)) from fault
    with archive:
        yield archive


def name_of(archive: zipfile.ZipFile) -> str:
    """How the file of a zip is called."""
    return Path(archive.filename or "").name


def refuse_many(archive: zipfile.ZipFile, subject: str, files: int, size: int) -> None:
    """Raises WorldError `.zip_bomb` for more files, or more bytes in all, than such a zip may hold."""
    infos = archive.infolist()
    if len(infos) > files or sum(info.file_size for info in infos) > size:
        raise WorldError(f"{subject}.zip_bomb", name=name_of(archive))


def refuse_overlaps(archive: zipfile.ZipFile, subject: str) -> None:
    """Raises WorldError `.zip_bomb` where members share bytes: so a small file can hold ever so many large ones."""
    end = 0
    for info in sorted(archive.infolist(), key=lambda one: one.header_offset):
        if info.header_offset < end:
            raise WorldError(f"{subject}.zip_bomb", name=name_of(archive))
        end = info.header_offset + _LOCAL_HEADER + len(info.orig_filename) + info.compress_size


def refuse_place(info: zipfile.ZipInfo, subject: str) -> None:
    """Raises WorldError `.zip_path` for a name that leads out."""
    if leads_out(info.orig_filename):
        raise WorldError(f"{subject}.zip_path", member=info.orig_filename.replace("\0", "·"))


def refuse_kind(info: zipfile.ZipInfo, subject: str) -> None:
    """Raises WorldError `.zip_link` for what is no plain file: a link, a folder, a device."""
    if not is_plain(info):
        raise WorldError(f"{subject}.zip_link", member=info.orig_filename)


def refuse_method(info: zipfile.ZipInfo, subject: str) -> None:
    """Raises WorldError `.zip_unknown` for what is encrypted, or squeezed in a way that is not read here."""
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
        raise WorldError(f"{subject}.zip_unknown", member=info.orig_filename)


def leads_out(name: str) -> bool:
    """Whether a name leads somewhere else than into the folder: up, to the root, to a drive, or by a sign inside."""
    return name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in name.split("/")


def is_plain(info: zipfile.ZipInfo) -> bool:
    """Whether a member says that it is a plain file, or says nothing of its kind."""
    return stat.S_IFMT(info.external_attr >> 16) in (0, stat.S_IFREG) and not info.is_dir()


def is_folder(info: zipfile.ZipInfo) -> bool:
    """Whether a member stands for a folder; they are not needed, and what they hold is named anyhow."""
    return info.is_dir() and info.file_size == 0 and stat.S_IFMT(info.external_attr >> 16) in _FOLDERS


def is_swollen(info: zipfile.ZipInfo, times: int) -> bool:
    """Whether a member says that it is so many times larger than what it takes in the zip; small ones may be."""
    return info.file_size > times * max(info.compress_size, 1024)


def twice(names: Iterable[str]) -> str:
    """The first name that a disk may take for one before it, whatever the case and the make of its letters; or ''."""
    seen: set[str] = set()
    for name in names:
        known = len(seen)
        seen.add(folded(name))
        if len(seen) == known:
            return name
    return ""


def folded(name: str) -> str:
    """A name as the most forgetful disk takes it: without case, and each letter made in one way."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def bounded(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int, subject: str) -> bytes:
    """What a member holds. Raises WorldError `.zip_bomb` when that is more than it declares, `.zip_broken`."""
    with broken(archive, subject), archive.open(info) as member:
        text = member.read(min(info.file_size, most) + 1)
    if len(text) > info.file_size:
        raise WorldError(f"{subject}.zip_bomb", name=info.filename)
    return text


def chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, subject: str) -> Iterator[bytes]:
    """What a member holds, piece by piece, and never more than it declares. Raises as `bounded`."""
    with broken(archive, subject):
        member = archive.open(info)
    left = info.file_size
    with member:
        while True:
            with broken(archive, subject):
                chunk = member.read(CHUNK)
            if not chunk:
                return
            left -= len(chunk)
            if left < 0:
                raise WorldError(f"{subject}.zip_bomb", name=info.filename)
            yield chunk


@contextlib.contextmanager
def broken(archive: zipfile.ZipFile, subject: str) -> Iterator[None]:
    """Turns what zipfile raises for bytes that are no zip, or that lie about where they are, into WorldError."""
    try:
        yield
    except (*_NO_ZIP, OSError) as fault:
        raise WorldError(f"{subject}.zip_broken", name=name_of(archive)) from fault
