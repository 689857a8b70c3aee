"""What QML asks of the editions: a page's plain values. An open page keeps them until the next edition or day."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kalbajar_catalogue.i18n.languages import known
from kalbajar_catalogue.kiosk.saying import Asked, Page, Said
from kalbajar_catalogue.kiosk.shows import Shows

KEPT = 64
A_MINUTE_MS = 60_000
Now = Callable[[], datetime]


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Content(QObject):
    """The editions, as pages. `revision` grows whenever every page must be said anew."""

    changed = Signal()

    def __init__(self, shows: Shows, pages: Mapping[str, Page], now: Now = _local_now,
                 parent: QObject | None = None) -> None:  # fmt: skip
        """`now` tells the local time, which decides what is marked as today."""
        super().__init__(parent)
        self._shows, self._pages, self._now = shows, pages, now
        self._revision, self._day = 0, now().date()
        self._said = lru_cache(KEPT)(self._say)
        self._timer = QTimer(self, interval=A_MINUTE_MS)
        self._timer.timeout.connect(self.look_at_the_day)
        self._timer.start()

    @property
    def shows(self) -> Shows:
        """What is shown now."""
        return self._shows

    revision = Property(int, lambda self: self._revision, notify=changed)
    empty = Property(bool, lambda self: not self._shows, notify=changed)
    sample = Property(bool, lambda self: any(show.edition.sample for show in self._shows), notify=changed)

    def take_over(self, shows: Shows) -> None:
        """These from now on."""
        self._shows = shows
        self._renew()

    @Slot(str, str, str, int, result="QVariant")
    def say(self, page: str, argument: str, language: str, revision: int) -> Any:
        """A page's values; `{}` when what it is asked of is not there. `revision` makes QML ask again."""
        return self._said(page, argument, language)

    @Slot(str, str, str, result="QVariant")
    def look_up(self, page: str, argument: str, language: str) -> Any:
        """As `say`, for what changes with each letter that is typed: not kept."""
        return self._say(page, argument, language)

    @Slot()
    def look_at_the_day(self) -> None:
        """A new day, also when the clock was put right, says every page anew; a new minute the next that opens."""
        self._said.cache_clear()
        if (day := self._now().date()) != self._day:
            self._day = day
            self._renew()

    def _say(self, page: str, argument: str, language: str) -> Said:
        say = self._pages.get(page)
        return (say(Asked(self._shows, known(language), argument, self._now())) if say else None) or {}

    def _renew(self) -> None:
        self._said.cache_clear()
        self._revision += 1
        self.changed.emit()
