"""The two ways of looking at a wall, and what is chosen in the one that is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.gallery.going import GoTo, frame_of
from kalbajar_catalogue.desk.gallery.keys import Keys
from kalbajar_catalogue.desk.gallery.rows import COPIED, Row, as_text, rows_of
from kalbajar_catalogue.desk.gallery.table import Table
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.grid import Grid
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.exhibitions.looking import Knowledge
from kalbajar_catalogue.i18n.languages import Language

WALL, TABLE = "wall", "table"


class Views(QStackedWidget):
    """Wall and table show the same cells and share what is chosen; the table is filled only while it is shown."""

    chosen = Signal()
    opened = Signal(int)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self, grid: Grid, pictures: Pictures, memory: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        """`memory` keeps the widths of the table's columns."""
        super().__init__(parent)
        self.grid, self.table = grid, Table(pictures, memory)
        self.keys = Keys(self)
        self._known = Knowledge({}, {})
        self._language: Language = "az"
        self._lay_out()
        self.going = GoTo(self)
        self._connect()

    @property
    def kind(self) -> str:
        """`wall` or `table`."""
        return TABLE if self.currentIndex() else WALL

    @property
    def current(self) -> Grid | Table:
        """The view that is shown."""
        return self.table if self.currentIndex() else self.grid

    def show_kind(self, kind: str) -> None:
        """Show the wall or the table, with the same works chosen."""
        if kind == self.kind:
            return
        rows, focused = self.current.chosen_rows(), self.current.hasFocus()
        self.setCurrentIndex(1 if kind == TABLE else 0)
        self._fill_table()
        self.current.choose_rows(rows)
        if kind == WALL and rows:
            self.grid.scrollTo(self.grid.cells.index(rows[0]))
        if focused:
            self.current.setFocus()

    def show_cells(self, cells: Sequence[Cell], known: Knowledge, language: Language) -> None:
        """Show these; what is chosen stays chosen wherever it hangs now."""
        items = [cell.item for cell in self.chosen_cells() if cell.item]
        self._known, self._language = known, language
        self.grid.show_cells(cells)
        self._fill_table()
        if self.kind == TABLE and items:
            self.choose_items(items)

    def patch(self, cells: dict[int, Cell], known: Knowledge) -> None:
        """Show other marks in some rows, at once."""
        self._known = known
        self.grid.cells.patch(cells)
        self._fill_table()

    def dim(self, rows: frozenset[int]) -> None:
        """Dim these frames on the wall, and leave them out of the table."""
        self.grid.dim(rows)
        self._fill_table()

    def show_fitting(self) -> None:
        """Bring the first frame that is not dimmed into sight, unless one is."""
        grid = self.grid
        fitting = [row for row in range(grid.cells.rowCount()) if not grid.cells.is_dim(row)]
        seen = grid.viewport().rect()
        if fitting and not any(seen.intersects(grid.visualRect(grid.cells.index(row))) for row in fitting):
            grid.scrollTo(grid.cells.index(fitting[0]), Grid.ScrollHint.PositionAtTop)

    def chosen_cells(self) -> list[Cell]:
        """The cells that are chosen, in the order of the hang."""
        return [cell for row in self.current.chosen_rows() if (cell := self.grid.cells.cell(row))]

    def choose_items(self, items: Sequence[str]) -> None:
        """Choose these works and bring the first into sight."""
        rows = [row for item in items if (row := self.grid.cells.row_of_item(item)) >= 0]
        if rows:
            self.current.choose_rows(rows)
            self._show_row(rows[0])

    def in_order(self) -> list[Cell]:
        """The works as they are looked at: those of the wall that are not dimmed, or the rows of the table."""
        if self.kind == TABLE:
            return [row.cell for row in self.table.rows.rows if not row.cell.empty]
        cells = self.grid.cells
        return [cell for row, cell in enumerate(cells.cells) if not cell.empty and not cells.is_dim(row)]

    def current_cell(self) -> Cell | None:
        """The cell that the keyboard is on."""
        if self.kind == TABLE:
            return self.table.current_cell()
        return self.grid.cells.cell(self.grid.currentIndex().row())

    def copied(self) -> str:
        """What is chosen as lines for a spreadsheet."""
        heads = self.table.rows.heads()
        return as_text(rows_of(self.chosen_cells(), self._known, self._language), [heads[name] for name in COPIED])

    def _lay_out(self) -> None:
        padded = QWidget()
        column = QVBoxLayout(padded)
        column.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self.table)
        self.addWidget(self.grid)
        self.addWidget(padded)

    def _connect(self) -> None:
        for view in (self.grid, self.table):
            self.keys.hear(view)
            view.chosen.connect(self._tell_chosen)
            view.opened.connect(self.opened)
            view.removal_asked.connect(self.removal_asked)
            view.menu_asked.connect(self.menu_asked)
        self.keys.go_asked.connect(self.going.ask)
        self.going.typed.connect(self._go)
        self.going.done.connect(self._come_back)

    def _tell_chosen(self) -> None:
        if self.sender() is self.current:
            self.chosen.emit()

    def _go(self, typed: str) -> None:
        row = frame_of(self.grid.cells.cells, typed)
        if row >= 0:
            self.current.choose_rows([row])
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        if self.kind == WALL:
            self.grid.scrollTo(self.grid.cells.index(row))

    def _come_back(self) -> None:
        self.current.setFocus()

    def _fill_table(self) -> None:
        if self.kind == TABLE:
            self.table.show_rows(self._rows(), self.grid.cells.dimmed)

    def _rows(self) -> list[Row]:
        return rows_of(self.grid.cells.cells, self._known, self._language)
