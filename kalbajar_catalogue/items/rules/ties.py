"""What can hardly be meant of a work and others: itself among them, circles, pairs that contradict. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.items.records import Dwelling, Item, Part, Photograph
from kalbajar_catalogue.items.rules.context import Surroundings
from kalbajar_catalogue.items.rules.dates import before

_ERAS = {"before_occupation": 0, "during_occupation": 1, "after_liberation": 2, "restoration": 2}


def tie_problems(item: Item, around: Surroundings) -> Iterator[Problem]:
    """What can hardly be meant of a work and those it names."""
    if item.uid and any(related.item == item.uid for related in item.related_item):
        yield Problem("item.related_to_itself", {}, "related_item")
    if isinstance(item, Dwelling) and item.uid in item.contents:
        yield Problem("item.part_of_itself", {}, "contents")
    if isinstance(item, Photograph):
        yield from _pairs(item, around)


def part_problems(parts: Iterable[Part]) -> tuple[tuple[Part, Problem], ...]:
    """Components that make a work a part of itself, at once or through others; takes all parts there are."""
    kept = [part for part in parts if part.whole and part.item]
    below: dict[str, set[str]] = defaultdict(set)
    for part in kept:
        below[part.whole].add(part.item)
    return tuple((part, problem) for part in kept for problem in _circle(part, below))


def _circle(part: Part, below: dict[str, set[str]]) -> Iterator[Problem]:
    if part.item == part.whole:
        yield Problem("item.part_of_itself", {}, "item")
    elif part.whole in _all_below(part.item, below):
        yield Problem("part.in_circle", {}, "item")


def _all_below(uid: str, below: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [uid]
    while waiting:
        new = below.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def _pairs(item: Photograph, around: Surroundings) -> Iterator[Problem]:
    for pair in item.pair_of:
        other = around.photographs.get(pair.item)
        if item.uid and pair.item == item.uid:
            yield Problem("photograph.pair_of_itself", {}, "pair_of")
        elif other is not None and _contradicts(item, other, pair.relation):
            yield Problem("photograph.pair_contradicts", {"ref": other.ref, "relation": pair.relation}, "pair_of")


def _contradicts(item: Photograph, other: Photograph, relation: str) -> bool:
    """Whether the other was taken later although it shows what was before, or the other way round."""
    if relation == "before":
        return _later(other, item)
    return relation == "after" and _later(item, other)


def _later(one: Photograph, other: Photograph) -> bool:
    """Whether one was taken after the other for certain: by its date, else by the time it belongs to."""
    if one.date_taken and other.date_taken:
        return before(other.date_taken, one.date_taken)
    eras = [_ERAS.get(photograph.period_relation) for photograph in (one, other)]
    return eras[0] is not None and eras[1] is not None and eras[0] > eras[1]
