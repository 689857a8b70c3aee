"""What a grid of pictures shows: cells that hold all that is painted, and the model over them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Cell:
    """One place in a grid, in the words of one language; an empty frame has no `item`.

    `symbol` and `kind` are the icon and the name of its kind, shown where there is no picture.
    `stand_in` is the code of the language the title really is in, when it stands in for a missing one.
    """

    uid: str
    item: str = ""
    number: str = ""
    order: int = 0
    ref: str = ""
    title: str = ""
    descriptive: bool = False
    stand_in: str = ""
    makers: str = ""
    sha256: str = ""
    file_path: str = ""
    width: int = 0
    height: int = 0
    symbol: str = "image"
    kind: str = ""
    spoken: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing hangs here."""
        return not self.item


class Cells(QAbstractListModel):
    """The cells of one grid. Everything it answers is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All cells in order."""
        return self._cells

    def show(self, cells: Sequence[Cell]) -> None:
        """Show these cells; where their number stays, so do selection and place."""
        if len(cells) == len(self._cells):
            self._replace(tuple(cells))
            return
        self.beginResetModel()
        self._cells = tuple(cells)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cells there are."""
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = CELL) -> Cell | str | None:
        """The cell, or what a screen reader says of it; None at once for all else."""
        if role == CELL:
            return self._cells[index.row()]
        if role in _SPOKEN:
            return self._cells[index.row()].spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A picture may be taken in hand, and dropped on any cell."""
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        taken = index.isValid() and not self._cells[index.row()].empty
        return flags | Qt.ItemFlag.ItemIsDragEnabled if taken else flags

    def cell(self, row: int) -> Cell | None:
        """The cell in a row, None where there is no such row."""
        return self._cells[row] if 0 <= row < len(self._cells) else None

    def row_of_item(self, item: str) -> int:
        """The row of a work, -1 when it is not here."""
        return next((row for row, cell in enumerate(self._cells) if item and cell.item == item), -1)

    def picture_came(self, sha256: str) -> None:
        """Paint the cells of this picture again."""
        for row, cell in enumerate(self._cells):
            if cell.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row), [CELL])

    def _replace(self, cells: tuple[Cell, ...]) -> None:
        old, self._cells = self._cells, cells
        for row, (before, after) in enumerate(zip(old, cells, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))
