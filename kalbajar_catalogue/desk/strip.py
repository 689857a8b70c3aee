"""The task strip at the bottom: when it was saved, quiet messages with their way back, what is under way."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, STRIP, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.qtkit.jobs import Job

MESSAGE_MS = 12_000


class Strip(QWidget):
    """Shows what it is told; `way_back` tells the change set of a message whose Undo is pressed.

    A message may name a file, which Show brings into sight.
    """

    way_back = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(STRIP)
        self._saved: datetime | None = None
        self._undoes = 0
        self._tick, self._saved_words, self._place = QLabel(), label("small"), label("small")
        self._message, self._undo, self._show = Elided("small"), Button("link"), Button("link")
        self._file: Path | None = None
        self._beside: QWidget | None = None
        self._offered: QWidget | None = None
        self._tasks: list[Task] = []
        self._calm = label("small")
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(MESSAGE_MS)
        self._lay_out()
        self._fade.timeout.connect(self.clear_message)
        self._undo.clicked.connect(self._go_back)
        self._show.clicked.connect(self._show_file)
        self._retranslate()
        self.clear_message()

    def show_saved(self, when: datetime) -> None:
        """Show that all is written since this moment."""
        self._saved = when
        self._retranslate()

    def show_place(self, name: str) -> None:
        """Show which catalogue is open."""
        self._place.setText(name)

    def say(self, message: str, undoes: int = 0, stays: bool = False, file: Path | None = None) -> None:
        """Say one sentence for a while, or until the next one; Undo beside it takes back change set `undoes`.

        With a `file` Show opens the folder where it lies.
        """
        self._undoes, self._file = undoes, file
        self._show.setVisible(file is not None)
        self._message.setText(message)
        self._message.setVisible(True)
        self._undo.setVisible(bool(undoes))
        self._fade.stop() if stays else self._fade.start()

    def clear_message(self) -> None:
        """Say nothing more."""
        self._fade.stop()
        for widget in (self._message, self._undo, self._show):
            widget.hide()

    def keep(self, beside: QWidget | None) -> None:
        """Let this stand beside the message from now on, in the place of what stood there; None for nothing."""
        if self._beside is not None:
            self._row.removeWidget(self._beside)
            self._beside.hide()
            self._beside.deleteLater()
        self._beside = beside
        if beside is not None:
            self._row.insertWidget(self._row.indexOf(self._show) + 1, beside)

    def offer(self, offered: QWidget | None) -> None:
        """Let this stand before what is under way, until something else does; None for nothing."""
        if self._offered is not None:
            self._row.removeWidget(self._offered)
            self._offered.hide()
            self._offered.deleteLater()
        self._offered = offered
        if offered is not None:
            self._row.insertWidget(self._row.indexOf(self._calm), offered)

    @property
    def is_silent(self) -> bool:
        """Whether no message stands in it."""
        return self._message.isHidden()

    def follow(self, job: Job) -> None:
        """Show a job until it ends."""
        task = Task(job)
        self._tasks.append(task)
        self._row.addWidget(task)
        job.ended.connect(self._drop_ended)
        self._calm.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._tick)
        row.addWidget(self._saved_words)
        for widget in (self._place, self._message, self._undo, self._show):
            row.addWidget(widget)
            row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(self._calm)
        self._tick.setFixedWidth(16)
        self._colour()

    def _colour(self) -> None:
        tokens = scheme()
        self._tick.setPixmap(picture("check", tokens.sage, 14))

    def _retranslate(self) -> None:
        self._tick.setVisible(self._saved is not None)
        self._saved_words.setVisible(self._saved is not None)
        if self._saved:
            clock = f"{self._saved:%H:%M}"
            self._saved_words.setText(self.tr("Saved at {time}").format(time=clock))
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._show.setText(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show the file"))
        self._calm.setText(self.tr("No tasks running"))

    def _go_back(self) -> None:
        undoes = self._undoes
        self.clear_message()
        self.way_back.emit(undoes)

    def _show_file(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    def _drop_ended(self) -> None:
        job = self.sender()
        for task in [task for task in self._tasks if task.job is job]:
            self._tasks.remove(task)
            self._row.removeWidget(task)
            task.hide()
            task.deleteLater()
        self._calm.setVisible(not self._tasks)


class Task(QWidget):
    """One job: its name, how far it is, and a cross that stops it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self._bar, self._words, self._stop = QProgressBar(), label("small", job.label), Tool("plain", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._bar.setFixedWidth(120)
        self._bar.setRange(0, 0)
        self._stop.setFixedSize(22, 22)
        for widget in (self._words, self._bar, self._stop):
            row.addWidget(widget)
        job.progressed.connect(self._show_progress)
        self._stop.clicked.connect(job.cancel)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.setToolTip(what)
        self._words.setText(f"{self.job.label} · {done} / {total}")

    def _retranslate(self) -> None:
        named(self._stop, self.tr("Stop: {task}").format(task=self.job.label))
        self._bar.setAccessibleName(self.job.label)
