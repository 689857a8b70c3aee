"""How far something is that is being written, and what came of it: a sentence, what to know of it, ways to the file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

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
_MARKS: Final = {DONE: ("circle-check", "sage"), STOPPED: ("circle-x", "quiet"),
                 FAILED: ("triangle-alert", "weld")}  # fmt: skip
_LINES_HIGH, _MARK, _SMALL_MARK, _GAP = 116, 18, 16, 8


class Course(QFrame):
    """Hidden until something is under way; `stop_asked` tells that it shall end.

    A card as wide as a dialog, or `narrow`, small in a column: then the ways stand below the words, `icon` shows while
    it runs, and the focus stays where it is.
    """

    stop_asked = Signal()

    def __init__(self, narrow: bool = False, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow, self._icon = narrow, icon
        self._state, self._out = STOPPED, Path()
        self._mark, self.words = QLabel(), label("small" if narrow else "heading", wraps=True)
        self.bar, self.lines, self._told = QProgressBar(), QListView(), QStringListModel(self)
        role = "link" if narrow else ""
        self.stop, self.folder = Button(), Button(role, "" if narrow else "folder-open")
        self.open = Button(role, "" if narrow else "file-spreadsheet")
        self._dress_lines()
        if narrow:
            self._lay_out_narrow()
        else:
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
        if not self._narrow:
            self.stop.setFocus()

    def show_progress(self, done: int, total: int, words: str) -> None:
        """So much of it is done; nothing while it is still looked up."""
        self.bar.setRange(0, max(1, total) if done else 0)
        self.bar.setValue(done)
        self.words.setText(words)

    def end(self, state: str, words: str, out: Path | None = None, told: Sequence[str] = ()) -> None:
        """It ended so; `out` is what was written, if anything was, `told` what to know of it."""
        self._out = out or Path()
        self._told.setStringList(list(told))
        self._show(state, words)
        if out is not None and not self._narrow:
            (self.folder if out.is_dir() else self.open).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _dress_lines(self) -> None:
        self.lines.setModel(self._told)
        self.lines.setProperty("is", "findings")
        self.lines.setWordWrap(True)
        self.lines.setSpacing(2)
        self.lines.setMaximumHeight(_LINES_HIGH)
        self.lines.setResizeMode(QListView.ResizeMode.Adjust)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setTabKeyNavigation(False)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _lay_out(self) -> None:
        self.setProperty("is", "card")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        for button in (self.folder, self.open, self.stop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(_GAP)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.lines)

    def _lay_out_narrow(self) -> None:
        self._mark.setFixedWidth(_SMALL_MARK)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        links = QHBoxLayout()
        links.setSpacing(12)
        links.setContentsMargins(_SMALL_MARK + _GAP - 3, 0, 0, 0)
        for button in (self.open, self.folder):
            links.addWidget(button)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for widget in (self.bar, self.stop, self.lines):
            column.addWidget(widget)
        column.addLayout(links)

    def _show(self, state: str, words: str) -> None:
        self._state = state
        self.words.setText(words)
        running, written = state == RUNNING, state == DONE and self._out != Path()
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.lines.setVisible(not running and bool(self.told()))
        self.folder.setVisible(written)
        self.open.setVisible(written and not self._out.is_dir())
        self._colour()
        self.show()

    def _colour(self) -> None:
        symbol, ink = (self._icon, "quiet") if self._state == RUNNING else _MARKS[self._state]
        self._mark.setVisible(bool(symbol))
        if symbol:
            self._mark.setPixmap(picture(symbol, getattr(scheme(), ink), _SMALL_MARK if self._narrow else _MARK))

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
