"""A list that tells which of its rows are in sight, and how a row of the history stands on its ground."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from kalbajar_catalogue.desk.history.window import Index
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RADIUS, RECOLOURED, SMALL, Tokens, scheme

HEIGHT = 46
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_HOVERED = QStyle.StateFlag.State_MouseOver


class RowsView(QTableView):
    """Rows of one height. A list would lay out all of them, a table does not. `seen` tells the rows in sight.

    `opened` tells that Enter or a double click meant a row, `back_asked` that Backspace was pressed.
    """

    seen = Signal(int, int)
    opened = Signal()
    back_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "history-rows")
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(HEIGHT)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows.hide()
        columns.hide()
        self.verticalScrollBar().setSingleStep(HEIGHT)
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)

    @property
    def top_row(self) -> int:
        """The first row in sight, -1 for none."""
        return self.indexAt(QPoint(4, 1)).row()

    def look(self) -> None:
        """Tell what is in sight."""
        self._tell_seen()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less is in sight."""
        super().resizeEvent(event)
        self._tell_seen()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row at the top is painted otherwise: it says what its group is."""
        painter = self.itemDelegate()
        if isinstance(painter, RowPainter):
            painter.top = self.top_row
        super().paintEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What the top row says would move along."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Backspace puts back; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back_asked.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; by key at the row that is chosen."""
        spot = self.visualRect(self.currentIndex()).center()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.viewport().mapToGlobal(spot) if by_key else event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _tell_seen(self) -> None:
        first = self.verticalScrollBar().value() // HEIGHT
        self.seen.emit(first, first + self.viewport().height() // HEIGHT + 1)


class RowPainter(QStyledItemDelegate):
    """Paints the ground of a row and words in it; `top` is the first row in sight, `height` that of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top, self.height = -1, HEIGHT
        self.small, self.body, self.bold = sans(SMALL), sans(BODY), sans(BODY, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = scheme()
        self.ground(painter, option, tokens)
        self.row(painter, option.rect, index, tokens)
        painter.restore()

    def row(self, painter: QPainter, whole: QRect, index: Index, tokens: Tokens) -> None:
        """What stands in a row."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        """The colour of a row, the edge of a chosen one and the ring of the focus."""
        whole = option.rect
        if option.state & _SELECTED:
            painter.fillRect(whole, QColor(tokens.wash))
            painter.fillRect(QRect(whole.left(), whole.top(), 2, whole.height()), QColor(tokens.madder))
        elif option.state & _HOVERED:
            painter.fillRect(whole, QColor(tokens.hover))
        if option.state & _FOCUSED:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(whole).adjusted(3, 2, -3, -3), RADIUS - 2, RADIUS - 2)

    def line(self, painter: QPainter, whole: QRect, left: int, tokens: Tokens) -> None:
        """The hairline under a row, from somewhere on."""
        painter.fillRect(QRect(left, whole.bottom(), whole.right() - left + 1, 1), QColor(tokens.line))

    def text(
        self, painter: QPainter, room: QRect, font: QFont, colour: str, words: str,
        side: Qt.AlignmentFlag = LEFT,
    ) -> int:  # fmt: skip
        """Writes words, shortened where they are too long; tells how wide they are."""
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, int(side), shown)
        return QFontMetrics(font).horizontalAdvance(shown)
