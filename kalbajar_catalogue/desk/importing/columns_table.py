"""The columns of a table in sight: walked by keys, one field picked in each."""

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.columns_model import BECOMES, HEADING, ROW, SURE, VALUES, ColumnRow, Columns
from kalbajar_catalogue.desk.importing.table_manner import made_of_rows
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, Tokens, scheme

Index = QModelIndex | QPersistentModelIndex
HIGH, PAD, ICON = 42, 20, 14
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHARES = {HEADING: 0.22, VALUES: 0.30, BECOMES: 0.31, SURE: 0.17}
_LEAST = {HEADING: 140, VALUES: 130, BECOMES: 180, SURE: 140}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class ColumnsTable(QTableView):
    """Tells `chosen` (another choice of rows), `pick_asked` (a field for them), `left_out` and `menu_asked`."""

    chosen = Signal()
    pick_asked = Signal()
    left_out = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "columns")
        self.columns = Columns(self)
        self.setModel(self.columns)
        self.setItemDelegate(_Painter(self))
        made_of_rows(self, HIGH)
        self.doubleClicked.connect(self._ask)

    def places(self) -> list[int]:
        """The places in the file of the columns that are chosen."""
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        return [self.columns.rows[row].column.at for row in sorted(rows) if row < len(self.columns.rows)]

    def choose(self, at: int) -> None:
        """Choose the column at a place of the file."""
        for row, one in enumerate(self.columns.rows):
            if one.column.at == at:
                self.setCurrentIndex(self.columns.index(row, BECOMES))

    def place_of_picker(self) -> QRect:
        """Where a picker for the chosen row belongs, on the screen."""
        rect = self.visualRect(self.columns.index(self.currentIndex().row(), BECOMES))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2 and Space pick a field, Delete leaves the column out; the rest walks."""
        if event.key() in _OPENING and not event.modifiers():
            self.pick_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump about in the list."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        room = self.viewport().width()
        widths = {part: max(_LEAST[part], int(share * room)) for part, share in _SHARES.items()}
        widths[VALUES] = max(_LEAST[VALUES], room - sum(widths[part] for part in (HEADING, BECOMES, SURE)))
        for part, width in widths.items():
            self.setColumnWidth(part, width)

    def _ask(self) -> None:
        self.pick_asked.emit()


class _Painter(QStyledItemDelegate):
    """Paints one part of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bold, self._plain, self._small = sans(BODY, QFont.Weight.DemiBold), sans(BODY), sans(SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens, rect = index.data(ROW), scheme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            if index.column() == HEADING:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(tokens.madder))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        self._part(painter, rect.adjusted(PAD, 0, -8, 0), row, index.column(), tokens)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _part(self, painter: QPainter, room: QRect, row: ColumnRow, part: int, tokens: Tokens) -> None:
        if part == HEADING:
            self._letter(painter, room, row.letter, tokens)
            self._text(painter, room.adjusted(30, 0, 0, 0), row.heading, self._bold, tokens.text)
        elif part == VALUES:
            self._text(painter, room, row.values or "—", self._plain, tokens.quiet)
        elif part == BECOMES:
            plain = row.symbol != "arrow-right"
            self._icon(painter, room, row.symbol, tokens.quiet if plain else tokens.indigo)
            ink = tokens.quiet if not row.column.keys and row.symbol == "x" else tokens.text
            self._text(painter, room.adjusted(ICON + 8, 0, 0, 0), row.becomes, self._plain, ink)
        else:
            ink = str(getattr(tokens, row.sure.ink))
            self._icon(painter, room, row.sure.symbol, ink)
            self._text(painter, room.adjusted(ICON + 6, 0, 0, 0), row.sure.words, self._small, ink)

    def _letter(self, painter: QPainter, room: QRect, letter: str, tokens: Tokens) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(room, _MIDDLE, letter)

    def _icon(self, painter: QPainter, room: QRect, symbol: str, ink: str) -> None:
        painter.drawPixmap(room.left(), room.center().y() - ICON // 2, picture(symbol, ink, ICON))

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, shown)
