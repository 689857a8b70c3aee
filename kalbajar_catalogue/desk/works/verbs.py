"""What a page of works asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Sequence

from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import duplicating, pasting, service
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["ItemCard", "added", "as_table", "cards", "create", "create_titled", "delete", "deleted",
           "duplicate", "duplicated", "hang", "hung", "in_order", "keys_of", "private_among"]  # fmt: skip


def cards(kind: str) -> Callable[[Reading], tuple[ItemCard, ...]]:
    """Reads every work of a kind, in the order of the refs."""

    def read(reading: Reading) -> tuple[ItemCard, ...]:
        return in_order(service.cards(reading, kinds=(kind,)))

    return read


def in_order(cards: Iterable[ItemCard]) -> tuple[ItemCard, ...]:
    """Cards in the order of their refs."""
    return tuple(sorted(cards, key=lambda card: sort_key(card.ref)))


def create(kind: str) -> Callable[[Work, Progress], str]:
    """Makes an empty work of a kind and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        return service.add(work, [service.BY_KIND[kind]()])[0].uid

    return write


def create_titled(kind: str, title: str, language: Language) -> Callable[[Work, Progress], str]:
    """Makes a work of a kind with a title in one language and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        named = Multilingual().having(language, title)
        return service.add(work, [service.BY_KIND[kind](title=named)])[0].uid

    return write


def duplicate(works: Sequence[str]) -> Callable[[Work, Progress], str]:
    """Copies works without their numbers and gives back the uid of the first copy."""

    def write(work: Work, progress: Progress) -> str:
        return duplicating.duplicate(work, works)[0].uid

    return write


def duplicated(works: Sequence[str]) -> Action:
    """What the history calls that."""
    return Action("records.duplicated", {"count": len(works)})


def keys_of(kind: str, names: Sequence[str], language: Language, private: bool = False) -> list[str]:
    """The flat keys of columns, those of a text in several languages in this one; other columns are left out.

    So are private fields, unless they are asked for.
    """
    own = [field for field in _fields(kind, names) if private or not field.declared.private]
    return [f"{one.name}_{language}" if one.shape is Shape.MULTILINGUAL else one.name for one in own]


def private_among(kind: str, names: Sequence[str]) -> tuple[str, ...]:
    """Those of these columns that are private fields."""
    return tuple(field.name for field in _fields(kind, names) if field.declared.private)


def _fields(kind: str, names: Sequence[str]) -> list[Field]:
    fields = {field.name: field for field in fields_of(service.BY_KIND[kind])}
    return [fields[name] for name in names if name in fields]


def as_table(uids: Sequence[str], keys: Sequence[str], language: Language) -> Callable[[Reading], str]:
    """Reads works as a text for a spreadsheet."""
    return lambda reading: pasting.as_table(reading, uids, keys, language)


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
    return Action("record.deleted", {"ref": first_few(refs), "count": len(refs)})
