"""Faults of our own: written down on this machine, so that they can be sent to whoever mends them.

A report holds the program's version, the system and where in the code it happened; no value of any record.
"""

import contextlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kalbajar_catalogue.diagnostics import plain

KEPT = 20
NAMED = "crash-*.txt"
STAMP = "%Y%m%d-%H%M%S-%f"
SEEN = ".seen"
_AGAIN_WITHIN = timedelta(hours=1)


def keep(folder: Path, fault: BaseException) -> Path | None:
    """Writes a crash report into a folder, the newest `KEPT` stay. Never raises; None when it cannot be written.

    The same fault again within an hour is the report that is there already: a clock that fails every second pushes
    nothing else out.
    """
    lines = ["The program went on, or ended in order.", f"thread: {plain.thread()}", "", *plain.told(fault)]
    return write(folder, lines, datetime.now(UTC))


def write(folder: Path, lines: Iterable[str], moment: datetime) -> Path | None:
    """Writes the lines of a report below its head. Never raises; None when it cannot be written."""
    body = "\n".join([*lines, "", plain.machine(), ""])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if known := _the_same(folder, body, moment):
            return known
        report = folder / f"crash-{moment:{STAMP}}.txt"
        report.write_text(f"{plain.heading()}\n{moment.isoformat(timespec='seconds')}\n\n{body}", "utf-8")
    except OSError:
        return None
    _make_room(folder)
    return report


def moment_of(report: Path) -> datetime | None:
    """When a report was written, None for a file that is none."""
    stamp = report.name.removeprefix("crash-").removesuffix(".txt").removesuffix(SEEN)
    try:
        return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _the_same(folder: Path, body: str, moment: datetime) -> Path | None:
    """The newest report, when it says the same, was written lately and nobody has seen it yet."""
    newest = max(folder.glob(NAMED), default=None)
    if newest is None or newest.stem.endswith(SEEN):
        return None
    written = moment_of(newest)
    lately = written is not None and moment - written < _AGAIN_WITHIN
    return newest if lately and newest.read_text("utf-8", "replace").endswith(f"\n\n{body}") else None


def _make_room(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for old in sorted(folder.glob(NAMED))[:-KEPT]:
            old.unlink(missing_ok=True)
