"""A field is declared once, on its frozen dataclass; form, column, import, history and export follow from it."""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar

from kalbajar_catalogue.diagnostics.in_force import InForce
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.storage.own_values import NONE, OwnValues

OWN = "own_"
"""What the keys of the museum's own fields begin with; no declared field has such a name."""

_KEY = "declared"
_ENDINGS = tuple(f"_{language}" for language in LANGUAGES)
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
    """A field of one record type, declared in the program or, when it is `own`, made by the museum."""

    name: str
    shape: Shape
    default: Any
    declared: Declared
    group_type: type[Any] | None = None
    owner: str = ""
    own: bool = False

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
    `own` has the values of the museum's own fields; each may also be read as an attribute by its name.
    """

    kind: ClassVar[str] = ""
    family: ClassVar[str] = ""
    uid: str = ""
    ref: str = ""
    own: OwnValues = NONE

    if not TYPE_CHECKING:  # a misspelt attribute must stay an error of type

        def __getattr__(self, name: str) -> Any:
            if name.startswith(OWN):
                found = next((field for field in own_fields_of(type(self)) if field.name == name), None)
                if found is not None:
                    return self.own.get(name, found.default)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


@dataclass(frozen=True, eq=False)
class OwnFields:
    """The museum's own fields of the catalogue that is open: of each kind those that are offered, in their order.

    `known` has by name every one there ever was, the thrown away ones too: their values lie in the tables still.
    `kept` is what was worked out while these were in force.
    """

    of_kind: Mapping[str, tuple[Field, ...]] = dataclasses.field(default_factory=dict)
    known: Mapping[str, Field] = dataclasses.field(default_factory=dict)
    fields: dict[type[Any], tuple[Field, ...]] = dataclasses.field(default_factory=dict)
    kept: dict[Any, Any] = dataclasses.field(default_factory=dict)


_own: InForce[OwnFields] = InForce(OwnFields())


def take_own(own: OwnFields) -> None:
    """Puts the own fields of a catalogue in force in this process."""
    _own.put(own)


def own_in_force() -> OwnFields:
    """The own fields in force, which `take_own` puts back."""
    return _own.get()


def until_fields_change(function: Callable[P, R]) -> Callable[P, R]:
    """As `functools.cache`, for what is worked out from fields: forgotten when other own fields are in force."""

    @wraps(function)
    def found(*args: P.args, **kwargs: P.kwargs) -> R:
        kept, key = _own.get().kept, (function, args)
        if key not in kept:
            kept[key] = function(*args, **kwargs)
        return typing.cast(R, kept[key])

    return found


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


def fields_of(record: type[Any]) -> tuple[Field, ...]:
    """The fields of a record or group type: the declared ones in their order, then the museum's own."""
    own = _own.get()
    found = own.fields.get(record)
    if found is None:
        found = own.fields[record] = (*declared_fields(record), *_own_of(own, record))
    return found


@_remembered
def declared_fields(record: type[Any]) -> tuple[Field, ...]:
    """The fields that the program declares of a record or group type, in the order of declaration."""
    hints = typing.get_type_hints(record)
    owners = _owners(record)
    return tuple(
        _field(item, hints[item.name], owners[item.name])
        for item in dataclasses.fields(record)
        if _KEY in item.metadata
    )


def own_fields_of(record: type[Any]) -> tuple[Field, ...]:
    """The museum's own fields of a record type that are in force, in their order."""
    return _own_of(_own.get(), record)


def _own_of(own: OwnFields, record: type[Any]) -> tuple[Field, ...]:
    return own.of_kind.get(record.kind, ()) if own.of_kind and issubclass(record, Record) else ()


def every_field_of(record: type[Any]) -> tuple[Field, ...]:
    """The fields of a record type, with the own fields whose values may lie in the tables though nobody sees them."""
    fields = fields_of(record)
    shown = {field.name for field in fields if field.own}
    return (*fields, *(field for name, field in _own.get().known.items() if name not in shown))


def field_of(record: type[Any], key: str) -> tuple[Field, Language | None]:
    """The field and language behind a flat key. KeyError when the record has no such field."""
    return _by_key(record)[key]


def stored_field_of(record: type[Any], key: str) -> tuple[Field, Language | None]:
    """As `field_of`; an own field that is not in force is known too, by its key alone when it must be.

    KeyError for a key that is neither.
    """
    found = _by_key(record).get(key)
    if found is not None or not key.startswith(OWN):
        return found or _by_key(record)[key]
    name, language = own_key(key)
    known = _own.get().known.get(name)
    if known is not None and (known.shape is Shape.MULTILINGUAL) == bool(language):
        return known, language
    shape = Shape.MULTILINGUAL if language else Shape.TEXT
    declared = known.declared if known else Declared("own", name, "", names(), private=True)
    return Field(name, shape, NOTHING if language else "", declared, own=True), language


def own_key(key: str) -> tuple[str, Language | None]:
    """The name of the own field behind a flat key, and the language of its text; no name ends like a language."""
    return (key[:-3], typing.cast(Language, key[-2:])) if key.endswith(_ENDINGS) else (key, None)


def naming_field(record: type[Any]) -> str:
    """The name of the field that a record is called by, '' where it has none."""
    own = {field.name for field in declared_fields(record)}
    return next((name for name in ("title", "display_name", "name", "names", "label", "citation") if name in own), "")


@until_fields_change
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
