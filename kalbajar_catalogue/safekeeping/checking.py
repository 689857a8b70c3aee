"""A backup is tested: every file compared with the lists, and the database in it looked into. Changes nothing."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.repository import originals_named
from kalbajar_catalogue.safekeeping import bag, content, opening
from kalbajar_catalogue.safekeeping.filling import Tally
from kalbajar_catalogue.safekeeping.hashing import Hasher
from kalbajar_catalogue.safekeeping.opening import Box
from kalbajar_catalogue.safekeeping.parts import part_in
from kalbajar_catalogue.storage import database_checks, snapshots, sqlite
from kalbajar_catalogue.storage.folder import DATABASE, disk_errors
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.scripted import scripted

FILES, HELD, ORIGINALS = "files", "database", "originals"
"""What is checked: that every file is as it was packed, what the database says, and the originals that it names."""
MOST_NAMED: Final = 100
"""So many of the things that are wrong are named."""
_ORIGINALS: Final = f"{content.ORIGINALS}/"
_TOLD: Final = frozenset({"backup.was_missing", "backup.was_altered"})
_DAMAGED: Final = frozenset({"backup.damaged", "backup.zip_broken", "backup.zip_bomb"})


@dataclass(frozen=True)
class Tested:
    """A backup that was tested: what it says of itself, and what was found, check by check.

    `ignored` lies in the zip and is no part of the backup.
    """

    info: bag.Info
    checks: tuple[Check, ...]
    ignored: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return all(check.ok for check in self.checks)

    @property
    def restorable(self) -> bool:
        """Whether it can be restored: what is wrong, if anything, was wrong in the catalogue when it was packed."""
        return not any(is_fatal(check) for check in self.checks)


def tested(file: Path, progress: Progress = silent, deep: bool = True) -> Tested:  # noqa: PT028 - it is no test of pytest
    """Reads a backup through and compares every file; `deep` looks into its database too, by a copy of it.

    `progress` is told bytes. Long: for a worker thread. The copy needs as much free room for a while.
    Raises WorldError as `opening.opened` for what cannot be read as a backup at all, for the disk of the copy, and
    what `progress` raises.
    """
    with opening.opened(file) as box, ExitStack() as stack:
        copy = stack.enter_context(_copy()) if deep else None
        files = _compared(box, copy, Tally(progress, sum(box.sizes().values())))
        damaged = {problem.values["name"] for problem in files.problems}
        held = looked_into(copy, box) if copy and DATABASE not in damaged else ()
    return Tested(box.info, (files, *held), box.ignored)


def looked_into(database: Path, box: Box) -> tuple[Check, ...]:
    """What is wrong with the database of a backup that lies somewhere, of whatever version, and what it lacks.

    It is taken as it is, and is not written to. Originals that the backup itself says are missing or altered are
    told too: they are no fault of it.
    """
    pages, faults = _faults(database, box.info)
    if faults:
        return (Check(HELD, pages, faults[:MOST_NAMED]),)
    return (Check(HELD, pages), _originals(database, box))


def is_fatal(check: Check) -> bool:
    """Whether a backup in which this was found is not restored."""
    return not all(map(was_so, check.problems))


def was_so(problem: Problem) -> bool:
    """Whether something was wrong already when the backup was made, and the backup says so itself."""
    return problem.code in _TOLD


@contextmanager
def _copy() -> Iterator[Path]:
    """A file for the copy of a database, for this person's eyes only, gone afterwards."""
    folder = Path(tempfile.gettempdir())
    with ExitStack() as stack:
        with disk_errors(folder):
            part = stack.enter_context(part_in(folder))
        yield part


def _compared(box: Box, copy: Path | None, tally: Tally) -> Check:
    paths = box.paths()
    with Hasher() as hasher:
        damaged = [path for path in paths if not _is_whole(box, path, copy, hasher, tally)]
    return Check(FILES, len(paths), tuple(Problem("backup.damaged", {"name": path}) for path in damaged))


def _is_whole(box: Box, path: str, copy: Path | None, hasher: Hasher, tally: Tally) -> bool:
    """Whether a file is as the manifest says; the database is written to `copy` meanwhile, where there is one."""
    place = copy if copy and path == DATABASE else Path(os.devnull)
    try:
        with disk_errors(place.parent), place.open("wb") as out:
            return box.write(path, out, hasher, tally) == box.manifest[path]
    except WorldError as fault:
        if fault.code not in _DAMAGED:
            raise
        hasher.taken()
        return False


def _faults(database: Path, info: bag.Info) -> tuple[int, tuple[Problem, ...]]:
    """How many pages a database has, and the first kind of thing that is wrong: further ones would follow from it."""
    try:
        version = sqlite.schema_version(database)
        if version != info.schema:
            return 0, (Problem("backup.other_schema", {"said": info.schema, "found": version}),)
        found = database_checks.damage(database, still=True)
        if found.faults:
            return found.pages, tuple(map(_damaged, found.faults))
        if "file_path" not in sqlite.columns_in(database).get("media_file", ()):
            return found.pages, (_damaged("media_file"),)
        return found.pages, (*_loose(database), *_scripts(database))
    except WorldError as fault:
        return 0, (_damaged(str(fault.problem.values.get("reason", fault.code))),)


def _loose(database: Path) -> tuple[Problem, ...]:
    told = (", ".join((one.table, *one.examples)) for one in database_checks.loose(database))
    return tuple(map(_damaged, told))


def _scripts(database: Path) -> tuple[Problem, ...]:
    with snapshots.looking_into(database, Kinds(())) as reading:
        return tuple(Problem("backup.scripted", {"name": name}) for name in scripted(reading))


def _damaged(reason: str) -> Problem:
    return Problem("backup.database_damaged", {"reason": reason})


def _originals(database: Path, box: Box) -> Check:
    with snapshots.looking_into(database, Kinds(())) as reading:
        named = {_ORIGINALS + path for path in originals_named(reading)}
    lacking = sorted(named - box.manifest.keys())
    altered = sorted(path for path, sha256 in box.manifest.items() if content.promised(path) not in ("", sha256))
    missing = _told(lacking, box.info.missing, "backup.was_missing", "backup.originals_lack")
    return Check(
        ORIGINALS, len(named), (*missing, *_told(altered, box.info.altered, "backup.was_altered", "backup.damaged"))
    )


def _told(paths: list[str], said: int, told: str, fault: str) -> tuple[Problem, ...]:
    """Files that the backup said are not as they should be; more of them than it said are a fault of the backup."""
    if len(paths) > said:
        return (Problem(fault, {"name": paths[0], "count": len(paths)}),)
    return tuple(Problem(told, {"name": path}) for path in paths[:MOST_NAMED])
