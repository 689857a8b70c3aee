"""One sentence that floats over a page while something is in hand."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import label


class Pill(QFrame):
    """Floats at the bottom of its parent; lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("is", "pill")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._words)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show this sentence; hide when it is empty."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        parent = self._over
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 16)
        self.raise_()
