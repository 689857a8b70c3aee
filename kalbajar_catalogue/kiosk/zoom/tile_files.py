"""Tiles taken out of their containers, as files that Qt can read: a few, in a folder that goes with the program."""

import time
from collections import OrderedDict
from collections.abc import Set
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp

from kalbajar_catalogue.editions.tile_grid import Place

KEPT = 200
"""Files at most; more only while more are on the screen."""
PREFIX = "kalbajar-kiosk-"
FORGOTTEN_S = 24 * 3600
"""A folder of a kiosk that was killed is swept when nothing happened in it for so long."""
Name = tuple[str, Place]
"""The container's name without its suffix, and the place of the tile in it."""


class TileFiles:
    """The files there are, the one that was wanted longest ago first. `write` in any thread, the rest in one."""

    def __init__(self, where: Path | None = None, kept: int = KEPT) -> None:
        """`where` holds the folder, which is made with the first tile; the system's folder for such things without."""
        self._where, self._most = where or Path(gettempdir()), kept
        self._folder: Path | None = None
        self._files: OrderedDict[Name, Path] = OrderedDict()

    def __len__(self) -> int:
        return len(self._files)

    @property
    def folder(self) -> Path | None:
        """Where the files lie, once there are any."""
        return self._folder

    def found(self, name: Name) -> Path | None:
        """The file of a tile, when it is there and still what it was."""
        path = self._files.get(name)
        if path is None or not path.exists():
            self._files.pop(name, None)
            return None
        self._files.move_to_end(name)
        return path

    def ready(self) -> Path:
        """The folder, there. Raises OSError."""
        if self._folder is None or not self._folder.is_dir():
            self._files.clear()
            sweep(self._where)
            self._folder = Path(mkdtemp(prefix=PREFIX, dir=self._where))
        return self._folder

    def keep(self, name: Name, path: Path, shown: Set[Name] = frozenset()) -> None:
        """A file has been written; those wanted longest ago go, but for what is `shown`."""
        self._files[name] = path
        self._files.move_to_end(name)
        for old in [one for one in self._files if one not in shown and one != name]:
            if len(self._files) <= self._most:
                return
            self._files.pop(old).unlink(missing_ok=True)

    def forget(self, name: Name) -> None:
        """A file turned out not to be a picture."""
        if path := self._files.pop(name, None):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Takes the folder away."""
        self._files.clear()
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
            self._folder = None


def file_name(name: Name) -> str:
    """How the file of a tile is called."""
    container, (level, column, row) = name
    return f"{container[:32]}-{level}-{column}_{row}.jpg"


def write(folder: Path, name: Name, jpeg: bytes) -> Path | None:
    """Writes a tile, in any thread; None where it cannot be written, as on a full disk."""
    path = folder / file_name(name)
    try:
        path.write_bytes(jpeg)
    except OSError:
        path.unlink(missing_ok=True)
        return None
    return path


def sweep(where: Path, now: float | None = None) -> None:
    """Takes away the folders of kiosks that ended without doing so."""
    before = (time.time() if now is None else now) - FORGOTTEN_S
    for folder in where.glob(f"{PREFIX}*"):
        try:
            is_forgotten = folder.is_dir() and folder.stat().st_mtime < before
        except OSError:
            continue
        if is_forgotten:
            rmtree(folder, ignore_errors=True)
