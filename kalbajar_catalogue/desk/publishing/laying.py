"""Small pieces of layout that the publishing page shares."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget


def named_control(words: QLabel, control: QWidget) -> QVBoxLayout:
    """A control under its name."""
    column = QVBoxLayout()
    column.setSpacing(4)
    words.setBuddy(control)
    column.addWidget(words)
    column.addWidget(control)
    return column


def scrolling(inside: QWidget) -> QScrollArea:
    """A widget that scrolls up and down where there is little room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for widget in (inside, area.viewport()):
        widget.setAutoFillBackground(False)
    return area
