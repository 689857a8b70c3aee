"""The marks at the bottom right of a frame: stars, and icons for what a person decided or has still to do."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import SMALL, Tokens
from kalbajar_catalogue.desk.widgets.cells import Cell

PICK, PAIR, MEND = "flag", "columns-2", "triangle-alert"
ICON, STAR, FIGURE, APART = 14, 11, 12, 5
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Marks:
    """Paints the marks of a cell into its number line."""

    def __init__(self) -> None:
        self._figure = sans(SMALL, QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, line: QRect, cell: Cell, as_stars: bool, tokens: Tokens) -> None:
        """Icons from the right, then the rating: as stars or as a figure; as many as fit into the line."""
        right = line.right() + 1
        for symbol in reversed(cell.marks):
            if right - ICON < line.left():
                return
            right -= ICON
            spot = QPoint(right, line.center().y() - ICON // 2 + 1)
            painter.drawPixmap(spot, picture(symbol, _ink(symbol, tokens), ICON))
            right -= APART
        if cell.rating and right - (STAR * cell.rating if as_stars else STAR + FIGURE) >= line.left():
            self._rating(painter, line, right, cell.rating, as_stars, tokens)

    def _rating(self, painter: QPainter, line: QRect, right: int, rating: int, as_stars: bool, tokens: Tokens) -> None:
        star, top = picture("star-filled", tokens.madder, STAR), line.center().y() - STAR // 2 + 1
        for _ in range(rating if as_stars else 1):
            right -= STAR
            painter.drawPixmap(QPoint(right, top), star)
        if not as_stars:
            painter.setFont(self._figure)
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(QRect(right - FIGURE, line.top(), FIGURE - 2, line.height()), _RIGHT, str(rating))


def _ink(symbol: str, tokens: Tokens) -> str:
    return tokens.weld if symbol == MEND else tokens.quiet
