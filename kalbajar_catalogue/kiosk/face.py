"""One running kiosk: its words, fonts, threads, pages and window."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kalbajar_catalogue.diagnostics import crashes, reports
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.drawing.drawings import Drawings
from kalbajar_catalogue.kiosk.finding import suggesting
from kalbajar_catalogue.kiosk.idle import Mood, Patience
from kalbajar_catalogue.kiosk.keeping.keeper import HeldKey, Keeper, Keeping
from kalbajar_catalogue.kiosk.machine import Machine
from kalbajar_catalogue.kiosk.measures import Screen
from kalbajar_catalogue.kiosk.naming import name_keeper
from kalbajar_catalogue.kiosk.pages.registry import PAGES
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.kiosk.tidying import tidy
from kalbajar_catalogue.kiosk.window import KioskWindow
from kalbajar_catalogue.kiosk.zoom.zooming import Zooming
from kalbajar_catalogue.qtkit.fonts import load_fonts
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.settings.paths import state_folder


@dataclass(frozen=True)
class Manner:
    """How a museum wants its kiosk: see kiosk/settings."""

    patience: Patience = Patience()
    languages: tuple[Language, ...] = LANGUAGES
    diagonal_in: float = 0.0
    reach: bool = False
    still: bool = False
    windowed: bool = False


KEPT_OPEN = Keeping()
TIDY_AFTER_MS = PREPARE_AFTER_MS = 1500
"""The page that attracts has settled by then."""


class Face(QObject):
    """Put together, drawn by `show`, and taken apart by `close`."""

    def __init__(self, shows: Shows, manner: Manner, resources: Path, keeping: Keeping = KEPT_OPEN) -> None:
        """`keeping`: the hours and the staff's PIN; without it the kiosk is always open, and has no way out."""
        super().__init__()
        load_fonts(resources / "fonts")
        self.jobs = Jobs(keep_report)
        self.session = Session(manner.patience, manner.languages, parent=self)
        self.content = Content(shows, PAGES, parent=self)
        self.machine = Machine(_screen(manner.diagonal_in), manner.reach, manner.still, parent=self)
        self.translator = Translator(resources / "translations", "kiosk", manner.languages[0])
        self._drawings = Drawings(resources / "icons", parent=self)
        self.zooming = Zooming(self.jobs, parent=self)
        self.keeper = Keeper(self.session, keeping, parent=self)
        name_keeper(self.keeper)
        self.window = KioskWindow(
            self.session, self.content, self.machine, self._drawings, self.zooming, manner.windowed
        )
        self.window.touched.connect(self.session.touch)
        self.window.lifted.connect(self.session.lift)
        self.window.touched.connect(self.keeper.wake)
        self._home = HeldKey(self.keeper, keeping.held_ms, parent=self)
        self.window.installEventFilter(self._home)
        self.session.spoke.connect(self._respeak)
        self._tidying = QTimer(self, singleShot=True, interval=TIDY_AFTER_MS)
        self._tidying.timeout.connect(self._tidy)
        self.session.ended.connect(self._tidy_soon)
        self._preparing = QTimer(self, singleShot=True, interval=PREPARE_AFTER_MS)
        self._preparing.timeout.connect(self._prepare)
        self.content.changed.connect(self._preparing.start)

    def show(self, size: tuple[int, int] | None = None) -> None:
        """Draws on the whole screen, or in a window of `size` in px."""
        if size:
            self.window.resize(*size)
        self.window.draw()
        self.window.show() if size else self.window.cover()
        self._preparing.start()

    def close(self) -> None:
        """Nothing is left running."""
        self._preparing.stop()
        self.window.close_for_good()
        self.jobs.close()
        self.zooming.end()
        self.translator.close()
        self._drawings.close()

    @Slot(str)
    def _tidy_soon(self, why: str) -> None:
        self._tidying.start()

    @Slot()
    def _tidy(self) -> None:
        if self.session.mood is Mood.ATTRACT:
            tidy(self.window)

    @Slot()
    def _prepare(self) -> None:
        """Nobody who searches waits for what can be worked out before."""
        self.jobs.run(Lane.LONG, partial(_prepared, self.content.shows))

    def _respeak(self) -> None:
        self.translator.switch(known(self.session.tongue))
        self.window.engine().retranslate()


def _prepared(shows: Shows, _: Progress) -> None:
    suggesting.prepare(shows)


def keep_report(fault: Exception) -> None:
    """Writes a fault of ours down; visitors never hear of it."""
    crashes.keep(reports.folder_in(state_folder()), fault)


def _screen(diagonal_in: float) -> Screen:
    size = QGuiApplication.primaryScreen().size()
    return Screen(size.width(), size.height(), diagonal_in, (size.width(), size.height()))
