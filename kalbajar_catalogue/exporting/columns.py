"""The columns of a table: which there are, what each is headed by, how wide it is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from enum import Enum
from typing import Any

from kalbajar_catalogue.authorities import service
from kalbajar_catalogue.exporting.leaving import is_curtailed, leaves
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, until_fields_change
from kalbajar_catalogue.storage.headings import ONLY_TO_READ, REF, SAMPLE_REF, names_of

_NARROW, _MIDDLE, _WIDE, _WIDEST = 12, 22, 34, 60


class Holds(Enum):
    """What the cells of a column hold."""

    REF = "ref"
    VALUE = "value"
    PUBLIC_PART = "public part"
    NAME = "name"


@dataclass(frozen=True)
class Column:
    """A column: the flat key of its field ('ref' for references), its heading, what it holds, its width in letters."""

    key: str
    heading: str
    holds: Holds
    width: int
    field: Field | None = None

    @property
    def long(self) -> bool:
        """Whether its texts run over several lines."""
        return self.width == _WIDEST


def columns(
    record: type[Any], used: Set[str], language: Language, with_private: bool, every: bool, sample: bool
) -> tuple[Column, ...]:
    """The columns of a kind of record.

    `used` are the flat keys under which any record of the table has a value; with `every` the others have columns too.
    """
    found = [Column(REF, SAMPLE_REF if sample else REF, Holds.REF, _NARROW)]
    for field in fields_of(record):
        if leaves(field, with_private) and (every or field.declared.needed or not used.isdisjoint(field.keys)):
            found += _of_field(record, field, language, with_private)
    return tuple(found)


def heading(record: type[Any], key: str, field: Field, language: Language) -> str:
    """What a column is headed by: a name in this language by which an import knows its field, else the flat key."""
    names = field.declared.names[language]
    if not names:
        return key
    name = capitalised(names[0], language)
    said = f"{name} [{key[-2:]}]" if field.shape is Shape.MULTILINGUAL else name
    return said if _meant(record)[fold(said)] == {key} else key


def _of_field(record: type[Any], field: Field, language: Language, with_private: bool) -> Iterator[Column]:
    if is_curtailed(field, with_private):
        yield Column(field.name, _only_to_read(field, language), Holds.PUBLIC_PART, _width(field), field)
        return
    for key in field.keys:
        yield Column(key, heading(record, key, field, language), Holds.VALUE, _width(field), field)
    if is_told_by_ref(field) and field.shape is Shape.TEXT:
        yield Column(field.name, _only_to_read(field, language), Holds.NAME, _WIDE, field)


def is_told_by_ref(field: Field) -> bool:
    """Whether the records that a field points at are said by their refs: their names are not unique."""
    return bool(field.declared.refers) and field.declared.refers not in service.NAMED


def _only_to_read(field: Field, language: Language) -> str:
    names = field.declared.names[language]
    name = capitalised(names[0], language) if names else field.name
    return f"{name} ({word(language, ONLY_TO_READ)})"


def _width(field: Field) -> int:
    if field.declared.long:
        return _WIDEST
    if field.shape in (Shape.INTEGER, Shape.NUMBER, Shape.YES_NO) or is_told_by_ref(field):
        return _NARROW
    return _MIDDLE if field.shape is Shape.TEXT else _WIDE


@until_fields_change
def _meant(record: type[Any]) -> Mapping[str, set[str]]:
    """Folded heading -> the flat keys it may mean."""
    found: dict[str, set[str]] = defaultdict(set)
    for field in fields_of(record):
        for key in field.keys:
            found[fold(key)].add(key)
        for _, said, key in names_of(field):
            found[fold(said)].add(key)
    return found
