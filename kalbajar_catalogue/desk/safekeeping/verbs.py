"""What the dialogs of safekeeping ask of the core. All of it is long."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kalbajar_catalogue.desk.backing_up import in_megabytes
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.safekeeping import checking, mending, opening, policy, routine, verifying
from kalbajar_catalogue.safekeeping.bag import Info
from kalbajar_catalogue.safekeeping.checking import Tested
from kalbajar_catalogue.safekeeping.restoring import Restored
from kalbajar_catalogue.storage.catalogue import Catalogue

Ended = deque[Check]
"""Checks that ended and were not shown yet: filled by the thread that looks, emptied by the one that shows."""
Restorer = Callable[[Path, Path, Progress], Restored]
"""Restores a backup into a folder, as `restoring.restore` with the kinds of record of this program."""


@dataclass(frozen=True)
class Outlook:
    """What a backup says of itself, and how large its file is."""

    info: Info
    bytes: int


def verifies(catalogue: Catalogue, ended: Ended, only: Sequence[str] = ()) -> Callable[[Progress], tuple[Check, ...]]:
    """Verifies the catalogue; each check comes into `ended` as soon as it ends."""

    def work(progress: Progress) -> tuple[Check, ...]:
        return verifying.verify(catalogue, in_hundredths(progress), only, ended.append)

    return work


def mends(catalogue: Catalogue, deed: str, sources: Sequence[Path] = ()) -> Callable[[Progress], int]:
    """Mends what a check found; without sources from all backups that are known and there, the newest first."""

    def work(progress: Progress) -> int:
        taken = list(sources) or _backups(catalogue)
        return mending.mend(catalogue, deed, taken, in_hundredths(progress))

    return work


def tests(file: Path) -> Callable[[Progress], Tested]:
    """Tests a backup, and remembers what it proved to be."""

    def work(progress: Progress) -> Tested:
        try:
            tested = checking.tested(file, in_megabytes(progress))
        except WorldError as fault:
            if routine.says_broken(fault):
                routine.note_broken(file)
            raise
        routine.note_tested(file, tested.info, tested.restorable)
        return tested

    return work


def looks(file: Path) -> Callable[[Progress], Outlook]:
    """Opens a backup and reads what it says of itself."""

    def work(progress: Progress) -> Outlook:
        with opening.opened(file) as box:
            return Outlook(box.info, file.stat().st_size)

    return work


def restores(restorer: Restorer, file: Path, folder: Path) -> Callable[[Progress], Restored]:
    """Restores a backup into a folder."""

    def work(progress: Progress) -> Restored:
        return restorer(file, folder, in_megabytes(progress))

    return work


def beside(folder: Path) -> list[Path]:
    """A folder of a person's own as a source, with the backups that lie in it."""
    return [folder, *sorted(folder.glob("*.zip"), reverse=True)]


def in_hundredths(progress: Progress) -> Progress:
    """Progress that is told of anything and tells of hundredths."""

    def tell(done: int, total: int, what: str = "") -> None:
        progress(done * 100 // max(1, total), 100, what)

    return tell


def _backups(catalogue: Catalogue) -> list[Path]:
    with catalogue.reading() as reading:
        found = policy.state(reading, catalogue.folder, datetime.now(UTC))
    return [seen.bag.file for seen in found.bags if seen.there and seen.bag.whole is not False]
