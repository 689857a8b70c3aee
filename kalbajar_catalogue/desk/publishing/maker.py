"""Writes a paper: asks where to, follows it, tells how it ended. What was there before stays until it is whole."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kalbajar_catalogue.desk.publishing import verbs
from kalbajar_catalogue.desk.publishing.asked import Asked, Subject
from kalbajar_catalogue.desk.publishing.remembered import Remembered
from kalbajar_catalogue.desk.publishing.verbs import Order, Written
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED, Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane

ENDING = ".pdf"
_UNFIT = '/\\:*?"<>|\n\t'


class Maker(QObject):
    """One paper at a time; `written` tells of one that is there, `state_changed` that it began or ended."""

    written = Signal(object)
    state_changed = Signal()

    def __init__(self, site: Site, bar: Course, remembered: Remembered, over: QWidget) -> None:
        super().__init__(over)
        self._site, self._bar, self._remembered, self._over = site, bar, remembered, over
        self._language: Language = "en"
        self._job: Job | None = None
        bar.stop_asked.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a paper is being written."""
        return self._job is not None

    def browse(self, subject: Subject, asked: Asked, title: str, language: Language) -> None:
        """Ask where to, and write. Whether to overwrite asks the file dialog, of the very name that is written."""
        near = str(Path(self._remembered.folder or _documents(), file_name(f"{title} ({asked.language})")))
        while name := QFileDialog.getSaveFileName(self._over, self.tr("Create PDF"), near, "PDF (*.pdf)")[0]:
            out = Path(name)
            whole = out if out.suffix.lower() == ENDING else out.with_name(out.name + ENDING)
            if whole == out or not whole.exists():
                self.start(Order(subject, asked, whole, language))
                return
            near = str(whole)

    def start(self, order: Order) -> None:
        """Write a paper to this place."""
        self._language = order.report
        self._remembered.keep_folder(str(order.out.parent))
        self._bar.begin(self.tr("Reading what hangs…"))
        work = verbs.prints(self._site.records.catalogue, order)
        job = self._job = self._site.jobs.run(Lane.LONG, work, self._done, self._failed, self.tr("Creating the PDF"))
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._ended)
        self.state_changed.emit()

    def stop(self) -> None:
        """Stop what is under way."""
        if self._job:
            self._job.cancel()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        said = sentence(self._language, what) if what else ""
        told = said if "." in what else self.tr("Picture {number}").format(number=said) if said else ""
        self._bar.show_progress(done, total, f"{told} · {done} / {total}" if told else f"{done} / {total}")

    def _done(self, made: Written) -> None:
        out, pages = made.order.out, made.report.pages
        self._bar.end(DONE, self.tr("%n page(s) in {file}", "", pages).format(file=out.name), out)
        self.written.emit(made)

    def _failed(self, error: WorldError) -> None:
        self._bar.end(FAILED, sentence(self._language, error.code, error.problem.values))

    def _ended(self) -> None:
        job, self._job = self._job, None
        if self._bar.state == RUNNING:
            stopped = job is not None and job.cancelled
            words = self.tr("Stopped. What was there before is untouched.")
            self._bar.end(STOPPED if stopped else FAILED, words if stopped else self.tr("Nothing was written."))
        self.state_changed.emit()


def file_name(title: str) -> str:
    """A title as the name of a PDF."""
    plain = " ".join("".join(" " if sign in _UNFIT else sign for sign in title).split()).strip(". ")
    return f"{plain[:100] or 'catalogue'}{ENDING}"


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
