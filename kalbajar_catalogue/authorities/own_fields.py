"""The museum's own fields: put in force for the catalogue that is open, made, ordered, thrown away. Never commits."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from kalbajar_catalogue.authorities import own_reading, terms
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.i18n.own_words import OwnWords
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.i18n.skeleton import latin
from kalbajar_catalogue.storage import store, trash, uses
from kalbajar_catalogue.storage.fields import (
    OWN,
    Declared,
    Field,
    OwnFields,
    Shape,
    declared_fields,
    own_in_force,
    take_own,
)
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.journal import LIVE, Change
from kalbajar_catalogue.storage.work import Reading, Work

GROUP = "own"
MOST_LETTERS = 40
_SHAPES: Mapping[str, tuple[Shape, Any]] = {
    "text": (Shape.TEXT, ""), "long": (Shape.TEXT, ""), "multilingual": (Shape.MULTILINGUAL, NOTHING),
    "integer": (Shape.INTEGER, None), "number": (Shape.NUMBER, None), "date": (Shape.TEXT, ""),
    "yes_no": (Shape.YES_NO, False), "word": (Shape.TEXT, ""),
}  # fmt: skip
TYPES = tuple(_SHAPES)
"""What a field of the museum's own may hold."""


@dataclass(frozen=True)
class Twin:
    """A field of the program that an own field has a heading in common with: an import could mean either."""

    kind: str
    label: str


def take(reading: Reading) -> None:
    """Puts the own fields of this catalogue in force."""
    known = [(own, state == LIVE) for own, state in _there(reading)]
    fields = {own.uid: field_for(own) for own, _ in known}
    of_kind: dict[str, list[Field]] = defaultdict(list)
    for own, _ in sorted((pair for pair in known if pair[1]), key=_place):
        for kind in own.of_kinds:
            of_kind[kind].append(fields[own.uid])
    offered = {kind: tuple(own) for kind, own in of_kind.items()}
    take_own(OwnFields(offered, {field.name: field for field in fields.values()}))
    own_words.take({str(said): said for own, _ in known for said in (OwnWords(own.label), OwnWords(own.help)) if said})


def follow(work: Work, changes: Sequence[Change]) -> None:
    """Puts changed fields in force before the change is committed, and reads what stands in them in their new type.

    Raises WorldError `own_field.values_unfit` where something cannot be read so; then nothing may be committed.
    """
    changed = {change.uid for change in changes if change.kind == OwnField.kind}
    if changed:
        work.when_lost.append(partial(take_own, own_in_force()))
        work.when_lost.append(partial(own_words.take, own_words.in_force()))
        take(work)
        terms.follow(work, changes)
    if own_in_force().known:
        own_reading.fit(work, list(changes), {own.code: own for own, _ in _there(work)})


def field_for(own: OwnField) -> Field:
    """The field as it would stand in a form, whether or not it is in force."""
    shape, default = _SHAPES.get(own.type, _SHAPES["text"])
    label = OwnWords(own.label)
    headings = {language: tuple(filter(None, (own.label.get(language),))) for language in LANGUAGES}
    declared = Declared(GROUP, label, OwnWords(own.help), headings, own.private, long=own.type == "long",
                        vocabulary=own.words if own.type == "word" else "", date=own.type == "date",
                        unit=own.unit if own.type in own_reading.NUMBERS else "")  # fmt: skip
    return Field(f"{OWN}{own.code}", shape, default, declared, own=True)


def listed(reading: Reading) -> tuple[OwnField, ...]:
    """The own fields that are offered, in their order."""
    return tuple(own for own, _ in sorted(((own, True) for own in store.fetch(reading, OwnField)), key=_place))


def used(reading: Reading) -> dict[str, int]:
    """How many live works have a value in each own field, by its uid; those of nobody are left out."""
    counts: dict[str, int] = {}
    for own in store.fetch(reading, OwnField):
        held = uses.holders_of(reading, f"{OWN}{own.code}")
        if alive := sum(len(store.living(reading, uids)) for uids in held.values()):
            counts[own.uid] = alive
    return counts


def holders_of(reading: Reading, uid: str) -> uses.Users:
    """The records that have a value in an own field, whatever its state."""
    flat = store.flats(reading, OwnField.kind, (uid,)).get(uid, {})
    return uses.holders_of(reading, f"{OWN}{flat['code']}") if flat.get("code") else {}


def is_lasting(reading: Reading, uid: str) -> bool:
    """Whether the history still tells of values in an own field that nothing holds any more: its name is needed."""
    code = store.flats(reading, OwnField.kind, (uid,)).get(uid, {}).get("code")
    return bool(code) and not holders_of(reading, uid) and uses.once_held(reading, f"{OWN}{code}")


def make(work: Work, own: OwnField) -> OwnField:
    """Makes a field. Raises what `guards.own_field` raises."""
    made = store.insert(work, own)
    trash.settle(work, made.uid)
    return store.get(work, OwnField, made.uid)


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values of a field. Raises what `guards.own_field` and `follow` raise, and `record.missing`."""
    store.change(work, OwnField.kind, uid, values)
    trash.settle(work, uid)


def put_in_order(work: Work, uids: Sequence[str]) -> None:
    """Puts these fields in this order, in the places that they have among all."""
    wanted, moved = iter(uids), set(uids)
    order = [next(wanted) if own.uid in moved else own.uid for own in listed(work)]
    store.change_all(work, OwnField.kind, {uid: {"order": place} for place, uid in enumerate(order, 1)})


def twins(reading: Reading, own: OwnField) -> tuple[Twin, ...]:
    """The fields that its labels are headings of already; told, not refused."""
    headings = {fold(own.label.get(language)) for language in own.label.present()}
    others = [field_for(other) for other in listed(reading) if other.uid != own.uid]
    return tuple(
        Twin(kind, field.declared.label)
        for kind in own.of_kinds
        if kind in reading.kinds
        for field in (*declared_fields(reading.kinds[kind].record), *_of_kind(others, kind))
        if headings & _headings(field)
    )


def code_for(label: Multilingual, taken: Iterable[str]) -> str:
    """A code from a label: Latin, folded, like no other's. It does not end like a language, for keys would."""
    said = next((label.get(language) for language in ("en", *LANGUAGES) if label.get(language)), "")
    bare = unicodedata.normalize("NFKD", latin(fold(said)))
    code = re.sub("[^a-z0-9]+", "_", bare.lower())[:MOST_LETTERS].strip("_") or "field"
    others = set(taken)
    known = (code, *(f"{code}_{number}" for number in range(2, len(others) + 4)))
    return next(one for one in known if one not in others and not one.endswith(_ENDINGS))


def codes(reading: Reading) -> set[str]:
    """Every code that a field ever had: one that was withdrawn may come back."""
    flats = store.flats(reading, OwnField.kind, store.states(reading, OwnField.kind))
    return {str(flat["code"]) for flat in flats.values() if flat.get("code")}


_ENDINGS = tuple(f"_{language}" for language in LANGUAGES)


def _there(reading: Reading) -> list[tuple[OwnField, str]]:
    """Every own field there ever was, with its state; those without a code are not whole yet."""
    states = store.states(reading, OwnField.kind)
    if not states:
        return []
    flats = store.flats(reading, OwnField.kind, states)
    return [(unflatten(OwnField, flat, uid=uid), states[uid]) for uid, flat in flats.items() if flat.get("code")]


def _place(pair: tuple[OwnField, bool]) -> tuple[int, str]:
    return pair[0].order, pair[0].uid


def _of_kind(fields: Iterable[Field], kind: str) -> list[Field]:
    offered = {field.name for field in own_in_force().of_kind.get(kind, ())}
    return [field for field in fields if field.name in offered]


def _headings(field: Field) -> set[str]:
    said = {name for language in LANGUAGES for name in field.declared.names[language]}
    return {fold(name) for name in said | {word(language, field.declared.label) for language in LANGUAGES}}
