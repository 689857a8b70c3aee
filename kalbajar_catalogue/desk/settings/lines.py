"""What the sections of the settings are put together from: a heading, a control and what it is for."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.areas import Stop, is_control
from kalbajar_catalogue.desk.widgets.buttons import label, rule

WIDEST = 640
BETWEEN, WITHIN, BESIDE_BOX = 20, 14, 28


class Line(QWidget):
    """One setting: its name, its controls side by side, what it is for, and why a value was not taken."""

    def __init__(self, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controls = controls
        self.name, self.help, self.problem = label("heading"), label("small", wraps=True), label("mend", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 if isinstance(controls[0], QCheckBox) else 4)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.help)
        column.addWidget(self.problem)
        self.name.hide()
        self.problem.hide()

    def say(self, name: str, help_: str) -> None:
        """Name it and say what it is for, to the eye and to a screen reader.

        A tick bears the name itself; other controls stand below it. Controls that were named already keep their name.
        """
        first = self.controls[0]
        if isinstance(first, QCheckBox):
            first.setText(name)
            self.help.setContentsMargins(BESIDE_BOX, 0, 0, 0)
        else:
            self.name.setText(name)
            self.name.setVisible(bool(name))
        self.help.setText(help_)
        if not first.accessibleName() or len(self.controls) == 1:
            first.setAccessibleName(name)
        for control in self.controls:
            control.setAccessibleDescription(help_)

    def show_problem(self, words: str) -> None:
        """Say why a value was not taken; nothing when the words are empty."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        for control in self.controls:
            if isinstance(control, QLineEdit):
                mark(control, bool(words))


class Scrolled(QScrollArea):
    """What does not fit scrolls, up to the control that has the focus. It is no stop of its own."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._bring_into_sight)

    def _bring_into_sight(self, left: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 32)


def in_order(widget: QWidget) -> Iterator[Stop]:
    """Where Tab stops inside a widget, as its controls are laid out, whenever they were made."""
    if isinstance(widget, QScrollArea):
        inside: QWidget | None = widget.widget()
        yield from in_order(inside) if inside is not None else ()
    elif is_control(widget):
        yield widget, widget
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[Stop]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, further = (item.widget(), item.layout()) if item is not None else (None, None)
        if inner is not None:
            yield from in_order(inner)
        elif further is not None:
            yield from _in_layout(further)


def scrolled(parts: Iterable[QWidget]) -> QScrollArea:
    """The parts of a section under each other, as wide as can be read, with hairlines between them."""
    inside = QWidget()
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 24)
    column.setSpacing(BETWEEN)
    for place, part in enumerate(parts):
        if place:
            column.addWidget(rule())
        column.addWidget(part)
    column.addStretch(1)
    held = QWidget()
    held.setLayout(column)
    held.setMaximumWidth(WIDEST)
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 12, 0)
    row.addWidget(held, 10)
    row.addStretch(1)
    return Scrolled(inside)


def grouped(*parts: QWidget) -> QWidget:
    """Settings that belong together, nearer to each other than to the rest."""
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(WITHIN)
    for part in parts:
        column.addWidget(part)
    return group


def framed(panel: QWidget, intro: QWidget, body: QWidget) -> None:
    """Lay a section out: what it is about, then what can be set."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(24, 16, 12, 0)
    column.setSpacing(16)
    intro.setMaximumWidth(WIDEST)
    column.addWidget(intro)
    column.addWidget(body, 1)


def mark(line: QLineEdit, mend: bool) -> None:
    """Draw the edge of a line in the colour of what is to be mended, or as usual."""
    line.setProperty("mend", "yes" if mend else "")
    line.style().unpolish(line)
    line.style().polish(line)
