"""How far a paper is that is being written, and the ways to it when it is there."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label

RUNNING, DONE, STOPPED, FAILED = "running", "done", "stopped", "failed"
_MARKS = {RUNNING: ("printer", "quiet"), DONE: ("circle-check", "sage"), STOPPED: ("circle-x", "quiet"),
          FAILED: ("triangle-alert", "weld")}  # fmt: skip


class MakingBar(QWidget):
    """Hidden until something is under way; `stop_asked` tells that it shall end."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self._out = STOPPED, Path()
        self._mark, self.words, self.bar = QLabel(), label("small", wraps=True), QProgressBar()
        self.stop, self.open, self.folder = Button(), Button("link"), Button("link")
        self._lay_out()
        self.stop.clicked.connect(self.stop_asked)
        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._show_folder)
        self._retranslate()
        self.hide()

    def begin(self, words: str) -> None:
        """Something is under way."""
        self.bar.setRange(0, 0)
        self._show(RUNNING, words)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """So much of it is done."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.words.setText(words)

    def end(self, state: str, words: str, out: Path | None = None) -> None:
        """It ended so; `out` is what was written, if anything was."""
        self._out = out or Path()
        self._show(state, words)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._mark.setFixedWidth(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        links = QHBoxLayout()
        links.setSpacing(12)
        links.setContentsMargins(21, 0, 0, 0)
        for button in (self.open, self.folder):
            links.addWidget(button)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.stop)
        column.addLayout(links)

    def _show(self, state: str, words: str) -> None:
        self.state = state
        self.words.setText(words)
        for widget in (self.bar, self.stop):
            widget.setVisible(state == RUNNING)
        for button in (self.open, self.folder):
            button.setVisible(state == DONE and self._out != Path())
        self._colour()
        self.show()

    def _colour(self) -> None:
        symbol, ink = _MARKS[self.state]
        self._mark.setPixmap(picture(symbol, getattr(scheme(), ink)))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out)))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    def _retranslate(self) -> None:
        for button, words in (
            (self.stop, self.tr("Stop")), (self.open, self.tr("Open")), (self.folder, self.tr("Show in folder")),
        ):  # fmt: skip
            button.setText(words)
            button.setAccessibleName(words)
        self.bar.setAccessibleName(self.tr("Progress"))
