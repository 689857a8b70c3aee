"""The columns of a table as rows: heading, first values, what becomes of them, how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.state import State, heading_of, letter
from kalbajar_catalogue.desk.importing.sureness import Sureness, sureness
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, Column, Mapping

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
HEADING, VALUES, BECOMES, SURE = range(4)
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_VALUES, _LONGEST = 3, 60


@dataclass(frozen=True)
class ColumnRow:
    """One column of the table, in words."""

    column: Column
    heading: str
    letter: str
    values: str
    becomes: str
    symbol: str
    sure: Sureness

    def text(self, part: int) -> str:
        """What stands in one part of the row."""
        return (self.heading, self.values, self.becomes, self.sure.words)[part]


class Columns(QAbstractTableModel):
    """Everything it answers is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ColumnRow, ...] = ()

    @property
    def rows(self) -> tuple[ColumnRow, ...]:
        """The rows as they are shown."""
        return self._rows

    def show(self, rows: Sequence[ColumnRow]) -> None:
        """Show these; where only words changed the places stay."""
        same = [one.column.at for one in rows] == [one.column.at for one in self._rows]
        if not same:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SURE))

    def retranslate(self) -> None:
        """Name the heads anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, HEADING, SURE)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns the table has."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Four parts."""
        return 0 if parent.isValid() else SURE + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The row, or the text of one part."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text(index.column())
        return row.text(index.column()) if role in _SHOWN else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The heads of the parts."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            QCoreApplication.translate("Columns", "Column in the file"),
            QCoreApplication.translate("Columns", "First values"),
            QCoreApplication.translate("Columns", "Becomes"),
            QCoreApplication.translate("Columns", "How sure"),
        )
        return heads[section]


def rows_of(state: State, language: Language, only_to_look_at: bool) -> list[ColumnRow]:
    """The columns of a state in words."""
    mapping = state.mapping
    if mapping is None:
        return []
    doubtful = {at for places in targets.doubts(mapping).values() for at in places}
    rows = [_row(state, mapping, column, doubtful, language) for column in mapping.columns]
    return [row for row in rows if row.sure.to_look_at] if only_to_look_at else rows


def becomes(mapping: Mapping, column: Column, language: Language) -> str:
    """What becomes of a column, in words: its fields, and that it names the kind."""
    of_kinds = targets.kinds_of(mapping)
    said = [targets.words_of(of_kinds, key, language) for key in dict.fromkeys(column.keys)]
    if column.at == mapping.kind_column:
        said.insert(0, QCoreApplication.translate("Columns", "Kind of the record"))
    return " + ".join(said) or targets.plain_words(LEFT_OUT)


def _row(
    state: State, mapping: Mapping, column: Column, doubtful: set[int], language: Language
) -> ColumnRow:  # fmt: skip
    values = state.survey.of(column.at) if state.survey else ()
    said = "   ·   ".join(_short(text) for text in _first(state, column.at, [one.text for one in values]))
    keys = column.keys
    symbol = targets.SYMBOLS.get(keys[0] if keys else LEFT_OUT, targets.FIELD_SYMBOL)
    if column.at == mapping.kind_column:
        symbol = "shapes"
    words = becomes(mapping, column, language)
    sure = sureness(column, state.chosen, doubtful)
    return ColumnRow(column, " ".join(heading_of(column).split()), letter(column.at), said, words, symbol, sure)


def _first(state: State, at: int, texts: Sequence[str]) -> list[str]:
    """The first distinct texts of a column, in the order of the rows; of one that begins empty those there are."""
    samples = state.survey.samples if state.survey else ()
    met: dict[str, None] = {}
    for cells in samples:
        text = cells[at].strip() if at < len(cells) else ""
        if text:
            met.setdefault(text)
        if len(met) == _VALUES:
            break
    return list(met) or list(texts[:_VALUES])


def _short(text: str) -> str:
    line = " ".join(text[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def is_note(column: Column) -> bool:
    """Whether a column is kept as a note and goes nowhere else."""
    return set(column.keys) == {NOTE}
