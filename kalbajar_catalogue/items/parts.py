"""The parts of a work and the parts of those: the tree of an alachigh, of a set of carpets. Never commits.

A part belongs to a work or to another part. One that is catalogued as a work of its own has that work's parts too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.records import Part
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Branch:
    """A part, the work that it is catalogued as, and what it consists of itself."""

    part: Part
    card: ItemCard | None = None
    branches: "tuple[Branch, ...]" = ()

    @property
    def all(self) -> "Iterator[Branch]":
        """This one and every one below it."""
        yield self
        for branch in self.branches:
            yield from branch.all


def tree(reading: Reading, uid: str) -> tuple[Branch, ...]:
    """The parts of a work or of a part, and theirs, in their order; a circle ends where it closes."""
    return _branches(reading, (uid,), frozenset({uid}))


def add(work: Work, part: Part, at: int | None = None) -> Part:
    """Adds a part to the work or part that is its `whole`, at the end or at a place counted from 1.

    Raises WorldError `record.missing` for a whole that is not there.
    """
    if part.whole not in store.living(work, (part.whole,)):
        raise WorldError("record.missing", uid=part.whole)
    beside = _children(work, part.whole)
    added = store.insert(work, replace(part, order=len(beside) + 1))
    if at is not None:
        _number(work, _placed([one.uid for one in beside], added.uid, at))
    return added


def move(work: Work, part: str, whole: str, at: int) -> None:
    """Moves a part into another whole, or to another place (counted from 1) in its own.

    Raises WorldError `record.missing`, and `part.in_itself` for a whole that lies inside the part.
    """
    moving = store.get(work, Part, part)
    if whole not in store.living(work, (whole,)):
        raise WorldError("record.missing", uid=whole)
    if moving.whole != whole:
        store.change(work, Part.kind, part, {"whole": whole})
        refuse_circle(work, part)
        _number(work, [one.uid for one in _children(work, moving.whole)])
    _number(work, _placed([one.uid for one in _children(work, whole)], part, at))


def remove(work: Work, part: str) -> None:
    """Takes a part away with everything in it, what is catalogued on its own excepted. Undo brings all of it back.

    Raises WorldError `record.missing`.
    """
    gone = store.get(work, Part, part)
    for uid in _inside(work, part):
        store.set_state(work, uid, TRASHED)
    _number(work, [one.uid for one in _children(work, gone.whole)])


def refuse_circle(work: Work, part: str) -> None:
    """Raises WorldError `part.in_itself` when a part has come to lie in itself, at once or through others."""
    own = store.get(work, Part, part)
    above = _above(work, own.whole)
    if part in above or (own.item and own.item in above):
        raise WorldError("part.in_itself", ref=own.ref)


def _branches(reading: Reading, wholes: tuple[str, ...], above: frozenset[str]) -> tuple[Branch, ...]:
    parts = [part for whole in wholes for part in _children(reading, whole) if part.uid not in above]
    cards = {card.uid: card for card in service.cards(reading, {part.item for part in parts if part.item})}
    return tuple(_branch(reading, part, cards.get(part.item), above) for part in parts)


def _branch(reading: Reading, part: Part, card: ItemCard | None, above: frozenset[str]) -> Branch:
    own = (part.uid, card.uid) if card and card.uid not in above else (part.uid,)
    return Branch(part, card, _branches(reading, own, above | set(own)))


def _children(reading: Reading, whole: str) -> list[Part]:
    return sorted(store.fetch_where(reading, Part, whole=whole), key=lambda part: (part.order, part.ref))


def _inside(reading: Reading, part: str) -> list[str]:
    """A part and all parts in it, the innermost first."""
    below = [uid for child in _children(reading, part) for uid in _inside(reading, child.uid)]
    return [*below, part]


def _above(reading: Reading, whole: str) -> set[str]:
    """Everything that a whole lies in, itself too: parts, works, and the parts that are catalogued as those works."""
    found: set[str] = set()
    waiting = [whole]
    while waiting:
        uid = waiting.pop()
        if uid and uid not in found:
            found.add(uid)
            waiting += [part.whole for part in store.fetch(reading, Part, (uid,))]
            waiting += [part.whole for part in store.fetch_where(reading, Part, item=uid)]
    return found


def _placed(uids: list[str], uid: str, at: int) -> list[str]:
    rest = [one for one in uids if one != uid]
    place = min(max(at - 1, 0), len(rest))
    return [*rest[:place], uid, *rest[place:]]


def _number(work: Work, uids: list[str]) -> None:
    store.change_all(work, Part.kind, {uid: {"order": place} for place, uid in enumerate(uids, 1)})
