"""The carpet border: a narrow band of stepped lozenges, drawn from data."""

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kalbajar_catalogue.desk.tokens import Tokens, scheme

KNOT: Final = 3
# One lozenge and the step beside it; a letter is a colour, a dot is the ground.
PATTERN: Final = (
    "mmmmmmmmmmmm",
    ".....i......",
    "....iwi...m.",
    "...iwmwi.mmm",
    "....iwi...m.",
    ".....i......",
    "mmmmmmmmmmmm",
)


class CarpetBorder(QWidget):
    """The band, as wide as there is room for whole lozenges. Said to nobody: it is an ornament."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(KNOT * len(PATTERN))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for ten lozenges."""
        return QSize(KNOT * len(PATTERN[0]) * 10, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Knot by knot."""
        painter = QPainter(self)
        width = KNOT * len(PATTERN[0])
        count = self.width() // width
        start = (self.width() - count * width) // 2
        for repeat in range(count):
            draw_lozenge(painter, start + repeat * width, 0, scheme())


def draw_lozenge(painter: QPainter, left: int, top: int, tokens: Tokens) -> None:
    """One repeat of the pattern."""
    colours = {"m": QColor(tokens.madder), "i": QColor(tokens.indigo), "w": QColor(tokens.weld)}
    for y, row in enumerate(PATTERN):
        for x, knot in enumerate(row):
            if knot in colours:
                painter.fillRect(QRect(left + x * KNOT, top + y * KNOT, KNOT, KNOT), colours[knot])
