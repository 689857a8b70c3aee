"""What the museum's own public fields say of a work, label and value in every language. Pure."""

from collections.abc import Iterator
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import EditionFact
from kalbajar_catalogue.freezing.statements import each
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number, unit_word
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage.fields import Field, Shape, own_fields_of

MOST_DECIMALS = 3


def facts_of(item: Item) -> tuple[EditionFact, ...]:
    """The public fields of the museum's own that say something of a work, in their order."""
    return tuple(EditionFact(_label(field), _said(field, value)) for field, value in _values(item))


def _values(item: Item) -> Iterator[tuple[Field, Any]]:
    """The fields that leave the house and have a value that is not their default."""
    for field in own_fields_of(type(item)):
        value = getattr(item, field.name)
        if not field.declared.private and value != field.default and value is not None:
            yield field, value


def _label(field: Field) -> Multilingual:
    return each(lambda language: word(language, field.declared.label))


def _said(field: Field, value: Any) -> Multilingual:
    if isinstance(value, Multilingual):
        return value
    if field.declared.vocabulary:
        return vocabularies.label(field.declared.vocabulary, value)
    return each(lambda language: _in_words(field, value, language))


def _in_words(field: Field, value: Any, language: Language) -> str:
    if field.shape is Shape.YES_NO:
        return word(language, "Yes")
    if field.shape in (Shape.INTEGER, Shape.NUMBER):
        figure = shown_number(value, language, MOST_DECIMALS)
        return f"{figure} {unit_word(field.declared.unit, language)}".strip()
    return shown_date(value, language) if field.declared.date else str(value)
