"""Which record of the catalogue a row means: by its reference, by its number or name, by what it ties together."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.arriving import Arriving, Meant
from kalbajar_catalogue.importing.checked import Coming, Newcomer, Trouble
from kalbajar_catalogue.importing.composing import Composed, Piece, trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.headings import is_filled
from kalbajar_catalogue.importing.mapping import REF, OnMatch
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.naming import MADE, Names
from kalbajar_catalogue.items import repository
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of, naming_field, until_fields_change
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

__all__ = ["NUMBER", "Found", "Matcher", "Meant"]

NUMBER = "object_number"
_USUAL: Mapping[str, str] = {"agent": "display_name", "place": "name", "exhibition": "title", "programme": "title",
                             "source": "citation", "own_field": "label"}  # fmt: skip
"""By what a record of another catalogue is known again, of kinds that have no number of the museum's."""


@dataclass(frozen=True)
class Found:
    """What a row was found to mean; without a record it is a new one, with a trouble it is not known which."""

    record: Meant | None = None
    trouble: Trouble | None = None


class Matcher:
    """The records of a catalogue at one moment, by what rows name them."""

    def __init__(
        self, reading: Reading, names: Names, mapped: Mapped, decisions: Decisions, arriving: Arriving | None = None
    ) -> None:
        self._arriving = arriving
        self._names = names
        self._reading = reading
        self._mapped = mapped
        self._decisions = decisions
        self._by_key: dict[tuple[str, str], Mapping[str, tuple[Meant, ...]]] = {}
        self._tied: dict[str, Mapping[tuple[Any, ...], Meant]] = {}
        self._alike: dict[str, Mapping[str, list[Meant]]] = {}
        self._taken: set[str] = set()

    def found(self, batch: Sequence[Composed]) -> list[Found]:
        """What each of these records means; in few queries for all of them."""
        refs = repository.rows_by_ref(self._reading, [one.ref.text.strip() for one in batch if one.ref])
        decided = repository.rows_of(self._reading, [self._decisions.matches.get(one.row, "") for one in batch])
        found = [self._decided(one, decided) or self._by_ref(one, refs) or self._by_match(one) for one in batch]
        self._taken |= {one.record.uid for one in found if one.record}
        return found

    def tied(self, kind: Kind, flat: Flat) -> Meant | None:
        """The record that ties the same together, of a kind that has one for each pair."""
        for names in kind.unique:
            values = tuple(flat.get(name) for name in names)
            if all(isinstance(value, str) and value for value in values):
                return self._ties(kind, names).get(values)
        return None

    def foreign(self, kind: Kind, composed: Composed, flat: Flat) -> Meant | None:
        """The record that a row of another catalogue means: the one with the same values, else of the same name.

        Each record is meant by one row only.
        """
        found = self._usual(kind, composed)
        return self.same(kind, flat) or (self._take(found) if found and found.uid not in self._taken else None)

    def same(self, kind: Kind, flat: Flat) -> Meant | None:
        """The record with the same values, that no other row means.

        None for what says nothing by which it can be known: it may be any of those here that say nothing either.
        """
        values = {key: value for key, value in flat.items() if value is not None}
        if not _is_told(kind, values) or any(_is_coming(value) for value in values.values()):
            return None
        if kind.name not in self._alike:
            self._alike[kind.name] = self._by_values(kind)
        there = self._alike[kind.name].get(_encoded(values), ())
        found = next((one for one in there if one.uid not in self._taken), None)
        return self._take(found) if found else None

    def take(self, uid: str) -> None:
        """Says that a row means this record: no other is told to by its values alone."""
        self._taken.add(uid)

    def _take(self, found: Meant) -> Meant:
        self.take(found.uid)
        return found

    def _by_values(self, kind: Kind) -> Mapping[str, list[Meant]]:
        refs = {uid: ref for uid, ref, *_ in store.glance(self._reading, kind.record, ())}
        filled = {key for field in fields_of(kind.record) if is_filled(field) for key in field.keys}
        found: dict[str, list[Meant]] = defaultdict(list)
        for uid, flat in store.live_flats(self._reading, kind.name).items():
            said = _encoded({key: value for key, value in flat.items() if key in filled})
            found[said].append(Meant(uid, refs[uid], kind.name))
        return found

    def _usual(self, kind: Kind, composed: Composed) -> Meant | None:
        if kind.name == "institution":
            rows = store.glance(self._reading, kind.record, ())
            return Meant(rows[0][0], rows[0][1], kind.name) if rows else None
        key = NUMBER if kind.record.family == "item" else _USUAL.get(kind.name, "")
        piece = composed.first(key) if key else None
        there = self._there(kind.name, key, piece.text) if piece else ()
        return there[0] if len(there) == 1 and there[0].kind == kind.name else None

    def _decided(self, one: Composed, rows: Mapping[str, Any]) -> Found | None:
        uid = self._decisions.matches.get(one.row)
        if uid is None:
            return None
        row = rows.get(uid)
        return Found(Meant(row.uid, row.ref, row.kind)) if row else Found()

    def _by_ref(self, one: Composed, rows: Mapping[str, Any]) -> Found | None:
        if one.ref is None:
            return None
        if self._arriving is not None:
            return self._settled(self._arriving, one.ref)
        row = rows.get(one.ref.text.strip())
        if row is None:
            return None
        if row.state != LIVE:
            return Found(trouble=trouble(one.ref, REF, Problem("record.in_trash", {"ref": row.ref})))
        return Found(Meant(row.uid, row.ref, row.kind))

    def _settled(self, arriving: Arriving, piece: Piece) -> Found | None:
        settled = arriving.settled(piece.text)
        if settled is None:
            return None
        if arriving.is_trashed(piece.text):
            return Found(trouble=trouble(piece, REF, Problem("record.in_trash", {"ref": settled.ref})))
        return Found(settled)

    def _by_match(self, one: Composed) -> Found:
        key = self._mapped.match
        piece = one.first(key)
        if piece is None or self._mapped.on_match is OnMatch.CREATE:
            return Found()
        there = self._there(one.kind, key, piece.text)
        if len(there) > 1:
            refs = tuple(record.ref for record in there)
            problem = Problem("number.ambiguous", {"value": piece.text, "refs": ", ".join(refs)})
            return Found(trouble=trouble(piece, key, problem, refs))
        return Found(there[0]) if there else Found()

    def _there(self, kind: str, key: str, text: str) -> tuple[Meant, ...]:
        if kind in MADE and key == naming_field(self._reading.kinds[kind].record):
            uids = self._names.known(kind, text)
            return tuple(Meant(uid, self._names.ref_of(kind, uid), kind) for uid in uids)
        return self._known(kind, key).get(_name(key, text), ())

    def numbered(self, kind: str, text: str) -> bool:
        """Whether a live work has this object number."""
        return bool(self._known(kind, NUMBER).get(_name(NUMBER, text)))

    def _known(self, kind: str, key: str) -> Mapping[str, tuple[Meant, ...]]:
        family = self._reading.kinds[kind].record.family or kind
        if (family, key) not in self._by_key:
            found: dict[str, list[Meant]] = defaultdict(list)
            for name, record in self._values(family, key):
                found[name].append(record)
            self._by_key[family, key] = {name: tuple(dict.fromkeys(records)) for name, records in found.items()}
        return self._by_key[family, key]

    def _values(self, family: str, key: str) -> Iterator[tuple[str, Meant]]:
        for kind in (kind for kind in self._reading.kinds if kind.fits(family)):
            name = _field_name(kind.record, key)
            for uid, ref, value in store.glance(self._reading, kind.record, (name,)) if name else ():
                record = Meant(uid, ref, kind.name)
                yield from ((said, record) for text in _texts(value) if (said := _name(key, text)))

    def _ties(self, kind: Kind, names: tuple[str, ...]) -> Mapping[tuple[Any, ...], Meant]:
        if kind.name not in self._tied:
            rows = store.glance(self._reading, kind.record, names)
            self._tied[kind.name] = {tuple(values): Meant(uid, ref, kind.name) for uid, ref, *values in rows}
        return self._tied[kind.name]


def _is_told(kind: Kind, values: Flat) -> bool:
    """Whether values say which record it is: by a number, by what it is called, by what it belongs to."""
    keys = _knowing(kind.record)
    return any(values.get(key) for key in keys) if keys else bool(values)


@until_fields_change
def _knowing(record: type[Any]) -> tuple[str, ...]:
    """The flat keys by which records of a type are known; none for a type that has no such field."""
    name = naming_field(record)
    fields = ((field, field.declared) for field in fields_of(record))
    knowing = (field for field, said in fields
               if field.name in (name, NUMBER) or (said.refers and (said.owner or said.system)))  # fmt: skip
    return tuple(key for field in knowing for key in field.keys)


def _is_coming(value: Any) -> bool:
    parts = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    return isinstance(value, Coming | Newcomer) or any(map(_is_coming, parts))


def _encoded(values: Flat) -> str:
    return json.dumps(values, sort_keys=True, ensure_ascii=False)


def _field_name(record: type[Any], key: str) -> str:
    """The name of the field that a flat key or a name means, '' when the record has none."""
    return next((field.name for field in fields_of(record) if key == field.name or key in field.keys), "")


def _name(key: str, text: str) -> str:
    return cleaned(text) if key == NUMBER else fold(text)


def _texts(value: Any) -> list[str]:
    if isinstance(value, Multilingual):
        return [value.get(language) for language in value.present()]
    if isinstance(value, str):
        return [value]
    several = value if isinstance(value, list | tuple) else () if value is None else (value,)
    return [str(getattr(one, "number", one)) for one in several]
