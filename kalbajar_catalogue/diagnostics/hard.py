"""Hard crashes, after which no line of Python runs any more: a fault in a library, an abort of Qt, a full stack.

While the program runs a file is held open that the interpreter writes into as it dies. A program that ends in order
takes it away; what a dead one has left becomes a crash report when the next one starts.
"""

import contextlib
import faulthandler
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.diagnostics import crashes, plain

_NAMED: Final = re.compile(r"hard-(\d{1,10})-(\d{1,12})\.txt")
_MOST_LEFT: Final = 256 * 1024
_HEADING: Final = re.compile(rf"{plain.PROGRAM} [\w.+-]+", re.ASCII)
_FATAL: Final = re.compile(r"(?:Fatal Python error|Windows fatal exception): .*")
_THREAD: Final = re.compile(r"(?:Current t|T)hread 0x[0-9a-f]+.*\(most recent call first\):")
_PLACE: Final = re.compile(r'\s+File "(.*)", line (\d+|\?\?\?) in (.*)')
_CLOCKS_DIFFER_S: Final = 2


@contextlib.contextmanager
def watched(folder: Path) -> Iterator[None]:
    """A crash within leaves its traces in the folder. Where that cannot be written nothing is watched."""
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            held.enter_context(_held_open(folder))
        yield


def gather(folder: Path) -> tuple[Path, ...]:
    """Makes crash reports of what dead programs have left, and takes that away. Never raises."""
    made: list[Path] = []
    with contextlib.suppress(OSError):
        for left in sorted(folder.glob("hard-*.txt")):
            if not _lives(left):
                made += [report for report in [_report_of(folder, left)] if report]
                left.unlink(missing_ok=True)
    return tuple(made)


@contextlib.contextmanager
def _held_open(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"hard-{os.getpid()}-{int(datetime.now(UTC).timestamp())}.txt"
    with file.open("w", encoding="utf-8") as out:
        out.write(f"{plain.heading()}\n")
        out.flush()
        try:
            with _writes_into(out):
                yield
        finally:
            out.close()  # an open file cannot be removed on Windows
            file.unlink(missing_ok=True)


@contextlib.contextmanager
def _writes_into(out: IO[str]) -> Iterator[None]:
    was_on = faulthandler.is_enabled()
    faulthandler.enable(out)
    try:
        yield
    finally:
        faulthandler.disable()
        if was_on and sys.__stderr__:
            with contextlib.suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)


def _lives(left: Path) -> bool:
    """Whether the program that made the file still runs; a number of a process may be given a second time."""
    import psutil

    match = _NAMED.fullmatch(left.name)
    if not match:
        return True
    pid, made = int(match[1]), int(match[2])
    try:
        return psutil.Process(pid).create_time() <= made + _CLOCKS_DIFFER_S
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


def _report_of(folder: Path, left: Path) -> Path | None:
    with left.open("rb") as file:
        text = file.read(_MOST_LEFT).decode("utf-8", "replace")
    moment = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    lines = list(_told(text))
    if not any(_FATAL.fullmatch(line) for line in text.splitlines()):
        return None
    return crashes.write(folder, ["The program broke off.", "", *lines], moment)


def _told(text: str) -> Iterator[str]:
    """What the interpreter wrote, line by line, and of that only what is known to hold no value."""
    for line in text.splitlines():
        if _HEADING.fullmatch(line):
            yield f"It was {line}"
        elif match := _PLACE.fullmatch(line):
            number = int(match[2]) if match[2].isdigit() else None
            yield f"  {plain.place(match[1], number, match[3])}"
        elif _FATAL.fullmatch(line):
            yield plain.without_values(line)
        elif _THREAD.fullmatch(line):
            yield "this thread, the last call first" if line.startswith("Current") else "another thread"
