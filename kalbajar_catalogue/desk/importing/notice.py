"""A quiet sentence over a page with its way back beside it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named


class Notice(QFrame):
    """Stays until it is closed; `undo_asked` when a person wants back what was there before."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "said")
        self._words, self.undo, self.away = label(), Button("link", "undo-2"), Tool("plain", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(self.away)
        self.undo.clicked.connect(self._go_back)
        self.away.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    def say(self, words: str) -> None:
        """Say this, with the way back."""
        self._words.setText(words)
        self.show()

    def text(self) -> str:
        """What is said."""
        return self._words.text() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _go_back(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        named(self.undo, self.tr("Undo"))
        named(self.away, self.tr("Close"))
