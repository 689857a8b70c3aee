"""The controls with which the second of two pictures is laid on the first, under the pictures."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.viewing.alignment import FARTHEST, LEAST, MOST, STEEPEST, UNMOVED, Alignment
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided

HUNDRED: Final = 100.0
_WIDE = 76


class AlignBand(QWidget):
    """Shows an alignment in figures; `wanted` tells another one."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        far, scales = FARTHEST * HUNDRED, (LEAST * HUNDRED, MOST * HUNDRED)
        self.across, self.down = _spin((-far, far), 0.05, " %"), _spin((-far, far), 0.05, " %")
        self.turn, self.scale = _spin((-STEEPEST, STEEPEST), 0.1, "°"), _spin(scales, 0.1, " %")
        self.reset = Button("", "undo-2")
        self._names = {spin: label("small") for spin in self.spins}
        self._about = Elided("small")
        self._moved, self._shown = "", UNMOVED
        self._lay_out()
        self.show_alignment(UNMOVED)
        self._retranslate()

    @property
    def spins(self) -> tuple[QDoubleSpinBox, ...]:
        """The figures in their order."""
        return self.across, self.down, self.turn, self.scale

    def show_alignment(self, alignment: Alignment) -> None:
        """Show these figures; nobody is told."""
        self._shown = alignment
        figures = (alignment.x * HUNDRED, alignment.y * HUNDRED, alignment.turn, alignment.scale * HUNDRED)
        for spin, figure in zip(self.spins, figures, strict=True):
            with QSignalBlocker(spin):
                spin.setValue(figure)
        self.reset.setEnabled(alignment != UNMOVED)

    def show_moved(self, name: str) -> None:
        """Say which picture is moved."""
        self._moved = name
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(6)
        for spin, name in self._names.items():
            name.setBuddy(spin)
            figures.addWidget(name)
            figures.addWidget(spin)
            figures.addSpacing(8)
            spin.valueChanged.connect(self._tell)
        figures.addStretch(1)
        figures.addWidget(self.reset)
        self.reset.clicked.connect(self._put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(figures)
        column.addWidget(self._about)

    def _tell(self, figure: float) -> None:
        """Only what was typed changes: the other figures are rounded."""
        changes = {
            self.across: {"x": figure / HUNDRED},
            self.down: {"y": figure / HUNDRED},
            self.turn: {"turn": figure},
            self.scale: {"scale": figure / HUNDRED},
        }
        typed = next((spin for spin in self.spins if spin is self.sender()), self.scale)
        self.wanted.emit(replace(self._shown, **changes[typed]))

    def _put_back(self) -> None:
        self.wanted.emit(UNMOVED)

    def _retranslate(self) -> None:
        words = (self.tr("Right"), self.tr("Down"), self.tr("Turn"), self.tr("Scale"))
        for (spin, name), text in zip(self._names.items(), words, strict=True):
            name.setText(text)
            named(spin, text)
        self.reset.setText(self.tr("Put back"))
        named(self.reset, self.tr("Put the picture back"))
        about = self.tr("{name} is moved: drag it, or arrows, [ ] to turn, , . to scale. Kept on this machine only.")
        self._about.setText(about.format(name=self._moved))


def _spin(limits: tuple[float, float], step: float, unit: str) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(*limits)
    spin.setDecimals(2)
    spin.setSingleStep(step)
    spin.setSuffix(unit)
    spin.setFixedWidth(_WIDE)
    spin.setKeyboardTracking(False)
    spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
    # The line inside would be a stop of its own.
    spin.lineEdit().setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight)
    return spin
