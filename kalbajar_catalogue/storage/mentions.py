"""Who mentions a record, where and as what; how often each record of a kind is used. Takes a Reading, never writes.

A mention is a value of a live record that points at another one. What a record belongs to by the field that says
whose it is does not count: a citation is no use of the work it is about.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, select, union_all

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

_repeated = schema.repeated_value.c


@dataclass(frozen=True)
class Mention:
    """A live record that points at another one by a field. `value` is the group that does, empty where none does."""

    kind: str
    user: str
    field: str
    value: Mapping[str, Any]


def mentions(reading: Reading, uid: str) -> tuple[Mention, ...]:
    """All mentions of a record by live records, kind by kind, field by field, the users in the order they were made."""
    found = [*_by_columns(reading, uid), *_repeatedly(reading, uid)]
    order = {kind.name: place for place, kind in enumerate(reading.kinds)}
    return tuple(sorted(found, key=lambda one: (order[one.kind], one.field, one.user)))


def count(reading: Reading, uid: str) -> dict[str, int]:
    """How many live records mention a record, by kind; one that does so twice counts once."""
    users: dict[str, set[str]] = {}
    for one in mentions(reading, uid):
        users.setdefault(one.kind, set()).add(one.user)
    return {kind: len(own) for kind, own in users.items()}


def belongings(reading: Reading, uid: str) -> dict[str, int]:
    """How many live records belong to a record by the field that says whose they are, by kind."""
    found: dict[str, int] = {}
    for kind in reading.kinds:
        for table, column in _owning(kind):
            query = select(func.count()).select_from(table).join(schema.record, schema.record.c.uid == table.c.uid)
            query = query.where(column == uid, schema.record.c.state == LIVE, schema.record.c.kind == kind.name)
            if number := int(reading.connection.scalar(query) or 0):
                found[kind.name] = found.get(kind.name, 0) + number
    return found


def how_often(reading: Reading, kind_name: str) -> dict[str, int]:
    """How many live records mention each record of a kind, by uid; those that nobody mentions are left out.

    One statement for the whole catalogue, so that a list of thousands is told at once.
    """
    pairs = [_pairs(table, column) for table, column in _columns_to(reading, kind_name)]
    if names := _repeated_names(reading, kind_name):
        of_kind = select(schema.record.c.uid).where(schema.record.c.kind == kind_name)
        query = select(_repeated.refers.label("target"), _repeated.owner.label("user"))
        pairs.append(query.where(_repeated.field.in_(names), _repeated.refers.in_(of_kind)))
    if not pairs:
        return {}
    every, user = union_all(*pairs).subquery(), schema.record.alias("user")
    query = select(every.c.target, func.count(every.c.user.distinct()))
    query = query.join(user, user.c.uid == every.c.user).where(user.c.state == LIVE, every.c.user != every.c.target)
    return {target: number for target, number in reading.connection.execute(query.group_by(every.c.target)) if target}


def _pairs(table: Table, column: ColumnElement[str]) -> Select[Any]:
    return select(column.label("target"), table.c.uid.label("user")).where(column != "")


def _by_columns(reading: Reading, uid: str) -> Iterator[Mention]:
    record = schema.record
    for kind in reading.kinds:
        for field in _pointing(kind):
            if field.shape is not Shape.TEXT:
                continue
            table = next((table for table in kind.tables if field.name in table.c), None)
            if table is None:
                continue
            query = select(table.c.uid).join(record, record.c.uid == table.c.uid)
            query = query.where(table.c[field.name] == uid, record.c.state == LIVE, record.c.kind == kind.name)
            for user in reading.connection.scalars(query):
                if user != uid:
                    yield Mention(kind.name, user, field.name, {})


def _repeatedly(reading: Reading, uid: str) -> Iterator[Mention]:
    record = schema.record
    query = select(record.c.kind, record.c.uid, _repeated.field, _repeated.value)
    query = query.join(record, record.c.uid == _repeated.owner)
    pointing = {kind.name: {field.name for field in _pointing(kind)} for kind in reading.kinds}
    rows = reading.connection.execute(query.where(_repeated.refers == uid, record.c.state == LIVE))
    for kind, user, field, value in rows:
        if user != uid and field in pointing.get(kind, ()):
            yield Mention(kind, user, field, _group(value))


@lru_cache(1024)
def _group(value: str) -> Mapping[str, Any]:
    read = json.loads(value)
    return read if isinstance(read, dict) else {}


def _pointing(kind: Kind) -> list[Field]:
    return [field for field in kind.references if not field.declared.owner]


def _owning(kind: Kind) -> list[tuple[Table, ColumnElement[str]]]:
    owning = (field.name for field in kind.references if field.declared.owner and field.shape is Shape.TEXT)
    return [(table, table.c[name]) for name in owning for table in kind.tables if name in table.c]


def _columns_to(reading: Reading, kind_name: str) -> list[tuple[Table, ColumnElement[str]]]:
    target = reading.kinds[kind_name]
    columns = {
        (table.name, field.name): (table, table.c[field.name])
        for kind in reading.kinds
        for field in _pointing(kind)
        if field.shape is Shape.TEXT and target.fits(field.declared.refers)
        for table in kind.tables
        if field.name in table.c
    }
    return list(columns.values())


def _repeated_names(reading: Reading, kind_name: str) -> list[str]:
    names = {
        field.name
        for kind in reading.kinds
        for field in _pointing(kind)
        if field.shape is not Shape.TEXT and _may_name(field, reading.kinds[kind_name])
    }
    return sorted(names)


def _may_name(field: Field, target: Kind) -> bool:
    if field.group_type is None:
        return target.fits(field.declared.refers)
    return any(target.fits(member.declared.refers) for member in fields_of(field.group_type) if member.declared.refers)
