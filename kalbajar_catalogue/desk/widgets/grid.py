"""A grid of pictures: walked by arrow keys, re-hung by dragging, taking files from outside."""

from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QSize,
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
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.cells import Cell, Cells
from kalbajar_catalogue.desk.widgets.frames import FramePainter, Measures
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.pill import Pill

HUNG = "application/x-kalbajar-hung"
SETTLED_MS = 80
SCROLL_BAR = 12


class Grid(QListView):
    """Shows cells and tells what a person does with them; changes nothing itself."""

    chosen = Signal()
    opened = Signal(int)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    step_asked = Signal(int)
    columns_asked = Signal(int)
    moved = Signal(int, int)
    files_dropped = Signal(list, int)
    dragged_over = Signal(int, int)
    drag_ended = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.cells = Cells(self)
        self.painter = FramePainter(pictures, self)
        self.pill = Pill(self)
        self.rehangs = False
        self._columns = 8
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._set_up()
        self.setModel(self.cells)
        self.setItemDelegate(self.painter)
        self._connect()

    def show_columns(self, columns: int) -> None:
        """Show so many cells side by side."""
        self._columns = columns
        self._fit()

    def chosen_cells(self) -> list[Cell]:
        """The selected cells in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [cell for row in rows if (cell := self.cells.cell(row))]

    def choose_item(self, item: str) -> None:
        """Select the cell of a work and bring it into sight; nothing when it is not here."""
        row = self.cells.row_of_item(item)
        if row < 0:
            return
        index, chooses = self.cells.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        # Not `setCurrentIndex` of the view: with Ctrl held down, as in Ctrl+Z, it would take the choice back.
        self.selectionModel().setCurrentIndex(index, chooses)
        self.scrollTo(index)

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
        self.setViewportMargins(13, 8, 0, 0)
        self.setDragEnabled(True)
        # After `setMovement(Static)`, which tells the viewport to take none.
        self.take_drops(True)
        self.setTabKeyNavigation(False)

    def _connect(self) -> None:
        self._pictures.arrived.connect(self.cells.picture_came)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        self._settled.timeout.connect(self._drop_out_of_sight)
        self.doubleClicked.connect(self._open)

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
        room = self.width() - 13 - SCROLL_BAR
        measures = Measures(max(60, room // self._columns))
        if measures != self.painter.measures or self.gridSize() != measures.cell:
            self.painter.measures = measures
            self.setGridSize(measures.cell)
        self._settle()

    def _settle(self) -> None:
        self._settled.start()

    def _drop_out_of_sight(self) -> None:
        self._pictures.keep_only(_InSight(self))

    def sizes_in_sight(self) -> set[Wanted]:
        """The pictures that the cells in sight are painted with."""
        seen = self.viewport().rect()
        ratio = self.devicePixelRatioF()
        first = self.indexAt(seen.topLeft() + QPoint(8, 8)).row()
        rows = seen.height() // max(1, self.gridSize().height()) + 2
        cells = self.cells.cells[max(0, first) : max(0, first) + rows * self._columns]
        return {self.painter.wanted(cell, ratio) for cell in cells}

    # Choosing

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another choice was made."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes down, Alt with an arrow re-hangs by that step; the rest walks."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex().row())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif alt and key in steps:
            self.step_asked.emit(steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it sizes the pictures, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.columns_asked.emit(self._columns + (1 if event.angleDelta().y() < 0 else -1))
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    # Dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Take the current picture in hand."""
        cell = self.cells.cell(self.currentIndex().row())
        if not self.rehangs or cell is None or cell.empty:
            return
        drag = QDrag(self)
        drag.setMimeData(hung_data(self.currentIndex().row()))
        pixmap = self._pictures.smaller(self.painter.wanted(cell, self.devicePixelRatioF())) or QPixmap()
        drag.setPixmap(pixmap.scaled(QSize(120, 120), Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.MoveAction)
        self._end_drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures of our own and files from outside."""
        event.setAccepted(self._takes(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        row = self.row_at(event.position().toPoint())
        if self._takes(event.mimeData()):
            event.accept()
            self._aim(row, dragged_row(event.mimeData()))
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """It landed."""
        row, source = self.row_at(event.position().toPoint()), dragged_row(event.mimeData())
        self._end_drag()
        if source >= 0 and row >= 0:
            self.moved.emit(source, row)
        elif files := dropped_files(event.mimeData()):
            self.files_dropped.emit(files, row)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def row_at(self, spot: QPoint) -> int:
        """The row under a spot of the viewport, -1 for none."""
        return self.indexAt(spot).row()

    def _takes(self, data: QMimeData) -> bool:
        return (self.rehangs and data.hasFormat(HUNG)) or data.hasUrls()

    def _aim(self, row: int, source: int) -> None:
        if row != self.painter.target:
            self.painter.target = row
            self.viewport().update()
        self.dragged_over.emit(source, row)

    def _end_drag(self) -> None:
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


def hung_data(row: int) -> QMimeData:
    """What a picture of the wall carries while it is dragged."""
    data = QMimeData()
    data.setData(HUNG, QByteArray(str(row).encode()))
    return data


def dragged_row(data: QMimeData) -> int:
    """The row that a dragged picture came from, -1 for anything else."""
    return int(bytes(data.data(HUNG).data())) if data.hasFormat(HUNG) else -1


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders among what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
