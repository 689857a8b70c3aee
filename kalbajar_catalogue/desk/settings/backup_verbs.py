"""What the settings ask of the core about backups: how the house wants them, in the database lane; and what is long."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.safekeeping import marks, policy, routine
from kalbajar_catalogue.safekeeping.marks import Mark
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work

Write = Callable[[Work, Progress], Any]
Long = Callable[[Progress], State]


def remind_after(days: int) -> Write:
    """Sets after how many days the house is reminded that work lies in no backup."""

    def write(work: Work, progress: Progress) -> None:
        house.remind_after(work, days)

    return write


def back_up_daily(daily: bool) -> Write:
    """Sets whether a backup is made on every day on which something was changed."""

    def write(work: Work, progress: Progress) -> None:
        house.back_up_daily(work, daily)

    return write


def keep_backups(count: int) -> Write:
    """Sets how many backups are kept."""

    def write(work: Work, progress: Progress) -> None:
        house.keep_backups(work, count)

    return write


def remind_elsewhere(days: int) -> Write:
    """Sets after how many days the house is reminded of a backup on another disk."""

    def write(work: Work, progress: Progress) -> None:
        house.remind_elsewhere(work, days)

    return write


def safety(catalogue: Catalogue) -> Long:
    """Looks for backups in their place, and reads how safe the catalogue is. Not in the database lane: drives sleep."""

    def look(progress: Progress) -> State:
        routine.discover(catalogue)
        with catalogue.reading() as reading:
            return policy.state(reading, catalogue.folder, datetime.now(UTC))

    return look


def verified(folder: Path) -> Callable[[Progress], Mark | None]:
    """Reads what the last look at the whole catalogue found, None where nobody looked."""

    def look(progress: Progress) -> Mark | None:
        return marks.last(folder)

    return look


def set_place(catalogue: Catalogue, place: Path | None) -> Long:
    """Makes backups in a folder from now on, None for the usual one; gives back how safe the catalogue is then."""

    def write(progress: Progress) -> State:
        routine.set_place(catalogue, place)
        return safety(catalogue)(progress)

    return write


def note_elsewhere(catalogue: Catalogue) -> Long:
    """Knows that the newest backup was carried elsewhere; gives back how safe the catalogue is then."""

    def write(progress: Progress) -> State:
        routine.note_elsewhere(catalogue)
        return safety(catalogue)(progress)

    return write
