"""A choice from a list and a tick, drawn with our own icons."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import scheme

_AROUND = 40
"""What the margin before the words and the chevron behind them take, px."""


class Choice(QComboBox):
    """A combo box that the wheel scrolls past instead of changing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._offered: list[tuple[str, str]] = []

    def offer(self, choices: list[tuple[str, str]], chosen: str) -> None:
        """Offer (value, words) and show one as chosen; nobody is told. What is offered already stays as it is."""
        blocked = self.blockSignals(True)
        if choices != self._offered or self.count() != len(choices):
            self._fill(choices)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(blocked)

    def _fill(self, choices: list[tuple[str, str]]) -> None:
        """Thousands go in at once: of each that comes alone the list below would be told."""
        self._offered = list(choices)
        self.clear()
        self.addItems([words for _, words in choices])
        model = self.model()
        blocked = model.blockSignals(True)
        for place, (value, _) in enumerate(choices):
            self.setItemData(place, value)
        model.blockSignals(blocked)

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box with its words, shortened where they are too long, and a chevron at its end."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.width() - _AROUND
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        spot = QPoint(self.width() - 24, (self.height() - 14) // 2)
        painter.drawPixmap(spot, picture("chevron-down", scheme().quiet, 14))


class Tick(QCheckBox):
    """A check box whose tick is drawn with our icon."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its words, and the tick in it."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            mark = picture("check", scheme().surface, 14)
            painter = QPainter(self)
            painter.drawPixmap(box.center() - QPoint(6, 6), mark)
