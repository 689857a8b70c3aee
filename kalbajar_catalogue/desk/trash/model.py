"""What lies in the trash as rows of a table; every word is held in memory."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, scheme
from kalbajar_catalogue.desk.trash.rows import NAME, TrashRow

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_ICON, _INK = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.ForegroundRole)
_FONT, _ALIGNED = int(Qt.ItemDataRole.FontRole), int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()
_ICON_SIZE = 16


class TrashModel(QAbstractTableModel):
    """The rows that are shown, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TrashRow] = ()
        self._heads: Sequence[str] = ("",) * 6
        self._slanted = QFont(sans(BODY))
        self._slanted.setItalic(True)

    def show(self, rows: Sequence[TrashRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_heads(self, heads: Sequence[str]) -> None:
        """Call the columns so."""
        self._heads = heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def place_of(self, uid: str) -> int:
        """The row of a record, -1 for none."""
        return next((place for place, row in enumerate(self.rows) if row.uid == uid), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row per record."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, kind and number, when, who, why, what lies with it."""
        return 6

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The words, the icon before the name; None at once for all else."""
        if role == _DISPLAY:
            return self.rows[index.row()].words[index.column()]
        if role == _ICON and index.column() == NAME:
            return picture(self.rows[index.row()].symbol, scheme().quiet, _ICON_SIZE)
        if role == _INK:
            quiet = index.column() != NAME or self.rows[index.row()].nameless
            return QColor(scheme().quiet) if quiet else None
        if role == _FONT and index.column() == NAME and self.rows[index.row()].nameless:
            return self._slanted
        if role in (_TIP, _SPOKEN):
            return self.rows[index.row()].words[index.column()] or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The names of the columns."""
        if role == _ALIGNED:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads[section]
