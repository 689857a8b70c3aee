"""Pictures on their way to a work: looked at beside everything else, then tied to it in one go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.work import verbs
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane


class Taking(QObject):
    """One selection of files for one work; goes away by itself.

    `came` tells the uids of the new links and the plan, `refused` the problem of the whole, `progressed` how far it is.
    """

    came = Signal(tuple, object)
    refused = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, site: Site, uid: str, ref: str, parent: QObject) -> None:
        super().__init__(parent)
        self._site, self._uid, self._ref = site, uid, ref
        self._files: Sequence[Path] = ()
        self._plan: Plan | None = None
        self._job: Job | None = None

    def start(self, files: Sequence[Path]) -> None:
        """Begin."""
        self._files = files
        self._site.records.read(verbs.takes_samples, self._examine)

    def cancel(self) -> None:
        """Stop while the files are looked at; nothing of them stays."""
        if self._job is not None:
            self._job.cancel()

    def _examine(self, samples: bool) -> None:
        work = verbs.examine(self._site.records.catalogue, self._files, samples)
        label = self.tr("Looking at pictures")
        self._job = self._site.jobs.run(Lane.LONG, work, self._write, self._refuse, label)
        self._job.progressed.connect(self._tell_progress)
        self._job.ended.connect(self.ended)

    def _tell_progress(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total)

    def _write(self, plan: Plan) -> None:
        self._plan, self._job = plan, None
        if plan.arrivals:
            action = verbs.attached(self._ref, len(plan.arrivals))
            self._site.records.write(action, verbs.attach(self._uid, plan), self._tell, self._refuse)
        else:
            self._tell(())

    def _tell(self, links: tuple[str, ...]) -> None:
        self.came.emit(links, self._plan)
        self.deleteLater()

    def _refuse(self, error: WorldError) -> None:
        if self._plan:
            self._site.jobs.run(Lane.LONG, verbs.give_up(self._site.records.catalogue, self._plan))
        self.refused.emit(error.problem)
        self.deleteLater()
