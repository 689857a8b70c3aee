"""A chip: a choice with the number of works it shows; some open a menu of choices."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QToolButton, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RECOLOURED, scheme

SIDE, GAP, ICON, HIGH = 12, 6, 14, 28
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Chip(QToolButton):
    """Words, a figure after them, perhaps an icon before; left and right go to the chips beside it."""

    def __init__(self, symbol: str = "", warns: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._warns = symbol, warns
        self._words = self._figure = ""
        self.setProperty("is", "mend-filter" if warns else "filter")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, words: str, figure: str, spoken: str = "") -> None:
        """Bear these words and this figure; `spoken` is what a screen reader says instead of them."""
        self.setToolTip(spoken)
        self.setAccessibleName(spoken or ", ".join(part for part in (words, figure) if part))
        if (words, figure) != (self._words, self._figure):
            self._words, self._figure = words, figure
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and figure, bold or not: a chip does not grow when it is chosen."""
        return QSize(SIDE * 2 + self._icon_width() + self._words_width() + self._end_width(), HIGH)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk the chips."""
        steps = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
        if event.key() in steps and self.parentWidget():
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then what it says."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        room = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        ink = self._ink()
        if self._symbol:
            painter.drawPixmap(self._icon_spot(room.left()), picture(self._symbol, ink.name(), ICON))
        room.setLeft(room.left() + self._icon_width())
        painter.setPen(ink)
        painter.setFont(self._font())
        painter.drawText(room, _LEFT, self._words)
        self._paint_end(painter, room.adjusted(self._words_width(), 0, 0, 0), ink)

    def _paint_end(self, painter: QPainter, room: QRect, ink: QColor) -> None:
        if not (self.isChecked() or self._warns):
            painter.setPen(QColor(scheme().quiet))
        painter.drawText(room.adjusted(GAP, 0, 0, 0), _LEFT, self._figure)

    def _end_width(self) -> int:
        return GAP + self._metrics_width(self._figure) if self._figure else 0

    def _icon_width(self) -> int:
        return ICON + GAP if self._symbol else 0

    def _words_width(self) -> int:
        return self._metrics_width(self._words)

    def _metrics_width(self, text: str) -> int:
        return QFontMetrics(sans(BODY, QFont.Weight.DemiBold)).horizontalAdvance(text)

    def _icon_spot(self, left: int) -> QPoint:
        return QPoint(left, (self.height() - ICON) // 2)

    def _font(self) -> QFont:
        return sans(BODY, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def _ink(self) -> QColor:
        tokens = scheme()
        if self.isChecked():
            return QColor(tokens.weld if self._warns else tokens.madder)
        if self._warns and self._figure not in ("", "0"):
            return QColor(tokens.weld)
        return QColor(tokens.quiet if self._figure == "0" else tokens.text)


class MenuChip(Chip):
    """A chip that opens a menu; a chevron stands at its end."""

    def __init__(self, symbol: str = "", warns: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(symbol, warns, parent)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the menu too."""
        if event.key() == Qt.Key.Key_Down:
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def _end_width(self) -> int:
        return super()._end_width() + GAP + ICON

    def _paint_end(self, painter: QPainter, room: QRect, ink: QColor) -> None:
        super()._paint_end(painter, room, ink)
        spot = self._icon_spot(self.width() - SIDE - ICON + 2)
        painter.drawPixmap(spot, picture("chevron-down", ink.name() if self.isChecked() else scheme().quiet, ICON))
