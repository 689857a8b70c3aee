"""What somebody means who opens a file or a folder with the program: told by what is in it, not by its name alone."""

import zipfile
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Final

from kalbajar_catalogue.desk.importing.sorting import is_picture, is_whole, sorted_out
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.carrying import SUFFIX
from kalbajar_catalogue.editions.names import MANIFEST
from kalbajar_catalogue.importing.pictures_beside import is_table
from kalbajar_catalogue.storage.folder import DATABASE, is_catalogue

_BAG: Final = "bagit.txt"
_NAME_OF_BACKUPS: Final = "kalbajar-backup"
_LOOKED_AT: Final = 5000
_NO_ZIP: Final = (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError)


class Kind(Enum):
    """What the desk does with a file."""

    CATALOGUE = "catalogue"
    """Opens it."""
    EDITION = "edition"
    """Takes it in."""
    BACKUP = "backup"
    """Offers to restore it into a new folder."""
    ARRIVAL = "arrival"
    """Brings it in, as if it were dropped on the window: a table, pictures, a folder of either."""


@dataclass(frozen=True)
class Opened:
    """A file or folder, and what it is; of a catalogue its folder."""

    kind: Kind
    path: Path


def told_apart(path: Path) -> Opened:
    """What lies there. Raises WorldError `open.missing`, `open.unknown`, and as `is_catalogue`."""
    if path.is_dir():
        return _of_folder(path)
    if not path.is_file():
        raise WorldError("opened.missing", name=str(path))
    if path.name == DATABASE:
        return Opened(Kind.CATALOGUE, path.parent)
    if (kind := _of_zip(path)) is not None:
        return Opened(kind, path)
    if is_table(path) or is_picture(path):
        return Opened(Kind.ARRIVAL, path)
    raise WorldError("opened.unknown", name=path.name)


def _of_folder(folder: Path) -> Opened:
    if is_catalogue(folder):
        return Opened(Kind.CATALOGUE, folder)
    if is_whole(folder) or sorted_out([folder]).table is not None or _has_pictures(folder):
        return Opened(Kind.ARRIVAL, folder)
    raise WorldError("opened.nothing_inside", name=folder.name)


def _has_pictures(folder: Path) -> bool:
    return any(map(is_picture, islice(folder.rglob("*"), _LOOKED_AT)))


def _of_zip(file: Path) -> Kind | None:
    """What a zip is by the names in it; they are only looked at. None for another file, a workbook among them."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
    except _NO_ZIP:
        return _by_name(file)
    if MANIFEST in names:
        return Kind.EDITION
    is_bag = any(name.rsplit("/", 1)[-1] == _BAG and name.count("/") <= 1 for name in names)
    return Kind.BACKUP if is_bag else None


def _by_name(file: Path) -> Kind | None:
    """What a damaged file was meant to be: whatever takes it in says what is wrong with it."""
    if file.suffix.lower() == SUFFIX:
        return Kind.EDITION
    is_backup = file.suffix.lower() == ".zip" and file.name.startswith(_NAME_OF_BACKUPS)
    return Kind.BACKUP if is_backup else None
