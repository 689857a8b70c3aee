"""The copies of the database that lie in a catalogue's folder: which is newest, and what was written since.

A copy has its moment in its name, in UTC, so that it stays known when the folder is carried elsewhere.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import disk_errors
from kalbajar_catalogue.storage.journal import BEGUN
from kalbajar_catalogue.storage.work import Reading

FOLDER: Final = "backups"
KEPT: Final = 10
"""So many of the copies that people asked for are kept; those made before an import or a migration are not counted."""
_MADE: Final = "copy-"
_MOMENT: Final = re.compile(r"(\d{8}-\d{6})(?:-(\d{6}))?\.sqlite$", re.ASCII)


@dataclass(frozen=True)
class Copy:
    """A complete copy of the database: what was written before `when` lies in it."""

    file: Path
    when: datetime
    bytes: int


def copies(folder: Path) -> tuple[Copy, ...]:
    """The copies in a catalogue's folder, the newest first. Raises WorldError where it cannot be looked into."""
    with disk_errors(folder):
        files = [file for file in (folder / FOLDER).glob("*.sqlite") if file.is_file()]
        found = [Copy(file, _moment(file), file.stat().st_size) for file in files]
    return tuple(sorted(found, key=lambda copy: (copy.when, copy.file.name), reverse=True))


def newest(folder: Path) -> Copy | None:
    """The newest copy, None where there is none. Raises WorldError where the folder cannot be looked into."""
    return next(iter(copies(folder)), None)


def make(catalogue: Catalogue, now: datetime | None = None) -> Copy:
    """Copies the database into the catalogue's folder; of such copies the newest few are kept.

    May take a while; for a worker thread. Raises WorldError for a catalogue that may only be looked at, and for what
    the disk says; then there is no new copy and every old one is still there.
    """
    catalogue.refuse_if_read_only()
    moment = now or datetime.now(UTC)
    file = catalogue.backup(f"{_MADE}{moment:%Y%m%d-%H%M%S-%f}.sqlite")
    with disk_errors(catalogue.folder):
        for old in sorted(file.parent.glob(f"{_MADE}*.sqlite"))[:-KEPT]:
            old.unlink(missing_ok=True)
        return Copy(file, moment, file.stat().st_size)


def waiting_since(reading: Reading, copy: Copy | None) -> datetime | None:
    """When the first thing was written that lies in no copy; None where everything does."""
    sets = schema.change_set
    query = select(func.min(sets.c.made_at)).where(sets.c.action != BEGUN)
    if copy is not None:
        query = query.where(sets.c.made_at > copy.when.astimezone(UTC).isoformat(timespec="milliseconds"))
    first = reading.connection.scalar(query)
    return datetime.fromisoformat(first) if first else None


def days_waiting(reading: Reading, copy: Copy | None, now: datetime) -> int:
    """For how many whole days something waits to be copied."""
    since = waiting_since(reading, copy)
    return max(0, (now - since) // timedelta(days=1)) if since else 0


def _moment(file: Path) -> datetime:
    """The moment in a name, else when the file was written."""
    if match := _MOMENT.search(file.name):
        try:
            return datetime.strptime(f"{match[1]}-{match[2] or '000000'}", "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
        except ValueError:
            pass
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)
