"""The bar under the steps of an import: back, what is under way, on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.qtkit.jobs import Job

HEIGHT = 54


class Foot(QWidget):
    """Has `back` and `next`; shows a job that is under way with its way to stop it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._job: Job | None = None
        self._said, self._doing, self._what, self._step = "", "", "", (0, 0)
        self._stops = True
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.back, self.next = Button("", "arrow-left"), Button("primary")
        self.stop, self._words, self._bar = Tool("plain", "x"), Elided("quiet"), QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setRange(0, 0)
        self._held: QWidget | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        row.addWidget(self.next)
        self.stop.clicked.connect(self.cancel)
        self._show()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def follow(self, job: Job, doing: str, stops: bool = True) -> None:
        """Show this job until it ends; `stops` tells whether a person may stop it."""
        self._job, self._doing, self._what, self._step, self._stops = job, doing, "", (0, 0), stops
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self._show()

    def hold(self, widget: QWidget) -> None:
        """Have these buttons of a step too."""
        self._held = widget
        self._row.insertWidget(self._row.indexOf(self.next), widget, 1)
        self.show_held(False)

    def show_held(self, shown: bool) -> None:
        """Show the buttons of a step, while it is in front."""
        if self._held is not None:
            self._held.setVisible(shown)
            self._row.setStretchFactor(self._words, 0 if shown else 1)
            self._make_room()

    def say(self, words: str) -> None:
        """Say this while nothing is under way."""
        self._said = words
        self._show()

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
            self._step, self._what = (done, total), what
            self._show()

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()

    def _show(self) -> None:
        busy = self._job is not None
        doing = " · ".join(part for part in (self._doing, self._figures()) if part)
        self._bar.setRange(0, self._step[1])
        self._bar.setValue(self._step[0])
        self._words.setText(doing if busy else self._said)
        self._make_room()
        self._bar.setVisible(busy)
        self.stop.setVisible(busy and self._stops)
        named(self.stop, self.tr("Stop: {task}").format(task=self._doing))
        self._bar.setAccessibleName(self._doing)

    def _make_room(self) -> None:
        """Where nothing is said the buttons of a step have all of the bar."""
        held = self._held is not None and not self._held.isHidden()
        self._words.setVisible(bool(self._words.text()) or not held)

    def _figures(self) -> str:
        """How far it is: of a table one does not know beforehand how long it is."""
        done, total = self._step
        said = shown_number(done, self._language)
        if total:
            return self.tr("{done} of {all}").format(done=said, all=shown_number(total, self._language))
        return self.tr("%n row(s)", "", done).replace(str(done), said) if done else ""
