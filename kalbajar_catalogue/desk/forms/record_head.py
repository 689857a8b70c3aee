"""Over the form of a record: its name, its number, and what can be done with the whole of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided

HISTORY_KEYS, MERGE_KEYS = "Ctrl+H", "Ctrl+M"


class RecordHead(QWidget):
    """The name and three buttons: `history`, `merge`, `remove`."""

    def __init__(self, mergeable: bool, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.name, self.ref = Elided("work"), label("small")
        self.history, self.merge, self.remove = Tool("", "history"), Tool("", "git-merge"), Tool("", "trash-2")
        self.merge.setVisible(mergeable)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.ref)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        for tool in (self.history, self.merge, self.remove):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self._retranslate()

    def show_name(self, name: str, ref: str) -> None:
        """Name the record."""
        self.name.setText(name)
        self.ref.setText(ref)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        named(self.history, self.tr("History of this record"), HISTORY_KEYS)
        named(self.merge, self.tr("Merge with another…"), MERGE_KEYS)
        named(self.remove, self.tr("To the trash"), "Delete")
        for tool in (self.merge, self.remove):
            tool.setEnabled(self._writable)
            if not self._writable:
                tool.setToolTip(self.tr("This catalogue is open for reading only."))
