"""What the last look at a catalogue found, kept beside what can be made again: whether it is fit to be written in.

A catalogue whose database was found damaged is only looked at until all of it was found whole. What cannot be read
counts as no look.
"""

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.safekeeping.looking import CHECKS, DATABASE, JOURNAL, REFERENCES
from kalbajar_catalogue.storage.folder import database_of

_FOLDER: Final = "safekeeping"
_NAME: Final = "verified.json"
DAMAGED: Final = "catalogue.damaged"
_OF_DATABASE: Final = (DATABASE, REFERENCES, JOURNAL)
_OF_PAGES: Final = (DAMAGED, "check.database", "check.database_parts")


@dataclass(frozen=True)
class Mark:
    """When somebody last looked, in UTC; how many problems each check found; `damaged` is the database's state."""

    at: datetime
    change_set: int = 0
    wrong: Mapping[str, int] = field(default_factory=dict)
    damaged: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong."""
        return not self.damaged and not self.wrong


def last(folder: Path) -> Mark | None:
    """What the last look at everything found, or a damage that was met since; None where nobody looked."""
    try:
        raw = json.loads(_file(folder).read_bytes())
        wrong = {str(name): int(count) for name, count in raw["wrong"].items()}
        at = datetime.fromisoformat(raw["at"]).astimezone(UTC)
        return Mark(at, int(raw["change_set"]), wrong, raw["damaged"] is True)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def damage(folder: Path) -> Problem | None:
    """What keeps a catalogue from being written in, None when nothing is known of it."""
    known = last(folder)
    return problem_of(folder) if known and known.damaged else None


def problem_of(folder: Path) -> Problem:
    """That the database of a catalogue is damaged."""
    return Problem(DAMAGED, {"file": str(database_of(folder)), "folder": str(folder)})


def note(folder: Path, checks: Sequence[Check], change_set: int, now: datetime | None = None) -> Mark:
    """Keeps what a look found. A damage is taken back only by a look at everything that finds the database whole."""
    known = last(folder)
    damaged = any(is_damage(check) for check in checks)
    everything = {check.name for check in checks} >= {*CHECKS}
    if not everything and known is not None and not damaged:
        return known
    wrong = {check.name: len(check.problems) for check in checks if not check.ok}
    found = Mark(now or datetime.now(UTC), change_set, wrong, damaged)
    if everything or damaged:
        _keep(folder, found)
    return found


def note_damage(folder: Path, now: datetime | None = None) -> None:
    """Keeps that damage was met, until a look at everything finds none."""
    known = last(folder)
    wrong = {**(known.wrong if known else {}), DATABASE: 1}
    _keep(folder, Mark(now or datetime.now(UTC), known.change_set if known else 0, wrong, damaged=True))


def is_damage(check: Check) -> bool:
    """Whether what a check found is a reason not to write in the catalogue any more."""
    return check.name in _OF_DATABASE and any(problem.code in _OF_PAGES for problem in check.problems)


def _keep(folder: Path, mark: Mark) -> None:
    """Written beside and renamed; where the disk does not let it, nothing is kept."""
    file = _file(folder)
    unfinished = file.with_suffix(f".{os.getpid()}.part")
    told = {
        "at": mark.at.isoformat(),
        "change_set": mark.change_set,
        "wrong": dict(mark.wrong),
        "damaged": mark.damaged,
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(told), encoding="utf-8")
        unfinished.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _file(folder: Path) -> Path:
    return folder / DERIVED / _FOLDER / _NAME
