"""The crash reports that are kept on this machine, and which of them nobody has seen yet."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.crashes import NAMED, SEEN, moment_of

_MOST_READ: Final = 256 * 1024


@dataclass(frozen=True)
class Report:
    """One report; `moment` in UTC, `broke_off` when the program came to its end by it."""

    file: Path
    moment: datetime
    text: str
    is_seen: bool

    @property
    def broke_off(self) -> bool:
        """Whether the program ended by it."""
        return "\nThe program broke off.\n" in self.text[:400]


def folder_in(state: Path) -> Path:
    """The folder of the reports, in that of what belongs to a person on this machine."""
    return state / "crashes"


def kept(folder: Path) -> tuple[Report, ...]:
    """All reports, the newest first; none where the folder cannot be read."""
    try:
        files = sorted(folder.glob(NAMED), reverse=True)
    except OSError:
        return ()
    return tuple(report for report in map(_read, files) if report)


def waiting(folder: Path) -> tuple[Report, ...]:
    """The reports that nobody has seen yet, the newest first."""
    return tuple(report for report in kept(folder) if not report.is_seen)


def mark_seen(reports: Iterable[Report]) -> None:
    """Offers these reports no more; they stay where they are. Never raises."""
    for report in reports:
        with contextlib.suppress(OSError):
            if not report.is_seen:
                report.file.rename(report.file.with_name(f"{report.file.stem}{SEEN}.txt"))


def _read(file: Path) -> Report | None:
    moment = moment_of(file)
    if moment is None:
        return None
    try:
        with file.open("rb") as opened:
            text = opened.read(_MOST_READ).decode("utf-8", "replace")
    except OSError:
        return None
    return Report(file, moment, text, file.stem.endswith(SEEN))
