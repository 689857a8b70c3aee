"""What the museum's own public fields say of a work, label and value in every language. Pure."""

from kalbajar_catalogue.editions.format import EditionFact
from kalbajar_catalogue.freezing import values
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage.fields import own_fields_of


def facts_of(item: Item) -> tuple[EditionFact, ...]:
    """The public fields of the museum's own that say something of a work, in their order; they have no key."""
    rows = (values.fact(item, field, {}) for field in own_fields_of(type(item)))
    return tuple(EditionFact(row.label, row.value) for row in rows if row)
