"""Which fields have a meaning for a record as it stands: `weave_class=pile|goods` and the like."""

from collections.abc import Callable, Iterable

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.storage.fields import Field


def switches(fields: Iterable[Field]) -> frozenset[str]:
    """The names of the fields on whose value others depend."""
    return frozenset(field.declared.when.partition("=")[0] for field in fields if field.declared.when)


def has_meaning(field: Field, fields: Iterable[Field], text_of: Callable[[str], str]) -> bool:
    """Whether a field has a meaning beside what now stands in the others; `text_of` tells their shown texts."""
    name, _, values = field.declared.when.partition("=")
    if not name:
        return True
    switch = next((other for other in fields if other.name == name), None)
    return switch is None or _code(switch, text_of(name)) in values.split("|")


def _code(field: Field, text: str) -> str:
    vocabulary = field.declared.vocabulary
    return (vocabularies.known_code(vocabulary, text) or text) if vocabulary and text else text
