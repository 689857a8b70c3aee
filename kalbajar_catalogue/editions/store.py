"""The folder of editions: one folder for each, over one pool of pictures named by their content.

Whatever happens and whenever, every edition that has a name is whole: pictures come into the pool first, each
written beside, checked and renamed; the folder with the manifest is renamed last. What a killed writing left is
swept away by the next one. One at a time may write; anybody may read meanwhile.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Edition, EditionFile
from kalbajar_catalogue.editions.names import MANIFEST, PART, folder_of, is_name, kind_of, pool_of
from kalbajar_catalogue.editions.reader import checked_manifest, fault_of, listed, names

CHUNK: Final = 1024 * 1024
_UNDER_WAY: Final = f"under-way{PART}"
_PREFIX: Final = "tmp-"
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))  # Windows knows no quota
_one_at_a_time = threading.Lock()
Source = Callable[[IO[bytes]], None]
"""Writes a picture into an open file."""


@dataclass(frozen=True)
class Prepared:
    """An edition that lies ready under a name that nobody sees; `sha256` is that of its manifest."""

    name: str
    sha256: str
    part: Path
    place: Path

    def put_in_place(self) -> None:
        """Gives it its name, at one stroke. Raises WorldError `edition.name_taken`, `disk.full`, ..."""
        with disk_errors(self.place):
            if self.place.exists():
                raise WorldError("edition.name_taken", name=self.name)
            self.part.rename(self.place)
            _sync_folder(self.place.parent)

    def take_away(self) -> None:
        """Takes back `put_in_place`; its pictures stay in the pool until they are swept."""
        with contextlib.suppress(OSError):
            self.place.rename(self.part)
        shutil.rmtree(self.part, ignore_errors=True)


def free_name(editions: Path, wanted: str) -> str:
    """The name, or with a number behind it when something lies there already, whatever the case of its letters."""
    there = {entry.name.lower() for entry in editions.iterdir()} if editions.is_dir() else set()
    number, name = 2, wanted
    while name.lower() in there:
        name, number = f"{wanted}.{number}", number + 1
    return name


@contextmanager
def writing(editions: Path) -> Iterator[None]:
    """While something is written: sweeps what a killed writing left, and at a failure what came with this one.

    A second thread waits.
    """
    with _one_at_a_time:
        yield from _writing(editions)


def _writing(editions: Path) -> Iterator[None]:
    mark = editions / _UNDER_WAY
    with disk_errors(editions):
        pool_of(editions).mkdir(parents=True, exist_ok=True)
        if mark.exists():
            sweep(editions)
        mark.touch()
    try:
        yield
    except BaseException:
        with contextlib.suppress(WorldError, OSError):
            sweep(editions)
            mark.unlink(missing_ok=True)
        raise
    with disk_errors(editions):
        mark.unlink(missing_ok=True)


def keep_pictures(
    editions: Path, files: Iterable[EditionFile], sources: Mapping[str, Source], progress: Progress = silent
) -> None:
    """Brings pictures into the pool that are not there, or not as they should be.

    Raises WorldError `edition.picture_damaged` for a source that is not what its name says, and for the disk.
    """
    pool, wanted = pool_of(editions), tuple(files)
    for done, file in enumerate(wanted, 1):
        place = pool / file.name
        if fault_of(place, file):
            with disk_errors(pool):
                _keep(place, file, sources[file.sha256])
        progress(done, len(wanted), place.name)
    with disk_errors(pool):
        _sync_folder(pool)


def prepare(editions: Path, name: str, text: bytes) -> Prepared:
    """Lays a manifest ready, checked against the pool, so that only the renaming is left.

    Raises WorldError `edition.unreadable` and as `reader.fault_of` for a picture that is not in the pool.
    """
    edition = checked_manifest(text)
    for file in edition.files:
        path = pool_of(editions) / file.name
        if code := fault_of(path, file, checked=False):
            raise WorldError(code, name=path.name, number="–")
    with disk_errors(editions):
        part = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=PART, dir=editions))
        part.chmod(0o755)
        with (part / MANIFEST).open("wb") as file_:
            file_.write(text)
            _settle(file_)
        _sync_folder(part)
    return Prepared(name, hashlib.sha256(text).hexdigest(), part, folder_of(editions, name))


def manifest_bytes(edition: Edition) -> bytes:
    """The manifest as it lies on the disk."""
    return manifest.written(edition).encode("utf-8")


def copying(path: Path) -> Source:
    """Writes what stands in a file."""

    def copy(out: IO[bytes]) -> None:
        with path.open("rb") as file:
            shutil.copyfileobj(file, out, CHUNK)

    return copy


def sweep(editions: Path) -> None:
    """Removes what is not finished, and pictures of the pool that no edition has.

    Pictures stay where one of the editions cannot be read, or was given a name that no edition has: it may need
    them. Raises WorldError for the disk.
    """
    with disk_errors(editions):
        for part in editions.glob(f"{_PREFIX}*{PART}"):
            shutil.rmtree(part, ignore_errors=True)
        for part in pool_of(editions).glob(f"{_PREFIX}*{PART}"):
            part.unlink(missing_ok=True)
        there = listed(editions)
        if any(one.edition is None for one in there) or _has_renamed(editions):
            return
        needed = {file.name for one in there if one.edition for file in one.edition.files}
        for picture in pool_of(editions).iterdir():
            if kind_of(picture.name) and picture.name not in needed:
                picture.unlink(missing_ok=True)


def _has_renamed(editions: Path) -> bool:
    """Whether a folder with a manifest has a name by which it is not listed."""
    return any((entry / MANIFEST).is_file() for entry in editions.iterdir() if not is_name(entry.name))


def remove(editions: Path, name: str) -> None:
    """Removes an edition and what of the pool only it had. Raises WorldError `edition.not_found`, and for the disk."""
    if not is_name(name) or name not in names(editions):
        raise WorldError("edition.not_found", name=name)
    with writing(editions), disk_errors(editions):
        part = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=PART, dir=editions))
        folder_of(editions, name).rename(part / name)
        sweep(editions)


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Turns what the disk does into WorldError `disk.full` or `folder.not_writable`."""
    try:
        yield
    except OSError as fault:
        reason = fault.strerror or str(fault)
        code = "disk.full" if fault.errno in _FULL else "folder.not_writable"
        raise WorldError(code, folder=str(place), reason=reason) from fault


def _keep(place: Path, file: EditionFile, source: Source) -> None:
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=PART, dir=place.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as out:
            source(out)
            _settle(out)
        part.chmod(0o644)
        if fault_of(part, file):
            raise WorldError("edition.picture_damaged", name=place.name, number="–")
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)


def _settle(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
