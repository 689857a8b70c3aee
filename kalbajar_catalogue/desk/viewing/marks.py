"""Stars and a flag: how a picture was rated, to be seen and to be changed."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RADIUS, RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import named

MOST: Final = 5
_STAR, _STEP, _SIDE = 16, 19, 6


class Stars(QAbstractSlider):
    """None to five stars; `valueChanged` tells what a person gives by arrows or pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._retranslate()

    def sizeHint(self) -> QSize:
        """Room for five stars."""
        return QSize(MOST * _STEP + 2 * _SIDE, 28)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As many stars as the pointer stands on; the same number again takes them away."""
        stars = min(MOST, max(1, int((event.position().x() - _SIDE) // _STEP) + 1))
        self.setValue(0 if stars == self.value() else stars)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled stars, then empty ones."""
        painter, tokens = QPainter(self), scheme()
        for place in range(MOST):
            name, colour = ("star-filled", tokens.weld) if place < self.value() else ("star", tokens.edge)
            painter.drawPixmap(_SIDE + place * _STEP, (self.height() - _STAR) // 2, picture(name, colour, _STAR))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _retranslate(self) -> None:
        named(self, self.tr("Stars"), "Ctrl+1")
        self.setToolTip(self.tr("Stars: Ctrl+0 to Ctrl+5"))
