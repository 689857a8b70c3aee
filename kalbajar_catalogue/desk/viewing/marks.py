"""Stars beside a picture: how it was rated, to be seen and to be changed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.widgets import stars
from kalbajar_catalogue.desk.widgets.buttons import named


class Stars(stars.Stars):
    """None to five stars, named by the keys that give them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, star=16, step=19, high=28)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        named(self, self.tr("Stars"), "Ctrl+1")
        self.setToolTip(self.tr("Stars: Ctrl+0 to Ctrl+5"))
