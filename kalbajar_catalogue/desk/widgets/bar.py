"""A thin bar that shows a share of a whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kalbajar_catalogue.desk.tokens import scheme


class Bar(QWidget):
    """A share of a whole: sage when all is there, indigo before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there = self._all = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(22)

    def show_share(self, there: int, of: int) -> None:
        """Show this share."""
        self._there, self._all = there, of
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(30, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole in the colour of lines, the share over it."""
        painter, tokens = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(self.rect(), 3, 3)
        if self._all and self._there:
            width = max(4, round(self.width() * min(1.0, self._there / self._all)))
            painter.setBrush(QColor(tokens.sage if self._there >= self._all else tokens.indigo))
            painter.drawRoundedRect(0, 0, width, self.height(), 3, 3)
