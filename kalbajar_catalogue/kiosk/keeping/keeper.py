"""What staff and the hours ask of the kiosk, as QML sees it: rest, the PIN, the facts behind it, restart and close."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.idle import Mood
from kalbajar_catalogue.kiosk.keeping.hours import is_open, next_opening, read_hours
from kalbajar_catalogue.kiosk.keeping.pin import DIGITS, MOST_MISSES, Gate
from kalbajar_catalogue.kiosk.keeping.restarts import CLOSED, RESTART
from kalbajar_catalogue.kiosk.session import Session

STAFF = "staff"
LOOK_MS = 1_000
HELD_MS = 3_000
"""How long staff hold the corner, or the Home key."""
AWAKE_S = 60
"""How long a kiosk that was woken outside its hours waits for somebody to begin."""
Facts = Callable[[Language], Mapping[str, Any]]
"""What staff are shown, in a language."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


def _nothing(_: Language) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class Keeping:
    """What the keeper goes by. `week`: opening hours from Monday; `facts` tells what staff are shown."""

    week: tuple[str, ...] = ("",) * 7
    gate: Gate | None = None
    corner: str = "upper_left"
    facts: Facts = _nothing
    now: Callable[[], datetime] = _local_now
    held_ms: int = HELD_MS


class Keeper(QObject):
    """Known to QML as `Keeper`."""

    changed = Signal()
    typedChanged = Signal()
    ended = Signal(int)
    """Staff want this exit code."""
    called = Signal()
    """Somebody held the corner, though no PIN is set."""

    def __init__(self, session: Session, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._keeping = session, keeping
        self._awake_until: datetime | None = None
        self._typed, self._missed, self._unlocked = "", False, False
        self._facts: Mapping[str, Any] = {}
        self._resting = self._is_resting()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.moved.connect(self._moved)
        session.moodChanged.connect(self.look)
        session.ended.connect(self._sleep)
        session.spoke.connect(self._tell_facts)

    resting = Property(bool, lambda self: self._resting, notify=changed)
    """It is closed and nobody is here: nearly black, with the hours."""
    opens = Property(str, lambda self: self._opens("%H:%M"), notify=changed)
    """`10:00` when it opens next, '' when it never does."""
    opensDay = Property(int, lambda self: int(self._opens("%u") or 0), notify=changed)
    """The day of the week, 1 for Monday to 7, on which it opens next; 0 when it never does."""
    opensToday = Property(bool, lambda self: self._opens("%F") == f"{self._keeping.now():%F}", notify=changed)
    week = Property(list, lambda self: self._week(), notify=changed)
    """From Monday: `10:00–18:00`, '' on a day that is closed; [] when it is always open."""
    corner = Property(str, lambda self: self._keeping.corner, constant=True)
    heldMs = Property(int, lambda self: self._keeping.held_ms, constant=True)
    digits = Property(int, lambda self: DIGITS, constant=True)
    typed = Property(int, lambda self: len(self._typed), notify=typedChanged)
    missed = Property(bool, lambda self: self._missed, notify=typedChanged)
    tries = Property(int, lambda self: MOST_MISSES, constant=True)
    triesLeft = Property(int, lambda self: self._tries_left(), notify=changed)
    """How many wrong PINs more until it locks."""
    lockedFor = Property(int, lambda self: self._locked_for(), notify=changed)
    unlocked = Property(bool, lambda self: self._unlocked, notify=changed)
    # The stubs know Python's types only; a dict would reach QML as something it cannot look into.
    facts = Property("QVariantMap", lambda self: dict(self._facts), notify=changed)  # type: ignore[arg-type]  # by name

    @Slot()
    def call(self) -> None:
        """Staff hold the corner: the PIN is asked for, if there is one."""
        if self._keeping.gate and self._keeping.gate.has_pin:
            self._session.open(STAFF)
        else:
            self.called.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit more; the last one tries the PIN."""
        if len(digit) != 1 or not digit.isdigit() or self._locked_for() or self._unlocked:
            return
        self._typed, self._missed = self._typed + digit, False
        if len(self._typed) >= DIGITS:
            self._try()
        self.typedChanged.emit()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._typed, self._missed = self._typed[:-1], False
        self.typedChanged.emit()

    @Slot()
    def restart(self) -> None:
        """The kiosk is to be started anew."""
        if self._unlocked:
            self.ended.emit(RESTART)

    @Slot()
    def close(self) -> None:
        """The kiosk is to be closed."""
        if self._unlocked:
            self.ended.emit(CLOSED)

    @Slot()
    def wake(self) -> None:
        """Somebody touches: outside the hours it attracts for a while. Heard of after the touch itself has passed."""
        if self._resting:
            QTimer.singleShot(0, self, self._wake)

    @Slot()
    def look(self) -> None:
        """Looks at the clock, of the wall and of the lock."""
        if self._resting != self._is_resting():
            self._resting = not self._resting
            self.changed.emit()
        elif self._session.spot.page == STAFF or self._resting:
            self.changed.emit()

    def _try(self) -> None:
        gate, typed = self._keeping.gate, self._typed
        self._typed = ""
        self._unlocked = gate is not None and gate.try_pin(typed)
        self._missed = not self._unlocked
        self._tell_facts()

    @Slot()
    def _tell_facts(self) -> None:
        self._facts = self._keeping.facts(self._session.tongue) if self._unlocked else {}
        self.changed.emit()

    def _tries_left(self) -> int:
        return self._keeping.gate.tries_left if self._keeping.gate else 0

    def _locked_for(self) -> int:
        left = self._keeping.gate.locked_for() if self._keeping.gate else 0.0
        return int(left) + (left > int(left))

    @Slot()
    def _moved(self) -> None:
        """The staff's page is left: what was unlocked is locked again."""
        if self._session.spot.page != STAFF:
            self._typed, self._missed, self._unlocked, self._facts = "", False, False, {}
            self.typedChanged.emit()
            self.changed.emit()

    @Slot()
    def _wake(self) -> None:
        self._awake_until = datetime.fromtimestamp(self._keeping.now().timestamp() + AWAKE_S).astimezone()
        self.look()

    @Slot()
    def _sleep(self) -> None:
        self._awake_until = None
        self.look()

    def _is_resting(self) -> bool:
        now = self._keeping.now()
        if self._session.mood is not Mood.ATTRACT or is_open(self._keeping.week, now):
            return False
        left = (self._awake_until - now).total_seconds() if self._awake_until else 0.0
        return not 0 < left <= AWAKE_S  # a clock that was put back wakes nobody for longer

    def _opens(self, form: str) -> str:
        opens = next_opening(self._keeping.week, self._keeping.now())
        return f"{opens:{form}}" if opens else ""

    def _week(self) -> list[str]:
        return [str(read_hours(day) or "") for day in self._keeping.week] if any(self._keeping.week) else []


class HeldKey(QObject):
    """The Home key held down does as the corner does, for a kiosk without touch."""

    def __init__(self, keeper: Keeper, held_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=held_ms, singleShot=True)
        self._timer.timeout.connect(keeper.call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the window's keys, and keeps none."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Home and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._timer.start()
            elif event.type() == QEvent.Type.KeyRelease:
                self._timer.stop()
        return False
