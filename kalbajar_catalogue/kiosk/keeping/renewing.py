"""When a kiosk that works is begun anew all the same: once a day, and for new settings; always when nobody is there."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kalbajar_catalogue.kiosk.idle import Mood
from kalbajar_catalogue.kiosk.keeping.hours import is_open
from kalbajar_catalogue.kiosk.keeping.restarts import DAILY, RESET, Step, Temper
from kalbajar_catalogue.kiosk.keeping.settings import SOFTWARE, Settings, read_settings
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.window import KioskWindow

SETTLED_S = 10.0
"""So long nobody has touched before new settings are taken over, or less where less is long."""
MOST_LOOK_S = 5.0


def _local_now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Renewal:
    """Whether the day's new beginning is due; seconds of a clock that never jumps.

    With opening hours it comes once in each time that it is closed: `was_open` tells that it has been open since it
    began. One that never closes waits until nobody has touched it for a while, a day after it began.
    """

    temper: Temper
    week: Sequence[str]
    was_open: bool = False

    def seen(self, now: datetime) -> "Renewal":
        """After a look at the clock on the wall."""
        return replace(self, was_open=self.was_open or is_open(self.week, now))

    def is_due(self, now: datetime, ran: float, untouched: float) -> bool:
        """At a local time, after so many seconds of running and without a touch; nobody is there."""
        if untouched < self.temper.untouched:
            return False
        return ran >= self.temper.daily or (self.was_open and not is_open(self.week, now))


@dataclass
class Watched:
    """The settings in a file, and whether others than those that hold stand there by now."""

    file: Path
    holding: Settings
    step: Step = Step.WHOLE
    looked_at: tuple[int, int, int] | None = None
    waiting: bool = False
    wrong: tuple[str, ...] = ()

    def look(self) -> bool:
        """Whether others wait to be taken over. A file that cannot be as it is changes nothing; `wrong` says why."""
        stamp = _stamp(self.file)
        if stamp == self.looked_at:
            return self.waiting
        self.looked_at = stamp
        settings, self.wrong = read_settings(self.file)
        if self._draws_as_before(settings):
            self.holding = replace(self.holding, renderer=settings.renderer)
        self.waiting = not self.wrong and settings != self.holding
        return False  # it may still be being written: at the next look it waits

    def _draws_as_before(self, settings: Settings) -> bool:
        """It draws without the graphics card already, and that was written down."""
        return self.step >= Step.SOFTWARE and settings.renderer == SOFTWARE


class Renewing(QObject):
    """Looks every few seconds; ends the child with an exit code that the watchdog knows as planned."""

    ended = Signal(int)
    noted = Signal(str)
    """A line for the log."""

    def __init__(self, session: Session, window: KioskWindow, file: Path, settings: Settings, step: Step,
                 temper: Temper, busy: Callable[[], bool], parent: QObject | None = None, *,
                 clock: Callable[[], float] = time.monotonic,
                 now: Callable[[], datetime] = _local_now) -> None:  # fmt: skip
        """`file` holds the settings, `settings` are those that hold; `busy` tells that something must not be cut."""
        super().__init__(parent)
        self._session, self._busy, self._clock, self._now = session, busy, clock, now
        self._renewal = Renewal(temper, settings.week) if settings.daily_restart else None
        self._watched = Watched(file, settings, step)
        self._watched.look()
        self._settled = min(SETTLED_S, temper.untouched)
        self._began = self._touched_at = clock()
        window.touched.connect(self.touch)
        self._timer = QTimer(self, interval=round(min(temper.beat, MOST_LOOK_S) * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()

    @Slot()
    def look(self) -> None:
        """Looks at the clocks and at the file."""
        changed = self._settings_changed()
        now = self._now()
        if self._renewal:
            self._renewal = self._renewal.seen(now)
        if self._session.mood is not Mood.ATTRACT or self._busy():
            return
        ran, untouched = self._clock() - self._began, self._clock() - self._touched_at
        if changed and untouched >= self._settled:
            self._end(RESET, "The settings were changed: it begins anew with them, as planned.")
        elif self._renewal and self._renewal.is_due(now, ran, untouched):
            self._end(DAILY, "Nobody is there: it begins anew, as planned once a day.")

    def _settings_changed(self) -> bool:
        before = self._watched.wrong
        changed = self._watched.look()
        if self._watched.wrong != before:
            for line in self._watched.wrong:
                self.noted.emit(f"The settings that were changed are not taken over: {line}")
        return changed

    def _end(self, code: int, line: str) -> None:
        self._timer.stop()
        self.noted.emit(line)
        self.ended.emit(code)


def _stamp(file: Path) -> tuple[int, int, int] | None:
    try:
        facts = file.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size, facts.st_ino
