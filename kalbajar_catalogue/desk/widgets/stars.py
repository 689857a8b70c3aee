"""None to five stars, given by pointer, by arrows or by figures."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RADIUS, RECOLOURED, scheme

MOST: Final = 5
_SIDE: Final = 6


class Stars(QAbstractSlider):
    """`valueChanged` tells how many there are; a screen reader meets a slider from 0 to 5."""

    def __init__(self, parent: QWidget | None = None, star: int = 18, step: int = 22, high: int = 30) -> None:
        """`star`, `step` and `high` are pixels: of one star, from one to the next, of the whole."""
        super().__init__(parent)
        self._star, self._step, self._high = star, step, high
        self.setRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for five stars."""
        return QSize(MOST * self._step + 2 * _SIDE, self._high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As many stars as the pointer stands on; the same number again takes them away."""
        stars = min(MOST, max(1, int((event.position().x() - _SIDE) // self._step) + 1))
        self.setValue(0 if stars == self.value() else stars)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure gives as many stars; arrows walk."""
        figure = event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and figure.isdecimal() and int(figure) <= MOST:
            self.setValue(int(figure))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in (*RECOLOURED, QEvent.Type.EnabledChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled stars, then empty ones."""
        painter, tokens = QPainter(self), scheme()
        for place in range(MOST):
            name, colour = ("star-filled", tokens.weld) if place < self.value() else ("star", tokens.edge)
            star = picture(name, colour, self._star)
            painter.drawPixmap(_SIDE + place * self._step, (self.height() - self._star) // 2, star)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
