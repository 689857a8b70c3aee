"""What is among files that were dropped: a table, a folder of pictures, pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kalbajar_catalogue.importing.pictures_beside import OFTEN_BESIDE, is_table, only_table
from kalbajar_catalogue.storage.folder import DATABASE

_PICTURES = (
    ".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".gif", ".bmp", ".webp", ".heic", ".heif", ".avif", ".dng",
    ".mpo", ".jp2",
)  # fmt: skip
_SIDECARS = (".xmp",)
_LOOKED_AT = 500
_OF_EXPORTS = ".csv"


@dataclass(frozen=True)
class Dropped:
    """The table to bring in, the folder beside it, and what is given to the arrival of photographs.

    The table may be a folder with a whole export or a catalogue; `others` are further tables, perhaps of one export.
    """

    table: Path | None
    folder: Path | None
    pictures: tuple[Path, ...]
    others: tuple[Path, ...] = ()


def sorted_out(paths: Sequence[Path]) -> Dropped:
    """Tells the table among files by its name; a file of no known name is one when it comes alone.

    A folder that has a table and is dropped alone is that table with its pictures. Pictures beside a table are those
    that it names: their folder is told.
    """
    if len(paths) == 1 and is_whole(paths[0]):
        return Dropped(paths[0], None, ())
    folders = [path for path in paths if path.is_dir()]
    tables = [path for path in paths if is_table(path)]
    if not tables and len(folders) == 1 and len(paths) == 1:
        tables = [table] if (table := only_table(folders[0])) else []
    pictures = tuple(path for path in paths if path.is_dir() or is_picture(path) or path.suffix.lower() in _SIDECARS)
    if pictures:
        tables = [path for path in tables if path.suffix.lower() not in OFTEN_BESIDE]
    elif not tables and len(paths) == 1:
        tables = list(paths)
    beside = [path.parent for path in pictures if not path.is_dir()] if tables else []
    return Dropped(next(iter(tables), None), next(iter([*folders, *beside]), None), pictures, tuple(tables[1:]))


def is_whole(path: Path) -> bool:
    """Whether a path is a catalogue, or a folder in which there are several tables and no picture."""
    try:
        if not path.is_dir():
            return False
        names = [one for one in islice(path.iterdir(), _LOOKED_AT) if not one.is_dir()]
    except OSError:
        return False
    if any(one.name == DATABASE for one in names):
        return True
    return sum(one.suffix.lower() == _OF_EXPORTS for one in names) > 1 and not any(map(is_picture, names))


def is_picture(path: Path) -> bool:
    """Whether a file is called as pictures are."""
    return path.suffix.lower() in _PICTURES
