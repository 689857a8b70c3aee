"""The letter by which something is permitted: attached, opened as a copy, taken away. It never leaves the house."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.freezing.letters import Letter


class LetterLine(QWidget):
    """`attached` tells the file that a person chose or dropped, `opened` and `removed` the letter that is kept."""

    attached = Signal(object)
    opened = Signal(object)
    removed = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter: Letter | None = None
        self._writable = writable
        self._head, self._note = label("small"), label("small", wraps=True)
        self.open, self.attach, self.remove = LineButton("link"), Button("", "file-text"), Tool("tiny", "x")
        self.setAcceptDrops(writable)
        self._lay_out()
        self.open.clicked.connect(self._ask_open)
        self.attach.clicked.connect(self.ask_file)
        self.remove.clicked.connect(self.removed)
        self._retranslate()

    def show_letter(self, letter: Letter | None) -> None:
        """Show the letter that is kept, or that there is none."""
        self._letter = letter
        self._retranslate()

    def ask_file(self) -> None:
        """Ask for the letter."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The letter of permission"))
        if name:
            self.attached.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the file that was let go."""
        if (file := _file_of(event)) is not None:
            event.acceptProposedAction()
            self.attached.emit(file)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.open, 1)
        row.addWidget(self.remove)
        row.addWidget(self.attach)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(self._note)

    def _ask_open(self) -> None:
        if self._letter:
            self.opened.emit(self._letter.file)

    def _retranslate(self) -> None:
        letter = self._letter
        self._head.setText(self.tr("Letter of permission"))
        self._note.setText(self.tr("For colleagues only: it is in no edition and in no public export."))
        self.open.setVisible(letter is not None)
        self.remove.setVisible(letter is not None and self._writable)
        self.attach.setText(self.tr("Replace…") if letter else self.tr("Attach the letter…"))
        self.attach.setEnabled(self._writable)
        self.attach.setAccessibleName(self.attach.text().strip())
        named(self.remove, self.tr("Take the letter away"))
        if letter:
            name = letter.file.original_filename or letter.file.ref
            self.open.show_words(name, self.tr("Open a copy of {name}").format(name=name))


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
