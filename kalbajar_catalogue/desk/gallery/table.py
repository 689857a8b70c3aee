"""The wall as a table: the same works, sorted for looking; the hang stays as it is."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QSettings,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kalbajar_catalogue.desk.gallery.painting import RowPainter
from kalbajar_catalogue.desk.gallery.rows import COLUMNS, Row, sorted_by
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.cells import Cell, Index
from kalbajar_catalogue.desk.widgets.pictures import Pictures

ROW: Final = int(Qt.ItemDataRole.UserRole)
HIGH, THUMB = 58, 76
_FIXED: Final = {"number": 56, "picture": THUMB + 16, "date": 100, "rating": 76, "pick": 56}
_SHARES: Final = {"title": 3, "maker": 2, "place": 2, "state": 2}
_LEAST: Final = {"title": 190, "maker": 110, "place": 96, "state": 110}
"""A title is read before all else: where there is no room, the table scrolls sidewards."""
WIDTHS_KEY = "gallery/widths"
_SHOWN: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()
_CHOOSES = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_STAYS = QItemSelectionModel.SelectionFlag.NoUpdate


class Rows(QAbstractTableModel):
    """The rows that a filter leaves, in the order they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: Sequence[Row] = ()
        self._dim: frozenset[int] = frozenset()
        self._order = ("number", False)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row], dim: frozenset[int]) -> None:
        """Show these rows but for those of the frames that are dimmed."""
        self._given, self._dim = rows, dim
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Look at them in another order."""
        self._order = (COLUMNS[column], order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = ROW) -> Row | str | None:
        """The row, its text in a column, or what a screen reader says of it."""
        if role == ROW:
            return self.rows[index.row()]
        if role in _SHOWN:
            row, name = self.rows[index.row()], COLUMNS[index.column()]
            return row.cell.spoken if role != _SHOWN[0] and name in ("number", "picture") else row.texts[name]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> str | None:
        """What a column shows."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[COLUMNS[section]]
        return None

    def heads(self) -> dict[str, str]:
        """The names of the columns."""
        return {
            "number": self.tr("No"),
            "picture": "",
            "ref": self.tr("Reference"),
            "title": self.tr("Title"),
            "maker": self.tr("Author"),
            "date": self.tr("Date"),
            "place": self.tr("Place"),
            "rating": self.tr("Rating"),
            "pick": self.tr("Pick"),
            "state": self.tr("To mend"),
        }

    def _arrange(self) -> None:
        """In another order at once, without losing the rows that are chosen."""
        shown = sorted_by((row for row in self._given if row.frame not in self._dim), *self._order)
        if [row.frame for row in shown] == [row.frame for row in self.rows]:
            self.rows = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()


class Table(QTableView):
    """Shows the rows and tells what a person does with them, in rows of the wall."""

    chosen = Signal()
    opened = Signal(int)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, pictures: Pictures, memory: QSettings | None = None, parent: QWidget | None = None) -> None:
        """`memory` keeps the widths that a person gave to columns."""
        super().__init__(parent)
        self._memory, self._sharing = memory, False
        self._given = _widths(str(memory.value(WIDTHS_KEY, "")) if memory else "")
        self.rows = Rows(self)
        self._painter = RowPainter(pictures, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self._set_up()
        pictures.arrived.connect(self._paint_again)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[Row], dim: frozenset[int]) -> None:
        """Show these; what is chosen stays chosen."""
        chosen = self.chosen_rows()
        self.rows.show(rows, dim)
        if self.chosen_rows() != chosen:
            self.choose_rows(chosen)

    def chosen_rows(self) -> list[int]:
        """The chosen rows of the wall, in its order."""
        return sorted(self.rows.rows[index.row()].frame for index in self.selectionModel().selectedRows())

    def choose_rows(self, rows: Iterable[int], current: int = -1) -> None:
        """Choose these rows of the wall and bring the first into sight."""
        wanted = set(rows)
        own = [place for place, row in enumerate(self.rows.rows) if row.frame in wanted]
        chosen = QItemSelection()
        for place in own:
            chosen.select(self.rows.index(place, 0), self.rows.index(place, 0))
        self.selectionModel().select(chosen, _CHOOSES)
        first = next((place for place in own if self.rows.rows[place].frame == current), own[0] if own else -1)
        if first >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(first, 0), _STAYS)
            self.scrollTo(self.rows.index(first, 0))

    def current_row(self) -> int:
        """The row of the wall that the keyboard is on, -1 for none."""
        place = self.currentIndex().row()
        return self.rows.rows[place].frame if 0 <= place < len(self.rows.rows) else -1

    def current_cell(self) -> Cell | None:
        """The cell that the keyboard is on."""
        place = self.currentIndex().row()
        return self.rows.rows[place].cell if 0 <= place < len(self.rows.rows) else None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another choice was made."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes down; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current_row())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not the beginning of a title."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Name the columns in the new language, or paint in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _set_up(self) -> None:
        self.setProperty("is", "wall")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(THUMB, HIGH))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HIGH)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(40)
        head.sectionResized.connect(self._keep_width)
        head.sectionHandleDoubleClicked.connect(self._forget_width)
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room that figures and pictures leave among the columns of words."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """What a person made wider or narrower stays so; the rest of the room is shared."""
        set_widths = _FIXED | self._given
        room = max(0, self.viewport().width() - sum(set_widths.values()))
        free = {name: share for name, share in _SHARES.items() if name not in set_widths}
        self._sharing = True
        for place, name in enumerate(COLUMNS):
            share = room * free.get(name, 0) // max(1, sum(free.values()))
            self.setColumnWidth(place, set_widths.get(name) or max(_LEAST.get(name, 0), share))
        self._sharing = False

    def _keep_width(self, place: int, old: int, new: int) -> None:
        if not self._sharing and self.isVisible():
            self._given[COLUMNS[place]] = new
            self._remember()

    def _forget_width(self, place: int) -> None:
        """A column goes back to its usual width by a double press on its edge."""
        self._given.pop(COLUMNS[place], None)
        self._remember()
        self._share()

    def _remember(self) -> None:
        if self._memory:
            self._memory.setValue(WIDTHS_KEY, ",".join(f"{name}:{width}" for name, width in self._given.items()))

    def _paint_again(self, sha256: str) -> None:
        if self.isVisible():
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.current_row())


def _widths(remembered: str) -> dict[str, int]:
    """Widths in px by the column's name; what cannot be read was never said."""
    pairs = (part.partition(":") for part in remembered.split(","))
    return {name: int(width) for name, _, width in pairs if name in COLUMNS and width.isdecimal() and int(width) >= 40}
