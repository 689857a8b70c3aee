"""A table and the pictures that lie beside it, so that nobody need be asked for the other of the two."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path, PureWindowsPath

from kalbajar_catalogue.importing.mapping import PICTURE, Mapping
from kalbajar_catalogue.importing.sources.opening import SUFFIXES

_ENOUGH, _FOLDERS = 0.5, 20
"""The part of the names that is there; more folders are those of a person, where one does not look about."""

OFTEN_BESIDE = (".txt", ".xml")
"""Files of these names lie beside pictures without being a table."""

_LOOKED_AT = 500


def is_table(path: Path) -> bool:
    """Whether a file is called as tables are, and not a folder."""
    return path.suffix.lower() in SUFFIXES and not path.is_dir()


def only_table(folder: Path) -> Path | None:
    """The only table in a folder of pictures; None where there are several, or the folder cannot be looked into."""
    try:
        found = [path for path in islice(folder.iterdir(), _LOOKED_AT) if _is_meant(path)]
    except OSError:
        return None
    return found[0] if len(found) == 1 else None


def _is_meant(path: Path) -> bool:
    return is_table(path) and path.suffix.lower() not in OFTEN_BESIDE and not path.name.startswith(".")


def pictures_beside(table: Path, mapped: Mapping, rows: Iterable[Sequence[str]]) -> Path | None:
    """The folder of a table if most of the pictures that these rows name lie in it; None also where it is unreadable.

    `table` is its file. Looks for each name, so that some rows of a large table are enough.
    """
    names = set(_named(mapped, rows))
    folder = table.parent
    if not names:
        return None
    try:
        there = sum((folder / name).is_file() for name in names)
        folders = sum(one.is_dir() for one in folder.iterdir()) if there else 0
    except (OSError, ValueError):
        return None
    return folder if there and there >= _ENOUGH * len(names) and folders <= _FOLDERS else None


def _named(mapped: Mapping, rows: Iterable[Sequence[str]]) -> Iterator[str]:
    columns = [column for column in mapped.columns if PICTURE in column.keys]
    for cells in rows if columns else ():
        for column in columns:
            cell = cells[column.at] if column.at < len(cells) else ""
            parts = cell.split(column.split) if column.split else [cell]
            # Tables name pictures as they lay on another computer, with either stroke.
            yield from filter(None, (PureWindowsPath(part.strip()).name for part in parts))
