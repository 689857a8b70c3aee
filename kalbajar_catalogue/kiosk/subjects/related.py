"""Which works a visitor may want to see after this one, and why. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from kalbajar_catalogue.kiosk.shows import Hung, Shows

MOST = 8
"""Works at most: what two minutes hold."""
MOST_OF_A_KIND = 4
"""Works for one weak reason, so that others come in too."""
PAIR, CONTENTS, PART_OF, SAME_MAKER, SAME_PLACE, BESIDE = (
    "pair", "contents", "part_of", "same_maker", "same_place", "beside",
)  # fmt: skip
VIEWS = frozenset({"before", "after"})
"""Relations of the two views that are compared by a line drawn across them."""


@dataclass(frozen=True)
class Related:
    """A work and why it is named.

    `pair`, `contents`, `part_of`, `same_maker`, `same_place`, `beside`, or the code of another relation of the edition:
    `same_subject`, `set_with`, `copy_of` ...
    """

    hung: Hung
    why: str


def related(shows: Shows, hung: Hung) -> tuple[Related, ...]:
    """The nearest first: what is recorded as related, by the same maker, from the same place; else what hangs beside.

    A work is named once, for the best reason.
    """
    found: dict[str, Related] = {}
    for one in _all(shows, hung):
        if one.hung.key != hung.key and len(found) < MOST:
            found.setdefault(one.hung.key, one)
    return tuple(found.values() if found else _beside(hung))


def pair_of(hung: Hung) -> str:
    """The key of the earlier of two views of which this is one; '' where it is none."""
    for relation in hung.work.relations:
        if relation.type in VIEWS and (other := hung.show.by_uid.get(relation.work)):
            return hung.key if relation.type == "after" else other.key
    return ""


def _all(shows: Shows, hung: Hung) -> Iterator[Related]:
    yield from _recorded(hung)
    yield from _holding(hung)
    yield from _by_maker(shows, hung)
    yield from _from_place(shows, hung)


def _recorded(hung: Hung) -> Iterator[Related]:
    for relation in hung.work.relations:
        if other := hung.show.by_uid.get(relation.work):
            yield Related(other, PAIR if relation.type in VIEWS else relation.type)


def _holding(hung: Hung) -> Iterator[Related]:
    """The dwelling in which this stands."""
    for other in hung.show.works:
        if any(one.work == hung.work.uid and one.type == CONTENTS for one in other.work.relations):
            yield Related(other, PART_OF)


def _by_maker(shows: Shows, hung: Hung) -> Iterator[Related]:
    own = {maker.uid for maker in hung.work.makers if maker.uid}
    same = [one for one in shows.works if one.key != hung.key and own & {maker.uid for maker in one.work.makers}]
    yield from (Related(one, SAME_MAKER) for one in _nearest(hung, same))


def _from_place(shows: Shows, hung: Hung) -> Iterator[Related]:
    """Works whose own place, not the district around it, is this one's."""
    own = hung.work.places[:1]
    same = [one for one in shows.works if own and one.key != hung.key and one.work.places[:1] == own]
    yield from (Related(one, SAME_PLACE) for one in _nearest(hung, same))


def _nearest(hung: Hung, others: list[Hung]) -> list[Hung]:
    """Those that hang nearest to it, in their order."""

    def away(one: Hung) -> tuple[bool, int, int]:
        return one.show.uid != hung.show.uid, abs(one.place - hung.place), one.place

    return sorted(others, key=away)[:MOST_OF_A_KIND]


def _beside(hung: Hung) -> list[Related]:
    works, count = hung.show.works, len(hung.show.works)
    steps = [step for step in (1, -1, 2, -2) if count > abs(step)]
    found = {works[(hung.place + step) % count].key: works[(hung.place + step) % count] for step in steps}
    return [Related(one, BESIDE) for key, one in found.items() if key != hung.key]
