"""What is done to many works at once, above the rows: one credit line for several, originals from a folder."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language


class CreditBar(QWidget):
    """One credit line in three languages for all works that are ticked."""

    wanted = Signal(dict)
    all_ticked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._writable = 0, True
        self.all, self.set = Tick(), Button("primary")
        self.edits: dict[Language, QLineEdit] = {language: QLineEdit() for language in LANGUAGES}
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 12, 20, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for column, (language, edit) in enumerate(self.edits.items()):
            edit.setPlaceholderText(OWN_NAMES[language])
            grid.addWidget(edit, 0, column)
            grid.setColumnStretch(column, 1)
            edit.textChanged.connect(self._look)
            edit.returnPressed.connect(self._give)
        grid.addWidget(self.all, 1, 0, 1, 2)
        grid.addWidget(self.set, 1, 2)
        self.all.toggled.connect(self.all_ticked)
        self.set.clicked.connect(self._give)
        self.retranslate()

    def show_count(self, count: int, writable: bool) -> None:
        """Say how many works are ticked."""
        self._count, self._writable = count, writable
        self.retranslate()

    def clear(self) -> None:
        """Begin anew."""
        self.all.setChecked(False)
        for edit in self.edits.values():
            edit.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word."""
        self.all.setText(self.tr("Tick all that are shown"))
        self.set.setText(self.tr("Write it for %n work(s)", "", self._count))
        named(self.set, self.set.text())
        for language, edit in self.edits.items():
            edit.setAccessibleName(f"{self.tr('Credit line')}, {OWN_NAMES[language]}")
        self._look()

    def _look(self) -> None:
        said = any(edit.text().strip() for edit in self.edits.values())
        self.set.setEnabled(self._writable and said and self._count > 0)

    def _give(self) -> None:
        if self.set.isEnabled():
            self.wanted.emit({language: edit.text() for language, edit in self.edits.items()})


class OriginalsBar(QWidget):
    """All missing originals from one folder; the hashing of every original."""

    folder_asked = Signal()
    verify_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder, self.verify, self._said = Button("", "folder-open"), Button("", "circle-check"), label("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.folder)
        row.addWidget(self.verify)
        row.addWidget(self._said, 1)
        self.folder.clicked.connect(self.folder_asked)
        self.verify.clicked.connect(self.verify_asked)
        self.retranslate()

    def show_standing(self, lacking: int, writable: bool, said: str) -> None:
        """Offer the folder when something is missing; `said` is what the last verification found."""
        self.folder.setEnabled(writable and lacking > 0)
        self._said.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word."""
        self.folder.setText(self.tr("Look for them in a folder…"))
        self.verify.setText(self.tr("Compare every original with its checksum"))
        named(self.folder, self.tr("Look for the missing originals in a folder"))
        named(self.verify, self.verify.text())
