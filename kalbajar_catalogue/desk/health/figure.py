"""How many works of the whole catalogue are to mend, for the rail: known without the page being gone to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.work import Reading

KEY = "health"
PATIENCE_MS = 600
"""So long it waits for further changes."""


class Figure(QObject):
    """`counted` tells the key of the page and the figure, after `count` and some time after changes that matter."""

    counted = Signal(str, int)

    def __init__(self, records: Records, folder: Path, parent: QObject) -> None:
        """`folder` is the catalogue's."""
        super().__init__(parent)
        self._records, self._folder = records, folder
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
        self._records.read(to_mend(self._folder), self._tell)

    def _tell(self, figure: int) -> None:
        self.counted.emit(KEY, figure)


def to_mend(folder: Path) -> Callable[[Reading], int]:
    """Reads how many works fail at least one check; called in the database lane."""

    def read(reading: Reading) -> int:
        from kalbajar_catalogue.items import health

        return len(health.to_mend(health.health(reading, folder)))

    return read
