"""The words of records taken out of the tables and out of the journal. Takes a Work, never commits.

The journal stays one that can be replayed and undone: each value that is left follows on the one before it.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import encoded, packed, unpacked
from kalbajar_catalogue.storage.journal import CREATED, ERASED, STATE, Change
from kalbajar_catalogue.storage.traces import Names
from kalbajar_catalogue.storage.work import Reading, Work

BLANK = "…"
_LEAST_LETTERS = 3
_CHANGE, _SET, _RECORD = schema.change.c, schema.change_set.c, schema.record.c


def purge(work: Work, uids: Iterable[str]) -> tuple[int, set[int]]:
    """Leaves of these records their uid, kind and ref.

    Gives back how many entries of the journal went with them, and out of which change sets.
    """
    count, sets = 0, set[int]()
    for batch in store.batched(sorted(set(uids))):
        _empty(work, batch)
        sets |= set(work.connection.scalars(select(_CHANGE.change_set).where(_CHANGE.uid.in_(batch)).distinct()))
        count += work.connection.execute(delete(schema.change).where(_CHANGE.uid.in_(batch))).rowcount
        _mark(work, batch)
    _count_anew(work, sets)
    return count, sets


def forgettable(reading: Reading, values: Iterable[tuple[str, str]], names: Names) -> int:
    """How many values `forget_in_history` would take out."""
    return sum(_Chain(reading, uid, key, names).hidden for uid, key in set(values))


def forget_in_history(work: Work, values: Iterable[tuple[str, str]], names: Names) -> int:
    """Takes names out of what other records once said, by (record, key); what they say today stays.

    Gives back how many values are no longer told.
    """
    forgotten, sets = 0, set[int]()
    for uid, key in sorted(set(values)):
        chain = _Chain(work, uid, key, names)
        if chain.hidden:
            forgotten += chain.hidden
            sets |= chain.forget(work)
    _count_anew(work, sets)
    return forgotten


def forget_in_labels(work: Work, names: Iterable[str], of_sets: Iterable[str], sets: Collection[int]) -> None:
    """Takes names out of what the history calls actions, and the names `of_sets` out of what it calls these sets."""
    everywhere, there = _spelling(names), _spelling(of_sets)
    query = select(_SET.id, _SET.action_values, _SET.undoes).where(_SET.action_values != "{}")
    for number, body, undoes in work.connection.execute(query).all():
        patterns = (everywhere, there if number in sets or undoes in sets else None)
        values = json.loads(body)
        fewer = {name: _blanked(value, patterns) for name, value in values.items()}
        if fewer != values:
            statement = update(schema.change_set).where(_SET.id == number)
            work.connection.execute(statement.values(action_values=encoded(fewer)))


def _spelling(names: Iterable[str]) -> re.Pattern[str] | None:
    told = sorted({name for name in names if len(name) >= _LEAST_LETTERS}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, told))})") if told else None


def _blanked(value: Any, patterns: Iterable[re.Pattern[str] | None]) -> Any:
    for pattern in patterns:
        value = pattern.sub(BLANK, value) if pattern and isinstance(value, str) else value
    return value


def forget_in_reasons(work: Work, names: Names) -> None:
    """Takes names out of the reasons for which other records lie in the trash."""
    if names:
        query = select(_RECORD.uid, _RECORD.reason).where(names.likely(_RECORD.reason))
        found = [uid for uid, reason in work.connection.execute(query) if names.stand_in(reason)]
        for batch in store.batched(found):
            work.connection.execute(update(schema.record).where(_RECORD.uid.in_(batch)).values(reason=""))


def _empty(work: Work, uids: Sequence[str]) -> None:
    for table in {table for kind in work.kinds for table in kind.tables}:
        work.connection.execute(delete(table).where(table.c.uid.in_(uids)))
    for table in (schema.text_value, schema.repeated_value):
        work.connection.execute(delete(table).where(table.c.owner.in_(uids)))


def _mark(work: Work, uids: Sequence[str]) -> None:
    rows = work.connection.execute(select(schema.record).where(_RECORD.uid.in_(uids))).all()
    work.connection.execute(update(schema.record).where(_RECORD.uid.in_(uids)).values(state=ERASED, reason=""))
    work.note(Change(row.kind, row.uid, STATE, [row.state, ""], [ERASED, ""]) for row in rows)


def _count_anew(work: Work, sets: Iterable[int]) -> None:
    """How many records a change set still tells of; one that tells of none is neither listed nor undone."""
    numbers = sorted(set(sets))
    left = select(func.count(_CHANGE.uid.distinct())).where(_CHANGE.change_set == _SET.id).scalar_subquery()
    for start in range(0, len(numbers), 500):
        batch = numbers[start : start + 500]
        work.connection.execute(update(schema.change_set).where(_SET.id.in_(batch)).values(records=left))


@dataclass(frozen=True)
class _Link:
    """An entry of the journal about one key, the value after it, and whether that is to be forgotten."""

    row: Row[Any]
    after: Any
    hidden: bool = False


class _Chain:
    """What one key of one record was, from the beginning until today."""

    def __init__(self, reading: Reading, uid: str, key: str, names: Names) -> None:
        self._key, self._names = key, names
        query = select(schema.change).where(_CHANGE.uid == uid, _CHANGE.key.in_((CREATED, key)))
        rows = reading.connection.execute(query.order_by(_CHANGE.change_set, _CHANGE.id)).all()
        self._links = [self._link(row, place == len(rows) - 1) for place, row in enumerate(rows)]

    @property
    def hidden(self) -> int:
        """How many values, today's left out, hold one of the names."""
        return sum(link.hidden for link in self._links)

    def forget(self, work: Work) -> set[int]:
        """Takes those values out; gives back the change sets that tell less now."""
        sets: set[int] = set()
        now: Any = None
        for link in self._links:
            before, after = self._between(link, now)
            if link.row.key == CREATED:
                self._write_created(work, link, after)
            elif self._write(work, link, before, after):
                sets.add(link.row.change_set)
            now = after
        return sets

    def _link(self, row: Row[Any], is_last: bool) -> _Link:
        if row.key == CREATED:
            after = unpacked(row.created).get(self._key) if self._key != STATE else None
        else:
            after = None if row.after is None else json.loads(row.after)
        # A reason is no value of today: it is taken out of the trash as well.
        past = self._key == STATE or not is_last
        return _Link(row, after, past and self._names.stand_in(after))

    def _between(self, link: _Link, now: Any) -> tuple[Any, Any]:
        """The values before and after an entry as they are to be told; `now` is what the one before it left."""
        if self._key == STATE:
            before = None if link.row.before is None else json.loads(link.row.before)
            return self._unexplained(before), self._unexplained(link.after)
        if link.row.key == CREATED:
            return None, None if link.hidden else link.after
        return now, now if link.hidden else link.after

    def _unexplained(self, state: Any) -> Any:
        return [state[0], ""] if self._names.stand_in(state) else state

    def _write_created(self, work: Work, link: _Link, after: Any) -> None:
        if link.hidden:
            flat = {name: value for name, value in unpacked(link.row.created).items() if name != self._key}
            statement = update(schema.change).where(_CHANGE.id == link.row.id)
            work.connection.execute(statement.values(created=packed(flat)))

    def _write(self, work: Work, link: _Link, before: Any, after: Any) -> bool:
        """Writes what is told of an entry, or takes away one that tells nothing any more; tells whether it did that."""
        told: Mapping[str, str | None] = {"before": encoded(before), "after": encoded(after)}
        of = _CHANGE.id == link.row.id
        if told["before"] == told["after"]:
            work.connection.execute(delete(schema.change).where(of))
            return True
        if told != {"before": link.row.before, "after": link.row.after}:
            work.connection.execute(update(schema.change).where(of).values(**told))
        return False
