"""The child's side of the watch: tells the watchdog that frames are drawn, and ends when the watchdog is gone.

Every two seconds it asks for a frame, and tells only when one was swapped while the window was seen: a kiosk that
runs on but draws nothing is silent. What is not seen, or rests outside the hours, tells that it lives.
"""

import contextlib
import faulthandler
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kalbajar_catalogue.kiosk.keeping.restarts import ORPHANED
from kalbajar_catalogue.kiosk.keeping.watchdog import ALIVE, FRAME, NOTE, SIGN

_STDIN, _STDOUT = 0, 1
_LEAVING_S = 2.0
_CLOSING_S = 6.0
_leaving: list[Callable[[], None]] = []
_DIE_WITH_PARENT = 1
"""Linux: PR_SET_PDEATHSIG."""


class Heart(QObject):
    """Beats as long as the interface thread and the renderer do."""

    def __init__(self, window: QQuickWindow, rests: Callable[[], bool], beat_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._rests = window, rests
        self._frames, self._asked = 0, True
        window.frameSwapped.connect(self._swapped)
        self._timer = QTimer(self, interval=round(beat_s * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        if self._window.isExposed() and not self._rests():
            self._asked = True
            self._window.update()
        else:
            tell(ALIVE)

    @Slot()
    def _swapped(self) -> None:
        self._frames += 1
        if self._frames == 1:
            tell(f"{NOTE} Drawn by {self._window.rendererInterface().graphicsApi().name}.")
        if self._asked:
            self._asked = False
            tell(f"{FRAME} {self._frames}")


def tell(words: str) -> None:
    """One line to the watchdog; without one the process ends."""
    line = f"{SIGN} " + words.replace("\n", " ") + "\n"
    try:
        os.write(_STDOUT, line.encode("utf-8", "backslashreplace"))
    except OSError:
        os._exit(ORPHANED)


def end_with_the_watchdog() -> None:
    """From now on this process ends when the watchdog does, or lets go of it; call it before anything else."""
    if sys.stderr:
        faulthandler.enable()
        if hasattr(signal, "SIGUSR1"):
            faulthandler.register(signal.SIGUSR1)
    if sys.platform.startswith("linux"):
        _die_with_parent()
    threading.Thread(target=_wait_for_the_end, name="watchdog", daemon=True).start()


def leave_first(leave: Callable[[], None]) -> None:
    """When the watchdog lets go, this is called in another thread, and has a moment until the process ends."""
    _leaving.append(leave)


def leave_at_the_latest(code: int, seconds: float = _CLOSING_S) -> None:
    """This process ends with this code after so long, whatever still runs, as an edition that is taken in.

    Well before the watchdog takes one that closes for one that hangs, and starts it again.
    """
    timer = threading.Timer(seconds, os._exit, (code,))
    timer.daemon = True
    timer.start()


def _wait_for_the_end() -> None:
    """A thread of its own: Qt may hang."""
    with contextlib.suppress(OSError):
        while os.read(_STDIN, 1):
            pass
    for leave in _leaving:
        leave()
    time.sleep(_LEAVING_S)
    os._exit(ORPHANED)


def _die_with_parent() -> None:
    """Even a child that is stopped goes when its parent is killed."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
