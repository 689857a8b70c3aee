"""The store of originals: files as received, named by their SHA-256, never altered. Safe in any thread and process."""

import contextlib
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path, PurePosixPath
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.decoding import file_error
from kalbajar_catalogue.storage.settling import settle_names

_CHUNK: Final = 1024 * 1024
_PART_PREFIX: Final = "tmp-"
_PART_SUFFIX: Final = ".part"
_RELATIVE: Final = re.compile(r"([0-9a-f]{2})/\1[0-9a-f]{62}(\.[a-z0-9]{1,12})?")


@dataclass(frozen=True)
class Kept:
    """A file in the store: hash, size in bytes, path inside the store (with `/`), whether it was there before."""

    sha256: str
    bytes: int
    relative: str
    already_there: bool


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal; raises WorldError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as wrong:
        raise file_error(wrong, path) from wrong


class Originals:
    """The folder of originals."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> Kept:
        """Copies a file in, unless the same bytes are there already; returns when they are safe on the disk.

        Under a final name there is a whole file or none, whenever the power fails. Raises WorldError (`file.missing`,
        `file.unreadable`, `disk.full`, `folder.not_writable`, ...); then nothing is left behind.
        """
        with self._part() as (part, name):
            sha256, size = _copy(path, part)
            _settle(part, name, path)
            part.close()  # Windows renames no open file
            return self._placed(name, sha256, size, path)

    def path_of(self, relative: str) -> Path:
        """Where a kept file is; raises ValueError for what no `keep` returned (such as a way out of the folder)."""
        if not _RELATIVE.fullmatch(relative):
            raise ValueError(f"not a path in the store: {relative!r}")
        return self._folder.joinpath(*PurePosixPath(relative).parts)

    def discard(self, kept: Kept) -> None:
        """Takes back a `keep`: removes the file if it came with it. For an import that was cancelled."""
        if kept.already_there:
            return
        target = self.path_of(kept.relative)
        with contextlib.suppress(FileNotFoundError):
            _remove(target)
        with contextlib.suppress(OSError):  # the folder holds other files
            target.parent.rmdir()

    def whole(self, kept: Kept) -> bool:
        """Whether a kept file is there with the bytes it had."""
        path = self.path_of(kept.relative)
        return path.is_file() and path.stat().st_size == kept.bytes and sha256_of(path) == kept.sha256

    def sweep(self, older_than: float = 3_600.0) -> int:
        """Removes copies that a crash left unfinished for more than `older_than` seconds; returns how many."""
        parts = self._folder.glob(f"{_PART_PREFIX}*{_PART_SUFFIX}")
        before = time.time() - older_than
        stale = [part for part in parts if part.stat().st_mtime < before]
        for part in stale:
            _remove(part)
        return len(stale)

    @contextmanager
    def _part(self) -> Iterator[tuple[FileIO, Path]]:
        """A new file to copy into, gone afterwards."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=_PART_PREFIX, suffix=_PART_SUFFIX, dir=self._folder)
            os.close(handle)
        except OSError as wrong:
            raise store_error(wrong, self._folder) from wrong
        try:
            with Path(name).open("wb", buffering=0) as file:
                yield file, Path(name)
        finally:
            with contextlib.suppress(FileNotFoundError):
                _remove(Path(name))

    def _placed(self, part: Path, sha256: str, size: int, source: Path) -> Kept:
        """Gives the finished copy its name, unless the same bytes have one."""
        there = self._found(sha256, size)
        if there:
            return Kept(sha256, size, self._relative(there), already_there=True)
        target = self._folder / sha256[:2] / (sha256 + safe_extension(source))
        try:
            new = _take_name(part, target)
        except OSError as wrong:
            raise store_error(wrong, source) from wrong
        return Kept(sha256, size, self._relative(target), already_there=not new)

    def _found(self, sha256: str, size: int) -> Path | None:
        """The file with these bytes, whatever extension it came with."""
        candidates = (self._folder / sha256[:2]).glob(f"{sha256}*")
        return next((path for path in candidates if path.stat().st_size == size), None)

    def _relative(self, path: Path) -> str:
        """A path inside the store as it is recorded."""
        return path.relative_to(self._folder).as_posix()


def safe_extension(path: Path) -> str:
    """The extension in lower case when it is a plain one (ASCII letters and digits), else ""."""
    extension = path.suffix.lower()
    return extension if re.fullmatch(r"\.[a-z0-9]{1,12}", extension) else ""


def _copy(source: Path, part: FileIO) -> tuple[str, int]:
    """Copies a file, hashing on the way; returns the hash and the bytes."""
    digest, size = hashlib.sha256(), 0
    for chunk in _chunks(source):
        digest.update(chunk)
        size += len(chunk)
        _write(part, chunk, source)
    return digest.hexdigest(), size


def _chunks(source: Path) -> Iterator[bytes]:
    """A file piece by piece; its errors are those of the source."""
    try:
        with source.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as wrong:
        raise file_error(wrong, source) from wrong


def _write(part: FileIO, chunk: bytes, source: Path) -> None:
    """Writes a piece; its errors are those of the store."""
    rest = memoryview(chunk)
    try:
        while rest:  # a disk that fills up takes less than asked, before it refuses
            rest = rest[part.write(rest) :]
    except OSError as wrong:
        raise store_error(wrong, source) from wrong


def _settle(part: FileIO, name: Path, source: Path) -> None:
    """Puts the copy on the disk and makes it read-only."""
    try:
        os.fsync(part.fileno())
        name.chmod(0o444)
    except OSError as wrong:
        raise store_error(wrong, source) from wrong


def _take_name(part: Path, target: Path) -> bool:
    """Gives the copy its final name; False when another thread did so first with the same bytes."""
    target.parent.mkdir(exist_ok=True)
    try:
        os.link(part, target)
    except FileExistsError:
        if target.stat().st_size == part.stat().st_size:
            return False
        _remove(target)  # a file system lost part of it: the whole one takes its place
        part.replace(target)
    except OSError:  # a file system without links, such as exFAT
        part.replace(target)
    settle_names(target.parent)
    settle_names(target.parent.parent)
    return True


def _remove(path: Path) -> None:
    """Removes a file, also a read-only one (which Windows refuses)."""
    if os.name == "nt":
        path.chmod(0o666)
    path.unlink()


def store_error(wrong: OSError, path: Path) -> WorldError:
    """An error of writing into the store as the code of its sentence."""
    known = file_error(wrong, path)
    if known.code == "file.not_permitted":
        return WorldError("folder.not_writable", name=path.name)
    return known if known.code == "disk.full" else WorldError("folder.not_writable", name=path.name)
