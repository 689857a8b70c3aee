"""The row in hand, opened under its line: what is wrong, what to choose from, and its cells, typed in in place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.cell_editor import CellEditor
from kalbajar_catalogue.desk.importing.check_verbs import Candidate, Trial
from kalbajar_catalogue.desk.importing.check_words import short
from kalbajar_catalogue.desk.importing.clash_choice import ClashChoice
from kalbajar_catalogue.desk.importing.matters import AMBIGUOUS_NUMBER
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Checked, Trouble
from kalbajar_catalogue.importing.showing import Line

ACROSS, MOST_ROWS = 3, 6
"""Cells side by side; so many rows of the file of one record are shown."""


@dataclass(frozen=True)
class Cell:
    """One cell of the file: where it stands, the heading of its column, its text as it is read now."""

    row: int
    at: int
    heading: str
    text: str


@dataclass(frozen=True)
class InHand:
    """The record of the row in hand, and what is known of it so far."""

    record: Checked
    cells: Sequence[Cell] = ()
    lines: Sequence[Line] = ()
    candidates: Mapping[str, Candidate] = field(default_factory=dict)
    """By their references."""


class RowInHand(QFrame):
    """Tells what a person decides about the record.

    `typed` and `tried` tell row, column and text, `matched` the uid of the record that is meant, `linked` the fault
    and the uid, `clash_settled` the key and whether the file wins.
    """

    typed = Signal(int, int, str)
    tried = Signal(int, int, str)
    matched = Signal(str)
    linked = Signal(object, str)
    clash_settled = Signal(str, bool)
    left_out = Signal()
    closed = Signal()
    resized = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "in-hand")
        self.language = language
        self.held: InHand | None = None
        self.cells: list[CellEditor] = []
        self.clashes: list[ClashChoice] = []
        self.choices: list[Button] = []
        self._scroll, self._inner = QScrollArea(), QWidget()
        self.out, self.close_it, self._hint = Button("link"), Tool("plain", "x"), label("small")
        self._lay_out()
        self.out.clicked.connect(self.left_out)
        self.close_it.clicked.connect(self.closed)
        self.hide()

    def hold(self, held: InHand, heading: Callable[[Trouble], str]) -> None:
        """Show this record; what is being typed is kept where its cell is still there."""
        typing = {(one.row, one.at): one.line.text() for one in self.cells if one.changed}
        focus = next(((one.row, one.at) for one in self.cells if one.line.hasFocus()), None)
        same = self.held is not None and self.held.record.row == held.record.row
        now = QApplication.focusWidget()
        had_keys = same and now is not None and self.isAncestorOf(now)
        self.held = held
        self._fill(held, heading)
        for one in self.cells if same else ():
            if (one.row, one.at) in typing:
                one.line.setText(typing[one.row, one.at])
            if (one.row, one.at) == focus:
                one.line.setFocus()
        if had_keys and focus not in {(one.row, one.at) for one in self.cells}:
            self.go_in()
        self._retranslate()
        self.resized.emit()

    def go_in(self, cell: tuple[int, int] | None = None) -> None:
        """Put the keys into this cell, else into the first thing to be decided."""
        wanted = next((one.line for one in self.cells if (one.row, one.at) == cell), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
            wanted.selectAll()
            return
        wrong = [one.line for one in self.cells if one.line.property("mend") == "yes"]
        ways: list[QWidget] = [*self.choices, *wrong, *(one.checked for one in self.clashes)]
        ways += [one.line for one in self.cells]
        (ways[0] if ways else self.close_it).setFocus(Qt.FocusReason.TabFocusReason)

    def hear(self, trial: Trial, keys: Sequence[str]) -> None:
        """Say what the text that is being typed would be read as; `keys` are the targets of its column."""
        for one in self.cells:
            if (one.row, one.at) == (trial.row, trial.at) and one.line.text() == trial.text:
                one.say(*self._reading(trial, keys))
                self.resized.emit()

    def sizeHint(self) -> QSize:
        """As high as all of it, if there is room."""
        layout = self._inner.layout()
        inner = layout.totalHeightForWidth(max(300, self.width() - 30)) if layout is not None else 0
        return QSize(600, max(inner, self._inner.sizeHint().height()) + 44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; no other key goes on to the table around."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Laying out

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.out)
        foot.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 6)
        column.setSpacing(4)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _fill(self, held: InHand, heading: Callable[[Trouble], str]) -> None:
        # The one who told of an answer may stand in what is shown so far.
        before = self._scroll.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self.choices, self.clashes, self.cells = [], [], []
        for trouble in held.record.troubles:
            column.addWidget(self._told(trouble, heading(trouble)))
            if trouble.choices:
                column.addLayout(self._candidates(held, trouble))
        for line in held.lines:
            if line.clash is not None:
                column.addWidget(self._clash(line))
        column.addLayout(self._grid(held))
        column.addStretch(1)
        self._inner.setAutoFillBackground(False)
        self._scroll.setWidget(self._inner)

    def _told(self, trouble: Trouble, name: str) -> QWidget:
        tokens = scheme()
        mark, words = QLabel(), label("", wraps=True)
        symbol, ink = (check_words.REFUSAL, tokens.madder) if trouble.refused else (check_words.REMARK, tokens.weld)
        mark.setPixmap(picture(symbol, ink, 14))
        where = self.tr("Row {row}, {column}").format(row=trouble.row, column=name)
        words.setText(f"{where}: {check_words.told(trouble, self.language)}")
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return whole

    def _candidates(self, held: InHand, trouble: Trouble) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        number = trouble.problem.code == AMBIGUOUS_NUMBER
        known = [held.candidates[ref] for ref in trouble.choices if ref in held.candidates]
        named_so = [(f"{one.ref} · {short(one.title, 40)}", one.uid) for one in known]
        for place, (words, uid) in enumerate([*named_so, (self.tr("A new record"), "")]):
            button = Button("choice")
            button.setText(words)
            button.setAccessibleName(words)
            button.setProperty("uid", uid)
            button.setProperty("trouble", None if number else trouble)
            button.clicked.connect(self._take_candidate)
            self.choices.append(button)
            grid.addWidget(button, place // ACROSS, place % ACROSS)
        return grid

    def _clash(self, line: Line) -> ClashChoice:
        choice = ClashChoice(line, self.language)
        choice.chosen.connect(self.clash_settled)
        self.clashes.append(choice)
        return choice

    def _grid(self, held: InHand) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        refused = [one for one in held.record.troubles if one.refused]
        wrong = {(row, one.at) for one in refused for row in (one.row, *one.also)}
        ordered = sorted(held.cells, key=lambda cell: (cell.row, cell.at) not in wrong)
        several = len({cell.row for cell in held.cells}) > 1
        for place, cell in enumerate(ordered):
            name = self.tr("{column}, row {row}").format(column=cell.heading, row=cell.row) if several else cell.heading
            editor = CellEditor(cell.row, cell.at, name, cell.text, (cell.row, cell.at) in wrong)
            editor.typed.connect(self.typed)
            editor.tried.connect(self.tried)
            self.cells.append(editor)
            grid.addWidget(editor, place // ACROSS, place % ACROSS)
        for place in range(ACROSS):
            grid.setColumnStretch(place, 1)
        return grid

    def _take_candidate(self) -> None:
        button = self.sender()
        trouble, uid = button.property("trouble"), str(button.property("uid"))
        if isinstance(trouble, Trouble):
            self.linked.emit(trouble, uid)
        else:
            self.matched.emit(uid)

    def _reading(self, trial: Trial, keys: Sequence[str]) -> tuple[str, bool]:
        record = trial.record
        if record is None:
            return "", True
        cell = trial.row, trial.at
        wrong = next((one for one in record.troubles if (one.row, one.at) == cell and one.refused), None)
        if wrong is not None:
            return check_words.told(wrong, self.language), False
        if not trial.text.strip():
            return self.tr("an empty cell changes nothing; [BLANK] empties the field"), True
        names = {key.partition(".")[0] for key in keys}
        read = next((line.file for line in trial.lines if line.key in names and line.file), "")
        return self.tr("reads as {text}").format(text=short(read)) if read else self.tr("can be read"), True

    def _retranslate(self) -> None:
        self._hint.setText(self.tr("Enter checks again · Esc closes · [BLANK] empties a field, an empty cell does not"))
        self.out.setText(self.tr("Leave this row out"))
        named(self.out, self.tr("Leave this row out"), "Delete")
        named(self.close_it, self.tr("Close"), "Esc")
        row = self.held.record.row if self.held else 0
        self.setAccessibleName(self.tr("Row {row} of the file").format(row=row))
