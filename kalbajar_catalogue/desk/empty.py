"""A page with nothing on it yet: a name, a sentence that says what to do, and the carpet border at its edge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.border import CarpetBorder
from kalbajar_catalogue.desk.widgets.buttons import label


class EmptyPage(QWidget):
    """A title, a sentence, and room for the buttons that begin something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sentence = label("title", wraps=True), label("quiet", wraps=True)
        self.buttons = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(12)
        column.addStretch(2)
        for words in (self._title, self._sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addLayout(self.buttons)
        column.addStretch(3)
        column.addWidget(CarpetBorder())

    def show_words(self, title: str, sentence: str) -> None:
        """Show this name and this sentence."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
