"""Faults of our own: written down on this machine, so that they can be sent to whoever mends them."""

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from kalbajar_catalogue import __version__

KEPT = 20


def keep(folder: Path, fault: BaseException) -> Path | None:
    """Writes a crash report into a folder, the newest `KEPT` stay. Never raises; None when it cannot be written.

    It holds the program's version, the system and where in the code it happened; no value of any record.
    """
    moment = datetime.now(UTC)
    report = folder / f"crash-{moment:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        report.write_text(_told(fault, moment), "utf-8")
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
            old.unlink()
    except OSError:
        return None
    return report


def _told(fault: BaseException, moment: datetime) -> str:
    frames = traceback.extract_tb(fault.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    head = [f"Kalbajar Catalogue {__version__}", moment.isoformat(timespec="seconds"), platform.platform(),
            f"Python {sys.version.split()[0]}", type(fault).__name__]  # fmt: skip
    return "\n".join([*head, *places, ""])
