"""The first record of a table as it would be read: a few fields, always up to date with the mapping."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.table_verbs import first_rows
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing import checking
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.showing import Shower
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.qtkit.latest import Latest
from kalbajar_catalogue.storage.fields import Shape
from kalbajar_catalogue.storage.work import Reading

AFTER_MS, LINES, _LONGEST = 250, 6, 110


@dataclass(frozen=True)
class FirstRead:
    """The fields of the first record in words, and what is wrong with it."""

    mapping: Mapping
    lines: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]


class FirstRecord(QWidget):
    """Reads anew a moment after the mapping changed, and at once in another language."""

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language, self._state = records, language, State()
        self._read: FirstRead | None = None
        self._asking, self._timer = Latest(self), QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.read)
        self._title, self.words, self.wrong = label("heading"), label("", wraps=True), label("mend", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self.words, self.wrong):
            column.addWidget(widget)
        self._retranslate()

    def show_state(self, state: State, language: Language) -> None:
        """Read the first record by this state's mapping."""
        spoken, mapped = language != self._language, state.mapping is not self._state.mapping
        self._state, self._language = state, language
        if spoken or (mapped and self._read is None):
            self.read()
        elif mapped:
            self._timer.start()
        self._retranslate()

    def read(self) -> None:
        """Read it now."""
        table, mapping, opened = self._state.table, self._state.mapping, self._state.opened
        if table is not None and mapping is not None and opened is not None and opened.preview.rows:
            whole = first_rows(table, opened.preview.rows)
            self._asking.take(self._records.read(_first(whole, mapping, self._language), self._show))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, read: FirstRead) -> None:
        if read.mapping is self._state.mapping:
            self._read = read
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The first record, as it would be read"))
        lines = self._read.lines if self._read else ()
        shown = [f"{name}: {_short(text)}" for name, text in lines[:LINES]]
        more = len(lines) - len(shown)
        if more > 0:
            shown.append(self.tr("and %n more field(s)", "", more))
        nothing = self.tr("It is being read…") if self._read is None else self.tr("No field gets anything from it.")
        self.words.setText("\n".join(shown) or nothing)
        problems = self._read.problems if self._read else ()
        self.wrong.setText("\n".join(sentence(self._language, one.code, one.values) for one in problems[:2]))
        self.wrong.setVisible(bool(problems))


def _first(table: Table, mapping: Mapping, language: Language) -> Callable[[Reading], FirstRead]:
    def read(reading: Reading) -> FirstRead:
        try:
            found = checking.check(reading, table, mapping)
        except WorldError as fault:
            return FirstRead(mapping, (), (fault.problem,))
        if not found.records:
            return FirstRead(mapping, (), ())
        record, shower = found.records[0], Shower(reading, language)
        lines = tuple((_name(line.field.declared.label, line.key, line.field.shape, language), line.file)
                      for line in shower.lines(record) if line.file)  # fmt: skip
        return FirstRead(mapping, lines, tuple(trouble.problem for trouble in record.troubles))

    return read


def _name(text: str, key: str, shape: Shape, language: Language) -> str:
    name = said(language, text)
    return f"{name} · {key[-2:]}" if shape is Shape.MULTILINGUAL else name


def _short(text: str) -> str:
    line = " ".join(text[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
