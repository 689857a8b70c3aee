"""How the dialog is laid out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

SIDE = 376
GAP = 24


def columns(left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
    """Choices on the left, which scroll where there is little room; on the right the first gets what it needs of it."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(_scrolling(left))
    column = QVBoxLayout()
    column.setSpacing(10)
    for place, widget in enumerate(right):
        column.addWidget(widget, 0 if place else 100)
    column.addStretch(1)
    row.addLayout(column, 1)
    return row


def footed(
    dialog: QWidget, head: Sequence[QWidget], body: QHBoxLayout, course: QWidget, foot: Sequence[QWidget]
) -> None:
    """A head, a body, what comes of it, and below the buttons, the first of `foot` taking the room before them."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 14, 20, 16)
    column.setSpacing(14)
    top = QVBoxLayout()
    top.setSpacing(0)
    for widget in head:
        top.addWidget(widget)
    buttons = QHBoxLayout()
    buttons.setSpacing(12)
    for place, widget in enumerate(foot):
        buttons.addWidget(widget, 0 if place else 1)
    column.addLayout(top)
    column.addLayout(body, 1)
    column.addWidget(course)
    column.addLayout(buttons)


def _scrolling(widgets: Sequence[QWidget]) -> QScrollArea:
    scroll, inside = QScrollArea(), QWidget()
    scroll.setWidgetResizable(True)
    scroll.setFixedWidth(SIDE)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(inside)
    # Its heading stands level with the one at the right, beside which there are buttons.
    column.setContentsMargins(0, 3, 10, 0)
    column.setSpacing(20)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    scroll.setWidget(inside)
    for widget in (inside, scroll.viewport()):
        widget.setAutoFillBackground(False)
    return scroll
