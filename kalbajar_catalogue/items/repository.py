"""What the tables tell of works that no record does. Never commits."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import select

from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.schema import record
from kalbajar_catalogue.storage.work import Reading

_LIVE = record.c.state == LIVE


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
