"""The frame of the dialogs of safekeeping: a title, what it is about, the body, how far it is, the ways out."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.course import FAILED, RUNNING, STOPPED, Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

SIZE, LEAST, EDGE = QSize(760, 660), QSize(560, 360), QSize(64, 56)


class SafeDialog(QDialog):
    """One long task at a time; closing the dialog stops it, and nothing half done is left."""

    def __init__(self, jobs: Jobs, language: Language, parent: QWidget | None = None, main: bool = True) -> None:
        """`main` tells that the task is what the dialog is opened for, not to be begun again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs, self._language = jobs, language
        self._job: Job | None = None
        self.title, self.told = label("title"), label("quiet", wraps=True)
        self.course, self.leave, self.go = Course(), Button(), Button("primary" if main else "", "shield-check")
        self.leave.clicked.connect(self.reject)
        self.course.stop_asked.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def stop(self) -> None:
        """End what is under way."""
        if self._job is not None:
            self._job.cancel()

    def done(self, result: int) -> None:
        """Stop what is under way, and close."""
        self.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def speak(self, language: Language) -> None:
        """Say sentences in this language."""
        self._language = language
        self.retranslate()

    def lay_out(self, body: QWidget, stretch: int = 1, size: QSize = SIZE, beside: Sequence[QWidget] = ()) -> None:
        """The body between head and foot; `beside` stands left in the foot."""
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in beside:
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        for widget, share in ((self.title, 0), (self.told, 0), (body, stretch), (self.course, 0)):
            column.addWidget(widget, share)
        if not stretch:
            column.addStretch(1)
        column.addLayout(foot)
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else size
        self.resize(size.boundedTo(room).expandedTo(LEAST))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.leave.setText(self.tr("Close"))
        named(self.leave, self.tr("Close"), "Esc")

    # One long task

    def run(self, work: Callable[[Any], Any], done: Callable[[Any], None], words: str, name: str) -> None:
        """Begin a task, that the strip calls by its name."""
        self.course.begin(words)
        self.go.setEnabled(False)
        self._job = self._jobs.run(Lane.LONG, work, done, self._refuse, name)
        self._job.progressed.connect(self.show_progress)
        self._job.ended.connect(self._ended)

    def show_progress(self, done: int, total: int, what: str) -> None:
        """So much is done, of what."""
        words = self.tr("{done} of {total} MB").format(done=done, total=total)
        self.course.show_progress(done, total, words if total else self.tr("A moment…"))

    def over(self) -> None:
        """The task ended, one way or another."""

    def sentence_of(self, error: WorldError) -> str:
        """What the world said."""
        return sentence(self._language, error.code, error.problem.values)

    def _refuse(self, error: WorldError) -> None:
        self.course.end(FAILED, self.sentence_of(error))

    def _ended(self) -> None:
        self._job = None
        if self.course.state == RUNNING:
            self.course.end(STOPPED, self.said_stopped())
        self.go.setEnabled(True)
        self.over()

    def said_stopped(self) -> str:
        """That it was stopped, and what that means."""
        return self.tr("Stopped.")
