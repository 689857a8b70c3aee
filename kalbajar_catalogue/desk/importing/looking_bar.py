"""The bar under pictures that are matched: back, how far a long look at them is, on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.qtkit.jobs import Job

HEIGHT = 54


class LookingBar(QWidget):
    """Has `back` and `next`; shows a job that is under way with its way to stop it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._job: Job | None = None
        self._doing, self._said, self._step = "", "", (0, 0, "")
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.back, self.next = Button("", "arrow-left"), Button("primary")
        self.stop, self._words, self.bar = Tool("plain", "x"), Elided("quiet"), QProgressBar()
        self.bar.setFixedWidth(180)
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        for widget, stretch in ((self.back, 0), (self._words, 1), (self.bar, 0), (self.stop, 0), (self.next, 0)):
            row.addWidget(widget, stretch)
        self.stop.clicked.connect(self._cancel)
        self._show()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def follow(self, job: Job, doing: str) -> None:
        """Show this job until it ends."""
        self._job, self._doing, self._step = job, doing, (0, 0, "")
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self._show()

    def say(self, words: str) -> None:
        """Say this while nothing is under way."""
        self._said = words
        self._show()

    def cancel(self) -> None:
        """Stop what is under way."""
        self._cancel()

    def speak(self, language: Language) -> None:
        """Say figures in this language."""
        self._language = language
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _progress(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._job:
            self._step = (done, total, what)
            self._show()

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self) -> None:
        done, total, what = self._step
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        figures = [shown_number(figure, self._language) for figure in (done, total)]
        count = self.tr("{done} of {all}").format(done=figures[0], all=figures[1]) if total else ""
        self._words.setText(
            " · ".join(part for part in (self._doing, count, what) if part) if self.busy else self._said
        )
        for widget in (self.bar, self.stop):
            widget.setVisible(self.busy)
        named(self.stop, self.tr("Stop: {task}").format(task=self._doing))
        self.bar.setAccessibleName(self._doing)
