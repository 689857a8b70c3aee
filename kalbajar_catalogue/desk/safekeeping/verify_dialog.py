"""Verifying the catalogue: check by check as it ends, in plain words, with what can be mended."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kalbajar_catalogue.desk.safekeeping import verbs
from kalbajar_catalogue.desk.safekeeping.check_list import CheckList
from kalbajar_catalogue.desk.safekeeping.frame import SafeDialog
from kalbajar_catalogue.desk.safekeeping.words import check_name, mended
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.safekeeping.verifying import CHECKS

RESTORE, EDITIONS = "restore", "editions"


class VerifyDialog(SafeDialog):
    """Begins at once. `restore_asked` tells that a backup is wanted, `verified` that all of it was looked at.

    `mended` tells that something was put right.
    """

    restore_asked = Signal()
    verified = Signal()
    mended = Signal()

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site.jobs, language, parent, main=False)
        self._site, self._catalogue = site, site.records.catalogue
        self._came: verbs.Ended = deque()
        self._found: dict[str, Check] = {}
        self._only: tuple[str, ...] = ()
        self._deed, self._put_right = "", ""
        self._again: tuple[str, ...] = ()
        self.checks = CheckList({name: f"verify.{name}" for name in CHECKS}, language)
        self.lay_out(self.checks)
        self.go.clicked.connect(self.verify)
        self.checks.mend_asked.connect(self.mend)
        self.checks.sources_asked.connect(self.ask_sources)
        self.retranslate()
        self.verify()

    @property
    def whole(self) -> bool:
        """Whether everything was looked at and nothing is wrong."""
        return len(self._found) == len(CHECKS) and all(check.ok for check in self._found.values())

    def verify(self) -> None:
        """Look at everything."""
        self._put_right = ""
        self._verify(())

    def _verify(self, only: tuple[str, ...]) -> None:
        """Look at these checks, at all of them for none."""
        self._only = only
        self._came.clear()
        self.checks.begin(self._only)
        for name in self._only or CHECKS:
            self._found.pop(name, None)
        work = verbs.verifies(self._catalogue, self._came, self._only)
        self.run(work, self._looked, self.tr("Looking…"), self.tr("Verifying, %"))

    def mend(self, deed: str, sources: Sequence[Path] = ()) -> None:
        """Put right what a check found."""
        if deed == RESTORE:
            self.restore_asked.emit()
        elif not self.running:
            self._deed = deed
            work = verbs.mends(self._catalogue, deed, sources)
            self.run(work, self._mended, self.tr("Mending…"), self.tr("Mending, %"))

    def ask_sources(self, deed: str) -> None:
        """Ask where what lacks shall be taken from, and take it."""
        home = str(Path.home())
        if deed == EDITIONS:
            words = self.tr("Editions and backups (*.edition *.zip)")
            names, _ = QFileDialog.getOpenFileNames(self, self.tr("Take pictures of editions from"), home, words)
            sources = [Path(name) for name in names]
        else:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Take originals from this folder"), home)
            sources = verbs.beside(Path(folder)) if folder else []
        if sources:
            self.mend(deed, sources)

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Tick what ended, and name what is at work."""
        self._tick()
        self.checks.show_running(what)
        self.course.show_progress(done, total, check_name(what))

    def over(self) -> None:
        """Nothing more will end; what was mended is looked at anew."""
        self._tick()
        self.checks.end()
        again, self._again = self._again, ()
        if again:
            self._verify(again)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.setWindowTitle(self.tr("Verify the catalogue"))
        self.title.setText(self.tr("Verify the catalogue"))
        self.told.setText(
            self.tr(
                "Every page of the database, every record with its history, every file with its checksum. Nothing is "
                "changed; you may go on working."
            )
        )
        self.go.setText(self.tr("Verify again"))
        named(self.go, self.tr("Verify again"))
        self.checks.name(self.tr("Checks"))
        self.checks.speak(self._language)

    def said_stopped(self) -> str:
        """That it was stopped."""
        return self.tr("Stopped. What was looked at until then is shown.")

    # What comes

    def _tick(self) -> None:
        while self._came:
            check = self._came.popleft()
            self._found[check.name] = check
            self.checks.show_check(check)

    def _looked(self, checks: tuple[Check, ...]) -> None:
        self._tick()
        wrong = sum(not check.ok for check in self._found.values())
        words = self._verdict(wrong)
        if self._put_right:
            words = f"{self._put_right} {words}"
        self.course.end(FAILED if wrong else DONE, words)
        self.checks.show_first_wrong()
        self.verified.emit()

    def _verdict(self, wrong: int) -> str:
        if wrong:
            return self.tr("%n check(s) found something. Read what to do beside each.", "", wrong)
        if self.whole:
            return self.tr("The catalogue is whole: nothing is missing, nothing was altered.")
        return self.tr("What was looked at is whole.")

    def _mended(self, count: int) -> None:
        self._put_right = mended(self._deed, count)
        self.course.end(DONE, self._put_right)
        self._again = tuple(name for name, check in self._found.items() if check.mend == self._deed)
        self.mended.emit()
