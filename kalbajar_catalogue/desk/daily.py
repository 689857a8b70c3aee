"""The daily backup: made beside the work of the desk on every day on which something was changed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.desk.backing_up import backs_up_if_due
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.safekeeping import policy, routine
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.safekeeping.routine import Made
from kalbajar_catalogue.storage.catalogue import Catalogue

AFTER_MS: Final = 2 * 60 * 1000
"""Who opens the catalogue wants to work first."""
EVERY_MS: Final = 60 * 60 * 1000
"""A desk that stays open for days looks once an hour."""
LAST: Final = 10
"""Behind everything else that waits for the same lane."""


class DailyBackup(QObject):
    """Tries once a day, never when the desk is closed. `message` tells what came of it, `hindered` why it was not made.

    `changed` tells that there is one backup more.
    """

    message = Signal(str)
    hindered = Signal(object)
    changed = Signal()

    def __init__(self, records: Records, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._records, self._jobs = records, jobs
        self._tried: date | None = None
        self._hindrance: Problem | None = None
        self._job: Job | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look in a while; never where nothing may be written."""
        if self._records.writable:
            self.timer.start(AFTER_MS)

    def look(self) -> None:
        """Find out whether one is due, and make it."""
        self.timer.start(EVERY_MS)
        if self._job is None and self._tried != _today():
            self._jobs.run(Lane.BEHIND, _looks(self._records.catalogue), self._decide)

    def leave(self) -> None:
        """Stop: the catalogue goes, or the window is closed. What is half made is removed."""
        self.timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _decide(self, found: State) -> None:
        if found.due and found.why_not:
            self._say_hindrance(found.why_not)
        elif found.due and self.timer.isActive():
            self._tried = _today()
            work = backs_up_if_due(self._records.catalogue)
            name = self.tr("Daily backup, MB")
            self._job = self._jobs.run(Lane.LONG, work, self._made, self._refused, name, LAST)
            self._job.ended.connect(self._ended)

    def _made(self, made: Made | None) -> None:
        self._hindrance = None
        if made is None:
            return
        lacking = len(made.packed.missing) + len(made.packed.changed)
        if lacking:
            words = self.tr("The daily backup was made, but %n original(s) are missing or altered.", "", lacking)
        else:
            words = self.tr("The daily backup was made and proved whole.")
        self.message.emit(words)
        self.changed.emit()

    def _refused(self, error: WorldError) -> None:
        self._say_hindrance(error.problem)

    def _say_hindrance(self, problem: Problem) -> None:
        """Once, not every hour anew."""
        if self._hindrance is None or self._hindrance.code != problem.code:
            self.hindered.emit(problem)
        self._hindrance = problem

    def _ended(self) -> None:
        self._job = None


def _today() -> date:
    return datetime.now().astimezone().date()


def _looks(catalogue: Catalogue) -> Callable[[Progress], State]:
    def look(progress: Progress) -> State:
        routine.discover(catalogue)
        with catalogue.reading() as reading:
            return policy.state(reading, catalogue.folder, datetime.now(UTC))

    return look
