"""A list of records that a person finds, filters and chooses from: the left side of every page of records.

A page makes one, gives it words (`say`), what may be chosen by (`offer`), rows (`show_rows`) in the order in which
they are to stand, and when they are known how often each is used (`show_used`). What is typed narrows at once, in
memory: rows hold what they are found by, folded (`record_rows.sought_by`). It tells `chosen` (uid of the row in hand,
'' for none), `opened` (a person wants to go into it), `removal_asked`, `menu_asked` (a spot of the screen) and, where
it keeps an order (`take_order`), `moved` (uid, uid of the row it is to stand before, '' for the end).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.record_rows import (
    BY_ORDER,
    EVERYTHING,
    Narrow,
    RecordRow,
    narrowed,
    tallied,
)
from kalbajar_catalogue.desk.widgets.record_view import RecordView

FIND_KEYS = "Ctrl+F"
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class FindLine(QLineEdit):
    """Down goes to the rows, Esc empties the line."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "find")
        self.setTextMargins(22, 0, 0, 0)
        self.setClearButtonEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and a magnifying glass before its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.drawPixmap(QPoint(10, (self.height() - 16) // 2), picture("search", scheme().quiet, 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Down or Enter, empty by Esc."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class RecordList(QWidget):
    """A line to find by, a choice of what to show and how to sort it, the rows, and a sentence where there is none."""

    chosen = Signal(str)
    opened = Signal(str)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    moved = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "facetpanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.all: tuple[RecordRow, ...] = ()
        self.narrow = Narrow()
        self._used: Mapping[str, int] | None = None
        self._choices: tuple[tuple[str, str], ...] = ()
        self._told = ""
        self.line, self.view, self.note = FindLine(), RecordView(), label("quiet", wraps=True)
        self.choice, self.sort = Choice(), Choice()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)

    # What a page tells

    def say(self, find: str, name: str, nothing: str) -> None:
        """The words of the line, the name of the rows, and what is said where nothing fits."""
        self.line.setPlaceholderText(find)
        named(self.line, find, FIND_KEYS)
        self.view.setAccessibleName(name)
        self.note.setText(nothing)

    def offer(
        self, choices: Sequence[tuple[str, str]], sorts: Sequence[tuple[str, str]], names: tuple[str, str]
    ) -> None:
        """What may be shown, (tag, words), the first with the tag EVERYTHING, and how it may be sorted, (sort, words).

        `names` are what the two choices are called. Neither is there without a second entry.
        """
        self._choices = tuple(choices)
        self.sort.offer(list(sorts), self.narrow.sort)
        self.choice.setVisible(len(choices) > 1)
        self.sort.setVisible(len(sorts) > 1)
        for widget, name in zip((self.choice, self.sort), names, strict=True):
            named(widget, name)
        self._count()

    def show_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show these rows; the one in hand stays in hand, and nothing jumps."""
        self.all = tuple(rows)
        self._count()
        self._fill()

    def show_used(self, used: Mapping[str, int]) -> None:
        """Say how often each record is used, by uid; those that are not named are not used."""
        self._used = used
        self.view.rows.show_used(used)
        self.view.viewport().update()
        self._count()
        if not self.narrow.as_given:
            self._fill()

    def choose(self, uid: str) -> bool:
        """Take a record in hand and bring it into sight, also when it is filtered out; tells whether it is there."""
        if self.view.rows.place_of(uid) < 0:
            if not any(row.uid == uid for row in self.all):
                return False
            self.show_all()
        self._take_in_hand(self.view.rows.place_of(uid), middle=True)
        return True

    def show_all(self) -> None:
        """Leave nothing out any more; the order stays."""
        self.narrow = Narrow(sort=self.narrow.sort)
        blocked = self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(blocked)
        self._count()
        self._fill()

    def take_order(self, orders: bool = True) -> None:
        """Let a person put the rows in another order by keys and pointer; `moved` tells what is wanted."""
        self.view.take_order(orders)
        self.view.allow_order(self.narrow.as_given)

    # What a page asks

    def row(self) -> RecordRow | None:
        """The row in hand."""
        index = self.view.currentIndex()
        return self.view.rows.rows[index.row()] if index.isValid() else None

    def chosen_rows(self) -> list[RecordRow]:
        """All rows that are chosen, in their order."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.view.rows.rows[place] for place in places]

    def row_of(self, uid: str) -> RecordRow | None:
        """The row of a record, also when it is filtered out."""
        return next((row for row in self.all if row.uid == uid), None)

    def neighbour(self, uids: Iterable[str]) -> str:
        """The record that is to be taken in hand when these go away: the next that stays, else the one before."""
        going, rows = set(uids), self.view.rows.rows
        places = [place for place, row in enumerate(rows) if row.uid in going]
        if not places:
            return ""
        after = (row.uid for row in rows[max(places) + 1 :] if row.uid not in going)
        before = (row.uid for row in reversed(rows[: min(places)]) if row.uid not in going)
        return next(after, next(before, ""))

    def find_row(self) -> None:
        """Put the cursor in the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    # Inside

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.line)
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.choice, 1)
        beside.addWidget(self.sort, 1)
        top.addLayout(beside)
        self.note.setContentsMargins(14, 6, 14, 0)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self.note.hide()
        self.choice.hide()
        self.sort.hide()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._type)
        self.line.left.connect(self._enter_rows)
        self.choice.currentIndexChanged.connect(self._choose_tag)
        self.sort.currentIndexChanged.connect(self._choose_sort)
        self.view.typed.connect(self._type_on)
        self.view.walked_out.connect(self.find_row)
        self.view.opened.connect(self._open)
        self.view.removal_asked.connect(self.removal_asked)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.moved.connect(self.moved)
        self.view.selectionModel().currentChanged.connect(self._tell)

    def _type(self, text: str) -> None:
        self._narrow(replace(self.narrow, text=text))

    def _type_on(self, text: str) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(self.line.text() + text if self.line.text() else text)

    def _choose_tag(self) -> None:
        self._narrow(replace(self.narrow, tag=self.choice.value()))

    def _choose_sort(self) -> None:
        self._narrow(replace(self.narrow, sort=self.sort.value() or BY_ORDER))

    def _narrow(self, wanted: Narrow) -> None:
        self.narrow = wanted
        self._fill()

    def _fill(self) -> None:
        kept, chosen = self.row(), {row.uid for row in self.chosen_rows()}
        top, seen = self.view.verticalScrollBar().value(), self._in_sight()
        rows = narrowed(self.all, self._used, self.narrow)
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.rows.show(rows)
        self.view.selectionModel().blockSignals(blocked)
        self.note.setVisible(bool(self.all) and not rows)
        self.view.allow_order(self.narrow.as_given)
        place = self.view.rows.place_of(kept.uid) if kept else -1
        self._take_in_hand(place if place >= 0 else 0 if rows else -1, chosen)
        if place >= 0:
            self.view.verticalScrollBar().setValue(top)
            if seen and not self._in_sight():
                self.view.scrollTo(self.view.currentIndex(), RecordView.ScrollHint.PositionAtCenter)
        self._tell()

    def _in_sight(self) -> bool:
        return self.view.viewport().rect().intersects(self.view.visualRect(self.view.currentIndex()))

    def _take_in_hand(self, place: int, chosen: Iterable[str] = (), middle: bool = False) -> None:
        if place < 0:
            return
        model, selection = self.view.rows, self.view.selectionModel()
        index = model.index(place)
        selection.setCurrentIndex(index, _CHOOSE)
        for uid in chosen:
            if (other := model.place_of(uid)) >= 0 and other != place:
                selection.select(model.index(other), QItemSelectionModel.SelectionFlag.Select)
        if middle and not self.view.viewport().rect().contains(self.view.visualRect(index)):
            self.view.scrollTo(index, RecordView.ScrollHint.PositionAtCenter)
        else:
            self.view.scrollTo(index)

    def _enter_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if row := self.row():
            self.opened.emit(row.uid)

    def _tell(self) -> None:
        row = self.row()
        uid = row.uid if row else ""
        if uid != self._told:
            self._told = uid
            self.chosen.emit(uid)

    def _count(self) -> None:
        """Name the choices with how many rows there are of each."""
        counts = tallied(self.all, self._used, [tag for tag, _ in self._choices])
        shown = [(tag, words if tag == EVERYTHING else f"{words} ({counts[tag]})") for tag, words in self._choices]
        self.choice.offer(shown, self.narrow.tag)
