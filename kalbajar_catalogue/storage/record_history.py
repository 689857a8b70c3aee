"""The journal of a few records: what was done to them, the newest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from kalbajar_catalogue.storage import history, schema
from kalbajar_catalogue.storage.journal import BEGUN, Change, ChangeSet
from kalbajar_catalogue.storage.store import batched
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Step:
    """An action, and those of its changes that are of the records asked about."""

    change_set: ChangeSet
    changes: tuple[Change, ...]


def steps_of(reading: Reading, uids: Iterable[str], limit: int) -> tuple[Step, ...]:
    """The newest `limit` actions that changed one of these records, the newest first."""
    wanted = sorted(set(uids))
    found = sorted({set_id for batch in batched(wanted) for set_id in _sets(reading, batch, limit)}, reverse=True)
    return tuple(_step(reading, set_id, frozenset(wanted)) for set_id in found[:limit])


def count_of(reading: Reading, uids: Iterable[str]) -> int:
    """How many actions changed one of these records."""
    change, sets = schema.change.c, schema.change_set.c
    query = select(change.change_set).join(schema.change_set, sets.id == change.change_set).distinct()
    found = {
        set_id
        for batch in batched(sorted(set(uids)))
        for set_id in reading.connection.scalars(query.where(change.uid.in_(batch), sets.action != BEGUN))
    }
    return len(found)


def _sets(reading: Reading, uids: Iterable[str], limit: int) -> list[int]:
    change, sets = schema.change.c, schema.change_set.c
    query = select(func.max(change.change_set)).join(schema.change_set, sets.id == change.change_set)
    query = query.where(change.uid.in_(uids), sets.action != BEGUN).group_by(change.change_set)
    newest = query.order_by(change.change_set.desc()).limit(limit)
    return [int(set_id) for set_id in reading.connection.scalars(newest)]


def _step(reading: Reading, set_id: int, uids: frozenset[str]) -> Step:
    changes = history.changes_of(reading, set_id)
    return Step(history.change_set(reading, set_id), tuple(change for change in changes if change.uid in uids))
