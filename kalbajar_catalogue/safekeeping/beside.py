"""A hidden folder beside the place where a catalogue shall lie: filled there, then moved to its place at one stroke."""

import contextlib
import os
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from filelock import FileLock, Timeout

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.safekeeping.parts import LONG_AGO
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.settling import settle_names

PREFIX: Final = ".kalbajar-restoring-"
_INSIDE: Final = "catalogue"
_LOCK: Final = "restoring.lock"


@dataclass(frozen=True)
class Hidden:
    """A hidden folder that is being filled; `place` is the catalogue in it."""

    place: Path

    def put_in_place(self, folder: Path) -> None:
        """Moves the catalogue to its place, safe from a power cut. Raises WorldError `folder.taken`, and OSError."""
        if not folders.is_free(folder):
            raise WorldError("folder.taken", folder=str(folder))
        # Elsewhere an empty folder is replaced as it stands.
        folders.clear(folder, whole=os.name == "nt")
        self.place.rename(folder)
        settle_names(folder.parent)


@contextmanager
def hidden_folder(parent: Path) -> Iterator[Hidden]:
    """A hidden folder in another, for this person's eyes only; gone afterwards. Raises OSError.

    What killed programs left there is removed first: the system gave their locks back.
    """
    sweep(parent)
    home = parent / f"{PREFIX}{secrets.token_hex(4)}"
    home.mkdir(mode=0o700)
    try:
        lock = FileLock(home / _LOCK, thread_local=False)
        lock.acquire(timeout=1)
        try:
            yield Hidden(home / _INSIDE)
        finally:
            lock.release()
    finally:
        _remove(home)


def sweep(parent: Path) -> None:
    """Removes the hidden folders of programs that live no more. Raises nothing: they hinder nobody."""
    with contextlib.suppress(OSError):
        for home in parent.glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                if home.is_dir() and not home.is_symlink() and _is_abandoned(home):
                    _remove(home)


@contextmanager
def parents_of(folder: Path) -> Iterator[None]:
    """Makes the folders that lead to one; when anything is raised, those that were made are gone again."""
    made = [one for one in folder.absolute().parents if not one.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for one in made:
            with contextlib.suppress(OSError):
                one.rmdir()
        raise


def _is_abandoned(home: Path) -> bool:
    file = home / _LOCK
    if not file.exists():  # it is being made, or long since was
        return home.stat().st_mtime < time.time() - LONG_AGO
    lock = FileLock(file, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    lock.release()
    return True


def _remove(home: Path) -> None:
    shutil.rmtree(home, onerror=_by_force)


def _by_force(remove: Callable[..., Any], path: str, _: object) -> None:
    """Windows removes no file that is only for reading."""
    with contextlib.suppress(OSError):
        Path(path).chmod(stat.S_IRWXU)
        remove(path)
