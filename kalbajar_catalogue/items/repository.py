"""What the tables tell of works that no record does. Never commits."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import ERASED, LIVE, UNDONE
from kalbajar_catalogue.storage.schema import record, repeated_value, text_value
from kalbajar_catalogue.storage.work import Reading

_LIVE = record.c.state == LIVE


@dataclass(frozen=True)
class RecordRow:
    """What every record is known by, and whether it is live or in the trash."""

    uid: str
    ref: str
    kind: str
    state: str


def kinds_present(reading: Reading, kinds: Collection[str]) -> frozenset[str]:
    """Those of these kinds that have a live record."""
    there = (select(record.c.kind).where(record.c.kind == kind, _LIVE).limit(1) for kind in kinds)
    return frozenset(kind for one in there for kind in reading.connection.scalars(one))


def by_kind(reading: Reading, uids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The uids of live records by their kind; uids of anything else are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for batch in store.batched(sorted(set(uids))):
        query = select(record.c.kind, record.c.uid).where(record.c.uid.in_(batch), _LIVE)
        for kind, uid in reading.connection.execute(query):
            found[kind].append(uid)
    return {kind: tuple(own) for kind, own in found.items()}


def rows_by_ref(reading: Reading, refs: Iterable[str]) -> dict[str, RecordRow]:
    """The records with these refs, by ref, whatever their kind, also in the trash; of an unknown ref there is none."""
    return {row.ref: row for row in _rows_where(reading, record.c.ref, refs)}


def rows_of(reading: Reading, uids: Iterable[str]) -> dict[str, RecordRow]:
    """The records with these uids, by uid, whatever their kind, also in the trash."""
    return {row.uid: row for row in _rows_where(reading, record.c.uid, uids)}


def _rows_where(reading: Reading, column: ColumnElement[str], values: Iterable[str]) -> Iterator[RecordRow]:
    query = select(record.c.uid, record.c.ref, record.c.kind, record.c.state).where(
        record.c.state.not_in((UNDONE, ERASED))
    )
    for batch in store.batched(sorted(set(values))):
        yield from (RecordRow(*row) for row in reading.connection.execute(query.where(column.in_(batch))))


def texts_of_field(
    reading: Reading, kind: str, field: str, language: Language, uids: Sequence[str] | None = None
) -> dict[str, str]:
    """One field in several languages of the live records of a kind: the text in this language, else in the next."""
    found: dict[str, str] = {}
    text = text_value.c
    for code in (*(one for one in reversed(LANGUAGES) if one != language), language):
        query = select(text.owner, text.body).where(text.field == field, text.language == code)
        for condition in _owned(text.owner, kind, uids):
            found.update((owner, body) for owner, body in reading.connection.execute(query.where(condition)))
    return found


def values_of_field(
    reading: Reading, kind: str, field: str, uids: Sequence[str] | None = None, first: bool = False
) -> list[tuple[str, str]]:
    """(uid, value as JSON) of a repeated field of the live records of a kind; only the first of each when asked."""
    value = repeated_value.c
    query = select(value.owner, value.value).where(value.field == field)
    query = query.where(value.position == 0) if first else query
    return [
        (uid, raw)
        for condition in _owned(value.owner, kind, uids)
        for uid, raw in reading.connection.execute(query.where(condition))
    ]


def _owned(owner: ColumnElement[str], kind: str, uids: Sequence[str] | None) -> list[ColumnElement[bool]]:
    """The conditions under which a value belongs to one of these records, or to any of the kind."""
    if uids is not None:
        return [owner.in_(batch) for batch in store.batched(sorted(set(uids)))]
    return [owner.in_(select(record.c.uid).where(record.c.kind == kind, _LIVE))]
