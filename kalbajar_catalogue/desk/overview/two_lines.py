"""A title on at most two lines: what does not fit ends in an ellipsis."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LINES: Final = 2


class TwoLines(QLabel):
    """Keeps the room of two lines, also for a short title, so that titles side by side stand alike."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as two lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * LINES + 2)

    def minimumSizeHint(self) -> QSize:
        """Gives way in width."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, one below the other."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        for place, line in enumerate(self.lines()):
            painter.drawText(0, metrics.ascent() + place * metrics.lineSpacing(), line)

    def lines(self) -> list[str]:
        """What is painted."""
        return broken(self.text(), self.width(), QTextLayout(self.text(), self.font()), self.fontMetrics())


def broken(text: str, width: int, layout: QTextLayout, metrics: QFontMetrics) -> list[str]:
    """A text in at most two lines of a width, broken between words."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= 1:
        return [text]
    rest = text[starts[1] :].strip()
    return [text[: starts[1]].rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
