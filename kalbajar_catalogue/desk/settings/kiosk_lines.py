"""Controls of the kiosk's section: the hours of a week, and the PIN."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.settings import kiosk_words
from kalbajar_catalogue.desk.settings.kiosk_words import DAYS
from kalbajar_catalogue.desk.settings.lines import mark
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named

ALL_DAYS = "hours"
DIGITS = 6
FIRST_COLUMN = 4


class HoursLines(QWidget):
    """A line for each day and one for all; `entered` tells the name of a setting and what was typed."""

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {ALL_DAYS: QLineEdit(), **{f"hours_{day}": QLineEdit() for day in DAYS}}
        self._names = {name: label() for name in self.lines}
        self._title, self._help, self._problem = label("heading"), label("small", wraps=True), label("mend", wraps=True)
        self._kept = dict.fromkeys(self.lines, "")
        self._lay_out()
        self._retranslate()

    def show_hours(self, values: Mapping[str, str]) -> None:
        """Show what is kept; the line of all days says something only where every day is the same."""
        week = {values.get(f"hours_{day}", "") for day in DAYS}
        own = {name: values.get(name, "") for name in self.lines if name != ALL_DAYS}
        self._kept = {**own, ALL_DAYS: week.pop() if len(week) == 1 else ""}
        self.refuse("", "")
        for name, line in self.lines.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(kiosk_words.as_shown(self._kept[name]))

    def refuse(self, name: str, words: str) -> None:
        """Say why the hours of a day were not taken; nothing for no words."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        for own, line in self.lines.items():
            mark(line, own == name)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, (name, line) in enumerate(self.lines.items()):
            line.setFixedWidth(132)
            line.editingFinished.connect(partial(self._leave, name))
            row, column = place % FIRST_COLUMN, 3 * (place // FIRST_COLUMN)
            grid.addWidget(self._names[name], row, column)
            grid.addWidget(line, row, column + 1)
        grid.setColumnMinimumWidth(2, 16)
        grid.setColumnStretch(5, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(6)
        for part in (self._title, self._help):
            around.addWidget(part)
        around.addLayout(grid)
        around.addWidget(self._problem)
        self._problem.hide()

    def _leave(self, name: str) -> None:
        line = self.lines[name]
        text = kiosk_words.as_kept(line.text())
        changed = line.isModified() and text != self._kept[name]
        line.setModified(False)
        if changed:
            self.entered.emit(name, text)

    def _retranslate(self) -> None:
        self._title.setText(kiosk_words.opening_hours())
        self._help.setText(
            self.tr(
                "As 10:00-18:00, or “{closed}”; an empty line is always open. Outside them the kiosk rests."
            ).format(closed=kiosk_words.closed())
        )
        words = {ALL_DAYS: self.tr("Every day"), **{f"hours_{day}": said for day, said in kiosk_words.days().items()}}
        for name, said in words.items():
            self._names[name].setText(said)
            self.lines[name].setPlaceholderText(self.tr("always open") if name != ALL_DAYS else "")
            named(self.lines[name], self.tr("Opening hours: {day}").format(day=said))
            if not self.lines[name].isModified():
                self.lines[name].setText(kiosk_words.as_shown(self._kept[name]))


class PinLines(QWidget):
    """A PIN typed twice, never shown. `entered` tells both; `taken_away` that there is to be none."""

    entered = Signal(str, str)
    taken_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin, self.again = QLineEdit(), QLineEdit()
        self.set, self.away = Button(), Button("link")
        self._title, self._help, self._problem = label("heading"), label("small", wraps=True), label("mend", wraps=True)
        self._has_pin = False
        self._lay_out()
        self.set.clicked.connect(self._enter)
        self.again.returnPressed.connect(self._enter)
        self.away.clicked.connect(self.taken_away)
        self._retranslate()

    def show_has(self, has_pin: bool) -> None:
        """Show whether there is a PIN; what was typed is forgotten."""
        self._has_pin = has_pin
        self.pin.clear()
        self.again.clear()
        self.refuse("")
        self._retranslate()

    def refuse(self, words: str) -> None:
        """Say why a PIN was not taken."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        for line in (self.pin, self.again):
            mark(line, bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for line in (self.pin, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(DIGITS)
            line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), line))
            line.setFixedWidth(132)
        for widget in (self.pin, self.again, self.set, self.away):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._help)
        column.addWidget(self._problem)
        self._problem.hide()

    def _enter(self) -> None:
        self.entered.emit(self.pin.text(), self.again.text())

    def _retranslate(self) -> None:
        self._title.setText(self.tr("PIN of the staff"))
        there = self.tr("A PIN is set. Who forgot it sets another one here.")
        none = self.tr("No PIN is set: at the screen nobody can leave the kiosk.")
        self._help.setText(there if self._has_pin else none)
        self.pin.setPlaceholderText(self.tr("Six digits"))
        self.again.setPlaceholderText(self.tr("Once more"))
        named(self.pin, self.tr("New PIN, six digits"))
        named(self.again, self.tr("New PIN once more"))
        self.set.setText(self.tr("Set the PIN"))
        named(self.set, self.tr("Set the PIN"))
        self.away.setText(self.tr("No PIN any more"))
        named(self.away, self.tr("No PIN any more"))
        self.away.setVisible(self._has_pin)
