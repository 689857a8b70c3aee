"""What is offered when the open catalogue is damaged: a word at the end of the strip with all that may be done now."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kalbajar_catalogue.desk import offered
from kalbajar_catalogue.desk.strip import Strip
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.storage.catalogue import Catalogue

DEEDS: Final = (offered.VERIFY, offered.RESTORE, offered.EXPORT)
"""See what is wrong, take the newest backup, save what can be read: commands of the palette."""


class DamageOffer(Button):
    """Stands in the strip as long as the catalogue is damaged; `asked` tells which command of the palette is wanted."""

    asked = Signal(str)

    def __init__(self, strip: Strip) -> None:
        super().__init__("link", "triangle-alert", strip)
        self.choices = QMenu(self)
        self._actions: dict[str, QAction] = {key: self.choices.addAction("") for key in DEEDS}
        self.choices.triggered.connect(self._ask)
        self.setMenu(self.choices)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self, chosen: QAction) -> None:
        for key, action in self._actions.items():
            if action is chosen:
                self.asked.emit(key)

    def _retranslate(self) -> None:
        if self.menu() is None:  # Qt speaks to it before it is whole
            return
        words = {
            offered.VERIFY: self.tr("See what is wrong…"),
            offered.RESTORE: self.tr("Restore a backup…"),
            offered.EXPORT: self.tr("Export what can be read…"),
        }
        for key, action in self._actions.items():
            action.setText(words[key])
        self.setText(self.tr("Damaged: what now?"))
        named(self, self.tr("The catalogue is damaged: what may be done now"))


def looks_quickly(catalogue: Catalogue) -> Callable[[Progress], bool]:
    """Looks into the database of a catalogue that was not closed well, quickly; tells whether it is damaged now."""

    def look(_: Progress) -> bool:
        from kalbajar_catalogue.safekeeping import verifying

        return verifying.is_damaged(catalogue)

    return look
