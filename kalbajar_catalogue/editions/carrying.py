"""An edition as one file to carry, `.edition`: a zip of its manifest and its pictures, and back.

The same edition gives the same bytes. What comes in is trusted in nothing: neither names, nor sizes, nor contents.
"""

import contextlib
import hashlib
import os
import tempfile
import zipfile
from functools import partial
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import reader, store, zips
from kalbajar_catalogue.editions.format import Edition, EditionFile
from kalbajar_catalogue.editions.names import MANIFEST, PART, PICTURE, POOL, TILES, folder_of, kind_of
from kalbajar_catalogue.settings import limits

SUFFIX: Final = ".edition"
SUBJECT: Final = "edition"
MOST_FILES: Final = limits.EDITION_FILES
MOST_MANIFEST: Final = limits.EDITION_MANIFEST_BYTES
MOST_IN_POOL: Final = {PICTURE: limits.EDITION_PICTURE_BYTES, TILES: limits.EDITION_TILES_BYTES}
MOST_BYTES: Final = limits.EDITION_BYTES
MOST_SQUEEZED: Final = limits.EDITION_SQUEEZED
"""A manifest may be so many times larger than its zip says; pictures hardly shrink at all."""
_ALWAYS: Final = (1980, 1, 1, 0, 0, 0)


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
    with zips.opened(file, SUBJECT) as archive:
        members = _members(archive)
        text = zips.bounded(archive, members[MANIFEST], MOST_MANIFEST, SUBJECT)
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
    with zips.opened(file, SUBJECT) as archive:
        return reader.checked_manifest(zips.bounded(archive, _members(archive)[MANIFEST], MOST_MANIFEST, SUBJECT))


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


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """What lies in the zip by name, when all of it may lie there."""
    zips.refuse_many(archive, SUBJECT, MOST_FILES, MOST_BYTES)
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        _refuse_member(info)
        if info.filename.lower() in found:
            raise WorldError("edition.zip_twice", member=info.filename)
        found[info.filename.lower()] = info
    zips.refuse_overlaps(archive, SUBJECT)
    if MANIFEST not in found:
        raise WorldError("edition.zip_no_manifest", name=zips.name_of(archive))
    return found


def _refuse_member(info: zipfile.ZipInfo) -> None:
    """Raises WorldError for a name, a kind of file or a size that no edition has."""
    zips.refuse_place(info, SUBJECT)
    zips.refuse_kind(info, SUBJECT)
    name = info.orig_filename
    # In other letters it may be one of ours on a disk that knows no case: then it is there twice.
    if not _is_ours(name.lower()):
        raise WorldError("edition.zip_unknown", member=name)
    zips.refuse_method(info, SUBJECT)
    most = MOST_MANIFEST if name.lower() == MANIFEST else MOST_IN_POOL[_kind(name.lower())]
    if info.file_size > most or zips.is_swollen(info, MOST_SQUEEZED):
        raise WorldError("edition.zip_bomb", name=name)


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


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: EditionFile, out: IO[bytes]) -> None:
    """Copies a picture out of the zip, of the size that the manifest tells; the store compares its hash."""
    for chunk in zips.chunks(archive, info, SUBJECT):
        out.write(chunk)
