"""The list of the palette: headings, records and commands in one column."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kalbajar_catalogue.desk.finding.commands import Command
from kalbajar_catalogue.desk.finding.verbs import Shown

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Entry:
    """One row: a heading (neither `record` nor `command`), a record or a command, in the words of one language."""

    title: str
    line: str = ""
    record: Shown | None = None
    command: Command | None = None

    @property
    def heading(self) -> bool:
        """Whether it only parts the rows."""
        return self.record is None and self.command is None


class Entries(QAbstractListModel):
    """The rows of the palette. Everything it answers is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these rows from the first on."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The row at a place, None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def next_row(self, row: int, step: int) -> int:
        """The nearest row in a direction that can be chosen, else the same one."""
        place = row + step
        while (entry := self.entry(place)) is not None:
            if not entry.heading:
                return place
            place += 1 if step > 0 else -1
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = ENTRY) -> Entry | str | None:
        """The row, or what a screen reader says of it; None at once for all else."""
        if role == ENTRY:
            return self._entries[index.row()]
        if role in _SPOKEN:
            entry = self._entries[index.row()]
            return ", ".join(part for part in (entry.title, entry.line) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        entry = self.entry(index.row())
        return Qt.ItemFlag.NoItemFlags if entry is None or entry.heading else super().flags(index)
