"""The line above a list of works: what is typed, a chip for each narrowing, and the way back to everything."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.chips import Flow
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named

PAUSE_MS = 0
FILTER = "="
"""The name of the chips that are typed filters and not values of a facet."""
AMONG = "among"
"""The name of the chip for the works that a page led to."""


class Chip(NamedTuple):
    """A narrowing: the facet and its value (None for none at all), in words."""

    name: str
    value: str | None
    text: str


class Line(QLineEdit):
    """Down goes to the list, Esc empties the line."""

    left = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and a magnifying glass before its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.drawPixmap(QPoint(10, (self.height() - 16) // 2), picture("search", scheme().quiet, 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Down, empty by Esc."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """`typed` tells the line at every letter, `entered` that it was confirmed, `removed` a chip, `cleared` all."""

    typed = Signal(str)
    entered = Signal()
    removed = Signal(str, object)
    cleared = Signal()
    save_asked = Signal()
    facets_asked = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.facets = Tool("plain", "list-filter")
        self.facets.setCheckable(True)
        self.line, self.note = Line(), label("mend", wraps=True)
        self.save, self.clear = Button("plain", "bookmark"), Button("link")
        self._chips_of: tuple[Chip, ...] = ()
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_text(self, text: str) -> None:
        """Show this in the line; nobody is told."""
        if text != self.line.text():
            blocked = self.line.blockSignals(True)
            self.line.setText(text)
            self.line.blockSignals(blocked)

    def show_chips(self, chips: Sequence[Chip], narrow: bool) -> None:
        """Show these narrowings; `narrow` whether there is anything to clear or to save."""
        self.save.setVisible(narrow)
        self.clear.setVisible(narrow)
        self._chips.setVisible(bool(chips))
        if tuple(chips) == self._chips_of:
            return
        self._chips_of = tuple(chips)
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._flow.addWidget(self._chip(chip))
        # The last one of the row takes what is left of it.
        self._flow.addWidget(QWidget(self._chips))

    def say(self, sentence: str) -> None:
        """Say what of the line cannot be read yet."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _chip(self, chip: Chip) -> Tool:
        made = Tool("chip", "x", self._chips)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setText(made.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideMiddle, 260))
        made.setProperty("chip", self._chips_of.index(chip))
        named(made, self.tr("Take away: {what}").format(what=chip.text))
        made.clicked.connect(self._remove_pressed)
        return made

    def _remove_pressed(self) -> None:
        place = self.sender().property("chip")
        if isinstance(place, int) and place < len(self._chips_of):
            chip = self._chips_of[place]
            self.removed.emit(chip.name, chip.value)

    def _lay_out(self) -> None:
        self.line.setTextMargins(22, 0, 0, 0)
        self.line.setProperty("is", "find")
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(220)
        self.line.setMaximumWidth(520)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.facets)
        top.addWidget(self.line, 1)
        top.addWidget(self.clear)
        top.addStretch(1)
        top.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 20, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._chips)
        column.addWidget(self.note)
        self.note.hide()
        self.show_chips((), narrow=False)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._type)
        self._soon.timeout.connect(self._tell)
        self.line.returnPressed.connect(self.entered)
        self.line.left.connect(self.left)
        self.clear.clicked.connect(self.cleared)
        self.save.clicked.connect(self.save_asked)
        self.facets.toggled.connect(self.facets_asked)

    def _type(self) -> None:
        self._soon.start(PAUSE_MS)

    def _tell(self) -> None:
        self.typed.emit(self.line.text())

    def _retranslate(self) -> None:
        named(self.line, self.tr("Find in this list"), "Ctrl+F")
        self.line.setPlaceholderText(self.tr("Find, or filter: maker=Əliyeva size>2 m"))
        named(self.facets, self.tr("Facets"), "F7")
        self.clear.setText(self.tr("Clear"))
        named(self.clear, self.tr("Clear the filters"))
        self.save.setText(self.tr("Save filter…"))
        named(self.save, self.tr("Save filter…"))
