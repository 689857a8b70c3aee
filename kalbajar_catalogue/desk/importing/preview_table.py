"""The first rows of a table as they would be read."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kalbajar_catalogue.desk.importing.state import Opened, letter

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))
_LEAST, _MOST, _PAD = 64, 220, 34
_LONGEST = 200
_MEASURED = 8


class PreviewRows(QAbstractTableModel):
    """Headings and rows that are held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._width = 0

    def show(self, opened: Opened | None) -> None:
        """Show the first rows of what was opened, nothing for what could not be."""
        self.beginResetModel()
        table = opened.table if opened else None
        rows = opened.preview.rows if opened else ()
        self._headings = table.headings if table else ()
        self._rows = [(row.number, row.cells) for row in rows]
        self._width = max([len(self._headings), *(len(cells) for _, cells in self._rows)])
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many columns as the widest row has."""
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str | None:
        """The text of a cell in one line."""
        if role not in _SHOWN:
            return None
        cells = self._rows[index.row()][1]
        text = cells[index.column()] if index.column() < len(cells) else ""
        return " ".join(text[:_LONGEST].split())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The heading of a column, its letter where it has none; the number of a row in the file, once for a record."""
        if role not in _SHOWN:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._number(section)
        heading = self._headings[section] if section < len(self._headings) else ""
        return " ".join(heading.split()) or letter(section)

    def _number(self, section: int) -> str:
        number = self._rows[section][0]
        again = section > 0 and self._rows[section - 1][0] == number
        return "" if again else str(number)


class PreviewTable(QTableView):
    """Shows the first rows; read only, walked by the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "preview")
        self.rows = PreviewRows(self)
        self.setModel(self.rows)
        modes = QAbstractItemView
        self.setEditTriggers(modes.EditTrigger.NoEditTriggers)
        self.setSelectionMode(modes.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(30)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_opened(self, opened: Opened | None) -> None:
        """Show the first rows of a table, each column as wide as its texts, within bounds."""
        self.rows.show(opened)
        metrics = QFontMetrics(self.font())
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, self._wanted(column, metrics))

    def _wanted(self, column: int, metrics: QFontMetrics) -> int:
        count = min(self.rows.rowCount(), _MEASURED)
        texts = [self.rows.data(self.rows.index(row, column)) or "" for row in range(count)]
        heading = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
        widest = max(metrics.horizontalAdvance(text[:60]) for text in (heading, *texts))
        return max(_LEAST, min(_MOST, widest + _PAD))
