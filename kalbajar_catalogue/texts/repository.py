"""The heads of texts: of whom, of which kind, how far and how long, without their words. Never commits."""

from collections.abc import Collection
from typing import Final, NamedTuple

from sqlalchemy import func, select

from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.schema import record
from kalbajar_catalogue.storage.store import batched
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts.counting import count, may_be_over
from kalbajar_catalogue.texts.records import Text

FEW: Final = 4_000
"""Above so many owners the texts of all records are read at once."""


class Head(NamedTuple):
    """A text without its words; `length` in characters."""

    uid: str
    owner: str
    type: str
    language: str
    status: str
    length: int


def heads(reading: Reading, owners: Collection[str]) -> tuple[Head, ...]:
    """The heads of the live texts of records."""
    table = reading.kinds[Text.kind].tables[0].c
    query = select(table.uid, table.owner, table.type, table.language, table.status, func.length(table.body))
    query = query.join(record, record.c.uid == table.uid).where(record.c.state == LIVE)
    if len(owners) > FEW:
        wanted = set(owners)
        return tuple(head for head in map(Head._make, reading.connection.execute(query)) if head.owner in wanted)
    batches = batched(sorted(owners))
    return tuple(
        Head._make(row) for batch in batches for row in reading.connection.execute(query.where(table.owner.in_(batch)))
    )


def too_long(reading: Reading, found: Collection[Head]) -> frozenset[str]:
    """The uids of those texts that have more words than their kind may; only bodies that can be are read."""
    kinds = {head.uid: head.type for head in found if may_be_over(head.length, head.type)}
    table = reading.kinds[Text.kind].tables[0].c
    over: set[str] = set()
    for batch in batched(sorted(kinds)):
        rows = reading.connection.execute(select(table.uid, table.body).where(table.uid.in_(batch)))
        over.update(uid for uid, body in rows if count(body, kinds[uid]).over)
    return frozenset(over)
