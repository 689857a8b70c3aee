"""Restoring a backup: into a new folder, verified there, never over anything that is there already."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.safekeeping import verbs
from kalbajar_catalogue.desk.safekeeping.frame import SafeDialog
from kalbajar_catalogue.desk.safekeeping.verbs import Outlook, Restorer
from kalbajar_catalogue.desk.safekeeping.words import check_name
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.safekeeping.restoring import Restored
from kalbajar_catalogue.safekeeping.verifying import CHECKS
from kalbajar_catalogue.storage.folder import is_free

_SIZE = QSize(680, 430)
_MEGABYTE = 1_000_000


class RestoreDialog(SafeDialog):
    """`restored` tells the folder of the catalogue that was brought back, to be opened."""

    restored = Signal(str)

    def __init__(
        self, jobs: Jobs, restorer: Restorer, near: Path, language: Language, parent: QWidget | None = None
    ) -> None:
        """`near` is the folder of the catalogue that is open, or would be: the new one is proposed beside it."""
        super().__init__(jobs, language, parent)
        self._restorer, self._near = restorer, near
        self._seen: Outlook | None = None
        self._problem: WorldError | None = None
        self._came: Restored | None = None
        self._names = label("heading"), label("heading")
        self.file, self.folder = QLineEdit(), QLineEdit()
        self.choose_file, self.choose_folder = Button("", "folder-open"), Button("", "folder-open")
        self.facts, self._where = label("quiet", wraps=True), label("small", wraps=True)
        self.go.show_symbol("rotate-ccw")
        self.lay_out(self._body(), stretch=0, size=_SIZE)
        self._connect()
        self.retranslate()

    def show_file(self, file: Path) -> None:
        """Take this backup in hand."""
        self.file.setText(str(file))
        self._look()

    def restore(self) -> None:
        """Restore it; afterwards open what was restored."""
        if self._came is not None:
            self._open()
        elif self.go.isEnabled():
            work = verbs.restores(self._restorer, self._chosen, Path(self.folder.text().strip()))
            self._show_writable(False)
            self.run(work, self._restored, self.tr("Looking into the backup…"), self.tr("Restoring, MB"))

    def show_progress(self, done: int, total: int, what: str) -> None:
        """So much is brought back; then it is verified."""
        super().show_progress(done, total, what)
        if what in CHECKS:
            words = self.tr("Verifying: {what}").format(what=check_name(what))
            self.course.show_progress(done, total, words)

    def over(self) -> None:
        """Another folder may be chosen, where it did not come to an end."""
        self._show_writable(self._came is None)
        self._judge()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.setWindowTitle(self.tr("Restore a backup"))
        self.title.setText(self.tr("Restore a backup"))
        self.told.setText(
            self.tr(
                "The backup becomes a catalogue in a new folder, is verified there and then opened. Nothing that is "
                "there now is touched. What was erased for good since then is in it again."
            )
        )
        for name, words in zip(self._names, (self.tr("Backup"), self.tr("New folder")), strict=True):
            name.setText(words)
        self.file.setAccessibleName(self.tr("File of the backup"))
        self.folder.setAccessibleName(self.tr("New folder of the catalogue"))
        self.file.setPlaceholderText(self.tr("A file kalbajar-backup-….zip"))
        for button, told in ((self.choose_file, self.tr("Choose the file of the backup")),
                             (self.choose_folder, self.tr("Choose where the new folder lies"))):  # fmt: skip
            button.setText(self.tr("Choose…"))
            named(button, told)
        self._judge()

    def said_stopped(self) -> str:
        """That nothing came of it."""
        return self.tr("Stopped. Nothing was left in the new folder.")

    # What a person chooses

    def ask_file(self) -> None:
        """Ask for the file of a backup."""
        near = str(self._chosen.parent if self.file.text() else Path.home())
        words = self.tr("Backups (*.zip)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"), near, words)
        if name:
            self.show_file(Path(name))

    def ask_folder(self) -> None:
        """Ask for the folder in which the new one comes to lie."""
        typed = Path(self.folder.text().strip() or str(self._near))
        if place := QFileDialog.getExistingDirectory(
            self, self.tr("Where shall the catalogue lie?"), str(typed.parent)
        ):
            chosen = Path(place)
            self.folder.setText(str(chosen if _is_free(chosen) else _free(chosen / typed.name)))
            self._judge()

    @property
    def _chosen(self) -> Path:
        return Path(self.file.text().strip())

    def _look(self) -> None:
        self._seen, self._problem = None, None
        self._judge()
        if self.file.text().strip():
            self._jobs.run(Lane.BEHIND, verbs.looks(self._chosen), self._show_seen, self._show_problem)

    def _show_seen(self, seen: Outlook) -> None:
        self._seen = seen
        if not self.folder.text().strip():
            self.folder.setText(str(_free(_proposed(self._near, seen))))
        self._judge()
        self.go.setFocus()

    def _show_problem(self, error: WorldError) -> None:
        self._problem = error
        self._judge()

    def _judge(self) -> None:
        """Say what is known, and whether it can begin."""
        self.facts.setText(self._said())
        role = "mend" if self._problem else "quiet"
        self.facts.setProperty("is", role)
        self.facts.style().unpolish(self.facts)
        self.facts.style().polish(self.facts)
        free = _is_free(Path(self.folder.text().strip())) if self.folder.text().strip() else False
        taken = self.tr("There is something in this folder already: choose another name.")
        self._where.setText(taken if self.folder.text().strip() and not free and not self._came else "")
        self._where.setVisible(bool(self._where.text()))
        ready = self._came is not None or (self._seen is not None and free)
        self.go.setEnabled(ready and not self.running)
        words = self.tr("Open it") if self._came else self.tr("Restore the backup")
        self.go.setText(words)
        named(self.go, words)

    def _said(self) -> str:
        if self._problem:
            return self.sentence_of(self._problem)
        if self._seen is None:
            return self.tr("Choose the file of a backup. It is only read.")
        info, language = self._seen.info, self._language
        when = info.made.astimezone()
        told = self.tr("Made on {day} at {time} · {size} MB · %n file(s)", "", info.files).format(
            day=shown_date(when.date().isoformat(), language), time=f"{when:%H:%M}",
            size=shown_number(self._seen.bytes / _MEGABYTE, language, 0),
        )  # fmt: skip
        sample = self.tr("a sample") if info.sample else ""
        lacking = info.missing + info.altered
        lacked = self.tr("%n original(s) lacked already when it was made", "", lacking) if lacking else ""
        return " · ".join(part for part in (told, sample, lacked) if part)

    # What comes of it

    def _restored(self, came: Restored) -> None:
        self._came = came
        if came.ok and not came.renamed:
            self.course.end(DONE, self.tr("Restored and verified: {folder}").format(folder=came.folder.name))
            self._open()
            return
        told = [sentence(self._language, one.code, one.values) for check in came.checks for one in check.problems]
        renamed = self.tr(
            "%n file(s) of your styles or mappings have another name on this disk.", "", len(came.renamed)
        )
        words = self.tr("Restored. What lacks lacked already when the backup was made.")
        self.course.end(FAILED, words, told=[*told, *([renamed] if came.renamed else [])])
        self._judge()
        self.go.setFocus()

    def _open(self) -> None:
        if self._came is not None:
            self.restored.emit(str(self._came.folder))
            self.accept()

    # How it stands

    def _show_writable(self, writable: bool) -> None:
        for control in (self.file, self.folder, self.choose_file, self.choose_folder):
            control.setEnabled(writable)

    def _body(self) -> QWidget:
        body = QFrame()
        body.setProperty("is", "card")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        lines = ((self._names[0], self.file, self.choose_file, self.facts),
                 (self._names[1], self.folder, self.choose_folder, self._where))  # fmt: skip
        for place, (name, line, choose, told) in enumerate(lines):
            if place:
                column.addSpacing(10)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(line, 1)
            row.addWidget(choose)
            column.addWidget(name)
            column.addLayout(row)
            column.addWidget(told)
        return body

    def _connect(self) -> None:
        self.go.clicked.connect(self.restore)
        self.choose_file.clicked.connect(self.ask_file)
        self.choose_folder.clicked.connect(self.ask_folder)
        self.file.editingFinished.connect(self._leave_file)
        self.folder.textEdited.connect(self._judge)

    def _leave_file(self) -> None:
        if self.file.isModified():
            self.file.setModified(False)
            self._look()


def _proposed(near: Path, seen: Outlook) -> Path:
    """Beside the catalogue that is there, called after it and the day of the backup."""
    base = near if near.name else Path.home() / "Kalbajar Catalogue"
    return base.with_name(f"{base.name} {seen.info.made.astimezone():%Y-%m-%d}")


def _free(folder: Path) -> Path:
    """The folder, or one of a further number where it is taken."""
    number, place = 2, folder
    while not _is_free(place):
        number, place = number + 1, folder.with_name(f"{folder.name} ({number})")
    return place


def _is_free(folder: Path) -> bool:
    try:
        return is_free(folder)
    except WorldError:
        return False
