"""One column in full: its values, the fields it becomes, how its cells are split, which values are translated."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.state import Value, heading_of, letter
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.fitting import vocabulary_of
from kalbajar_catalogue.importing.mapping import LEFT_OUT, Column, Target

SPLITS: Final = (";", ",", "|", "/", "\n", " - ", " x ", "+", "&")
_PARTS, _VALUES, _LONGEST = 6, 4, 70
_PLACE = "place"


class ColumnPanel(QWidget):
    """Tells `changed` (the column as it is now), `pick_asked` (where, and for which target), `words_asked`."""

    changed = Signal(object)
    pick_asked = Signal(QRect, int)
    words_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._column: Column | None = None
        self._kinds: tuple[str, ...] = ()
        self._values: Sequence[Value] = ()
        self._count = 0
        self._title, self._place = label("work", wraps=True), label("small")
        self._said, self._becomes = label("quiet", wraps=True), label("small")
        self._split_label, self.split = label("small"), Choice()
        self.words, self.more = Button("", "languages"), Button("link", "plus")
        self.fields: list[Button] = []
        self.parts: list[Choice] = []
        self._rows: list[QWidget] = []
        self._room = QVBoxLayout()
        self._lay_out()
        self.split.activated.connect(self._choose_split)
        self.more.clicked.connect(self._ask_more)
        self.words.clicked.connect(self.words_asked)

    def show_column(
        self, column: Column | None, of_kinds: Sequence[str], values: Sequence[Value], language: Language, count: int
    ) -> None:
        """Show this column of records of these kinds; `count` is how many columns are chosen besides."""
        self._column, self._kinds, self._values = column, tuple(of_kinds), values
        self._language, self._count = language, count
        self._build()
        self._retranslate()

    def put(self, place: int, key: str) -> None:
        """Let the column become this field; `place` counts its fields, one more than it has adds one."""
        column = self._column
        if column is None:
            return
        there = list(column.targets)
        if place >= len(there):
            there.append(Target(key, len(there) if column.split and _parts_used(column) else None))
        else:
            there[place] = replace(there[place], key=key)
        kept = tuple(one for one in there if one.key != LEFT_OUT)
        self.changed.emit(replace(column, targets=kept))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._room.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self._place, self._said):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._becomes)
        column.addLayout(self._room)
        column.addWidget(self.more)
        column.addSpacing(6)
        column.addWidget(self._split_label)
        column.addWidget(self.split)
        column.addSpacing(2)
        column.addWidget(self.words)

    # The fields of the column

    def _build(self) -> None:
        for row in self._rows:
            self._room.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.fields, self.parts = [], [], []
        column = self._column
        for place, target in enumerate(_shown(column) if column else ()):
            self._room.addWidget(self._row(place, target))

    def _row(self, place: int, target: Target) -> QWidget:
        row, button, part, away = QWidget(), Button("field", self._symbol(target.key)), Choice(), Tool("plain", "x")
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(button, 1)
        beside.addWidget(part)
        beside.addWidget(away)
        part.setMinimumContentsLength(5)
        part.setMaximumWidth(96)
        for widget in (button, part, away):
            widget.setProperty(_PLACE, place)
        button.clicked.connect(self._ask)
        part.activated.connect(self._choose_part)
        away.clicked.connect(self._remove)
        self.fields.append(button)
        self.parts.append(part)
        self._rows.append(row)
        return row

    def _symbol(self, key: str) -> str:
        return targets.SYMBOLS.get(key, targets.FIELD_SYMBOL)

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.pick_asked.emit(_on_screen(button), button.property(_PLACE))

    def _ask_more(self) -> None:
        self.pick_asked.emit(_on_screen(self.more), len(self._column.targets) if self._column else 0)

    def _choose_part(self) -> None:
        choice, column = self.sender(), self._column
        if column is not None and isinstance(choice, Choice):
            there = list(column.targets)
            place = choice.property(_PLACE)
            there[place] = replace(there[place], part=int(choice.value()) if choice.value() else None)
            self.changed.emit(replace(column, targets=tuple(there)))

    def _remove(self) -> None:
        button, column = self.sender(), self._column
        if column is not None and isinstance(button, Tool):
            place = button.property(_PLACE)
            there = tuple(one for at, one in enumerate(column.targets) if at != place)
            self.changed.emit(replace(column, targets=there))

    def _choose_split(self) -> None:
        if self._column is not None:
            split = self.split.value()
            there = tuple(replace(one, part=one.part if split else None) for one in self._column.targets)
            self.changed.emit(replace(self._column, split=split, targets=there))

    # Words

    def _retranslate(self) -> None:
        column = self._column
        for widget in (self._place, self._said, self._becomes, self.more, self._split_label, self.split, self.words):
            widget.setVisible(column is not None)
        if column is None:
            self._title.setText(self.tr("No column is chosen"))
            return
        self._title.setText(heading_of(column))
        others = self.tr("and %n more", "", self._count - 1) if self._count > 1 else ""
        place = self.tr("Column {letter}").format(letter=letter(column.at))
        self._place.setText(" ".join(part for part in (place, others) if part))
        self._said.setText(self._values_said())
        self._becomes.setText(self.tr("Becomes"))
        self._say_fields(column)
        self.more.setText(self.tr("Another field too"))
        self.more.setAccessibleName(self.more.text().strip())
        self.more.setVisible(bool(column.keys))
        self._say_split(column)
        self._say_words(column)

    def _values_said(self) -> str:
        if not self._values:
            return self.tr("Every row is empty here.")
        shown = [_short(one.text) for one in self._values[:_VALUES]]
        more = len(self._values) - len(shown)
        return "  ·  ".join([*shown, *([self.tr("and more")] if more > 0 else [])])

    def _say_fields(self, column: Column) -> None:
        several = bool(column.split)
        parts = [("", self.tr("all")), *((str(at), self.tr("part {n}").format(n=at + 1)) for at in range(_PARTS))]
        for place, target in enumerate(_shown(column)):
            button, part, row = self.fields[place], self.parts[place], self._rows[place]
            words = targets.words_of(self._kinds, target.key, self._language)
            button.setText(words)
            named(button, self.tr("Becomes {field}: choose another").format(field=words))
            part.offer(parts, "" if target.part is None else str(target.part))
            part.setAccessibleName(self.tr("Which part of the cell becomes {field}").format(field=words))
            part.setVisible(several and bool(target.key))
            for away in row.findChildren(Tool):
                named(away, self.tr("Not {field}").format(field=words))
                away.setVisible(bool(target.key))

    def _say_split(self, column: Column) -> None:
        names = {
            "": self.tr("not split"), ";": self.tr("semicolon ;"), ",": self.tr("comma ,"), "|": self.tr("bar |"),
            "/": self.tr("slash /"), "\n": self.tr("new line"), " - ": self.tr("dash -"), " x ": self.tr("x"),
        }  # fmt: skip
        signs = dict.fromkeys(["", *SPLITS, *([column.split] if column.split else [])])
        self.split.offer([(sign, names.get(sign, sign)) for sign in signs], column.split)
        self._split_label.setText(self.tr("Cells are split at"))
        self.split.setAccessibleName(self._split_label.text())

    def _say_words(self, column: Column) -> None:
        count = len(column.words)
        self.words.setText(self.tr("Translate values (%n)…", "", count) if count else self.tr("Translate values…"))
        self.words.setAccessibleName(self.words.text().strip())
        self.words.setVisible(bool(column.keys))


def vocabulary_for(column: Column, of_kinds: Sequence[str]) -> str:
    """The vocabulary of the first field of a column that has one, '' for none."""
    found = (vocabulary_of(kind, key) for key in column.keys for kind in of_kinds)
    return next((name for name in found if name), "")


def _shown(column: Column) -> tuple[Target, ...]:
    """Its targets; one that is left out shows as such."""
    return column.targets or (Target(LEFT_OUT),)


def _parts_used(column: Column) -> bool:
    return any(target.part is not None for target in column.targets)


def _short(text: str) -> str:
    line = " ".join(text[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _on_screen(widget: QWidget | QLabel) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
