"""The dialog that writes records into tables, for people and for other programs."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kalbajar_catalogue.desk.exporting import verbs
from kalbajar_catalogue.desk.exporting.format_box import FormatBox
from kalbajar_catalogue.desk.exporting.in_view import InView
from kalbajar_catalogue.desk.exporting.kinds_box import KindsBox
from kalbajar_catalogue.desk.exporting.laying import columns, footed
from kalbajar_catalogue.desk.exporting.private_box import PrivateBox
from kalbajar_catalogue.desk.exporting.scope_box import ScopeBox
from kalbajar_catalogue.desk.exporting.verbs import Exported, Order, Outlook, Shows, What
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED, Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exporting.delimited import SEPARATORS
from kalbajar_catalogue.exporting.telling import not_given_on_said, told
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.composing import CLEARED
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane

FOLDER, FORMAT, SEPARATOR = "exporting/folder", "exporting/format", "exporting/separator"
SIZE, EDGE, LEAST = QSize(980, 760), QSize(48, 40), QSize(860, 520)
"""The size of the dialog, what it leaves of the window behind it, and the least it needs."""


class ExportDialog(QDialog):
    """Counts and writes beside everything else; closing it stops both. Changes nothing in the catalogue."""

    def __init__(self, site: Site, view: InView, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site, self._language = site, language
        self._catalogue = site.records.catalogue
        self._looking: Job | None = None
        self._job: Job | None = None
        self._outlook: Outlook | None = None
        self._landed: list[Exported] = []
        self._order: Order | None = None
        self.scope = ScopeBox(view)
        self.format = FormatBox(self._remembered(FORMAT), self._remembered(SEPARATOR), language)
        self.kinds, self.private = KindsBox(), PrivateBox(self._catalogue.kinds, language)
        self.course = Course()
        self._title, self._sub, self._back = label("title"), label("quiet", wraps=True), label("small", wraps=True)
        self.not_given_on = label("mend", wraps=True)
        self._why, self.leave, self.go = label("mend", wraps=True), Button(), Button("primary", "file-down")
        self._lay_out()
        self._connect()
        self._retranslate()
        site.records.read(verbs.shows, self._show_shows)
        self.look()

    def speak(self, language: Language) -> None:
        """Name kinds and fields in this language."""
        self._language = language
        self.scope.speak(language)
        if self._outlook:
            self.kinds.show_records(self._outlook.records, language)
        self._retranslate()

    def what(self) -> What:
        """What would be exported now."""
        kinds = self.kinds.kinds if len(self.kinds.kinds) == 1 or not self.kinds.every else ()
        return What(
            kinds, self.scope.exhibition, self.scope.works, self.private.on, self.format.every_column.isChecked()
        )

    def look(self) -> None:
        """Count anew what would leave."""
        self._leave_counting()
        self._outlook = None
        self.kinds.show_counting()
        work = verbs.looks(self._catalogue, self.what())
        self._looking = self._site.jobs.run(Lane.LONG, work, self._show_outlook, self._show_problem)
        self._show_choices()

    def browse(self) -> None:
        """Ask where to, and export. Whether to overwrite asks the file dialog, of the very name that is written."""
        near = str(Path(self._remembered(FOLDER) or _documents(), self._proposed()))
        while name := self._ask_place(near):
            out = Path(name)
            whole = out.with_name(out.name + self._ending) if self._lacks_ending(out) else out
            if whole == out or not whole.exists():
                self.start(whole)
                return
            near = str(whole)

    def start(self, out: Path) -> None:
        """Export to this place."""
        self._remember(out)
        self._leave_counting()
        separator = SEPARATORS[self.format.separator]
        self._order = Order(self.what(), self.format.format, self.format.language, separator, out)
        self._landed = []
        work = verbs.exports(self._catalogue, self._order, self._landed)
        self.course.begin(self.tr("Looking at the records…"))
        self._job = self._site.jobs.run(Lane.LONG, work, None, self._failed, self.tr("Exporting"))
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._ended)
        self._show_choices()

    def done(self, result: int) -> None:
        """Stop what is under way and close, by Esc or by the window's own button."""
        self._leave_counting()
        self._stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown

    def _lay_out(self) -> None:
        body = columns((self.scope, self.format), (self.kinds, self.private, self.not_given_on, self._back))
        footed(self, (self._title, self._sub), body, self.course, (self._why, self.leave, self.go))
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(LEAST))
        self.scope.focus()

    def _connect(self) -> None:
        self.scope.changed.connect(self.look)
        self.private.changed.connect(self.look)
        self.kinds.changed.connect(self._show_choices)
        self.format.changed.connect(self._show_choices)
        self.course.stop_asked.connect(self._stop)
        self.go.clicked.connect(self.browse)
        self.leave.clicked.connect(self.reject)

    def _show_shows(self, shows: Shows) -> None:
        counted = self.scope.exhibition
        self.scope.show_shows(shows, self._language)
        if self.scope.exhibition != counted:
            self.look()

    def _show_outlook(self, outlook: Outlook) -> None:
        self._looking, self._outlook = None, outlook
        self.kinds.show_records(outlook.records, self._language)
        self._show_choices()

    def _show_problem(self, error: WorldError) -> None:
        self._looking = None
        self._say(sentence(self._language, error.code, error.problem.values))

    def _show_choices(self) -> None:
        """What can be pressed now, and why not."""
        running = self._job is not None
        for box in (self.scope, self.format, self.kinds, self.private):
            box.setEnabled(not running)
        self.format.show_single(self.kinds.counted and len(self.kinds.kinds) == 1)
        self.private.show_outlook(self._outlook, self.kinds.kinds, self._language)
        refs = self._outlook.not_given_on if self._outlook and not BY_KIND.keys().isdisjoint(self.kinds.kinds) else ()
        self.not_given_on.setText(not_given_on_said(self._language, refs) if refs else "")
        self.not_given_on.setVisible(bool(refs))
        count = self.kinds.count
        uncounted = not self.kinds.counted and self.kinds.every
        self.go.setEnabled(not running and (bool(count) or uncounted))
        figured = self._figured(self.tr("Export %n record(s)…", "", count), count)
        words = figured if count else self.tr("Export…")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self._say("" if running or count else self._why_not())

    def _why_not(self) -> str:
        if not self.kinds.counted:
            return ""
        return self.tr("Tick a table.") if self.kinds.ticks else self.tr("There is nothing to export here.")

    def _figured(self, words: str, count: int) -> str:
        return words.replace(str(count), shown_number(count, self._language, 0), 1)

    def _say(self, words: str) -> None:
        self._why.setText(words)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        if not done:
            self.course.show_progress(0, 0, self.tr("Looking at the records…"))
            return
        figures = [shown_number(one, self._language, 0) for one in (done, total)]
        written = self.tr("{done} of {total} records").format(done=figures[0], total=figures[1])
        self.course.show_progress(done, total, f"{what} · {written}" if what else written)

    # What comes of it

    def _ended(self) -> None:
        # A file may have taken its place just before it was told to stop.
        job, self._job = self._job, None
        if self._landed:
            self._show_done(self._landed[0])
        elif job and job.cancelled:
            self.course.end(STOPPED, self.tr("Stopped. Nothing was written."))
        elif self.course.state == RUNNING:
            # Ours, not the world's: the strip tells of it.
            self.course.end(FAILED, self.tr("Nothing was written."))
        if self.kinds.counted:
            self._show_choices()
        elif not self.isHidden():
            self.look()

    def _show_done(self, done: Exported) -> None:
        count = sum(done.records.values())
        said = self._figured(self.tr("%n record(s) written to {file}", "", count), count).format(file=done.out.name)
        with_private = self._order is not None and self._order.what.with_private
        self.course.end(DONE, said, done.out, told(done, self._language, self._catalogue.kinds, with_private))

    def _failed(self, error: WorldError) -> None:
        self.course.end(FAILED, sentence(self._language, error.code, error.problem.values))

    def _leave_counting(self) -> None:
        if self._looking:
            self._looking.cancel()
            self._looking = None

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

    # Where to

    @property
    def _ending(self) -> str:
        """How the name of the file ends, '' for a folder."""
        if self.format.format == "xlsx":
            return ".xlsx"
        return ".csv" if len(self.what().kinds) == 1 else ""

    def _lacks_ending(self, out: Path) -> bool:
        return bool(self._ending) and out.suffix.lower() != self._ending

    def _proposed(self) -> str:
        title = self.scope.title or self._site.folder.name
        return verbs.file_name(f"{title} {datetime.now().astimezone():%Y-%m-%d}", self._ending)

    def _ask_place(self, near: str) -> str:
        offers = {".xlsx": self.tr("Excel workbook (*.xlsx)"), ".csv": self.tr("CSV file (*.csv)"),
                  "": self.tr("New folder (*)")}  # fmt: skip
        title = self.tr("Export to") if self._ending else self.tr("Export to a new folder")
        return QFileDialog.getSaveFileName(self, title, near, offers[self._ending])[0]

    def _remember(self, out: Path) -> None:
        for key, value in ((FOLDER, str(out.parent)), (FORMAT, self.format.format), (SEPARATOR, self.format.separator)):
            self._site.memory.setValue(key, value)

    def _remembered(self, key: str) -> str:
        return str(self._site.memory.value(key, "") or "")

    # Words

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export tables"))
        self._title.setText(self.tr("Export tables"))
        self._sub.setText(self.tr("Nothing in the catalogue is changed."))
        back = self.tr(
            "Import brings these tables back: what is unchanged in them changes nothing, an empty cell changes "
            "nothing, and {blank} clears a field."
        )
        self._back.setText(back.format(blank=CLEARED))
        self.leave.setText(self.tr("Close"))
        named(self.leave, self.tr("Close"), "Esc")
        self._show_choices()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
