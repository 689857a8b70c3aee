"""Where an import of a table stands: one value, from the choice of a file to what was written."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, Column, Mapping
from kalbajar_catalogue.importing.pictures import Placement
from kalbajar_catalogue.importing.sources.previewing import Preview
from kalbajar_catalogue.importing.sources.tables import How, Table


class Step(Enum):
    """The steps of an import, in their order."""

    CHOOSE = "choose"
    MATCH = "match"
    CHECK = "check"
    DONE = "done"


@dataclass(frozen=True)
class Source:
    """A file or a text from the clipboard; `how` has what a person corrected of the way it is read."""

    path: Path | None = None
    pasted: str = ""
    how: How = field(default_factory=How)

    @property
    def name(self) -> str:
        """What people call it, '' for what was pasted."""
        return self.path.name if self.path else ""


@dataclass(frozen=True)
class Opened:
    """A table that could be opened, and its first rows; or the problem."""

    source: Source
    table: Table | None = None
    preview: Preview = field(default_factory=lambda: Preview(()))
    problem: Problem | None = None


@dataclass(frozen=True)
class Value:
    """A text of a column and in how many rows it stands."""

    text: str
    count: int


@dataclass(frozen=True)
class Survey:
    """What all rows of a table were found to hold.

    `values` has of each column its distinct texts, the most frequent first; at most so many as `verbs.MOST_VALUES`.
    `samples` are some rows. `problem` is what ends the table before its end.
    """

    count: int = 0
    samples: Sequence[Sequence[str]] = ()
    values: Sequence[Sequence[Value]] = ()
    problem: Problem | None = None

    def of(self, at: int) -> Sequence[Value]:
        """The distinct texts of a column."""
        return self.values[at] if at < len(self.values) else ()


@dataclass(frozen=True)
class State:
    """All of it. What follows from an earlier part is empty until that part is known.

    `pictures` is the folder where the pictures lie that the table names, `placement` where each of them belongs;
    `named` counts the pictures that its rows name.
    `chosen` are the columns that a person matched. `saved_as` is the name of the mapping that was applied. `problem`
    is why a check or an import failed.
    """

    source: Source | None = None
    pictures: Path | None = None
    placement: Placement | None = None
    named: int = 0
    opened: Opened | None = None
    survey: Survey | None = None
    mapping: Mapping | None = None
    chosen: frozenset[int] = frozenset()
    saved_as: str = ""
    decisions: Decisions = field(default_factory=Decisions)
    check: Check | None = None
    imported: Imported | None = None
    problem: Problem | None = None

    @property
    def table(self) -> Table | None:
        """The table, once it is open."""
        return self.opened.table if self.opened else None

    def matched(self, mapping: Mapping, chosen: frozenset[int] | None = None) -> "State":
        """This with another mapping: what was checked by the one before no longer holds."""
        kept = self.chosen if chosen is None else chosen
        return replace(self, mapping=mapping, chosen=kept, check=None, problem=None)

    def decided(self, decisions: Decisions) -> "State":
        """This with other decisions; the check before them is shown until there is a new one."""
        return replace(self, decisions=decisions, problem=None)


@dataclass(frozen=True)
class Fates:
    """What becomes of the columns of a table, as places: into fields, kept as a note, left out."""

    fields: tuple[int, ...]
    notes: tuple[int, ...]
    left_out: tuple[int, ...]


def fates(mapping: Mapping) -> Fates:
    """What a mapping does with its columns; one that goes to a field and to the note goes to a field.

    The column that names the kinds is used even when it goes nowhere else.
    """
    fields, notes, left_out = [], [], []
    for column in mapping.columns:
        keys = set(column.keys)
        if keys - {NOTE} or (not keys and column.at == mapping.kind_column):
            fields.append(column.at)
        elif keys:
            notes.append(column.at)
        else:
            left_out.append(column.at)
    return Fates(tuple(fields), tuple(notes), tuple(left_out))


def column_at(mapping: Mapping, at: int) -> Column | None:
    """The column at a place of the table."""
    return next((column for column in mapping.columns if column.at == at), None)


def with_column(mapping: Mapping, column: Column) -> Mapping:
    """A mapping with this column in place of the one that stands there."""
    others = (column if one.at == column.at else one for one in mapping.columns)
    return replace(mapping, columns=tuple(others))


def letter(at: int) -> str:
    """What a spreadsheet calls the column at a place counted from 0: A, B ... Z, AA."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name


def heading_of(column: Column) -> str:
    """The heading of a column, its letter where it has none."""
    return column.heading or letter(column.at)


def is_left_out(column: Column) -> bool:
    """Whether nothing becomes of a column."""
    return all(target.key == LEFT_OUT for target in column.targets)
