"""The button on the bar that looks like a line to type in, and opens the palette."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import SMALL, scheme
from kalbajar_catalogue.desk.widgets.buttons import named

WIDEST, NARROWEST = 400, 120
KEYS = "Ctrl+K"


class FindButton(QPushButton):
    """Pressed, it opens the palette; the bar asks for that with Ctrl+K too."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("is", "find")
        self.setAutoDefault(False)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, a lens, the words, the keys."""
        super().paintEvent(event)
        painter, tokens = QPainter(self), scheme()
        painter.drawPixmap(QPoint(11, (self.height() - 16) // 2), picture("search", tokens.quiet))
        painter.setFont(sans(SMALL))
        painter.setPen(QColor(tokens.quiet))
        keys = QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        taken = painter.fontMetrics().horizontalAdvance(keys) + 22 if self.width() > 240 else 10
        if taken > 10:
            painter.drawText(self.rect().adjusted(0, 0, -11, 0), _RIGHT, keys)
        painter.setFont(sans())
        room = QRect(36, 0, self.width() - 36 - taken, self.height())
        text = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _retranslate(self) -> None:
        self._words = self.tr("Find a record or a command")
        named(self, self._words, KEYS)
        self.update()


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
