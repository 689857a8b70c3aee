"""The journal as a line of time: which change sets there are, by person, kind, record and day, and what each one is.

Numbers and days of very many are read at once and alone; what a change set says is asked for few of them together.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.journal import BEGUN, Action, ChangeSet
from kalbajar_catalogue.storage.work import Reading

_SETS = schema.change_set
_TOGETHER = 500
_MINUTE = len("2025-11-25T18:00")


@dataclass(frozen=True)
class Asked:
    """Which change sets are meant: those of a person, that changed these kinds or records, made after one of them.

    `who` None is everybody; no kinds and no uids are any.
    """

    who: str | None = None
    kinds: tuple[str, ...] = ()
    uids: tuple[str, ...] = ()
    after: int = 0


@dataclass(frozen=True)
class Line:
    """Numbers of change sets, the newest first, and the day of each by the clock of this machine, as its ordinal."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    days: "array[int]" = field(default_factory=lambda: array("l"))

    def __len__(self) -> int:
        return len(self.ids)


def line(reading: Reading, asked: Asked, most: int | None = None) -> Line:
    """The change sets that are meant, the newest `most` of them or all. One statement, 100,000 in a moment."""
    found = Line()
    day_of = _Days()
    rows = _of_records(reading, asked) if asked.uids else _rows(reading, _newest_first(asked).limit(most))
    for number, made_at in rows:
        found.ids.append(number)
        found.days.append(day_of(made_at))
    return found if most is None or len(found) <= most else Line(found.ids[:most], found.days[:most])


def people(reading: Reading, asked: Asked) -> tuple[tuple[str, int], ...]:
    """Who made the change sets that are meant, whoever is asked for, and how many each; those who made most first."""
    counts: dict[str, int] = {}
    for condition in _selections(reading, asked):
        query = select(_SETS.c.who, func.count()).where(*_listed(asked, with_who=False), *condition)
        for who, count in reading.connection.execute(query.group_by(_SETS.c.who)):
            counts[who] = counts.get(who, 0) + count
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def change_sets(reading: Reading, ids: Iterable[int]) -> dict[int, ChangeSet]:
    """What these change sets are, by number; with three statements for 500 of them."""
    wanted = sorted(set(ids))
    found: dict[int, ChangeSet] = {}
    for batch in _batched(wanted):
        rows = reading.connection.execute(select(_SETS).where(_SETS.c.id.in_(batch))).all()
        undone = _undone(reading, rows)
        found |= {row.id: _change_set(row, undone.get(row.id, "no")) for row in rows}
    return found


def first_records(reading: Reading, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Change set -> (kind, uid) of the record that it changed first; the rest of it is not read."""
    change = schema.change.c
    of_one = select(change.id).where(change.change_set == _SETS.c.id).order_by(change.id).limit(1)
    found: dict[int, tuple[str, str]] = {}
    for batch in _batched(sorted(set(ids))):
        first = dict(_pairs(reading, select(of_one.scalar_subquery(), _SETS.c.id).where(_SETS.c.id.in_(batch))))
        rows = reading.connection.execute(select(change.id, change.kind, change.uid).where(change.id.in_(first)))
        found |= {first[number]: (kind, uid) for number, kind, uid in rows}
    return found


class _Days:
    """The day of a moment as it is kept, by the clock of this machine; each minute is worked out once."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def __call__(self, made_at: str) -> int:
        minute = made_at[:_MINUTE]
        day = self._known.get(minute)
        if day is None:
            day = self._known[minute] = day_of(made_at)
        return day


def day_of(made_at: str) -> int:
    """The ordinal of the day on which something was done, by the clock of this machine."""
    return datetime.fromisoformat(made_at).astimezone().toordinal()


def _newest_first(asked: Asked) -> Any:
    return select(_SETS.c.id, _SETS.c.made_at).where(*_listed(asked)).order_by(_SETS.c.id.desc())


def _pairs(reading: Reading, query: Any) -> Iterator[tuple[int, int]]:
    return ((first, second) for first, second in reading.connection.execute(query))


def _rows(reading: Reading, query: Any) -> Iterator[tuple[int, str]]:
    return (tuple(row) for row in reading.connection.execute(query))


def _of_records(reading: Reading, asked: Asked) -> list[tuple[int, str]]:
    """Those that changed one of the records, found by the index of the changes."""
    query = _newest_first(asked)
    found = {row for condition in _selections(reading, asked) for row in _rows(reading, query.where(*condition))}
    return sorted(found, reverse=True)


def _selections(reading: Reading, asked: Asked) -> Iterator[tuple[ColumnElement[bool], ...]]:
    """Conditions that together choose the change sets of the records that are meant; none where all are."""
    if not asked.uids:
        yield ()
        return
    change = schema.change.c
    batches = [asked.uids[start : start + _TOGETHER] for start in range(0, len(asked.uids), _TOGETHER)]
    touching = {
        number
        for uids in batches
        for number in reading.connection.scalars(select(change.change_set).where(change.uid.in_(uids)).distinct())
    }
    for batch in _batched(sorted(touching)):
        yield (_SETS.c.id.in_(batch),)


def _listed(asked: Asked, with_who: bool = True) -> list[ColumnElement[bool]]:
    """What a change set has to be; the beginning of the catalogue and undos that undid nothing are never listed."""
    conditions = [_SETS.c.records > 0, _SETS.c.action != BEGUN]
    if asked.after:
        conditions.append(_SETS.c.id > asked.after)
    if with_who and asked.who is not None:
        conditions.append(_SETS.c.who == asked.who)
    if asked.kinds:
        change = schema.change.c
        conditions.append(exists().where(change.change_set == _SETS.c.id, change.kind.in_(asked.kinds)))
    return conditions


def _change_set(row: Row[Any], undone: str) -> ChangeSet:
    action = Action(row.action, json.loads(row.action_values))
    return ChangeSet(row.id, row.made_at, row.who, action, row.records, undone, row.undoes)


def _undone(reading: Reading, rows: Sequence[Row[Any]]) -> dict[int, str]:
    """Which of these are undone, as `history.change_set` tells it of one: an undo taken back again does not count."""
    target_of = _targets(reading, rows)
    targets = sorted(set(target_of.values()))
    later = [one for batch in _batched(targets) for one in _reversing(reading, batch)]
    again = {one.undoes for batch in _batched([one.id for one in later]) for one in _reversing(reading, batch)}
    newest = {one.undoes: one.left for one in sorted(later, key=_number) if one.id not in again}
    return {own: "partly" if newest[target] else "yes" for own, target in target_of.items() if target in newest}


def _number(row: Row[Any]) -> int:
    return int(row.id)


def _targets(reading: Reading, rows: Sequence[Row[Any]]) -> dict[int, int]:
    """Change set -> itself; of a redo what that had done again: while that stands, so does the redo."""
    reversed_ones = sorted({row.undoes for row in rows if row.undoes is not None})
    query = select(_SETS.c.id, _SETS.c.undoes)
    origins = {
        one.id: one.undoes
        for batch in _batched(reversed_ones)
        for one in reading.connection.execute(query.where(_SETS.c.id.in_(batch)))
    }
    return {row.id: origins.get(row.undoes) or row.id for row in rows}


def _reversing(reading: Reading, ids: Sequence[int]) -> list[Row[Any]]:
    query = select(_SETS.c.id, _SETS.c.undoes, _SETS.c.left)
    return list(reading.connection.execute(query.where(_SETS.c.undoes.in_(ids), _SETS.c.records > 0)))


def _batched(values: Sequence[int]) -> Iterator[Sequence[int]]:
    return (values[start : start + _TOGETHER] for start in range(0, len(values), _TOGETHER))
