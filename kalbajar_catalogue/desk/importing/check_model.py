"""The records of a check as rows of a table: words are made when a row is painted, and kept."""

from collections.abc import Mapping as Pairs
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.check_runs import Run, runs, spoken
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Checked, Status
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.matching import NUMBER
from kalbajar_catalogue.importing.showing import Line

Index = QModelIndex | QPersistentModelIndex
WORDS = int(Qt.ItemDataRole.UserRole)
ROW, OUTCOME, NAME, TITLE, WRITES = range(5)
KEPT = 4_000
"""So many rows of words are kept."""
LOOKED_AT = 300
"""So many rows say how long the numbers are."""
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


@dataclass(frozen=True)
class RowWords:
    """One record in words."""

    status: Status
    row: str
    number: str
    ref: str
    title: str
    runs: tuple[Run, ...]

    def text(self, part: int) -> str:
        """What a screen reader says of one part."""
        if part == WRITES:
            return spoken(self.runs)
        called = " ".join(filter(None, (self.number, self.ref)))
        return (self.row, check_words.outcome(self.status), called, self.title)[part]


class CheckRows(QAbstractTableModel):
    """Shows some of the records of a check; asks the catalogue nothing."""

    def __init__(self, language: Language, parent: QObject | None = None, written: bool = False) -> None:
        """With `written` all of it has been written."""
        super().__init__(parent)
        self.language, self._written = language, written
        self._records: Sequence[Checked] = ()
        self._places: Sequence[int] = ()
        self._mapping: Mapping | None = None
        self._headings: Sequence[str] = ()
        self._words: dict[int, RowWords] = {}
        self._lines: dict[int, Sequence[Line]] = {}
        self._refs: dict[int, str] = {}
        self._pictures: Pairs[int, Sequence[str]] = {}

    def show(
        self, records: Sequence[Checked], places: Sequence[int], mapping: Mapping, headings: Sequence[str]
    ) -> None:
        """Show those of the records that stand at these places."""
        self.beginResetModel()
        if records is not self._records or mapping is not self._mapping:
            self._words, self._lines, self._refs = {}, {}, {}
        self._records, self._places, self._mapping, self._headings = records, places, mapping, headings
        self.endResetModel()

    def say_anew(self, language: Language) -> None:
        """Say everything in this language."""
        self.language = language
        self._words, self._lines = {}, {}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, ROW, WRITES)
        self._tell()

    def take_lines(self, lines: Pairs[int, Sequence[Line]]) -> None:
        """The values of records, by their rows in the file."""
        if len(self._lines) > KEPT:
            self._lines = {}
        self._lines.update(lines)
        for row in lines:
            self._words.pop(row, None)
        self._tell()

    def take_refs(self, refs: Pairs[int, str]) -> None:
        """The references of records that have been written, by their rows in the file."""
        self._refs.update(refs)
        for row in refs:
            self._words.pop(row, None)
        self._tell()

    def take_pictures(self, pictures: Pairs[int, Sequence[str]]) -> None:
        """The names of the pictures that come in with records, by their rows; others are only named."""
        if pictures != self._pictures:
            self._pictures, self._words = pictures, {}
            self._tell()

    @property
    def longest_number(self) -> str:
        """The longest number among the first records that are shown."""
        shown = (self._records[place] for place in self._places[:LOOKED_AT])
        return max((one.number or one.ref for one in shown), key=len, default="")

    def record(self, row: int) -> Checked | None:
        """The record in a row of this table."""
        return self._records[self._places[row]] if 0 <= row < len(self._places) else None

    def row_of(self, number: int) -> int:
        """The row of this table where the record of a row of the file stands, -1 when it is not shown."""
        for row, place in enumerate(self._places):
            record = self._records[place]
            if record.row <= number <= max(record.row, record.last):
                return row
        return -1

    def without_lines(self, first: int, last: int) -> list[Checked]:
        """The records of these rows whose values have to be asked for."""
        shown = (self.record(row) for row in range(max(0, first), min(last + 1, len(self._places))))
        return [one for one in shown if one and one.status in _ASKED and one.row not in self._lines]

    def without_refs(self, first: int, last: int) -> list[Checked]:
        """The records of these rows that had no reference when they were checked, and none was told since."""
        shown = (self.record(row) for row in range(max(0, first), min(last + 1, len(self._places))))
        return [one for one in shown if one and not one.ref and one.row not in self._refs]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many records are shown."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Five parts."""
        return 0 if parent.isValid() else WRITES + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of the row, or of one part."""
        if role == WORDS:
            return self.words(index.row())
        if role in _SHOWN or role == Qt.ItemDataRole.ToolTipRole:
            return self.words(index.row()).text(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The heads of the parts."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ROW:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        would = QCoreApplication.translate("ImportCheck", "What would be written")
        heads = (
            check_words.row_head(),
            QCoreApplication.translate("ImportCheck", "Outcome"),
            QCoreApplication.translate("ImportCheck", "Number"),
            QCoreApplication.translate("ImportCheck", "Title"),
            QCoreApplication.translate("ImportCheck", "What was written") if self._written else would,
        )
        return heads[section]

    def words(self, row: int) -> RowWords:
        """The words of a row."""
        record = self._records[self._places[row]]
        kept = self._words.get(record.row)
        if kept is None:
            if len(self._words) > KEPT:
                self._words.clear()
            kept = self._words[record.row] = self._made(record)
        return kept

    def _made(self, record: Checked) -> RowWords:
        assert self._mapping is not None
        heading = partial(check_words.heading, mapping=self._mapping, headings=self._headings, language=self.language)
        ref = self._refs.get(record.row) or record.ref
        number = record.number or str(record.values.get(NUMBER) or "")
        named = self._pictures.get(record.row, ())
        said = runs(record, self._lines.get(record.row), self.language, heading, named)
        called, title = (number, ref) if number else (ref, ""), " ".join(record.called(self.language).split())
        rows = str(record.row) if record.last <= record.row else f"{record.row}–{record.last}"
        return RowWords(record.status, rows, *called, title, said)

    def _tell(self) -> None:
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, WRITES), [WORDS])


_ASKED = (Status.CHANGED, Status.CONFLICT)
