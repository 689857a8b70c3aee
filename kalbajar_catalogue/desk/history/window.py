"""A list of very many of which only those in sight are held: their numbers are known, what they say comes by asking."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_SPOKEN: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_AHEAD: Final = 60
_MOST_HELD: Final = 4_000

T = TypeVar("T")
"""What is held of one row."""


class Window(QAbstractListModel, Generic[T]):
    """Rows by number. `wanted` tells the numbers of rows that came in sight and are not held; `arrived` that some came.

    Nothing is asked while data is given: `need` is called with what is in sight.
    """

    wanted = Signal(list)
    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self._held: dict[int, T] = {}
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._spoken: dict[int, str] = {}

    def show_ids(self, ids: "array[int]", held: Mapping[int, T] | None = None) -> None:
        """Show these rows; what is held of any of them already is given along."""
        self.beginResetModel()
        self.ids = ids
        self._held = dict(held or {})
        self._asked.clear()
        self._spoken.clear()
        self.endResetModel()

    def go_on(self, ids: "array[int]") -> None:
        """Show these rows, which begin with those that are shown."""
        if len(ids) > len(self.ids):
            self.beginInsertRows(_NOWHERE, len(self.ids), len(ids) - 1)
            self.ids = ids
            self.endInsertRows()

    def put_before(self, ids: "array[int]") -> None:
        """Show these rows before the others."""
        if len(ids):
            self.beginInsertRows(_NOWHERE, 0, len(ids) - 1)
            self.ids = ids + self.ids
            self.endInsertRows()

    def take(self, held: Mapping[int, T]) -> None:
        """Hold what some rows say; when it is too much, only that."""
        if len(self._held) + len(held) > _MOST_HELD:
            self._held.clear()
            self._spoken.clear()
        self._held.update(held)
        self._asked.difference_update(held)
        for number in held:
            self._spoken.pop(number, None)
        self.arrived.emit()

    def forget(self) -> None:
        """What is held may not be so any more: it stays in sight until it comes anew."""
        self._asked.clear()
        self._stale = set(self._held)

    def retell(self) -> None:
        """Say everything anew: another language is spoken, or another day has come."""
        self._spoken.clear()
        self.arrived.emit()

    def need(self, first: int, last: int) -> None:
        """Rows from `first` to `last` are in sight: ask for those that are not held, and for some around them."""
        inside = range(max(0, first), min(last + 1, len(self.ids)))
        if not any(self._lacks(self.ids[row]) for row in inside):
            return
        around = range(max(0, first - _AHEAD), min(last + _AHEAD + 1, len(self.ids)))
        lacking = [self.ids[row] for row in around if self._lacks(self.ids[row])]
        self._asked.update(lacking)
        self._stale = self._stale - set(lacking)
        self.wanted.emit(lacking)

    def at(self, row: int) -> T | None:
        """What is held of a row."""
        return self._held.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def held(self, numbers: Sequence[int]) -> list[T]:
        """What is held of these numbers."""
        return [self._held[number] for number in numbers if number in self._held]

    def speak_of(self, row: int) -> str:
        """What a screen reader says of a row."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row per number."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = _SPOKEN[0]) -> Any:
        """What is held, and its words; None at once for all else."""
        if role == ROW:
            return self.at(index.row())
        if role not in _SPOKEN:
            return None
        number = self.ids[index.row()]
        if number not in self._spoken:
            if number not in self._held:
                return "…"
            self._spoken[number] = self.speak_of(index.row())
        return self._spoken[number]

    def _lacks(self, number: int) -> bool:
        return number not in self._asked and (number not in self._held or number in self._stale)
