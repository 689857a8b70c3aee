"""Then and now: the pairs of views that the editions name, found once each, the earlier first. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kalbajar_catalogue.kiosk.shows import Hung, Show, Shows

BETWEEN = "&"
"""Between the keys of the two views in the argument of the page `pairs`."""


@dataclass(frozen=True)
class Pair:
    """Two views of one exhibition; `same_viewpoint` when they were taken from the same spot."""

    before: Hung
    after: Hung
    same_viewpoint: bool = False

    @property
    def argument(self) -> str:
        """What the page `pairs` is opened with to show it."""
        return f"{self.before.key}{BETWEEN}{self.after.key}"

    @property
    def shown(self) -> bool:
        """Whether both views can be seen."""
        return self.before.is_shown and self.after.is_shown

    def shares(self, other: "Pair") -> bool:
        """Whether a view belongs to both, so that they tell of one place."""
        return bool({self.before.key, self.after.key} & {other.before.key, other.after.key})


def pairs(shows: Shows) -> tuple[Pair, ...]:
    """Every pair once. Those seen from the same spot come first; those that share a view stay together."""
    found = [pair for show in shows for pair in _found(show)]
    found.sort(key=lambda pair: (not pair.shown, not pair.same_viewpoint))
    ordered: list[Pair] = []
    while found:
        chain = chain_of(found[0], found)
        ordered += chain
        found = [pair for pair in found if pair not in chain]
    return tuple(ordered)


def chain_of(pair: Pair, among: Sequence[Pair]) -> list[Pair]:
    """The pairs that hang together with this one over shared views, itself with them, in the order of time."""
    chain, left = [pair], [other for other in among if other != pair]
    while joined := [other for other in left if any(other.shares(one) for one in chain)]:
        chain += joined
        left = [other for other in left if other not in joined]
    return sorted(chain, key=lambda one: (_year(one.before), _year(one.after), one.before.place, one.after.place))


def asked_for(argument: str, among: Sequence[Pair]) -> int:
    """The place of the pair that is asked for: by both keys, by the earlier one's, by the later one's; -1 for none.

    Nothing asks for the first.
    """
    if not argument:
        return 0 if among else -1
    names = ([pair.argument for pair in among], [pair.before.key for pair in among], [pair.after.key for pair in among])
    return next((keys.index(argument) for keys in names if argument in keys), -1)


def _found(show: Show) -> Iterator[Pair]:
    pairs_: dict[frozenset[str], Pair] = {}
    for pair in _named(show):
        both = frozenset((pair.before.key, pair.after.key))
        known = pairs_.get(both)
        if known is None or (known.before != pair.before and _contradicts(known)):
            pairs_[both] = replace(pair, same_viewpoint=pair.same_viewpoint or (known or pair).same_viewpoint)
        elif pair.same_viewpoint:
            pairs_[both] = replace(known, same_viewpoint=True)
    yield from sorted(pairs_.values(), key=lambda pair: (pair.after.place, pair.before.place))


def _named(show: Show) -> Iterator[Pair]:
    for hung in show.works:
        for relation in hung.work.relations:
            other = show.by_uid.get(relation.work)
            if other is None or other.key == hung.key:
                continue
            if relation.type == "before":
                yield Pair(other, hung, relation.same_viewpoint)
            elif relation.type == "after":
                yield Pair(hung, other, relation.same_viewpoint)


def _contradicts(pair: Pair) -> bool:
    """Whether the earlier view was taken later, by the years that are known."""
    before, after = pair.before.work.year_earliest, pair.after.work.year_latest
    return before is not None and after is not None and before > after


def _year(hung: Hung) -> int:
    return hung.work.year_earliest if hung.work.year_earliest is not None else 10_000
