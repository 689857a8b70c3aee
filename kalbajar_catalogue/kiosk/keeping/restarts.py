"""When a kiosk that ended is started again, and how much of it: pure rules of the watchdog. Standard library only."""

import json
import signal
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum, IntEnum

CLOSED, RESTART, ORPHANED, NOT_DRAWN = 40, 41, 42, 43
"""Exit codes of the child: closed by staff, to be started anew, left by its watchdog, its pages cannot be drawn."""
DAILY, RESET, AGAIN = 44, 45, 46
"""Of one that ended as planned: once a day, for new settings, and to try the whole again after showing less."""
_NO_SCREEN = (
    "could not connect to display",
    "Failed to create wl_display",
    "no Qt platform plugin could be initialized",
)
"""What Qt says when the session of the screen is not there yet, or not any more."""
_UNDRAWN, _SHORT = 3, 1
_STEP_DOWN = 6


class Step(IntEnum):
    """How much of the kiosk is started: each step is taken when the one before does not stand."""

    WHOLE = 0
    SOFTWARE = 1
    """Drawn without the graphics card."""
    BEFORE = 2
    """With the edition before of each exhibition."""
    REST = 3
    """The page that rests, and no edition."""


class How(Enum):
    """How a run of the child ended."""

    CLOSED = "closed"
    RESTART = "restart"
    PLANNED = "planned"
    CRASHED = "crashed"
    HUNG = "hung"
    NOT_STARTED = "not started"


@dataclass(frozen=True)
class Temper:
    """Seconds of the watchdog's patience. `beat` is how often the child tells that it lives."""

    beat: float = 2.0
    silence: float = 15.0
    first_frame: float = 30.0
    settled: float = 60.0
    within: float = 600.0
    calm: float = 5
    most_wait: float = 30.0
    retry: float = 1800.0
    """After so long with less than the whole, the whole is tried again when nobody looks."""
    daily: float = 86_400.0
    untouched: float = 600.0
    """After so long a kiosk that is always open is begun anew, when nobody has touched it for so long."""

    def as_json(self) -> str:
        """For the child's command line."""
        return json.dumps(asdict(self))

    @staticmethod
    def of_json(text: str) -> "Temper":
        """What `as_json` wrote; what is missing is as usual. Raises ValueError, TypeError."""
        raw = json.loads(text) if text else {}
        given = {one.name: float(raw[one.name]) for one in fields(Temper) if one.name in raw}
        return replace(Temper(), **given)


class Why(Enum):
    """Why a run of the child ended, for staff; the pages have words for each."""

    KILLED = "killed"
    """By a signal from outside, whose number is told."""
    FAULT = "fault"
    """By a signal of the machine, whose number is told."""
    EXIT = "exit"
    """By itself, with an exit code."""
    UNDRAWN = "undrawn"
    SILENT = "silent"
    """No frame for so many seconds."""
    MISSING = "missing"
    """The program cannot be started."""
    STAFF = "staff"
    DAILY = "daily"
    SETTINGS = "settings"
    WHOLE = "whole"
    """To try the whole again."""


_OF_CODES = {RESTART: Why.STAFF, DAILY: Why.DAILY, RESET: Why.SETTINGS, AGAIN: Why.WHOLE, NOT_DRAWN: Why.UNDRAWN}
_HOW = {CLOSED: How.CLOSED, RESTART: How.RESTART, AGAIN: How.RESTART, DAILY: How.PLANNED, RESET: How.PLANNED}
_FAULTS = frozenset({"SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSEGV", "SIGSYS", "SIGTRAP"})


def how_of(code: int) -> How:
    """How a child ended that did not hang, by its exit code."""
    return _HOW.get(code, How.CRASHED)


def why_of(code: int) -> tuple[Why, int]:
    """Why a child ended that did not hang, by its exit code as Python tells it; and the number that belongs to it."""
    if code in _OF_CODES:
        return _OF_CODES[code], 0
    if code >= 0:
        return Why.EXIT, code
    return (Why.FAULT if signal_name(code) in _FAULTS else Why.KILLED), -code


def signal_name(code: int) -> str:
    """The name of the signal that ended a process with a negative exit code; '' where it has none here."""
    try:
        return signal.Signals(-code).name
    except ValueError:
        return ""


@dataclass(frozen=True)
class Ending:
    """How, and after how many seconds of a clock that never jumps; `drawn` when it had shown a first frame.

    `why` is for the log; `reason` and its `number` are for staff.
    """

    how: How
    at: float
    ran: float
    drawn: bool
    why: str = ""
    reason: Why = Why.EXIT
    number: int = 0


@dataclass(frozen=True)
class Restarts:
    """What is remembered of the endings so far; a new value for each."""

    temper: Temper = Temper()
    times: tuple[float, ...] = ()
    score: int = 0
    step: Step = Step.WHOLE

    def after(self, ending: Ending) -> "Restarts":
        """With one more ending."""
        if ending.how is How.RESTART:
            return Restarts(self.temper)
        times = (*(at for at in self.times if ending.at - at < self.temper.within), ending.at)
        if ending.how is How.PLANNED and _settled(ending, self.temper):
            times = ()
        if ending.how is How.PLANNED:
            tried = self.renewed() if ending.reason is Why.SETTINGS else self
            return replace(tried, times=times)
        score = 0 if _settled(ending, self.temper) else self.score + _blame(ending)
        if score < _STEP_DOWN or self.step is Step.REST:
            return replace(self, times=times, score=score)
        return replace(self, times=times, score=0, step=Step(self.step + 1))

    def renewed(self) -> "Restarts":
        """After a new edition has come: everything is tried again, but no faster."""
        return replace(self, score=0, step=Step.WHOLE)

    @property
    def wait(self) -> float:
        """Seconds before the next start: none at first, then 1, 2, 4 ... of the watchdog's most."""
        over = len(self.times) - self.temper.calm
        return min(2.0 ** min(over - 1, 30), self.temper.most_wait) if over > 0 else 0.0


def _blame(ending: Ending) -> int:
    """How much an ending speaks against what was started. A screen that is not there speaks against nothing."""
    if not ending.drawn and any(sign in ending.why for sign in _NO_SCREEN):
        return 0
    return _SHORT if ending.drawn else _UNDRAWN


def _settled(ending: Ending, temper: Temper) -> bool:
    return ending.drawn and ending.ran >= temper.settled
