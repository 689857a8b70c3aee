"""A work that is none of the other kinds: a book, a costume, an instrument."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.items.records.item import Item


@dataclass(frozen=True, kw_only=True)
class Other(Item):
    """A work of another kind; its object names say which."""

    kind: ClassVar[str] = "other"
