"""What of Qt is alive: top-level windows, running threads, ticking timers, jobs of the common pool."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


def alive() -> list[object]:
    """Let go of what nobody holds, wait a second for the common pool, and name what is still there."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pool = QThreadPool.globalInstance()
    busy: list[object] = [] if pool.waitForDone(1000) else [pool]
    return [*busy, *_windows(), *(thing for thing in gc.get_objects() if _is_running(thing))]


def _windows() -> list[QObject]:
    widgets: list[QObject] = [w for w in QApplication.topLevelWidgets() if w.parent() is None]
    frames: list[QObject] = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    return widgets + frames


def _is_running(thing: object) -> bool:
    if isinstance(thing, QTimer):
        return isValid(thing) and thing.isActive()
    return isinstance(thing, QThread) and isValid(thing) and thing.isRunning()
