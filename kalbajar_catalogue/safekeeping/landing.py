"""The files of a backup written into a folder: hashed on the way, compared, and brought to the disk."""

import contextlib
import errno
import os
import re
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.safekeeping import content
from kalbajar_catalogue.safekeeping.hashing import Hasher
from kalbajar_catalogue.safekeeping.opening import Box, Tell

READ_ONLY: Final = 0o444
ON_WINDOWS: Final = os.name == "nt"
_WAITING: Final = 16
"""So many written files wait at most until the disk has them."""
_FLAGS: Final = sum(getattr(os, name, 0) for name in ("O_WRONLY", "O_CREAT", "O_EXCL", "O_BINARY", "O_NOFOLLOW"))
_NOT_HERE: Final = (errno.EEXIST, errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ, errno.EISDIR, errno.ENOTDIR)
_NOT_ON_WINDOWS: Final = re.compile(
    r'[<>:"|?*\x00-\x1f]|[. ](?:/|$)|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)', re.IGNORECASE | re.ASCII
)


class Landing:
    """Where files come to lie. Use it in a `with`, from one thread: afterwards their content is safe on the disk."""

    def __init__(self, place: Path, box: Box) -> None:
        self.renamed: dict[str, str] = {}
        """Where a file lies -> the name that it had, for those that this disk cannot call so."""
        self.placed: dict[str, Path] = {}
        """Path in the backup -> where the file lies."""
        self._place = place
        self._box = box
        self._hasher = Hasher()
        self._settling = ThreadPoolExecutor(2, "settling")
        self._waiting: deque[Future[None]] = deque()
        self._folders: set[Path] = set()

    def __enter__(self) -> "Landing":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            while self._waiting and kind is None:
                self._waiting.popleft().result()
        finally:
            self._settling.shutdown()
            self._hasher.__exit__(None, None, None)

    def bring(self, path: str, tell: Tell) -> None:
        """Writes a file of the backup. Raises WorldError `backup.damaged`, as `Box.write`, and OSError."""
        target, out = self._opened(path)
        self.placed[path] = target
        try:
            sha256 = self._box.write(path, out, self._hasher, tell)
            self._box.refuse_other(path, sha256)
        except BaseException:
            with contextlib.suppress(OSError):
                out.close()
            raise
        if len(self._waiting) >= _WAITING:
            self._waiting.popleft().result()
        self._waiting.append(self._settling.submit(_settle, out, target, path.startswith(f"{content.ORIGINALS}/")))

    def _opened(self, path: str) -> tuple[Path, IO[bytes]]:
        name = self._box.names.get(path, path)
        if name == path:
            return self._new(path)
        try:
            if fits_windows(name) or not ON_WINDOWS:
                return self._new(name)
        except OSError as fault:
            if fault.errno not in _NOT_HERE:
                raise
        self.renamed[path] = name
        return self._new(path)

    def _new(self, name: str) -> tuple[Path, IO[bytes]]:
        """A file that was not there, under this name in the folder; nothing that is there is followed or replaced."""
        target = self._place.joinpath(*name.split("/"))
        if target.parent not in self._folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(target.parent)
        return target, os.fdopen(os.open(target, _FLAGS, 0o666), "wb")


def fits_windows(name: str) -> bool:
    """Whether Windows can call a file so; some names mean devices there."""
    return not _NOT_ON_WINDOWS.search(name)


def _settle(out: IO[bytes], target: Path, is_original: bool) -> None:
    """Brings a file to the disk and closes it; originals are for reading only from then on."""
    with out:
        out.flush()
        os.fsync(out.fileno())
    if is_original:
        target.chmod(READ_ONLY)
