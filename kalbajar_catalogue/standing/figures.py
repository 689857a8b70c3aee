"""What is known of how a catalogue stands after a change set; kept, so that it is not reckoned at each look. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.standing_points import ASPECTS
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.standing.doubts import Doubt

WITHHELD: Final = frozenset({"not_published", "consent_missing", "rights_forbidden", "rights_expired"})
"""Codes of points by which a whole work stays out of an edition."""
_BITS: Final = {(aspect, language): 1 << place for place, (aspect, language) in enumerate(
    (aspect, language) for aspect in ASPECTS for language in LANGUAGES
)}  # fmt: skip


class Gap(NamedTuple):
    """What a work lacks before print: the code and field of an open point, and its language or ''."""

    code: str
    field: str
    language: str


class Facts(NamedTuple):
    """What is known of one work in one exhibition; `there` has a bit for each aspect in each language."""

    gaps: tuple[Gap, ...] = ()
    there: int = 0

    @property
    def withheld(self) -> bool:
        """Whether the whole work stays out."""
        return any(gap.code in WITHHELD for gap in self.gaps)

    def has(self, aspect: str, language: Language) -> bool:
        """Whether an aspect is there in a language."""
        return bool(self.there & _BITS[aspect, language])


@dataclass(frozen=True)
class ShowFigures:
    """What is known of one exhibition: its works in the order of the hang, and what it lacks itself.

    `numbers` are those of the works, `doubled` the works whose number another one has that hangs before them.
    """

    works: Mapping[str, Facts] = field(default_factory=dict)
    numbers: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    own: tuple[OpenPoint, ...] = ()

    @property
    def printed(self) -> int:
        """How many works would be in an edition."""
        return sum(not facts.withheld for facts in self.works.values())

    def points(self) -> Iterator[OpenPoint]:
        """Every open point of the exhibition, as the report before an edition has them."""
        numbers = dict(zip(self.works, self.numbers, strict=True))
        yield from self.own
        for uid, facts in self.works.items():
            for gap in facts.gaps:
                yield OpenPoint(gap.code, numbers[uid], gap.field, gap.language, uid)
        for uid in self.doubled:
            yield OpenPoint("number_twice", numbers[uid], "catalogue_number", "", uid)


@dataclass(frozen=True)
class Originals:
    """The originals that records name: how many, how large together, and the paths of those that are not there."""

    files: int = 0
    bytes: int = 0
    lost: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Figures:
    """How a catalogue stood after change set `change_set`, made at `made_at`, on a day (`2025-11-25`).

    `mend` are the works that fail a check of gallery health. `doubts` stand under the record that they are about;
    `around` are those about programmes, exhibitions, numbers, events and circles of parts.
    """

    change_set: int
    made_at: str
    day: str
    originals: Originals = Originals()
    mend: frozenset[str] = frozenset()
    doubts: Mapping[str, tuple[Doubt, ...]] = field(default_factory=dict)
    around: tuple[Doubt, ...] = ()
    shows: Mapping[str, ShowFigures] = field(default_factory=dict)

    def all_doubts(self) -> Iterator[Doubt]:
        """Every doubt there is."""
        yield from (doubt for several in self.doubts.values() for doubt in several)
        yield from self.around


def bits_of(there: Mapping[tuple[str, Language], bool]) -> int:
    """The bits of `Facts.there` for what is there of each aspect in each language."""
    return sum(_BITS[place] for place, is_there in there.items() if is_there)
