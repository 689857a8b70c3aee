"""The second step of an import: each column of the table beside its first values and what becomes of it."""

from collections.abc import Mapping as Pairs
from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import targets, translating
from kalbajar_catalogue.desk.importing.column_panel import ColumnPanel
from kalbajar_catalogue.desk.importing.columns_model import rows_of
from kalbajar_catalogue.desk.importing.columns_table import ColumnsTable
from kalbajar_catalogue.desk.importing.constants_box import ConstantsBox
from kalbajar_catalogue.desk.importing.field_picker import FieldPicker
from kalbajar_catalogue.desk.importing.first_record import FirstRecord
from kalbajar_catalogue.desk.importing.rules_bar import RulesBar
from kalbajar_catalogue.desk.importing.state import State, column_at, heading_of, with_column
from kalbajar_catalogue.desk.importing.summary_bar import SummaryBar
from kalbajar_catalogue.desk.importing.words_dialog import WordsDialog
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, Column, Mapping, Target

SIDE = 344


class _Asks(Enum):
    """Who wants a field of the picker."""

    ROWS = "rows"
    PANEL = "panel"
    CONSTANTS = "constants"


class MappingStep(QWidget):
    """Shows a `State`; decides nothing itself.

    Tells `matched` (another mapping, and the columns that a person chose), `kind_asked`, `applied` (a kept mapping),
    `kept` and `forgotten` (the name of one), `message` (a quiet sentence).
    """

    matched = Signal(object, object)
    kind_asked = Signal(str)
    applied = Signal(object)
    kept = Signal(str)
    forgotten = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._state = language, State()
        self._offered: tuple[targets.Offered, ...] = ()
        self._offered_for: tuple[object, ...] = ()
        self._asks, self._place = _Asks.ROWS, 0
        self._translates: int | None = None
        self.rules = RulesBar(language)
        self.summary = SummaryBar(site.folder, site.records.writable, language)
        self.shelf = self.summary.shelf
        self.table, self.panel = ColumnsTable(), ColumnPanel(language)
        self.picker = FieldPicker(self)
        self.constants, self.first = ConstantsBox(), FirstRecord(site.records, language)
        self.words = WordsDialog(self)
        self._lay_out()
        self._connect()

    def show_state(self, state: State) -> None:
        """Show the mapping of this state; of another table from its first column on."""
        other = state.source is not self._state.source
        self._state = state
        self._show()
        if other and self.table.columns.rowCount():
            self.table.setCurrentIndex(self.table.columns.index(0, 0))

    def renew(self) -> None:
        """Offer other fields and words: some were made or changed."""
        self._offered_for = ()
        self._show()

    def speak(self, language: Language) -> None:
        """Name fields in this language."""
        self._language = language
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.table.columns.retranslate()
            self._show()

    # Laying out

    def _lay_out(self) -> None:
        top = QWidget()
        top.setProperty("is", "tools")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rules = QVBoxLayout(top)
        rules.setContentsMargins(20, 8, 20, 12)
        rules.addWidget(self.rules)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.summary)
        left.addWidget(self.table, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self._side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(body, 1)

    def _side(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(14)
        for place, widget in enumerate((self.panel, self.first, self.constants)):
            if place:
                line = QFrame()
                line.setProperty("is", "line")
                column.addWidget(line)
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("is", "aside")
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(SIDE)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _connect(self) -> None:
        self.rules.kind_asked.connect(self.kind_asked)
        self.rules.changed.connect(self._take_rules)
        self.rules.kinds_asked.connect(self._translate_kinds)
        self.table.chosen.connect(self._show_column)
        self.table.pick_asked.connect(self._pick_for_rows)
        self.table.left_out.connect(self._leave_out)
        self.table.menu_asked.connect(self._show_menu)
        self.panel.changed.connect(self._take_column)
        self.panel.pick_asked.connect(self._pick_for_panel)
        self.panel.words_asked.connect(self._translate_column)
        self.constants.changed.connect(self._take_constants)
        self.constants.pick_asked.connect(self._pick_for_constants)
        self.picker.picked.connect(self._picked)
        self.words.translated.connect(self._take_words)
        self.summary.narrowed.connect(self._show)
        for signal, other in ((self.shelf.chosen, self.applied), (self.shelf.kept, self.kept)):
            signal.connect(other)
        self.shelf.forgotten.connect(self.forgotten)
        self.shelf.carried_out.connect(self._say_file)
        self.shelf.failed.connect(self._say_problem)

    # Showing

    def _show(self) -> None:
        mapping = self._state.mapping
        if mapping is None:
            return
        self._offer(mapping)
        self.rules.show_mapping(mapping, self._language)
        self.summary.show_state(self._state, self._language)
        chosen = self.table.currentIndex().row()
        rows = rows_of(self._state, self._language, self.summary.look.isChecked())
        self.table.columns.show(rows)
        if self.table.currentIndex().row() < 0 and rows:
            self.table.setCurrentIndex(self.table.columns.index(min(max(chosen, 0), len(rows) - 1), 0))
        self.constants.show_constants(mapping.constants, self._offered)
        self.first.show_state(self._state, self._language)
        self.table.setAccessibleName(self.tr("Columns of the table"))
        self._show_column()

    def _offer(self, mapping: Mapping) -> None:
        of_kinds = targets.kinds_of(mapping)
        wanted = (of_kinds, self._language, self.tr("Leave out"))
        if wanted != self._offered_for:
            self._offered, self._offered_for = targets.offered(of_kinds, self._language), wanted

    def _show_column(self) -> None:
        mapping, places = self._state.mapping, self.table.places()
        column = column_at(mapping, places[0]) if mapping and places else None
        values = self._state.survey.of(column.at) if column and self._state.survey else ()
        of_kinds = targets.kinds_of(mapping) if mapping else ()
        self.panel.show_column(column, of_kinds, values, self._language, len(places))

    # What a person does

    def _match(self, mapping: Mapping, *chosen: int) -> None:
        self.matched.emit(mapping, self._state.chosen | set(chosen))

    def _take_rules(self, mapping: Mapping) -> None:
        self._match(mapping)

    def _take_column(self, column: Column) -> None:
        if self._state.mapping is not None:
            self._match(with_column(self._state.mapping, replace(column, sure=1.0)), column.at)

    def _take_constants(self, constants: Pairs[str, str]) -> None:
        if self._state.mapping is not None and dict(constants) != dict(self._state.mapping.constants):
            self._match(replace(self._state.mapping, constants=dict(constants)))

    def put(self, places: list[int], key: str) -> None:
        """Let these columns become this field and nothing else."""
        mapping = self._state.mapping
        if mapping is None or not places:
            return
        targets_now = (Target(key),) if key != LEFT_OUT else ()
        for at in places:
            column = column_at(mapping, at)
            if column is not None:
                known = column.words if column.keys[:1] == (key,) else {}
                mapping = with_column(mapping, replace(column, targets=targets_now, words=known, sure=1.0))
        self._match(mapping, *places)

    def _leave_out(self) -> None:
        self.put(self.table.places(), LEFT_OUT)

    def _keep_as_note(self) -> None:
        self.put(self.table.places(), NOTE)

    def _pick_for_rows(self) -> None:
        mapping, places = self._state.mapping, self.table.places()
        column = column_at(mapping, places[0]) if mapping and places else None
        if column is not None:
            self._asks = _Asks.ROWS
            self.picker.open_at(self.table.place_of_picker(), self._offered, next(iter(column.keys), LEFT_OUT))

    def _pick_for_panel(self, spot: QRect, place: int) -> None:
        mapping, places = self._state.mapping, self.table.places()
        column = column_at(mapping, places[0]) if mapping and places else None
        if column is not None:
            self._asks, self._place = _Asks.PANEL, place
            there = column.targets[place].key if place < len(column.targets) else ""
            self.picker.open_at(spot, self._offered, there)

    def _pick_for_constants(self, spot: QRect) -> None:
        self._asks = _Asks.CONSTANTS
        self.picker.open_at(spot, self.constants.free(), "")

    def _picked(self, key: str) -> None:
        if self._asks is _Asks.ROWS:
            self.put(self.table.places(), key)
        elif self._asks is _Asks.PANEL:
            self.panel.put(self._place, key)
        else:
            self.constants.take(key)

    def _show_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, slot in (
            (self.tr("Choose a field…"), self._pick_for_rows),
            (self.tr("Keep as a note"), self._keep_as_note),
            (self.tr("Leave out"), self._leave_out),
            (self.tr("Translate values…"), self._translate_column),
        ):
            action = QAction(words, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(spot)

    # Translating values

    def _translate_column(self) -> None:
        places = self.table.places()
        column = column_at(self._state.mapping, places[0]) if self._state.mapping and places else None
        if column is not None:
            self._translates = column.at
            self.words.show_words(heading_of(column), translating.of_column(self._state, column, self._language))
            self.words.open()

    def _translate_kinds(self) -> None:
        mapping = self._state.mapping
        column = column_at(mapping, mapping.kind_column) if mapping and mapping.kind_column is not None else None
        if column is not None:
            self._translates = None
            self.words.show_words(heading_of(column), translating.of_kinds(self._state, column))
            self.words.open()

    def _take_words(self, words: Pairs[str, str]) -> None:
        mapping = self._state.mapping
        if mapping is None:
            return
        if self._translates is None:
            if dict(words) != dict(mapping.kinds):
                self._match(replace(mapping, kinds=dict(words)))
            return
        column = column_at(mapping, self._translates)
        if column is not None and dict(words) != dict(column.words):
            self._match(with_column(mapping, replace(column, words=dict(words))), column.at)

    # Saying

    def _say_file(self, path: Path) -> None:
        self.message.emit(self.tr("The mapping was put into {file}.").format(file=path.name))

    def _say_problem(self, problem: Problem) -> None:
        self.message.emit(sentence(self._language, problem.code, problem.values))
