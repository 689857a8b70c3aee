"""The pages of an open catalogue, and who hears whom. The only module of the desk that knows every page."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.frame import Frame
from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.history.page import HistoryPage
from kalbajar_catalogue.desk.importing.arrival import Arrivals
from kalbajar_catalogue.desk.importing.panel import OutcomePanel
from kalbajar_catalogue.desk.importing.verbs import Outcome, Where
from kalbajar_catalogue.desk.items.inspector import Inspector
from kalbajar_catalogue.desk.items.viewer import Viewer
from kalbajar_catalogue.desk.publishing import verbs as printing
from kalbajar_catalogue.desk.publishing.dialog import PrintDialog
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.steps import Next, Steps
from kalbajar_catalogue.desk.widgets.grid import Grid
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.header import FEWEST, MOST
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.works.page import NEW_KEYS, WorksPage
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Multilingual, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Changes

COLUMNS = 6
TOLD = ("exhibit.taken_down", "record.deleted", "works.hung")
"""The actions whose outcome is out of sight, and is said."""


class Pages(QObject):
    """Made once the catalogue is open; belongs to the frame. `sample_known` tells whether the catalogue is a sample."""

    sample_known = Signal(bool)

    def __init__(self, session: Session, jobs: Jobs, translator: Translator, memory: QSettings, frame: Frame) -> None:
        super().__init__(frame.stack)
        self._session, self._jobs, self._translator = session, jobs, translator
        self._memory, self._frame = memory, frame
        self._sample = False
        self._latest: int | None = None
        language = translator.language
        self.records = Records(session.catalogue, session.who, jobs)
        self.pictures = Pictures(session.catalogue.folder, jobs)
        self.drafts = Drafts(session.drafts if self.records.writable else None, self)
        self.steps = Steps(self.records, session.who)
        self.arrivals = Arrivals(session.catalogue, self.records, jobs)
        self.gallery = GalleryPage(self.records, self.pictures, language)
        self.works = {kind: WorksPage(kind, self.records, self.pictures, language) for kind in kinds.PAGES}
        self.photographs = self.works[Photograph.kind]
        self.history = HistoryPage(self.records, language)
        self.inspector = Inspector(self.records, self.pictures, self.drafts, language)
        self.panel = OutcomePanel(language, frame.stack)
        self._named = {
            "gallery": self.gallery,
            **{page.key: page for page in self.works.values()},
            "history": self.history,
        }
        self._shortcuts: list[QShortcut] = []
        self._put_in_frame()
        self._connect_frame()
        self._connect_gallery()
        for page in self.works.values():
            self._connect_works(page)
        self._connect_core()
        self._restore()

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        return next((key for key, page in self._named.items() if page is self._frame.stack.currentWidget()), "")

    def show_page(self, key: str) -> None:
        """Show the page of this subject."""
        page = self._named[key]
        focused: QWidget | None = self._frame.stack.window().focusWidget()
        self._frame.stack.setCurrentWidget(page)
        self._frame.rail.show_chosen(key)
        self._frame.inspector.setVisible(isinstance(page, GridPage))
        self._memory.setValue("window/page", key)
        if key == "history":
            self.history.load()
        elif isinstance(page, GridPage):
            if focused is not None and self._frame.stack.isAncestorOf(focused):
                page.grid.setFocus()
            page.grid.chosen.emit()

    def add_photographs(self) -> None:
        """Ask for files and bring them in."""
        names, _ = QFileDialog.getOpenFileNames(self._frame.stack, self.tr("Add photographs"))
        if names:
            self.take([Path(name) for name in names], 0)

    def take(self, files: Sequence[Path], frame: int) -> None:
        """Bring files and folders in: onto the wall when that is shown, from frame `frame` on."""
        exhibition = self.gallery.exhibition if self.current == "gallery" else ""
        self.arrivals.take(files, Where(exhibition, frame))

    def print_paper(self) -> None:
        """Open the dialog that prints."""
        self.records.read(printing.shows, self._open_print)

    def make_work(self) -> None:
        """Make a work of the kind whose page is shown."""
        page = self._frame.stack.currentWidget()
        if isinstance(page, WorksPage):
            page.make()

    def close(self) -> None:
        """Write what is being typed."""
        self.drafts.write()

    def leave(self) -> None:
        """Take everything of this catalogue out of the frame, for another one to come."""
        self.close()
        # Until Qt has deleted them they would still hear.
        self._translator.switched.disconnect(self._speak)
        self._jobs.refused.disconnect(self._say_problem)
        self.records.changed.disconnect(self._changed)
        self.steps.known.disconnect(self._show_steps)
        self._show_steps(Next(None, None))
        self._frame.bar.show_flag("")
        self._frame.strip.clear_message()
        for key in self._named:
            self._frame.rail.show_count(key, None)
        self.panel.hide()
        for page in self._named.values():
            self._frame.stack.removeWidget(page)
        self._frame.inspector.hide()
        for thing in (*self._named.values(), self.inspector, self.panel, *self._shortcuts, self):
            thing.deleteLater()

    def _put_in_frame(self) -> None:
        for page in self._named.values():
            self._frame.stack.addWidget(page)
        column = self._frame.inspector.layout() or QVBoxLayout(self._frame.inspector)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.inspector)

    def _connect_frame(self) -> None:
        frame = self._frame
        frame.rail.chosen.connect(self.show_page)
        frame.bar.undo_asked.connect(self.steps.undo)
        frame.bar.redo_asked.connect(self.steps.redo)
        frame.strip.way_back.connect(self.steps.undo_this)
        self._translator.switched.connect(self._speak)
        actions = (("Ctrl+O", self.add_photographs), ("Ctrl+P", self.print_paper), (NEW_KEYS, self.make_work))
        for keys, slot in actions:
            self._shortcuts.append(QShortcut(QKeySequence(keys), frame.stack))
            self._shortcuts[-1].activated.connect(slot)

    def _connect_gallery(self) -> None:
        self.gallery.chosen.connect(self.inspector.show_item)
        self.gallery.opened.connect(self._open_from_wall)
        self.gallery.photographs_asked.connect(self.add_photographs)
        self.gallery.files_dropped.connect(self.take)
        self.gallery.print_asked.connect(self.print_paper)
        self.gallery.counted.connect(self._count_gallery)
        self.gallery.shown.connect(self._remember_show)
        self.gallery.shows_known.connect(self._tell_shows)
        self.gallery.columns_changed.connect(self._remember_columns)

    def _connect_works(self, page: WorksPage) -> None:
        page.chosen.connect(self.inspector.show_item)
        page.opened.connect(self._open_from_works)
        page.created.connect(self._name_new)
        page.photographs_asked.connect(self.add_photographs)
        page.files_dropped.connect(self.take)
        page.counted.connect(self._frame.rail.show_count)
        page.columns_changed.connect(self._remember_columns)

    def _connect_core(self) -> None:
        self.records.changed.connect(self._changed)
        self.steps.known.connect(self._show_steps)
        self.steps.partly.connect(self._say_partly)
        self.history.undo_asked.connect(self.steps.undo_this)
        self.arrivals.came.connect(self._came)
        self.arrivals.refused.connect(self._say_problem)
        self.panel.undo_asked.connect(self.steps.undo_this)
        self._jobs.refused.connect(self._say_problem)

    def _restore(self) -> None:
        columns = _columns(self._memory.value("gallery/columns"))
        for grid_page in self._record_pages():
            grid_page.show_columns(columns)
        page = str(self._memory.value("window/page"))
        self.show_page(page if page in self._named else "gallery")
        self.gallery.show_exhibition(str(self._memory.value("gallery/exhibition", "")))
        for works in self.works.values():
            works.load()
        self.steps.look()
        self._jobs.run(Lane.DATABASE, _is_sample(self._session.catalogue), self._know_sample)
        self.gallery.grid.setFocus()

    # What is heard

    def _changed(self, changes: Changes) -> None:
        for hear in (*(page.hear for page in self._record_pages()), self.history.hear, self.inspector.hear):
            hear(changes)
        self._frame.strip.show_saved(datetime.now().astimezone())
        self.steps.look()

    def _speak(self, code: str) -> None:
        language = known(code)
        others = (self.history.speak, self.inspector.speak, self.panel.speak)
        for speak in (*(page.speak for page in self._record_pages()), *others):
            speak(language)
        self.steps.look()
        self._show_flag()

    def _show_steps(self, following: Next) -> None:
        language = self._translator.language
        undo, redo = (following.undo, following.redo) if self.records.writable else (None, None)
        self._say_told(following)
        self._frame.bar.show_steps(
            name_of(undo.action, language) if undo else "", name_of(redo.action, language) if redo else ""
        )

    def _say_told(self, following: Next) -> None:
        """What went out of sight is said once, with its way back beside it."""
        newest = following.undo
        latest, self._latest = self._latest, newest.id if newest else 0
        # An older one comes to the front when a newer one is undone: that is no news.
        if newest and latest is not None and newest.id > latest and newest.action.code in TOLD:
            self._frame.strip.say(name_of(newest.action, self._translator.language), undoes=newest.id)

    def _say_problem(self, problem: Problem) -> None:
        self._frame.strip.say(sentence(self._translator.language, problem.code, problem.values), stays=True)

    def _say_partly(self, left: int) -> None:
        self._frame.strip.say(self.tr("%n value(s) were changed since and stay as they are.", "", left))

    def _know_sample(self, sample: bool) -> None:
        self._sample = sample
        self._show_flag()
        self.sample_known.emit(sample)

    def _show_flag(self) -> None:
        holder = self._session.catalogue.holder
        looking = self.tr("{who} has it open: look only").format(who=holder.name) if holder else ""
        if not holder and self._session.catalogue.read_only:
            looking = self.tr("Cannot be written to: look only")
        words = (self.tr("SAMPLE") if self._sample else "", looking)
        self._frame.bar.show_flag(" · ".join(word for word in words if word))

    def _came(self, outcome: Outcome) -> None:
        self.panel.show_outcome(outcome)

    def _count_gallery(self, count: int) -> None:
        self._frame.rail.show_count("gallery", count)

    def _tell_shows(self, shows: list[tuple[str, str]]) -> None:
        for page in self.works.values():
            page.show_shows(shows)

    def _name_new(self, uid: str) -> None:
        self._frame.inspector.show()
        self.inspector.name_item(uid)

    def _record_pages(self) -> tuple[GalleryPage | WorksPage, ...]:
        return (self.gallery, *self.works.values())

    def _remember_show(self, uid: str) -> None:
        self._memory.setValue("gallery/exhibition", uid)

    def _remember_columns(self, columns: int) -> None:
        self._memory.setValue("gallery/columns", columns)
        for page in self._record_pages():
            page.show_columns(columns)

    # What opens over the pages

    def _open_from_wall(self, row: int) -> None:
        self._open_picture(self.gallery.grid, row)

    def _open_from_works(self, row: int) -> None:
        page = self._frame.stack.currentWidget()
        if isinstance(page, WorksPage):
            self._open_picture(page.grid, row)

    def _open_picture(self, grid: Grid, row: int) -> None:
        cell = grid.cells.cell(row)
        if cell and cell.sha256:
            Viewer(grid.cells.cells, row, self.pictures, self._frame.stack).open()

    def _open_print(self, shows: tuple[tuple[str, Multilingual], ...]) -> None:
        language = self._translator.language
        dialog = PrintDialog(
            self._session.catalogue, self._jobs, shows, self.gallery.exhibition, language, self._frame.stack
        )
        dialog.open()


def _columns(remembered: object) -> int:
    """So many columns as were remembered; the usual number when that cannot be read or cannot be shown."""
    try:
        columns = int(str(remembered))
    except ValueError:
        return COLUMNS
    return columns if FEWEST <= columns <= MOST else COLUMNS


def _is_sample(catalogue: Catalogue) -> Callable[[Progress], bool]:
    def work(progress: Progress) -> bool:
        return catalogue.facts().get("sample") == "yes"

    return work
