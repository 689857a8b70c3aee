"""Works that consist of others, and works that belong together. Takes a Reading, changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.records import Item, Part, Photograph
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class PartNode:
    """A component of a work; `card` is there when it is a catalogued work, whose own components are `parts`."""

    part: Part
    card: ItemCard | None = None
    parts: "tuple[PartNode, ...]" = ()


@dataclass(frozen=True)
class Related:
    """A work that is tied to another by `field` (`pair_of` or `related_item`).

    `outgoing` tells which of the two names the other: the work asked about, or this one. `relation` stands as that
    one's record has it: `copy_of` on an outgoing tie says that the work asked about is a copy of this one.
    """

    card: ItemCard
    field: str
    relation: str
    outgoing: bool
    same_viewpoint: bool = False


def parts_of(reading: Reading, uid: str) -> tuple[PartNode, ...]:
    """The components of a work and theirs, in their order; a circle ends where it closes."""
    return _nodes(reading, uid, frozenset({uid}))


def wholes_of(reading: Reading, uid: str) -> tuple[ItemCard, ...]:
    """The works that have this one as a component, in the order they were made."""
    return service.cards(reading, {part.whole for part in store.fetch_where(reading, Part, item=uid)} - {""})


def all_parts(reading: Reading) -> tuple[Part, ...]:
    """Every live component there is; see `rules.part_problems`."""
    return store.fetch(reading, Part)


def related(reading: Reading, uid: str) -> tuple[Related, ...]:
    """The live works that this one names in pairs and relations, then those that name it."""
    item = service.get(reading, uid)
    naming = {user for _, user in store.references_to(reading, lambda column: column == uid)} - {uid}
    ties = [tie for tie in _ties(item) if tie.to != uid]
    ties += [tie for other in service.fetch(reading, naming) for tie in _ties(other) if tie.to == uid]
    cards = {card.uid: card for card in service.cards(reading, {tie.other(uid) for tie in ties})}
    return tuple(_related(cards[tie.other(uid)], tie, uid) for tie in ties if tie.other(uid) in cards)


def _nodes(reading: Reading, uid: str, above: frozenset[str]) -> tuple[PartNode, ...]:
    parts = sorted(store.fetch_where(reading, Part, whole=uid), key=lambda part: (part.order, part.ref))
    cards = {card.uid: card for card in service.cards(reading, {part.item for part in parts if part.item})}
    return tuple(_node(reading, part, cards.get(part.item), above) for part in parts)


def _node(reading: Reading, part: Part, card: ItemCard | None, above: frozenset[str]) -> PartNode:
    if card is None or card.uid in above:
        return PartNode(part, card)
    return PartNode(part, card, _nodes(reading, card.uid, above | {card.uid}))


class _Tie(NamedTuple):
    """That one work names another."""

    by: str
    to: str
    field: str
    relation: str
    same_viewpoint: bool = False

    def other(self, uid: str) -> str:
        """The other end, seen from one."""
        return self.to if self.by == uid else self.by


def _ties(item: Item) -> Iterator[_Tie]:
    if isinstance(item, Photograph):
        yield from (_Tie(item.uid, one.item, "pair_of", one.relation, one.same_viewpoint) for one in item.pair_of)
    yield from (_Tie(item.uid, one.item, "related_item", one.relation) for one in item.related_item)


def _related(card: ItemCard, tie: _Tie, uid: str) -> Related:
    return Related(card, tie.field, tie.relation, tie.by == uid, tie.same_viewpoint)
