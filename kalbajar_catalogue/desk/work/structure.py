"""The place under the technical fields where what they say is drawn."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.carpet_diagrams import CarpetDiagrams
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.records import Carpet, Item


class Structure(QWidget):
    """Empty for works that no diagram is drawn of; made when the first carpet is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._diagrams: CarpetDiagrams | None = None
        self.hide()

    def show_work(self, item: Item, language: Language) -> None:
        """Draw what the fields of this work say."""
        self.setVisible(isinstance(item, Carpet))
        if isinstance(item, Carpet):
            if self._diagrams is None:
                self._diagrams = CarpetDiagrams()
                self._column.addWidget(self._diagrams)
            self._diagrams.show_carpet(item, language)
