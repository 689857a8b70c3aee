"""Starts the desk: paints the window first, opens the catalogue behind it, and leaves nothing running at the end."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.theme import Theme
from kalbajar_catalogue.desk.window import Window
from kalbajar_catalogue.diagnostics import crashes
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.settings.paths import resources, state_folder

if TYPE_CHECKING:
    from kalbajar_catalogue.storage.catalogue import Catalogue

BAD_QT = {"6.10.1", "6.12.0"}
"""6.10.1 crashes on `dataChanged`; 6.12.0 on Python 3.11 loses a reference to None in every model call."""


def run(folder: Path, who: str, language: Language) -> int:
    """Runs the desk on the catalogue in a folder, made when there is none, until its window is closed."""
    refuse_bad_qt(PySide6.__version__, sys.version_info[:2])
    application = make_application()
    desk = Desk(application, folder, who, _remembered_language(language))
    QTimer.singleShot(0, desk.open)
    code = application.exec()
    desk.close()
    return code


def refuse_bad_qt(version: str, python: tuple[int, int]) -> None:
    """Raises WorldError `qt.unusable` for a version of Qt for Python that is known to crash on this Python."""
    if version in BAD_QT and python < (3, 12):
        raise WorldError("qt.unusable", version=version)


class Desk(QObject):
    """One running desk: its threads, words, looks and window, and the catalogue once it is open."""

    def __init__(self, application: QApplication, folder: Path, who: str, language: Language) -> None:
        super().__init__()
        self._folder, self._who = folder, who
        self.catalogue: Catalogue | None = None
        self.jobs = Jobs(_kept)
        self.theme = Theme(application, resources() / "fonts")
        self.translator = Translator(resources() / "translations", "desk", language)
        self.window = Window(self.jobs, self.translator, _memory(), folder.name)
        self.window.show()

    def open(self) -> None:
        """Opens the catalogue in the database's own thread; the window is alive meanwhile."""
        self.jobs.run(Lane.DATABASE, _opening(self._folder, self._who), self._opened, self._refused)

    def close(self) -> None:
        """Ends every thread, then lets go of the catalogue."""
        self.jobs.close()
        if self.catalogue:
            self.catalogue.close()
        self.translator.close()
        self.theme.close()

    def _opened(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.window.open_catalogue(Session(catalogue, self._who, catalogue.folder / "drafts.json"))

    def _refused(self, fault: WorldError) -> None:
        self.window.refused(sentence(self.translator.language, fault.code, fault.problem.values))


def _opening(folder: Path, who: str) -> "Callable[[Progress], Catalogue]":
    def open_or_make(_: Progress) -> "Catalogue":
        import kalbajar_catalogue.desk.pages  # noqa: F401 - loaded here, so that the window stays alive
        from kalbajar_catalogue.app import wiring
        from kalbajar_catalogue.storage import folder as folders

        if folders.is_free(folder):
            return wiring.create(folder, who)
        return wiring.open_catalogue(folder, who)

    return open_or_make


def make_application() -> QApplication:
    """The one Qt application of this process, named and with its icon; our own faults are written down."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("kalbajar-catalogue")
    application.setApplicationDisplayName("Kalbajar Catalogue")
    application.setDesktopFileName("kalbajar-catalogue")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "kalbajar-catalogue.svg")))
    sys.excepthook = _written_down
    return application


def _memory() -> Path:
    return state_folder() / "desk.ini"


def _remembered_language(otherwise: Language) -> Language:
    remembered = QSettings(str(_memory()), QSettings.Format.IniFormat).value("window/language")
    return known(str(remembered)) if remembered else otherwise


def _kept(fault: Exception) -> None:
    crashes.keep(state_folder() / "crashes", fault)


def _written_down(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    crashes.keep(state_folder() / "crashes", fault.with_traceback(trace))
    sys.__excepthook__(kind, fault, trace)
