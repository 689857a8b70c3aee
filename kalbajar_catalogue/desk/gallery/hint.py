"""The line under the wall that says where dropped photographs go."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.elided import Elided


class DropHint(QWidget):
    """One quiet sentence with an icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = 1
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark, self._words = QLabel(), Elided("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 6)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._colour()

    def show_next(self, number: int) -> None:
        """Name the frame that is filled next."""
        self._next = number
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _colour(self) -> None:
        self._mark.setPixmap(picture("image-plus", scheme().quiet))

    def _retranslate(self) -> None:
        words = self.tr("Drop photographs on a frame, or anywhere here: they take the next empty number, {number}")
        self._words.setText(words.format(number=self._next))
