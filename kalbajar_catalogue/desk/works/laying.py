"""How the parts of a page of works stand: the facets beside the line and the list."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


def stacked(*widgets: QWidget) -> QStackedWidget:
    """One of these at a time, the first at first."""
    stack = QStackedWidget()
    for widget in widgets:
        stack.addWidget(widget)
    return stack


def body(panel: QWidget, line: QWidget, middle: QWidget) -> QWidget:
    """The panel at the left; beside it the line, and what it finds below."""
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(line)
    right.addWidget(middle, 1)
    whole = QWidget()
    beside = QHBoxLayout(whole)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(panel)
    beside.addLayout(right, 1)
    return whole
