"""New records into the tables, in batches: one and seventy thousand take the same road. Never commits."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Table

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.bulk import insert_rows
from kalbajar_catalogue.storage.encoding import encoded
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.identity import new_uid, take_refs
from kalbajar_catalogue.storage.journal import CREATED, LIVE, Change
from kalbajar_catalogue.storage.kinds import Kind, reference_key
from kalbajar_catalogue.storage.work import Work

BATCH = 2000
TEXT_COLUMNS = ("owner", "field", "language", "body")
REPEATED_COLUMNS = ("owner", "field", "position", "value", "refers")
_HEAD_COLUMNS = ("uid", "kind", "ref", "state", "reason", "created_in", "changed_in")
Row = tuple[Any, ...]


def insert(
    work: Work, kind: Kind, flats: Sequence[Flat], uids: Sequence[str] = (), refs: Sequence[str] = ()
) -> list[tuple[str, str]]:
    """Writes new records of one kind, given flat and without defaults; gives back (uid, ref) of each in order.

    Each gets the uid that is given for it, a new one where that is ''; and of the given refs those that are free.
    """
    if not flats:
        return []
    taken = take_refs(work.connection, kind.name, kind.pattern, len(flats), refs)
    given = uids or [""] * len(flats)
    named = [(uid or new_uid(), ref) for uid, ref in zip(given, taken, strict=True)]
    rows_of = _Rows(kind)
    for start in range(0, len(flats), BATCH):
        _insert_batch(work, kind, rows_of, named[start : start + BATCH], flats[start : start + BATCH])
    return named


def text_row(uid: str, field: Field, key: str, body: str) -> Row:
    """A row of `text_value`, in the order of TEXT_COLUMNS."""
    return (uid, field.name, key[-2:], body)


def repeated_rows(uid: str, field: Field, values: Sequence[Any]) -> Iterator[Row]:
    """Rows of `repeated_value`, in the order of REPEATED_COLUMNS."""
    key = reference_key(field)
    for position, value in enumerate(values):
        refers = "" if key is None else str(value.get(key, "") if key else value)
        yield (uid, field.name, position, encoded(value), refers)


class _Rows:
    """How flat records of one kind become rows, worked out once."""

    def __init__(self, kind: Kind) -> None:
        fields = fields_of(kind.record)
        defaults = {field.name: field.default for field in fields}
        self.tables = [(table, _columns(table), _defaults(table, defaults)) for table in kind.tables]
        self.texts = {key: field for field in fields if field.shape is Shape.MULTILINGUAL for key in field.keys}
        self.repeated: dict[str, Callable[[str, Any], Iterator[Row]]] = {
            field.name: _repeating(field) for field in fields if _is_repeated(field)
        }


def _columns(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.c)


def _defaults(table: Table, defaults: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((column.name, defaults[column.name]) for column in table.c if column.name != "uid")


def _is_repeated(field: Field) -> bool:
    return field.shape in (Shape.LIST, Shape.GROUPS) or (field.own and field.shape is not Shape.MULTILINGUAL)


def _repeating(field: Field) -> Callable[[str, Any], Iterator[Row]]:
    several = field.shape in (Shape.LIST, Shape.GROUPS)
    return lambda uid, value: repeated_rows(uid, field, value if several else [value])


def _insert_batch(
    work: Work, kind: Kind, rows_of: _Rows, named: Sequence[tuple[str, str]], flats: Sequence[Flat]
) -> None:
    made = work.change_set
    heads = [(uid, kind.name, ref, LIVE, "", made, made) for uid, ref in named]
    insert_rows(work.connection, schema.record, _HEAD_COLUMNS, heads)
    for table, columns, defaults in rows_of.tables:
        rows = [(uid, *(flat.get(name, default) for name, default in defaults))
                for (uid, _), flat in zip(named, flats, strict=True)]  # fmt: skip
        insert_rows(work.connection, table, columns, rows)
    _insert_shared(work, rows_of, named, flats)
    work.note(Change(kind.name, uid, CREATED, None, flat | {"ref": ref})
              for (uid, ref), flat in zip(named, flats, strict=True))  # fmt: skip


def _insert_shared(work: Work, rows_of: _Rows, named: Sequence[tuple[str, str]], flats: Sequence[Flat]) -> None:
    texts: list[Row] = []
    repeated: list[Row] = []
    for (uid, _), flat in zip(named, flats, strict=True):
        for key, value in flat.items():
            if (field := rows_of.texts.get(key)) is not None:
                texts.append(text_row(uid, field, key, value))
            elif (rows := rows_of.repeated.get(key)) is not None:
                repeated += rows(uid, value)
    insert_rows(work.connection, schema.text_value, TEXT_COLUMNS, texts)
    insert_rows(work.connection, schema.repeated_value, REPEATED_COLUMNS, repeated)
