"""Unfinished files beside their place: who writes one stands in its name, so that what a killed one left is known."""

import contextlib
import errno
import hashlib
import os
import platform
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage.snapshots import PART

LONG_AGO: Final = 86_400.0
"""Seconds after which what another computer, or another program of the same number, left unfinished is removed."""
_PREFIX: Final = ".kalbajar-"
_REFUSED: Final = {errno.ENOSPC: "disk.full", getattr(errno, "EDQUOT", errno.ENOSPC): "disk.full",
                   errno.EFBIG: "backup.too_large"}  # fmt: skip
_NAME: Final = re.compile(r"\.kalbajar-([0-9a-f]{8})-(\d{1,10})-.*")


@contextmanager
def disk_says(place: Path) -> Iterator[None]:
    """Turns what the disk does to a file or folder that is written into WorldError."""
    try:
        yield
    except OSError as fault:
        code = _REFUSED.get(fault.errno or 0, "backup.cannot_write")
        raise WorldError(code, out=str(place), folder=str(place), reason=fault.strerror or str(fault)) from fault


@contextmanager
def part_in(folder: Path) -> Iterator[Path]:
    """A new, empty file in a folder, for this person's eyes only; gone afterwards unless it was renamed.

    What a killed program left there is removed first. Raises OSError.
    """
    sweep(folder)
    handle, name = tempfile.mkstemp(prefix=f"{_PREFIX}{_computer()}-{os.getpid()}-", suffix=PART, dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Removes the unfinished files of programs that live no more. Raises nothing: they hinder nobody."""
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{_PREFIX}*{PART}"):
            with contextlib.suppress(OSError):
                if part.is_file() and _is_abandoned(part):
                    part.unlink()


def _is_abandoned(part: Path) -> bool:
    match = _NAME.fullmatch(part.name)
    if match and match[1] == _computer() and not psutil.pid_exists(int(match[2])):
        return True
    return match is not None and part.stat().st_mtime < time.time() - LONG_AGO


def _computer() -> str:
    """Tells this computer from others that use the same folder, without naming it."""
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]
