"""The bar under the steps of an import: back, what is under way, on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
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
        self._said, self._doing, self._done = "", "", 0
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.back, self.next = Button("", "arrow-left"), Button("primary")
        self.stop, self._words, self._bar = Tool("plain", "x"), label("quiet"), QProgressBar()
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
        self.stop.clicked.connect(self._cancel)
        self._show()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def follow(self, job: Job, doing: str) -> None:
        """Show this job until it ends."""
        self._job, self._doing, self._done = job, doing, 0
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
            self._done = done
            self._show()

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self) -> None:
        busy = self._job is not None
        said = self.tr("%n row(s)", "", self._done).replace(str(self._done), shown_number(self._done, self._language))
        rows = said if self._done else ""
        doing = " · ".join(part for part in (self._doing, rows) if part)
        self._words.setText(doing if busy else self._said)
        for widget in (self._bar, self.stop):
            widget.setVisible(busy)
        named(self.stop, self.tr("Stop: {task}").format(task=self._doing))
        self._bar.setAccessibleName(self._doing)
