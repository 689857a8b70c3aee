"""One line of a list on the overview: painted whole, pressed as a button where it leads somewhere."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, RADIUS, RECOLOURED, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.discs import paint_disc

TWO_LINES, ONE_LINE = 46, 28
MARK, GAP, SIDE = 16, 9, 4
_DISC: Final = 22
_MOST_RIGHT: Final = 0.45
"""The share of a line that what stands at its right may take."""


@dataclass(frozen=True)
class Line:
    """What a row says. `symbol` is an icon in a colour of the tokens, `letter` and `disc` those of a person instead.

    `name` is set after `first` in the face of titles; `right` at the right end, bold where it is a `figure`. `sort`
    is what the icon means, for those who do not see it.
    """

    first: str
    second: str = ""
    right: str = ""
    symbol: str = ""
    colour: str = "quiet"
    letter: str = ""
    disc: str = ""
    name: str = ""
    sort: str = ""
    italic: bool = False
    figure: bool = False
    link: bool = False
    leads: bool = False

    @property
    def said(self) -> str:
        """What a screen reader says."""
        title = " ".join(part for part in (self.first, self.name) if part)
        return ", ".join(part for part in (self.sort, title, self.right, self.second) if part)


class Row(QAbstractButton):
    """Shows a `Line`; where it leads nowhere nobody stops at it."""

    def __init__(self, line: Line, ruled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._ruled = line, ruled
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.leads else Qt.FocusPolicy.NoFocus)
        self.setEnabled(line.leads)
        if line.leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        named(self, line.said)
        shown = (line.sort, f"{line.first} {line.name}".strip(), line.second)
        self.setToolTip("\n".join(part for part in shown if part.strip()))

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(160, TWO_LINES if self.line.second else ONE_LINE)

    def minimumSizeHint(self) -> QSize:
        """Gives way."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """At rest again."""
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, the words, what stands at the right, and the ring of the focus."""
        painter, tokens = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ruled:
            painter.fillRect(SIDE, 0, self.width() - 2 * SIDE, 1, QColor(tokens.line))
        if self.line.leads and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), QColor(tokens.hover))
        self._paint_mark(painter, tokens)
        right = self._paint_right(painter, tokens)
        self._paint_words(painter, tokens, right)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -1), RADIUS, RADIUS)

    @property
    def _begin(self) -> int:
        """Where the words begin, px."""
        if self.line.letter or self.line.disc:
            return SIDE + _DISC + GAP
        return SIDE + MARK + GAP if self.line.symbol else SIDE

    def _paint_mark(self, painter: QPainter, tokens: Tokens) -> None:
        middle = self.height() / 2
        if self.line.letter or self.line.disc:
            paint_disc(painter, QRectF(SIDE, middle - _DISC / 2, _DISC, _DISC), self.line.letter, self.line.disc)
        elif self.line.symbol:
            mark = picture(self.line.symbol, getattr(tokens, self.line.colour), MARK)
            painter.drawPixmap(QPointF(SIDE, middle - MARK / 2), mark)

    def _paint_right(self, painter: QPainter, tokens: Tokens) -> int:
        """What stands at the right end; gives back where it begins."""
        end = self.width() - SIDE
        if self.line.leads and self.line.figure:
            end -= MARK
            painter.drawPixmap(QPointF(end, (self.height() - MARK) / 2), picture("chevron-right", tokens.quiet, MARK))
            end -= 4
        if not self.line.right:
            return end
        font = sans(BODY, QFont.Weight.DemiBold) if self.line.figure else sans(SMALL)
        metrics = QFontMetrics(font)
        said = metrics.elidedText(self.line.right, Qt.TextElideMode.ElideRight, round(self.width() * _MOST_RIGHT))
        begin = end - metrics.horizontalAdvance(said)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if self.line.figure else tokens.quiet))
        painter.drawText(QRect(begin, 0, end - begin + 2, self.height()), _MIDDLE, said)
        return begin - GAP

    def _paint_words(self, painter: QPainter, tokens: Tokens, end: int) -> None:
        room = max(0, end - self._begin)
        top = QRect(self._begin, 0, room, self.height())
        if self.line.second:
            top = QRect(self._begin, 5, room, 18)
            below = QRect(self._begin, 23, room, 18)
            painter.setPen(QColor(tokens.quiet))
            _draw(painter, below, self.line.second, sans(SMALL))
        painter.setPen(QColor(tokens.indigo if self.line.link else tokens.text))
        taken = _draw(painter, top, self.line.first, sans())
        if self.line.name and room > taken:
            beside = top.adjusted(taken + 5 if taken else 0, 0, 0, 0)
            painter.setPen(QColor(tokens.text))
            _draw(painter, beside, self.line.name, serif(BODY + 3, self.line.italic))


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def _draw(painter: QPainter, box: QRect, text: str, font: QFont) -> int:
    """Draws as much of a line as there is room for; gives back the px that it takes."""
    metrics = QFontMetrics(font)
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    painter.setFont(font)
    painter.drawText(box, _MIDDLE, said)
    return metrics.horizontalAdvance(said)
