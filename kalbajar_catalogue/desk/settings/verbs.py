"""What the settings ask of the core. Each function is called in the database lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import entry, own_fields
from kalbajar_catalogue.authorities.own_fields import Twin
from kalbajar_catalogue.authorities.records import Institution, Numbering, OwnField
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.storage import identity, store, trash
from kalbajar_catalogue.storage.flat import difference, flatten, unflatten
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Reading, Work

Write = Callable[[Work, Progress], Any]


@dataclass(frozen=True)
class Made:
    """A field of the museum's own, how many works have a value in it, and whose heading its label is too."""

    own: OwnField
    used: int
    twins: tuple[Twin, ...]


@dataclass(frozen=True)
class Shelf:
    """Every own field: those offered in their order, and the thrown away ones."""

    made: tuple[Made, ...]
    thrown_away: tuple[OwnField, ...]


@dataclass(frozen=True)
class Pattern:
    """How the records of a kind are numbered: by the usual pattern or the museum's, and the last number given."""

    kind: str
    usual: str
    own: str
    last: int


def shelf(reading: Reading) -> Shelf:
    """Reads the own fields."""
    used = own_fields.used(reading)
    made = tuple(Made(own, used.get(own.uid, 0), own_fields.twins(reading, own)) for own in own_fields.listed(reading))
    gone = [uid for uid, state in store.states(reading, OwnField.kind).items() if state == TRASHED]
    flats = store.flats(reading, OwnField.kind, gone)
    return Shelf(made, tuple(unflatten(OwnField, flat, uid=uid) for uid, flat in flats.items()))


def make_field(own: OwnField) -> Write:
    """Makes a field and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        return own_fields.make(work, own).uid

    return write


def change_field(uid: str, values: Mapping[str, Any]) -> Write:
    """Sets flat values of a field."""

    def write(work: Work, progress: Progress) -> None:
        own_fields.change(work, uid, values)

    return write


def order_fields(uids: Sequence[str]) -> Write:
    """Puts fields in this order."""

    def write(work: Work, progress: Progress) -> None:
        own_fields.put_in_order(work, uids)

    return write


def throw_field_away(uid: str) -> Write:
    """Moves a field to the trash; what stands in it stays."""

    def write(work: Work, progress: Progress) -> None:
        trash.throw_away(work, uid)

    return write


def take_field_back(uid: str) -> Write:
    """Takes a field out of the trash, with all that stands in it."""

    def write(work: Work, progress: Progress) -> None:
        trash.take_back(work, uid)

    return write


def patterns(kinds: Sequence[str]) -> Callable[[Reading], tuple[Pattern, ...]]:
    """Reads how records of these kinds are numbered."""

    def read(reading: Reading) -> tuple[Pattern, ...]:
        own = {one.of_kind: one.pattern for one in store.fetch(reading, Numbering)}
        return tuple(
            Pattern(
                kind, reading.kinds[kind].pattern, own.get(kind, ""), identity.last_number(reading.connection, kind)
            )
            for kind in kinds
        )

    return read


def set_pattern(kind: str, pattern: str) -> Write:
    """Numbers a kind by a pattern of the museum's own from now on; by the usual one when it is empty."""

    def write(work: Work, progress: Progress) -> None:
        there = next((one for one in store.fetch(work, Numbering) if one.of_kind == kind), None)
        if not pattern:
            if there is not None:
                trash.throw_away(work, there.uid)
            return
        if there is None:
            there = store.insert(work, Numbering(of_kind=kind, pattern=pattern))
        store.change(work, Numbering.kind, there.uid, {"pattern": pattern})
        trash.settle(work, there.uid)

    return write


def institution(language: Language) -> Callable[[Reading], dict[str, str]]:
    """Reads the institution as a form shows it; empty where none is recorded."""

    def read(reading: Reading) -> dict[str, str]:
        found = store.fetch(reading, Institution)
        return entry.shown_values(reading, found[0] if found else Institution(), language)

    return read


def enter_institution(key: str, text: str, language: Language) -> Write:
    """Stores what was typed in one field of the institution, which is made when there is none."""

    def write(work: Work, progress: Progress) -> None:
        values = entry.read_typed(work, Institution, {key: text}, language)
        found = store.fetch(work, Institution)
        uid = found[0].uid if found else store.insert(work, Institution()).uid
        store.change(work, Institution.kind, uid, values)
        trash.settle(work, uid)

    return write


def with_values(own: OwnField, values: Mapping[str, Any]) -> OwnField:
    """A field that is not made yet, with these flat values set."""
    flat = {key: value for key, value in {**flatten(own), **values}.items() if value is not None}
    return unflatten(OwnField, flat)


def set_since(made: OwnField, own: OwnField) -> dict[str, Any]:
    """The flat values that a field was given after it was sent to be made."""
    return {key: after for key, (_, after) in difference(flatten(made), flatten(own)).items()}


def called(own: OwnField, language: Language) -> str:
    """What a field is called in a language, in another where it has no label in this."""
    label: Multilingual = own.label
    return label.best(language).text
