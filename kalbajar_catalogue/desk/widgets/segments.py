"""One choice of a few, side by side: the interface language, a view."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Tool


class Segments(QWidget):
    """Buttons of which one is down; `chosen` tells its key when a person presses another."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], role: str = "segment", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Tool] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key in keys:
            row.addWidget(self._add(key, role))
        self._mark_ends(keys)
        self._group.buttonClicked.connect(self._tell)

    def offer(self, keys: Sequence[str]) -> None:
        """Show only these of the buttons."""
        ends = {keys[0]: "first"} | {keys[-1]: "last"} if len(keys) > 1 else dict.fromkeys(keys, "only")
        for key, button in self.buttons.items():
            button.setVisible(key in keys)
            if button.property("place") != ends.get(key, ""):
                button.setProperty("place", ends.get(key, ""))
                button.style().polish(button)

    def show_chosen(self, key: str) -> None:
        """Show one as down; nobody is told."""
        with QSignalBlocker(self._group):
            self.buttons[key].setChecked(True)

    def _add(self, key: str, role: str) -> Tool:
        button = self.buttons[key] = Tool(role)
        button.setText(key)
        button.setCheckable(True)
        button.setProperty("key", key)
        self._group.addButton(button)
        return button

    def _mark_ends(self, keys: Sequence[str]) -> None:
        self.buttons[keys[0]].setProperty("place", "first")
        self.buttons[keys[-1]].setProperty("place", "last")

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.property("key"))
