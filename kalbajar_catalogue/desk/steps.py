"""Undo and redo of the person at this desk: what they would do, and doing it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Action, ChangeSet
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Next:
    """What Ctrl+Z and Ctrl+Shift+Z would take back."""

    undo: ChangeSet | None
    redo: ChangeSet | None


class Steps(QObject):
    """`known` tells what is next, `partly` how many values an undo had to leave as they are.

    They are those of whoever is at the desk.
    """

    known = Signal(object)
    partly = Signal(int)

    def __init__(self, records: Records) -> None:
        super().__init__()
        self._records = records
        records.who_changed.connect(self.look)

    def look(self) -> None:
        """Find out what is next."""
        self._records.read(_next(self._records.who), self._tell)

    def _tell(self, following: Next) -> None:
        self.known.emit(following)

    def undo(self) -> None:
        """Take back this person's last change set."""
        self._records.write(Action("undo"), _undo_next(self._records.who), self._told)

    def redo(self) -> None:
        """Do again what was last undone."""
        self._records.write(Action("redo"), _redo_next(self._records.who), self._told)

    def undo_this(self, change_set: int) -> None:
        """Take back one change set, whoever made it."""
        self._records.write(Action("undo"), _undo_this(change_set), self._told, label=self.tr("Undoing"))

    def _told(self, left: int) -> None:
        if left:
            self.partly.emit(left)


def _next(who: str) -> Callable[[Reading], Next]:
    def read(reading: Reading) -> Next:
        return Next(history.next_undo(reading, who), history.next_redo(reading, who))

    return read


def _undo_next(who: str) -> Callable[[Work, Progress], int]:
    def write(work: Work, progress: Progress) -> int:
        target = history.next_undo(work, who)
        return len(history.undo(work, target.id).left) if target else 0

    return write


def _redo_next(who: str) -> Callable[[Work, Progress], int]:
    def write(work: Work, progress: Progress) -> int:
        target = history.next_redo(work, who)
        return len(history.redo(work, target.id).left) if target else 0

    return write


def _undo_this(change_set: int) -> Callable[[Work, Progress], int]:
    def write(work: Work, progress: Progress) -> int:
        return len(history.undo(work, change_set).left)

    return write
