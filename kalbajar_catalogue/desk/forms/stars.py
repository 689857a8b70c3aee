"""The control of a rating."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.forms.controls import Control
from kalbajar_catalogue.desk.widgets.stars import Stars


class StarsControl(Control):
    """Stars; their text is the figure. Each change is stored at once."""

    def __init__(self) -> None:
        super().__init__()
        self.stars = Stars()
        self.column.addWidget(self.stars, 0, Qt.AlignmentFlag.AlignLeft)
        self.watch(self.stars)
        self.stars.valueChanged.connect(self._give)

    def inner(self) -> QWidget:
        """The stars."""
        return self.stars

    def text(self) -> str:
        """How many there are."""
        return str(self.stars.value())

    def show_text(self, text: str) -> None:
        """Show so many; none for what is no figure."""
        with QSignalBlocker(self.stars):
            self.stars.setValue(int(text) if text.isdecimal() else 0)
        self.stars.update()

    def _give(self, stars: int) -> None:
        self.typed.emit()
        self.left.emit()
