"""A line over the wall that takes the number of a frame and goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.cells import Cell

WIDE, UP = 200, 24


def frame_of(cells: Sequence[Cell], typed: str) -> int:
    """The row with this number, else the first whose number begins so, else -1."""
    wanted = typed.strip().casefold()
    numbers = [cell.number.casefold() for cell in cells]
    if wanted in numbers:
        return numbers.index(wanted)
    return next((row for row, number in enumerate(numbers) if wanted and number.startswith(wanted)), -1)


class GoTo(QLineEdit):
    """Floats at the bottom of its parent; `typed` tells each text, `done` that Enter, Esc or another place ended it."""

    typed = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(self.typed)
        parent.installEventFilter(self)
        self.hide()
        self._retranslate()

    def ask(self) -> None:
        """Come up, empty."""
        self.clear()
        self.show()
        self._place()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has no more need of it."""
        super().focusOutEvent(event)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _end(self) -> None:
        self.hide()
        self.done.emit()

    def _place(self) -> None:
        high = self.sizeHint().height()
        self.setGeometry((self._over.width() - WIDE) // 2, self._over.height() - high - UP, WIDE, high)
        self.raise_()

    def _retranslate(self) -> None:
        named(self, self.tr("Go to frame"), "G")
        self.setPlaceholderText(self.tr("Go to frame…"))
