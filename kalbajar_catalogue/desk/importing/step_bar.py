"""The steps of an import in the head of its page: what is done, where one is, what comes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.widgets.buttons import Button, named


class StepBar(QWidget):
    """One button a step; `chosen` tells the one that a person goes to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {step: Button("step") for step in Step}
        self._now, self._open, self._steps = Step.CHOOSE, frozenset({Step.CHOOSE}), tuple(Step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for step, button in self.buttons.items():
            button.setProperty("step", step)
            button.clicked.connect(self._tell)
            row.addWidget(button)
        self._retranslate()

    def show_step(self, now: Step, reachable: Collection[Step], steps: Sequence[Step] = tuple(Step)) -> None:
        """Show where one is, and to which of these steps one may go."""
        self._now, self._open = now, frozenset(reachable)
        self._steps = tuple(steps)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.chosen.emit(button.property("step"))

    def _retranslate(self) -> None:
        for step in Step:
            self.buttons[step].setVisible(step in self._steps)
        for place, step in enumerate(self._steps, 1):
            button = self.buttons[step]
            behind = place <= self._steps.index(self._now)
            state = "now" if step is self._now else "behind" if behind else "ahead"
            button.show_symbol("check" if behind else "")
            if not behind:
                button.setIcon(QIcon())
            button.setText(self.words(step) if behind else f"{place}  {self.words(step)}")
            button.setEnabled(step in self._open)
            button.setProperty("state", state)
            button.style().unpolish(button)
            button.style().polish(button)
            said = {
                "now": self.tr("Step {place} of {count}, {step}: you are here"),
                "behind": self.tr("Step {place} of {count}, {step}: done"),
                "ahead": self.tr("Step {place} of {count}, {step}"),
            }
            named(button, said[state].format(place=place, count=len(self._steps), step=self.words(step)))

    def words(self, step: Step) -> str:
        """What a step is called."""
        words = {
            Step.CHOOSE: self.tr("Choose"),
            Step.MATCH: self.tr("Match columns"),
            Step.CHECK: self.tr("Check"),
            Step.PICTURES: self.tr("Pictures"),
            Step.DONE: self.tr("Done"),
        }
        return words[step]
