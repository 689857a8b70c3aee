"""A long task with the originals of some works: it belongs to the exhibition before which it was begun."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.health import verbs
from kalbajar_catalogue.desk.health.verbs import Entry
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane

LongWork = Callable[[Sequence[Any]], Callable[[Progress], Any]]


class Errand(QObject):
    """Reads the files of works in the database lane, then does `work` with them in the picture lane.

    `done` tells the uid of the exhibition (`scope`) and the answer, `refused` an error of the world; one of them or,
    where it was cancelled, none is told before `ended`. It goes away by itself. Lives in the interface thread.
    """

    done = Signal(str, object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, site: Site, scope: str, work: LongWork, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self._site, self.scope, self._work, self._label = site, scope, work, label
        self._job: Job | None = None
        self._reading = True

    def start(self, entries: Iterable[Entry]) -> None:
        """Begin with all files of these works."""
        self._job = self._site.records.read(verbs.files(entries), self._begin)
        self._job.ended.connect(self._read)

    def cancel(self) -> None:
        """Stop it: nothing is told any more."""
        if self._job is not None:
            self._job.cancel()

    def _begin(self, files: Sequence[Any]) -> None:
        self._reading = False
        work = self._work(files)
        self._job = self._site.jobs.run(Lane.PICTURES, work, self._finish, self._fail, label=self._label)
        self._job.ended.connect(self._end)

    def _read(self) -> None:
        if self._reading:
            self._end()

    def _finish(self, answer: Any) -> None:
        self.done.emit(self.scope, answer)

    def _fail(self, error: WorldError) -> None:
        self.refused.emit(error)

    def _end(self) -> None:
        self.ended.emit()
        self.deleteLater()
