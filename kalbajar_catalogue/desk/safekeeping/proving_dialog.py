"""Testing a backup: all of it read and compared, its database looked into, in plain words."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.safekeeping import verbs
from kalbajar_catalogue.desk.safekeeping.check_list import CheckList
from kalbajar_catalogue.desk.safekeeping.frame import SafeDialog
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.safekeeping.checking import Tested

CHECKS = {"files": "verify.originals", "database": "", "originals": "verify.originals"}
"""What is checked, each with the sentence that says how much was looked at."""
_SIZE = QSize(640, 400)


class ProvingDialog(SafeDialog):
    """Begins at once. `tested` tells that it ended, `restore_asked` that this file is to be restored."""

    tested = Signal()
    restore_asked = Signal(str)

    def __init__(self, jobs: Jobs, file: Path, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(jobs, language, parent, main=False)
        self.file = file
        self.checks, self.restore = CheckList(CHECKS, language), Button("", "rotate-ccw")
        self.lay_out(self.checks, size=_SIZE, beside=(self.restore,))
        self.go.clicked.connect(self.test)
        self.restore.clicked.connect(self._ask_restore)
        self.retranslate()
        self.test()

    def test(self) -> None:
        """Read all of it."""
        self.restore.setEnabled(False)
        self.checks.begin()
        self.checks.show_running("files")
        self.run(verbs.tests(self.file), self._tested, self.tr("Reading…"), self.tr("Testing a backup, MB"))

    def over(self) -> None:
        """Nothing more will end."""
        self.checks.end()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.setWindowTitle(self.tr("Test a backup"))
        self.title.setText(self.tr("Test a backup"))
        self.told.setText(str(self.file))
        self.go.setText(self.tr("Test again"))
        named(self.go, self.tr("Test again"))
        self.restore.setText(self.tr("Restore…"))
        named(self.restore, self.tr("Restore this backup into a new folder"))
        self.checks.name(self.tr("Checks"))
        self.checks.speak(self._language)

    def _tested(self, tested: Tested) -> None:
        for check in tested.checks:
            self.checks.show_check(check, deeds=False)
        self.restore.setEnabled(tested.restorable)
        if tested.ok:
            self.course.end(DONE, self.tr("This backup is whole and can be restored."))
        elif tested.restorable:
            self.course.end(FAILED, self.tr("It can be restored. What lacks lacked already when it was made."))
        else:
            self.course.end(FAILED, self.tr("This backup is damaged and cannot be restored. Use another one."))
        self.tested.emit()

    def _ask_restore(self) -> None:
        self.restore_asked.emit(str(self.file))
        self.accept()
