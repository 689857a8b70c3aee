"""One switch for everything: the focus goes from control to control by itself, and the switch chooses."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kalbajar_catalogue.kiosk.idle import Mood
from kalbajar_catalogue.kiosk.session import Session

_SWITCHES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
ROUNDS = 2
"""After so many rounds through an untouched page it waits for the switch again."""
_MOST_CONTROLS = 200


class Scanning(QObject):
    """Begins with the first press of the switch, which only starts it; ends with the stay.

    While it is asked whether anybody still looks, every press says yes.
    """

    def __init__(self, window: QQuickWindow, session: Session, step_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._session = window, session
        self._timer = QTimer(self, interval=round(step_s * 1000))
        self._timer.timeout.connect(self.step)
        self._first: QQuickItem | None = None
        self._rounds = self._steps = 0
        session.ended.connect(self.stop)

    @property
    def scans(self) -> bool:
        """Whether the focus is going."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The press that starts it goes no further; every other is the control's own."""
        if not isinstance(event, QKeyEvent) or event.key() not in _SWITCHES:
            return False
        if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        if self._session.mood is Mood.ASKING:
            self._session.stay()
            return True
        self._session.touch()
        starts = not self.scans
        self._first, self._rounds, self._steps = None, 0, 0
        self._timer.start()
        if starts:
            self.step()
        return starts

    @Slot()
    def step(self) -> None:
        """To the next control."""
        here: QQuickItem | None = self._window.activeFocusItem()
        following = (self._window.contentItem() if here is None else here).nextItemInFocusChain(True)
        if self._has_gone_round(following):
            self.stop()
            return
        following.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def stop(self) -> None:
        """Waits for the switch."""
        self._timer.stop()
        self._first = None

    def _has_gone_round(self, following: QQuickItem) -> bool:
        self._steps += 1
        if self._first is None:
            self._first = following
        elif following is self._first:
            self._rounds += 1
        return self._rounds >= ROUNDS or self._steps > _MOST_CONTROLS
