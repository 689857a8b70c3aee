"""The parent of the kiosk: starts it, listens to its heart, and starts it again. Standard library only, no Qt.

The child tells on its standard output that it lives; its standard input ends when this process does.
"""

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from types import FrameType
from typing import IO, Any, Final

from kalbajar_catalogue.diagnostics.log import Log
from kalbajar_catalogue.kiosk.keeping.files import read_json, write_json
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import (
    Ending,
    How,
    Restarts,
    Step,
    Temper,
    Why,
    how_of,
    signal_name,
    why_of,
)

SIGN: Final = "kiosk:"
"""Before each line that is meant for the watchdog."""
FRAME, ALIVE, NOTE, TOOK = "frame", "alive", "note", "took"
KEPT_STARTS = 50
_LOOK_S = 0.25
_GRACE_S = 3.0
_LAST_LINES = 40
_TOLD_LINES = 25
_SLEPT_S = 5.0
_STEP_WORDS: Mapping[Step, str] = {
    Step.WHOLE: "as a whole", Step.SOFTWARE: "drawn without the graphics card",
    Step.BEFORE: "with the edition before", Step.REST: "with the page that rests only",
}  # fmt: skip
Command = Callable[[Step, Sequence[str]], Sequence[str]]
"""The words that start a child of this step, showing these besides."""


@dataclass
class _Run:
    """One child while it runs, and what was heard of it."""

    process: "subprocess.Popen[str]"
    began: float
    heard: "queue.Queue[str | None]" = field(default_factory=queue.Queue)
    complaints: deque[str] = field(default_factory=lambda: deque(maxlen=_LAST_LINES))
    last: float = 0.0
    drawn: bool = False
    threads: list[threading.Thread] = field(default_factory=list)


class Watchdog:
    """Keeps one kiosk on the screen until staff close it, or this process is asked to end."""

    def __init__(self, folder: KioskFolder, command: Command, temper: Temper, remember: Callable[[], None]) -> None:
        """`remember` is called when the kiosk stands without the graphics card only, so that it is started so."""
        self._folder, self._command, self._remember = folder, command, remember
        self._log = Log(folder.log)
        self._restarts = Restarts(temper)
        self._temper = temper
        self._took: list[str] = []
        self._asked_to_end = False

    def run(self) -> int:
        """Until it is closed; gives back the exit code of the program."""
        self._listen_to_signals()
        self._log.note("The kiosk is switched on.")
        while not self._asked_to_end:
            ending = self._run_once()
            if ending.how is How.CLOSED or self._asked_to_end:
                break
            self._restarts = self._restarts.after(ending)
            self._tell(ending)
            self._pause(self._restarts.wait)
        self._log.note("The kiosk is switched off.")
        return 0

    def _run_once(self) -> Ending:
        began = time.monotonic()
        try:
            run = self._started(began)
        except OSError as fault:
            return Ending(How.NOT_STARTED, began, 0.0, False, fault.strerror or str(fault), Why.MISSING)
        try:
            return self._ended(run, self._watch(run))
        finally:
            _end(run)

    def _started(self, began: float) -> _Run:
        step = self._restarts.step
        process = subprocess.Popen(
            [*self._command(step, self._took)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            encoding="utf-8", errors="backslashreplace", env=_environment(step),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        run = _Run(process, began, last=began)
        assert process.stdout
        assert process.stderr
        for listener in (partial(_hear, process.stdout, run.heard), partial(_overhear, process.stderr, run.complaints)):
            thread = threading.Thread(target=listener, daemon=True)
            run.threads.append(thread)
            thread.start()
        return run

    def _watch(self, run: _Run) -> bool:
        """Until the child ends or is asked to; whether it hung."""
        looked = time.monotonic()
        while not self._asked_to_end:
            try:
                line = run.heard.get(timeout=_LOOK_S)
            except queue.Empty:
                line = ""
            now = time.monotonic()
            if now - looked > _SLEPT_S:
                run.last = now  # it was this process, or the whole machine, that slept
            looked = now
            if line is None:
                return False
            self._listen(run, line, now)
            if now - run.last > (self._temper.silence if run.drawn else self._temper.first_frame):
                return True
        return False

    def _listen(self, run: _Run, line: str, now: float) -> None:
        sign, _, words = line.strip().partition(" ")
        word, _, rest = words.partition(" ")
        if sign != SIGN:
            return
        if word in (FRAME, ALIVE):
            run.last = now
            if not run.drawn:
                run.drawn = True
                self._stands(now - run.began)
        elif word == TOOK:
            self._took.append(rest)
            self._restarts = self._restarts.renewed()
        elif word == NOTE:
            self._log.note(rest)

    def _stands(self, after: float) -> None:
        step = self._restarts.step
        self._log.note(f"Shown after {after:.1f} s, {_STEP_WORDS[step]}.")
        if step is Step.SOFTWARE:
            self._remember()

    def _ended(self, run: _Run, hung: bool) -> Ending:
        if hung:
            _ask_where(run.process)
            _end(run)
        elif self._asked_to_end:
            _let_go(run.process)
        code = _code(run.process)
        _end(run)
        now = time.monotonic()
        ran, silent = now - run.began, round(now - run.last)
        last = "\n".join([*run.complaints][-_TOLD_LINES:])
        if hung:
            why = f"no frame for {silent} s\n{last}".strip()
            return Ending(How.HUNG, now, ran, run.drawn, why, Why.SILENT, silent)
        return Ending(how_of(code), now, ran, run.drawn, f"{_said(code)}\n{last}".strip(), *why_of(code))

    def _tell(self, ending: Ending) -> None:
        wait, step = self._restarts.wait, self._restarts.step
        told = (
            f"started again after {wait:.0f} s, {_STEP_WORDS[step]}" if wait else f"started again, {_STEP_WORDS[step]}"
        )
        ended = "ended as planned" if ending.how is How.PLANNED else ending.how.value
        self._log.note(f"The kiosk {ended} after {ending.ran:.0f} s, {told}: {ending.why}")
        first = ending.why.partition("\n")[0]
        row = {"at": _now(), "how": ending.how.value, "why": first, "reason": ending.reason.value,
               "number": ending.number, "ran": round(ending.ran), "step": int(step)}  # fmt: skip
        with contextlib.suppress(OSError):
            write_json(self._folder.starts, {"starts": _with_row(starts(self._folder), row)})

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._asked_to_end and time.monotonic() < until:
            time.sleep(min(_LOOK_S, max(0.0, until - time.monotonic())))

    def _listen_to_signals(self) -> None:
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            if number := getattr(signal, name, None):
                signal.signal(number, self._asked)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._asked_to_end = True


def starts(folder: KioskFolder) -> list[dict[str, Any]]:
    """Why the kiosk was started again, the last times, the oldest first; none when that cannot be read."""
    try:
        kept = read_json(folder.starts).get("starts", [])
    except (ValueError, OSError):
        return []
    return [row for row in kept if isinstance(row, dict)] if isinstance(kept, list) else []


def _with_row(kept: list[dict[str, Any]], row: dict[str, Any]) -> list[dict[str, Any]]:
    """Of those that were planned only the newest: they come every day, and would hide the others."""
    if row["how"] == How.PLANNED.value:
        kept = [one for one in kept if one.get("how") != How.PLANNED.value]
    return [*kept, row][-KEPT_STARTS:]


def _environment(step: Step) -> dict[str, str]:
    software = {"QT_QUICK_BACKEND": "software"} if step >= Step.SOFTWARE else {}
    return {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8", **software}


def _hear(stream: IO[str], heard: "queue.Queue[str | None]") -> None:
    """A thread: passes on each line, and None at the end."""
    with contextlib.suppress(OSError, ValueError):
        for line in stream:
            heard.put(line)
    heard.put(None)


def _overhear(stream: IO[str], complaints: deque[str]) -> None:
    """A thread: keeps the last lines."""
    with contextlib.suppress(OSError, ValueError):
        for line in stream:
            complaints.append(line.rstrip("\n"))


def _ask_where(process: "subprocess.Popen[str]") -> None:
    """Lets a child that hangs write down where, if it still can."""
    number = getattr(signal, "SIGUSR1", None)
    if number is not None:
        with contextlib.suppress(OSError):
            process.send_signal(number)
            time.sleep(0.3)


def _let_go(process: "subprocess.Popen[str]") -> None:
    """The child hears that nobody watches any more, and has a moment to write what it has counted."""
    with contextlib.suppress(OSError):
        assert process.stdin
        process.stdin.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_GRACE_S)


def _end(run: _Run) -> None:
    """The child is gone after this, and so are the threads that heard it."""
    process = run.process
    with contextlib.suppress(OSError):
        if process.poll() is None:
            process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_GRACE_S)
    for thread in run.threads:
        thread.join(_GRACE_S)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


def _code(process: "subprocess.Popen[str]") -> int:
    """How the child ended; one that only closed its output is given a moment."""
    try:
        return process.wait(_GRACE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait(_GRACE_S)


def _said(code: int) -> str:
    words = {Why.STAFF: "staff asked for it", Why.DAILY: "once a day at a quiet moment",
             Why.SETTINGS: "its settings were changed", Why.WHOLE: "the whole is tried again",
             Why.UNDRAWN: "its pages cannot be drawn"}  # fmt: skip
    return words.get(why_of(code)[0]) or signal_name(code) or f"exit code {code}"


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
