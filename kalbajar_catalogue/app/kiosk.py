"""Starts the kiosk: the watchdog, or the face that it watches over."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from kalbajar_catalogue.diagnostics import crashes, hard, hooks, reports
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.kiosk.face import Face, Manner
from kalbajar_catalogue.kiosk.idle import Mood, Patience
from kalbajar_catalogue.kiosk.keeping.counting import Counts
from kalbajar_catalogue.kiosk.keeping.facts import facts
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.heart import Heart, end_with_the_watchdog, leave_at_the_latest, leave_first, tell
from kalbajar_catalogue.kiosk.keeping.incoming import Incoming
from kalbajar_catalogue.kiosk.keeping.keeper import Keeping
from kalbajar_catalogue.kiosk.keeping.pin import Gate
from kalbajar_catalogue.kiosk.keeping.renewing import Renewing
from kalbajar_catalogue.kiosk.keeping.restarts import AGAIN, CLOSED, NOT_DRAWN, ORPHANED, Step, Temper
from kalbajar_catalogue.kiosk.keeping.scanning import Scanning
from kalbajar_catalogue.kiosk.keeping.settings import Settings, read_settings
from kalbajar_catalogue.kiosk.keeping.shown_editions import Chosen, choose
from kalbajar_catalogue.kiosk.keeping.tally import Tally
from kalbajar_catalogue.kiosk.keeping.watchdog import NOTE, TOOK
from kalbajar_catalogue.settings.paths import resources, state_folder

WINDOW_SIZE = (1280, 720)


@dataclass(frozen=True)
class Start:
    """What the watchdog wants of a child. `stores`: folders of editions, the kiosk's own first."""

    folder: KioskFolder
    stores: tuple[Path, ...]
    named: tuple[str, ...] = ()
    windowed: bool = False
    step: Step = Step.WHOLE
    temper: Temper = field(default_factory=Temper)


def run_child(start: Start) -> int:
    """Runs the face until it is closed; gives back the exit code that the watchdog goes by."""
    end_with_the_watchdog()
    with hooks.told_of_threads(_keep), contextlib.ExitStack() as watch:
        with contextlib.suppress(OSError):
            watch.enter_context(_watched(reports.folder_in(state_folder())))
        return _run_child(start)


@contextlib.contextmanager
def _watched(folder: Path) -> Iterator[None]:
    for report in hard.gather(folder):
        note(f"the program broke off the last time: {report.name}")
    with hard.watched(folder):
        yield


def _run_child(start: Start) -> int:
    sys.excepthook = _told
    _use_own_scratch(start.folder.scratch)
    if start.step >= Step.SOFTWARE:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = _application(start.windowed)
    kiosk = Kiosk(start)
    code = kiosk.show()
    if code == 0:
        code = application.exec()
    leave_at_the_latest(code)
    kiosk.close()
    return code


class Kiosk(QObject):
    """One running kiosk: the face, and the machine's side of it."""

    orphaned = Signal()
    """The watchdog has let go. Emitted in another thread."""

    def __init__(self, start: Start) -> None:
        super().__init__()
        self._start, self._since = start, datetime.now().astimezone()
        settings, wrong = read_settings(start.folder.settings)
        for line in wrong:
            note(line)
        named = list(start.named)
        chosen = choose(start.stores, named, start.step)
        _note_problems(start, chosen)
        self._gate = Gate(settings.pin, start.folder.misses)
        self._counts = Counts(start.folder.counts, _now, settings.counting)
        self.face = Face(chosen.shows, _manner(settings, start.windowed), resources(), self._keeping(settings))
        self.face.keeper.ended.connect(self._end)
        self.face.keeper.called.connect(self._called)
        self.face.window.closed.connect(self._closed)
        session, content = self.face.session, self.face.content
        self._tally = Tally(session, content, self._counts, self)
        choosing = partial(_choose_with, start.stores, named)
        self._incoming = Incoming(
            start.folder, self.face.jobs, session, content, choosing, settings.languages, parent=self
        )
        self._incoming.noted.connect(note)
        self._incoming.took.connect(self._took)
        self._renew(settings)
        self._heart = Heart(self.face.window, self._rests, start.temper.beat, self)
        self.orphaned.connect(self._leave)
        leave_first(self.orphaned.emit)
        self._retry = QTimer(self, interval=round(start.temper.retry * 1000))
        self._retry.timeout.connect(self._try_the_whole)
        if start.step >= Step.BEFORE:
            self._retry.start()
        if settings.scan_s:
            self._scanning = Scanning(self.face.window, session, settings.scan_s, self)
            self.face.window.installEventFilter(self._scanning)

    def show(self) -> int:
        """Draws; the exit code of a kiosk whose pages cannot be drawn, else 0."""
        self.face.show(WINDOW_SIZE if self._start.windowed else None)
        window = self.face.window
        if window.status() == QQuickView.Status.Error:
            for error in window.errors():
                print(error.toString(), file=sys.stderr)  # noqa: T201 - the watchdog writes it down
            return NOT_DRAWN
        return 0

    def close(self) -> None:
        """Writes what is to be written, and leaves nothing running."""
        self._tally.write()
        self.face.close()

    def _keeping(self, settings: Settings) -> Keeping:
        return Keeping(settings.week, self._gate, settings.corner, self._facts)

    def _renew(self, settings: Settings) -> None:
        """Begins the watch for the planned new beginnings."""
        start, face = self._start, self.face
        file = start.folder.settings
        self._renewing = Renewing(
            face.session, face.window, file, settings, start.step, start.temper, self._is_busy, self
        )
        self._renewing.noted.connect(note)
        self._renewing.ended.connect(self._end)

    def _is_busy(self) -> bool:
        return self._incoming.busy

    def _facts(self, language: Language) -> Mapping[str, Any]:
        """What staff see behind the PIN."""
        self._tally.write()
        return facts(self._start.folder, self._since, _now().date().isoformat(), language)

    def _rests(self) -> bool:
        return bool(self.face.keeper.property("resting"))

    def _try_the_whole(self) -> None:
        if self.face.session.mood is Mood.ATTRACT:
            note("It has stood for a while: the whole is tried again.")
            self._end(AGAIN)

    def _took(self, name: str) -> None:
        self._since = datetime.now().astimezone()
        tell(f"{TOOK} {name}")

    def _called(self) -> None:
        """A PIN that was set since the start, where there was none, holds at once."""
        settings, _ = read_settings(self._start.folder.settings)
        if settings.pin:
            self._gate.know(settings.pin)
            self.face.keeper.call()
            return
        note("Somebody held the corner for staff, but no PIN is set: kalbajar-catalogue kiosk --pin sets one.")

    def _closed(self) -> None:
        self._end(CLOSED)

    @Slot()
    def _leave(self) -> None:
        self._end(ORPHANED)

    def _end(self, code: int) -> None:
        QGuiApplication.exit(code)


def note(line: str) -> None:
    """One line for the kiosk's log, which the watchdog writes."""
    tell(f"{NOTE} {line}")


def _use_own_scratch(scratch: Path) -> None:
    """Nothing that a killed kiosk left behind piles up; and a full disk is not asked first whether it is full.

    Where the kiosk's folder can only be read, the system's own place serves, if it has one.
    """
    shutil.rmtree(scratch, ignore_errors=True)
    with contextlib.suppress(OSError):
        scratch.mkdir(parents=True)
    tempfile.tempdir = str(scratch) if os.access(scratch, os.W_OK) else _elsewhere(scratch)


def _elsewhere(scratch: Path) -> str:
    tempfile.tempdir = None
    try:
        return tempfile.gettempdir()
    except OSError:
        return str(scratch)


def _choose_with(stores: Sequence[Path], named: list[str], name: str) -> Chosen:
    """With the edition that has come in; where editions were named, it is one of them from now on."""
    if named and name not in named:
        named.append(name)
    return choose(stores, named, Step.WHOLE)


def _note_problems(start: Start, chosen: Chosen) -> None:
    if not chosen.shows and start.step is not Step.REST:
        note(sentence("en", "kiosk.no_edition", {"folder": str(start.folder.root)}))
    for problem in chosen.problems[:20]:
        note(f"{problem.code}: {json.dumps(dict(problem.values), ensure_ascii=False)}")


def _manner(settings: Settings, windowed: bool) -> Manner:
    return Manner(
        patience=Patience(settings.idle_s, settings.asking_s),
        languages=settings.languages,
        diagonal_in=settings.diagonal_in,
        reach=settings.reach,
        still=settings.still,
        windowed=windowed,
    )


def _application(windowed: bool) -> QGuiApplication:
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kalbajar-catalogue")
    application.setDesktopFileName("kalbajar-catalogue")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "kalbajar-catalogue.svg")))
    if not windowed:
        application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    return application


def _now() -> datetime:
    return datetime.now().astimezone()


def _told(kind: type[BaseException], fault: BaseException, trace: Any) -> None:
    """A fault of ours in a slot: written down; the kiosk goes on."""
    _keep(fault.with_traceback(trace))
    sys.__excepthook__(kind, fault, trace)


def _keep(fault: BaseException) -> None:
    with contextlib.suppress(OSError):
        crashes.keep(reports.folder_in(state_folder()), fault)
    note(f"a fault of the program: {type(fault).__name__}")
