"""One sage sentence: what is said where nothing is to be mended."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import label


class AllWell(QWidget):
    """A tick and a sentence, at the top of the page where the works would stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick, self._words = QLabel(), label("well", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addLayout(row)
        column.addStretch(1)
        self._colour()

    def say(self, sentence: str) -> None:
        """Say this."""
        self._words.setText(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the tick anew."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._colour()

    def _colour(self) -> None:
        self._tick.setPixmap(picture("circle-check", scheme().sage, 18))
