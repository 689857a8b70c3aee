"""The reminder of a copy: says in the strip that work lies in no copy for longer than the house wants."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.storage import copies
from kalbajar_catalogue.storage.copies import Copy
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.work import Reading

EVERY_MS: Final = 60 * 60 * 1000
"""A desk that stays open for days looks once an hour."""


@dataclass(frozen=True)
class Waiting:
    """The newest copy, for how many whole days work waits to be copied, and when the house is reminded (0: never)."""

    copy: Copy | None = None
    days: int = 0
    remind_after: int = 0

    @property
    def is_due(self) -> bool:
        """Whether it is time to say so."""
        return 0 < self.remind_after <= self.days


class Reminder(QObject):
    """Looks once the catalogue is open and every hour; `message` tells a sentence, `due` whether one is due.

    Nothing is said of a sample, nor of a catalogue that may only be looked at.
    """

    message = Signal(str)
    due = Signal(bool)

    def __init__(self, records: Records, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._records, self._folder = records, folder
        self._said = False
        self._hourly = QTimer(self)
        self._hourly.setInterval(EVERY_MS)
        self._hourly.timeout.connect(self.look)

    def look(self) -> None:
        """Find out whether a copy is due."""
        if self._records.writable:
            self._hourly.start()
            self._records.read(waiting(self._folder), self._tell)

    def hear(self, changes: Changes) -> None:
        """Look again when the house changed its reminder."""
        if changes.touches(HouseSetting.kind):
            self._said = False
            self.look()

    def _tell(self, found: Waiting) -> None:
        self.due.emit(found.is_due)
        if found.is_due and not self._said:
            text = self.tr("%n day(s) of work lie in no copy. Settings, Copies makes one.", "", found.days)
            self.message.emit(text)
        self._said = found.is_due


def waiting(folder: Path, now: datetime | None = None) -> Callable[[Reading], Waiting]:
    """Reads how long work waits to be copied; in a sample nothing waits."""

    def read(reading: Reading) -> Waiting:
        copy, after = copies.newest(folder), house.backup_days(reading)
        if is_sample(reading):
            return Waiting(copy, 0, after)
        return Waiting(copy, copies.days_waiting(reading, copy, now or datetime.now(UTC)), after)

    return read
