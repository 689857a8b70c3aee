"""The editions of an exhibition: printed from, compared, carried out to a file and in from one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.publishing import verbs
from kalbajar_catalogue.desk.publishing.editions_table import Editions, EditionsTable
from kalbajar_catalogue.desk.publishing.verbs import Kept
from kalbajar_catalogue.desk.publishing.visiting import open_as_visitors
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED, Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.carrying import SUFFIX
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane

SIZE, LEAST, EDGE = QSize(900, 620), QSize(760, 460), QSize(64, 56)


class EditionsDialog(QDialog):
    """`print_asked` tells the name of the edition that is to be printed from, `changed` that one came in.

    `since_asked` tells the uid of the record of an edition: what was changed here since it was made is wanted.
    """

    print_asked = Signal(str)
    since_asked = Signal(str)
    changed = Signal()

    def __init__(self, site: Site, show: verbs.Show, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site, self._show, self._language = site, show, language
        self._job: Job | None = None
        self._said = ("", "")
        self._title, self._sub, self._head = label("title"), label("quiet", wraps=True), label("heading")
        self.editions = Editions(language, self)
        self.table, self._empty = EditionsTable(self.editions), EmptyPage()
        self.differences, self._lines = QListView(), QStringListModel(self)
        self.print, self.compare, self.export = Button("primary", "printer"), Button("", "git-compare"), Button()
        self.bring_in, self.leave, self.course = Button(), Button(), Course(narrow=True, icon="printer")
        self.visit, self.since = Button("", "eye"), Button("", "history")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.load()

    def load(self) -> None:
        """Read the editions that there are."""
        work = verbs.kept(self._site.records.catalogue, self._show.uid)
        self._site.jobs.run(Lane.PICTURES, work, self._show_editions, self._refuse)

    def done(self, result: int) -> None:
        """Stop what is under way and close."""
        if self._job:
            self._job.cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What a person does

    def compare_chosen(self) -> None:
        """Say what changed from the older of two chosen editions to the newer; of one, since the one before."""
        pair = self._pair()
        if pair:
            older, newer = pair
            self._said = (_number(older), _number(newer))
            work = verbs.compares(
                self._site.records.catalogue, older.listed.name, newer.listed.name, self._language
            )  # fmt: skip
            self._site.jobs.run(Lane.PICTURES, work, self._show_differences, self._refuse)

    def visit_chosen(self) -> None:
        """Open the edition in a window as visitors see it, beside the desk."""
        if one := self._single():
            open_as_visitors(self._site.records.catalogue.folder, one.listed.name)

    def show_since(self) -> None:
        """Ask for what was changed in the catalogue since the edition was made, and make way for it."""
        one = self._single()
        if one is not None and one.record is not None:
            self.since_asked.emit(one.record.uid)
            self.accept()

    def export_chosen(self) -> None:
        """Ask where to, and write the edition as one file."""
        one = self._single()
        if one is None:
            return
        near = str(Path.home() / f"{one.listed.name}{SUFFIX}")
        words = self.tr("Edition to carry (*{ending})").format(ending=SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the edition"), near, words)
        if name:
            out = Path(name if name.endswith(SUFFIX) else name + SUFFIX)
            work = verbs.carries_out(self._site.records.catalogue, one.listed.name, out)
            self._run(self._site.jobs.run(Lane.LONG, work, self._exported, self._refuse, self.tr("Exporting")))

    def import_one(self) -> None:
        """Ask for a file, and take its edition in."""
        words = self.tr("Edition to carry (*{ending})").format(ending=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import an edition"), str(Path.home()), words)
        if name:
            work = verbs.carries_in(self._site.records.catalogue, Path(name))
            self._run(self._site.jobs.run(Lane.LONG, work, self._imported, self._refuse, self.tr("Importing")))

    # What is shown

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.visit, self.since, self.compare, self.export, self.bring_in):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.leave, self.print):
            buttons.addWidget(button)
        self.differences.setModel(self._lines)
        self.differences.setProperty("is", "findings")
        self.differences.setWordWrap(True)
        self.differences.setSpacing(1)
        self.differences.setTabKeyNavigation(False)
        self.differences.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        for widget, stretch in ((self._title, 0), (self._sub, 0), (self._empty, 1), (self.table, 2), (self._head, 0),
                                (self.differences, 3), (self.course, 0)):  # fmt: skip
            column.addWidget(widget, stretch)
        column.addLayout(buttons)
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(LEAST))

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._show_possible)
        self.table.doubleClicked.connect(self._print_chosen)
        self.print.clicked.connect(self._print_chosen)
        self.visit.clicked.connect(self.visit_chosen)
        self.since.clicked.connect(self.show_since)
        self.compare.clicked.connect(self.compare_chosen)
        self.export.clicked.connect(self.export_chosen)
        self.bring_in.clicked.connect(self.import_one)
        self.leave.clicked.connect(self.reject)
        self.course.stop_asked.connect(self._stop)

    def _show_editions(self, kept: tuple[Kept, ...]) -> None:
        self.editions.show_editions(kept)
        self._empty.setVisible(not kept)
        self.table.setVisible(bool(kept))
        if kept:
            self.table.selectRow(0)
            self.table.setFocus()
        self._show_possible()

    def _show_differences(self, said: tuple[str, ...]) -> None:
        self._lines.setStringList(list(said))
        self._say_differences()

    def _say_differences(self) -> None:
        there = self._lines.rowCount() > 0
        self._head.setVisible(there)
        self.differences.setVisible(there)
        self._head.setText(self.tr("From edition {one} to edition {two}").format(one=self._said[0], two=self._said[1]))

    def _show_possible(self) -> None:
        one, running = self._single(), self._job is not None
        self.print.setEnabled(one is not None and not running)
        self.export.setEnabled(one is not None and not running)
        self.visit.setEnabled(one is not None)
        self.since.setEnabled(one is not None and one.record is not None)
        self.compare.setEnabled(self._pair() is not None)
        self.bring_in.setEnabled(self._site.records.writable and not running)

    def _single(self) -> Kept | None:
        chosen = [one for one in self.table.chosen if one.listed.edition]
        return chosen[0] if len(chosen) == 1 else None

    def _pair(self) -> tuple[Kept, Kept] | None:
        """The older and the newer one; the newest stands first."""
        chosen = [one for one in self.table.chosen if one.listed.edition]
        if len(chosen) == 1:
            readable = [one for one in self.editions.kept if one.listed.edition]
            place = readable.index(chosen[0])
            chosen = readable[place : place + 2]
        return (chosen[1], chosen[0]) if len(chosen) == 2 else None

    # What comes of it

    def _print_chosen(self) -> None:
        if one := self._single():
            self.print_asked.emit(one.listed.name)
            self.accept()

    def _run(self, job: Job) -> None:
        self._job = job
        self.course.begin(self.tr("Copying the pictures…"))
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._ended)
        self._show_possible()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.course.show_progress(done, total, self.tr("Picture {done} of {total}").format(done=done, total=total))

    def _exported(self, out: Path) -> None:
        self.course.end(DONE, self.tr("Written: {file}").format(file=out.name), out)

    def _imported(self, name: str) -> None:
        self.course.end(DONE, self.tr("Taken in: {name}").format(name=name))
        self.load()
        self.changed.emit()

    def _refuse(self, error: WorldError) -> None:
        self.course.end(FAILED, sentence(self._language, error.code, error.problem.values))

    def _ended(self) -> None:
        stopped, self._job = self._job is not None and self._job.cancelled, None
        if self.course.state == RUNNING:
            self.course.end(STOPPED if stopped else FAILED, self.tr("Stopped. Nothing was written."))
        self._show_possible()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

    # Words

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Editions"))
        self._title.setText(self.tr("Editions"))
        self._sub.setText(marked(self._show.title, self._language))
        self._empty.show_words(
            self.tr("No edition yet"), self.tr("Freeze the exhibition, or import an edition from a file.")
        )
        self._empty.setVisible(not self.editions.kept)
        self.table.setVisible(bool(self.editions.kept))
        self.table.setAccessibleName(self.tr("Editions"))
        self.differences.setAccessibleName(self.tr("What changed"))
        for button, words in (
            (self.print, self.tr("Print from it")), (self.visit, self.tr("As visitors see it")),
            (self.since, self.tr("Changed since")), (self.compare, self.tr("Compare")),
            (self.export, self.tr("Export…")), (self.bring_in, self.tr("Import…")), (self.leave, self.tr("Close")),
        ):  # fmt: skip
            button.setText(words)
            button.setAccessibleName(words)
        named(self.compare, self.tr("Compare two editions, or one with the one before"))
        named(self.since, self.tr("What was changed since it was made"))
        self._say_differences()
        self._show_possible()


def _number(kept: Kept) -> str:
    edition = kept.listed.edition
    return (edition.imprint.number if edition else "") or kept.listed.name
