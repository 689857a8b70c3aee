"""The catalogues that were open before, each a line to press."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided


class RecentList(QWidget):
    """A heading and one line per catalogue; `folder_asked` tells the one that is pressed."""

    folder_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._lines = label("heading"), QVBoxLayout()
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addLayout(self._lines)
        self._retranslate()

    @property
    def filled(self) -> bool:
        """Whether there is any."""
        return bool(self._rows)

    @property
    def buttons(self) -> list[Button]:
        """The lines to press."""
        return self.findChildren(Button)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Offer these."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(folder) for folder in folders]
        for row in self._rows:
            self._lines.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, folder: Path) -> QWidget:
        row, line, name, place = QWidget(), QHBoxLayout(), Button("link", "book-open"), Elided("small")
        name.setText(folder.name)
        name.setProperty("folder", str(folder))
        named(name, f"{folder.name}, {folder.parent}")
        name.clicked.connect(self._ask)
        place.setText(str(folder.parent))
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name)
        line.addWidget(place, 1)
        row.setLayout(line)
        return row

    def _ask(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Button):
            self.folder_asked.emit(str(pressed.property("folder")))

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Opened before"))
