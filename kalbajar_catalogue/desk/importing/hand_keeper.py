"""Keeps the row in hand: opens it, brings its cells and candidates, tries what is typed, tells what is decided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.importing import check_verbs, check_words
from kalbajar_catalogue.desk.importing.check_table import CheckTable
from kalbajar_catalogue.desk.importing.check_verbs import Candidate, Trial
from kalbajar_catalogue.desk.importing.matters import Act, Matter, decided, named_in
from kalbajar_catalogue.desk.importing.row_in_hand import MOST_ROWS, Cell, InHand, RowInHand
from kalbajar_catalogue.desk.importing.state import State, column_at, heading_of, is_left_out
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Checked, Trouble
from kalbajar_catalogue.importing.showing import Line
from kalbajar_catalogue.importing.sources.tables import Row
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest


class HandKeeper(QObject):
    """`decided` tells the new Decisions."""

    decided = Signal(object)

    def __init__(self, site: Site, table: CheckTable, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._site, self._table, self._state = site, table, State()
        self._rows: dict[int, Row] = {}
        self._reading, self._trying, self._asking = Latest(self), Latest(self), Latest(self)
        self._choosing = Latest(self)
        self.editor = RowInHand(language, table.viewport())
        self._goes_in = False
        self._wanted: tuple[int, int] | None = None
        self._connect()

    @property
    def record(self) -> Checked | None:
        """The record in hand."""
        held = self.editor.held
        return held.record if held is not None and self._table.painter.in_hand >= 0 else None

    def show_state(self, state: State) -> None:
        """Decide from here on what this state has."""
        if state.table is not self._state.table:
            self._rows = {}
        self._state = state

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self.editor.language = language
        held = self.editor.held
        if held is not None and self.record is not None:
            self.editor.hold(held, self._heading)

    def take(self, row: int, go_in: bool = True, cell: tuple[int, int] | None = None) -> None:
        """Take the record in a row of the table in hand; the keys go into its `cell`, else into the first to mend."""
        record = self._table.rows.record(row)
        if record is None:
            return
        self._goes_in, self._wanted = go_in, cell
        self._table.choose(row)
        self.editor.hold(InHand(record), self._heading)
        self._table.take_in_hand(row, self.editor)
        self._bring(record)

    def put_back(self) -> None:
        """No row is in hand."""
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self.editor.isAncestorOf(focus)
        self._table.put_back()
        if had_keys:
            self._table.setFocus()

    def _connect(self) -> None:
        editor = self.editor
        editor.typed.connect(self._typed)
        editor.tried.connect(self._try)
        editor.matched.connect(self._match)
        editor.linked.connect(self._link)
        editor.clash_settled.connect(self._settle)
        editor.left_out.connect(self._leave_out)
        editor.closed.connect(self._close)
        editor.resized.connect(self._table.fit)

    # Bringing what is shown

    def _bring(self, record: Checked) -> None:
        last = max(record.row, record.last)
        if record.row in self._rows:
            self._show_cells()
        elif self._state.table is not None:
            work = check_verbs.rows_from(self._state.table, record.row, last)
            self._reading.take(self._site.jobs.run(Lane.PICTURES, work, self._have_rows))
        if record.clashes:
            whole = self._state.whole
            verb = check_verbs.lines_of([record], self.editor.language, whole.known if whole else None)
            self._asking.take(self._site.records.read(verb, self._have_lines))
        refs = [ref for trouble in record.troubles for ref in trouble.choices]
        if refs:
            verb_of_choices = check_verbs.choices_of(refs, self.editor.language)
            self._choosing.take(self._site.records.read(verb_of_choices, self._have_candidates))
        self._go_in()

    def _have_rows(self, rows: dict[int, Row]) -> None:
        self._rows = rows
        self._show_cells()

    def _show_cells(self) -> None:
        held = self.editor.held
        if held is not None and self.record is not None:
            self._hold(replace(held, cells=tuple(self._cells(held.record))))

    def _have_lines(self, lines: Mapping[int, Sequence[Line]]) -> None:
        held = self.editor.held
        if held is not None and held.record.row in lines:
            self._hold(replace(held, lines=lines[held.record.row]))

    def _have_candidates(self, candidates: Sequence[Candidate]) -> None:
        held = self.editor.held
        if held is not None:
            self._hold(replace(held, candidates={one.ref: one for one in candidates}))

    def _hold(self, held: InHand) -> None:
        self.editor.hold(held, self._heading)
        self._go_in()

    def _go_in(self) -> None:
        held = self.editor.held
        if self._goes_in and held is not None and held.cells and (held.lines or not held.record.clashes):
            self.editor.go_in(self._wanted)
            self._goes_in = False

    def _cells(self, record: Checked) -> Iterator[Cell]:
        mapping, cells = self._state.mapping, self._state.decisions.cells
        wrong = {row for trouble in record.troubles for row in (trouble.row, *trouble.also)}
        rows = [row for number, row in self._rows.items() if record.row <= number <= max(record.row, record.last)]
        shown = [row for row in rows if row.number in wrong or row is rows[0]][:MOST_ROWS]
        for row in shown if mapping is not None else ():
            assert mapping is not None
            for column in mapping.columns:
                used = not is_left_out(column) or column.at == mapping.kind_column
                text = row.cells[column.at] if column.at < len(row.cells) else ""
                if used:
                    said = cells.get((row.number, column.at), text)
                    yield Cell(row.number, column.at, " ".join(heading_of(column).split()), said)

    # What a person does

    def _typed(self, row: int, at: int, text: str) -> None:
        self.decided.emit(self._state.decisions.with_cell(row, at, text))

    def _try(self, row: int, at: int, text: str) -> None:
        record, table, mapping = self.record, self._state.table, self._state.mapping
        if record is None or table is None or mapping is None:
            return
        rows = [one for number, one in self._rows.items() if record.row <= number <= max(record.row, record.last)]
        cell = (row, at, text)
        whole, decisions = self._state.whole, self._state.decisions
        known = whole.known if whole is not None else None
        verb = check_verbs.tried(table, rows, mapping, decisions, cell, self.editor.language, known)
        self._trying.take(self._site.records.read(verb, self._have_trial))

    def _have_trial(self, trial: Trial) -> None:
        column = column_at(self._state.mapping, trial.at) if self._state.mapping else None
        self.editor.hear(trial, column.keys if column else ())

    def _match(self, uid: str) -> None:
        if self.record is not None:
            self.decided.emit(self._state.decisions.with_match(self.record.row, uid))

    def _link(self, trouble: Trouble, uid: str) -> None:
        if self._state.mapping is not None:
            kind, names = named_in(trouble, self._state.mapping)
            matter = Matter((trouble.row,), "", trouble, kind=kind, names=names)
            self.decided.emit(decided(self._state.decisions, matter, Act.LINK if uid else Act.CREATE, uid))

    def _settle(self, key: str, takes_file: bool) -> None:
        if self.record is not None:
            self.decided.emit(self._state.decisions.with_clash(self.record.row, key, takes_file))

    def _leave_out(self) -> None:
        record = self.record
        if record is not None:
            rows = frozenset(range(record.row, max(record.row, record.last) + 1))
            self.decided.emit(replace(self._state.decisions, left_out=self._state.decisions.left_out | rows))

    def _close(self) -> None:
        self._table.put_back()
        self._table.setFocus()

    def _heading(self, trouble: Trouble) -> str:
        mapping, table = self._state.mapping, self._state.table
        if mapping is None or table is None:
            return ""
        return check_words.heading(trouble, mapping, table.headings, self.editor.language)
