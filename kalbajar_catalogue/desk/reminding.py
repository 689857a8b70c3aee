"""The reminder of backups: says in the strip that work lies in none for longer than the house wants."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.safekeeping import policy
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.work import Reading

EVERY_MS: Final = 60 * 60 * 1000
"""A desk that stays open for days looks once an hour."""


class Reminder(QObject):
    """Looks once the catalogue is open and every hour; `message` tells a sentence, `due` whether one is due.

    Nothing is said of a sample, nor of a catalogue that may only be looked at.
    """

    message = Signal(str)
    due = Signal(bool)

    def __init__(self, records: Records, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._records, self._folder = records, folder
        self._said = ""
        self._hourly = QTimer(self)
        self._hourly.setInterval(EVERY_MS)
        self._hourly.timeout.connect(self.look)

    def look(self) -> None:
        """Find out whether a backup is due."""
        if self._records.writable:
            self._hourly.start()
            self._records.read(safety(self._folder), self._tell)

    def hear(self, changes: Changes) -> None:
        """Look again when the house changed its reminder."""
        if changes.touches(HouseSetting.kind):
            self._said = ""
            self.look()

    def _tell(self, found: State) -> None:
        self.due.emit(found.reminds or found.reminds_elsewhere)
        which = "none" if found.reminds else "elsewhere" if found.reminds_elsewhere else ""
        if which and which != self._said:
            self.message.emit(self._sentence(found))
        self._said = which

    def _sentence(self, found: State) -> str:
        """That there is no backup at all says more than that there is none elsewhere."""
        if found.reminds:
            return self.tr("%n day(s) of work lie in no backup. Settings, Safekeeping makes one.", "", found.waiting)
        return self.tr(
            "%n day(s) of work lie in no backup outside this computer. Settings, Safekeeping makes one.",
            "",
            found.elsewhere_waiting,
        )


def safety(folder: Path, now: datetime | None = None) -> Callable[[Reading], State]:
    """Reads how safe the catalogue in a folder is."""

    def read(reading: Reading) -> State:
        return policy.state(reading, folder, now or datetime.now(UTC))

    return read
