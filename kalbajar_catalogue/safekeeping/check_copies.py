"""The copies in a catalogue's own folder: of its database, and backups of the whole of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.safekeeping import bag, opening
from kalbajar_catalogue.safekeeping.looking import COPIES, Effort, few
from kalbajar_catalogue.storage import copies as databases
from kalbajar_catalogue.storage import database_checks

LOOKED_INTO: Final = 3
"""Into so many of the newest copies of the database it is looked; of the others only the size is compared."""
_A_COPY: Final = 20_000_000
_FIRST: Final = 100
_SIGN: Final = b"SQLite format 3\x00"
_NOT_NOW: Final = frozenset({"backup.newer", "backup.no_access"})
"""What is no fault of a backup: another program made it, or somebody else may read it."""


def copies(folder: Path, effort: Effort) -> Check:
    """Looks into the newest copies of the database, and into the lists of every backup. Problems: `check.copy_damaged`.

    Raises WorldError where the folder cannot be looked into.
    """
    found = list(_looked_into(folder, effort))
    problems = [Problem("check.copy_damaged", {"name": path.name}) for path, whole in found if not whole]
    return Check(COPIES, len(found), few(problems), COPIES if problems else "")


def damaged(folder: Path, effort: Effort) -> list[Path]:
    """The copies and backups that are not whole. Raises WorldError where the folder cannot be looked into."""
    return [path for path, whole in _looked_into(folder, effort) if not whole]


def bags(folder: Path) -> list[Path]:
    """The backups in a catalogue's own folder, the newest first."""
    found = (path for path in (folder / databases.FOLDER).glob(f"*{bag.SUFFIX}") if bag.moment_of(path.name))
    return sorted(found, reverse=True)


def _looked_into(folder: Path, effort: Effort) -> Iterator[tuple[Path, bool]]:
    for place, copy in enumerate(databases.copies(folder)):
        yield copy.file, _is_whole(copy.file, deep=place < LOOKED_INTO)
        effort.tell(_A_COPY, COPIES)
    for file in bags(folder):
        yield file, _is_listed_well(file)
        effort.tell(_A_COPY, COPIES)


def _is_whole(file: Path, deep: bool) -> bool:
    if not _has_its_size(file):
        return False
    return not deep or not database_checks.damage(file, quick=True, still=True).faults


def _has_its_size(file: Path) -> bool:
    """Whether a database has as many bytes as its first ones say."""
    try:
        with file.open("rb") as opened:
            head = opened.read(_FIRST)
        size = int.from_bytes(head[16:18], "big")
        pages = int.from_bytes(head[28:32], "big")
        return head.startswith(_SIGN) and file.stat().st_size == pages * (65_536 if size == 1 else size)
    except PermissionError:
        return True
    except OSError:
        return False


def _is_listed_well(file: Path) -> bool:
    try:
        with opening.opened(file):
            return True
    except WorldError as fault:
        return fault.code in _NOT_NOW
