"""What a glance finds wrong in what is typed: each slip in a line, and one press that mends those that are clear."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.texts.words import slip_said
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.texts import spelling
from kalbajar_catalogue.texts.spelling import Fault

MOST = 3


class Slips(QWidget):
    """`shown` tells the slip that a person wants to see in the text, `mend_asked` that all clear ones be mended."""

    shown = Signal(int, int)
    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults: Sequence[Fault] = ()
        self._language: Language = "en"
        self.lines = [LineButton("link") for _ in range(MOST)]
        self._more, self.mend = label("small"), Button("", "spell-check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self.lines:
            line.clicked.connect(self._show)
            column.addWidget(line)
        foot = QHBoxLayout()
        foot.addWidget(self._more, 1)
        foot.addWidget(self.mend)
        column.addLayout(foot)
        self.mend.clicked.connect(self.mend_asked)

    def show_faults(self, faults: Sequence[Fault], language: Language, writable: bool) -> None:
        """Show these."""
        self._faults, self._language = faults, language
        self.setVisible(bool(faults))
        self.mend.setVisible(writable and any(fault.code in spelling.CLEAR for fault in faults))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(self._faults))
            line.setProperty("place", place)
            if place < len(self._faults):
                line.show_words(slip_said(self._faults[place], self._language))
        rest = len(self._faults) - MOST
        self._more.setText(self.tr("%n more slip(s)", "", rest) if rest > 0 else "")
        self.mend.setText(self.tr("Mend what is clear"))
        named(self.mend, self.tr("Mend letters, doubled words and spaces"))

    def _show(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, LineButton):
            fault = self._faults[pressed.property("place")]
            self.shown.emit(fault.start, fault.end)
