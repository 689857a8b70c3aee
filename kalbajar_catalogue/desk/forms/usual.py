"""Which fields of a work stay in sight though nothing stands in them and nothing needs them. Pure."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from kalbajar_catalogue.storage.fields import Field

ALWAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "carpet": ("weaver", "dimension"),
    "painting": ("maker", "dimension"),
    "craft": ("artisan", "dimension"),
    "dwelling": ("reconstruction_makers", "dimension"),
    "other": ("maker", "dimension"),
}
"""Who made it and how large it is: what everybody writes of a thing that lies on the table, beside what is needed."""


def usual_fields(kind: str, fields: Sequence[Field], lately: Collection[str]) -> frozenset[str]:
    """The names of the fields that a kind of work always shows, and of those behind the flat keys `lately`."""
    names = {field.name for field in fields if any(key in lately for key in field.keys)}
    return frozenset(names | set(ALWAYS.get(kind, ())))
