"""One way to begin: a wide button with a name and a line that explains it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import label

SYMBOL = 22


class Choice(QPushButton):
    """Pressed as any button; Enter presses it too. The `main` one bears its icon in madder."""

    def __init__(self, symbol: str, main: bool = False) -> None:
        super().__init__()
        self._symbol, self._main = symbol, main
        self.setProperty("is", "choice")
        self.setAutoDefault(False)
        self._mark, self._name, self._line = QLabel(), label("choice"), label("quiet", wraps=True)
        self._lay_out()
        self._colour()

    def show_words(self, name: str, line: str) -> None:
        """Bear this name, and this line that explains it."""
        self._name.setText(name)
        self._line.setText(line)
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)

    def sizeHint(self) -> QSize:
        """As much as the words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As much as the words need."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """The line wraps where there is little width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of name and line at this width."""
        return self._row.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours; grey where it cannot be chosen."""
        super().changeEvent(event)
        if event.type() in (*RECOLOURED, QEvent.Type.EnabledChange):
            self._colour()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self._name, self._line):
            words.addWidget(line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(16)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        for inner in (self._mark, self._name, self._line):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _colour(self) -> None:
        tokens = scheme()
        ink = tokens.madder if self._main else tokens.indigo
        self._mark.setPixmap(picture(self._symbol, ink if self.isEnabled() else tokens.edge, SYMBOL))
