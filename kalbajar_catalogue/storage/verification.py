"""Whether the records are what the journal says of them: all of it replayed, and compared with every record."""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from sqlalchemy import exists, func, select

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import unpacked
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import CREATED, LIVE, STATE
from kalbajar_catalogue.storage.work import Reading

JOURNAL: Final = "journal"
BATCH: Final = 5_000
NAMED: Final = 10
"""So many of the records that are wrong are named."""
_Entry = Any
_UNREADABLE: Final = (ValueError, KeyError, TypeError, IndexError, zlib.error)


class _Told(NamedTuple):
    """What the journal says of a record: its values and its state."""

    flat: Flat | None
    state: str


def replayed(reading: Reading) -> tuple[dict[str, Flat], dict[str, str]]:
    """What every record and its state must be according to the journal alone."""
    told = {uid: _replay(entries) for uid, entries in _journal(reading)}
    return {uid: one.flat for uid, one in told.items() if one.flat is not None}, {
        uid: one.state for uid, one in told.items()
    }


def journal_agrees(reading: Reading, progress: Progress = silent) -> Check:
    """Replays the whole journal and compares it with every record, in the trash or not; some records at a time.

    Problems: `check.journal_differs`, `check.journal_unknown`, `check.journal_gap`.
    """
    total = reading.connection.scalar(select(func.count()).select_from(schema.record)) or 0
    done, wrong = 0, list[str]()
    with undisturbed():
        for batch in _records(reading):
            wrong += _differing(reading, batch)
            done += len(batch)
            progress(done, total, JOURNAL)
    return Check(JOURNAL, done, (*_differs(wrong), *_unknown(reading), *_gap(reading)))


def _differs(wrong: Sequence[str]) -> Iterator[Problem]:
    if wrong:
        yield Problem("check.journal_differs", {"count": len(wrong), "refs": ", ".join(wrong[:NAMED])})


def _unknown(reading: Reading) -> Iterator[Problem]:
    """Entries of the journal about records that are not there."""
    known = exists().where(schema.record.c.uid == schema.change.c.uid)
    query = select(func.count(schema.change.c.uid.distinct())).where(~known)
    if count := reading.connection.scalar(query):
        yield Problem("check.journal_unknown", {"count": count})


def _gap(reading: Reading) -> Iterator[Problem]:
    """Actions are counted without a gap: where a number is not there, somebody took an action away."""
    numbers = schema.change_set.c.id
    first, last, there = reading.connection.execute(select(func.min(numbers), func.max(numbers), func.count())).one()
    if there and last - first + 1 != there:
        yield Problem("check.journal_gap", {"count": last - first + 1 - there})


def _records(reading: Reading) -> Iterator[Sequence[Any]]:
    """(uid, kind, ref, state) of every record there ever was, in the order of uids, some at a time."""
    record, after = schema.record.c, ""
    query = select(record.uid, record.kind, record.ref, record.state).order_by(record.uid).limit(BATCH)
    while rows := reading.connection.execute(query.where(record.uid > after)).all():
        yield rows
        after = rows[-1][0]


def _differing(reading: Reading, records: Sequence[Any]) -> Iterator[str]:
    """The refs of those of these records of which the journal says something else."""
    column = schema.change.c.uid
    told = {uid: _told(entries) for uid, entries in _journal(reading, column.between(records[0][0], records[-1][0]))}
    stored = _stored(reading, records)
    for uid, kind, ref, state in records:
        if kind not in reading.kinds or told.get(uid) != _Told(stored.get(uid), state):
            yield str(ref)


def _stored(reading: Reading, records: Iterable[Any]) -> dict[str, Flat]:
    by_kind: dict[str, list[str]] = defaultdict(list)
    for uid, kind, _, _ in records:
        by_kind[kind].append(uid)
    found: dict[str, Flat] = {}
    for kind, uids in by_kind.items():
        if kind in reading.kinds:
            found |= store.flats(reading, kind, uids)
    return found


def _journal(reading: Reading, *conditions: Any) -> Iterator[tuple[str, Iterator[_Entry]]]:
    """Every record with its entries, in the order they were made, in one stream."""
    journal = schema.change.c
    query = select(journal.uid, journal.key, journal.after, journal.created).where(*conditions)
    rows = reading.connection.execute(query.order_by(journal.uid, journal.id))
    return groupby(rows, key=itemgetter(0))


def _told(entries: Iterable[_Entry]) -> _Told | None:
    """What entries say, None where they cannot be read."""
    try:
        return _replay(entries)
    except _UNREADABLE:
        return None


def _replay(entries: Iterable[_Entry]) -> _Told:
    flat: Flat | None = None
    state = ""
    for _, key, after, created in entries:
        if key == CREATED:
            flat = {name: value for name, value in unpacked(created or b"").items() if name != "ref"}
            state = LIVE
        elif key == STATE:
            state = json.loads(after or "")[0]
        else:
            _put(flat, key, after)
    return _Told(flat, state)


def _put(flat: Flat | None, key: str, after: str | None) -> None:
    if flat is None:
        raise ValueError(key)
    if after is None:
        flat.pop(key, None)
    else:
        flat[key] = json.loads(after)
