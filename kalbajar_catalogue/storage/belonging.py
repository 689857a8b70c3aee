"""What belongs to a record and is nothing without it: its pictures, texts, rights, and what belongs to those."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, select

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import ERASED, LIVE, UNDONE
from kalbajar_catalogue.storage.kinds import Kind, reference_key
from kalbajar_catalogue.storage.work import Reading

GONE = (UNDONE, ERASED)
Pairs = set[tuple[str, str]]


def parts_of_each(reading: Reading, uids: Iterable[str]) -> dict[str, set[str]]:
    """Record -> everything that belongs to it, at once or through others, whatever its state; and it itself.

    What is in the trash belongs also to whatever it could not be made without, as a hung work to the work.
    """
    found: dict[str, set[str]] = {uid: {uid} for uid in uids}
    level: dict[str, set[str]] = {uid: {uid} for uid in found}
    while level:
        below: dict[str, set[str]] = defaultdict(set)
        for part, owner in _pairs(reading, level):
            below[part] |= {root for root in level[owner] if part not in found[root]}
        level = {part: roots for part, roots in below.items() if roots}
        for part, roots in level.items():
            for root in roots:
                found[root].add(part)
    return found


def counts_of(reading: Reading, uids: Iterable[str]) -> dict[str, dict[str, int]]:
    """Record -> kind -> how many live parts it has at once, of those that have any."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for kind in reading.kinds:
        for field in _owning(kind):
            for batch in store.batched(sorted(set(uids))):
                for _, owner in _pointing(reading, kind, field, batch, schema.record.c.state == LIVE):
                    counts[owner][kind.name] += 1
    return {owner: dict(own) for owner, own in counts.items()}


def users_of_all(reading: Reading, uids: Iterable[str]) -> Pairs:
    """(user, used) of everything that points at one of these records, live or in the trash."""
    found: Pairs = set()
    for batch in store.batched(sorted(set(uids))):
        # `references_to` asks every column of references for these.
        pairs = store.references_to(reading, lambda column, batch=batch: column.in_(batch))
        found |= {(user, used) for used, user in pairs}
    return found


def targets_of(reading: Reading, uids: Iterable[str], refers: str) -> set[str]:
    """What these records point at with the fields that refer to this kind."""
    wanted, found = sorted(set(uids)), set[str]()
    for kind in reading.kinds:
        fields = [field for field in kind.references if _refers(field) == refers]
        if not fields:
            continue
        for flat in store.flats(reading, kind.name, wanted).values():
            found |= {uid for field in fields for uid in _named(field, flat.get(field.name))}
    return found


def _pairs(reading: Reading, uids: Iterable[str]) -> Iterator[tuple[str, str]]:
    trashed = schema.record.c.state != LIVE
    for batch in store.batched(sorted(set(uids))):
        for kind in reading.kinds:
            for field in _owning(kind):
                yield from _pointing(reading, kind, field, batch)
            for field in _binding(kind):
                yield from _pointing(reading, kind, field, batch, trashed)


def _owning(kind: Kind) -> list[Field]:
    return [field for field in kind.references if field.declared.owner or field.name in kind.part_of]


def _binding(kind: Kind) -> list[Field]:
    """The references that are given when a record is made, for ever."""
    return [field for field in kind.references if field.declared.system and field not in _owning(kind)]


def _pointing(
    reading: Reading, kind: Kind, field: Field, uids: Iterable[str], *conditions: ColumnElement[bool]
) -> list[tuple[str, str]]:
    """(record, what it points at) of a kind by a field."""
    record = schema.record.c
    if field.shape is Shape.TEXT:
        table = next(table for table in kind.tables if field.name in table.c)
        owner, column = table.c.uid, table.c[field.name]
        query = select(owner, column).join(schema.record, record.uid == owner)
    else:
        repeated = schema.repeated_value.c
        owner, column = repeated.owner, repeated.refers
        query = select(owner, column).join(schema.record, record.uid == owner).where(repeated.field == field.name)
    query = query.where(column.in_(uids), record.kind == kind.name, record.state != ERASED, *conditions)
    return [(str(one), str(other)) for one, other in reading.connection.execute(query)]


def _refers(field: Field) -> str:
    """The kind that a field points at, by itself or by a member of its groups."""
    if field.shape is not Shape.GROUPS or field.group_type is None:
        return field.declared.refers
    return next((member.declared.refers for member in fields_of(field.group_type) if member.declared.refers), "")


def _named(field: Field, value: object) -> list[str]:
    member = reference_key(field)
    values = value if isinstance(value, list) else [value] if value else []
    named = [one.get(member, "") if member and isinstance(one, dict) else one for one in values]
    return [str(uid) for uid in named if uid]


def whole_of(reading: Reading, kind_name: str, uids: Iterable[str]) -> dict[str, str]:
    """What records of a kind are parts of, by uid, whatever their state; for a hung work that is the work."""
    kind = reading.kinds[kind_name]
    owning = [field.name for field in kind.references if field.declared.owner]
    names = owning[:1] or kind.part_of[-1:]
    found: dict[str, str] = {}
    for name in names:
        table = next(table for table in kind.tables if name in table.c)
        for batch in store.batched(sorted(set(uids))):
            query = select(table.c.uid, table.c[name]).where(table.c.uid.in_(batch))
            found |= {uid: target for uid, target in reading.connection.execute(query) if target}
    return found


def top_of(reading: Reading, uid: str) -> str:
    """The record that a record is a part of, at once or through others; its own uid where it is none."""
    seen = {uid}
    while True:
        above = whole_of(reading, store.row_of(reading, uid).kind, (uid,)).get(uid, "")
        if not above or above in seen:
            return uid
        seen.add(above)
        uid = above
