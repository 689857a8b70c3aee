"""Which documents a work's changes reach: those of the records, of what they belong to, and of whoever names them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from kalbajar_catalogue.search import index_columns, index_tables
from kalbajar_catalogue.search.index_gathering import Fresh, Head, column_of, pointing_fields, variants_field
from kalbajar_catalogue.search.index_tables import plain
from kalbajar_catalogue.search.sources import coded_in, is_found, owner_field
from kalbajar_catalogue.search.subjects import OWN_FIELD, TERM
from kalbajar_catalogue.storage import schema, store, uses
from kalbajar_catalogue.storage.fields import OWN, Shape, naming_field, stored_field_of, until_fields_change
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import CREATED, LIVE, STATE, Change
from kalbajar_catalogue.storage.kinds import Kind, Kinds
from kalbajar_catalogue.storage.work import Work


@dataclass
class _Seen:
    """The changes of one work by record: new ones whole, others by what changed."""

    made: dict[str, tuple[str, Flat]] = field(default_factory=dict)
    changed: dict[str, list[Change]] = field(default_factory=lambda: defaultdict(list))
    states: dict[str, str] = field(default_factory=dict)

    def take(self, changes: Iterable[Change]) -> None:
        """Takes the changes in, in the order they were made."""
        for change in changes:
            if change.key == CREATED:
                self.made[change.uid] = (change.kind, change.after)
                continue
            if change.key == STATE:
                self.states[change.uid] = change.after[0]
            elif change.uid in self.made:
                self._overlay(change)
            if change.uid not in self.made:
                self.changed[change.uid].append(change)

    def _overlay(self, change: Change) -> None:
        """Puts a later value in a new record, in a copy: what the journal will hold is not ours to change."""
        kind, flat = self.made[change.uid]
        later = {**flat, change.key: change.after}
        self.made[change.uid] = kind, {key: value for key, value in later.items() if value is not None}

    @property
    def moved(self) -> list[str]:
        """The older records of which nothing but the state changed."""
        return [uid for uid, own in self.changed.items() if all(change.key == STATE for change in own)]

    def live(self, uid: str) -> bool:
        """Whether a new record is live at the end of the work."""
        return self.states.get(uid, LIVE) == LIVE


def reached(work: Work, changes: Sequence[Change]) -> tuple[list[str], Fresh]:
    """The records whose documents must be made again or taken away, in order, and those of them that the work made."""
    seen = _Seen()
    seen.take(changes)
    fresh = _fresh(work.kinds, seen)
    fresh.flats |= {uid: work.unchanged[uid] for uid in seen.moved if uid in work.unchanged}
    fresh.flats |= {uid: flat for uid, flat in work.rewritten.items() if _stands(seen.changed.get(uid), flat)}
    dirty = dict.fromkeys(seen.made)
    dirty |= dict.fromkeys(uid for uid, own in seen.changed.items() if _matters(work.kinds, own))
    renamed: dict[str, list[str]] = defaultdict(list)
    for uid, own in seen.changed.items():
        if _renames(work.kinds[own[0].kind].record, own):
            renamed[own[0].kind].append(uid)
    dirty |= dict.fromkeys(_bearers(work, renamed))
    dirty |= dict.fromkeys(_speakers(work, seen))
    dirty |= dict.fromkeys(_holders(work, seen))
    _climb(work, dirty, seen, fresh)
    # In the order they were made they lie together in the tables, in the columns and in the lists of words.
    return sorted(dirty), fresh


def _stands(changes: Sequence[Change] | None, flat: Flat) -> bool:
    """Whether an older record, of which nothing but these values changed since it was read, is as this says."""
    if not changes:
        return False
    last = {change.key: change.after for change in changes}
    return STATE not in last and all(flat.get(key) == value for key, value in last.items())


def _fresh(kinds: Kinds, seen: _Seen) -> Fresh:
    fresh = Fresh()
    owning = {kind.name: owner_field(kind) for kind in kinds}
    for uid, (kind, flat) in seen.made.items():
        if not seen.live(uid):
            continue
        fresh.heads[uid] = Head(kind, str(flat["ref"]))
        fresh.flats[uid] = flat
        name = owning[kind]
        if name and flat.get(name):
            fresh.parts[flat[name]].append(uid)
    _forget_joined(kinds, seen, fresh)
    return fresh


def _forget_joined(kinds: Kinds, seen: _Seen, fresh: Fresh) -> None:
    """What an older record was made part of in this work must be read from the tables."""
    owning = {kind.name: owner_field(kind) for kind in kinds}
    for own in seen.changed.values():
        name = owning[own[0].kind]
        for change in own:
            if name and change.key == name:
                fresh.heads.pop(change.after, None)


def _matters(kinds: Kinds, changes: Sequence[Change]) -> bool:
    """Whether a document may come out otherwise: the figures and ticks of a part, and its place, are not in any."""
    kind = kinds[changes[0].kind]
    if is_found(kind):
        return True
    keys = {change.key for change in changes}
    name = owner_field(kind)
    return bool(name) and any(key in (STATE, name) or not _is_figure(kind, key) for key in keys)


def _is_figure(kind: Kind, key: str) -> bool:
    return stored_field_of(kind.record, key)[0].shape in (Shape.INTEGER, Shape.NUMBER, Shape.YES_NO)


def _renames(record: type, changes: Sequence[Change]) -> bool:
    return any(change.key == STATE or _names(record, change.key) for change in changes)


@until_fields_change
def _names(record: type, key: str) -> bool:
    fields = {name for name in (naming_field(record), variants_field(record)) if name}
    return stored_field_of(record, key)[0].name in fields


def _bearers(work: Work, renamed: Mapping[str, Sequence[str]]) -> set[str]:
    """The records that bear the names of these in their documents."""
    bearers: set[str] = set()
    for kind_name, uids in renamed.items():
        columns = [column_of(user, field.name) for user, field in pointing_fields(work.kinds, work.kinds[kind_name])]
        repeated = schema.repeated_value.c
        for batch in store.batched(uids):
            bearers.update(work.connection.scalars(select(repeated.owner).where(repeated.refers.in_(batch))))
            for table, column in columns:
                bearers.update(work.connection.scalars(select(table.c.uid).where(column.in_(batch))))
    return bearers


def _speakers(work: Work, seen: _Seen) -> set[str]:
    """The records that hold a code whose words changed."""
    wanted: dict[str, set[str]] = defaultdict(set)
    flats = {uid: flat for uid, (kind, flat) in seen.made.items() if kind == TERM}
    older = [uid for uid, own in seen.changed.items() if own[0].kind == TERM]
    for flat in (*flats.values(), *(store.flats(work, TERM, older).values() if older else ())):
        wanted[flat.get("vocabulary", "")].add(flat.get("code", ""))
    speakers: set[str] = set()
    for vocabulary, codes in wanted.items():
        speakers |= _holding(work, vocabulary, codes)
    return speakers


def _holders(work: Work, seen: _Seen) -> set[str]:
    """The records with a value in an own field that was changed, thrown away or brought back."""
    fields = [uid for uid, own in seen.changed.items() if own[0].kind == OWN_FIELD]
    codes = {str(flat.get("code", "")) for flat in store.flats(work, OWN_FIELD, fields).values()} if fields else set()
    held = (uids for code in codes for uids in uses.holders_of(work, f"{OWN}{code}").values())
    return {uid for uids in held for uid in uids}


def _holding(work: Work, vocabulary: str, codes: set[str]) -> set[str]:
    connection = plain(work)
    ids = index_columns.value_ids(connection, codes)
    if not ids:
        return set()
    docs: set[int] = set()
    for name in coded_in(work.kinds, vocabulary):
        docs.update(index_columns.holders(connection, name, ids.values()))
    return index_tables.uids_of(connection, docs)


def _climb(work: Work, dirty: dict[str, None], seen: _Seen, fresh: Fresh) -> None:
    """Adds whatever the reached records belong to, up to the top, before the work and after it."""
    level = list(dirty)
    while level:
        owners = _owners(work, level, seen, fresh) - dirty.keys()
        dirty |= dict.fromkeys(owners)
        level = list(owners)


def _owners(work: Work, uids: Sequence[str], seen: _Seen, fresh: Fresh) -> set[str]:
    owners = set()
    owning = {kind.name: owner_field(kind) for kind in work.kinds}
    by_kind: dict[str, list[str]] = defaultdict(list)
    unknown = [uid for uid in uids if uid not in seen.made and uid not in seen.changed]
    kind_of = {uid: own[0].kind for uid in uids if (own := seen.changed.get(uid))} | _kinds_of(work, unknown)
    for uid, kind in kind_of.items():
        by_kind[kind].append(uid)
        owners |= {str(change.before) for change in seen.changed.get(uid, ())
                   if change.key == owning[kind] and change.before}  # fmt: skip
    for uid in uids:
        if uid in seen.made:
            kind, flat = seen.made[uid]
            owners.add(str(flat.get(owning[kind], "")))
    for kind, older in by_kind.items():
        owners |= _stored_owners(work, work.kinds[kind], older)
    return owners - {""}


def _kinds_of(work: Work, uids: Iterable[str]) -> dict[str, str]:
    record = schema.record.c
    found: dict[str, str] = {}
    for batch in store.batched(sorted(set(uids))):
        query = select(record.uid, record.kind).where(record.uid.in_(batch))
        found.update((uid, kind) for uid, kind in work.connection.execute(query))
    return found


def _stored_owners(work: Work, kind: Kind, uids: Sequence[str]) -> set[str]:
    name = owner_field(kind)
    if not name:
        return set()
    table, column = column_of(kind, name)
    queries = (select(column).where(table.c.uid.in_(batch)) for batch in store.batched(uids))
    return {owner for query in queries for owner in work.connection.scalars(query)}
