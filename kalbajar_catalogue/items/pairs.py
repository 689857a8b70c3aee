"""Photographs in pairs: made on both at once, taken apart on both, and listed once each. Never commits.

A record that came from elsewhere may say so on one side only: such a pair counts as well.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

BEFORE, AFTER, SAME_SUBJECT = "before", "after", "same_subject"
OPPOSITE: Final[Mapping[str, str]] = {BEFORE: AFTER, AFTER: BEFORE}
"""What the first photograph is to the second, when the second is this to the first; else both say the same."""


@dataclass(frozen=True)
class Paired:
    """Two photographs of one subject; where it is known when, `first` was taken before `second`."""

    first: str
    second: str
    ordered: bool = True
    same_viewpoint: bool = False

    def holds(self, uid: str) -> bool:
        """Whether a photograph is one of the two."""
        return uid in (self.first, self.second)

    def of(self, one: str, other: str) -> bool:
        """Whether these two are the pair, whichever comes first."""
        return self.holds(one) and self.holds(other) and one != other


def pair(work: Work, first: str, second: str, ordered: bool = True, same_viewpoint: bool = False) -> None:
    """Pairs two photographs, on the records of both; what they said of each other until now is replaced.

    `ordered`: the first was taken before the second. Other pairs of the two stay.
    Raises WorldError `photograph.pair_of_itself`, `record.missing` (also for what is no photograph).
    """
    if first == second:
        raise WorldError("photograph.pair_of_itself")
    relation = AFTER if ordered else SAME_SUBJECT
    there = _both(work, first, second)
    new = {
        first: _named(there[first], Pair(second, relation, same_viewpoint)),
        second: _named(there[second], Pair(first, OPPOSITE.get(relation, relation), same_viewpoint)),
    }
    _write(work, new)


def unpair(work: Work, one: str, other: str) -> None:
    """Takes two photographs apart, on the records of both. Raises WorldError `record.missing`."""
    there = _both(work, one, other)
    _write(work, {one: _without(there[one], other), other: _without(there[other], one)})


def pairs(reading: Reading) -> tuple[Paired, ...]:
    """All pairs of live photographs, each once and the earlier photograph first, in the order they were made.

    Where the two sides contradict each other, the side of the photograph that is named first is believed.
    """
    return among({uid: own for uid, _, own in store.glance(reading, Photograph, ("pair_of",))})


def among(photographs: Mapping[str, tuple[Pair, ...]]) -> tuple[Paired, ...]:
    """As `pairs`, of what these photographs say of each other, by uid. Pure."""
    found: dict[frozenset[str], Paired] = {}
    for uid, own in photographs.items():
        for said in _said(uid, own):
            if said.holds(uid) and {said.first, said.second} <= photographs.keys():
                key = frozenset((said.first, said.second))
                found[key] = _together(found[key], said) if key in found else said
    return tuple(found.values())


def _said(uid: str, own: tuple[Pair, ...]) -> Iterator[Paired]:
    """What one photograph says of its pairs."""
    for one in own:
        if one.item and one.item != uid:
            earlier_first = (one.item, uid) if one.relation == BEFORE else (uid, one.item)
            yield Paired(*earlier_first, one.relation in OPPOSITE, one.same_viewpoint)


def _together(known: Paired, more: Paired) -> Paired:
    """Two sides of one pair: a side that says more is heard."""
    better = more if more.ordered and not known.ordered else known
    return replace(better, same_viewpoint=known.same_viewpoint or more.same_viewpoint)


def _both(work: Work, one: str, other: str) -> dict[str, tuple[Pair, ...]]:
    there = {photograph.uid: photograph.pair_of for photograph in store.fetch(work, Photograph, (one, other))}
    if missing := next((uid for uid in (one, other) if uid not in there), ""):
        raise WorldError("record.missing", uid=missing)
    return there


def _named(there: tuple[Pair, ...], new: Pair) -> tuple[Pair, ...]:
    """The pairs of a photograph with a new one, in the place of what was said of the same photograph."""
    place = next((at for at, one in enumerate(there) if one.item == new.item), len(there))
    others = _without(there, new.item)
    return (*others[:place], new, *others[place:])


def _without(there: tuple[Pair, ...], other: str) -> tuple[Pair, ...]:
    return tuple(one for one in there if one.item != other)


def _write(work: Work, new: Mapping[str, tuple[Pair, ...]]) -> None:
    store.change_all(work, Photograph.kind, {uid: {"pair_of": own} for uid, own in new.items()})
