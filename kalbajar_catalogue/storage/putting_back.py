"""Parts of what was done, put back: values, records, some of a batch; and a record as it was. Each is one Work.

As in an undo only what is still as it was left is put back and the rest is named, unless a person wants a value back
over what came later. Takes a Work, never commits.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import entries, record_history, schema, store, trash
from kalbajar_catalogue.storage.entries import change_of
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import difference
from kalbajar_catalogue.storage.journal import CREATED, LIVE, STATE, Change
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.reversing import reverse
from kalbajar_catalogue.storage.work import Work

_Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class PutBack:
    """How many records are as they were again, and the changes that had to stay: changed since, or in use."""

    records: int
    left: tuple[Change, ...] = ()


def put_back(work: Work, ids: Collection[int], over: bool = False) -> PutBack:
    """Puts back these changes of the journal, of one or of several change sets.

    A record whose making is among them is withdrawn with what belongs to it. With `over` values are put back although
    they were changed since. Raises WorldError `history.unknown`, with `over` also what a kind does not allow.
    """
    chosen = entries.changes(work, ids)
    if not chosen:
        raise WorldError("history.unknown", id=next(iter(ids), 0))
    made = {change.uid: set_id for set_id, change in chosen if change.key == CREATED}
    values = [change for set_id, change in chosen if made.get(change.uid) != set_id]
    left = _values_back(work, values, over)
    for set_id in sorted(set(made.values()), reverse=True):
        left += _withdrawn(work, set_id, {uid for uid, own in made.items() if own == set_id})
    return _told(work, left)


def put_back_value(work: Work, change: Change) -> None:
    """Gives a record the value that it had before a change, as an edit of today that its kind has to allow.

    Raises WorldError `record.missing` for one that is not live, `history.value_stays` when the value was changed since
    or what it pointed at is gone, and what its kind does not allow.
    """
    row = store.row_of(work, change.uid)
    if row.state != LIVE:
        raise WorldError("record.missing", uid=change.uid)
    if entries.not_back(work, reverse(work, 0, [change])):
        raise WorldError("history.value_stays", ref=row.ref)
    _settle(work)


def put_back_records(work: Work, set_id: int, uids: Collection[str]) -> PutBack:
    """Puts back all that one change set changed of these records. Raises WorldError as `put_back`."""
    change = schema.change.c
    query = select(change.id).where(change.change_set == set_id)
    batches = store.batched(sorted(set(uids)))
    ids = [number for uids in batches for number in work.connection.scalars(query.where(change.uid.in_(uids)))]
    if not ids:
        raise WorldError("history.unknown", id=set_id)
    return put_back(work, ids)


def put_back_as_before(work: Work, uid: str, set_id: int) -> PutBack:
    """Gives a record the values that it had before a change set, over all that came later; a trashed one comes back.

    Raises WorldError `record.missing`, `history.not_made_yet`, and what its kind does not allow.
    """
    row = store.row_of(work, uid)
    then = record_history.before(work, uid, set_id)
    if then is None:
        raise WorldError("history.not_made_yet", ref=row.ref)
    now = store.flats(work, row.kind, (uid,))[uid]
    # As if one action had brought it from what it was then to what it is now.
    changes = [Change(row.kind, uid, key, old, new) for key, (old, new) in difference(then.flat, now).items()]
    if then.state[0] == LIVE != row.state:
        changes.append(Change(row.kind, uid, STATE, list(then.state), [row.state, row.reason]))
    left = list(reverse(work, 0, changes))
    _settle(work)
    return _told(work, left)


def _values_back(work: Work, changes: Sequence[Change], over: bool) -> list[Change]:
    if not changes:
        return []
    left = list(reverse(work, 0, _over_the_later(work, changes) if over else changes))
    if over:
        _settle(work)
    return list(entries.not_back(work, left))


def _over_the_later(work: Work, changes: Sequence[Change]) -> list[Change]:
    """The changes as if each had left what is there now; of several of one value the oldest says what it was."""
    today = entries.Today(work, changes)
    oldest = {(change.uid, change.key): change for change in reversed(changes)}
    return [Change(one.kind, one.uid, one.key, one.before, today.of(one)[1]) for one in oldest.values()]


def _settle(work: Work) -> None:
    """Looks at the records that a person gave values, as after any other edit."""
    touched = list(dict.fromkeys(change.uid for change in work.noted if work.kinds[change.kind].guard))
    for uid in sorted(store.living(work, touched), key=touched.index):
        trash.settle(work, uid)


def _withdrawn(work: Work, set_id: int, uids: set[str]) -> list[Change]:
    """Withdraws records that a change set made, with what it made for them alone; gives back those that must stay."""
    whole = sorted(uids | _along(work, set_id, uids))
    change = schema.change
    query = select(change).where(change.c.change_set == set_id).order_by(change.c.id)
    batches = store.batched(whole)
    rows = [row for batch in batches for row in work.connection.execute(query.where(change.c.uid.in_(batch)))]
    rows.sort(key=lambda row: int(row.id))
    left = reverse(work, set_id, [change_of(row) for row in rows])
    return [one for one in left if one.uid in uids]


def _along(work: Work, set_id: int, uids: set[str]) -> set[str]:
    """What the change set made that belongs to these records, and what nobody but them and theirs uses."""
    made = select(schema.record.c.uid).where(schema.record.c.created_in == set_id)
    kinds = _kinds_made(work, set_id)
    pairs = [pair for pair in store.references_to(work, lambda column: column.in_(made)) if pair[0] in kinds]
    parts = _parts(work, kinds, pairs)
    along = set(uids)
    while grown := (_owned(parts, along) | _only_used(pairs, along)) - along:
        along |= grown
    return along - uids


def _kinds_made(work: Work, set_id: int) -> dict[str, str]:
    record = schema.record.c
    query = select(record.uid, record.kind).where(record.created_in == set_id)
    return {row.uid: row.kind for row in work.connection.execute(query)}


def _parts(work: Work, kinds: Mapping[str, str], pairs: _Pairs) -> list[tuple[str, str]]:
    """(whole, part) of the new records that tie or belong: a picture to its work, a work to its place on a wall."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for _, user in pairs:
        if user in kinds:
            by_kind[kinds[user]].add(user)
    found: list[tuple[str, str]] = []
    for kind, users in by_kind.items():
        names = _tying(work.kinds[kind])
        flats = store.flats(work, kind, users) if names else {}
        found += [(str(flat[name]), uid) for uid, flat in flats.items() for name in names if flat.get(name)]
    return found


def _tying(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind without whose records one of it is nothing: whose it is, and what it ties together."""
    tied = {name for names in kind.unique for name in names}
    return tuple(
        field.name
        for field in fields_of(kind.record)
        if field.declared.owner or (field.declared.refers and field.name in tied)
    )


def _owned(parts: _Pairs, along: set[str]) -> set[str]:
    return {part for whole, part in parts if whole in along}


def _only_used(pairs: _Pairs, along: set[str]) -> set[str]:
    """The new records that are used, and by nobody else than these."""
    used = {target for target, user in pairs if user in along}
    return used - {target for target, user in pairs if user not in along}


def _told(work: Work, left: Iterable[Change]) -> PutBack:
    return PutBack(len({change.uid for change in work.noted}), tuple(left))
