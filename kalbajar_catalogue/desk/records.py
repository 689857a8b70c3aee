"""The door from a page to the catalogue: readings and works, each in the database lane."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.qtkit.callbacks import Callback, held
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading, Work

T = TypeVar("T")


@dataclass(frozen=True)
class _Written:
    changes: Changes
    value: Any
    then: Callback | None


class Records(QObject):
    """Reads and writes for the pages; `changed` tells once what a work changed. Lives in the interface thread.

    `who_changed` tells the name of the person who writes from now on.
    """

    changed = Signal(object)
    who_changed = Signal(str)

    def __init__(self, catalogue: Catalogue, who: str, jobs: Jobs) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._who = who
        self._jobs = jobs

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue behind the door, for what is neither a reading nor a work; for worker threads."""
        return self._catalogue

    @property
    def who(self) -> str:
        """The person at this desk, as the history names them."""
        return self._who

    def become(self, who: str) -> None:
        """Write as this person from now on; what was handed over before stays the other's."""
        if who != self._who:
            self._who = who
            self.who_changed.emit(who)

    @property
    def writable(self) -> bool:
        """Whether the catalogue may be written at this desk."""
        return not self._catalogue.read_only

    def read(self, verb: Callable[[Reading], T], done: Callable[[T], None]) -> Job:
        """Ask the catalogue something; `done` gets the answer in the interface thread."""
        return self._jobs.run(Lane.DATABASE, self._reading(verb), done)

    def read_long(self, verb: Callable[[Reading], T], done: Callable[[T], None], label: str = "") -> Job:
        """As `read`, for what takes long: beside the database lane, as the catalogue was when it began."""
        return self._jobs.run(Lane.LONG, self._reading(verb), done, label=label)

    def _reading(self, verb: Callable[[Reading], T]) -> Callable[[Progress], T]:
        def work(progress: Progress) -> T:
            with undisturbed(), self._catalogue.reading() as reading:
                return verb(reading)

        return work

    def write(
        self,
        action: Action,
        verb: Callable[[Work, Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[WorldError], None] | None = None,
        label: str = "",
    ) -> Job:
        """One action of the person at this desk: written whole or not at all, then told by `changed`, then `done`."""
        then, who = held(done), self._who

        def work(progress: Progress) -> _Written:
            # A collection holds up the interface too, for seconds where an import is taken back.
            with undisturbed(), self._catalogue.work(who, action) as work:
                value = verb(work, progress)
            work.changes.look_through()
            return _Written(work.changes, value, then)

        return self._jobs.run(Lane.DATABASE, work, self._written, failed, label)

    def carry_out(
        self,
        verb: Callable[[Catalogue, str, Progress], tuple[Changes, T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[WorldError], None] | None = None,
        label: str = "",
    ) -> Job:
        """As `write`, for a verb that begins works of its own, as who is at this desk; it tells what they changed."""
        then, who = held(done), self._who

        def work(progress: Progress) -> _Written:
            with undisturbed():
                changes, value = verb(self._catalogue, who, progress)
            changes.look_through()
            return _Written(changes, value, then)

        return self._jobs.run(Lane.DATABASE, work, self._written, failed, label)

    def _written(self, written: _Written) -> None:
        if written.changes.entries:
            self.changed.emit(written.changes)
        if written.then and (function := written.then()):
            function(written.value)
