"""One kiosk for each folder: a lock that ends with the process that holds it. Standard library only."""

import os
import sys
from pathlib import Path
from typing import IO


class Held:
    """The lock on a folder, held until `release` or the end of the process."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def release(self) -> None:
        """Lets go of it."""
        self._file.close()


def held(file: Path) -> Held | None:
    """The lock in a file, or None when another process holds it. Raises OSError where no file can be made."""
    handle = os.fdopen(os.open(file, os.O_RDWR | os.O_CREAT, 0o644), "r+b")
    try:
        _lock(handle)
    except OSError:
        handle.close()
        return None
    return Held(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> None:
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: IO[bytes]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
