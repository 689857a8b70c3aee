"""Records as flat, JSON-ready values: what the journal, the command line and the tables speak.

A flat record holds only what differs from the type's defaults; a missing key *is* the default. A
multilingual field has one key per language (`title_az`), a repeatable one a list, a group a dict.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.storage.fields import Field, Shape, declared_fields, fields_of, own_fields_of
from kalbajar_catalogue.storage.own_values import OwnValues

Flat = dict[str, Any]
R = TypeVar("R")


def flatten(record: Any) -> Flat:
    """The record's declared values that differ from their defaults, keyed flat."""
    return dict(pair for field in fields_of(type(record)) for pair in _pairs(field, getattr(record, field.name)))


def unflatten(kind: type[R], flat: Mapping[str, Any], **system: str) -> R:
    """The record that `flatten` would give back as `flat`; unknown keys are ignored."""
    values = {field.name: _value(field, flat) for field in declared_fields(kind)}
    if own := own_fields_of(kind):
        values["own"] = _own_values(own, flat)
    return kind(**values, **system)


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Key -> (before, after) for every key whose value differs; None stands for the default."""
    keys = sorted(before.keys() | after.keys())
    return {key: (before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)}


def _own_values(fields: Iterable[Field], flat: Mapping[str, Any]) -> OwnValues:
    said = {field.name: (field, _value(field, flat)) for field in fields}
    return OwnValues({name: value for name, (field, value) in said.items() if value != field.default})


def _pairs(field: Field, value: Any) -> Iterator[tuple[str, Any]]:
    if field.shape is Shape.MULTILINGUAL:
        yield from ((f"{field.name}_{language}", value.get(language)) for language in value.present())
    elif value != field.default:
        yield field.name, _encoded(field, value)


def _encoded(field: Field, value: Any) -> Any:
    if field.shape is Shape.GROUPS:
        return [flatten(group) for group in value]
    return list(value) if field.shape is Shape.LIST else value


def _value(field: Field, flat: Mapping[str, Any]) -> Any:
    if field.shape is Shape.MULTILINGUAL:
        return Multilingual(**{language: flat.get(f"{field.name}_{language}") or "" for language in LANGUAGES})
    raw = flat.get(field.name)
    return field.default if raw is None else _decoded(field, raw)


def _decoded(field: Field, raw: Any) -> Any:
    if field.shape is Shape.GROUPS:
        assert field.group_type is not None
        return tuple(unflatten(field.group_type, group) for group in raw)
    return tuple(raw) if field.shape is Shape.LIST else raw
