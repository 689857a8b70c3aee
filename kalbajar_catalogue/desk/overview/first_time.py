"""The overview of a catalogue in which nobody has begun: what to do first."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named

EXHIBITION, IMPORT, PHOTOGRAPHS = "exhibition", "import", "photographs"
_WIDTH: Final = 300
_SYMBOLS: Final = {EXHIBITION: "landmark", IMPORT: "import", PHOTOGRAPHS: "image-plus"}


class FirstTime(EmptyPage):
    """Three ways to begin; `asked` tells which one a person takes."""

    asked = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.ways = {way: Button("primary" if way == EXHIBITION else "", symbol) for way, symbol in _SYMBOLS.items()}
        self._whys = {way: label("small", wraps=True) for way in self.ways}
        for way, button in self.ways.items():
            button.setProperty("way", way)
            button.setMinimumWidth(_WIDTH)
            button.setEnabled(writable)
            button.clicked.connect(self._tell)
            self.buttons.addLayout(self._laid(way, button))

    def retranslate(self) -> None:
        """Speak the new language."""
        self.show_words(
            self.tr("An empty catalogue"),
            self.tr("Begin in any of these ways; nothing has to be complete, and every step can be undone.")
            if self._writable
            else self.tr("There is nothing in it yet, and it may only be looked at."),
        )
        words = {
            EXHIBITION: (
                self.tr("New exhibition"), self.tr("Its title, dates and how many works were announced; works follow."),
            ),
            IMPORT: (
                self.tr("Import a list of works"), self.tr("A spreadsheet, an exchange file or a folder of pictures."),
            ),
            PHOTOGRAPHS: (
                self.tr("Add photographs"), self.tr("Choose files, or drop them on the wall: each becomes a work."),
            ),
        }  # fmt: skip
        for way, (name, why) in words.items():
            self.ways[way].setText(name)
            self._whys[way].setText(why)
            named(self.ways[way], name)
            self.ways[way].setAccessibleDescription(why)

    def _laid(self, way: str, button: Button) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(button)
        column.addWidget(self._whys[way])
        self._whys[way].setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._whys[way].setFixedWidth(_WIDTH)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        return row

    def _tell(self) -> None:
        self.asked.emit(str(self.sender().property("way")))
