"""What the running desk writes down of itself on this machine: its log, its crash reports, what Qt complains of."""

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kalbajar_catalogue.diagnostics import crashes, hard, hooks, plain, reports
from kalbajar_catalogue.diagnostics.log import Log
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.reports import Report
from kalbajar_catalogue.settings.paths import state_folder

NAME: Final = "desk.log"
_SAID: Final = {
    QtMsgType.QtWarningMsg: "Qt warns",
    QtMsgType.QtCriticalMsg: "Qt is in trouble",
    QtMsgType.QtFatalMsg: "Qt gives up",
}
Handler = Callable[[QtMsgType, QMessageLogContext, str], object]


def log() -> Log:
    """The log of the desk."""
    return Log(state_folder() / NAME)


def keep(fault: BaseException) -> Path | None:
    """Writes a fault of ours down, in the log too. Never raises; None when there is no report of it."""
    report = None
    with contextlib.suppress(OSError):
        report = crashes.keep(reports.folder_in(state_folder()), fault)
        log().note(f"a fault of the program: {plain.name_of(fault)}")
    return report


def told_of(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """What `sys.excepthook` does: a fault in a slot is written down, and the desk goes on."""
    keep(fault.with_traceback(trace))
    sys.__excepthook__(kind, fault, trace)


@contextlib.contextmanager
def diagnosed() -> Iterator[Log]:
    """While the desk runs: hard crashes leave their traces, faults in threads a report, Qt's words stand in the log.

    Holds for the whole process; everything is as it was before at the end.
    """
    diary, begun = log(), time.monotonic()
    diary.note(f"The desk starts: {plain.heading()}, {plain.machine()}")
    with hard.watched(reports.folder_in(state_folder())), hooks.told_of_threads(keep), _words_of_qt(diary):
        yield diary
    diary.note(f"The desk ends in order after {time.monotonic() - begun:.0f} s.")


def looks_for_reports(_: Progress) -> tuple[Report, ...]:
    """The reports that nobody has seen, among them those of programs that broke off. For a thread of its own."""
    folder = reports.folder_in(state_folder())
    hard.gather(folder)
    return reports.waiting(folder)


@contextlib.contextmanager
def _words_of_qt(diary: Log) -> Iterator[None]:
    before: list[Handler | None] = []

    def said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in _SAID:
            diary.note(f"{_SAID[kind]} ({context.category}): {plain.without_values(text)}")
        _pass_on(before[0] if before else None, kind, context, text)

    before.append(qInstallMessageHandler(said))
    try:
        yield
    finally:
        qInstallMessageHandler(before[0])


def _pass_on(handler: Handler | None, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if handler:
        handler(kind, context, text)
    elif sys.stderr:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"{text}\n")
