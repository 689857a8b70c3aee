"""Which records an export holds, kind by kind and in the order in which people read them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.exporting.leaving import kind_leaves, leaves, owner_of, public_part, staying
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.called import called
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.kinds import Kind, reference_key
from kalbajar_catalogue.storage.work import Reading

Pairs = tuple[tuple[str, str], ...]
Pulse = Callable[[], object]
"""Called every few hundred records of what takes long; may raise Cancelled."""
FOLLOWED = frozenset({"agent", "place", "source", "programme", "media_file"})
"""Kinds that go along when a record that is chosen points at them."""
_ALONE = FOLLOWED - {"programme"}

_ORDER: Mapping[str, tuple[str, ...]] = {
    "section": ("exhibition", "order"), "exhibit": ("exhibition", "order"), "event": ("begin", "sequence"),
    "part": ("whole", "order"), "text": ("owner", "type", "language"), "rights": ("owner",),
    "media_link": ("owner", "order"), "region": ("media_link",), "attachment": ("owner",), "citation": ("about",),
    "term": ("vocabulary", "order"),
}  # fmt: skip
_KINDS = ("photograph", "carpet", "painting", "craft", "dwelling", "other", "part", "programme", "exhibition",
          "section", "exhibit", "event", "text", "rights", "media_link", "region", "media_file", "attachment",
          "agent", "place", "source", "citation", "term", "institution", "own_field")  # fmt: skip


@dataclass(frozen=True)
class What:
    """What is exported: everything, or what one exhibition (its uid) needs, or only these records (their uids).

    With both, `only` are works that hang in the exhibition. `kinds` narrows any of it to tables of these kinds.
    `with_private` lets private fields and records leave too. `every_column` keeps columns in which nothing stands.
    """

    kinds: tuple[str, ...] = ()
    exhibition: str = ""
    only: tuple[str, ...] = ()
    with_private: bool = False
    every_column: bool = False


@dataclass(frozen=True)
class Chosen:
    """(uid, ref) of the records of each kind that leave, and how many of a kind stay because they are private."""

    records: Mapping[str, Pairs]
    kept_back: Mapping[str, int]


def exported(reading: Reading, with_private: bool) -> tuple[Kind, ...]:
    """The kinds that have a table, in the order of the tables."""
    kinds = [kind for kind in reading.kinds if kind_leaves(kind, with_private)]
    return tuple(sorted(kinds, key=lambda kind: _KINDS.index(kind.name) if kind.name in _KINDS else len(_KINDS)))


def _unwatched() -> None:
    pass


def chosen(reading: Reading, what: What, pulse: Pulse = _unwatched) -> Chosen:
    """The records of an export; a kind of which none leaves is left out. Raises WorldError `export.not_hung`."""
    wanted = _Needed(reading, what.with_private, pulse).of(what) if what.exhibition or what.only else None
    stay: frozenset[str] = frozenset() if what.with_private else staying(reading)
    records: dict[str, Pairs] = {}
    kept_back: dict[str, int] = {}
    for kind in exported(reading, with_private=True):
        pulse()
        if what.kinds and kind.name not in what.kinds:
            continue
        found = _in_order(reading, kind, None if wanted is None else wanted.get(kind.name, set()))
        leaving = [] if not kind_leaves(kind, what.with_private) else [pair for pair in found if pair[0] not in stay]
        records |= {kind.name: tuple(leaving)} if leaving else {}
        kept_back |= {kind.name: len(found) - len(leaving)} if len(found) > len(leaving) else {}
    return Chosen(records, kept_back)


def _in_order(reading: Reading, kind: Kind, uids: set[str] | None) -> list[tuple[str, str]]:
    rows = store.glance(reading, kind.record, _ORDER.get(kind.name, ()), uids)
    return [(uid, ref) for uid, ref, *_ in sorted(rows, key=lambda row: [_place(one) for one in row[2:]])]


def _place(value: Any) -> tuple[bool, Any]:
    return value is None, value


class _Needed:
    """Goes from a few records to all that they need, kind by kind."""

    def __init__(self, reading: Reading, with_private: bool, pulse: Pulse) -> None:
        self._reading = reading
        self._with_private = with_private
        self._pulse = pulse
        self._found: dict[str, set[str]] = defaultdict(set)
        self._words: set[tuple[str, str]] = set()

    def of(self, what: What) -> Mapping[str, set[str]]:
        """The uids of each kind that belong to the chosen records, or that these point at."""
        new = self._of_exhibition(what) if what.exhibition else self._by_kind(what.only)
        while new := self._added(new):
            new = _merged(self._belonging(new), self._referred(new))
        terms = store.glance(self._reading, Term, ("vocabulary", "code"))
        self._found["term"] |= {uid for uid, _, vocabulary, code in terms if (vocabulary, code) in self._words}
        return self._found

    def _by_kind(self, uids: Iterable[str]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for one in called(self._reading, uids).values():
            found[one.kind].add(one.uid)
        return found

    def _of_exhibition(self, what: What) -> dict[str, set[str]]:
        """The exhibition, what hangs in it or was chosen of that, its events and the works that hang."""
        hung = store.glance_among(self._reading, Exhibit, ("item",), "exhibition", (what.exhibition,))
        for uid in sorted(set(what.only) - {item for _, _, item in hung}):
            raise WorldError("export.not_hung", ref=str(store.row_of(self._reading, uid).ref))
        hanging = {uid: item for uid, _, item in hung if not what.only or item in what.only}
        found = self._by_kind([what.exhibition, *hanging, *hanging.values()])
        for kind_name in ("event", "loan"):
            kind = self._reading.kinds[kind_name]
            if kind_leaves(kind, self._with_private):
                rows = store.glance_among(self._reading, kind.record, (), "exhibition", (what.exhibition,))
                found[kind_name] |= {uid for uid, *_ in rows}
        return found

    def _added(self, new: Mapping[str, set[str]]) -> dict[str, set[str]]:
        """Those that were not there yet."""
        fresh = {kind: uids - self._found[kind] for kind, uids in new.items()}
        for kind, uids in fresh.items():
            self._found[kind] |= uids
        return {kind: uids for kind, uids in fresh.items() if uids}

    def _belonging(self, new: Mapping[str, set[str]]) -> dict[str, set[str]]:
        """What belongs to these records; the belongings of a person or a place do not hang with a work of theirs."""
        owners = {uid for kind, uids in new.items() if kind not in _ALONE for uid in uids}
        found: dict[str, set[str]] = {}
        for kind in exported(self._reading, self._with_private):
            self._pulse()
            if owners and (name := owner_of(kind)):
                rows = store.glance_among(self._reading, kind.record, (), name, owners)
                found[kind.name] = {uid for uid, *_ in rows}
        return found

    def _referred(self, new: Mapping[str, set[str]]) -> dict[str, set[str]]:
        """The people, places, sources and files that these records point at; their words are noted on the way."""
        found: dict[str, set[str]] = defaultdict(set)
        for kind_name, uids in new.items():
            fields = [one for one in fields_of(self._reading.kinds[kind_name].record) if self._leaves(one)]
            for batch in store.batched(sorted(uids)):
                self._pulse()
                for flat in store.live_flats(self._reading, kind_name, batch).values():
                    for kind, uid in self._looked_at(fields, flat):
                        found[kind].add(uid)
        return {kind: uids for kind, uids in found.items() if kind in FOLLOWED}

    def _leaves(self, field: Field) -> bool:
        return leaves(field, self._with_private)

    def _looked_at(self, fields: Sequence[Field], flat: Flat) -> Iterator[tuple[str, str]]:
        for field in fields:
            if value := flat.get(field.name):
                value = value if self._with_private else public_part(field, value)
                self._words |= set(_words(field, value))
                yield from _pointed(field, value)


def _merged(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> dict[str, set[str]]:
    return {kind: one.get(kind, set()) | other.get(kind, set()) for kind in {*one, *other}}


def _pointed(field: Field, value: Any) -> Iterator[tuple[str, str]]:
    """(kind, uid) of what a value points at."""
    key = reference_key(field)
    if key:
        kind = next(one.declared.refers for one in fields_of(field.group_type or object) if one.name == key)
        yield from ((kind, group[key]) for group in value if key in group)
    elif key == "":
        yield from ((field.declared.refers, uid) for uid in (value if isinstance(value, list) else [value]))


def _words(field: Field, value: Any) -> Iterator[tuple[str, str]]:
    """(vocabulary, code) of the words in a value."""
    if field.shape is Shape.GROUPS and field.group_type:
        for member in fields_of(field.group_type):
            yield from (
                (member.declared.vocabulary, group[member.name])
                for group in value
                if member.declared.vocabulary and member.name in group
            )
    elif field.declared.vocabulary:
        yield from ((field.declared.vocabulary, code) for code in (value if isinstance(value, list) else [value]))
