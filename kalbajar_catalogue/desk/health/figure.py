"""How many works of the whole catalogue are to mend, for the rail: known without the page being gone to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Changes

KEY = "health"
PATIENCE_MS = 600
"""So long it waits for further changes."""


class Figure(QObject):
    """`counted` tells the key of the page and the figure, after `count` and some time after changes that matter."""

    counted = Signal(str, int)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue, self._jobs = catalogue, jobs
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MS)
        self._waiting.timeout.connect(self.count)

    def hear(self, changes: Changes) -> None:
        """Count anew, soon, when something changed on which the figure depends."""
        from kalbajar_catalogue.desk.health.verbs import KINDS

        if changes.touches(*KINDS):
            self._waiting.start()

    def count(self) -> None:
        """Count now."""
        self._waiting.stop()
        self._jobs.run(Lane.BEHIND, to_mend(self._catalogue), self._tell)

    def _tell(self, figure: int) -> None:
        self.counted.emit(KEY, figure)


def to_mend(catalogue: Catalogue) -> Callable[[Progress], int]:
    """How many works fail at least one check; only what was changed since the last time is looked at again.

    While the figures are brought up elsewhere, it waits for them.
    """

    def work(progress: Progress) -> int:
        from kalbajar_catalogue.standing.keeper import keeper_of

        with undisturbed():
            return len(keeper_of(catalogue).bring_up(catalogue, progress).mend)

    return work
