"""The works in a table: what may be done with each, and what is to be done about it."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.rights.rows import Row
from kalbajar_catalogue.desk.rights.words import SYMBOLS, ink_of, use_meant, use_said, verdict_said
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Tokens, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.table import CELL, ICON, PAD, CellPainter, Table, TableCell
from kalbajar_catalogue.freezing.clearance import USES
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media.service import FileGlance

Index = QModelIndex | QPersistentModelIndex
NUMBER, PICTURE, TITLE, ENDS, URGENT = "number", "picture", "title", "ends", "urgent"
COLUMNS: Final = (NUMBER, PICTURE, TITLE, *USES, ENDS)
"""The columns, each called as the order that it gives; pictures give none."""
ANSWER, WORK = "answer", "work"
"""The looks of a cell that shows a verdict, its text, and of one with a title and what is to be done under it."""
WIDTHS: Final = {NUMBER: 64, PICTURE: 56, **dict.fromkeys(USES, 60), ENDS: 132}
WIDEST_NUMBER, NARROW_USE = 124, 48
ROOM_FOR_ENDS, ROOM_FOR_WORDS = 760, 640
USE_SYMBOLS: Final = {"print": "printer", "show": "eye", "give": "handshake"}
"""What stands at the head of the verdicts where there is no room for words."""
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_UID = attrgetter("work.uid")
_LOOKED_AT = 400
_UNREAD = FileGlance("", "", 0, 0)


class RightsModel(QAbstractTableModel):
    """Rows that are known already; nothing is read here. `say_lack` says what is to be done about a row."""

    def __init__(self, say_lack: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.language: Language = "en"
        self.files: dict[str, FileGlance] = {}
        self.order, self.down, self.narrow = URGENT, False, False
        self._say_lack = say_lack
        self._heads: Mapping[str, str] = {}
        self._places: dict[str, int] | None = None
        self._uids: list[str] = []

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Show these rows; tells whether they are others, or stand otherwise: then nothing is chosen any more."""
        before, self._uids = self._uids, list(map(_UID, rows))
        if self._uids == before:
            self.rows = rows
            self.look_again()
            return False
        self.beginResetModel()
        self.rows, self._places = rows, None
        self.endResetModel()
        return True

    def look_again(self) -> None:
        """Paint everything again."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def say_heads(self, heads: Mapping[str, str], language: Language) -> None:
        """Show these heads."""
        self._heads, self.language = heads, language
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.look_again()

    def place_of(self, uid: str) -> int:
        """Where a work stands, -1 when it does not."""
        if self._places is None:
            self._places = {row.uid: place for place, row in enumerate(self.rows)}
        return self._places.get(uid, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many works there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The head of a column, with an arrow where it gives the order."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = COLUMNS[section]
        if role == _ROLE.DecorationRole and self.narrow and name in USES:
            return picture(USE_SYMBOLS[name], scheme().quiet, ICON)
        if role == _ROLE.AccessibleTextRole:
            return self._heads.get(name, "")
        if role == _ROLE.DisplayRole:
            arrow = f" {'↓' if self.down else '↑'}" if name == self.order else ""
            words = "" if self.narrow and name in USES else self._heads.get(name, "")
            return f"{words}{arrow}"
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ToolTipRole:
            return f"{use_said(name)}: {use_meant(name)}" if name in USES else self._heads.get(name, "")
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """The cell for the painter, its words for everybody else."""
        row, name = self.rows[index.row()], COLUMNS[index.column()]
        if role == CELL:
            return self.cell(row, name)
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._said(self.cell(row, name), name)
        return None

    def cell(self, row: Row, name: str) -> TableCell:
        """Everything that is painted of one cell."""
        work = row.work
        if name == NUMBER:
            return TableCell("number", row.number)
        if name == PICTURE:
            file = self.files.get(row.uid, _UNREAD)
            return TableCell(PICTURE, "", file.sha256, file.file_path, kinds.SYMBOLS[work.kind])
        if name == TITLE:
            title = marked(work.title, self.language) or work.ref
            return TableCell(WORK, title, mend=self._say_lack(row), upright=work.descriptive)
        if name in USES:
            return TableCell(ANSWER, getattr(work, name).verdict)
        return TableCell("quiet", shown_date(work.expires, self.language) if work.expires else "")

    def _said(self, cell: TableCell, name: str) -> str:
        if name in USES:
            return f"{use_said(name)}: {verdict_said(cell.text)}"
        return f"{cell.text}\n{cell.mend}" if cell.mend else cell.text


class RightsPainter(CellPainter):
    """Paints verdicts as icons, and everything else as every table does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        cell = index.data(CELL)
        if cell.look not in (ANSWER, WORK):
            super().paint(painter, option, index)
            return
        tokens, rect = scheme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        {ANSWER: self._answer, WORK: self._work}[cell.look](painter, rect, cell, tokens)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _answer(self, painter: QPainter, rect: QRect, cell: TableCell, tokens: Tokens) -> None:
        spot, ink = rect.center().y() - (ICON + 2) // 2, ink_of(cell.text, tokens)
        painter.drawPixmap(rect.left() + PAD, spot, picture(SYMBOLS[cell.text], ink, ICON + 2))

    def _work(self, painter: QPainter, rect: QRect, cell: TableCell, tokens: Tokens) -> None:
        room, look = rect.adjusted(PAD, 0, -PAD, -2), "upright" if cell.upright else "title"
        over = room.adjusted(0, 5, 0, -room.height() // 2) if cell.mend else room
        self._line(painter, over, cell.text, look, tokens.text)
        if cell.mend:
            self._line(painter, room.adjusted(0, room.height() // 2 + 2, 0, -6), cell.mend, "quiet", tokens.quiet)

    def metrics_of(self, look: str) -> QFontMetrics:
        """The measures of the letters in which cells of a look are written."""
        return self._metrics[look]

    def _line(self, painter: QPainter, room: QRect, text: str, look: str, ink: str) -> None:
        painter.setFont(self._fonts[look])
        painter.setPen(QColor(ink))
        words = self._metrics[look].elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class RightsTable(Table):
    """The table of works; Enter goes to the rights of the one in hand."""

    def __init__(self, pictures: Pictures, model: RightsModel, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.painter: RightsPainter = RightsPainter(pictures, self)
        self.rights = model
        self.setItemDelegate(self.painter)
        self.setModel(model)
        self.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.horizontalHeader().setSectionsMovable(False)
        self.show_pictures(True)
        self.fitted.connect(self.fit)
        model.modelReset.connect(self.fit)
        model.headerDataChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Each column its width, the work the rest; the end of a permission only where there is room."""
        room = self.viewport().width()
        self.setColumnHidden(COLUMNS.index(ENDS), room < ROOM_FOR_ENDS)
        self.rights.narrow = room < ROOM_FOR_WORDS
        for place, name in enumerate(COLUMNS):
            if name in WIDTHS and not self.isColumnHidden(place):
                self.horizontalHeader().resizeSection(place, self._width(place, name))
        self.stretch(COLUMNS.index(TITLE))

    def _width(self, place: int, name: str) -> int:
        if name == NUMBER:
            return self._width_of_numbers()
        if name not in USES or self.rights.narrow:
            return WIDTHS[name] if name not in USES else NARROW_USE
        head = str(self.rights.headerData(place, Qt.Orientation.Horizontal) or "")
        return max(WIDTHS[name], self.painter.metrics_of("quiet").horizontalAdvance(head) + 2 * PAD + 6)

    def _width_of_numbers(self) -> int:
        """As wide as the longest of the first numbers needs."""
        rows = self.rights.rows[:_LOOKED_AT]
        longest = max((row.number for row in rows), key=len, default="")
        bold = self.painter.metrics_of("number").horizontalAdvance(longest)
        return min(WIDEST_NUMBER, max(WIDTHS[NUMBER], bold + 2 * PAD + 2))
