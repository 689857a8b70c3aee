"""An edition that somebody opens or drops on the window: taken in at once, then the way to it is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.carrying import SUFFIX
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue


@dataclass(frozen=True)
class Arrived:
    """An edition that was taken in, and the uid of its exhibition where that is in this catalogue, else ''."""

    name: str
    exhibition: str


def is_edition(file: Path) -> bool:
    """Whether a file is called as editions are that are carried."""
    return file.suffix.lower() == SUFFIX and not file.is_dir()


class EditionArrivals(QObject):
    """Takes editions in, one after the other; `came` tells of each. What is refused goes the way of all jobs."""

    came = Signal(object)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue, self._jobs = catalogue, jobs

    def take(self, file: Path) -> None:
        """Take in the edition in a file."""
        self._jobs.run(Lane.LONG, _taking(self._catalogue, file), self._tell, label=self.tr("Taking an edition in"))

    def said(self, arrived: Arrived) -> str:
        """What is said of it."""
        return self.tr("Taken in: {name}").format(name=arrived.name)

    def _tell(self, arrived: Arrived) -> None:
        self.came.emit(arrived)


def _taking(catalogue: Catalogue, file: Path) -> Callable[[Progress], Arrived]:
    def work(progress: Progress) -> Arrived:
        name = freezing.imported(catalogue, file, progress)
        edition, _ = freezing.opened_edition(catalogue, name)
        with catalogue.reading() as reading:
            known = {show.uid for show in exhibitions.listed(reading)}
        return Arrived(name, edition.uid if edition.uid in known else "")

    return work
