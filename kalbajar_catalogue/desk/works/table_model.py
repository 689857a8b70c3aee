"""The rows of a page of works as a table: everything it answers was read before."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kalbajar_catalogue.desk.widgets.carrying import WORKS, works_data
from kalbajar_catalogue.desk.widgets.copies import FilesCarrier
from kalbajar_catalogue.desk.widgets.table import CELL, TableCell
from kalbajar_catalogue.desk.works.listing import Matched
from kalbajar_catalogue.desk.works.rows import Rows
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.items.listing import REF, TEXTS, Column
from kalbajar_catalogue.items.ordering import Sort

Index = QModelIndex | QPersistentModelIndex
PICTURE, MATCHED = "picture", "matched"
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_TITLED = "title"


class TableModel(QAbstractTableModel):
    """The columns beside the number, the picture and the reason of a hit are those of the kind.

    `typed` tells what a person entered: uid, name of the column, text.
    """

    typed = Signal(str, str, str)

    def __init__(self, rows: Rows, columns: Mapping[str, Column], symbol: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._columns, self._symbol = rows, columns, symbol
        self.names: tuple[str, ...] = ()
        self.writable = True
        self.carrier: FilesCarrier | None = None
        self._language: Language = "en"
        self._heads: Mapping[str, str] = {}
        self._sorts: tuple[Sort, ...] = ()
        self._refused: dict[tuple[str, str], str] = {}
        rows.resetting.connect(self.beginResetModel)
        rows.reset.connect(self.endResetModel)
        rows.came.connect(self._came)

    def know_columns(self, columns: Mapping[str, Column]) -> None:
        """These are the columns of the kind from now on; what is shown is told by `show_columns`."""
        self._columns = columns

    def show_columns(self, names: Sequence[str], heads: Mapping[str, str], language: Language) -> None:
        """Show these columns under these heads."""
        if tuple(names) == self.names:
            self._heads, self._language = heads, language
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.names) - 1))
            return
        self.beginResetModel()
        self.names, self._heads, self._language = tuple(names), heads, language
        self.endResetModel()

    def show_sorts(self, sorts: Sequence[Sort]) -> None:
        """Mark the heads of the columns that give the order."""
        self._sorts = tuple(sorts)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.names) - 1))

    def refuse(self, uid: str, name: str, sentence: str) -> None:
        """Keep a sentence at a cell that could not be stored; '' takes it away."""
        if sentence:
            self._refused[uid, name] = sentence
        else:
            self._refused.pop((uid, name), None)
        if (place := self._rows.place_of(uid)) >= 0:
            self._came([place])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many works there are."""
        return 0 if parent.isValid() else len(self._rows.uids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns are shown."""
        return 0 if parent.isValid() else len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The head of a column, with an arrow when it gives the order."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.names):
            return None
        name = self.names[section]
        if role == _ROLE.DisplayRole:
            return f"{self._heads.get(name, name)}{self._arrow(name)}"
        if role == _ROLE.TextAlignmentRole:
            right = self._columns[name].figures if name in self._columns else False
            sides = Qt.AlignmentFlag
            return (sides.AlignRight if right else sides.AlignLeft) | sides.AlignVCenter
        return self._heads.get(name, name) if role == _ROLE.ToolTipRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What the delegate paints, what is typed over, what is said; None for a work that is not read yet."""
        if role == CELL:
            return self.cell(index.row(), self.names[index.column()])
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.cell(index.row(), self.names[index.column()]).text
        if role == _ROLE.EditRole:
            return self._typed(index.row(), self.names[index.column()])
        if role == _ROLE.ToolTipRole:
            name = self.names[index.column()]
            cell = self.cell(index.row(), name)
            return cell.mend or (self._said_states(cell.text) if name == TEXTS else cell.text)
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tell that something else was entered; nothing is stored here."""
        name, text = self.names[index.column()], str(value).strip()
        if role == _ROLE.EditRole and text != self._typed(index.row(), name):
            self.typed.emit(self._rows.uids[index.row()], name, text)
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen and taken in hand; simple fields can be typed in."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        column = self._columns.get(self.names[index.column()])
        read = self._rows.peek(index.row()) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if column and column.typed and self.writable and read else flags

    def mimeTypes(self) -> list[str]:
        """What rows carry."""
        return [WORKS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The works, and copies of their originals."""
        places = sorted({index.row() for index in indexes})
        if self.carrier is None:
            return works_data([self._rows.uids[place] for place in places])
        return self.carrier.packed(
            (self._rows.uids[place], self._file(place), self._rows.ref(place)) for place in places
        )

    def supportedDragActions(self) -> Qt.DropAction:
        """Never a move: whoever takes it would throw away what it took."""
        return Qt.DropAction.CopyAction

    def cell(self, place: int, name: str) -> TableCell:
        """Everything that is painted of one cell."""
        if name == REF:
            return TableCell("number", self._rows.ref(place))
        row = self._rows.row(place)
        if row is None:
            return TableCell("unread")
        if name == PICTURE:
            card = row.card
            return TableCell("picture", "", sha256=card.sha256, file_path=card.file_path, symbol=self._symbol)
        if name == MATCHED:
            why = self._rows.matched(place)
            return TableCell("quiet", self._said_of(why) if why else "")
        shown = self._shown(name)
        text = row.texts[shown] if 0 <= shown < len(row.texts) else ""
        mend = self._refused.get((row.card.uid, name), "")
        column = self._columns.get(name)
        said = row.card.title.best(self._language).language if name == _TITLED else ""
        stand_in = (said or "–") if shown in row.stand_ins else ""
        look = (
            "states"
            if name == TEXTS
            else "title"
            if name == _TITLED
            else "figures"
            if column and column.figures
            else "text"
        )
        return TableCell(look, text, mend=mend, stand_in=stand_in, upright=row.card.title_is_descriptive)

    @property
    def shown_names(self) -> tuple[str, ...]:
        """The columns whose texts have to be read."""
        return tuple(name for name in self.names if name not in (REF, PICTURE, MATCHED))

    def _said_of(self, why: Matched) -> str:
        found = f"{word(self._language, why.label)}: {why.text}"
        if why.alike:
            return self.tr("sounds alike: {found}").format(found=found)
        return self.tr("variant: {found}").format(found=found) if why.variant else found

    def _file(self, place: int) -> str:
        row = self._rows.peek(place)
        return row.card.file_path if row else ""

    def _shown(self, name: str) -> int:
        names = self.shown_names
        return names.index(name) if name in names else -1

    def _typed(self, place: int, name: str) -> str:
        row, shown = self._rows.peek(place), self._shown(name)
        return row.texts[shown] if row and shown not in row.stand_ins and 0 <= shown < len(row.texts) else ""

    def _arrow(self, name: str) -> str:
        for place, sort in enumerate(self._sorts):
            if sort.name == name:
                return f"  {'↓' if sort.reverse else '↑'}{'²' if place else ''}"
        return ""

    def _said_states(self, text: str) -> str:
        words = {
            "approved": self.tr("approved"),
            "draft": self.tr("draft"),
            "stale": self.tr("to be looked at again"),
            "missing": self.tr("missing"),
        }
        states = zip(("az", "en", "ru"), text.split(), strict=False)
        return ", ".join(f"{code}: {words.get(state, state)}" for code, state in states)

    def _came(self, places: list[int]) -> None:
        if places and self.names and places[-1] < len(self._rows.uids):
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(self.names) - 1))
