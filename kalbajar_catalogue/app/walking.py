"""Goes to every page of the desk once, to see that this installation has all that they need."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.app.desk import Desk, make_application
from kalbajar_catalogue.desk.pages import Pages
from kalbajar_catalogue.desk.screens import settle
from kalbajar_catalogue.i18n.languages import Language

OPENING: Final = "opening"


@dataclass(frozen=True)
class Step:
    """A page that was gone to, how long it took to stand still, and what broke there, '' for nothing."""

    page: str
    seconds: float
    problem: str = ""


def walk(folder: Path, who: str, language: Language) -> tuple[Step, ...]:
    """Opens the catalogue of a folder on a desk, shows every page and every list over it, and closes it.

    Takes the interface thread. Changes no record.
    """
    walker = _Walker(Desk(make_application(), folder, who, language))
    try:
        return walker.steps()
    finally:
        walker.close()


class _Walker:
    def __init__(self, desk: Desk) -> None:
        self._desk, self._hook = desk, sys.excepthook
        self._broken: list[str] = []
        sys.excepthook = self._note
        desk.jobs.broken.connect(self._note_job)
        desk.jobs.refused.connect(self._note_refused)

    def steps(self) -> tuple[Step, ...]:
        """Each page in turn. Where the catalogue cannot be opened that is the only step."""
        first = self._step(OPENING, self._desk.open)
        pages = self._desk.window.pages
        if pages is None:
            return (Step(OPENING, first.seconds, first.problem or "the catalogue was not opened"),)
        shown = [self._step(key, _showing(pages, key)) for key in pages.rooms.keys]
        return first, *shown, *(self._step(name, go) for name, go in _over(pages).items())

    def close(self) -> None:
        self._desk.window.close()
        self._desk.close()
        self._desk.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sys.excepthook = self._hook

    def _step(self, name: str, go: Callable[[], object]) -> Step:
        started = time.monotonic()
        try:
            go()
            settle(self._desk.window)
        except Exception as fault:  # what breaks one page must not hide the next
            self._broken.append(repr(fault))
        for dialog in self._desk.window.findChildren(QDialog):
            dialog.close()
        broken, self._broken = self._broken, []
        return Step(name, round(time.monotonic() - started, 3), "; ".join(broken))

    def _note(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        self._broken.append(repr(fault))

    def _note_job(self, fault: object) -> None:
        self._broken.append(repr(fault))

    def _note_refused(self, problem: object) -> None:
        self._broken.append(str(problem))


def _showing(pages: Pages, key: str) -> Callable[[], None]:
    def go() -> None:
        pages.show_page(key)

    return go


def _over(pages: Pages) -> dict[str, Callable[[], object]]:
    """What opens over the pages."""
    return {
        "find": pages.find, "handbook": pages.explain, "export": pages.deeds.export_tables,
        "palette closed": pages.palette.close_palette,
    }  # fmt: skip
