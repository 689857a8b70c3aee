"""The list of what happens: occasions, their days, the events of each; moved by Alt+Up, Alt+Down and the pointer."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.programme.rows import Row, What, place_of
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, HEADING, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.carried_rows import MIME, CarriedRows
from kalbajar_catalogue.desk.widgets.row_ground import paint_row_ground

Index = QModelIndex | QPersistentModelIndex
ROW: Final = int(Qt.ItemDataRole.UserRole)
HEIGHTS: Final = {What.OCCASION: 62, What.DAY: 34, What.EVENT: 48}
"""px"""
HOUR, SIDE = 92, 16
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AgendaModel(QAbstractListModel):
    """The rows. Days cannot be chosen; events can be carried."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROW) -> Row | str | None:
        """The row, what a screen reader says, and what is doubtful about it; None at once for all else."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in _SPOKEN:
            return ", ".join(part for part in (row.hour, row.name, row.line, row.doubt) if part)
        return row.doubt if role == _TIP and row.doubt else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a row."""
        row = self.rows[index.row()] if index.isValid() else None
        if row is None or not row.uid:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if row.what is What.EVENT else usual

    def mimeTypes(self) -> list[str]:
        """What is carried: an event."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The uid of the event."""
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, QByteArray(self.rows[indexes[0].row()].uid.encode()))
        return carried


class AgendaPainter(QStyledItemDelegate):
    """Paints a row as what it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Each kind of row has its height."""
        return QSize(200, HEIGHTS[index.data(ROW).what])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row, tokens = index.data(ROW), scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.what is What.DAY:
            self._day(painter, option.rect, row, tokens)
        else:
            paint_row_ground(painter, option.rect, option.state, tokens)
            inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
            (self._event if row.what is What.EVENT else self._occasion)(painter, inner, row, tokens)
        painter.restore()

    def _occasion(self, painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> None:
        _text(painter, rect.adjusted(0, 12, 0, -24), serif(HEADING), tokens.text, row.name)
        _text(painter, rect.adjusted(0, 36, 0, -6), sans(SMALL), tokens.quiet, row.line)

    def _day(self, painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> None:
        words = f"{row.name} · {self.today}" if row.today else row.name
        ink = tokens.madder if row.today else tokens.quiet
        _text(painter, rect.adjusted(SIDE, 8, -SIDE, 0), sans(SMALL, QFont.Weight.DemiBold), ink, words)
        painter.fillRect(QRect(rect.left() + SIDE, rect.bottom(), rect.width() - 2 * SIDE, 1), QColor(tokens.line))

    def _event(self, painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> None:
        known = ":" in row.hour
        hour = QRect(rect.left(), rect.top() + 6, HOUR, 20)
        _text(painter, hour, sans(SMALL, QFont.Weight.DemiBold) if known else sans(SMALL),
              tokens.text if known else tokens.quiet, row.hour)  # fmt: skip
        painter.drawPixmap(rect.left() + HOUR + 6, rect.top() + 8, picture(row.symbol, tokens.quiet))
        room = rect.adjusted(HOUR + 30, 0, 0, 0)
        for shown, symbol in ((bool(row.doubt), "triangle-alert"), (row.waits, "circle-dashed")):
            if shown:
                painter.drawPixmap(room.right() - 15, rect.top() + 9, picture(symbol, tokens.weld, 15))
                room.setRight(room.right() - 22)
        _text(painter, QRect(room.left(), rect.top() + 5, room.width(), 22), sans(BODY), tokens.text, row.name)
        _text(painter, QRect(room.left(), rect.top() + 25, room.width(), 18), sans(SMALL), tokens.quiet, row.line)


class AgendaView(CarriedRows):
    """The rows. `chosen` tells the uid in hand, `opened` that a person goes into it.

    `moved` tells event, day, and the event it is to stand before ('' for the end); `stepped` that the one in hand
    goes up (-1) or down (1).
    """

    chosen = Signal(str)
    opened = Signal()
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    moved = Signal(str, str, str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "records")
        self.rows, self.painter = AgendaModel(self), AgendaPainter(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[Row], today: str) -> None:
        """Show these rows, with the one in hand still in hand; `today` is the word for it."""
        uid = self.uid
        self.painter.today = today
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        self.selectionModel().blockSignals(blocked)
        self.choose(uid)

    @property
    def uid(self) -> str:
        """The record in hand, '' for none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].uid if index.isValid() else ""

    @property
    def row(self) -> Row | None:
        """The row in hand."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def choose(self, uid: str) -> bool:
        """Take a record in hand; whether it is here."""
        place = place_of(self.rows.rows, uid)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        return place >= 0

    def allow_moving(self, allowed: bool) -> None:
        """Whether events may be carried."""
        self.setDragEnabled(allowed)
        self.setAcceptDrops(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+arrows move the event, Enter goes into it, Delete throws it away."""
        key = event.key()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def landed(self, uid: str, place: int) -> None:
        """An event is let go over a row: before an event, last on a day."""
        rows = self.rows.rows
        if not 0 <= place < len(rows):
            return
        row = rows[place]
        if row.what is not What.OCCASION and row.uid != uid:
            self.moved.emit(uid, row.day, row.uid)

    def landing_line(self, place: int) -> tuple[QRect, int]:
        """Above an event, below the head of a day."""
        rect = self.visualRect(self.rows.index(place))
        return rect, rect.top() if self.rows.rows[place].what is What.EVENT else rect.bottom()

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.rows[index.row()].uid if index.isValid() else "")


def _text(painter: QPainter, room: QRect, font: QFont, ink: str, words: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(_LEFT), shown)
