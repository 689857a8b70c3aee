"""What a grid of pictures shows: cells that hold all that is painted, and the model over them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)
APART = 32
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()
_THERE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EMPTY = _THERE | Qt.ItemFlag.ItemIsDropEnabled
_FILLED = _EMPTY | Qt.ItemFlag.ItemIsDragEnabled
_DIM = Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True)
class Cell:
    """One place in a grid, in the words of one language; an empty frame has no `item`.

    `symbol` and `kind` are the icon and the name of its kind, shown where there is no picture.
    `stand_in` is the code of the language the title really is in, when it stands in for a missing one.
    `marks` are the icons that are painted beside the number.
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
    rating: int = 0
    marks: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing hangs here."""
        return not self.item


class Cells(QAbstractListModel):
    """The cells of one grid. Everything it answers is held in memory; what is dim can neither be chosen nor walked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()
        self._dim: frozenset[int] = frozenset()
        self._rows: dict[str, int] | None = None
        self._pictures: dict[str, list[int]] | None = None

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All cells in order."""
        return self._cells

    def show(self, cells: Sequence[Cell]) -> None:
        """Show these cells; where their number stays, so do selection and place."""
        new = tuple(cells)
        if len(new) == len(self._cells):
            self._replace(new)
            return
        self.beginResetModel()
        self._take(new)
        self._dim = frozenset()
        self.endResetModel()

    def patch(self, cells: Mapping[int, Cell]) -> None:
        """Show other cells in these rows, at once."""
        new = list(self._cells)
        for row, cell in cells.items():
            new[row] = cell
        self._take(tuple(new))
        self._tell(sorted(cells))

    @property
    def dimmed(self) -> frozenset[int]:
        """The rows that are dimmed."""
        return self._dim

    def dim(self, rows: frozenset[int]) -> None:
        """Dim these rows and no others. A view that is shown has to be painted again."""
        self._dim = rows

    def is_dim(self, row: int) -> bool:
        """Whether a row is dimmed."""
        return row in self._dim

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
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = index.row()
        if row in self._dim:
            return _DIM
        return _FILLED if self._cells[row].item else _EMPTY

    def cell(self, row: int) -> Cell | None:
        """The cell in a row, None where there is no such row."""
        return self._cells[row] if 0 <= row < len(self._cells) else None

    def row_of_item(self, item: str) -> int:
        """The row of a work, -1 when it is not here."""
        if self._rows is None:
            self._rows = {cell.item: row for row, cell in enumerate(self._cells)}
        return self._rows.get(item, -1) if item else -1

    def picture_came(self, sha256: str) -> None:
        """Paint the cells of this picture again."""
        if self._pictures is None:
            self._pictures = _by_picture(self._cells)
        for row in self._pictures.get(sha256, ()):
            self.dataChanged.emit(self.index(row), self.index(row), [CELL])

    def _take(self, cells: tuple[Cell, ...]) -> None:
        self._cells, self._rows, self._pictures = cells, None, None

    def _replace(self, cells: tuple[Cell, ...]) -> None:
        old = self._cells
        self._take(cells)
        self._tell([row for row, (before, after) in enumerate(zip(old, cells, strict=True)) if before != after])

    def _tell(self, rows: Sequence[int]) -> None:
        """Tell which rows changed; those that are near each other together."""
        if not rows:
            return
        breaks = [place for place, (row, following) in enumerate(pairwise(rows), 1) if following - row > APART]
        for start, end in pairwise([0, *breaks, len(rows)]):
            self.dataChanged.emit(self.index(rows[start]), self.index(rows[end - 1]))


def _by_picture(cells: Sequence[Cell]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, cell in enumerate(cells):
        if cell.sha256:
            rows[cell.sha256].append(row)
    return rows
