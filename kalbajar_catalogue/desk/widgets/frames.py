"""How a cell of a grid is painted: the picture whole on a base line, its number in madder, empty frames dashed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import LARGE, RADIUS, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.cells import CELL, Cell, Index
from kalbajar_catalogue.desk.widgets.marks import Marks
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.desk.widgets.scaled import Scaled
from kalbajar_catalogue.desk.widgets.shortening import Shortener

GUTTER = 14
ABOVE = 8
NUMBER_LINE = 18
TITLES_FROM = 160
TITLE_LINES = 40
STAND_IN = 28
ABSENCE, ABSENCE_LINE = 20, 20
DIMMED = 0.35
MARKS_APART = 4
_TALL = 0.86
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus
_ENABLED = QStyle.StateFlag.State_Enabled
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Measures:
    """The parts of a cell that is `width` px wide in all."""

    width: int

    @property
    def picture(self) -> QSize:
        """Room for the picture."""
        return QSize(self.width - GUTTER, round((self.width - GUTTER) * (_TALL if self.width < 260 else 0.75)))

    @property
    def titled(self) -> bool:
        """Whether there is room for words."""
        return self.width >= TITLES_FROM

    @property
    def cell(self) -> QSize:
        """The whole cell."""
        below = NUMBER_LINE + (TITLE_LINES if self.titled else 0)
        return QSize(self.width, ABOVE + self.picture.height() + 4 + below + 4)

    def box(self, cell: QRect) -> QRect:
        """The room for the picture in a cell."""
        return QRect(cell.left() + GUTTER // 2, cell.top() + ABOVE, self.picture.width(), self.picture.height())


class FramePainter(QStyledItemDelegate):
    """Paints cells; `target` is the row that something is being dragged over, -1 for none.

    Of a cell that is dimmed only the number is left: what a filter keeps out gives way, and its place stays.
    """

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._scaled, self._marks = Scaled(), Marks()
        self.measures = Measures(120)
        self.target = -1
        self._empty = serif(18)
        self._number = Shortener(sans(SMALL, QFont.Weight.DemiBold))
        self._title, self._descriptive = Shortener(serif(LARGE + 1, italic=True)), Shortener(serif(LARGE + 1))
        self._small = Shortener(sans(SMALL))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One size for every cell."""
        return self.measures.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        cell: Cell = index.data(CELL)
        tokens = scheme()
        target = index.row() == self.target
        box = self.measures.box(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, tokens)
        if not option.state & _ENABLED and not target:
            self._dimmed(painter, box, cell, tokens)
        elif cell.empty:
            self._frame(painter, box, cell, tokens, target)
        else:
            self._hung(painter, box, cell, tokens, target)
        painter.restore()

    def wanted(self, cell: Cell, ratio: float) -> Wanted:
        """The picture that fills the cell on a screen of this ratio."""
        return Wanted(cell.sha256, cell.file_path, size_for(self.measures.picture.width(), ratio))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        if option.state & _SELECTED:
            painter.setPen(QPen(QColor(tokens.madder), 2))
            painter.setBrush(QColor(tokens.wash))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & _FOCUSED:
            inset = 4 if option.state & _SELECTED else 1
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), RADIUS - 2, RADIUS - 2)

    def _frame(self, painter: QPainter, box: QRect, cell: Cell, tokens: Tokens, target: bool) -> None:
        pen = QPen(QColor(tokens.madder), 2) if target else QPen(QColor(tokens.edge), 1)
        if not target:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(tokens.madder if target else tokens.quiet))
        painter.setFont(self._empty)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.number)

    def _dimmed(self, painter: QPainter, box: QRect, cell: Cell, tokens: Tokens) -> None:
        painter.setOpacity(DIMMED)
        painter.setFont(self._number.font)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(self._number_line(box), _LEFT, cell.number)

    def _hung(self, painter: QPainter, box: QRect, cell: Cell, tokens: Tokens, target: bool) -> None:
        place = standing(box, cell.width, cell.height)
        pixmap = self._picture(painter, cell)
        if pixmap:
            # By the picture, not by the record: a file may have been turned since it was measured.
            own = standing(box, pixmap.width(), pixmap.height())
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(own.topLeft(), self._scaled.of(pixmap, own.size(), ratio))
        else:
            painter.fillRect(place, QColor(tokens.line))
            self._without(painter, place, cell, tokens)
        if target:
            painter.fillRect(QRect(box.left() - GUTTER // 2, box.top(), 3, box.height()), QColor(tokens.madder))
        self._words(painter, box, cell, tokens)

    def _picture(self, painter: QPainter, cell: Cell) -> QPixmap | None:
        wanted = self.wanted(cell, painter.device().devicePixelRatio())
        return self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)

    def _without(self, painter: QPainter, place: QRect, cell: Cell, tokens: Tokens) -> None:
        broken = not cell.sha256 or self._pictures.is_broken(self.wanted(cell, painter.device().devicePixelRatio()))
        if broken:
            symbol = "triangle-alert" if cell.sha256 else cell.symbol
            draw_absence(painter, place, symbol, cell.kind if self.measures.titled else "", tokens)

    def _number_line(self, box: QRect) -> QRect:
        return QRect(box.left(), box.bottom() + 4, box.width(), NUMBER_LINE)

    def _words(self, painter: QPainter, box: QRect, cell: Cell, tokens: Tokens) -> None:
        line = self._number_line(box)
        self._text(painter, line, self._number, tokens.madder, cell.number)
        room = line.adjusted(self._number.width(cell.number) + MARKS_APART, 0, 0, 0)
        self._marks.paint(painter, room, cell, self.measures.titled, tokens)
        if self.measures.titled:
            self._titled(painter, line.translated(0, NUMBER_LINE), cell, tokens)
            self._text(painter, line.translated(0, NUMBER_LINE * 2), self._small, tokens.quiet, cell.makers)

    def _titled(self, painter: QPainter, line: QRect, cell: Cell, tokens: Tokens) -> None:
        if cell.stand_in:
            mark = line.adjusted(line.width() - STAND_IN, 0, 0, 0)
            self._text(painter, mark, self._small, tokens.quiet, f"[{cell.stand_in}]")
            line = line.adjusted(0, 0, -STAND_IN - 4, 0)
        if cell.title:
            font = self._descriptive if cell.descriptive else self._title
            self._text(painter, line, font, tokens.text, cell.title)
        else:
            self._text(painter, line, self._small, tokens.quiet, cell.ref)

    def _text(self, painter: QPainter, line: QRect, font: Shortener, colour: str, text: str) -> None:
        if text:
            painter.setFont(font.font)
            painter.setPen(QColor(colour))
            painter.drawText(line, _LEFT, font.of(text, line.width()))


def draw_absence(painter: QPainter, place: QRect, symbol: str, words: str, tokens: Tokens) -> None:
    """Quietly, in the middle of a place without a picture: an icon, and under it what kind of work this is."""
    middle = place.center() - QPoint(0, ABSENCE_LINE // 2 if words else 0)
    painter.drawPixmap(middle - QPoint(ABSENCE // 2, ABSENCE // 2), picture(symbol, tokens.quiet, ABSENCE))
    line = QRect(place.left(), middle.y() + ABSENCE // 2 + 4, place.width(), ABSENCE_LINE)
    painter.setPen(QColor(tokens.quiet))
    painter.setFont(sans(SMALL))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)


def standing(box: QRect, width: int, height: int) -> QRect:
    """The place of a picture of these proportions in a box: whole, centred, on the base line."""
    size = QSize(width or 4, height or 3).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = box.left() + (box.width() - size.width()) // 2
    return QRect(left, box.bottom() + 1 - size.height(), size.width(), size.height())
