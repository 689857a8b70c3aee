"""Values that are the same in every row: a field and a text each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.targets import SYMBOLS, Offered
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named

_KEY = "key"


class ConstantsBox(QWidget):
    """Tells `changed` with the texts by key, and `pick_asked` with the place on the screen of who wants a field."""

    changed = Signal(object)
    pick_asked = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._constants: dict[str, str] = {}
        self._names: Mapping[str, Offered] = {}
        self._title, self._hint, self.add = label("heading"), label("small", wraps=True), Button("link", "plus")
        self.lines: dict[str, QLineEdit] = {}
        self._rows: list[QWidget] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._room)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self.add.clicked.connect(self._ask)
        self._retranslate()

    def show_constants(self, constants: Mapping[str, str], offered: Sequence[Offered]) -> None:
        """Show these; `offered` are the fields that there are."""
        self._names = {one.key: one for one in offered if one.key not in SYMBOLS}
        if dict(constants) != self._constants or list(constants) != list(self.lines):
            self._constants = dict(constants)
            self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def take(self, key: str) -> None:
        """Begin a value for this field."""
        if key not in self._constants:
            self._constants[key] = ""
            self._build()
            self._retranslate()
        self.lines[key].setFocus()

    def free(self) -> list[Offered]:
        """The fields that have no value yet."""
        return [one for key, one in self._names.items() if key not in self._constants]

    def _ask(self) -> None:
        self.pick_asked.emit(QRect(self.add.mapToGlobal(self.add.rect().topLeft()), self.add.size()))

    def _build(self) -> None:
        for row in self._rows:
            self._room.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.lines = [], {}
        for key, text in self._constants.items():
            self._room.addWidget(self._row(key, text))

    def _row(self, key: str, text: str) -> QWidget:
        row, name, line, away = QWidget(), label("small"), QLineEdit(text), Tool("plain", "x")
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(line, 1)
        beside.addWidget(away)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(name)
        column.addLayout(beside)
        name.setText(self._word(key))
        line.setAccessibleName(name.text())
        named(away, self.tr("Not {field} any more").format(field=name.text()))
        for widget in (line, away):
            widget.setProperty(_KEY, key)
        line.editingFinished.connect(self._typed)
        away.clicked.connect(self._remove)
        self.lines[key] = line
        self._rows.append(row)
        return row

    def _word(self, key: str) -> str:
        one = self._names.get(key)
        return one.words if one else key

    def _typed(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit) and self._constants.get(line.property(_KEY)) != line.text():
            self._constants[line.property(_KEY)] = line.text()
            self._tell()

    def _remove(self) -> None:
        button = self.sender()
        if isinstance(button, Tool):
            self._constants.pop(button.property(_KEY), None)
            self._build()
            self.add.setFocus()
            self._tell()

    def _tell(self) -> None:
        self.changed.emit({key: text.strip() for key, text in self._constants.items() if text.strip()})

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The same in every row"))
        self._hint.setText(self.tr("For example who holds the works."))
        self.add.setText(self.tr("A field for all rows"))
        self.add.setAccessibleName(self.add.text().strip())
        for row, key in zip(self._rows, self.lines, strict=True):
            for name in row.findChildren(type(self._title)):
                name.setText(self._word(key))
            self.lines[key].setAccessibleName(self._word(key))
