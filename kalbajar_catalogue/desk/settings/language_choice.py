"""Some of the three languages, and which of them comes first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES


class LanguageChoice(QObject):
    """`ticks` and `first` are to be laid out by the owner.

    `chosen` tells the codes, the first one first; `refused` that the last one was to go, which stays.
    """

    chosen = Signal(list)
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.boxes = {code: Tick() for code in LANGUAGES}
        self.ticks, self.first = QWidget(), Segments(LANGUAGES)
        self._shown: tuple[str, ...] = LANGUAGES
        row = QHBoxLayout(self.ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for code, box in self.boxes.items():
            box.setText(OWN_NAMES[code])
            box.clicked.connect(self._tick)
            row.addWidget(box)
            self.first.buttons[code].setText(OWN_NAMES[code])
            self.first.buttons[code].setAccessibleName(OWN_NAMES[code])
        self.first.chosen.connect(self._put_first)

    def show_chosen(self, codes: Sequence[str]) -> None:
        """Show these as chosen, the first one first; nobody is told."""
        self._shown = tuple(codes)
        for code, box in self.boxes.items():
            box.setChecked(code in codes)
            self.first.buttons[code].setVisible(code in codes)
        shown = [code for code in LANGUAGES if code in codes]
        for code in shown:
            button = self.first.buttons[code]
            button.setProperty("place", _place(code, shown))
            button.style().unpolish(button)
            button.style().polish(button)
        self.first.show_chosen(self._shown[0])

    def setEnabled(self, enabled: bool) -> None:
        """Let it be chosen, or only be looked at."""
        self.ticks.setEnabled(enabled)
        self.first.setEnabled(enabled)

    def _tick(self) -> None:
        ticked = [code for code, box in self.boxes.items() if box.isChecked()]
        if not ticked:
            self.show_chosen(self._shown)
            self.refused.emit()
            return
        kept = [code for code in self._shown if code in ticked]
        self._tell([*kept, *(code for code in ticked if code not in kept)])

    def _put_first(self, code: str) -> None:
        self._tell([code, *(other for other in self._shown if other != code)])

    def _tell(self, codes: list[str]) -> None:
        if codes != list(self._shown):
            self.show_chosen(codes)
            self.chosen.emit(codes)


def _place(code: str, shown: Sequence[str]) -> str:
    """Where a button stands among those that are seen."""
    if len(shown) == 1:
        return "only"
    return {0: "first", len(shown) - 1: "last"}.get(list(shown).index(code), "")
