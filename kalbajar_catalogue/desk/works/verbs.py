"""What the page of photographs asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Sequence

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["CARD_KINDS", "ItemCard", "Some", "alone", "cards", "cards_of", "delete", "deleted", "in_order"]
Some = tuple[frozenset[str], tuple[ItemCard, ...]]
CARD_KINDS = ("photograph", "media_link", "media_file", "agent")


def cards(reading: Reading) -> tuple[ItemCard, ...]:
    """Every photograph, in the order of the refs."""
    return in_order(service.cards(reading))


def cards_of(uids: frozenset[str]) -> Callable[[Reading], Some]:
    """Reads some photographs only; those that are gone have no card."""

    def read(reading: Reading) -> Some:
        return uids, service.cards(reading, uids)

    return read


def in_order(cards: Iterable[ItemCard]) -> tuple[ItemCard, ...]:
    """Cards in the order of their refs."""
    return tuple(sorted(cards, key=lambda card: sort_key(card.ref)))


def alone(changes: Changes) -> frozenset[str]:
    """The photographs that were changed; none when something else that cards show was changed too."""
    shown = [entry for entry in changes.entries if entry.kind in CARD_KINDS]
    others = any(entry.kind != Photograph.kind for entry in shown)
    return frozenset() if others else frozenset(entry.uid for entry in shown)


def delete(items: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Moves photographs to the trash."""

    def write(work: Work, progress: Progress) -> None:
        for item in items:
            service.delete(work, item, "")

    return write


def deleted(refs: Sequence[str]) -> Action:
    """The name of a deletion in the history."""
    return Action("record.deleted", {"ref": ", ".join(refs)})
