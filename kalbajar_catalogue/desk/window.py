"""The frame of the desk: bar, rail, page, inspector, strip. Imports nothing that the first paint would wait for."""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.areas import next_area, next_stop
from kalbajar_catalogue.desk.frame import Frame
from kalbajar_catalogue.desk.rail import Rail
from kalbajar_catalogue.desk.recent import RecentCatalogues
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.strip import Strip
from kalbajar_catalogue.desk.tokens import FOLDS_BELOW, INSPECTOR, INSPECTOR_LEAST, INSPECTOR_MOST
from kalbajar_catalogue.desk.topbar import TopBar
from kalbajar_catalogue.desk.welcome.page import State, WelcomePage
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.translator import Translator

if TYPE_CHECKING:
    from kalbajar_catalogue.desk.pages import Pages
    from kalbajar_catalogue.desk.safekeeping.verbs import Restorer
    from kalbajar_catalogue.diagnostics.reports import Report

FIRST_SIZE, TITLE_BAR = QSize(1440, 900), QSize(16, 48)


class Task(Enum):
    """What is made for a person while the window stays alive."""

    STARTER = "starter"
    EMPTY = "empty"
    SAMPLE = "sample"


class Window(QWidget):
    """The window of the desk. Shown empty first; `open_catalogue` brings the pages, `show_welcome` the ways to begin.

    What it cannot do itself it asks for: that a catalogue is made, and that another folder is opened.
    """

    making_asked = Signal(Task)
    folder_chosen = Signal(str)
    scheme_chosen = Signal(str)

    def __init__(self, jobs: Jobs, translator: Translator, memory: Path, name: str) -> None:
        """`memory` is the file that keeps where things stood; `name` is that of the catalogue being opened."""
        super().__init__()
        self._jobs = jobs
        self._translator = translator
        self._memory = QSettings(str(memory), QSettings.Format.IniFormat)
        self.recent = RecentCatalogues(self._memory)
        self.pages: Pages | None = None
        self.bar, self.rail, self.strip = TopBar(translator.language), Rail(), Strip()
        self.stack, self.inspector = QStackedWidget(), QWidget()
        self.welcome = WelcomePage(translator, name)
        self._place = Path()
        self._report: Path | None = None
        self._imports = False
        self.restorer: Restorer | None = None
        self._split = QSplitter()
        self.setProperty("is", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.strip.show_place(name)
        self._restore()
        self._retranslate()

    def open_catalogue(self, session: Session) -> None:
        """Bring the pages for an open catalogue, in place of those of another one.

        Imports them: the database library is loaded by now.
        """
        from kalbajar_catalogue.desk.pages import Pages

        self._leave()
        self.wait(False)
        self._place = session.catalogue.folder
        self.strip.show_place(self._place.name)
        self.rail.show()
        frame = Frame(self.bar, self.rail, self.stack, self.inspector, self.strip)
        self.pages = Pages(session, self._jobs, self._translator, self._memory, frame)
        self.pages.sample_known.connect(self.bar.show_sample)
        self.pages.sample_known.connect(self._remember)
        self.pages.speak_asked.connect(self.speak)
        self.pages.other_asked.connect(self.ask_other)
        self.pages.scheme_asked.connect(self.scheme_chosen)
        self.pages.safety.restore_asked.connect(self.offer_restoring)
        self.bar.show_person(session.who)
        self.bar.show_finding(True)
        if self._imports:
            self.pages.import_table()
        self._imports = False

    def show_welcome(self, folder: Path) -> None:
        """Show the ways to begin in a folder that is free, in place of the pages of another catalogue."""
        self._leave()
        self.wait(False)
        self._place = folder
        self.strip.show_place(folder.name)
        self.bar.show_sample(False)
        self.rail.hide()
        self.bar.show_finding(False)
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.show_choices(folder)
        self._offer_recent()

    def refused(self, problem: Problem) -> None:
        """Say why a catalogue could not be opened or made: on the page of welcome, or in the strip of an open one."""
        self._imports = False
        self.wait(False)
        if self.pages:
            self.strip.say(sentence(self._translator.language, problem.code, problem.values), stays=True)
        elif self.welcome.state is State.OPENING:
            self.rail.hide()
            self._offer_recent()
            self.welcome.show_refused(problem)
        else:
            self.welcome.show_problem(problem)

    def say_waiting(self, file: Path) -> None:
        """Say that a file somebody opened waits for a catalogue to go into."""
        words = self.tr("{name} is brought in as soon as a catalogue is open.")
        self.strip.say(words.format(name=file.name), stays=True)

    def offer_reports(self, shown: "tuple[Report, ...]") -> None:
        """Offer the crash reports that nobody has seen yet; where nothing else is said, say of what they tell."""
        if not shown:
            return
        from kalbajar_catalogue.desk.reports.offer import Offer

        offer = Offer(shown, self._jobs, self._translator, self.strip)
        self.strip.offer(offer)
        if self.strip.is_silent:
            self.strip.say(offer.sentence, stays=True)

    def know_report(self, file: Path | None) -> None:
        """This is the report of the fault that is told of next; None when it could not be kept."""
        self._report = file

    def wait(self, waits: bool) -> None:
        """Let nothing be begun while another catalogue is opened; what was being typed is written."""
        for area in (self.stack, self.inspector):
            area.setEnabled(not waits)

    def show_making(self, making: bool) -> None:
        """Let nothing else be begun while a catalogue is being made; one that is open may be worked in."""
        self.welcome.show_busy(making)
        self.bar.show_sample(making)

    def task_name(self, task: Task) -> str:
        """What the strip calls a task."""
        names = {
            Task.STARTER: self.tr("Writing down the facts"),
            Task.EMPTY: self.tr("Making an empty catalogue"),
            Task.SAMPLE: self.tr("Drawing the sample"),
        }
        return names[task]

    def ask_other(self) -> None:
        """Ask for the folder of another catalogue."""
        near = str(self._place.parent) if self._place.name else ""
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Open another catalogue"), near):
            self.folder_chosen.emit(folder)

    def ask_restore(self) -> None:
        """Ask for a backup, and for the new folder it is restored into."""
        self.offer_restoring(None)

    def offer_restoring(self, file: Path | str | None) -> None:
        """Offer to restore this backup, one that is to be chosen for none; what came of it is opened.

        Works with and without an open catalogue, once `restorer` is known.
        """
        if self.restorer is None:
            return
        from kalbajar_catalogue.desk.safekeeping.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._jobs, self.restorer, self._place, self._translator.language, self)
        dialog.restored.connect(self.folder_chosen)
        if file:
            dialog.show_file(Path(file))
        dialog.open()

    def idle(self) -> bool:
        """Whether nothing is under way."""
        forms_built = self.pages is None or self.pages.inspector.forms.built
        return forms_built and self._jobs.idle()

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector."""
        self.inspector.setVisible(shown)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the controls in the order in which they stand, forms as a whole."""
        focused: QWidget | None = self.focusWidget()
        target = next_stop(self, focused, forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where there is little room."""
        super().resizeEvent(event)
        self.rail.fold(self.width() < FOLDS_BELOW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files wherever no page takes them, while a catalogue is open."""
        event.setAccepted(self.pages is not None and event.mimeData().hasUrls())

    def dropEvent(self, event: QDropEvent) -> None:
        """Photographs come in, a table goes to the page that imports it."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(self.pages and files))
        if self.pages and files:
            self.pages.take(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the field that is being edited, so that it is written, and remember where things stood."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self.pages:
            self.pages.close()
        self._memory.setValue("window/geometry", self.saveGeometry())
        self._memory.setValue("window/split", self._split.saveState())
        self._memory.setValue("window/language", self._translator.language)
        self._memory.sync()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.setMinimumSize(900, 560)
        self._split.addWidget(self.stack)
        self._split.addWidget(self.inspector)
        self._split.setHandleWidth(1)
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([1000, INSPECTOR])
        self.inspector.setMinimumWidth(INSPECTOR_LEAST)
        self.inspector.setMaximumWidth(INSPECTOR_MOST)
        self.inspector.hide()
        self.stack.addWidget(self.welcome)
        middle = _row(self.rail, self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self.bar.language_chosen.connect(self.speak)
        self.bar.other_asked.connect(self.ask_other)
        self.bar.sample_asked.connect(self._ask_sample)
        self.bar.folder_asked.connect(self.folder_chosen)
        for part in (self.bar, self.welcome):
            part.restore_asked.connect(self.ask_restore)
        self.welcome.folder_asked.connect(self.folder_chosen)
        self.welcome.starter_asked.connect(self._ask_starter)
        self.welcome.empty_asked.connect(self._ask_empty)
        self.welcome.import_asked.connect(self._ask_import)
        self.welcome.sample_asked.connect(self._ask_sample)
        self.welcome.other_asked.connect(self.ask_other)
        self._jobs.started.connect(self._follow)
        self._jobs.broken.connect(self._say_broken)
        for keys, slot in (("F6", self._next_area), ("Shift+F6", self._previous_area), ("F4", self._fold_inspector)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _restore(self) -> None:
        geometry, split = self._memory.value("window/geometry"), self._memory.value("window/split")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(_first_size(self.screen().availableGeometry().size()))
        if isinstance(split, QByteArray):
            self._split.restoreState(split)

    def speak(self, code: str) -> None:
        """Speak this language from now on."""
        self._translator.switch(known(code))
        self.bar.languages.show_chosen(code)

    def _remember(self, sample: bool) -> None:
        self.recent.remember(self._place, sample)
        self._offer_recent()

    def _offer_recent(self) -> None:
        others = [folder for folder in self.recent.folders() if folder != self._place.resolve()]
        self.bar.show_recent(others)
        self.welcome.show_recent(others)

    def _ask_starter(self) -> None:
        self._ask_making(Task.STARTER)

    def _ask_empty(self) -> None:
        self._ask_making(Task.EMPTY)

    def _ask_sample(self) -> None:
        self._ask_making(Task.SAMPLE)

    def _ask_import(self) -> None:
        """An empty catalogue, and the page that brings a table in as soon as it is open."""
        self._ask_making(Task.EMPTY)
        self._imports = True

    def _ask_making(self, task: Task) -> None:
        self._imports = False
        self.making_asked.emit(task)

    def _leave(self) -> None:
        """Take the pages of the catalogue that was open out of the window."""
        if self.pages:
            self.pages.leave()
            self.pages = None

    def _follow(self, job: Job) -> None:
        self.strip.follow(job)

    def _say_broken(self, error: object) -> None:
        report, self._report = self._report, None
        words = self.tr("Something went wrong in the program. What was written is safe; a report was kept.")
        if report is not None:
            words = self.tr("Something went wrong in the program. What was written is safe; the report is {file}.")
        self.strip.say(words.format(file=report.name if report else ""), stays=True, file=report)

    def _next_area(self) -> None:
        next_area(self._areas(), self.focusWidget(), 1)

    def _previous_area(self) -> None:
        next_area(self._areas(), self.focusWidget(), -1)

    def _areas(self) -> list[QWidget]:
        return [self.bar, self.rail, self.stack, self.inspector, self.strip]

    def _fold_inspector(self) -> None:
        if self.pages:
            self.pages.fold_inspector()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kalbajar Catalogue"))
        self.inspector.setAccessibleName(self.tr("Inspector"))


def _first_size(room: QSize) -> QSize:
    """As large as drawn, but never larger than the screen leaves room for, its title bar included."""
    offscreen = room.width() <= 800
    return FIRST_SIZE if offscreen else FIRST_SIZE.boundedTo(room - TITLE_BAR)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return row
