"""The copies of the database that lie in a catalogue's folder, and what was written since a moment.

A copy has its moment in its name, in UTC, so that it stays known when the folder is carried elsewhere.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import func, or_, select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.folder import disk_errors
from kalbajar_catalogue.storage.journal import BEGUN
from kalbajar_catalogue.storage.work import Reading

FOLDER: Final = "backups"
_MOMENT: Final = re.compile(r"(\d{8}-\d{6})(?:-(\d{6}))?\.sqlite$", re.ASCII)


@dataclass(frozen=True)
class Copy:
    """A complete copy of the database: what was written before `when` lies in it."""

    file: Path
    when: datetime
    bytes: int


@dataclass(frozen=True)
class Mark:
    """How far something reaches: to a change set, that was the newest at a moment."""

    change_set: int
    when: datetime


def copies(folder: Path) -> tuple[Copy, ...]:
    """The copies in a catalogue's folder, the newest first. Raises WorldError where it cannot be looked into."""
    with disk_errors(folder):
        files = [file for file in (folder / FOLDER).glob("*.sqlite") if file.is_file()]
        found = [Copy(file, _moment(file), file.stat().st_size) for file in files]
    return tuple(sorted(found, key=lambda copy: (copy.when, copy.file.name), reverse=True))


def newest(folder: Path) -> Copy | None:
    """The newest copy, None where there is none. Raises WorldError where the folder cannot be looked into."""
    return next(iter(copies(folder)), None)


def waiting_since(reading: Reading, mark: Mark | None) -> datetime | None:
    """When the first thing was written that a mark does not reach; None where it reaches everything.

    The numbers of change sets begin anew at a backup that was restored: what is later than the mark waits too.
    """
    sets = schema.change_set
    query = select(func.min(sets.c.made_at)).where(sets.c.action != BEGUN)
    if mark is not None:
        moment = mark.when.astimezone(UTC).isoformat(timespec="milliseconds")
        query = query.where(or_(sets.c.id > mark.change_set, sets.c.made_at > moment))
    first = reading.connection.scalar(query)
    return datetime.fromisoformat(first) if first else None


def _moment(file: Path) -> datetime:
    """The moment in a name, else when the file was written."""
    if match := _MOMENT.search(file.name):
        try:
            return datetime.strptime(f"{match[1]}-{match[2] or '000000'}", "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
        except ValueError:
            pass
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)
