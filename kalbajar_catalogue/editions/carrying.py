"""An edition as one file to carry, `.edition`: a zip of its manifest and its pictures, and back.

The same edition gives the same bytes. What comes in is trusted in nothing: neither names, nor sizes, nor contents.
"""

import contextlib
import hashlib
import os
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import reader, store
from kalbajar_catalogue.editions.format import Edition, EditionFile
from kalbajar_catalogue.editions.names import MANIFEST, PART, PICTURE, POOL, TILES, folder_of, kind_of

SUFFIX: Final = ".edition"
MOST_FILES: Final = 100_000
MOST_MANIFEST: Final = 256 * 1024 * 1024
MOST_IN_POOL: Final = {PICTURE: 256 * 1024 * 1024, TILES: 4 * 1024 * 1024 * 1024}
MOST_BYTES: Final = 32 * 1024 * 1024 * 1024
MOST_SQUEEZED: Final = 200
"""A manifest may be so many times larger than its zip says; pictures hardly shrink at all."""
_ALWAYS: Final = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED: Final = 0x1
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# A RuntimeError is also how zipfile names a compression that it does not know.
_NO_ZIP: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError)


def write(editions: Path, name: str, out: Path, progress: Progress = silent) -> None:
    """Writes an edition of a folder as one file, beside its place first; a file that is there is replaced.

    Raises WorldError as `reader.opened`, for the first picture that is missing or damaged, and for the disk; then
    nothing is left.
    """
    found = reader.opened(editions, name)
    reader.whole(found.problems)
    with store.disk_errors(out):
        handle, part_name = tempfile.mkstemp(prefix="tmp-", suffix=PART, dir=out.parent)
    part = Path(part_name)
    try:
        with store.disk_errors(out), os.fdopen(handle, "wb") as file:
            _write_zip(file, folder_of(editions, name), found, progress)
            file.flush()
            os.fsync(file.fileno())
        with store.disk_errors(out):
            part.chmod(0o644)
            part.replace(out)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def read(file: Path, editions: Path, progress: Progress = silent) -> str:
    """Takes an edition out of a file into a folder of editions and gives back its name.

    Raises WorldError, and then nothing is left: `file.missing`, `edition.zip_*` for what no such file may hold,
    `edition.unreadable`, `edition.newer`, `edition.picture_damaged`, `edition.there_already`, `edition.name_taken`.
    """
    with _opened(file) as archive:
        members = _members(archive)
        text = _bounded(archive, members[MANIFEST], MOST_MANIFEST)
        edition = reader.checked_manifest(text)
        _refuse_other_files(edition, members)
        _refuse_taken(editions, edition, text)
        with store.writing(editions):
            sources = {one.sha256: partial(_extract, archive, members[_member(one)], one) for one in edition.files}
            store.keep_pictures(editions, edition.files, sources, progress)
            store.prepare(editions, edition.name, text).put_in_place()
    return edition.name


def peek(file: Path) -> Edition:
    """The edition in a file, of which only the manifest is looked at. Raises WorldError as `read`."""
    with _opened(file) as archive:
        return reader.checked_manifest(_bounded(archive, _members(archive)[MANIFEST], MOST_MANIFEST))


def _write_zip(file: IO[bytes], folder: Path, found: reader.Opened, progress: Progress) -> None:
    pictures = sorted(found.edition.files, key=lambda one: one.sha256)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, MANIFEST, folder / MANIFEST, found.sha256)
        for done, picture in enumerate(pictures, 1):
            _add(archive, _member(picture), found.pool.files[picture.sha256], picture.sha256)
            progress(done, len(pictures), picture.sha256[:12])


def _add(archive: zipfile.ZipFile, member: str, path: Path, sha256: str) -> None:
    """One file, checked while it is copied; no time and no permissions of this machine get in."""
    info = zipfile.ZipInfo(member, _ALWAYS)
    info.create_system, info.external_attr = 3, 0o644 << 16
    info.file_size = path.stat().st_size
    seen = hashlib.sha256()
    with path.open("rb") as source, archive.open(info, "w") as target:
        while chunk := source.read(store.CHUNK):
            seen.update(chunk)
            target.write(chunk)
    if seen.hexdigest() != sha256:
        raise WorldError("edition.picture_damaged", name=path.name, number="–")


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    if file.exists() and not file.is_file():  # a folder; a device or a pipe would be read for ever
        raise WorldError("edition.zip_broken", name=file.name)
    try:
        archive = zipfile.ZipFile(file)
    except FileNotFoundError:
        raise WorldError("file.missing", name=file.name) from None
    except _NO_ZIP as fault:
        raise WorldError("edition.zip_broken", name=file.name) from fault
    except OSError as fault:
        raise WorldError("edition.no_access", name=file.name, reason=fault.strerror or str(fault)) from fault
    with archive:
        yield archive


@contextlib.contextmanager
def _broken(archive: zipfile.ZipFile) -> Iterator[None]:
    """Turns what zipfile raises for bytes that are no zip, or that lie about where they are, into WorldError."""
    try:
        yield
    except (*_NO_ZIP, OSError) as fault:
        raise WorldError("edition.zip_broken", name=Path(archive.filename or "").name) from fault


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """What lies in the zip by name, when all of it may lie there."""
    infos = archive.infolist()
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > MOST_BYTES:
        raise WorldError("edition.zip_bomb", name=Path(archive.filename or "").name)
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _refuse_member(info)
        if info.filename.lower() in found:
            raise WorldError("edition.zip_twice", member=info.filename)
        found[info.filename.lower()] = info
    if MANIFEST not in found:
        raise WorldError("edition.zip_no_manifest", name=Path(archive.filename or "").name)
    return found


def _refuse_member(info: zipfile.ZipInfo) -> None:
    """Raises WorldError for a name, a kind of file or a size that no edition has."""
    name = info.orig_filename
    if _leads_out(name):
        raise WorldError("edition.zip_path", member=name.replace("\0", "·"))
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise WorldError("edition.zip_link", member=name)
    # In other letters it may be one of ours on a disk that knows no case: then it is there twice.
    if not _is_ours(name.lower()):
        raise WorldError("edition.zip_unknown", member=name)
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
        raise WorldError("edition.zip_unknown", member=name)
    most = MOST_MANIFEST if name.lower() == MANIFEST else MOST_IN_POOL[_kind(name.lower())]
    if info.file_size > most or info.file_size > MOST_SQUEEZED * max(info.compress_size, 1024):
        raise WorldError("edition.zip_bomb", name=name)


def _leads_out(name: str) -> bool:
    """Whether a name leads somewhere else than into the folder: up, to the root, to a drive, or by a sign inside."""
    return name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in name.split("/")


def _is_ours(name: str) -> bool:
    return name == MANIFEST or bool(_kind(name))


def _kind(name: str) -> str:
    """What of the pool a member is: `picture`, `tiles`, or '' for something else."""
    folder, _, file = name.rpartition("/")
    return kind_of(file) if folder == POOL else ""


def _member(file: EditionFile) -> str:
    return f"{POOL}/{file.name}"


def _refuse_other_files(edition: Edition, members: dict[str, zipfile.ZipInfo]) -> None:
    """The pictures in the zip are those of the manifest, neither more nor fewer, and of their sizes."""
    wanted = {_member(file): file.bytes for file in edition.files} | {MANIFEST: members[MANIFEST].file_size}
    for member, size in wanted.items():
        if member not in members:
            raise WorldError("edition.picture_missing", name=Path(member).name, number="–")
        if members[member].filename != member:
            raise WorldError("edition.zip_unknown", member=members[member].filename)
        if members[member].file_size != size:
            raise WorldError("edition.picture_damaged", name=Path(member).name, number="–")
    for member in members.keys() - wanted.keys():
        raise WorldError("edition.zip_unknown", member=member)


def _refuse_taken(editions: Path, edition: Edition, text: bytes) -> None:
    there = next((one for one in reader.names(editions) if one.lower() == edition.name.lower()), "")
    if not there and not folder_of(editions, edition.name).exists():
        return
    own = folder_of(editions, there) / MANIFEST
    same = bool(there) and own.read_bytes() == text
    raise WorldError("edition.there_already" if same else "edition.name_taken", name=edition.name)


def _bounded(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """What a member holds, and never more than it declares."""
    with _broken(archive), archive.open(info) as member:
        text = member.read(min(info.file_size, most) + 1)
    if len(text) > info.file_size:
        raise WorldError("edition.zip_bomb", name=info.filename)
    return text


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: EditionFile, out: IO[bytes]) -> None:
    """Copies a picture out of the zip; the store compares its hash, and more than was declared is never written."""
    left = file.bytes
    for chunk in _chunks(archive, info):
        left -= len(chunk)
        if left < 0:
            raise WorldError("edition.zip_bomb", name=info.filename)
        out.write(chunk)


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member holds, piece by piece."""
    with _broken(archive):
        member = archive.open(info)
    with member:
        while True:
            with _broken(archive):
                chunk = member.read(store.CHUNK)
            if not chunk:
                return
            yield chunk
