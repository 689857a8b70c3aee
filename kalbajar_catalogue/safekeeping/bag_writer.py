"""A bag as it is written: each file once, hashed on the way, the manifests after them. Knows no catalogue."""

import hashlib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import IO, Final

from kalbajar_catalogue.safekeeping import bag
from kalbajar_catalogue.safekeeping.hashing import Hasher

CHUNK: Final = 1024 * 1024
LEVEL: Final = 1
"""More would take three times as long for a tenth less."""
_LARGE: Final = 0x7000_0000
"""From so many bytes on a file may need the larger headers of zip64."""
_SHRINKS: Final = (".sqlite", ".json", ".typ", ".toml", ".tsv", ".txt", ".md", ".svg")
Read = Callable[[int], bytes]
"""Gives so many bytes more of a file, or fewer, and none at its end."""


class BagWriter:
    """A bag in an open file. Use it in a `with`: afterwards the zip is closed, the file is not.

    No time and no permissions of this computer get in. Raises OSError for the disk that is written to.
    """

    def __init__(self, file: IO[bytes], top: str) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, compresslevel=LEVEL)
        self._hasher = Hasher()
        self._top = top
        self._payload: list[str] = []
        self._tags: list[str] = []
        self.bytes = 0
        self.sha256 = ""
        """Of the last manifest, which tells all others: with it the whole bag can be proved."""
        self._text(bag.DECLARATION, bag.DECLARED)

    def __enter__(self) -> "BagWriter":
        return self

    def __exit__(self, *_: object) -> None:
        with self._hasher:
            self._zip.close()

    @property
    def files(self) -> int:
        """How many files of data are in it so far."""
        return len(self._payload)

    def add(self, path: str, read: Read, size: int) -> str:
        """Copies a file of at most `size` bytes to a path inside `data/`; gives back its SHA-256."""
        sha256, written = self._copied(bag.DATA + path, read, size)
        self._payload.append(bag.manifest_line(sha256, bag.DATA + path))
        self.bytes += written
        return sha256

    def add_text(self, path: str, text: str) -> None:
        """Writes a small file to a path inside `data/`."""
        body = text.encode("utf-8")
        rest = iter((body, b""))
        self.add(path, lambda _: next(rest), len(body))

    def finish(self, info: bag.Info) -> bag.Info:
        """Writes what the bag says of itself and the manifests; gives back `info` with the sizes that it has."""
        told = replace(info, bytes=self.bytes, files=self.files)
        self._text(bag.INFO, bag.info_text(told))
        self._text(bag.MANIFEST, "".join(self._payload))
        tags = "".join(self._tags)
        self._text(bag.TAG_MANIFEST, tags)
        self.sha256 = hashlib.sha256(tags.encode("utf-8")).hexdigest()
        return told

    def _text(self, name: str, text: str) -> None:
        body = text.encode("utf-8")
        rest = iter((body, b""))
        sha256, _ = self._copied(name, lambda _: next(rest), len(body))
        self._tags.append(bag.manifest_line(sha256, name))

    def _copied(self, name: str, read: Read, size: int) -> tuple[str, int]:
        left = size
        self._zip.compression = zipfile.ZIP_DEFLATED if name.endswith(_SHRINKS) else zipfile.ZIP_STORED
        with self._zip.open(f"{self._top}/{name}", "w", force_zip64=size >= _LARGE) as target:
            while left and (chunk := read(min(CHUNK, left))):
                left -= len(chunk)
                self._hasher.update(chunk)
                target.write(chunk)
        return self._hasher.taken(), size - left
