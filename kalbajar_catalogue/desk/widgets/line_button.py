"""A link that gives way where there is no room for all of its words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from kalbajar_catalogue.desk.widgets.buttons import Button, named

SIDES = 12


class LineButton(Button):
    """As wide as there is room for; the whole of its words stands in its name."""

    def __init__(self, role: str) -> None:
        super().__init__(role)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, name: str = "") -> None:
        """Bear these words; a screen reader says the name instead where there is one."""
        self._whole = words
        named(self, name or words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - SIDES)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
