"""The view of a list of records: its model, how a row is painted, the keys; a hundred thousand rows open at once."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.carried_rows import MIME, CarriedRows
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow
from kalbajar_catalogue.desk.widgets.row_ground import paint_row_ground
from kalbajar_catalogue.desk.widgets.shortening import Shortener

Index = QModelIndex | QPersistentModelIndex
HEIGHT, LOW = 46, 32
"""The height of a row of two lines, and of one, px."""
ROW: Final = int(Qt.ItemDataRole.UserRole)
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)  # fmt: skip
_UID = attrgetter("uid")
_INDENT, _SIDE = 16, 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RecordModel(QStringListModel):
    """The rows that are shown. Everything it answers is held in memory."""

    # The strings are empty: only their number counts. To lay out its rows a view asks twice for each how many there
    # are, which this model answers without Python.

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[RecordRow, ...] = ()
        self.used: Mapping[str, int] | None = None
        self._places: dict[str, int] | None = None

    def show(self, rows: Sequence[RecordRow]) -> None:
        """Show these rows."""
        self.rows, self._places = tuple(rows), None
        self.setStringList([""] * len(self.rows))

    def show_used(self, used: Mapping[str, int] | None) -> None:
        """Say at each row how often it is used; the view paints anew, it need not lay out its rows for that."""
        self.used = used

    def place_of(self, uid: str) -> int:
        """Where a record stands, -1 when it is not here."""
        if self._places is None:
            self._places = dict(zip(map(_UID, self.rows), range(len(self.rows)), strict=True))
        return self._places.get(uid, -1)

    def uses_of(self, uid: str) -> str:
        """How often a record is used; '' for never, and while nobody knows."""
        count = self.used.get(uid, 0) if self.used else 0
        return f"{count:,}".replace(",", "\u202f") if count else ""

    def data(self, index: Index, role: int = ROW) -> RecordRow | str | None:
        """The row, or what a screen reader says of it; None at once for all else."""
        if role == ROW:
            return self.rows[index.row()]
        if role in _SPOKEN:
            row = self.rows[index.row()]
            return ", ".join(part for part in (row.name, row.line, row.mark_said, self.uses_of(row.uid)) if part)
        if role == _TIP:
            row = self.rows[index.row()]
            return "\n".join(part for part in (row.name, row.line, row.mark_said) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and carried where the view allows it."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What is carried: the uid of a row."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The uid of the first of these rows."""
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, QByteArray(self.rows[indexes[0].row()].uid.encode()))
        return carried


class RecordPainter(QStyledItemDelegate):
    """Paints a row: its icon, its name over its line, a mark and how often it is used at the end."""

    def __init__(self, model: RecordModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.height = HEIGHT
        self._name, self._strong = Shortener(sans(BODY)), Shortener(sans(BODY, QFont.Weight.DemiBold))
        self._small = Shortener(sans(SMALL))
        self._slanted = Shortener(_italic(sans(BODY)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(120, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row, tokens, rect = index.data(ROW), scheme(), option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state, tokens, _SIDE)
        room = rect.adjusted(_SIDE + row.depth * _INDENT, 0, -_SIDE, 0)
        right = self._at_end(painter, room, row, tokens)
        if row.symbol:
            painter.drawPixmap(room.left(), room.center().y() - 7, picture(row.symbol, tokens.quiet, 16))
            room.setLeft(room.left() + 26)
        room.setRight(right)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._words(painter, room, row, chosen, tokens)
        painter.restore()

    def _at_end(self, painter: QPainter, room: QRect, row: RecordRow, tokens: Tokens) -> int:
        """The uses and the mark; gives back where the words must end."""
        end, uses = room.right(), self._model.uses_of(row.uid)
        if uses:
            painter.setFont(self._small.font)
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(room, _RIGHT, uses)
            end -= self._small.width(uses) + 8
        if row.mark:
            painter.drawPixmap(end - 15, room.center().y() - 7, picture(row.mark, tokens.weld, 15))
            end -= 22
        return end

    def _words(self, painter: QPainter, room: QRect, row: RecordRow, chosen: bool, tokens: Tokens) -> None:
        upper = QRect(room.left(), room.top() + 5, room.width(), 20) if row.line else room
        words = self._slanted if row.nameless else self._strong if chosen else self._name
        self._text(painter, upper, words, tokens.quiet if row.nameless else tokens.text, row.name)
        if row.line:
            lower = QRect(room.left(), room.top() + 24, room.width(), 17)
            self._text(painter, lower, self._small, tokens.quiet, row.line)

    def _text(self, painter: QPainter, room: QRect, words: Shortener, ink: str, text: str) -> None:
        painter.setFont(words.font)
        painter.setPen(QColor(ink))
        painter.drawText(room, int(_LEFT), words.of(text, room.width()))


class RecordView(CarriedRows):
    """The rows. Enter and a double click open, Delete throws away, letters go to the line above.

    Where an order is kept, Alt+Up and Alt+Down move a row, and so does the pointer: `moved` (uid, uid of the row it
    is to stand before, '' for the end).
    """

    opened = Signal()
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    typed = Signal(str)
    walked_out = Signal()
    moved = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "records")
        self.rows = RecordModel(self)
        self.painter = RecordPainter(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._orders = self._order_now = False

    def take_order(self, orders: bool) -> None:
        """Whether rows may be moved at all."""
        self._orders = orders
        self.allow_order(orders)

    def allow_order(self, now: bool) -> None:
        """Whether rows may be moved as they are shown now."""
        self._order_now = self._orders and now
        self.setDragEnabled(self._order_now)
        self.setAcceptDrops(self._order_now)

    def make_low(self) -> None:
        """Rows of one line only."""
        self.painter.height = LOW

    def move_by(self, step: int) -> None:
        """Move the row in hand up (-1) or down (1)."""
        place, rows = self.currentIndex().row(), self.rows.rows
        target = place + step
        if not self._order_now or place < 0 or not 0 <= target < len(rows):
            return
        before = target if step < 0 else target + 1
        self.moved.emit(rows[place].uid, rows[before].uid if before < len(rows) else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete throws away, Up on the first row leaves; the rest walks."""
        key, alone = event.key(), event.modifiers() in (Qt.KeyboardModifier.NoModifier, _ON_PAD)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if key == Qt.Key.Key_Up else 1)
        elif alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif alone and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif alone and key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.walked_out.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the line above."""
        self.typed.emit(search)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def landed(self, uid: str, place: int) -> None:
        """Tell where the row was let go, unless it stands there."""
        rows = self.rows.rows
        before = rows[place].uid if place < len(rows) else ""
        if before != uid and place != self.rows.place_of(uid) + 1:
            self.moved.emit(uid, before)

    def place_at(self, spot: QPoint) -> int:
        """Before the row in whose upper half the spot is, else after it; the end below all."""
        index = self.indexAt(spot)
        if not index.isValid():
            return self.rows.rowCount()
        return index.row() + (spot.y() > self.visualRect(index).center().y())

    def landing_line(self, place: int) -> tuple[QRect, int]:
        """Above the row of the place, below the last one for the end."""
        last = self.rows.rowCount() - 1
        rect = self.visualRect(self.rows.index(min(place, last)))
        return rect, rect.top() if place <= last else rect.bottom()


_ON_PAD = Qt.KeyboardModifier.KeypadModifier


def _italic(font: QFont) -> QFont:
    font.setItalic(True)
    return font
