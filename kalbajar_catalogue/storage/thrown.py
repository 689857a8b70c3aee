"""What lies in the trash, of every kind: who threw it away, when and why, and what would come back with it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.belonging import counts_of, whole_of
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, naming_field
from kalbajar_catalogue.storage.journal import STATE, TRASHED
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Thrown:
    """A record that lies in the trash, or that was withdrawn when its making was undone (`state`).

    `heir` is the record that it was merged into, and then no `reason` stands there; `whole` what it was a part of,
    such as the work of a picture. `owned` counts by kind what lies with it. `when` is empty where nobody knows.
    """

    uid: str
    kind: str
    ref: str
    state: str
    name: Multilingual = NOTHING
    reason: str = ""
    heir: Called | None = None
    whole: Called | None = None
    when: str = ""
    who: str = ""
    change_set: int = 0
    owned: Mapping[str, int] = field(default_factory=dict)


def thrown(reading: Reading, state: str = TRASHED) -> tuple[Thrown, ...]:
    """What lies in the trash, the last thrown away first; or what an undo withdrew, without what lies with it."""
    rows = {row.uid: row for kind in reading.kinds for row in _rows(reading, kind.name, state)}
    moved = _moved(reading, state)
    called = _called(reading, rows.values())
    wholes = _wholes(reading, rows.values())
    heirs = _heirs(reading, rows.values())
    owned = counts_of(reading, rows) if state == TRASHED else {}
    found = [
        _thrown(row, called, wholes.get(uid), heirs, moved.get(uid), owned.get(uid, {})) for uid, row in rows.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.change_set, one.uid), reverse=True))


def count(reading: Reading) -> int:
    """How many records lie in the trash that are no parts of others."""
    record = schema.record.c
    kinds = [kind.name for kind in reading.kinds if not is_part(kind)]
    query = select(func.count()).where(record.kind.in_(kinds), record.state == TRASHED)
    return reading.connection.scalar(query) or 0


def whoever(reading: Reading, ref: str) -> tuple[str, str]:
    """(uid, ref) of whatever bears a ref, in whatever state; small letters do. Raises WorldError."""
    record = schema.record.c
    query = select(record.uid, record.ref).where(record.ref.in_((ref, ref.upper())))
    row = reading.connection.execute(query).first()
    if row is None:
        raise WorldError("record.unknown_ref", ref=ref)
    return str(row.uid), str(row.ref)


def is_part(kind: Kind) -> bool:
    """Whether its records are nothing by themselves, such as the pictures of works."""
    return bool(kind.part_of) or any(field.declared.owner for field in kind.references)


def _rows(reading: Reading, kind: str, state: str) -> Sequence[Any]:
    record = schema.record.c
    query = select(record.uid, record.kind, record.ref, record.state, record.reason)
    return reading.connection.execute(query.where(record.kind == kind, record.state == state)).all()


def _thrown(
    row: Any, called: Mapping[str, Called], whole: Called | None, heirs: Mapping[str, Called],
    moved: tuple[int, str, str] | None, owned: Mapping[str, int],
) -> Thrown:  # fmt: skip
    number, when, who = moved or (0, "", "")
    heir = heirs.get(row.reason)
    reason = "" if heir else row.reason
    return Thrown(
        row.uid, row.kind, row.ref, row.state, called[row.uid].name, reason, heir, whole, when, who, number, owned
    )


def _moved(reading: Reading, state: str) -> dict[str, tuple[int, str, str]]:
    """Record -> the change set that brought it here, when and by whom; a reason that was given later is none."""
    record, change, sets = schema.record.c, schema.change.c, schema.change_set.c
    query = select(change.uid, change.before, sets.id, sets.made_at, sets.who)
    query = query.join(schema.record, record.uid == change.uid).join(schema.change_set, sets.id == change.change_set)
    query = query.where(record.state == state, change.key == STATE).order_by(change.id)
    found: dict[str, tuple[int, str, str]] = {}
    for uid, before, *moved in reading.connection.execute(query):
        if json.loads(before)[0] != state:
            found[uid] = (moved[0], moved[1], moved[2])
    return found


def _heirs(reading: Reading, rows: Iterable[Any]) -> dict[str, Called]:
    """The records that others were merged into, by the ref that stands there for a reason."""
    record = schema.record.c
    refs = sorted({row.reason for row in rows if row.reason})
    found = [
        row
        for batch in store.batched(refs)
        for row in reading.connection.execute(select(record.uid, record.kind, record.ref).where(record.ref.in_(batch)))
    ]
    called = _called(reading, found)
    return {row.ref: called[row.uid] for row in found}


def _wholes(reading: Reading, rows: Iterable[Any]) -> dict[str, Called]:
    by_kind = _by_kind(rows)
    owners = {uid: whole for kind, uids in by_kind.items() for uid, whole in whole_of(reading, kind, uids).items()}
    record = schema.record.c
    found = [
        row
        for batch in store.batched(sorted(set(owners.values())))
        for row in reading.connection.execute(select(record.uid, record.kind, record.ref).where(record.uid.in_(batch)))
    ]
    called = _called(reading, found)
    return {uid: called[whole] for uid, whole in owners.items() if whole in called}


def _called(reading: Reading, rows: Iterable[Any]) -> dict[str, Called]:
    """The names of records, whatever their state."""
    found: dict[str, Called] = {}
    refs = {row.uid: row.ref for row in rows}
    for kind, uids in _by_kind(rows).items():
        names = dict(_names(reading, reading.kinds[kind], uids))
        found |= {uid: Called(uid, kind, refs[uid], names.get(uid, NOTHING)) for uid in uids}
    return found


def _by_kind(rows: Iterable[Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.kind, []).append(row.uid)
    return found


def _names(reading: Reading, kind: Kind, uids: Iterable[str]) -> Iterator[tuple[str, Multilingual]]:
    name = naming_field(kind.record)
    if not name:
        return
    known = _field(kind, name)
    for batch in store.batched(sorted(uids)):
        if known.shape is Shape.MULTILINGUAL:
            yield from _spoken(reading, name, batch)
        else:
            table = next(table for table in kind.tables if name in table.c)
            query = select(table.c.uid, table.c[name]).where(table.c.uid.in_(batch))
            yield from ((uid, Multilingual(said, said, said)) for uid, said in reading.connection.execute(query))


def _field(kind: Kind, name: str) -> Field:
    try:
        return field_of(kind.record, name)[0]
    except KeyError:  # a multilingual one is known by its keys
        return field_of(kind.record, f"{name}_az")[0]


def _spoken(reading: Reading, name: str, uids: Iterable[str]) -> Iterator[tuple[str, Multilingual]]:
    text = schema.text_value.c
    query = select(text.owner, text.language, text.body).where(text.owner.in_(uids), text.field == name)
    found: dict[str, dict[str, str]] = {}
    for uid, language, body in reading.connection.execute(query):
        found.setdefault(uid, {})[language] = body
    yield from ((uid, Multilingual(**said)) for uid, said in found.items())
