"""One of a few, each on its own line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget


class Radios(QButtonGroup):
    """Buttons by key, of which one is down; `chosen` tells that a person pressed another. Lays out nothing."""

    chosen = Signal()

    def __init__(self, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.by_key = {key: QRadioButton() for key in keys}
        for button in self.by_key.values():
            self.addButton(button)
        self.buttonClicked.connect(self.chosen)

    def show_chosen(self, key: str) -> None:
        """Show one as down; nobody is told."""
        self.by_key[key].setChecked(True)

    def key(self) -> str:
        """The one that is down."""
        return next(key for key, button in self.by_key.items() if button.isChecked())

    def name(self, key: str, words: str, more: str = "") -> None:
        """Say what one is; `more` is for screen readers, that cannot see what stands below it."""
        self.by_key[key].setText(words)
        self.by_key[key].setAccessibleName(f"{words}. {more}" if more else words)
