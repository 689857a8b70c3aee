"""The search index of a catalogue that is opened: made anew where there is none of today's shape."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue


class IndexKeeper(QObject):
    """Looks once; `ready` tells that a new index was made. A catalogue that may only be looked at stays as it is."""

    ready = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue, self._jobs = catalogue, jobs

    def look(self) -> None:
        """Begin."""
        if not self._catalogue.read_only:
            self._jobs.run(Lane.DATABASE, _stands(self._catalogue), self._make)

    def _make(self, stands: bool) -> None:
        if not stands:
            self._jobs.run(Lane.LONG, _making(self._catalogue), self._tell, label=self.tr("Preparing the search"))

    def _tell(self, nothing: None) -> None:
        self.ready.emit()


def _stands(catalogue: Catalogue) -> Callable[[Progress], bool]:
    def work(progress: Progress) -> bool:
        from kalbajar_catalogue.search import index  # loads numpy, after the window is painted

        with catalogue.reading() as reading:
            return index.is_current(reading)

    return work


def _making(catalogue: Catalogue) -> Callable[[Progress], None]:
    def work(progress: Progress) -> None:
        from kalbajar_catalogue.search import index

        index.bring_up_to_date(catalogue)

    return work
