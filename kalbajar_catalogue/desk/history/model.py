"""The change sets as rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.storage.journal import ChangeSet

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Row:
    """A change set and the words of its columns."""

    change_set: ChangeSet
    words: tuple[str, ...]


class ChangeSets(QAbstractTableModel):
    """What was done, the newest first; every word is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, sets: Sequence[ChangeSet], language: Language) -> None:
        """Show these in the words of one language."""
        self.beginResetModel()
        self._rows = tuple(Row(one, _words(one, language)) for one in sets)
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def at(self, row: int) -> ChangeSet | None:
        """The change set in a row."""
        return self._rows[row].change_set if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row per change set."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """When, who, what, records, undone."""
        return 5

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """The words; None at once for all else."""
        return self._rows[index.row()].words[index.column()] if role == _DISPLAY else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """The names of the columns."""
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            QCoreApplication.translate("ChangeSets", "When"),
            QCoreApplication.translate("ChangeSets", "Who"),
            QCoreApplication.translate("ChangeSets", "What"),
            QCoreApplication.translate("ChangeSets", "Records"),
            QCoreApplication.translate("ChangeSets", "State"),
        )
        return names[section]


def _words(one: ChangeSet, language: Language) -> tuple[str, ...]:
    when = datetime.fromisoformat(one.when).astimezone()
    date = QLocale(language).toString(QDate(when.year, when.month, when.day), "d MMM yyyy")
    clock = f"{when:%H:%M}"
    return (f"{date}, {clock}", one.who, _what(one, language), shown_number(one.records, language, 0), _state(one))


def _what(one: ChangeSet, language: Language) -> str:
    name = name_of(one.action, language)
    if one.action.code == "undo":
        return QCoreApplication.translate("ChangeSets", "Undone: {action}").format(action=name)
    if one.action.code == "redo":
        return QCoreApplication.translate("ChangeSets", "Redone: {action}").format(action=name)
    return name


def _state(one: ChangeSet) -> str:
    states = {
        "yes": QCoreApplication.translate("ChangeSets", "undone"),
        "partly": QCoreApplication.translate("ChangeSets", "partly undone"),
    }
    return states.get(one.undone, "")
