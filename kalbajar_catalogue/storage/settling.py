"""Written files and their names put on the disk, so that they survive a power cut."""

import os
from pathlib import Path


def settle(file: Path) -> None:
    """Returns when what was written into a file is on the disk. Raises OSError."""
    # Windows flushes only what is open for writing.
    handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def settle_names(folder: Path) -> None:
    """Returns when the names in a folder are on the disk, where the system knows how. Raises OSError."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
