"""A grid of pictures: walked by arrow keys, re-hung by dragging, taking works and files from outside."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.carrying import (
    HUNG,
    WORKS,
    Carrier,
    dragged_rows,
    dragged_works,
    dropped_files,
    hung_data,
    with_rows,
)
from kalbajar_catalogue.desk.widgets.cells import Cell, Cells
from kalbajar_catalogue.desk.widgets.columns import most_columns, shown_columns
from kalbajar_catalogue.desk.widgets.frames import FramePainter, Measures
from kalbajar_catalogue.desk.widgets.lifted import lifted
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.pill import Pill

__all__ = ["Grid", "hung_data"]
SETTLED_MS = 80
SCROLL_BAR, MARGIN, TOP = 12, 13, 8
EDGE = 32
_CHOOSES = QItemSelectionModel.SelectionFlag.ClearAndSelect
_STAYS = QItemSelectionModel.SelectionFlag.NoUpdate


class Grid(QListView):
    """Shows cells and tells what a person does with them; changes nothing itself.

    `moved` tells rows and the row they were dropped on, `works_dropped` uids and the row, `files_dropped` paths and
    the row; `dragged_over` rows of its own, uids of works and the row under them. `fitted` tells the columns that are
    shown and the most that are worth showing.
    """

    chosen = Signal()
    opened = Signal(int)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    step_asked = Signal(int)
    columns_asked = Signal(int)
    fitted = Signal(int, int)
    moved = Signal(list, int)
    works_dropped = Signal(list, int)
    files_dropped = Signal(list, int)
    dragged_over = Signal(list, list, int)
    drag_ended = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.cells = Cells(self)
        self.painter = FramePainter(pictures, self)
        self.pill = Pill(self)
        self.carrier = Carrier()
        self.rehangs = self.hangs = False
        self._columns = self.columns = 8
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._set_up()
        self.setModel(self.cells)
        self.setItemDelegate(self.painter)
        self._connect()

    def show_columns(self, columns: int) -> None:
        """Show so many cells side by side, as many as is usual for `columns.USUAL`; what is at the top stays there."""
        top = self._first_in_sight()
        self._columns = columns
        self._fit()
        if top > 0:
            self.verticalScrollBar().setValue(top // self.columns * self.gridSize().height())

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show these cells; the works that are chosen stay chosen wherever they are now, and nothing jumps."""
        chosen = [cell.item for cell in self.chosen_cells() if cell.item]
        rows, place = self.chosen_rows(), self.verticalScrollBar().value()
        current = self.cells.cell(self.currentIndex().row())
        reset = len(cells) != self.cells.rowCount()
        self.cells.show(cells)
        now = [row for item in chosen if (row := self.cells.row_of_item(item)) >= 0]
        if reset or (now and now != rows):
            self.choose_rows(now, self.cells.row_of_item(current.item) if current else -1)
        if reset:
            self._fit()
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def dim(self, rows: frozenset[int]) -> None:
        """Dim these rows and no others; what is dim is no longer among what is chosen."""
        if rows != self.cells.dimmed:
            self.cells.dim(rows)
            self.viewport().update()
            self.chosen.emit()

    def chosen_rows(self) -> list[int]:
        """The selected rows in their order."""
        spans = ((span.top(), span.bottom()) for span in self.selectionModel().selection().toList())
        rows = {row for top, bottom in spans for row in range(top, bottom + 1)}
        return sorted(row for row in rows if not self.cells.is_dim(row))

    def chosen_cells(self) -> list[Cell]:
        """The selected cells in their order."""
        return [cell for row in self.chosen_rows() if (cell := self.cells.cell(row))]

    def choose_item(self, item: str) -> None:
        """Select the cell of a work and bring it into sight; nothing when it is not here."""
        self.choose_row(self.cells.row_of_item(item))

    def choose_row(self, row: int) -> None:
        """Select one cell and bring it into sight; nothing when there is none."""
        if self.cells.cell(row) is None:
            return
        # Not `setCurrentIndex` of the view: with Ctrl held down, as in Ctrl+Z, it would take the choice back.
        self.selectionModel().setCurrentIndex(self.cells.index(row), _CHOOSES)
        self.scrollTo(self.cells.index(row))

    def choose_rows(self, rows: Iterable[int], current: int = -1) -> None:
        """Select these cells and no others; the keyboard goes on from `current`, or from the first of them."""
        own = sorted(set(rows))
        self.selectionModel().select(self._selection(own), _CHOOSES)
        if own:
            self.selectionModel().setCurrentIndex(self.cells.index(current if current in own else own[0]), _STAYS)

    def take_drops(self, taken: bool) -> None:
        """Take what is dropped, or let it be."""
        self.setAcceptDrops(taken)
        # Drops really go to the viewport.
        self.viewport().setAcceptDrops(taken)

    def _set_up(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(MARGIN, TOP, 0, 0)
        self.setDragEnabled(True)
        # After `setMovement(Static)`, which tells the viewport to take none.
        self.take_drops(True)
        self.setTabKeyNavigation(False)

    def _connect(self) -> None:
        self._pictures.arrived.connect(self.cells.picture_came)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        self._settled.timeout.connect(self._drop_out_of_sight)
        self.doubleClicked.connect(self._open)

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        chosen = QItemSelection()
        ends = [place for place, (row, following) in enumerate(pairwise(rows), 1) if following != row + 1]
        for start, end in pairwise([0, *ends, len(rows)] if rows else []):
            chosen.select(self.cells.index(rows[start]), self.cells.index(rows[end - 1]))
        return chosen

    # Painting and sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the number of columns."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _fit(self) -> None:
        # The width without a scroll bar: with it, the bar would come and go for ever.
        room = self.width() - MARGIN - SCROLL_BAR
        most = most_columns(room, self.height() - TOP, self.cells.rowCount())
        self.columns = shown_columns(self._columns, room, most)
        measures = Measures(max(60, room // self.columns))
        if measures != self.painter.measures or self.gridSize() != measures.cell:
            self.painter.measures = measures
            self.setGridSize(measures.cell)
        self.fitted.emit(self.columns, most)
        self._settle()

    def _settle(self) -> None:
        self._settled.start()

    def _drop_out_of_sight(self) -> None:
        self._pictures.keep_only(_InSight(self))

    def sizes_in_sight(self) -> set[Wanted]:
        """The pictures that the cells in sight are painted with."""
        ratio, first = self.devicePixelRatioF(), self._first_in_sight()
        rows = self.viewport().height() // max(1, self.gridSize().height()) + 2
        cells = self.cells.cells[first : first + rows * self.columns]
        return {self.painter.wanted(cell, ratio) for cell in cells}

    def _first_in_sight(self) -> int:
        return max(0, self.indexAt(self.viewport().rect().topLeft() + QPoint(8, 8)).row())

    # Choosing

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another choice was made."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes down, Alt re-hangs, Ctrl with plus and minus sizes; the rest walks."""
        key, modifiers = event.key(), event.modifiers()
        row = self.currentIndex().row()
        if modifiers & Qt.KeyboardModifier.AltModifier and (step := self._steps(row).get(key)) is not None:
            self.step_asked.emit(step)
        elif modifiers & Qt.KeyboardModifier.ControlModifier and (columns := self._sizes().get(key)) is not None:
            self.columns_asked.emit(columns)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not the beginning of a title."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it sizes the pictures, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.columns_asked.emit(self.columns + (1 if event.angleDelta().y() < 0 else -1))
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def _steps(self, row: int) -> dict[int, int]:
        last = self.cells.rowCount() - 1
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Home: -row,
            Qt.Key.Key_End: last - row,
        }

    def _sizes(self) -> dict[int, int]:
        larger, smaller = self.columns - 1, self.columns + 1
        return {Qt.Key.Key_Plus: larger, Qt.Key.Key_Equal: larger, Qt.Key.Key_Minus: smaller, Qt.Key.Key_0: 0}

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    # Dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Take what is chosen in hand."""
        rows = [row for row in self.chosen_rows() if not self.cells.cells[row].empty]
        if not rows:
            return
        cells = [self.cells.cells[row] for row in rows]
        drag = QDrag(self)
        data = self.carrier.data(cells)
        drag.setMimeData(with_rows(data, rows) if self.rehangs else data)
        pixmap = self._pictures.smaller(self.painter.wanted(cells[0], self.devicePixelRatioF()))
        drag.setPixmap(lifted(pixmap, len(cells)))
        # Never a move: whoever takes it would throw away what it took.
        drag.exec(Qt.DropAction.CopyAction)
        self._end_drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures of our own, works of other pages, and files from outside."""
        event.setAccepted(self._takes(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        spot, data = event.position().toPoint(), event.mimeData()
        if not self._takes(data):
            event.ignore()
            return
        event.accept()
        self._aim(self.row_at(spot), data)
        if not EDGE < spot.y() < self.viewport().height() - EDGE:
            self.startAutoScroll()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """It landed."""
        row, data = self.row_at(event.position().toPoint()), event.mimeData()
        self._end_drag()
        if self.rehangs and (rows := dragged_rows(data)):
            if row >= 0:
                self.moved.emit(rows, row)
        elif self.hangs and (works := dragged_works(data)):
            self.works_dropped.emit(works, row)
        elif files := dropped_files(data):
            self.files_dropped.emit(files, row)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def row_at(self, spot: QPoint) -> int:
        """The row under a spot of the viewport, -1 for none."""
        return self.indexAt(spot).row()

    def _takes(self, data: QMimeData) -> bool:
        if self.rehangs and data.hasFormat(HUNG):
            return True
        return self.hangs if data.hasFormat(WORKS) else data.hasUrls()

    def _aim(self, row: int, data: QMimeData) -> None:
        if row != self.painter.target:
            self.painter.target = row
            self.viewport().update()
        self.dragged_over.emit(dragged_rows(data), dragged_works(data), row)

    def _end_drag(self) -> None:
        self.stopAutoScroll()
        self.painter.target = -1
        self.viewport().update()
        self.drag_ended.emit()


class _InSight:
    """Whether a picture is painted in a grid as it stands; other sizes, as the inspector's, are not its affair."""

    def __init__(self, grid: Grid) -> None:
        self._seen = grid.sizes_in_sight()
        self._sizes = {wanted.size for wanted in self._seen}

    def __call__(self, wanted: Wanted) -> bool:
        return wanted in self._seen or wanted.size not in self._sizes
