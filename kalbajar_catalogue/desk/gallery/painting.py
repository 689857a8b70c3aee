"""How a row of the table is painted: a small picture, the number in madder, stars and a flag, what is to mend."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk.gallery.rows import COLUMNS, Row
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, LARGE, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.cells import Index
from kalbajar_catalogue.desk.widgets.marks import MEND, PICK
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.desk.widgets.scaled import Scaled
from kalbajar_catalogue.desk.widgets.shortening import Shortener

SIDE, STAR, ICON, EDGE = 12, 11, 14, 2
STAND_IN = 28
_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus


class RowPainter(QStyledItemDelegate):
    """Paints one column of a row at a time."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._scaled = pictures, Scaled(16 * 1024 * 1024)
        self._number = Shortener(sans(BODY, QFont.Weight.DemiBold))
        self._title, self._descriptive = Shortener(serif(LARGE + 1, italic=True)), Shortener(serif(LARGE + 1))
        self._plain, self._small = Shortener(sans(BODY)), Shortener(sans(SMALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One column."""
        row: Row = index.data(_ROLE)
        name, tokens = COLUMNS[index.column()], scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, name, tokens)
        room = option.rect.adjusted(SIDE, 0, -SIDE // 2, -1)
        if name == "picture":
            self._picture(painter, option.rect.adjusted(4, 4, -4, -5), row, tokens)
        elif row.cell.empty:
            self._empty(painter, room, row, name, tokens)
        else:
            self._column(painter, room, row, name, tokens)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, name: str, tokens: Tokens) -> None:
        rect = option.rect
        if option.state & _SELECTED:
            painter.fillRect(rect, QColor(tokens.wash))
            if name == COLUMNS[0]:
                painter.fillRect(QRect(rect.left(), rect.top(), EDGE, rect.height()), QColor(tokens.madder))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        if option.state & _FOCUSED:
            painter.setPen(QColor(tokens.indigo))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _empty(self, painter: QPainter, room: QRect, row: Row, name: str, tokens: Tokens) -> None:
        if name == "number":
            self._text(painter, room, self._number, tokens.quiet, row.cell.number)
        elif name == "title":
            self._text(painter, room, self._small, tokens.quiet, self.tr("Empty frame"))

    def _column(self, painter: QPainter, room: QRect, row: Row, name: str, tokens: Tokens) -> None:
        if name == "number":
            self._text(painter, room, self._number, tokens.madder, row.cell.number)
        elif name == "title":
            self._titled(painter, room, row, tokens)
        elif name == "rating":
            self._stars(painter, room, row.cell.rating, tokens)
        elif name == "pick":
            if PICK in row.cell.marks:
                self._icon(painter, room, PICK, tokens.quiet)
        elif name == "state":
            self._state(painter, room, row, tokens)
        else:
            self._text(painter, room, self._plain, tokens.text, row.texts[name])

    def _titled(self, painter: QPainter, room: QRect, row: Row, tokens: Tokens) -> None:
        cell = row.cell
        upper = QRect(room.left(), room.top() + 9, room.width(), room.height() // 2 - 6)
        lower = QRect(room.left(), room.center().y() + 4, room.width(), room.height() // 2 - 10)
        if cell.stand_in:
            self._text(painter, upper.adjusted(upper.width() - STAND_IN, 0, 0, 0), self._small, tokens.quiet,
                       f"[{cell.stand_in}]")  # fmt: skip
            upper = upper.adjusted(0, 0, -STAND_IN - 4, 0)
        self._text(painter, upper, self._descriptive if cell.descriptive else self._title, tokens.text, cell.title)
        self._text(painter, lower, self._small, tokens.quiet, cell.ref)

    def _stars(self, painter: QPainter, room: QRect, rating: int, tokens: Tokens) -> None:
        star, top = picture("star-filled", tokens.madder, STAR), room.center().y() - STAR // 2
        for place in range(rating):
            painter.drawPixmap(QPoint(room.left() + place * STAR, top), star)

    def _state(self, painter: QPainter, room: QRect, row: Row, tokens: Tokens) -> None:
        if row.texts["state"]:
            self._icon(painter, room, MEND, tokens.weld)
            self._text(painter, room.adjusted(ICON + 6, 0, 0, 0), self._small, tokens.weld, row.texts["state"])

    def _icon(self, painter: QPainter, room: QRect, symbol: str, colour: str) -> None:
        painter.drawPixmap(QPoint(room.left(), room.center().y() - ICON // 2), picture(symbol, colour, ICON))

    def _picture(self, painter: QPainter, room: QRect, row: Row, tokens: Tokens) -> None:
        cell = row.cell
        ratio = painter.device().devicePixelRatio()
        wanted = Wanted(cell.sha256, cell.file_path, size_for(room.width(), ratio))
        pixmap = self._pictures.pixmap(wanted) or self._pictures.smaller(wanted) if cell.sha256 else None
        if pixmap:
            size = pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawPixmap(_middle(room, size), self._scaled.of(pixmap, size, ratio))
        elif not cell.empty:
            painter.drawPixmap(_middle(room, QSize(ICON, ICON)), picture(cell.symbol, tokens.quiet, ICON))

    def _text(self, painter: QPainter, room: QRect, font: Shortener, colour: str, text: str) -> None:
        painter.setFont(font.font)
        painter.setPen(QColor(colour))
        painter.drawText(room, _LEFT, font.of(text, room.width()))


def _middle(room: QRect, size: QSize) -> QPoint:
    return QPoint(room.left() + (room.width() - size.width()) // 2, room.top() + (room.height() - size.height()) // 2)
