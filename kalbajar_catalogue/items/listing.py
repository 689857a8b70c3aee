"""Works as rows of a table: which columns a kind has, and what stands in them for people to read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.items.service import BY_KIND, ItemCard
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import service as texts

REF, MAKERS, TEXTS = "ref", "makers", "texts"
"""Columns that no single field has: the number, all makers together, the state of the texts in each language."""
DERIVED_FROM = {"knot_density_dm2": ("knots_horizontal_dm", "knots_vertical_dm")}
"""Values that are worked out, with the fields they are worked out from."""
DEFAULTS: Mapping[str, tuple[str, ...]] = {
    "photograph": ("title", "photographer", "date_taken", "place_shown", "period_relation", TEXTS),
    "carpet": ("title", "weave_type", "school", "dimension", "knot_density_dm2", TEXTS),
    "painting": ("title", "maker", "date_display", "medium", "support", "dimension", TEXTS),
    "craft": ("title", "craft_type", "artisan", "technique", "dimension", "date_display", TEXTS),
    "dwelling": ("title", "structure_type", "reconstruction_date", "plan", "pole_count", "place_made", TEXTS),
    "other": ("title", "object_name", "maker", "date_display", "dimension", TEXTS),
}
"""The columns that a page begins with, after the number."""
MISSING = "missing"
_BEST = ("approved", "draft", "stale")
_NUMBERS = (Shape.INTEGER, Shape.NUMBER)


@dataclass(frozen=True)
class Column:
    """A column of the table of a kind; the label is English and is translated when shown.

    `figures` stand at the right. What may be `typed` in place is a single text or figure.
    """

    name: str
    label: str
    group: str = "identity"
    figures: bool = False
    typed: bool = False


@dataclass(frozen=True)
class Row:
    """A work as the table shows it: its card, and the texts of the columns that were asked for.

    `stand_ins` are the places of texts that stand there for a missing one in the language that is shown.
    """

    card: ItemCard
    texts: tuple[str, ...]
    stand_ins: frozenset[int] = frozenset()


def columns_of(kind: str) -> tuple[Column, ...]:
    """All columns that the table of a kind may have, the number first."""
    record = BY_KIND[kind]
    own = [_column(field) for field in fields_of(record) if not field.declared.system]
    if len(record.maker_fields) > 1:
        place = next(place for place, one in enumerate(own) if one.name in record.maker_fields)
        own.insert(place, Column(MAKERS, "Made by", "making"))
    derived = [Column(name, label, "weave", figures=True) for name, label in record.derived.items()]
    return (Column(REF, "Number"), *own, *derived, Column(TEXTS, "Texts", "content"))


def rows(reading: Reading, kind: str, uids: Sequence[str], names: Sequence[str], language: Language) -> dict[str, Row]:
    """The rows of these works with these columns, by uid; those that are gone have none."""
    record = BY_KIND[kind]
    cards = {card.uid: card for card in service.cards(reading, uids, (kind,))}
    flats = store.live_flats(reading, kind, cards)
    items = {uid: unflatten(record, flat, uid=uid, ref=cards[uid].ref) for uid, flat in flats.items()}
    fields = [field for field in fields_of(record) if field.name in names]
    values = ((field, getattr(item, field.name)) for item in items.values() for field in fields)
    named = authorities.names_of(reading, set(pointed(values)))
    states = text_states(reading, cards) if TEXTS in names else {}
    teller = _Teller(record, language, named, states)
    return {uid: teller.row(cards[uid], items[uid], names) for uid in cards if uid in items}


def key_of(kind: str, name: str, language: Language) -> str:
    """The flat key that is written when somebody types into a column in this language.

    Of a field that is no more it is the name itself, which is refused where it is written.
    """
    field = next((one for one in fields_of(BY_KIND[kind]) if one.name == name), None)
    return f"{name}_{language}" if field and field.shape is Shape.MULTILINGUAL else name


def text_states(reading: Reading, owners: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """How far the texts of works are in each of the languages: the best of `approved`, `draft`, `stale`, `missing`."""
    states: dict[str, tuple[str, ...]] = {}
    for owner, own in texts.texts_of_many(reading, owners).items():
        there = {language: {text.status for text in own if text.language == language} for language in LANGUAGES}
        states[owner] = tuple(next((one for one in _BEST if one in there[code]), MISSING) for code in LANGUAGES)
    return states


def pointed(values: Iterable[tuple[Field, Any]]) -> Iterator[str]:
    """The uids of the records that values of fields point at."""
    for field, value in values:
        if field.shape is Shape.GROUPS:
            members = [one for one in fields_of(field.group_type or Item) if one.declared.refers]
            yield from (uid for group in value for one in members if (uid := getattr(group, one.name)))
        elif field.declared.refers and value:
            yield from value if isinstance(value, tuple) else (value,)


def _column(field: Field) -> Column:
    scalar = field.shape in (Shape.TEXT, Shape.MULTILINGUAL, *_NUMBERS)
    sized = any(one.declared.unit == "mm" for one in fields_of(field.group_type)) if field.group_type else False
    figures = field.shape in _NUMBERS or sized
    typed = scalar or sized
    return Column(field.name, field.declared.label, field.declared.group, figures, typed)


class _Teller:
    """Says works in the words of one language; names were looked up once for all of them."""

    def __init__(
        self, record: type[Item], language: Language, names: Mapping[str, Multilingual],
        states: Mapping[str, tuple[str, ...]],
    ) -> None:  # fmt: skip
        self._record, self._language, self._names, self._states = record, language, names, states
        self._fields = {field.name: field for field in fields_of(record)}
        self._order = {"order": record.size_order}

    def row(self, card: ItemCard, item: Item, names: Sequence[str]) -> Row:
        """One work."""
        found = [self._said(card, item, name) for name in names]
        stand_ins = frozenset(place for place, (_, stands_in) in enumerate(found) if stands_in)
        return Row(card, tuple(text for text, _ in found), stand_ins)

    def _said(self, card: ItemCard, item: Item, name: str) -> tuple[str, bool]:
        """What stands in a column, and whether it is in another language than the one that is shown."""
        if name == REF:
            return card.ref, False
        if name == MAKERS:
            return card.makers.best(self._language).text, False
        if name == TEXTS:
            return " ".join(self._states.get(card.uid, (MISSING,) * len(LANGUAGES))), False
        if name in self._record.derived:
            value = getattr(item, name)
            return "" if value is None else shown_number(value, self._language, 0), False
        # A field of the museum's own may be thrown away while a table still shows its column.
        return self._value(self._fields[name], getattr(item, name)) if name in self._fields else ("", False)

    def _value(self, field: Field, value: Any) -> tuple[str, bool]:
        if field.shape is Shape.MULTILINGUAL:
            said = value.best(self._language)
            return said.text, bool(said.text) and not value.get(self._language)
        if field.shape is Shape.LIST:
            return ", ".join(filter(None, (self._text(field, one) for one in value))), False
        if field.shape is Shape.GROUPS:
            return self._groups(field, value), False
        if field.shape is Shape.YES_NO:
            return word(self._language, "Yes") if value else word(self._language, "No"), False
        return self._text(field, value), False

    def _groups(self, field: Field, groups: Sequence[Any]) -> str:
        if not groups:
            return ""
        if typed := getattr(field.group_type, "to_typed", None):
            order = self._order if any(one.declared.unit == "mm" for one in fields_of(type(groups[0]))) else {}
            return str(typed(groups, self._language, **order))
        first = fields_of(type(groups[0]))[0]
        return ", ".join(filter(None, (self._text(first, getattr(group, first.name)) for group in groups)))

    def _text(self, field: Field, value: Any) -> str:
        if isinstance(value, Multilingual):
            return value.best(self._language).text
        if value is None or value == "":
            return ""
        if field.declared.refers:
            return self._names[value].best(self._language).text if value in self._names else ""
        if field.declared.vocabulary:
            return vocabularies.word(field.declared.vocabulary, value, self._language)
        return f"{value:g}" if isinstance(value, float) else str(value)
