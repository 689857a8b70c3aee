"""One value of a row, typed where it stands."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Up: -1,
         Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0}  # fmt: skip


class CellEditor(QLineEdit):
    """`entered` tells exhibit, zone and text; `left` the step to the row that is wanted next. Esc gives up."""

    entered = Signal(str, str, str)
    left = Signal(str, str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._uid = self._zone = self._before = ""
        self.setProperty("is", "cell")
        self.hide()

    def open(self, uid: str, zone: str, text: str, place: QRect) -> None:
        """Ask for the value of a zone of a row; what is being typed elsewhere is entered first."""
        self.enter()
        self._uid, self._zone, self._before = uid, zone, text
        self.setText(text)
        self.setGeometry(place)
        self.show()
        self.selectAll()
        self.setFocus()

    def enter(self) -> None:
        """Tell what was typed, when it is new, and close."""
        uid, zone, text = self._uid, self._zone, self.text().strip()
        self.close_quietly()
        if uid and text != self._before:
            self.entered.emit(uid, zone, text)

    def close_quietly(self) -> None:
        """Close and forget."""
        self._uid = ""
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Tab and the arrows go down the column; Esc gives up."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere means it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.enter()

    def _takes(self, event: QKeyEvent) -> bool:
        key, uid, zone = Qt.Key(event.key()), self._uid, self._zone
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
            self.left.emit(uid, zone, 0)
            return True
        if key in STEPS:
            self.enter()
            self.left.emit(uid, zone, STEPS[key])
            return True
        return False
