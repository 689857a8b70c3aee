"""A change of the journal in words: which field, what it held and what it holds. Pure; names are looked up before."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.moments import shown_moment
from kalbajar_catalogue.i18n.sentences import said, sentence, word
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, naming_field, stored_field_of
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.journal import STATE, Change

Names = Mapping[str, str]
"""Uid -> what a record is called, in the language that is spoken."""

MOST_TOLD: Final = 6
"""So many values of a new record are told in a line."""


def label_said(record: type[Any], key: str, language: Language) -> str:
    """What the field behind a flat key is called, with the language of its text; the key itself where none is known."""
    if key == STATE:
        return sentence(language, "history.state")
    found = _field(record, key)
    if found is None:
        return key
    field, of = found
    name = said(language, field.declared.label)
    return f"{name} ({of})" if of else name


def value_said(record: type[Any], key: str, value: Any, language: Language, names: Names) -> str:
    """A value of a record in words, whole; '' for none. A reference to nobody who is named is left out."""
    if value is None:
        return ""
    if key == STATE:
        return _state(value, language)
    found = _field(record, key)
    return str(value) if found is None else _value(found[0], value, language, names, record)


def made_said(
    record: type[Any], flat: Flat, language: Language, names: Names, most: int = MOST_TOLD, between: str = "; "
) -> str:
    """The first `most` values with which a record was made, but those that name it or say whose it is."""
    naming = naming_field(record)
    told: list[str] = []
    for field in fields_of(record):
        if field.name == naming or field.declared.owner or field.declared.system:
            continue
        keys = (key for key in field.keys if key in flat)
        told += (f"{label_said(record, key, language)}: {text}" for key in keys
                 if (text := value_said(record, key, flat[key], language, names)))  # fmt: skip
    return between.join(told[:most]) + (" …" if len(told) > most else "")


def named_in(record: type[Any], change: Change) -> Iterator[str]:
    """The uids of the records that the values of a change point at."""
    if change.key == STATE:
        return
    flats = [change.after or {}] if change.key == "" else [{change.key: change.before}, {change.key: change.after}]
    for flat in flats:
        for key, value in flat.items():
            found = _field(record, key)
            if found is not None and value:
                yield from _uids(found[0], value)


def _field(record: type[Any], key: str) -> tuple[Field, Language | None] | None:
    try:
        return stored_field_of(record, key)
    except KeyError:
        return None


def _uids(field: Field, value: Any) -> Iterator[str]:
    if field.shape is Shape.GROUPS and field.group_type is not None:
        members = [member for member in fields_of(field.group_type) if member.declared.refers]
        yield from (str(group[member.name]) for group in value for member in members if group.get(member.name))
    elif field.declared.refers:
        yield from map(str, value if isinstance(value, list) else [value])


def _state(value: Any, language: Language) -> str:
    state, reason = value
    words = sentence(language, f"history.state.{state}")
    return f"{words}: {reason}" if reason else words


def _value(field: Field, value: Any, language: Language, names: Names, record: type[Any]) -> str:
    if field.shape is Shape.GROUPS:
        return _groups(field, value, language, names, record)
    if field.shape is Shape.LIST:
        return "; ".join(filter(None, (_scalar(field, one, language, names) for one in value)))
    return _scalar(field, value, language, names)


def _groups(field: Field, groups: Sequence[Flat], language: Language, names: Names, record: type[Any]) -> str:
    assert field.group_type is not None
    if typed := getattr(field.group_type, "to_typed", None):
        order = getattr(record, "size_order", None)
        measured = any(member.declared.unit == "mm" for member in fields_of(field.group_type))
        made = [unflatten(field.group_type, group) for group in groups]
        return str(typed(made, language, **({"order": order} if order and measured else {})))
    return "; ".join(filter(None, (_group(field.group_type, group, language, names) for group in groups)))


def _group(group_type: type[Any], group: Flat, language: Language, names: Names) -> str:
    """The first member, and the others in brackets behind it."""
    first, *others = fields_of(group_type)
    main = _member(first, group.get(first.name), language, names)
    rest = ", ".join(filter(None, (_member(one, group.get(one.name), language, names) for one in others)))
    return f"{main} ({rest})" if main and rest else main or rest


def _member(member: Field, value: Any, language: Language, names: Names) -> str:
    if value in (None, "", False):
        return ""
    if member.shape is Shape.YES_NO:
        return said(language, member.declared.label)
    return _scalar(member, value, language, names)


def _scalar(field: Field, value: Any, language: Language, names: Names) -> str:
    if isinstance(value, bool):
        return word(language, "Yes" if value else "No")
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    if not isinstance(value, str):
        return str(value)
    if field.declared.refers:
        return names.get(value, "")
    if field.declared.vocabulary:
        return vocabularies.word(field.declared.vocabulary, value, language)
    if field.declared.date:
        return shown_date(value, language)
    return shown_moment(value, language) if field.declared.moment else value
