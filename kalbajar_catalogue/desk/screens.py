"""A page of the desk as a picture, the same on every machine: for looking at, and for tests."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.theme import dress
from kalbajar_catalogue.desk.window import Window
from kalbajar_catalogue.i18n.languages import Language

PATIENCE_S = 30
QUIET_TURNS = 12


def draw(
    window: Window, page: str, language: Language, dark: bool, size: QSize, waits: Callable[[], None] | None = None
) -> QImage:
    """The window at this size, showing a page in a language and a scheme, with every picture there.

    Takes the interface thread until nothing is under way; `waits` does that instead where threads are worked by hand.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, dark)
    window.speak(language)
    window.resize(size)
    window.show()
    if window.pages and page:
        window.pages.show_page(page)
    waits() if waits else settle(window)
    return window.grab().toImage()


def settle(window: Window) -> None:
    """Let everything come that is under way: records, pictures, the sections of a form."""
    end = monotonic() + PATIENCE_S
    quiet = 0
    while quiet < QUIET_TURNS and monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.repaint()
        quiet = quiet + 1 if window.idle() else 0
