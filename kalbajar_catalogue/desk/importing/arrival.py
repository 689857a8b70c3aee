"""Photographs arriving: examined beside everything else, then written in one go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.importing import verbs
from kalbajar_catalogue.desk.importing.verbs import Outcome, Plan, Where
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue


class Arrivals(QObject):
    """Takes selections of files one after another; `came` tells the outcome of each."""

    came = Signal(object)
    refused = Signal(object)

    def __init__(self, catalogue: Catalogue, records: Records, jobs: Jobs) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._records = records
        self._jobs = jobs

    def take(self, paths: Sequence[Path], where: Where) -> Job:
        """Bring these files and folders in. The job is that of the long part; it can be cancelled."""
        arrival = _Arrival(where, self._catalogue, self._records, self._jobs, self)
        arrival.came.connect(self.came)
        arrival.refused.connect(self.refused)
        return arrival.start(paths, self.tr("Looking at photographs"))


class _Arrival(QObject):
    """One selection on its way; goes away by itself."""

    came = Signal(object)
    refused = Signal(object)

    def __init__(self, where: Where, catalogue: Catalogue, records: Records, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._where = where
        self._catalogue = catalogue
        self._records = records
        self._jobs = jobs
        self._plan: Plan | None = None

    def start(self, paths: Sequence[Path], label: str) -> Job:
        work = verbs.examine(self._catalogue, list(paths))
        return self._jobs.run(Lane.LONG, work, self._write, self._refuse, label)

    def _write(self, plan: Plan) -> None:
        self._plan = plan
        verb = verbs.run(plan, self._where)
        self._records.write(verbs.action(plan), verb, self._tell, self._refuse)

    def _tell(self, outcome: Outcome) -> None:
        self.came.emit(outcome)
        self.deleteLater()

    def _refuse(self, error: WorldError) -> None:
        if self._plan:
            self._jobs.run(Lane.LONG, verbs.give_up(self._catalogue, self._plan))
        self.refused.emit(error.problem)
        self.deleteLater()
