"""Who uses a record or a code, and how to point all of them at another. Takes a Reading or a Work, never commits."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, or_, select

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import encoded
from kalbajar_catalogue.storage.fields import Field, Shape, every_field_of, fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import UNDONE, Change
from kalbajar_catalogue.storage.kinds import Kind, reference_key
from kalbajar_catalogue.storage.work import Reading, Work

Users = Mapping[str, tuple[str, ...]]
Swap = Callable[[Field, Any], Any]
_AT_ONCE = 2000


def users_of(reading: Reading, uid: str) -> Users:
    """The records that point at a record, by kind; those in the trash too. What belongs to it does not count."""
    pointing = {user for target, user in store.references_to(reading, lambda column: column == uid) if target == uid}
    found = _by_kind(reading, pointing)
    return {kind: own for kind, uids in found.items() if (own := _not_owned(reading, kind, uids, uid))}


def users_of_code(reading: Reading, vocabulary: str, code: str) -> Users:
    """The records that hold a code of a vocabulary, by kind; those in the trash too."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind in reading.kinds:
        for field in every_field_of(kind.record):
            found[kind.name] |= set(_holders(reading, kind, field, vocabulary, code))
    there = {kind: _by_kind(reading, uids).get(kind, ()) for kind, uids in found.items() if uids}
    return {kind: uids for kind, uids in there.items() if uids}


def holders_of(reading: Reading, name: str, withdrawn: bool = False) -> Users:
    """The records with a value in an own field, by kind; those in the trash too, and when asked `withdrawn` ones."""
    record = schema.record
    found: dict[str, set[str]] = defaultdict(set)
    for table in (schema.text_value, schema.repeated_value):
        query = select(record.c.kind, record.c.uid).join(table, table.c.owner == record.c.uid)
        query = query.where(table.c.field == name)
        for kind, uid in reading.connection.execute(query if withdrawn else query.where(record.c.state != UNDONE)):
            found[kind].add(uid)
    return {kind: tuple(sorted(uids)) for kind, uids in found.items()}


def once_held(reading: Reading, name: str) -> bool:
    """Whether an undone record holds a value in an own field, or the history tells of one that was changed."""
    if holders_of(reading, name, withdrawn=True):
        return True
    keys = (name, *(f"{name}_{language}" for language in LANGUAGES))
    change = schema.change.c
    return reading.connection.scalar(select(change.id).where(change.key.in_(keys)).limit(1)) is not None


def redirect(work: Work, uid: str, to: str, progress: Progress = silent) -> int:
    """Points everything that points at one record at another instead; gives back how many records changed."""
    pointing = {user for _, user in store.references_to(work, lambda column: column == uid)}

    def swap(field: Field, value: Any) -> Any:
        return _repointed(field, value, uid, to)

    return _rewrite(work, _by_kind(work, pointing), _referring, swap, progress)


def recode(work: Work, vocabulary: str, code: str, to: str, progress: Progress = silent) -> int:
    """Puts one code of a vocabulary in the place of another; gives back how many records changed."""

    def swap(field: Field, value: Any) -> Any:
        return _recoded(field, value, vocabulary, code, to)

    def coded(kind: Kind) -> list[Field]:
        return [field for field in every_field_of(kind.record) if _holds_words(field, vocabulary)]

    return _rewrite(work, users_of_code(work, vocabulary, code), coded, swap, progress)


def _by_kind(reading: Reading, uids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    record = schema.record
    found: dict[str, list[str]] = defaultdict(list)
    for batch in store.batched(sorted(set(uids))):
        query = select(record.c.uid, record.c.kind).where(record.c.uid.in_(batch), record.c.state != UNDONE)
        for uid, kind in reading.connection.execute(query):
            found[kind].append(uid)
    return {kind: tuple(own) for kind, own in found.items()}


def _not_owned(reading: Reading, kind: str, uids: Iterable[str], target: str) -> tuple[str, ...]:
    """Those that point at it with more than the field that says whose they are."""
    owning = {field.name for field in reading.kinds[kind].references if field.declared.owner}
    others = [field for field in reading.kinds[kind].references if field.name not in owning]
    flats = store.flats(reading, kind, uids)
    return tuple(uid for uid, flat in flats.items() if any(target in _targets(field, flat) for field in others))


def _targets(field: Field, flat: Flat) -> list[str]:
    member, value = reference_key(field), flat.get(field.name)
    if member is None or not value:
        return []
    values = value if isinstance(value, list) else [value]
    return [str(one.get(member, "")) if member else str(one) for one in values]


def _holders(reading: Reading, kind: Kind, field: Field, vocabulary: str, code: str) -> Iterator[str]:
    if field.own:
        if field.declared.vocabulary == vocabulary:
            yield from _holding(reading, kind, field.name, schema.repeated_value.c.value == encoded(code))
    elif field.shape is Shape.TEXT and field.declared.vocabulary == vocabulary:
        table, column = _column(kind, field.name)
        yield from reading.connection.scalars(select(table.c.uid).where(column == code))
    elif field.shape in (Shape.LIST, Shape.GROUPS) and (wanted := _patterns(field, vocabulary, code)):
        repeated = schema.repeated_value.c
        said = or_(*(repeated.value.contains(pattern, autoescape=True) for pattern in wanted))
        yield from _holding(reading, kind, field.name, said)


def _holding(reading: Reading, kind: Kind, name: str, said: ColumnElement[bool]) -> Iterable[str]:
    """The records of a kind in whose repeated field stands what is `said`."""
    repeated = schema.repeated_value.c
    query = select(repeated.owner).join(schema.record, schema.record.c.uid == repeated.owner)
    return reading.connection.scalars(query.where(repeated.field == name, said, schema.record.c.kind == kind.name))


def _column(kind: Kind, name: str) -> tuple[Table, Column[Any]]:
    table = next(table for table in kind.tables if name in table.c)
    return table, table.c[name]


def _patterns(field: Field, vocabulary: str, code: str) -> list[str]:
    """What stands in the stored JSON where the code is held."""
    if field.shape is Shape.LIST:
        return [encoded(code) or ""] if field.declared.vocabulary == vocabulary else []
    return [f'"{member.name}":{encoded(code)}' for member in _coded_members(field, vocabulary)]


def _coded_members(field: Field, vocabulary: str) -> list[Field]:
    members = fields_of(field.group_type) if field.group_type else ()
    return [member for member in members if member.declared.vocabulary == vocabulary]


def _referring(kind: Kind) -> list[Field]:
    return [field for field in every_field_of(kind.record) if reference_key(field) is not None]


def _holds_words(field: Field, vocabulary: str) -> bool:
    return field.declared.vocabulary == vocabulary or bool(_coded_members(field, vocabulary))


def _rewrite(work: Work, users: Users, fields_in: Callable[[Kind], list[Field]], swap: Swap, progress: Progress) -> int:
    changed, total = 0, sum(map(len, users.values()))
    for name, uids in users.items():
        kind = work.kinds[name]
        fields = fields_in(kind)
        for start in range(0, len(uids), _AT_ONCE):
            progress(changed, total)
            changed += _rewritten(work, kind, fields, uids[start : start + _AT_ONCE], swap)
    return changed


def _rewritten(work: Work, kind: Kind, fields: Sequence[Field], uids: Sequence[str], swap: Swap) -> int:
    flats = store.flats(work, kind.name, uids)
    values = {uid: own for uid, flat in flats.items() if (own := _swapped(fields, flat, swap))}
    store.write_values(work, kind, values)
    work.rewritten |= {uid: _left(flats[uid], own) for uid, own in values.items()}
    work.note(
        Change(kind.name, uid, key, flats[uid].get(key), value)
        for uid, own in values.items()
        for key, value in own.items()
    )
    return len(values)


def _left(flat: Flat, own: Flat) -> Flat:
    after = {**flat, **own}
    return {key: value for key, value in after.items() if value is not None}


def _swapped(fields: Sequence[Field], flat: Flat, swap: Swap) -> Flat:
    """What changes in a record, as a flat record has it: a default is None, and held where nothing stands."""
    changed: Flat = {}
    for field in fields:
        held = flat.get(field.name, field.default if field.shape is Shape.TEXT else None)
        new = swap(field, held) if held else held
        if new != held:
            changed[field.name] = None if new == field.default else new
    return changed


def _repointed(field: Field, value: Any, uid: str, to: str) -> Any:
    member = reference_key(field)
    if member is None:
        return value
    if isinstance(value, list):
        return _without_doubles([_replaced(one, member, uid, to) for one in value])
    return to if value == uid else value


def _replaced(value: Any, member: str, old: str, new: str) -> Any:
    if member:
        return {**value, member: new} if value.get(member) == old else value
    return new if value == old else value


def _recoded(field: Field, value: Any, vocabulary: str, code: str, to: str) -> Any:
    if field.shape is Shape.GROUPS:
        for member in _coded_members(field, vocabulary):
            value = [_replaced(one, member.name, code, to) for one in value]
        return _without_doubles(value)
    if field.declared.vocabulary != vocabulary:
        return value
    if isinstance(value, list):
        return _without_doubles([_replaced(one, "", code, to) for one in value])
    return to if value == code else value


def _without_doubles(values: list[Any]) -> list[Any]:
    return [value for place, value in enumerate(values) if value not in values[:place]]
