"""The dialog that prints an exhibition's catalogue and lists what a careful eye would have seen."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing import verbs
from kalbajar_catalogue.desk.publishing.outcome import PrintOutcome
from kalbajar_catalogue.desk.publishing.pictures import Made, with_pictures
from kalbajar_catalogue.desk.publishing.verbs import Order
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language, Multilingual, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.catalogue import Catalogue

PAGE_WIDTH = 360
_BESIDE, _BREAK = 72, "\u200b"
SIDE = 344


class PrintDialog(QDialog):
    """Prints beside everything else; closing it stops the printing."""

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, shows: tuple[tuple[str, Multilingual], ...], chosen: str,
        language: Language, parent: QWidget | None = None, works: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """`works` are offered as a paper of their own, before the exhibitions."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._catalogue = catalogue
        self._jobs = jobs
        self._language = language
        self._shows, self._works = shows, tuple(works)
        self._job: Job | None = None
        self._out: Path | None = None
        self.show_choice, self.language_choice, self.file = Choice(), Choice(), QLineEdit()
        self._labels = [label("small") for _ in range(3)]
        self._whole = label("small", wraps=True)
        self.browse, self.print, self.stop = Button("", "folder-open"), Button("primary", "printer"), Button()
        self.open_paper, self.open_folder = Button("", "file-text"), Button("", "folder-open")
        self.bar, self._state, self.outcome = QProgressBar(), label("quiet", wraps=True), PrintOutcome()
        self._lay_out()
        self._connect()
        self._offer(chosen)
        self._retranslate()
        self._show_running(False)

    def speak(self, language: Language) -> None:
        """Say the findings in this language."""
        self._language = language
        self.outcome.speak(language)

    def start(self) -> None:
        """Print."""
        self._out = Path(self.file.text().strip()).expanduser()
        order = Order(self.show_choice.value(), known(self.language_choice.value()), self._out, self._works)
        work = with_pictures(verbs.prints(self._catalogue, order, PAGE_WIDTH))
        self._show_running(True)
        self._state.setText(self.tr("Making the catalogue…"))
        self._job = self._jobs.run(Lane.LONG, work, self._done, self._failed, self.tr("Printing"))
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._ended)

    def done(self, result: int) -> None:
        """Stop what is under way and close, by Esc or by the window's own button."""
        self._stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(4)
        place = QWidget()
        file = QHBoxLayout(place)
        file.setContentsMargins(0, 0, 0, 0)
        file.addWidget(self.file, 1)
        file.addWidget(self.browse)
        for words, control in zip(self._labels, (self.show_choice, self.language_choice, place), strict=True):
            choices.addWidget(words)
            choices.addWidget(control)
            choices.addSpacing(10)
        choices.insertWidget(choices.indexOf(place) + 1, self._whole)
        choices.addWidget(self.print)
        choices.addSpacing(10)
        for widget in (self._state, self.bar, self.stop, self.open_paper, self.open_folder):
            choices.addWidget(widget)
        choices.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        side = QWidget()
        side.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(SIDE)
        row.addWidget(side)
        row.addWidget(self.outcome, 1)
        self.resize(1080, 680)

    def _connect(self) -> None:
        self.print.clicked.connect(self.start)
        self.stop.clicked.connect(self._stop)
        self.browse.clicked.connect(self._browse)
        self.open_paper.clicked.connect(self._open_paper)
        self.open_folder.clicked.connect(self._open_folder)
        self.file.textChanged.connect(self._check)
        self.show_choice.activated.connect(self._propose)
        self.language_choice.activated.connect(self._propose)

    def _offer(self, chosen: str) -> None:
        shows = [(uid, title.best(self._language).text) for uid, title in self._shows]
        selection = [("", self.tr("%n chosen work(s)", "", len(self._works)))] if self._works else []
        self.show_choice.offer([*selection, *shows], "" if self._works else chosen)
        self.language_choice.offer([(code, name) for code, name in OWN_NAMES.items()], self._language)
        self._propose()

    def _propose(self) -> None:
        language = known(self.language_choice.value())
        title = dict(self._shows).get(self.show_choice.value(), verbs.SELECTION)
        name = "".join(" " if sign in '/\\:*?"<>|' else sign for sign in title.best(language).text).strip()
        folder = Path(self.file.text()).parent if self.file.text() else Path.home()
        self.file.setText(str(folder / f"{name or 'catalogue'} ({language}).pdf"))
        self.file.setCursorPosition(0)

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Print to"), self.file.text(), "PDF (*.pdf)")
        if name:
            self.file.setText(name)

    def _show_whole(self) -> None:
        """A path that the line has no room for is told whole below it; it may be broken after each folder."""
        path = self.file.text()
        fits = self.file.fontMetrics().horizontalAdvance(path) < SIDE - _BESIDE
        self._whole.setText(path.replace(os.sep, f"{os.sep}{_BREAK}"))
        self._whole.setVisible(bool(path) and not fits)
        self.file.setToolTip(path)

    def _check(self) -> None:
        self._show_whole()
        self.print.setEnabled(
            bool(self.file.text().strip()) and bool(self._shows or self._works) and self.stop.isHidden()
        )

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        if what:
            self._state.setText(sentence(self._language, what))

    def _done(self, made: Made) -> None:
        printed = made.printed
        self._state.setText(self.tr("%n page(s), marked as a proof", "", printed.report.pages))
        self.outcome.show_printed(printed, made.pages, self._language)

    def _failed(self, error: WorldError) -> None:
        self._out = None
        self._state.setText(sentence(self._language, error.code, error.problem.values))

    def _ended(self) -> None:
        if self._job and self._job.cancelled:
            self._out = None
            self._state.setText(self.tr("Stopped. What was there before is untouched."))
        self._job = None
        self._show_running(False)

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(running)
        for button in (self.open_paper, self.open_folder):
            button.setVisible(not running and self._out is not None)
        self._check()

    def _open_paper(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out)))

    def _open_folder(self) -> None:
        if self._out:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print the catalogue"))
        names = (self.tr("What is printed"), self.tr("Language of the paper"), self.tr("File"))
        for words, control, name in zip(
            self._labels, (self.show_choice, self.language_choice, self.file), names, strict=True
        ):
            words.setText(name)
            control.setAccessibleName(name)
        self.browse.setText("")
        named(self.browse, self.tr("Choose the file"))
        buttons = (
            (self.print, self.tr("Print")), (self.stop, self.tr("Stop")),
            (self.open_paper, self.tr("Open the paper")), (self.open_folder, self.tr("Show its folder")),
        )  # fmt: skip
        for button, words_of_button in buttons:
            button.setText(words_of_button)
            button.setAccessibleName(words_of_button)
        self.bar.setAccessibleName(self.tr("Progress"))
