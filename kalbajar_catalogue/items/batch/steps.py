"""The steps of a batch edit: what is done to which field, and which operations a field knows."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import Any

from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, fields_of

_NOT_OF_A_PICTURE = ("role", "order")
PICTURE_FIELDS: tuple[Field, ...] = tuple(
    field for field in fields_of(MediaLink) if not field.declared.system and field.name not in _NOT_OF_A_PICTURE
)
"""The fields of the main picture of a work that are edited together with those of the work."""
PICTURE_KEYS = frozenset(key for field in PICTURE_FIELDS for key in field.keys)


class Operation(Enum):
    """What a step does to a field."""

    SET = "set"
    CLEAR = "clear"
    ADD = "add"
    REMOVE = "remove"
    PREPEND = "prepend"
    APPEND = "append"
    REPLACE = "replace"
    COPY = "copy"
    CASE = "case"
    TIDY = "tidy"


class Case(Enum):
    """How letters are written anew."""

    SENTENCE = "sentence"
    LOWER = "lower"
    UPPER = "upper"
    WORDS = "words"


class Finding(Enum):
    """How a text is looked for: as it stands, as a word of its own, as a pattern (regular expression)."""

    PLAIN = "plain"
    WORD = "word"
    PATTERN = "pattern"


@dataclass(frozen=True)
class Step:
    """One operation on one field of every work.

    `key` is a flat key (`title_az`), or the name of a multilingual field for its texts in all languages. `text` is
    what is set, added, removed, put before or behind, or looked for; `by` stands in its place. `source` is the key
    that is copied. With `only_empty` nothing is done where something stands already.
    """

    key: str
    operation: Operation
    text: str = ""
    by: str = ""
    source: str = ""
    case: Case = Case.SENTENCE
    finding: Finding = Finding.PLAIN
    alike: bool = False
    only_empty: bool = False


_ALWAYS = (Operation.SET, Operation.CLEAR)
_OF_TEXTS = (Operation.PREPEND, Operation.APPEND, Operation.REPLACE, Operation.COPY, Operation.CASE, Operation.TIDY)
_OF_LISTS = (Operation.ADD, Operation.REMOVE, Operation.REPLACE, Operation.COPY)
_OF_WORDS = (Operation.CASE, Operation.TIDY)
_OF_OTHERS = (Operation.REPLACE, Operation.COPY)


def operations_of(field: Field) -> tuple[Operation, ...]:
    """What can be done to a field."""
    more: tuple[Operation, ...]
    if is_free(field):
        more = _OF_LISTS + _OF_WORDS if field.shape is Shape.LIST else _OF_TEXTS
    elif field.shape in (Shape.LIST, Shape.GROUPS):
        more = _OF_LISTS
    else:
        more = _OF_OTHERS if field.shape is not Shape.YES_NO else (Operation.COPY,)
    return (*_ALWAYS, *more)


def is_free(field: Field) -> bool:
    """Whether any words may stand in a field, or in each piece of its list."""
    facts = field.declared
    bound = facts.vocabulary or facts.refers or facts.date or facts.moment
    return field.shape is Shape.MULTILINGUAL or (field.shape in (Shape.TEXT, Shape.LIST) and not bound)


def offered(kinds: Collection[str]) -> tuple[Field, ...]:
    """The fields that works of these kinds have, those of their main picture last; each name once."""
    own = (field for kind in BY_KIND if kind in kinds for field in fields_of(BY_KIND[kind]))
    fields = {field.name: field for field in (*PICTURE_FIELDS, *own) if not field.declared.system}
    pictures = [field.name for field in PICTURE_FIELDS]
    return tuple(sorted(fields.values(), key=lambda field: field.name in pictures))


def keys_of(field: Field, key: str) -> tuple[str, ...]:
    """The flat keys that a step on `key` reaches: one, or all of a multilingual field."""
    return (key,) if key in field.keys else field.keys


def field_called(record: type[Any], key: str) -> Field | None:
    """The field of a record type behind a flat key or behind its own name; None when it has none."""
    try:
        return field_of(record, key)[0]
    except KeyError:
        return next((field for field in fields_of(record) if key == field.name), None)
