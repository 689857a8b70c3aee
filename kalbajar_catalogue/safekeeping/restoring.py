"""A backup becomes a catalogue again, in a new folder: there is a whole one under its name, or none.

All is written into a hidden folder beside its place, hashed on the way, brought to the disk, verified there as the
catalogue that it is, and renamed last. A killed restoring leaves that hidden folder, which the next one sweeps away.
"""

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kalbajar_catalogue.authorities import own_fields, terms
from kalbajar_catalogue.diagnostics import in_force
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.zips import CHUNK
from kalbajar_catalogue.safekeeping import bag, checking, looking, opening, verifying
from kalbajar_catalogue.safekeeping.beside import hidden_folder, parents_of
from kalbajar_catalogue.safekeeping.filling import Tally
from kalbajar_catalogue.safekeeping.landing import Landing
from kalbajar_catalogue.safekeeping.opening import Box, Tell
from kalbajar_catalogue.safekeeping.parts import disk_says
from kalbajar_catalogue.safekeeping.proving import forget
from kalbajar_catalogue.storage import catalogue as catalogues
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.migrations import HEAD

Verify = Callable[[Catalogue, Progress, Collection[str]], tuple[Check, ...]]
"""Verifies a catalogue; of the checks that it knows, those that are named. What it finds was so when it was packed."""
VERIFIED: Final = (looking.JOURNAL, looking.SEARCH, looking.EDITIONS)
"""What is verified of a restored catalogue when all its files are known to be those of the backup."""
_ROOM: Final = 4_096
"""Bytes that a file may take on a disk beside its content."""
_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True)
class Restored:
    """A catalogue that was brought back: its folder, what the backup said, and what was found when it was verified.

    What is wrong with it was wrong when it was packed. `renamed` files could not have their names on this disk, by
    the names that they have now; `ignored` lies in the zip and is no part of the backup.
    """

    folder: Path
    info: bag.Info
    checks: tuple[Check, ...]
    renamed: dict[str, str]
    ignored: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong but the index for searching, which is made anew by itself."""
        return all(check.ok for check in self.checks if check.name != looking.SEARCH)


def restore(
    file: Path, folder: Path, kinds: Kinds, progress: Progress = silent, verify: Verify = verifying.verify
) -> Restored:
    """Brings a backup back into a folder that is empty or not there yet.

    `progress` is told bytes, then what `verify` tells; what it raises leaves nothing. A backup of an older version of
    the program is brought back as it is; the first opening migrates it, after a copy. Long: for a worker thread.
    Raises WorldError as `opening.opened`, `folder.taken`, `folder.own_file`, `folder.network`, `folder.synced`,
    `backup.no_room`, `backup.cannot_write`, `backup.damaged`, `backup.originals_lack`, `backup.database_damaged`,
    `backup.not_restored`, ... and `disk.full`. Then nothing is left, and folders that were made on the way are gone.
    """
    with opening.opened(file) as box:
        _refuse_place(folder)
        with disk_says(folder), parents_of(folder), hidden_folder(folder.parent) as hidden:
            _refuse_lack(folder.parent, box)
            renamed = _extracted(box, hidden.place, progress)
            checks = _verified(box, hidden.place, kinds, progress, verify)
            hidden.put_in_place(folder)
        return Restored(folder, box.info, checks, renamed, box.ignored)


def _refuse_place(folder: Path) -> None:
    """Raises WorldError for a folder that is taken, not safe for a database, or part of another catalogue."""
    folders.refuse_unsafe(folder)
    for parent in folder.resolve().parents:
        if (parent / folders.DATABASE).is_file():
            folders.refuse_own(parent, folder)
    if not folders.is_free(folder):
        raise WorldError("folder.taken", folder=str(folder))


def _extracted(box: Box, place: Path, progress: Progress) -> dict[str, str]:
    """Writes all files and reads them again; gives back those that have another name now."""
    folders.lay_out(place)
    tally = Tally(progress, 2 * sum(box.sizes().values()))
    with Landing(place, box) as landing:
        for path in box.paths():
            landing.bring(path, tally)
    for path, file in landing.placed.items():
        _refuse_altered(file, box.manifest[path], path, tally)
    return landing.renamed


def _refuse_altered(file: Path, sha256: str, path: str, tell: Tell) -> None:
    """Raises WorldError `backup.not_restored` where what comes back from the disk is not what was written."""
    forget(file)
    seen = hashlib.sha256()
    with file.open("rb", buffering=0) as written:
        while chunk := written.read(CHUNK):
            seen.update(chunk)
            tell(len(chunk), path)
    if seen.hexdigest() != sha256:
        raise WorldError("backup.not_restored", name=path)


def _verified(box: Box, place: Path, kinds: Kinds, progress: Progress, verify: Verify) -> tuple[Check, ...]:
    """Raises WorldError for the first thing that is a fault of the backup; what was wrong before is told."""
    database = folders.database_of(place)
    progress(0, 0, folders.DATABASE)
    checks = (Check(checking.FILES, len(box.paths())), *checking.looked_into(database, box))
    _refuse_fatal(checks)
    if box.info.schema != HEAD:
        return checks
    catalogues.refuse_incomplete(database, kinds)
    with _opened(place, kinds) as catalogue:
        return (*checks, *verify(catalogue, progress, VERIFIED))


@contextmanager
def _opened(place: Path, kinds: Kinds) -> Iterator[Catalogue]:
    """The restored catalogue, open for verifying, its words in force in this thread alone; nothing in it is begun."""
    lock = folders.FolderLock(place)
    lock.take("")
    catalogue = Catalogue(place, kinds, (), lock, None)
    try:
        with in_force.apart():
            with catalogue.reading() as reading:
                own_fields.take(reading)
                terms.take(reading)
            yield catalogue
    finally:
        catalogue.close()
        with contextlib.suppress(OSError):
            (place / folders.LOCK).unlink(missing_ok=True)


def _refuse_fatal(checks: tuple[Check, ...]) -> None:
    for check in filter(checking.is_fatal, checks):
        problem = next(problem for problem in check.problems if not checking.was_so(problem))
        raise WorldError(problem.code, **problem.values)


def _refuse_lack(parent: Path, box: Box) -> None:
    """Raises WorldError `backup.no_room`. A disk that does not tell is tried."""
    needed = sum(size + _ROOM for size in box.sizes().values())
    try:
        free = shutil.disk_usage(parent).free
    except OSError:
        return
    if free < needed:
        told = {"free": free // _MEGABYTE, "needed": needed // _MEGABYTE + 1}
        raise WorldError("backup.no_room", folder=str(parent), **told)
