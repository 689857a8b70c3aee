"""The journal read and reversed. It is append-only: an undo is a change set of its own, and so is a redo."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, not_, select

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import entries, schema
from kalbajar_catalogue.storage.encoding import unpacked
from kalbajar_catalogue.storage.journal import BEGUN, CREATED, ERASING, STATE, Action, Change, ChangeSet
from kalbajar_catalogue.storage.letting_go import let_go
from kalbajar_catalogue.storage.reversing import reverse
from kalbajar_catalogue.storage.work import Reading, Work

_SETS = schema.change_set
_TOGETHER = 500


@dataclass(frozen=True)
class Undone:
    """What an undo or redo did: the change set it reversed, and the changes it had to leave as they are."""

    change_set: int
    left: tuple[Change, ...]


def change_sets(reading: Reading, limit: int = 100, before: int | None = None) -> tuple[ChangeSet, ...]:
    """The newest change sets first, those older than `before` when it is given."""
    query = select(_SETS).where(_SETS.c.records > 0, _SETS.c.action != BEGUN).order_by(_SETS.c.id.desc()).limit(limit)
    rows = reading.connection.execute(query.where(_SETS.c.id < before) if before else query).all()
    return tuple(_change_set(reading, row) for row in rows)


def change_set(reading: Reading, set_id: int) -> ChangeSet:
    """One change set. Raises WorldError `history.unknown`."""
    row = reading.connection.execute(select(_SETS).where(_SETS.c.id == set_id)).one_or_none()
    if row is None or row.action == BEGUN:
        raise WorldError("history.unknown", id=set_id)
    return _change_set(reading, row)


def changes_of(reading: Reading, set_id: int) -> tuple[Change, ...]:
    """Every change of one change set, in the order they were made."""
    return tuple(_changes(reading, set_id))


def sets_of(reading: Reading, code: str, **values: str) -> tuple[int, ...]:
    """The numbers of the change sets of an action that are not undone, the oldest first; of those with these values."""
    query = select(_SETS.c.id, _SETS.c.action_values).where(_SETS.c.action == code, _SETS.c.records > 0)
    rows = reading.connection.execute(query.where(not_(_reversed_by())).order_by(_SETS.c.id)).all()
    told = ((row.id, json.loads(row.action_values)) for row in rows)
    return tuple(number for number, said in told if all(said.get(name) == value for name, value in values.items()))


def newest(reading: Reading) -> int:
    """The number of the newest change set, 0 for none: while it stays nothing has changed. Without a Work's own."""
    query = select(func.max(_SETS.c.id))
    if isinstance(reading, Work):
        query = query.where(_SETS.c.id < reading.change_set)
    return reading.connection.scalar(query) or 0


def made_at(reading: Reading, set_id: int) -> str:
    """When a change set was made, to the millisecond, '' for one that is not there."""
    return reading.connection.scalar(select(_SETS.c.made_at).where(_SETS.c.id == set_id)) or ""


def touched(reading: Reading, since: int) -> dict[str, str]:
    """Uid -> kind of every record of which anything was changed after change set `since`, its state too."""
    change = schema.change.c
    query = select(change.uid, change.kind).where(change.change_set > since).distinct()
    return {row.uid: row.kind for row in reading.connection.execute(query)}


def values_left(reading: Reading, uids: Sequence[str], sets: Sequence[int]) -> dict[tuple[str, str], Any]:
    """(uid, key) -> the value as the newest of some change sets left it, of all that other change sets wrote since.

    What was written before the first of them counts as left by it.
    """
    found: dict[tuple[str, str], Any] = {}
    own, change = frozenset(sets), schema.change.c
    columns = (change.uid, change.key, change.before, change.change_set)
    for start in range(0, len(uids) if own else 0, _TOGETHER):
        batch = uids[start : start + _TOGETHER]
        query = select(*columns).where(change.uid.in_(batch), change.change_set >= min(own)).order_by(change.id)
        for uid, key, before, number in reading.connection.execute(query):
            if number in own:
                found.pop((uid, key), None)
            else:
                found.setdefault((uid, key), None if before is None else json.loads(before))
    return found


def next_undo(reading: Reading, who: str) -> ChangeSet | None:
    """This person's last change set that is not undone: what Ctrl+Z takes back."""
    return _newest(reading, _SETS.c.who == who, _SETS.c.undoes.is_(None))


def next_redo(reading: Reading, who: str) -> ChangeSet | None:
    """This person's last undo that nothing newer of theirs has overtaken: what Ctrl+Shift+Z takes back."""
    acted = (_SETS.c.who == who, _SETS.c.undoes.is_(None), _SETS.c.records > 0, _SETS.c.action != ERASING)
    own = select(func.max(_SETS.c.id)).where(*acted)
    last_action = reading.connection.execute(own).scalar() or 0
    originals = _SETS.alias("original")
    is_undo = exists().where(originals.c.id == _SETS.c.undoes, originals.c.undoes.is_(None))
    return _newest(reading, _SETS.c.who == who, _SETS.c.id > last_action, is_undo)


def undo(work: Work, set_id: int) -> Undone:
    """Puts back every value that still is as the change set left it, and names the rest that is not back already.

    The undo of an undo is its redo, and the undo of a redo is the undo of what that had done again.
    Raises WorldError `history.unknown`, `history.already_undone`, `history.erased`.
    """
    target = change_set(work, set_id)
    if target.action.code == ERASING or not (target.records or target.undoes):
        raise WorldError("history.erased", id=set_id)
    if _is_undo(work, target):
        return redo(work, set_id)
    target = _origin(work, target)
    if target.undone != "no":
        raise WorldError("history.already_undone", id=set_id)
    return _reversed(work, target, "undo")


def redo(work: Work, set_id: int) -> Undone:
    """Takes back an undo; `set_id` is the undo's own change set, or the one it put back.

    Raises WorldError `history.unknown`, `history.nothing_to_redo`.
    """
    target = change_set(work, set_id)
    if target.undoes is None:
        target = _newest(work, _SETS.c.undoes == set_id) or target
    if not _is_undo(work, target) or target.undone != "no" or not target.records:
        raise WorldError("history.nothing_to_redo")
    return _reversed(work, target, "redo")


def _is_undo(reading: Reading, target: ChangeSet) -> bool:
    return target.undoes is not None and change_set(reading, target.undoes).undoes is None


def _reversed(work: Work, target: ChangeSet, verb: str) -> Undone:
    changes = list(_changes(work, target.id))
    left = entries.not_back(work, reverse(work, target.id, changes))
    let_go(changes)
    label = _origin(work, target)
    work.undoes, work.left = target.id, len(left)
    work.action = Action(verb, {**label.action.values, "id": label.id, "what": label.action.code})
    return Undone(target.id, left)


def _origin(reading: Reading, target: ChangeSet) -> ChangeSet:
    while target.undoes is not None:
        target = change_set(reading, target.undoes)
    return target


def _newest(reading: Reading, *conditions: ColumnElement[bool]) -> ChangeSet | None:
    there = (_SETS.c.records > 0, _SETS.c.action != ERASING)
    query = select(_SETS).where(*there, not_(_reversed_by()), *conditions)
    row = reading.connection.execute(query.order_by(_SETS.c.id.desc()).limit(1)).one_or_none()
    return _change_set(reading, row) if row else None


def _reversed_by() -> ColumnElement[bool]:
    """Whether a live change set reverses this one: an undo that was itself undone does not count.

    One that had to leave everything counts until one of the records is changed again, or any comes or goes.
    """
    later = _SETS.alias("later")
    tried = (later.c.records > 0) | not_(_touched_since(later))
    return exists().where(later.c.undoes == _SETS.c.id, tried, not_(_taken_back(later)))


def _taken_back(later: Any) -> ColumnElement[bool]:
    latest = _SETS.alias("latest")
    return exists().where(latest.c.undoes == later.c.id, latest.c.records > 0)


def _touched_since(later: Any) -> ColumnElement[bool]:
    newer, old = schema.change.alias("newer"), schema.change.alias("old")
    since = newer.c.change_set > later.c.id
    touched = exists().where(old.c.change_set == later.c.undoes, newer.c.uid == old.c.uid, since)
    return touched | exists().where(newer.c.key == STATE, since)


def _changes(reading: Reading, set_id: int) -> Iterator[Change]:
    query = select(schema.change).where(schema.change.c.change_set == set_id).order_by(schema.change.c.id)
    return map(_change, reading.connection.execute(query))


def _change_set(reading: Reading, row: Row[Any]) -> ChangeSet:
    action = Action(row.action, json.loads(row.action_values))
    return ChangeSet(row.id, row.made_at, row.who, action, row.records, _undone(reading, row), row.undoes)


def _undone(reading: Reading, row: Row[Any]) -> str:
    set_id = _original_of_redo(reading, row) or row.id
    later = _SETS.alias("later")
    query = select(later.c.left).where(later.c.undoes == set_id, later.c.records > 0, not_(_taken_back(later)))
    left = reading.connection.execute(query.order_by(later.c.id.desc()).limit(1)).scalar()
    return "no" if left is None else "partly" if left else "yes"


def _original_of_redo(reading: Reading, row: Row[Any]) -> int | None:
    """What a redo had done again: while that stands, so does the redo."""
    if row.undoes is None:
        return None
    return reading.connection.execute(select(_SETS.c.undoes).where(_SETS.c.id == row.undoes)).scalar()


def _change(row: Row[Any]) -> Change:
    if row.key == CREATED:
        return Change(row.kind, row.uid, CREATED, None, unpacked(row.created))
    before, after = (None if value is None else json.loads(value) for value in (row.before, row.after))
    return Change(row.kind, row.uid, row.key, before, after)
