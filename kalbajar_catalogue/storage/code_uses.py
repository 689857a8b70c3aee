"""Which live records hold a code of a vocabulary, in which field; how often each code is held. Takes a Reading."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.mentions import Mention
from kalbajar_catalogue.storage.work import Reading


def how_often(reading: Reading, vocabulary: str) -> dict[str, int]:
    """How many live records hold each code of a vocabulary; codes that nobody holds are left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind in reading.kinds:
        for field in fields_with(kind, vocabulary):
            for uid, value in _held(reading, kind, field):
                for code, _ in _codes(field, value, vocabulary):
                    found[code].add(uid)
    return {code: len(uids) for code, uids in found.items() if code}


def mentions(reading: Reading, vocabulary: str, code: str) -> tuple[Mention, ...]:
    """All live records that hold a code, kind by kind, field by field, in the order they were made.

    `value` has the group that holds it, empty where none does.
    """
    found = [
        Mention(kind.name, uid, field.name, group)
        for kind in reading.kinds
        for field in fields_with(kind, vocabulary)
        for uid, value in _held(reading, kind, field)
        for held, group in _codes(field, value, vocabulary)
        if held == code
    ]
    order = {kind.name: place for place, kind in enumerate(reading.kinds)}
    return tuple(sorted(found, key=lambda one: (order[one.kind], one.field, one.user)))


def fields_with(kind: Kind, vocabulary: str) -> list[Field]:
    """The fields of a kind in which a code of a vocabulary may stand."""
    return [field for field in fields_of(kind.record) if vocabulary in _vocabularies(field)]


def _vocabularies(field: Field) -> set[str]:
    if field.group_type is None:
        return {field.declared.vocabulary}
    return {member.declared.vocabulary for member in fields_of(field.group_type)}


def _held(reading: Reading, kind: Kind, field: Field) -> Iterator[tuple[str, str]]:
    """(uid, stored value) of the live records of a kind in which something stands in a field."""
    record = schema.record
    if field.shape is Shape.TEXT and not field.own:
        table = next(table for table in kind.tables if field.name in table.c)
        query = select(table.c.uid, table.c[field.name]).join(record, record.c.uid == table.c.uid)
        query = query.where(table.c[field.name] != "")
    else:
        repeated = schema.repeated_value
        query = select(repeated.c.owner, repeated.c.value).join(record, record.c.uid == repeated.c.owner)
        query = query.where(repeated.c.field == field.name)
    query = query.where(record.c.kind == kind.name, record.c.state == LIVE)
    yield from ((uid, value) for uid, value in reading.connection.execute(query))


def _codes(field: Field, value: str, vocabulary: str) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """(code, group that holds it) in a stored value."""
    if field.shape is Shape.TEXT and not field.own:
        return ((value, {}),)
    members = fields_of(field.group_type) if field.group_type else ()
    coded = tuple((one.name, str(one.default)) for one in members if one.declared.vocabulary == vocabulary)
    return _read(value, coded)


@lru_cache(1 << 14)
def _read(value: str, coded: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """As `_codes`; `coded` are the members of a group that hold codes, with what they hold where nothing is stored."""
    held = json.loads(value)
    if not isinstance(held, dict):
        return ((str(held), {}),)
    return tuple((str(held.get(name, default)), held) for name, default in coded)
