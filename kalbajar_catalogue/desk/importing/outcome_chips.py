"""What a check found, counted: one chip an outcome; a press shows only those records."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.widgets.buttons import NEAR, Tool, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.checked import Status

ALL = ""
_ORDER = (Status.NEW, Status.CHANGED, Status.SAME, Status.CONFLICT, Status.REFUSED, Status.SKIPPED)


class OutcomeChips(QWidget):
    """`chosen` tells the value of the outcome, '' for all. The figures of the chips add up to that of `All`."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._counts = language, dict.fromkeys(_ORDER, 0)
        self.chips: dict[str, Tool] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for status in (None, *_ORDER):
            chip = Tool("filter", check_words.SYMBOLS[status] if status else "")
            key = status.value if status else ALL
            chip.setCheckable(True)
            chip.setProperty("key", key)
            self.chips[key] = chip
            self._group.addButton(chip)
            row.addWidget(chip)
        self.chips[ALL].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        self._retranslate()

    @property
    def key(self) -> str:
        """The outcome that is shown, '' for all."""
        chip = self._group.checkedButton()
        return str(chip.property("key")) if chip is not None else ALL

    def show_counts(self, counts: Mapping[Status, int], language: Language) -> None:
        """Show these figures."""
        self._language = language
        self._counts = {status: counts.get(status, 0) for status in _ORDER}
        if self.key and not self._counts[Status(self.key)]:
            self.chips[ALL].setChecked(True)
        self._retranslate()

    def press(self, place: int) -> None:
        """Press the chip at a place, counted from 1, if it is in sight."""
        chip = list(self.chips.values())[place - 1]
        if not chip.isHidden():
            chip.click()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self) -> None:
        self.chosen.emit(self.key)

    def _retranslate(self) -> None:
        for place, (key, chip) in enumerate(self.chips.items(), 1):
            count = self._counts[Status(key)] if key else sum(self._counts.values())
            words = check_words.outcomes(Status(key)) if key else self.tr("All")
            figure = shown_number(count, self._language)
            chip.setText(f"{NEAR if key else ''}{words} {figure}")
            named(chip, self.tr("Show: {outcome}, {count} records").format(outcome=words, count=figure), str(place))
            chip.setVisible(key != Status.SKIPPED.value or count > 0)
            chip.setEnabled(not key or count > 0)
