"""What is kept of searching: a filter that somebody saved, for everybody at every desk."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class SavedFilter(Record):
    """A narrowing of the works of one page under a name; it finds anew each time it is chosen."""

    kind: ClassVar[str] = "saved_filter"

    name: str = declare(
        "", "identity", "Name", "What it is called in the list.", private=True, needed=True,
        example="Ready for print", az="ad; süzgəc", en="name; filter", ru="имя; фильтр",
    )  # fmt: skip
    page: str = declare(
        "", "identity", "Page", "The page on which it stands.", private=True, system=True, az="səhifə", en="page",
        ru="страница",
    )  # fmt: skip
    conditions: str = declare(
        "", "identity", "What it asks for", "Text, facets, order and columns, as JSON.", private=True, system=True,
        az="şərtlər", en="conditions", ru="условия",
    )  # fmt: skip
    order: int = declare(
        0, "identity", "Order", "Place among the saved filters of its page.", private=True, az="sıra", en="order",
        ru="порядок",
    )  # fmt: skip
