"""From records to documents: what belongs to them, hangs them and names what they point at, read in batches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Column, Table, select

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.search.documents import Document
from kalbajar_catalogue.search.plans import Part, World, document, plan_of
from kalbajar_catalogue.search.sources import is_found, may_own, owner_field
from kalbajar_catalogue.search.subjects import HANG
from kalbajar_catalogue.search.words import naming
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.kinds import Kind, Kinds
from kalbajar_catalogue.storage.work import Reading

BATCH = 5_000
"""So many documents are made at a time."""
DEEPEST = 4
"""Levels of belonging: a region on a picture of a text of a work."""


class Head(NamedTuple):
    """What a record is, whatever it says."""

    kind: str
    ref: str


@dataclass
class Fresh:
    """Records made in the work at hand, as it leaves them: they need not be read again. Only live ones.

    `flats` may have those of older records too.
    """

    heads: dict[str, Head] = field(default_factory=dict)
    flats: dict[str, Flat] = field(default_factory=dict)
    parts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Owner -> what belongs to it or hangs it; complete for every owner in `heads`."""


def variants_field(record: type[Any]) -> str:
    """The name of the field with other spellings of a record's name, '' for none."""
    return next((field.name for field in fields_of(record) if field.name.endswith("variants")), "")


def column_of(kind: Kind, name: str) -> tuple[Table, Column[Any]]:
    """The table and the column of a scalar field."""
    table = next(table for table in kind.tables if name in table.c)
    return table, table.c[name]


def heads(reading: Reading, uids: Iterable[str]) -> dict[str, Head]:
    """Kind and ref of the live ones of these records."""
    record = schema.record.c
    found = {}
    for batch in store.batched(sorted(set(uids))):
        query = select(record.uid, record.kind, record.ref).where(record.uid.in_(batch), record.state == LIVE)
        found.update({uid: Head(kind, ref) for uid, kind, ref in reading.connection.execute(query)})
    return found


def called(reading: Reading, kind: Kind, uids: Sequence[str]) -> Iterator[tuple[str, Multilingual, Sequence[str]]]:
    """(uid, name, other spellings) of live records of a kind."""
    fields = [name for name in (naming_field(kind.record), variants_field(kind.record)) if name]
    if not naming_field(kind.record):
        return
    for uid, _, name, *variants in store.glance(reading, kind.record, fields, uids):
        title = name if isinstance(name, Multilingual) else Multilingual(*[str(name or "")] * 3)
        yield uid, title, variants[0] if variants else ()


class Gathering:
    """Makes documents, batch after batch, in one work or reading. What was named once is not looked up again."""

    def __init__(self, reading: Reading, fresh: Fresh | None = None) -> None:
        self._reading = reading
        self._kinds: Kinds = reading.kinds
        self._fresh = fresh or Fresh()
        self._world = World()
        self._asked: set[str] = set()
        self._found = {kind.name for kind in reading.kinds if is_found(kind)}

    def documents(self, uids: Sequence[str]) -> list[Document]:
        """The documents of those of these records that are live and are results of a search, in their order."""
        known = self._heads(uids)
        known = {uid: head for uid, head in known.items() if head.kind in self._found}
        flats = self._flats(known)
        parts = self._parts(known)
        self._name(flats, known, parts)
        return [self._document(uid, known[uid], flats[uid], parts.get(uid, ())) for uid in uids if uid in flats]

    def _document(self, uid: str, head: Head, flat: Flat, parts: Sequence[Part]) -> Document:
        record = self._kinds[head.kind].record
        if not parts:
            return document(record, uid, head.ref, flat, (), (), self._world)
        own = [part for part in parts if part.kind != HANG.kind]
        shows = dict.fromkeys(part.flat.get(HANG.within, "") for part in parts if part.kind == HANG.kind)
        known = [show for show in shows if show in self._world.names]
        return document(record, uid, head.ref, flat, own, known, self._world)

    def _heads(self, uids: Iterable[str]) -> dict[str, Head]:
        fresh = self._fresh.heads
        return {uid: fresh[uid] for uid in uids if uid in fresh} | heads(
            self._reading, [uid for uid in uids if uid not in fresh]
        )

    def _flats(self, known: Mapping[str, Head]) -> dict[str, Flat]:
        fresh = self._fresh.flats
        by_kind: dict[str, list[str]] = defaultdict(list)
        for uid, head in known.items():
            if uid not in fresh:
                by_kind[head.kind].append(uid)
        found = {uid: fresh[uid] for uid in known if uid in fresh}
        for kind, own in by_kind.items():
            found.update(store.live_flats(self._reading, kind, own))
        return found

    def _parts(self, known: Mapping[str, Head]) -> dict[str, list[Part]]:
        """Owner -> what counts for it, what belongs to its live parts too, in the order they were made."""
        found: set[tuple[str, str]] = set()
        # A text counts for its owner and is found itself: what belongs to it has two owners then.
        level, level_heads, heads_of = {uid: {uid} for uid in known}, known, dict[str, Head]()
        for _ in range(DEEPEST):
            pairs = list(self._below(level_heads))
            level_heads = self._heads([part for part, _ in pairs])
            level = {part: level[owner] for part, owner in pairs if part in level_heads}
            found.update((part, top) for part, tops in level.items() for top in tops)
            heads_of |= level_heads
            if not level:
                break
        flats = self._flats(heads_of)
        parts: dict[str, list[Part]] = defaultdict(list)
        for uid, owner in sorted(found):
            kind = heads_of[uid].kind
            parts[owner].append(Part(kind, self._kinds[kind].record, flats[uid]))
        return parts

    def _below(self, owners: Mapping[str, Head]) -> Iterator[tuple[str, str]]:
        """(part, its owner), whatever the state of the part."""
        stored: dict[str, list[str]] = defaultdict(list)
        for uid, head in owners.items():
            if uid in self._fresh.heads:
                yield from ((part, uid) for part in self._fresh.parts.get(uid, ()))
            else:
                stored[head.kind].append(uid)
        for kind, uids in stored.items():
            for part in self._part_kinds(kind):
                table, column = column_of(part, owner_field(part))
                for batch in store.batched(uids):
                    query = select(table.c.uid, column).where(column.in_(batch))
                    yield from ((one, owner) for one, owner in self._reading.connection.execute(query))

    def _part_kinds(self, kind: str) -> list[Kind]:
        return [part for part in self._kinds if owner_field(part) and may_own(self._kinds[kind], part)]

    def _name(self, flats: Mapping[str, Flat], known: Mapping[str, Head], parts: Mapping[str, Sequence[Part]]) -> None:
        """Looks up the names of everything that these records and their parts point at."""
        wanted: set[str] = set()
        for uid, flat in flats.items():
            wanted.update(plan_of(self._kinds[known[uid].kind].record).pointed(flat))
        for own in parts.values():
            for part in own:
                wanted.update(_pointed(part))
        new = wanted - self._asked - {""}
        self._asked |= new
        by_kind: dict[str, list[str]] = defaultdict(list)
        for uid, head in self._heads(sorted(new)).items():
            by_kind[head.kind].append(uid)
        for kind, own_uids in by_kind.items():
            for uid, title, variants in called(self._reading, self._kinds[kind], own_uids):
                self._world.names[uid] = naming(title, variants)


def _pointed(part: Part) -> Iterable[str]:
    """What a part points at; of a hang only the exhibition counts."""
    if part.kind == HANG.kind:
        return (part.flat.get(HANG.within, ""),)
    return plan_of(part.record, part.kind).pointed(part.flat)


def batches(uids: Sequence[str], size: int = BATCH) -> Iterator[Sequence[str]]:
    """Pieces of a list."""
    return (uids[start : start + size] for start in range(0, len(uids), size))


def everything(reading: Reading) -> Iterator[list[Document]]:
    """The documents of all records, as they must be, kind by kind in the order they were made."""
    record, gathering = schema.record.c, Gathering(reading)
    for kind in reading.kinds:
        if is_found(kind):
            query = select(record.uid).where(record.kind == kind.name, record.state == LIVE).order_by(record.uid)
            for batch in batches(list(reading.connection.scalars(query))):
                yield gathering.documents(batch)


def pointing_fields(kinds: Kinds, kind: Kind) -> list[tuple[Kind, Field]]:
    """The scalar fields by which records take the names of records of a kind into their documents."""
    family = kind.record.family
    takers = [
        (user, field)
        for user in kinds
        if is_found(user) or owner_field(user)
        for field in user.references
        if field.shape is Shape.TEXT and field.name != owner_field(user)
    ]
    wanted = {kind.name, "record", *([family] if family else [])}
    return [(user, field) for user, field in takers if field.declared.refers in wanted]
