"""One cell of the file, typed in in place, with what it reads as under it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import label

AFTER_MS = 250


class CellEditor(QWidget):
    """`typed` tells the row, the column and the text that is meant, `tried` the same while one types."""

    typed = Signal(int, int, str)
    tried = Signal(int, int, str)

    def __init__(self, row: int, at: int, heading: str, text: str, mend: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self.at = row, at
        self._text = text
        self.line, self._name = QLineEdit(text), label("small", heading)
        self._mark, self.reads = QLabel(), label("small", wraps=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._try)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(heading)
        self.line.setToolTip(heading)
        self.line.setProperty("mend", "yes" if mend else "no")
        self._name.setBuddy(self.line)
        told = QHBoxLayout()
        told.setSpacing(5)
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.reads, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self._name, self.line):
            column.addWidget(widget)
        column.addLayout(told)
        column.addStretch(1)
        self._mark.hide()
        self.reads.hide()
        self.line.textEdited.connect(self._wait)
        self.line.returnPressed.connect(self._tell)

    @property
    def changed(self) -> bool:
        """Whether another text stands in it than in the file."""
        return self.line.text() != self._text

    def say(self, words: str, good: bool) -> None:
        """Say what the text reads as, or what is wrong with it."""
        tokens = scheme()
        symbol, ink = ("check", tokens.sage) if good else ("triangle-alert", tokens.weld)
        self._mark.setPixmap(picture(symbol, ink, 14))
        self.reads.setText(words)
        self._mark.setVisible(bool(words))
        self.reads.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the text of the file back first."""
        if event.key() == Qt.Key.Key_Escape and self.changed:
            self.line.setText(self._text)
            self.say("", True)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The line has told it already; the table around would open the row again.
            return
        super().keyPressEvent(event)

    def _wait(self) -> None:
        self._timer.start()

    def _try(self) -> None:
        self.tried.emit(self.row, self.at, self.line.text())

    def _tell(self) -> None:
        self._timer.stop()
        if self.changed:
            self.typed.emit(self.row, self.at, self.line.text())
