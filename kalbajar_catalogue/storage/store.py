"""Records in and out of the tables, for every kind alike. Takes a Reading or a Work, never commits.

Everything goes through SQLAlchemy Core in batches: one record and seventy thousand take the same road.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Row, Table, bindparam, delete, func, select, update
from sqlalchemy.sql import Select

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import inserting, schema
from kalbajar_catalogue.storage.bulk import insert_rows
from kalbajar_catalogue.storage.fields import (
    Field,
    Record,
    Shape,
    field_of,
    fields_of,
    own_in_force,
    stored_field_of,
)
from kalbajar_catalogue.storage.flat import Flat, difference, flatten, unflatten
from kalbajar_catalogue.storage.inserting import REPEATED_COLUMNS, TEXT_COLUMNS, repeated_rows, text_row
from kalbajar_catalogue.storage.journal import ERASED, LIVE, STATE, UNDONE, Change
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading, Work

R = TypeVar("R", bound=Record)
_LIVE = schema.record.c.state == LIVE


def insert(work: Work, record: R) -> R:
    """Writes a new record and gives it back with its uid and ref."""
    return insert_all(work, (record,))[0]


def insert_all(work: Work, records: Sequence[R]) -> tuple[R, ...]:
    """Writes new records of one kind in batches and gives them back, in the same order, with uid and ref."""
    if not records:
        return ()
    kind = work.kinds[records[0].kind]
    named = inserting.insert(work, kind, [flatten(record) for record in records], [record.uid for record in records])
    return tuple(replace(record, uid=uid, ref=ref) for record, (uid, ref) in zip(records, named, strict=True))


def insert_flats(work: Work, kind_name: str, flats: Sequence[Flat]) -> tuple[str, ...]:
    """Writes new records of one kind, given flat and without defaults; gives back their uids, in the same order."""
    return tuple(uid for uid, _ in inserting.insert(work, work.kinds[kind_name], flats))


def get(reading: Reading, record_type: type[R], uid: str) -> R:
    """The live record with this uid. Raises WorldError `record.missing`."""
    found = fetch(reading, record_type, (uid,))
    if not found:
        raise WorldError("record.missing", uid=uid)
    return found[0]


def fetch(reading: Reading, record_type: type[R], uids: Iterable[str] | None = None) -> tuple[R, ...]:
    """The live records of a kind, or those of them with these uids, in the order they were made."""
    if uids is None:
        return _fetched(reading, record_type)
    return tuple(found for batch in batched(sorted(set(uids))) for found in _fetched(reading, record_type, _of(batch)))


def glance(
    reading: Reading, record_type: type[R], names: Sequence[str], uids: Iterable[str] | None = None
) -> tuple[tuple[Any, ...], ...]:
    """(uid, ref, *values of these fields) of the live records of a kind; nothing else of them is read.

    All of them or those with these uids, in the order they were made.
    """
    if uids is None:
        return tuple(_glanced(reading, record_type, names))
    batches = batched(sorted(set(uids)))
    return tuple(row for batch in batches for row in _glanced(reading, record_type, names, _of(batch)))


def glance_among(
    reading: Reading, record_type: type[R], names: Sequence[str], name: str, values: Iterable[str]
) -> tuple[tuple[Any, ...], ...]:
    """As `glance`, of the live records whose scalar text field `name` holds one of these values.

    All that hold one value come together, in the order they were made.
    """
    column = _columns(reading.kinds[record_type.kind])[name]
    batches = batched(sorted(set(values)))
    return tuple(row for batch in batches for row in _glanced(reading, record_type, names, column.in_(batch)))


def fetch_where(reading: Reading, record_type: type[R], **values: Any) -> tuple[R, ...]:
    """The live records whose scalar fields hold these very values."""
    columns = _columns(reading.kinds[record_type.kind])
    conditions = [columns[name] == value for name, value in values.items()]
    return _fetched(reading, record_type, *conditions)


def fetch_among(reading: Reading, record_type: type[R], name: str, values: Iterable[str]) -> tuple[R, ...]:
    """The live records whose scalar text field `name` holds one of these values."""
    column = _columns(reading.kinds[record_type.kind])[name]
    batches = batched(sorted(set(values)))
    return tuple(found for batch in batches for found in _fetched(reading, record_type, column.in_(batch)))


def change(work: Work, kind_name: str, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values of one live record; None clears. Values that are already there change nothing.

    Raises WorldError `record.missing`, `field.unknown`.
    """
    change_all(work, kind_name, {uid: values})


def change_all(work: Work, kind_name: str, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Sets flat values of many live records of a kind, by uid, as `change` does for one; all or none.

    Raises WorldError `record.missing`, `field.unknown`.
    """
    kind = work.kinds[kind_name]
    before = live_flats(work, kind_name, values)
    if gone := sorted(values.keys() - before.keys()):
        raise WorldError("record.missing", uid=gone[0])
    changed = {uid: _changed(kind, before[uid], new) for uid, new in values.items()}
    write_values(work, kind, {uid: {key: new for key, (_, new) in own.items()} for uid, own in changed.items()})
    work.note(Change(kind_name, uid, key, old, new) for uid, own in changed.items() for key, (old, new) in own.items())


def set_state(work: Work, uid: str, state: str, reason: str = "") -> None:
    """Moves a record between live, trashed and undone."""
    row = row_of(work, uid)
    if row.state == state:
        return
    statement = update(schema.record).where(schema.record.c.uid == uid)
    work.connection.execute(statement.values(state=state, reason=reason))
    work.note([Change(row.kind, uid, STATE, [row.state, row.reason], [state, reason])])


def living(reading: Reading, uids: Iterable[str]) -> set[str]:
    """Those of these uids whose records are live."""
    known = select(schema.record.c.uid)
    batches = batched(sorted(set(uids)))
    return {
        uid for uids in batches for uid in reading.connection.scalars(known.where(schema.record.c.uid.in_(uids), _LIVE))
    }


def live_kinds(reading: Reading, uids: Iterable[str]) -> dict[str, str]:
    """The kind of each of these records that is neither in the trash nor gone."""
    row = schema.record.c
    known = select(row.uid, row.kind).where(_LIVE)
    found = (reading.connection.execute(known.where(row.uid.in_(batch))) for batch in batched(sorted(set(uids))))
    return {one.uid: one.kind for rows in found for one in rows}


def states(reading: Reading, kind_name: str) -> dict[str, str]:
    """The state of every record of a kind there ever was, by uid."""
    query = select(schema.record.c.uid, schema.record.c.state).where(schema.record.c.kind == kind_name)
    return {row.uid: row.state for row in reading.connection.execute(query)}


def refs(reading: Reading) -> dict[str, str]:
    """Uid -> ref of every live record."""
    query = select(schema.record.c.uid, schema.record.c.ref).where(_LIVE)
    return {row.uid: row.ref for row in reading.connection.execute(query)}


def live_counts(reading: Reading) -> dict[str, int]:
    """How many live records there are of each kind that has any."""
    kind = schema.record.c.kind
    query = select(kind, func.count()).where(_LIVE).group_by(kind)
    return {name: count for name, count in reading.connection.execute(query) if name in reading.kinds}


def first_uids(reading: Reading, kind_name: str, most: int) -> tuple[str, ...]:
    """The uids of the live records of a kind that were made first, so many at most."""
    query = select(schema.record.c.uid).where(schema.record.c.kind == kind_name, _LIVE)
    return tuple(reading.connection.scalars(query.order_by(schema.record.c.uid).limit(most)))


def row_of(reading: Reading, uid: str) -> Row[Any]:
    """The `record` row of a uid, whatever its state. Raises WorldError `record.missing`."""
    row = reading.connection.execute(select(schema.record).where(schema.record.c.uid == uid)).one_or_none()
    if row is None:
        raise WorldError("record.missing", uid=uid)
    return row


def by_ref(reading: Reading, ref: str) -> Row[Any]:
    """The `record` row of a ref, live or in the trash. Raises WorldError `record.unknown_ref`, `record.erased`."""
    row = reading.connection.execute(select(schema.record).where(schema.record.c.ref == ref)).one_or_none()
    if row is None or row.state == UNDONE:
        raise WorldError("record.unknown_ref", ref=ref)
    if row.state == ERASED:
        raise WorldError("record.erased", ref=ref)
    return row


def flat_of(reading: Reading, kind_name: str, uid: str) -> Flat:
    """The flat values of a live record. Raises WorldError `record.missing`."""
    found = live_flats(reading, kind_name, (uid,))
    if not found:
        raise WorldError("record.missing", uid=uid)
    return found[uid]


def flats(reading: Reading, kind_name: str, uids: Iterable[str]) -> dict[str, Flat]:
    """The flat values of records of a kind by uid, whatever their state."""
    kind = reading.kinds[kind_name]
    batches = batched(sorted(set(uids)))
    return {uid: flat for batch in batches for uid, flat in _flats(reading, kind, _of(batch)).items()}


def live_flats(reading: Reading, kind_name: str, uids: Iterable[str] | None = None) -> dict[str, Flat]:
    """The flat values of the live records of a kind by uid, of all or of those with these uids."""
    kind = reading.kinds[kind_name]
    if uids is None:
        return _flats(reading, kind, _LIVE)
    batches = batched(sorted(set(uids)))
    return {uid: flat for batch in batches for uid, flat in _flats(reading, kind, _of(batch), _LIVE).items()}


def batched(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """Pieces of a list that are short enough for one statement."""
    return (values[start : start + 500] for start in range(0, len(values), 500))


def write_values(work: Work, kind: Kind, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Writes flat values by uid into the tables and marks the records as changed; the caller notes the changes."""
    by_key: dict[str, dict[str, Any]] = defaultdict(dict)
    for uid, own in values.items():
        for key, value in own.items():
            by_key[key][uid] = value
    for key, new in by_key.items():
        _write_key(work, kind, key, new)
    for batch in batched([uid for uid, own in values.items() if own]):
        work.connection.execute(update(schema.record).where(_of(batch)).values(changed_in=work.change_set))


def _of(uids: Sequence[str]) -> ColumnElement[bool]:
    return schema.record.c.uid.in_(uids)


def _changed(kind: Kind, before: Flat, values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    after = {**before, **_checked(kind, values)}
    return difference(before, {key: value for key, value in after.items() if value is not None})


def _checked(kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with defaults as None, as a flat record has them."""
    checked: dict[str, Any] = {}
    for key, value in values.items():
        try:
            field, _ = field_of(kind.record, key)
        except KeyError:
            known = ", ".join(own for field in fields_of(kind.record) for own in field.keys)
            raise WorldError("field.unknown", field=key, kind=kind.name, known=known) from None
        empty = value in (None, "", [], ()) or value == field.default
        checked[key] = None if empty else _plain(field, value)
    return checked


def _plain(field: Field, value: Any) -> Any:
    """The value as a flat record has it, so that the journal holds what will be read again."""
    if field.shape is Shape.GROUPS and field.group_type is not None:
        groups = (unflatten(field.group_type, group) if isinstance(group, Mapping) else group for group in value)
        return [flatten(group) for group in groups]
    return list(value) if isinstance(value, tuple) else value


def _fetched(reading: Reading, record_type: type[R], *conditions: ColumnElement[bool]) -> tuple[R, ...]:
    kind, given = reading.kinds[record_type.kind], [*conditions, _LIVE]
    columns = _columns(kind)
    rows = reading.connection.execute(_selection(kind, columns.values(), given)).all()
    extra = _shared_values(reading, kind, given, [row[0] for row in rows])
    return tuple(
        unflatten(record_type, {**dict(zip(columns, values, strict=True)), **extra.get(uid, {})}, uid=uid, ref=ref)
        for uid, ref, *values in rows
    )


def _glanced(
    reading: Reading, record_type: type[R], names: Sequence[str], *conditions: ColumnElement[bool]
) -> list[tuple[Any, ...]]:
    kind, given = reading.kinds[record_type.kind], [*conditions, _LIVE]
    columns = {name: column for name in names if (column := _columns(kind).get(name)) is not None}
    rows = reading.connection.execute(_selection(kind, columns.values(), given)).all()
    if len(columns) == len(names):
        return [tuple(row) for row in rows]
    extra = _shared_values(reading, kind, given, [row[0] for row in rows], names)
    fields = [field for name in names for field in fields_of(record_type) if field.name == name]
    readers = [_reader(field) for field in fields]
    found: list[tuple[Any, ...]] = []
    for uid, ref, *values in rows:
        flat = {**dict(zip(columns, values, strict=True)), **extra.get(uid, {})}
        found.append((uid, ref, *[read(flat) for read in readers]))
    return found


def _reader(field: Field) -> Callable[[Flat], Any]:
    """Reads the value of a field out of flat values; what can be said of the field at once is said here."""
    name, default = field.name, field.default
    if field.shape is Shape.MULTILINGUAL:
        az, en, ru = field.keys
        return lambda flat: Multilingual(flat.get(az, ""), flat.get(en, ""), flat.get(ru, ""))
    if field.shape is Shape.GROUPS and field.group_type is not None:
        group_type = field.group_type
        return lambda flat: tuple(unflatten(group_type, group) for group in flat.get(name, ()))
    if field.shape is Shape.LIST:
        return lambda flat: tuple(flat.get(name, ()))
    return (lambda flat: flat.get(name, default)) if field.own else (lambda flat: flat[name])


def _flats(reading: Reading, kind: Kind, *conditions: ColumnElement[bool]) -> dict[str, Flat]:
    """Flat values straight from the tables; as `flatten` gives them, since they were written so."""
    columns = _columns(kind)
    defaults = [(name, field_of(kind.record, name)[0].default) for name in columns]
    rows = reading.connection.execute(_selection(kind, columns.values(), conditions)).all()
    extra = _shared_values(reading, kind, conditions, [row.uid for row in rows])
    return {
        uid: {name: value for (name, default), value in zip(defaults, values, strict=True) if value != default}
        | extra.get(uid, {})
        for uid, _, *values in rows
    }


def _selection(kind: Kind, columns: Iterable[Any], conditions: Sequence[ColumnElement[bool]]) -> Select[Any]:
    """Records of a kind. What an index finds must not be looked for by kind: SQLite would read the whole kind.

    The join with the tables of the kind keeps the others out in any case.
    """
    query = select(schema.record.c.uid, schema.record.c.ref, *columns).select_from(_joined(kind)).where(*conditions)
    query = query.order_by(schema.record.c.uid)
    return query if any(map(_indexed, conditions)) else query.where(schema.record.c.kind == kind.name)


def _indexed(condition: ColumnElement[bool]) -> bool:
    column = getattr(condition, "left", None)
    if not isinstance(column, Column):
        return False
    keys = (index.columns for index in column.table.indexes)
    return column.primary_key or any(next(iter(key)) is column for key in keys)


def _joined(kind: Kind) -> Any:
    joined: Any = schema.record
    for table in kind.tables:
        joined = joined.join(table, table.c.uid == schema.record.c.uid)
    return joined


def _columns(kind: Kind) -> dict[str, Any]:
    return {column.name: column for table in kind.tables for column in table.c if column.name != "uid"}


def _shared_values(
    reading: Reading, kind: Kind, conditions: Sequence[Any], uids: list[str], names: Sequence[str] | None = None
) -> dict[str, Flat]:
    """Owner -> the flat values of its multilingual, repeated and own fields, of all or of those with these names.

    Own fields that nobody sees have values too.
    """
    wanted = [field for field in fields_of(kind.record) if not field.own and (names is None or field.name in names)]
    own = [name for name in own_in_force().known if names is None or name in names]
    query = _selection(kind, (), conditions).with_only_columns(schema.record.c.uid).order_by(None)
    owners: Any = uids if len(uids) <= 500 else query
    values: dict[str, Flat] = defaultdict(dict)
    if texts := [*(field.name for field in wanted if field.shape is Shape.MULTILINGUAL), *own]:
        _add_texts(reading, values, owners, texts)
    if lists := [*(field.name for field in wanted if field.shape in (Shape.LIST, Shape.GROUPS)), *own]:
        _add_lists(reading, values, owners, lists, frozenset(own))
    return values


def _add_texts(reading: Reading, values: dict[str, Flat], owners: Any, fields: Sequence[str]) -> None:
    text = schema.text_value
    query = select(text).where(text.c.owner.in_(owners), text.c.field.in_(fields))
    for owner, field, language, body in reading.connection.execute(query).all():
        values[owner][f"{field}_{language}"] = body


def _add_lists(
    reading: Reading, values: dict[str, Flat], owners: Any, fields: Sequence[str], single: frozenset[str]
) -> None:
    """Lists of values; of a `single` field the value itself."""
    repeated = schema.repeated_value.c
    query = select(repeated.owner, repeated.field, repeated.value)
    query = query.where(repeated.owner.in_(owners), repeated.field.in_(fields))
    query = query.order_by(repeated.owner, repeated.field, repeated.position)
    for owner, field, value in reading.connection.execute(query).all():
        if field in single:
            values[owner][field] = json.loads(value)
        else:
            values[owner].setdefault(field, []).append(json.loads(value))


def _write_key(work: Work, kind: Kind, key: str, values: Mapping[str, Any]) -> None:
    """Writes one flat key of many records, by uid."""
    field, language = stored_field_of(kind.record, key)
    if field.shape is Shape.MULTILINGUAL:
        texts = [text_row(uid, field, key, value) for uid, value in values.items() if value]
        _replace(work, schema.text_value, TEXT_COLUMNS, list(values), field.name, texts, language)
    elif field.shape in (Shape.LIST, Shape.GROUPS):
        repeated = [row for uid, value in values.items() for row in repeated_rows(uid, field, value or [])]
        _replace(work, schema.repeated_value, REPEATED_COLUMNS, list(values), field.name, repeated)
    elif field.own:
        single = [row for uid, value in values.items() for row in repeated_rows(uid, field, _single(value))]
        _replace(work, schema.repeated_value, REPEATED_COLUMNS, list(values), field.name, single)
    else:
        _update(work, next(table for table in kind.tables if field.name in table.c), field, values)


def _single(value: Any) -> list[Any]:
    return [] if value is None else [value]


def _update(work: Work, table: Table, field: Field, values: Mapping[str, Any]) -> None:
    statement = update(table).where(table.c.uid == bindparam("of_uid")).values({field.name: bindparam("new_value")})
    stored = ((uid, field.default if value is None else value) for uid, value in values.items())
    work.connection.execute(statement, [{"of_uid": uid, "new_value": value} for uid, value in stored])


def _replace(
    work: Work,
    table: Table,
    columns: Sequence[str],
    uids: Sequence[str],
    field: str,
    rows: list[tuple[Any, ...]],
    language: str | None = None,
) -> None:
    for batch in batched(uids):
        old = delete(table).where(table.c.owner.in_(batch), table.c.field == field)
        work.connection.execute(old.where(table.c.language == language) if language else old)
    insert_rows(work.connection, table, columns, rows)


def references_to(reading: Reading, uid_condition: Any) -> Iterator[tuple[str, str]]:
    """(target uid, uid of the record that points at it) for the targets that `uid_condition(column)` selects.

    Records in the trash count, since they may be restored; withdrawn ones do not.
    """
    there = schema.record.alias("there")
    for table, column in _reference_columns(reading):
        owner = table.c.owner if table is schema.repeated_value else table.c.uid
        query = select(column, owner).join(there, there.c.uid == owner)
        pairs = reading.connection.execute(query.where(there.c.state != UNDONE, uid_condition(column)))
        yield from ((target, user) for target, user in pairs)


def _reference_columns(reading: Reading) -> list[tuple[Table, Any]]:
    scalar = {(table.name, field.name): (table, table.c[field.name])
              for kind in reading.kinds for field in kind.references if field.shape is Shape.TEXT
              for table in kind.tables if field.name in table.c}  # fmt: skip
    return [*scalar.values(), (schema.repeated_value, schema.repeated_value.c.refers)]
