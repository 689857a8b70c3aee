"""The lines of a preview as rows of a table: work, field, what stands there now and what would stand there."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.items.batch import Line, Outcome
from kalbajar_catalogue.storage.fields import Field

Index = QModelIndex | QPersistentModelIndex
ALL, CHANGED, REFUSED = "all", "changed", "refused"
FILTERS = (CHANGED, REFUSED, ALL)
WORK, FIELD, NOW, THEN = range(4)
_DISPLAY, _FONT, _INK, _PICTURE, _TIP = (
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ToolTipRole,
    )
)  # fmt: skip
_NOWHERE = QModelIndex()
_LONGEST = 300


class Lines(QAbstractTableModel):
    """Holds every line; words are put together when a row is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._seen: list[int] = []
        self._filter = CHANGED
        self._labels: Mapping[str, Field] = {}
        self._language: Language = "en"
        self._plain, self._struck, self._bold = sans(), sans(), sans(weight=QFont.Weight.DemiBold)
        self._struck.setStrikeOut(True)

    def name_fields(self, fields: Mapping[str, Field], language: Language) -> None:
        """Call flat keys by these fields, in this language."""
        self._labels, self._language = fields, language
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._tell_all()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._lines, self._seen = [], []
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        """Show these too."""
        first = len(self._lines)
        self._lines.extend(lines)
        seen = [place for place, line in enumerate(lines, first) if self._passes(line)]
        if seen:
            self.beginInsertRows(QModelIndex(), len(self._seen), len(self._seen) + len(seen) - 1)
            self._seen.extend(seen)
            self.endInsertRows()

    def show_only(self, which: str) -> None:
        """Show all lines, those that change, or those that are refused."""
        self.beginResetModel()
        self._filter = which
        self._seen = [place for place, line in enumerate(self._lines) if self._passes(line)]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line in a row."""
        return self._lines[self._seen[row]]

    def recolour(self) -> None:
        """Take the new colours."""
        self._tell_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row for each line that passes."""
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Work, field, now, then."""
        return 4

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What is painted; None at once for all else."""
        if role not in (_DISPLAY, _FONT, _INK, _PICTURE, _TIP):
            return None
        line, column = self.line(index.row()), index.column()
        if role == _DISPLAY:
            return self._words(line, column)[:_LONGEST].replace("\n", " ⏎ ")
        if role == _TIP:
            return self._tip(line, column)
        if role == _FONT:
            return self._font(line, column)
        return _ink(line, column) if role == _INK else _mark(line, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The names of the columns."""
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            QCoreApplication.translate("BatchLines", "Work"),
            QCoreApplication.translate("BatchLines", "Field"),
            QCoreApplication.translate("BatchLines", "Now"),
            QCoreApplication.translate("BatchLines", "Then"),
        )
        return names[section]

    def label(self, key: str) -> str:
        """What a flat key is called, with its language: `Title · az`."""
        field = self._labels.get(key)
        if field is None:
            return key
        name = said(self._language, field.declared.label)
        return name if key == field.name else f"{name} · {key[-2:]}"

    def _passes(self, line: Line) -> bool:
        if self._filter == CHANGED:
            return line.outcome in (Outcome.CHANGES, Outcome.NEW)
        return self._filter == ALL or line.outcome is Outcome.REFUSED

    def _words(self, line: Line, column: int) -> str:
        if column == WORK:
            name = line.ref or QCoreApplication.translate("BatchLines", "New work, row {row}").format(row=line.row)
            return f"{name}  {line.title}" if line.title else name
        if column == FIELD:
            return self.label(line.key)
        if column == NOW:
            return line.before
        return self._then(line)

    def _then(self, line: Line) -> str:
        if line.problem:
            return self._sentence(line.problem.code, line.problem.values)
        if line.outcome is Outcome.SAME:
            return QCoreApplication.translate("BatchLines", "stays the same")
        return line.after or QCoreApplication.translate("BatchLines", "empty")

    def _tip(self, line: Line, column: int) -> str | None:
        said_of = [self._words(line, column)]
        if column == THEN:
            said_of += [self._sentence(doubt.code, doubt.values) for doubt in line.doubts]
            made = QCoreApplication.translate("BatchLines", "New: {names}")
            said_of += [made.format(names=", ".join(line.makes))] if line.makes else []
        return "\n".join(said_of) or None

    def _sentence(self, code: str, values: Mapping[str, Any]) -> str:
        named = {name: self.label(str(value)) if name == "field" else value for name, value in values.items()}
        return sentence(self._language, code, named)

    def _font(self, line: Line, column: int) -> QFont:
        changes = line.outcome in (Outcome.CHANGES, Outcome.NEW)
        if column == NOW and changes:
            return self._struck
        return self._bold if column == THEN and changes and line.after else self._plain

    def _tell_all(self) -> None:
        if self._seen:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._seen) - 1, self.columnCount() - 1))


def _ink(line: Line, column: int) -> QBrush | None:
    tokens = scheme()
    quiet = column in (NOW, FIELD) or (column == THEN and not line.after) or line.outcome is Outcome.SAME
    if column == THEN and line.outcome is Outcome.REFUSED:
        return QBrush(QColor(tokens.weld))
    return QBrush(QColor(tokens.quiet)) if quiet else None


def _mark(line: Line, column: int) -> Any:
    """An icon beside what would stand there: refused, doubtful, or with a name that is new."""
    if column != THEN:
        return None
    tokens = scheme()
    if line.outcome is Outcome.REFUSED:
        return picture("circle-x", tokens.weld, 14)
    if line.doubts:
        return picture("triangle-alert", tokens.weld, 14)
    return picture("plus", tokens.indigo, 14) if line.makes or line.outcome is Outcome.NEW else None
