"""Names in a table -> the records they mean: people and places by any spelling, works by number, others by title."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from kalbajar_catalogue.authorities import service
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.arriving import Arriving
from kalbajar_catalogue.importing.checked import Coming, Newcomer
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.not_known import says_nothing, says_unknown
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Record, fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.work import Reading

MADE = ("agent", "place")
"""The kinds of which a name that nobody has makes a record."""

SORT_NAME = "sort_name"
_ALSO = ("name_variants", SORT_NAME, "object_number", "code", "reference")
_LIKE_A_REF = re.compile(r"KLB-[A-Z]{1,2}-\d+", re.IGNORECASE)
Found = tuple[str, ...]


class AsText(Exception):
    """A person decided that this name stays a text."""


class NotKnown(AsText):
    """The text names nobody: it says that somebody is not known, or nothing at all where it is not `told`."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.told = not says_nothing(text)


class Names:
    """The names of the records of a catalogue at one moment, and what a person decided about those it has not.

    `arriving` are the records of the same file. With `exact` a name is read as an export of this program says it,
    with `foreign` as one of another catalogue does, whose references are of other records.
    """

    def __init__(
        self, reading: Reading, decisions: Decisions, language: Language, arriving: Arriving | None = None,
        exact: bool = False, foreign: bool = False,
    ) -> None:  # fmt: skip
        self._arriving = arriving
        self._exact = exact
        self._foreign = foreign
        self._reading = reading
        self._decisions = decisions
        self._language = language
        self._spelled: dict[str, Mapping[str, Found]] = {}
        self._refs: dict[str, Mapping[str, str]] = {}
        self._coming: dict[tuple[str, str], Newcomer] = {}
        self._met: dict[tuple[str, str], str | Newcomer | WorldError | AsText] = {}
        self.asked: set[tuple[str, str]] = set()
        """What was asked for since somebody put another set in its place."""

    def meant(self, refers: str, text: str) -> str | Newcomer | Coming:
        """The uid of the record that a name means for a field that refers to `refers`, or who would get a record.

        Raises AsText, NotKnown and `name.ambiguous`, `record.unknown_ref`, `record.other_kind`, `name.empty`.
        """
        arriving = self.arriving_as(refers, text)
        if arriving is not None:
            return arriving
        self.asked.add((refers, text))
        known = self._met.get((refers, text))
        if known is None:
            known = self._met[refers, text] = self._looked_up(refers, text)
        if isinstance(known, WorldError):
            raise WorldError(known.code, **known.problem.values)
        if isinstance(known, AsText):
            raise type(known)(text)
        return known

    def newcomer(self, refers: str, text: str) -> Newcomer | None:
        """Who would get a record for what was asked, if anybody would."""
        known = self._met.get((refers, text))
        return known if isinstance(known, Newcomer) else None

    def expect(self, newcomer: Newcomer) -> None:
        """Says how somebody who would get a record is spelled first in the table."""
        self._coming[newcomer.kind, fold(newcomer.name)] = newcomer

    def arriving_as(self, refers: str, text: str) -> str | Coming | None:
        """The record of the same file that a text means. Raises WorldError `record.other_kind`."""
        return self._arriving.meant(refers, text) if self._arriving else None

    def refs_of(self, refers: str, text: str) -> Found:
        """The refs of the records that share a name."""
        uids = self.known(refers, text)
        return tuple(self._refs[refers][uid] for uid in uids)

    def known(self, refers: str, name: str) -> Found:
        """The uids of the live records of this name: by their own name before other spellings, by their ref always."""
        spelled = self._spellings(refers)
        found = spelled.get(fold(name), ())
        if found or refers != Agent.kind:
            return found
        return spelled.get(fold(turned(name)[0]), ())

    def ref_of(self, refers: str, uid: str) -> str:
        """The ref of one of the records that `known` found."""
        self._spellings(refers)
        return self._refs[refers][uid]

    def spellings(self, refers: str) -> dict[str, str]:
        """Folded spelling -> uid of the records that a field referring to `refers` may name."""
        return {spelling: uids[0] for spelling, uids in self._spellings(refers).items()}

    def _looked_up(self, refers: str, text: str) -> str | Newcomer | WorldError | AsText:
        name, decided = self._read_as(refers, cleaned(text))
        if decided is not None and decided.naming is not Naming.CREATE:
            return AsText(text) if decided.naming is Naming.TEXT else decided.uid
        if self._foreign and looks_like_ref(name):
            return WorldError("record.unknown_ref", ref=name)
        # An export calls only the first of several by the name; the others by their references.
        if self._exact and refers in MADE and (first := service.find(self._reading, refers, name)):
            return first
        found = self.known(refers, name)
        if len(found) == 1:
            return found[0]
        if len(found) > 1 and decided is None:
            return WorldError("name.ambiguous", value=name, refs=", ".join(self._refs[refers][uid] for uid in found))
        unnamed = decided is None and refers in MADE and (says_unknown(name) or says_nothing(name))
        return NotKnown(name) if unnamed else self._new(refers, name)

    def _read_as(self, refers: str, name: str) -> tuple[str, Named | None]:
        """The name that a person says is meant, and what becomes of it; of names that lead round in a ring the last."""
        met: set[str] = set()
        while (decided := self._decisions.names.get((refers, fold(name)))) and decided.naming is Naming.SAME:
            met.add(fold(name))
            if fold(decided.text) in met or not fold(decided.text):
                return name, None
            name = cleaned(decided.text)
        return name, decided

    def _new(self, refers: str, name: str) -> Newcomer | WorldError:
        if not fold(name):
            return WorldError("name.empty", value=name)
        if refers not in MADE or looks_like_ref(name):
            return WorldError("record.unknown_ref", ref=name)
        shown, sort_name = turned(name) if refers == Agent.kind else (name, "")
        coming = Newcomer(refers, shown, language_of(shown, self._language), sort_name)
        # Spellings that fold alike are one, as they will be when the record is there.
        return self._coming.setdefault((refers, fold(shown)), coming)

    def _spellings(self, refers: str) -> Mapping[str, Found]:
        if refers not in self._spelled:
            self._spelled[refers], self._refs[refers] = self._read(refers)
        return self._spelled[refers]

    def _read(self, refers: str) -> tuple[Mapping[str, Found], Mapping[str, str]]:
        first: dict[str, dict[str, None]] = defaultdict(dict)
        other: dict[str, dict[str, None]] = defaultdict(dict)
        by_ref: dict[str, Found] = {}
        refs: dict[str, str] = {}
        for kind in (kind for kind in self._reading.kinds if kind.fits(refers)):
            for uid, ref, *values in store.glance(self._reading, kind.record, spelling_fields(kind.record)):
                refs[uid] = ref
                by_ref[fold(ref)] = (uid,)
                for place, value in enumerate(values):
                    for spelling in {fold(text) for text in _texts(value)} - {""}:
                        (other if place else first)[spelling][uid] = None
        spelled = {spelling: tuple(uids) for spelling, uids in {**other, **first}.items()}
        return spelled | by_ref, refs


def spelling_fields(record: type[Record]) -> tuple[str, ...]:
    """The fields by whose values a record is known to people: its name, its other spellings, its number."""
    own = {field.name for field in fields_of(record)}
    name = naming_field(record)
    # A title is shared by very many works: these are known by their number.
    names = (name,) if name and not issubclass(record, Item) else ()
    return (*names, *(field for field in _ALSO if field in own))


def looks_like_ref(text: str) -> bool:
    """Whether a text is written like a reference."""
    return bool(_LIKE_A_REF.fullmatch(text.strip()))


def turned(name: str) -> tuple[str, str]:
    """(name as it is printed, name for sorting) of `Surname, First`; ('' for sorting) of any other name."""
    surname, comma, first = name.partition(", ")
    if not comma or "," in first or not first or not surname.strip():
        return name, ""
    if surname.split()[-1].islower() or first[0].islower():
        return name, ""
    return f"{first} {surname}", name


def turned_name(flat: Flat) -> Flat:
    """The values of a person with `Surname, First` as the name for sorting, and turned as the one that is printed."""
    names = {key: turned(value) for key, value in flat.items() if key.startswith("display_name_") and value}
    said = {key: name for key, (name, sort_name) in names.items() if sort_name}
    sorting = next((sort_name for _, sort_name in names.values() if sort_name), "")
    return {SORT_NAME: sorting, **flat, **said} if said else flat


def decided(decisions: Decisions, newcomer: Newcomer) -> Named | None:
    """What a person decided about somebody who would get a record."""
    said = newcomer.sort_name or newcomer.name
    return decisions.names.get((newcomer.kind, fold(said)))


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, Multilingual):
        return [value.get(language) for language in value.present()]
    return [value] if isinstance(value, str) else list(value or ())
