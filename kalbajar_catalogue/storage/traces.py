"""Where the names of records are still written: in other records, in what those once said, in copies of the database.

Nobody can tell a name from a word by itself: only names of two words or more are looked for.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, ColumnElement, Text, func, literal, or_, select

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import encoded, unpacked
from kalbajar_catalogue.storage.fields import fields_of, naming_field
from kalbajar_catalogue.storage.journal import CREATED, ERASED, LIVE, TRASHED
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

_SHORTEST = 6
COPIES = "backups"
_SNAPSHOT = ".sqlite"


@dataclass(frozen=True)
class Mention:
    """A record in which a name stands today, and the field."""

    uid: str
    kind: str
    ref: str
    field: str


class Names:
    """Names to be looked for: spelled as they are, also where an ending follows (`Hüseynovun`)."""

    def __init__(self, names: Iterable[str]) -> None:
        told = {" ".join(name.split()) for name in names}
        self.all = tuple(sorted(name for name in told if len(name) >= _SHORTEST and " " in name))
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, self.all))})") if self.all else None

    def __bool__(self) -> bool:
        return bool(self.all)

    def stand_in(self, value: Any) -> bool:
        """Whether one of them stands in a text, or anywhere in a list or a group of them."""
        if isinstance(value, str):
            return bool(self._pattern and self._pattern.search(value))
        values = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
        return any(map(self.stand_in, values))

    def likely(self, column: Any) -> ColumnElement[bool]:
        """What the database can ask of a column: the names as they are, also within JSON."""
        spelled = {(encoded(name) or "")[1:-1] for name in self.all} | set(self.all)
        return or_(*(func.instr(column, name) > 0 for name in sorted(spelled)))


def names_of(reading: Reading, uids: Iterable[str]) -> tuple[str, ...]:
    """Everything that these records are or were called, other spellings too."""
    found: dict[str, None] = {}
    for kind, own in _by_kind(reading, uids).items():
        keys = frozenset(_naming_keys(reading.kinds[kind].record))
        today = store.flats(reading, kind, own).values()
        for flat in (*today, *_flats_once(reading, own)):
            found |= dict.fromkeys(_texts(flat, keys))
    return tuple(found)


def mentions(reading: Reading, names: Names, without: Iterable[str]) -> tuple[Mention, ...]:
    """The records, live or in the trash, in which one of these names is written, those `without` excepted."""
    if not names:
        return ()
    left_out = set(without)
    told = {pair for pair in _mentioning(reading, names) if pair[0] not in left_out}
    heads = _heads(reading, {uid for uid, _ in told})
    found = (Mention(uid, *heads[uid], field) for uid, field in told if uid in heads)
    return tuple(sorted(found, key=lambda one: (one.kind, one.ref, one.field)))


def once_mentioning(reading: Reading, names: Names, without: Iterable[str]) -> set[tuple[str, str]]:
    """(record, key) of the values that hold, or once held, one of these names, as the journal tells."""
    if not names:
        return set()
    left_out, change = set(without), schema.change.c
    query = select(change.uid, change.key, change.before, change.after)
    query = query.where(or_(names.likely(change.before), names.likely(change.after)))
    found = {(uid, key) for uid, key, _, _ in reading.connection.execute(query) if uid not in left_out}
    made = select(change.uid, change.created).where(change.key == CREATED)
    for uid, body in reading.connection.execute(made):
        if uid not in left_out:
            found |= {(uid, key) for key, value in unpacked(body).items() if names.stand_in(value)}
    return found


def snapshots_with(folder: Path, uids: Iterable[str]) -> tuple[str, ...]:
    """The names of the copies in `backups/` that hold one of these records, and of those that cannot be read."""
    wanted = sorted(set(uids))
    place = folder / COPIES
    files = sorted(path for path in place.rglob("*") if path.is_file()) if place.is_dir() else []
    return tuple(file.relative_to(place).as_posix() for file in files if _may_hold(file, wanted))


def _may_hold(file: Path, uids: Sequence[str]) -> bool:
    if file.suffix != _SNAPSHOT:
        return True
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return True
    try:
        return any(_holds(connection, batch) for batch in store.batched(uids))
    except sqlite3.Error:
        return True
    finally:
        connection.close()


def _holds(connection: sqlite3.Connection, uids: Sequence[str]) -> bool:
    marks = ",".join("?" * len(uids))
    query = f"SELECT 1 FROM record WHERE uid IN ({marks}) AND state != ? LIMIT 1"
    return connection.execute(query, (*uids, ERASED)).fetchone() is not None


def _by_kind(reading: Reading, uids: Iterable[str]) -> dict[str, list[str]]:
    record = schema.record.c
    found: dict[str, list[str]] = {}
    for batch in store.batched(sorted(set(uids))):
        query = select(record.kind, record.uid).where(record.uid.in_(batch), record.state != ERASED)
        for kind, uid in reading.connection.execute(query):
            found.setdefault(kind, []).append(uid)
    return found


def _naming_keys(record: type[Any]) -> Iterator[str]:
    name = naming_field(record)
    for field in fields_of(record):
        if field.name == name or field.name.endswith("variants"):
            yield from field.keys


def _texts(flat: Mapping[str, Any], keys: frozenset[str]) -> Iterator[str]:
    for key in keys & flat.keys():
        value = flat[key]
        yield from (str(one) for one in (value if isinstance(value, list) else [value]) if one)


def _flats_once(reading: Reading, uids: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    """What the journal says that these records were."""
    change = schema.change.c
    for batch in store.batched(sorted(uids)):
        query = select(change.key, change.before, change.after, change.created).where(change.uid.in_(batch))
        for key, before, after, created in reading.connection.execute(query):
            if key == CREATED:
                yield unpacked(created)
            else:
                yield from ({key: json.loads(value)} for value in (before, after) if value is not None)


def _mentioning(reading: Reading, names: Names) -> Iterator[tuple[str, str]]:
    text, repeated = schema.text_value.c, schema.repeated_value.c
    columns: list[tuple[Any, Any, Any]] = [
        (text.owner, text.field, text.body),
        (repeated.owner, repeated.field, repeated.value),
    ]
    columns += [
        (column.table.c.uid, literal(column.name), column) for kind in reading.kinds for column in _text_columns(kind)
    ]
    for owner, field, body in columns:
        for uid, name, said in reading.connection.execute(select(owner, field, body).where(names.likely(body))):
            if body is repeated.value or names.stand_in(said):
                yield str(uid), str(name)


def _text_columns(kind: Kind) -> Iterator[Column[Any]]:
    """The columns in which a person may have written words."""
    for table in kind.tables:
        yield from (column for column in table.c if isinstance(column.type, Text))


def _heads(reading: Reading, uids: Iterable[str]) -> dict[str, tuple[str, str]]:
    record = schema.record.c
    found: dict[str, tuple[str, str]] = {}
    for batch in store.batched(sorted(uids)):
        query = select(record.uid, record.kind, record.ref).where(record.uid.in_(batch))
        there = query.where(record.state.in_((LIVE, TRASHED)))
        found |= {uid: (kind, ref) for uid, kind, ref in reading.connection.execute(there)}
    return found
