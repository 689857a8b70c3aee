"""A bag that was just written, read again from the disk: whether it is what was meant to be written."""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.safekeeping import bag
from kalbajar_catalogue.safekeeping.bag_writer import CHUNK
from kalbajar_catalogue.safekeeping.hashing import Hasher

_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, OSError)
Tell = Callable[[int, str], None]


def prove(file: Path, sha256: str, tell: Tell) -> None:
    """Reads all of a bag and compares it with its manifests, the last of which must have this SHA-256.

    `tell` is told of bytes of data. For what this program wrote itself: it looks for broken disks, not for malice.
    Raises WorldError `backup.not_proved`, and what `tell` raises.
    """
    try:
        with zipfile.ZipFile(file) as archive, Hasher() as hasher:
            _Proof(archive, hasher, tell).compare(sha256)
    except _BROKEN as fault:
        raise WorldError("backup.not_proved", reason=str(fault) or type(fault).__name__) from fault


def forget(file: Path) -> None:
    """Lets the system forget what it holds of a file in memory, where it can: it is then read from the disk."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(file, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


class _Proof:
    """A zip that is read, and what is told of it."""

    def __init__(self, archive: zipfile.ZipFile, hasher: Hasher, tell: Tell) -> None:
        self._archive = archive
        self._hasher = hasher
        self._tell = tell
        self._top = archive.namelist()[0].partition("/")[0]

    def compare(self, sha256: str) -> None:
        last = self._manifest(bag.TAG_MANIFEST, sha256)
        payload = self._manifest(bag.MANIFEST, last[bag.MANIFEST])
        for path, wanted in (last | payload).items():
            self._read(path, wanted)
        if len(self._archive.filelist) != len(last) + len(payload) + 1:
            raise WorldError("backup.not_proved", reason=bag.MANIFEST)

    def _manifest(self, name: str, sha256: str) -> dict[str, str]:
        text = self._archive.read(f"{self._top}/{name}")
        if hashlib.sha256(text).hexdigest() != sha256:
            raise WorldError("backup.not_proved", reason=name)
        return bag.read_manifest(text.decode("utf-8"))

    def _read(self, path: str, wanted: str) -> None:
        with self._archive.open(f"{self._top}/{path}") as member:
            while chunk := member.read(CHUNK):
                self._hasher.update(chunk)
                if path.startswith(bag.DATA):
                    self._tell(len(chunk), path)
        if self._hasher.taken() != wanted:
            raise WorldError("backup.not_proved", reason=path)
