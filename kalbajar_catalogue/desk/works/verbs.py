"""What a page of works asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Sequence

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["ItemCard", "Some", "added", "alone", "card_kinds", "cards", "cards_of", "create", "delete", "deleted",
           "hang", "hung", "in_order"]  # fmt: skip
Some = tuple[frozenset[str], tuple[ItemCard, ...]]


def card_kinds(kind: str) -> tuple[str, ...]:
    """The kinds of record that the cards of a kind of work show."""
    return (kind, "media_link", "media_file", "agent")


def cards(kind: str) -> Callable[[Reading], tuple[ItemCard, ...]]:
    """Reads every work of a kind, in the order of the refs."""

    def read(reading: Reading) -> tuple[ItemCard, ...]:
        return in_order(service.cards(reading, kinds=(kind,)))

    return read


def cards_of(kind: str, uids: frozenset[str]) -> Callable[[Reading], Some]:
    """Reads some works of a kind only; those that are gone have no card."""

    def read(reading: Reading) -> Some:
        return uids, service.cards(reading, uids, (kind,))

    return read


def in_order(cards: Iterable[ItemCard]) -> tuple[ItemCard, ...]:
    """Cards in the order of their refs."""
    return tuple(sorted(cards, key=lambda card: sort_key(card.ref)))


def alone(changes: Changes, kind: str) -> frozenset[str]:
    """The works of a kind that were changed; none when something else that cards show was changed too."""
    shown = [entry for entry in changes.entries if entry.kind in card_kinds(kind)]
    others = any(entry.kind != kind for entry in shown)
    return frozenset() if others else frozenset(entry.uid for entry in shown)


def create(kind: str) -> Callable[[Work, Progress], str]:
    """Makes an empty work of a kind and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        return service.add(work, [service.BY_KIND[kind]()])[0].uid

    return write


def delete(items: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Moves works to the trash."""

    def write(work: Work, progress: Progress) -> None:
        for item in items:
            service.delete(work, item, "")

    return write


def hang(exhibition: str, items: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Hangs works in the next empty frames of an exhibition, and names the action by its ref."""

    def write(work: Work, progress: Progress) -> None:
        new = exhibitions.hang(work, exhibition, items)
        work.action = Action("works.hung", {"ref": exhibitions.get(work, exhibition).ref, "count": len(new)})

    return write


def added() -> Action:
    """The name of a new work in the history."""
    return Action("record.added")


def hung(items: Sequence[str]) -> Action:
    """The name of a hanging in the history, until the exhibition is known."""
    return Action("works.hung", {"count": len(items)})


def deleted(refs: Sequence[str]) -> Action:
    """The name of a deletion in the history."""
    return Action("record.deleted", {"ref": ", ".join(refs)})
