"""How far an export is, and what came of it: a sentence, what a person has to know, and ways to the file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label

RUNNING, DONE, STOPPED, FAILED = "running", "done", "stopped", "failed"
_MARKS = {RUNNING: ("", ""), DONE: ("circle-check", "sage"), STOPPED: ("circle-x", "quiet"),
          FAILED: ("triangle-alert", "weld")}  # fmt: skip
_LINES_HIGH = 116


class Course(QFrame):
    """Hidden until something is under way; `stop_asked` tells that it shall end."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._out = RUNNING, Path()
        self._mark, self.words, self.bar = QLabel(), label("heading", wraps=True), QProgressBar()
        self.lines, self._told = QListView(), QStringListModel(self)
        self.stop, self.folder, self.open = Button(), Button("", "folder-open"), Button("", "file-spreadsheet")
        self._lay_out()
        self.stop.clicked.connect(self.stop_asked)
        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._show_folder)
        self._retranslate()
        self.hide()

    @property
    def state(self) -> str:
        """How it stands."""
        return self._state

    def told(self) -> list[str]:
        """The sentences below the first."""
        return self._told.stringList()

    def begin(self, words: str) -> None:
        """Something is under way."""
        self._show(RUNNING, words)
        self.bar.setRange(0, 0)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int, words: str) -> None:
        """So much of it is done; nothing while it is still looked up."""
        self.bar.setRange(0, max(1, total) if done else 0)
        self.bar.setValue(done)
        self.words.setText(words)

    def end(self, state: str, words: str, told: Sequence[str] = (), out: Path | None = None) -> None:
        """It ended so; `out` is what was written, if anything was."""
        self._out = out or Path()
        self._told.setStringList(list(told))
        self._show(state, words)
        if out is not None:
            (self.folder if out.is_dir() else self.open).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self.setProperty("is", "card")
        self.lines.setModel(self._told)
        self.lines.setProperty("is", "findings")
        self.lines.setWordWrap(True)
        self.lines.setSpacing(2)
        self.lines.setMaximumHeight(_LINES_HIGH)
        self.lines.setResizeMode(QListView.ResizeMode.Adjust)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setTabKeyNavigation(False)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        for button in (self.folder, self.open, self.stop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.lines)

    def _show(self, state: str, words: str) -> None:
        self._state = state
        self.words.setText(words)
        running = state == RUNNING
        self._mark.setVisible(not running)
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.lines.setVisible(not running and bool(self.told()))
        self.folder.setVisible(state == DONE)
        self.open.setVisible(state == DONE and not self._out.is_dir())
        self._colour()
        self.show()

    def _colour(self) -> None:
        symbol, ink = _MARKS[self._state]
        if symbol:
            self._mark.setPixmap(picture(symbol, getattr(scheme(), ink), 18))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out)))

    def _show_folder(self) -> None:
        folder = self._out if self._out.is_dir() else self._out.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _retranslate(self) -> None:
        for button, words in (
            (self.stop, self.tr("Stop")), (self.open, self.tr("Open")), (self.folder, self.tr("Show in folder")),
        ):  # fmt: skip
            button.setText(words)
            button.setAccessibleName(words)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.lines.setAccessibleName(self.tr("What to know of the file"))
