"""What an edition says of one thing, flat: path -> text, so that two can be laid side by side. Pure.

Members of a list are named by what they are (a text by its type, a part by its uid), never by their place, so that a
member that comes in between moves none of the others.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kalbajar_catalogue.editions.format import (
    EditionAgent,
    EditionCitation,
    EditionCode,
    EditionFact,
    EditionPart,
    EditionPerson,
    EditionPlace,
    EditionRegion,
    EditionRelation,
    EditionSource,
    EditionText,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual

_KEYS: Final[Mapping[type[Any], Callable[[Any], str]]] = {
    EditionText: lambda one: one.type,
    EditionFact: lambda one: one.key or one.label.best("en").text,
    EditionPerson: lambda one: one.uid or one.name.best("en").text,
    EditionPart: lambda one: one.uid,
    EditionCode: lambda one: one.name,
    EditionRelation: lambda one: f"{one.type}:{one.work}",
    EditionCitation: lambda one: f"{one.source}:{one.field}",
    EditionRegion: lambda one: one.part or one.label.best("en").text or repr(one.points),
    EditionAgent: lambda one: one.uid,
    EditionPlace: lambda one: one.uid,
    EditionSource: lambda one: one.uid,
}


@dataclass(frozen=True)
class Said:
    """One value: the field that it belongs to, the member of it, the language; '' where there is none."""

    field: str
    member: str = ""
    language: str = ""


def flat(thing: Any, without: frozenset[str] = frozenset()) -> dict[Said, str]:
    """Every value of a dataclass of the format as text; what is empty is left out, and so are these fields."""
    found: dict[Said, str] = {}
    for field in dataclasses.fields(thing):
        if field.name not in without:
            found |= {said: text for said, text in _values(field.name, "", getattr(thing, field.name)) if text}
    return found


def _values(field: str, member: str, value: Any) -> Iterator[tuple[Said, str]]:
    if isinstance(value, Multilingual):
        yield from ((Said(field, member, language), value.get(language)) for language in LANGUAGES)
    elif isinstance(value, tuple):
        yield from _members(field, member, value)
    elif dataclasses.is_dataclass(value):
        for inner in dataclasses.fields(value):
            name = f"{member}.{inner.name}" if member else inner.name
            yield from _values(field, name, getattr(value, inner.name))
    elif value not in (None, False, ""):
        yield Said(field, member), str(value)


def _members(field: str, member: str, values: tuple[Any, ...]) -> Iterator[tuple[Said, str]]:
    if all(isinstance(value, str) for value in values):
        yield Said(field, member), ", ".join(values)
        return
    seen: dict[str, int] = {}
    for place, value in enumerate(values):
        name = _KEYS[type(value)](value) if type(value) in _KEYS else str(place)
        seen[name] = seen.get(name, 0) + 1
        unique = name if seen[name] == 1 else f"{name}#{seen[name]}"
        yield from _values(field, f"{member}.{unique}" if member else unique, value)
