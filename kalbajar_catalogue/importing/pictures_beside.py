"""Whether the pictures that a table names lie beside it, so that nobody need be asked for their folder."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PureWindowsPath

from kalbajar_catalogue.importing.mapping import PICTURE, Mapping

_ENOUGH, _FOLDERS = 0.5, 20
"""The part of the names that is there; more folders are those of a person, where one does not look about."""


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
