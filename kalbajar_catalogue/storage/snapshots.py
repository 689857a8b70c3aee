"""Complete copies of the database at one moment: made durably, looked into, and half ones cleared away."""

import contextlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.folder import disk_errors
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.settling import settle, settle_names
from kalbajar_catalogue.storage.work import Reading

PART: Final = ".part"
"""The ending of what is not finished yet."""
STALE_SECONDS: Final = 3_600.0
"""What was not finished for so long, nobody is writing any more."""


def keep(database: Path, copy: Path) -> Path:
    """Copies a database to a new file, also while it is in use; returns when the copy is safe on the disk.

    Under its name there is a whole copy or none, whenever the power fails. Half ones that lie beside it since long ago
    are removed. Raises WorldError for what the world does to either file; then nothing is left.
    """
    unfinished = copy.with_suffix(PART)
    with disk_errors(copy.parent):
        copy.parent.mkdir(exist_ok=True)
        unfinished.unlink(missing_ok=True)
        sweep(copy.parent)
    try:
        sqlite.snapshot(database, unfinished)
        with disk_errors(copy.parent):
            settle(unfinished)
            unfinished.replace(copy)
            settle_names(copy.parent)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return copy


def sweep(folder: Path, older_than: float = STALE_SECONDS) -> None:
    """Removes half copies that were left in a folder more than so many seconds ago. Raises OSError."""
    before = time.time() - older_than
    for part in folder.glob(f"[!.]*{PART}"):
        with contextlib.suppress(FileNotFoundError):
            if part.is_file() and part.stat().st_mtime < before:
                part.unlink()


@contextmanager
def looking_into(copy: Path, kinds: Kinds) -> Iterator[Reading]:
    """What a copy that nobody writes holds; no side file comes to lie beside it.

    Raises WorldError `catalogue.damaged`, `catalogue.not_found`, ...
    """
    engine = sqlite.still_engine(copy)
    try:
        with sqlite.world_errors(copy), engine.begin() as connection:
            yield Reading(connection, kinds)
    finally:
        engine.dispose()
