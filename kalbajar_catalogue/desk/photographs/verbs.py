"""What the page of photographs asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Sequence

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["CARD_KINDS", "ItemCard", "cards", "delete", "deleted"]
CARD_KINDS = ("photograph", "media_link", "media_file", "agent")


def cards(reading: Reading) -> tuple[ItemCard, ...]:
    """Every photograph, in the order of the refs."""
    return tuple(sorted(service.cards(reading), key=lambda card: card.ref))


def delete(items: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Moves photographs to the trash."""

    def write(work: Work, progress: Progress) -> None:
        for item in items:
            service.delete(work, item, "")

    return write


def deleted(refs: Sequence[str]) -> Action:
    """The name of a deletion in the history."""
    return Action("record.deleted", {"ref": ", ".join(refs)})
