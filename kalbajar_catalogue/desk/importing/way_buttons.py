"""The buttons of the ways out of a matter: as many as there are, in as much room as there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.widgets.buttons import Button

_PADDING, _LEAST, _APART = 26, 3, 4
"""What the frame takes of the width of a button, how many buttons are seen at least, the room between two."""


class WayButton(Button):
    """One way out; words for which there is no room end in an ellipsis, and stand whole in the tool tip."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("choice", parent=parent)
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the words as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - _PADDING
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class WayButtons(QScrollArea):
    """Buttons under each other, each in its whole height: where there is too little room for all, they scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: list[WayButton] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_APART)
        inside = QWidget()
        inside.setLayout(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, button: WayButton) -> None:
        """One more, below the others."""
        self._column.addWidget(button)
        self.made.append(button)
        self.updateGeometry()

    def clear(self) -> None:
        """None any more."""
        for button in self.made:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.made = []
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of them."""
        return QSize(super().sizeHint().width(), self._height(len(self.made)))

    def minimumSizeHint(self) -> QSize:
        """The first few; the others are scrolled to."""
        return QSize(0, self._height(min(_LEAST, len(self.made))))

    def _height(self, count: int) -> int:
        heights = [button.sizeHint().height() for button in self.made[:count]]
        return sum(heights) + _APART * max(0, count - 1)
