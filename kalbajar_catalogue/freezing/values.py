"""What any public field says in words, in every language at once: a term, a name, a number, a yarn. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import EditionFact
from kalbajar_catalogue.freezing.statements import each
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number, unit_word
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.items.sizes import Dimension, printed_sizes
from kalbajar_catalogue.items.yarns import Yarn
from kalbajar_catalogue.storage.fields import Field, Record, Shape, fields_of, until_fields_change

Names = Mapping[str, Multilingual]
MOST_DECIMALS = 3
_NAMED = ("agent", "place")


@until_fields_change
def fields_by_name(record_type: type[Record]) -> dict[str, Field]:
    """The fields of a record type by their names."""
    return {field.name: field for field in fields_of(record_type)}


def fact(record: Record, field: Field, names: Names) -> EditionFact | None:
    """The row of one field; None for one that is empty or private."""
    value = getattr(record, field.name)
    if field.declared.private or value is None or value == field.default:
        return None
    said = told(field, value, names)
    return EditionFact(label_of(field), said, field.name) if said else None


def label_of(field: Field) -> Multilingual:
    """The label of a field in every language."""
    return labelled(field.declared.label)


def labelled(label: str) -> Multilingual:
    """A label of the program in every language."""
    return each(lambda language: word(language, label))


def told(field: Field, value: Any, names: Names) -> Multilingual:
    """The value of a field in words."""
    if isinstance(value, Multilingual):
        return value
    if field.shape is Shape.GROUPS:
        return _groups(value, names)
    if field.shape is Shape.LIST:
        return joined([_plain(field, one, names) for one in value])
    return _plain(field, value, names)


def joined(words: Iterable[Multilingual], separator: str = ", ") -> Multilingual:
    """Several words in one line of each language; one that a language does not have stands there in another."""
    known = list(dict.fromkeys(filter(None, words)))
    return each(lambda language: separator.join(one.best(language).text for one in known))


def _plain(field: Field, value: Any, names: Names) -> Multilingual:
    if field.declared.vocabulary:
        return vocabularies.label(field.declared.vocabulary, value)
    if field.declared.refers:
        return names.get(value, NOTHING)
    return each(lambda language: _in_words(field, value, language))


def _in_words(field: Field, value: Any, language: Language) -> str:
    if field.shape is Shape.YES_NO:
        return word(language, "Yes")
    if field.shape in (Shape.INTEGER, Shape.NUMBER):
        figure = shown_number(value, language, MOST_DECIMALS)
        unit = unit_word(field.declared.unit, language)
        return f"{figure}{unit}" if unit.startswith("/") else f"{figure} {unit}".strip()
    return shown_date(value, language) if field.declared.date else str(value)


def _groups(groups: tuple[Any, ...], names: Names) -> Multilingual:
    if isinstance(groups[0], Yarn):
        kind = type(groups[0])
        return each(lambda language: kind.to_typed(groups, language))
    if isinstance(groups[0], Dimension):
        return each(lambda language: printed_sizes(groups, language))
    return joined([_group(group, names) for group in groups])


def _group(group: Any, names: Names) -> Multilingual:
    """The first member of a group, the others behind it in brackets: `red (natural)`, `Aran (azcarpetmuseum.az)`."""
    first, *others = _members(group, names)
    more = [one for one in others if one]
    if not first or not more:
        return first
    behind = joined(more)
    return each(lambda language: f"{first.best(language).text} ({behind.get(language)})")


def _members(group: Any, names: Names) -> Iterator[Multilingual]:
    for member in fields_of(type(group)):
        value = getattr(group, member.name)
        empty = member.declared.private or not value
        yield NOTHING if empty else told(member, value, names)
