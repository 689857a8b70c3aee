"""Has the paper set that is looked at, again whenever something changes; of what follows quickly only the last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.publishing.asked import Asked, Subject
from kalbajar_catalogue.desk.publishing.drawings import AT_ONCE
from kalbajar_catalogue.desk.publishing.previewer import Previewer, Set
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane


class Setter(QObject):
    """`began`, then `came` with a Set or `refused` with the error; `gave_up` where neither came of it."""

    began = Signal()
    came = Signal(object)
    refused = Signal(object)
    gave_up = Signal()

    def __init__(self, site: Site, previewer: Previewer, parent: QObject) -> None:
        super().__init__(parent)
        self._site, self._previewer = site, previewer
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether something is being set."""
        return self._job is not None

    def warm(self, paper: str) -> None:
        """Make the press ready for a paper."""
        self._site.jobs.run(Lane.PICTURES, _warming(self._previewer, paper), priority=AT_ONCE)

    def set(self, subject: Subject, asked: Asked) -> None:
        """Set this paper of this."""
        self.stop()
        work = _setting(self._previewer, self._previewer.ticket(), subject, asked)
        job = self._job = self._site.jobs.run(Lane.PICTURES, work, self._take, self._refuse, priority=AT_ONCE)
        job.ended.connect(self._ended)
        self.began.emit()

    def stop(self) -> None:
        """Nothing is told any more of what is under way."""
        job, self._job = self._job, None
        if job:
            job.cancel()

    def _take(self, found: Set) -> None:
        self._job = None
        self.came.emit(found)

    def _refuse(self, error: WorldError) -> None:
        self._job = None
        self.refused.emit(error)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.gave_up.emit()


def _warming(previewer: Previewer, paper: str) -> Callable[[Progress], None]:
    def work(progress: Progress) -> None:
        previewer.warm(paper)

    return work


def _setting(previewer: Previewer, ticket: int, subject: Subject, asked: Asked) -> Callable[[Progress], Set]:
    def work(progress: Progress) -> Set:
        return previewer.set(ticket, subject, asked, progress)

    return work
