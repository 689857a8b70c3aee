"""The journal of a few records: what was done to them, the newest first, and what they were at an earlier moment."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from kalbajar_catalogue.storage import schema, store, timeline
from kalbajar_catalogue.storage.entries import change_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import BEGUN, CREATED, STATE, Change, ChangeSet
from kalbajar_catalogue.storage.store import batched
from kalbajar_catalogue.storage.work import Reading

_TOGETHER = 400


@dataclass(frozen=True)
class Step:
    """An action, and those of its changes that are of the records asked about."""

    change_set: ChangeSet
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Then:
    """What a record was at an earlier moment: its state with the reason for it, and its flat values."""

    state: tuple[str, str]
    flat: Flat


def steps_of(reading: Reading, uids: Iterable[str], limit: int) -> tuple[Step, ...]:
    """The newest `limit` actions that changed one of these records, the newest first; nothing else of them is read."""
    wanted = sorted(set(uids))
    found = sorted({set_id for batch in batched(wanted) for set_id in _sets(reading, batch, limit)}, reverse=True)
    newest = found[:limit]
    sets = timeline.change_sets(reading, newest)
    return changes_in(reading, wanted, [sets[set_id] for set_id in newest])


def changes_in(reading: Reading, uids: Sequence[str], sets: Sequence[ChangeSet]) -> tuple[Step, ...]:
    """These actions, each with those of its changes that are of these records."""
    changes = _changes_by_set(reading, uids, [one.id for one in sets])
    return tuple(Step(one, tuple(changes[one.id])) for one in sets)


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


def before(reading: Reading, uid: str, set_id: int) -> Then | None:
    """What a record was before a change set; None when that one or a later one made it.

    Raises WorldError `record.missing`.
    """
    row = store.row_of(reading, uid)
    state = (row.state, row.reason)
    flat = dict(store.flats(reading, row.kind, (uid,)).get(uid, {}))
    change = schema.change
    query = select(change).where(change.c.uid == uid, change.c.change_set >= set_id).order_by(change.c.id.desc())
    for one in map(change_of, reading.connection.execute(query).all()):
        if one.key == CREATED:
            return None
        if one.key == STATE:
            state = tuple(one.before)
        else:
            flat[one.key] = one.before
    return Then(state, {key: value for key, value in flat.items() if value is not None})


def belonging(reading: Reading, uid: str) -> tuple[str, ...]:
    """The records that are nothing without this one, such as its texts and pictures and their regions; in any state."""
    owners = _owner_columns(reading)
    found: list[str] = []
    edge = [uid]
    while edge:
        more = {
            own for table, column in owners for batch in batched(edge) for own in _owned(reading, table, column, batch)
        }
        edge = sorted(more - {uid, *found})
        found += edge
    return tuple(found)


def owners_of(reading: Reading, kind: str, uids: Iterable[str]) -> dict[str, str]:
    """Uid -> the uid of what it belongs to, of records of a kind in any state; those of no one are left out."""
    own = {(table.name, column.name): (table, column) for table, column in _owner_columns(reading)
           if table in reading.kinds[kind].tables}  # fmt: skip
    found: dict[str, str] = {}
    for table, column in own.values():
        for batch in batched(sorted(set(uids))):
            rows = reading.connection.execute(select(table.c.uid, column).where(table.c.uid.in_(batch)))
            found |= {own_uid: owner for own_uid, owner in rows if owner}
    return found


def _owner_columns(reading: Reading) -> list[tuple[Any, Any]]:
    """(table, column) of every field that says what a record belongs to."""
    found = {
        (table.name, field.name): (table, table.c[field.name])
        for kind in reading.kinds
        for field in kind.references
        if field.declared.owner
        for table in kind.tables
        if field.name in table.c
    }
    return list(found.values())


def _owned(reading: Reading, table: Any, column: Any, owners: Sequence[str]) -> Iterable[str]:
    return reading.connection.scalars(select(table.c.uid).where(column.in_(owners)))


def _sets(reading: Reading, uids: Iterable[str], limit: int) -> list[int]:
    change, sets = schema.change.c, schema.change_set.c
    query = select(func.max(change.change_set)).join(schema.change_set, sets.id == change.change_set)
    query = query.where(change.uid.in_(uids), sets.action != BEGUN).group_by(change.change_set)
    newest = query.order_by(change.change_set.desc()).limit(limit)
    return [int(set_id) for set_id in reading.connection.scalars(newest)]


def _changes_by_set(reading: Reading, uids: Sequence[str], sets: Sequence[int]) -> dict[int, list[Change]]:
    """The changes of these records in these change sets, in the order they were made."""
    change = schema.change
    rows: list[Row[Any]] = []
    for batch in batched(uids):
        for start in range(0, len(sets), _TOGETHER):
            wanted = sets[start : start + _TOGETHER]
            query = select(change).where(change.c.uid.in_(batch), change.c.change_set.in_(wanted))
            rows += reading.connection.execute(query).all()
    found: dict[int, list[Change]] = defaultdict(list)
    for row in sorted(rows, key=lambda one: one.id):
        found[row.change_set].append(change_of(row))
    return found
