"""A field is declared once, on its frozen dataclass; form, column, import, history and export follow from it."""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, ClassVar, ParamSpec, TypeVar

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual

_KEY = "declared"
P = ParamSpec("P")
R = TypeVar("R")


def _remembered(function: Callable[P, R]) -> Callable[P, R]:
    """`functools.cache`, typed so that a class may be an argument."""
    return cache(function)  # type: ignore[return-value]  # typeshed does not take classes for hashable


class Shape(Enum):
    """What kind of value a field holds, and so where it is stored and which control edits it."""

    TEXT = "text"
    MULTILINGUAL = "multilingual"
    INTEGER = "integer"
    NUMBER = "number"
    YES_NO = "yes_no"
    LIST = "list"
    GROUPS = "groups"


@dataclass(frozen=True)
class Declared:
    """What is declared of a field; label and help are English and are translated when shown.

    `refers` names the kind or family of record pointed at, `record` for any. `when` says for which values of
    another field this one has a meaning (`weave_class=pile|goods`). A `date` is typed with the precision that
    is known, a `moment` may have a time of day.
    """

    group: str
    label: str
    help: str
    names: Mapping[Language, tuple[str, ...]]
    private: bool
    needed: bool = False
    system: bool = False
    long: bool = False
    vocabulary: str = ""
    refers: str = ""
    owner: bool = False
    unit: str = ""
    when: str = ""
    date: bool = False
    moment: bool = False
    example: str = ""
    lido: str = ""
    dublin_core: str = ""
    iptc: str = ""


@dataclass(frozen=True)
class Field:
    """A declared field of one record type."""

    name: str
    shape: Shape
    default: Any
    declared: Declared
    group_type: type[Any] | None = None
    owner: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The flat keys of this field: `title_az`, `title_en`, `title_ru` for a multilingual one."""
        if self.shape is Shape.MULTILINGUAL:
            return tuple(f"{self.name}_{language}" for language in LANGUAGES)
        return (self.name,)


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has: a `uid` for machines and a `ref` for people, both filled by the program.

    Kinds of one `family` may stand for each other: a reference to an `item` takes a carpet and a painting.
    """

    kind: ClassVar[str] = ""
    family: ClassVar[str] = ""
    uid: str = ""
    ref: str = ""


def names(az: str = "", en: str = "", ru: str = "") -> dict[Language, tuple[str, ...]]:
    """Import names per language, each a list separated by semicolons."""
    split = {"az": az, "en": en, "ru": ru}
    return {code: tuple(n.strip() for n in split[code].split(";") if n.strip()) for code in LANGUAGES}


def declare(default: Any, group: str, label: str, help: str, *, private: bool, az: str, en: str, ru: str,
            **facts: Any) -> Any:  # fmt: skip
    """A dataclass field with its declaration; `az`, `en`, `ru` are the headings an import knows it by."""
    declared = Declared(group, label, help, names(az, en, ru), private, **facts)
    return dataclasses.field(default=default, metadata={_KEY: declared})


def member(default: Any, label: str, *, private: bool = False, **facts: Any) -> Any:
    """A member of a group (one dimension, one inscription): declared by its label alone."""
    declared = Declared("", label, "", names(), private, **facts)
    return dataclasses.field(default=default, metadata={_KEY: declared})


@_remembered
def fields_of(record: type[Any]) -> tuple[Field, ...]:
    """The declared fields of a record or group type, in the order of declaration."""
    hints = typing.get_type_hints(record)
    owners = _owners(record)
    return tuple(
        _field(item, hints[item.name], owners[item.name])
        for item in dataclasses.fields(record)
        if _KEY in item.metadata
    )


@_remembered
def field_of(record: type[Any], key: str) -> tuple[Field, Language | None]:
    """The field and language behind a flat key. KeyError when the record has no such field."""
    return _by_key(record)[key]


def naming_field(record: type[Any]) -> str:
    """The name of the field that a record is called by, '' where it has none."""
    own = {field.name for field in fields_of(record)}
    return next((name for name in ("title", "display_name", "name", "names", "label", "citation") if name in own), "")


@_remembered
def _by_key(record: type[Any]) -> dict[str, tuple[Field, Language | None]]:
    found: dict[str, tuple[Field, Language | None]] = {}
    for field in fields_of(record):
        for key in field.keys:
            language = typing.cast(Language, key[-2:]) if field.shape is Shape.MULTILINGUAL else None
            found[key] = (field, language)
    return found


def _owners(record: type[Any]) -> dict[str, str]:
    """Field -> the class that declared it first: its table has the column, though a kind may declare it again."""
    return {name: base.__name__ for base in record.__mro__ for name in vars(base).get("__annotations__", ())}


def _field(item: "dataclasses.Field[Any]", hint: Any, owner: str) -> Field:
    shape, group_type = _shape(hint)
    return Field(item.name, shape, item.default, item.metadata[_KEY], group_type, owner)


_SCALARS: dict[Any, Shape] = {str: Shape.TEXT, Multilingual: Shape.MULTILINGUAL, int: Shape.INTEGER,
                              float: Shape.NUMBER, bool: Shape.YES_NO}  # fmt: skip


def _shape(hint: Any) -> tuple[Shape, type[Any] | None]:
    if isinstance(hint, types.UnionType):
        hint = next(argument for argument in typing.get_args(hint) if argument is not type(None))
    if typing.get_origin(hint) is tuple:
        member = typing.get_args(hint)[0]
        return (Shape.LIST, None) if member is str else (Shape.GROUPS, member)
    return _SCALARS[hint], None
