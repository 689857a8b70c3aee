"""What of Qt is alive: top-level windows, running threads, ticking timers, jobs of the common pool."""

import gc
from collections.abc import Iterator
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

_set_aside: list[ref[QTimer | QThread]] = []


def alive() -> list[object]:
    """Let go of what nobody holds, wait a second for the common pool, and name what is still there."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pool = QThreadPool.globalInstance()
    busy: list[object] = [] if pool.waitForDone(1000) else [pool]
    return [*busy, *_windows(), *filter(_is_running, _timers_and_threads())]


def alive_and_set_aside() -> list[object]:
    """What is alive before a test. From then on the collector leaves it alone, and looks only at what is new."""
    found = alive()
    _put_aside()
    return found


def set_aside() -> None:
    """Let the collector no longer walk through what lives now; timers and threads of it are still watched.

    To be called between tests, when nothing of them is held any more: the hundred thousands of objects of imported
    modules cost each look at what is alive more than the test it is for.
    """
    gc.collect()
    _put_aside()


def _put_aside() -> None:
    _set_aside[:] = [ref(thing) for thing in _timers_and_threads()]
    gc.freeze()


def _timers_and_threads() -> Iterator[QTimer | QThread]:
    yield from (thing for known in _set_aside if (thing := known()) is not None)
    watched = {*_and_heirs(QTimer), *_and_heirs(QThread)}
    # By its own class, not by isinstance: that asks every lazy object what it is, and takes thrice as long.
    yield from (thing for thing in gc.get_objects() if type(thing) in watched)


def _and_heirs(kind: type[QObject]) -> Iterator[type[QObject]]:
    heirs: list[type[QObject]] = kind.__subclasses__()
    yield kind
    for heir in heirs:
        yield from _and_heirs(heir)


def _windows() -> list[QObject]:
    widgets: list[QObject] = [w for w in QApplication.topLevelWidgets() if w.parent() is None]
    frames: list[QObject] = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    return widgets + frames


def _is_running(thing: QTimer | QThread) -> bool:
    if isinstance(thing, QTimer):
        return isValid(thing) and thing.isActive()
    return isValid(thing) and thing.isRunning()
