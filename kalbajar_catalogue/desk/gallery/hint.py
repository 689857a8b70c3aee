"""The line under the wall that says where dropped photographs go, or why nothing is to be seen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.elided import Elided


class DropHint(QWidget):
    """One quiet sentence with an icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = "1"
        self._bare = self._nothing_fits = False
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

    def show_wall(self, following: str, bare: bool, nothing_fits: bool) -> None:
        """Tell the number that is given next; say it when nothing hangs yet, or when no work fits the filters."""
        self._next, self._bare, self._nothing_fits = following, bare, nothing_fits
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
        if self._nothing_fits:
            words = self.tr("No work fits these filters. Esc shows all of them again.")
        elif self._bare:
            words = self.tr(
                "Nothing hangs yet. Drop photographs on a frame, or anywhere here: they take the numbers from 1."
            )
        else:
            words = self.tr("Drop photographs on a frame, or anywhere here: they take the next empty number, {number}")
        self._words.setText(words.format(number=self._next))
