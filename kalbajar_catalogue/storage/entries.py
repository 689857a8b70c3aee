"""The changes of the journal one by one, and what became of each since.

As on the line of time their numbers are read at once, and what they say is asked for few of them together.
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from sqlalchemy import Row, func, select

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import unpacked
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import BEGUN, CREATED, ERASED, LIVE, STATE, UNDONE, Change
from kalbajar_catalogue.storage.work import Reading

STANDS, BACK, SINCE, GONE = "stands", "back", "since", "gone"
"""A change stands as it was made, or is taken back, or the same was changed again since, or its record is gone."""

_CHANGE = schema.change
_TOGETHER: Final = 500


@dataclass(frozen=True)
class Entry:
    """One change with its number and its change set. `now` is the value today, of a creation the whole record.

    `since` is the newest change set that changed the same again, 0 for none.
    """

    id: int
    change_set: int
    change: Change
    fate: str = STANDS
    now: Any = None
    since: int = 0


@dataclass(frozen=True)
class Entries:
    """Numbers of changes with those of one record together; `begins` has 1 where another record begins.

    `records` is how many there are.
    """

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    begins: "array[int]" = field(default_factory=lambda: array("b"))
    records: int = 0

    def __len__(self) -> int:
        return len(self.ids)


def change_of(row: Row[Any]) -> Change:
    """A change from its row."""
    if row.key == CREATED:
        return Change(row.kind, row.uid, CREATED, None, unpacked(row.created))
    return Change(row.kind, row.uid, row.key, _value(row.before), _value(row.after))


def of_set(reading: Reading, set_id: int, uids: Sequence[str] = (), most: int | None = None) -> Entries:
    """The changes of a change set, or those of them that are of these records, in the order they were made.

    Of those of all records the first `most` or all.
    """
    query = select(_CHANGE.c.id, _CHANGE.c.uid).where(_CHANGE.c.change_set == set_id).order_by(_CHANGE.c.id)
    if not uids:
        return _together(reading.connection.execute(query.limit(most)))
    rows = [row for batch in store.batched(uids) for row in reading.connection.execute(query.where(_of(batch)))]
    return _together(sorted(rows))


def of_records(reading: Reading, uids: Sequence[str], after: int = 0) -> Entries:
    """All that was changed of some records after a change set, the newest first, those of one action together."""
    sets = schema.change_set.c
    query = select(_CHANGE.c.id, _CHANGE.c.change_set).join(schema.change_set, sets.id == _CHANGE.c.change_set)
    query = query.where(_CHANGE.c.change_set > after, sets.action != BEGUN)
    rows = [tuple(row) for batch in store.batched(uids) for row in reading.connection.execute(query.where(_of(batch)))]
    return _together((number, set_id) for number, set_id in sorted(rows, key=lambda row: (-row[1], row[0])))


def entries(reading: Reading, ids: Iterable[int]) -> dict[int, Entry]:
    """What these changes say and what became of them, by number."""
    rows = _rows(reading, sorted(set(ids)))
    changes = {row.id: change_of(row) for row in rows}
    today = Today(reading, changes.values())
    later = _Later(reading, rows)
    return {row.id: _entry(row, changes[row.id], today, later) for row in rows}


def changes(reading: Reading, ids: Iterable[int]) -> tuple[tuple[int, Change], ...]:
    """(change set, change) of these numbers, in the order they were made."""
    return tuple((row.change_set, change_of(row)) for row in _rows(reading, sorted(set(ids))))


def not_back(reading: Reading, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Those of these changes that are not taken back already: what was put back before need not be told as left."""
    today = Today(reading, changes)
    return tuple(change for change in changes if today.of(change)[0] != BACK)


def _entry(row: Row[Any], change: Change, today: "Today", later: "_Later") -> Entry:
    fate, now = today.of(change)
    since = later.of(row) if fate == SINCE else 0
    # What the same action changed twice stands as it left it.
    return Entry(row.id, row.change_set, change, STANDS if fate == SINCE and not since else fate, now, since)


class Today:
    """The records of some changes as they are today."""

    def __init__(self, reading: Reading, changes: Iterable[Change]) -> None:
        by_kind: dict[str, set[str]] = defaultdict(set)
        for change in changes:
            by_kind[change.kind].add(change.uid)
        known = {kind: uids for kind, uids in by_kind.items() if kind in reading.kinds}
        self._flats: dict[str, Flat] = {}
        for kind, uids in known.items():
            self._flats |= store.flats(reading, kind, uids)
        self._states = dict(_states(reading, [uid for uids in known.values() for uid in uids]))

    def of(self, change: Change) -> tuple[str, Any]:
        """What became of a change, and the value today."""
        state = self._states.get(change.uid, (ERASED, ""))
        flat = self._flats.get(change.uid, {})
        if state[0] == ERASED:
            return GONE, None
        if change.key == STATE:
            return _fate(state[0], change.before[0], change.after[0]), list(state)
        if change.key == CREATED:
            return _made(state[0], flat, change.after), flat
        now = flat.get(change.key)
        return (GONE if state[0] == UNDONE else _fate(now, change.before, change.after)), now


class _Later:
    """The newest change set that changed a value, or anything of a record."""

    def __init__(self, reading: Reading, rows: Sequence[Row[Any]]) -> None:
        self._newest: dict[tuple[str, str], int] = {}
        uids = sorted({row.uid for row in rows})
        columns = (_CHANGE.c.uid, _CHANGE.c.key, func.max(_CHANGE.c.change_set))
        for batch in store.batched(uids):
            query = select(*columns).where(_of(batch)).group_by(_CHANGE.c.uid, _CHANGE.c.key)
            self._newest |= {(uid, key): number for uid, key, number in reading.connection.execute(query)}
        self._of_record: dict[str, int] = {}
        for (uid, _), number in self._newest.items():
            self._of_record[uid] = max(number, self._of_record.get(uid, 0))

    def of(self, row: Row[Any]) -> int:
        """That of a change, 0 where none came after it."""
        whole = row.key == CREATED
        newest = self._of_record.get(row.uid, 0) if whole else self._newest.get((row.uid, row.key), 0)
        return newest if newest > row.change_set else 0


def _fate(now: Any, before: Any, after: Any) -> str:
    return STANDS if now == after else BACK if now == before else SINCE


def _made(state: str, now: Flat, made: Flat) -> str:
    if state == UNDONE:
        return BACK
    as_made = {key: value for key, value in made.items() if key != "ref"}
    return STANDS if state == LIVE and now == as_made else SINCE


def _states(reading: Reading, uids: Sequence[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    record = schema.record.c
    for batch in store.batched(sorted(uids)):
        query = select(record.uid, record.state, record.reason).where(record.uid.in_(batch))
        yield from ((uid, (state, reason)) for uid, state, reason in reading.connection.execute(query))


def _together(rows: Iterable[Any]) -> Entries:
    """Numbers with what they are put together by, which comes in the order of its first number."""
    told = [tuple(row) for row in rows]
    keys = [key for _, key in told]
    if len(set(keys)) != 1 + sum(one != other for one, other in pairwise(keys)) and keys:
        places = {key: place for place, key in reversed(list(enumerate(keys)))}
        told.sort(key=lambda row: places[row[1]])
        keys = [key for _, key in told]
    begins = array("b", (1,) * bool(keys) + tuple(one != other for one, other in pairwise(keys)))
    return Entries(array("q", [number for number, _ in told]), begins, sum(begins))


def _rows(reading: Reading, ids: Sequence[int]) -> list[Row[Any]]:
    batches = (ids[start : start + _TOGETHER] for start in range(0, len(ids), _TOGETHER))
    query = select(_CHANGE).order_by(_CHANGE.c.id)
    return [row for batch in batches for row in reading.connection.execute(query.where(_CHANGE.c.id.in_(batch)))]


def _of(uids: Sequence[str]) -> Any:
    return _CHANGE.c.uid.in_(uids)


def _value(text: str | None) -> Any:
    return None if text is None else json.loads(text)
