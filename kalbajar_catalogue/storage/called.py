"""What any record is called: its ref and its name, for lists, for references and for messages."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.fields import naming_field
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Called:
    """A record by name; a live record without one, and one that is not live, has only its ref."""

    uid: str
    kind: str
    ref: str
    name: Multilingual = NOTHING


def called(reading: Reading, uids: Iterable[str]) -> dict[str, Called]:
    """The names of records of any kinds, by uid; uids that nobody has are left out."""
    by_kind: dict[str, dict[str, str]] = defaultdict(dict)
    for batch in store.batched(sorted({uid for uid in uids if uid})):
        query = select(schema.record.c.uid, schema.record.c.kind, schema.record.c.ref)
        for uid, kind, ref in reading.connection.execute(query.where(schema.record.c.uid.in_(batch))):
            by_kind[kind][uid] = ref
    return {uid: one for kind, refs in by_kind.items() for uid, one in _of_kind(reading, kind, refs).items()}


def _of_kind(reading: Reading, kind: str, refs: dict[str, str]) -> dict[str, Called]:
    found = {uid: Called(uid, kind, ref) for uid, ref in refs.items()}
    record = reading.kinds[kind].record
    if name := naming_field(record):
        for uid, ref, said in store.glance(reading, record, (name,), refs):
            found[uid] = Called(uid, kind, ref, _multilingual(said))
    return found


def _multilingual(said: Multilingual | str) -> Multilingual:
    return said if isinstance(said, Multilingual) else Multilingual(said, said, said)
