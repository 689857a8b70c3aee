"""The records of a check in sight: walked by keys, one of them in hand with its editor below it."""

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kalbajar_catalogue.desk.importing.check_model import NAME, OUTCOME, TITLE, WRITES, CheckRows
from kalbajar_catalogue.desk.importing.check_painter import HIGH, CheckPainter
from kalbajar_catalogue.desk.importing.table_manner import made_of_rows

_SHARES = {TITLE: 0.23}
_LEAST = {NAME: 132, TITLE: 150}
_NARROW, _OUTCOME, _TITLE = 720, 72, 120
"""Where there is little room an outcome is its sign alone: what is written matters more."""
_MOST = {NAME: 220}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class CheckTable(QTableView):
    """Tells `chosen` (the row), `hand_asked` (take a row in hand), `left_out`, `menu_asked`, `scrolled`."""

    chosen = Signal(int)
    hand_asked = Signal(int)
    left_out = Signal()
    menu_asked = Signal(QPoint)
    scrolled = Signal()

    def __init__(self, rows: CheckRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "works")
        self.rows, self.painter = rows, CheckPainter(self)
        self._editor: QWidget | None = None
        self.setModel(rows)
        self.setItemDelegate(self.painter)
        made_of_rows(self, HIGH)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._scroll)
        self.doubleClicked.connect(self._open)
        rows.modelReset.connect(self.share_out)

    def sight(self) -> tuple[int, int]:
        """The first and the last row in sight."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self.rows.rowCount() - 1

    def chosen_rows(self) -> list[int]:
        """The selected rows in their order."""
        chosen = self.selectionModel().selection()
        spans = (chosen.at(place) for place in range(chosen.count()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def choose(self, row: int) -> None:
        """Go to a row."""
        index = self.rows.index(row, WRITES)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def take_in_hand(self, row: int, editor: QWidget) -> None:
        """Show this editor below a row, as high as it wants to be."""
        self.put_back()
        self._editor, self.painter.in_hand = editor, row
        editor.setParent(self.viewport())
        self.fit()
        editor.show()
        self.scrollTo(self.rows.index(row, WRITES))
        self._place()

    def fit(self) -> None:
        """Give the row in hand the height that its editor wants."""
        if self._editor is not None and 0 <= self.painter.in_hand < self.rows.rowCount():
            most = max(140, self.viewport().height() - HIGH - 12)
            height, before = min(most, self._editor.sizeHint().height()), self._editor.height()
            self.verticalHeader().resizeSection(self.painter.in_hand, HIGH + height + 1)
            self._editor.setFixedHeight(height)
            self._place()
            if height > before:
                self._reveal()

    def put_back(self) -> None:
        """No row is in hand any more."""
        row, self.painter.in_hand = self.painter.in_hand, -1
        if 0 <= row < self.rows.rowCount():
            self.verticalHeader().resizeSection(row, HIGH)
        if self._editor is not None:
            self._editor.hide()
            self._editor = None
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint what was chosen."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # the stub names it otherwise
        """Tell that another row is the current one."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 take the row in hand, Delete leaves rows out, Home and End go to the ends; the rest walks."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _OPENING and self.currentIndex().isValid():
            self.hand_asked.emit(self.currentIndex().row())
        elif plain and key == Qt.Key.Key_Delete:
            self.left_out.emit()
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.rows.rowCount():
            self.choose(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters and figures do not jump about in the list."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a row with something to decide takes it in hand."""
        super().mouseReleaseEvent(event)
        row = self.rowAt(event.position().toPoint().y())
        record = self.rows.record(row)
        single = len(self.chosen_rows()) == 1 and event.button() == Qt.MouseButton.LeftButton
        if single and record is not None and (record.troubles or record.clashes) and row != self.painter.in_hand:
            self.hand_asked.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Give the parts their widths; the outcome and the row as much as their words need."""
        room = self.viewport().width()
        widths = {
            **self.painter.fixed_widths(),
            NAME: max(_LEAST[NAME], min(_MOST[NAME], self.painter.width_of(self.rows.longest_number))),
            **{part: max(_LEAST[part], int(share * room)) for part, share in _SHARES.items()},
        }
        if room < _NARROW:
            widths |= {OUTCOME: _OUTCOME, TITLE: _TITLE}
        widths[WRITES] = max(160, room - sum(widths.values()))
        for part, width in widths.items():
            self.setColumnWidth(part, width)
        self.fit()
        self.scrolled.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The editor goes along."""
        super().scrollContentsBy(dx, dy)
        self._place()

    def _reveal(self) -> None:
        """Scroll no further than the line of the row in hand to show all of its editor."""
        top = self.rowViewportPosition(self.painter.in_hand)
        below = top + self.rowHeight(self.painter.in_hand) - self.viewport().height()
        if below > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + min(below, top))

    def _place(self) -> None:
        if self._editor is not None:
            top = self.rowViewportPosition(self.painter.in_hand) + HIGH
            self._editor.setGeometry(2, top, self.viewport().width() - 2, self._editor.height())

    def _scroll(self) -> None:
        self.scrolled.emit()

    def _open(self, index: QModelIndex) -> None:
        self.hand_asked.emit(index.row())
