"""Starts the desk: paints the window first, opens the catalogue behind it, and leaves nothing running at the end."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app import diagnosis
from kalbajar_catalogue.app.door import Door
from kalbajar_catalogue.desk.kiosk_setup import KioskSetup
from kalbajar_catalogue.desk.recent import RecentCatalogues
from kalbajar_catalogue.desk.session import HERE, Session
from kalbajar_catalogue.desk.theme import Theme
from kalbajar_catalogue.desk.window import Task, Window
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.settings.paths import resources, state_folder

if TYPE_CHECKING:
    from kalbajar_catalogue.app.beginning import Maker
    from kalbajar_catalogue.app.opened_files import Opened
    from kalbajar_catalogue.safekeeping.restoring import Restored
    from kalbajar_catalogue.storage.catalogue import Catalogue

BAD_QT = {"6.10.1", "6.12.0"}
"""6.10.1 crashes on `dataChanged`; 6.12.0 on Python 3.11 loses a reference to None in every model call."""
REPORTS_MS = 1500
BELL_MS = 1000
"""Opening the catalogue comes first; who opens a second file so soon after gets a second desk."""


def run(folder: Path, who: str, language: Language, is_named: bool = True, opened: "Opened | None" = None) -> int:
    """Runs the desk on the catalogue in a folder until its window is closed; where there is none, ways to begin.

    Whoever was chosen on this machine last is here again, unless somebody else is named. A file that was `opened` with
    the program is taken as soon as the catalogue is there.
    """
    refuse_bad_qt(PySide6.__version__, sys.version_info[:2])
    with diagnosis.diagnosed():
        return _run(folder, who, language, is_named, opened)


def _run(folder: Path, who: str, language: Language, is_named: bool, opened: "Opened | None") -> int:
    application = make_application()
    desk = Desk(application, folder, who if is_named else _remembered_person(who), _remembered_language(language))
    if opened:
        desk.door.take(opened)
    QTimer.singleShot(0, desk.open)
    QTimer.singleShot(BELL_MS, desk.door.hang_bell)
    QTimer.singleShot(REPORTS_MS, desk.look_for_reports)
    code = application.exec()
    desk.close()
    return code


def last_worked_in() -> Path | None:
    """The catalogue that was open when the desk was closed last, None when it is not there any more."""
    return RecentCatalogues(QSettings(str(_memory()), QSettings.Format.IniFormat)).last()


def refuse_bad_qt(version: str, python: tuple[int, int]) -> None:
    """Raises WorldError `qt.unusable` for a version of Qt for Python that is known to crash on this Python."""
    if version in BAD_QT and python < (3, 12):
        raise WorldError("qt.unusable", version=version)


@dataclass(frozen=True)
class _Found:
    """What lies in a folder: a catalogue, open by now, and whether it is a sample; None where nothing lies yet."""

    folder: Path
    catalogue: "Catalogue | None" = None
    sample: bool = False
    kiosk: KioskSetup | None = None


class Desk(QObject):
    """One running desk: its threads, words, looks and window, and the catalogue once it is open."""

    def __init__(self, application: QApplication, folder: Path, who: str, language: Language) -> None:
        super().__init__()
        self._folder, self._who = folder, who
        self.catalogue: Catalogue | None = None
        self.jobs = Jobs(self._keep)
        self.theme = Theme(application, resources() / "fonts")
        self.translator = Translator(resources() / "translations", "desk", language)
        self.window = Window(self.jobs, self.translator, _memory(), folder.name)
        self.window.making_asked.connect(self.make)
        self.window.folder_chosen.connect(self.open_other)
        self.window.scheme_chosen.connect(self.theme.choose)
        self.door = Door(self.window, self)
        self.door.catalogue_asked.connect(self.open_other)
        self.window.restorer = _restoring
        self.door.backup_came.connect(self.window.offer_restoring)
        self.theme.choose(_remembered_scheme())
        self.window.show()

    def open(self) -> None:
        """Opens the catalogue in the database's own thread; the window is alive meanwhile."""
        self._open(self._folder)

    def open_other(self, folder: str) -> None:
        """Opens the catalogue of another folder in place of this one; a free folder offers the ways to begin."""
        if self.catalogue is None or self.catalogue.folder.resolve() != Path(folder).resolve():
            self._open(Path(folder))

    def make(self, task: Task) -> None:
        """Makes what a person begins with, then opens it; the sample beside the catalogue, never in its folder."""
        job = self.jobs.run(Lane.LONG, self._making(task), self._made, self._refused, self.window.task_name(task))
        job.ended.connect(self._making_ended)
        self.window.show_making(True)

    def look_for_reports(self) -> None:
        """Offers the crash reports that nobody has seen yet, those of programs that broke off too."""
        self.jobs.run(Lane.BEHIND, diagnosis.looks_for_reports, self.window.offer_reports)

    def close(self) -> None:
        """Ends every thread, then lets go of the catalogue."""
        self.door.close()
        self.jobs.close()
        if self.catalogue:
            self.catalogue.close()
        self.translator.close()
        self.theme.close()

    def _open(self, folder: Path) -> None:
        self.window.wait(True)
        self.jobs.run(Lane.DATABASE, _opening(folder, self._who), self._opened, self._refused)

    def _opened(self, found: _Found) -> None:
        diagnosis.log().note("A catalogue is open." if found.catalogue else "A folder without a catalogue is shown.")
        left, self.catalogue = self.catalogue, found.catalogue
        if self.window.pages:
            self._who = self.window.pages.records.who
        if not found.sample:
            self._folder = found.folder
        if found.catalogue:
            drafts = found.folder / "drafts.json"
            self.window.open_catalogue(Session(found.catalogue, self._who, drafts, found.kiosk))
        else:
            self.window.show_welcome(found.folder)
        if left:
            self.jobs.run(Lane.DATABASE, _closing(left))
        self.door.know_catalogue(found.folder if found.catalogue else None)

    def _keep(self, fault: Exception) -> None:
        """Writes a fault of ours down; the window is told of it right after."""
        self.window.know_report(diagnosis.keep(fault))

    def _refused(self, fault: WorldError) -> None:
        diagnosis.log().note(f"Refused: {fault.code}")
        self.window.refused(fault.problem)
        self.door.know_catalogue(self.catalogue.folder if self.catalogue else None)

    def _making(self, task: Task) -> Callable[[Progress], Path]:
        if task is Task.SAMPLE:
            return _sampling(self._folder, self._who, self.translator.language)
        return _beginning(self._folder, self._who, {Task.STARTER: _starter, Task.EMPTY: _empty}[task])

    def _made(self, folder: Path) -> None:
        self.open_other(str(folder))

    def _making_ended(self) -> None:
        self.window.show_making(False)
        job = self.sender()
        # Stopped too late, it is there all the same.
        if isinstance(job, Job) and job.cancelled and self.catalogue is None:
            self.open()


def _opening(folder: Path, who: str) -> Callable[[Progress], _Found]:
    def look(_: Progress) -> _Found:
        import kalbajar_catalogue.desk.pages  # noqa: F401 - loaded here, so that the window stays alive
        from kalbajar_catalogue.app import wiring
        from kalbajar_catalogue.app.kiosk_setup import KioskOfMachine
        from kalbajar_catalogue.storage import folder as folders

        if folders.is_free(folder):
            return _Found(folder)
        catalogue = wiring.open_catalogue(folder, who)
        return _Found(folder, catalogue, catalogue.is_sample(), KioskOfMachine())

    return look


def _restoring(file: Path, folder: Path, progress: Progress) -> "Restored":
    """Brings a backup back into a new folder, verified there; without loading anything before it is wanted."""
    from kalbajar_catalogue.app import wiring
    from kalbajar_catalogue.safekeeping import restoring, verifying

    return restoring.restore(file, folder, wiring.kinds(), progress, verifying.verify)


def _closing(catalogue: "Catalogue") -> Callable[[Progress], None]:
    def close(_: Progress) -> None:
        catalogue.close()

    return close


def _beginning(folder: Path, who: str, make: "Maker") -> Callable[[Progress], Path]:
    def work(progress: Progress) -> Path:
        from kalbajar_catalogue.app.beginning import begin

        return begin(folder, who, make, progress)

    return work


def _sampling(folder: Path, who: str, language: Language) -> Callable[[Progress], Path]:
    def work(progress: Progress) -> Path:
        from kalbajar_catalogue.app.beginning import begin, sample_folder
        from kalbajar_catalogue.storage import folder as folders

        sample = sample_folder(folder, language)
        return sample if folders.is_catalogue(sample) else begin(sample, who, _sample, progress)

    return work


def _starter(folder: Path, who: str, progress: Progress) -> "Catalogue":
    from kalbajar_catalogue.app.starter.making import starter_catalogue

    return starter_catalogue(folder, who)


def _empty(folder: Path, who: str, progress: Progress) -> "Catalogue":
    from kalbajar_catalogue.app import wiring

    return wiring.create(folder, who)


def _sample(folder: Path, who: str, progress: Progress) -> "Catalogue":
    from kalbajar_catalogue.app.sample.making import sample_catalogue

    return sample_catalogue(folder, who, progress)


def make_application() -> QApplication:
    """The one Qt application of this process, named and with its icon; our own faults are written down."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("kalbajar-catalogue")
    application.setDesktopFileName("kalbajar-catalogue")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "kalbajar-catalogue.svg")))
    sys.excepthook = diagnosis.told_of
    return application


def _memory() -> Path:
    return state_folder() / "desk.ini"


def _remembered_language(otherwise: Language) -> Language:
    remembered = QSettings(str(_memory()), QSettings.Format.IniFormat).value("window/language")
    return known(str(remembered)) if remembered else otherwise


def _remembered_person(otherwise: str) -> str:
    """Who was chosen on this machine last."""
    return str(QSettings(str(_memory()), QSettings.Format.IniFormat).value(HERE, "")) or otherwise


def _remembered_scheme() -> str:
    return str(QSettings(str(_memory()), QSettings.Format.IniFormat).value("window/scheme", "system"))
