"""Where an import of a table stands: one value, from the choice of a file to what was written."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from kalbajar_catalogue.desk.importing.whole import Whole
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, Column, Mapping
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.importing.sources.previewing import Preview
from kalbajar_catalogue.importing.sources.tables import How, Table
from kalbajar_catalogue.storage.history import Undone


class Step(Enum):
    """The steps of an import, in their order."""

    CHOOSE = "choose"
    MATCH = "match"
    CHECK = "check"
    PICTURES = "pictures"
    DONE = "done"


@dataclass(frozen=True)
class Source:
    """A file or a text from the clipboard; `how` has what a person corrected of the way it is read.

    It may be a folder too, or have `others` with it. With `single` it is read as one table, whatever else is in it.
    """

    path: Path | None = None
    pasted: str = ""
    how: How = field(default_factory=How)
    others: tuple[Path, ...] = ()
    single: bool = False

    @property
    def name(self) -> str:
        """What people call it, '' for what was pasted."""
        return self.path.name if self.path else ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """All files and folders."""
        return (self.path, *self.others) if self.path else ()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files, of a folder those in it that may be tables of an export."""
        return tuple(file for path in self.paths for file in (sorted(path.glob("*.csv")) if path.is_dir() else [path]))


@dataclass(frozen=True)
class Opened:
    """A table that could be opened, and its first rows; or a whole export; or the problem."""

    source: Source
    table: Table | None = None
    preview: Preview = field(default_factory=lambda: Preview(()))
    problem: Problem | None = None
    whole: Whole | None = None


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

    `pictures` is the folder where the pictures lie that the table names, `found` where each of them belongs by the
    newest check, `placement` the same as a person changed it, `pictured` what was looked at and kept of them; `named`
    counts the pictures that its rows name. `undone` tells that the import was taken back.
    Of several tables `whole` has what is known of each, and all else is of the one in front.
    `chosen` are the columns that a person matched. `saved_as` is the name of the mapping that was applied. `problem`
    is why a check or an import failed.
    """

    source: Source | None = None
    pictures: Path | None = None
    found: Placement | None = None
    placement: Placement | None = None
    pictured: Pictured | None = None
    named: int = 0
    opened: Opened | None = None
    survey: Survey | None = None
    mapping: Mapping | None = None
    chosen: frozenset[int] = frozenset()
    saved_as: str = ""
    decisions: Decisions = field(default_factory=Decisions)
    check: Check | None = None
    imported: Imported | None = None
    undone: Undone | None = None
    problem: Problem | None = None
    whole: Whole | None = None

    @property
    def table(self) -> Table | None:
        """The table, once it is open."""
        return self.opened.table if self.opened else None

    @property
    def total(self) -> Check | None:
        """The check of everything that is brought in."""
        return self.check if self.whole is None or self.check is None else self.whole.total

    @property
    def written(self) -> tuple[str, ...]:
        """The uids of everything that was written."""
        if self.whole is not None:
            return tuple(uid for part in self.whole.parts for uid in part.written.values())
        return tuple(self.imported.written.values()) if self.imported is not None else ()

    @property
    def has_pictures(self) -> bool:
        """Whether a folder was given in which there is any picture, or in which one is missing."""
        placement = self.placement
        return placement is not None and bool(placement.placed or placement.lonely or placement.missing)

    @property
    def unseen(self) -> bool:
        """Whether a picture belongs to a record that nobody has looked at."""
        seen = {one.path for one in self.pictured.placement.placed} if self.pictured else set()
        return self.placement is not None and any(one.path not in seen for one in self.placement.placed)

    @property
    def coming(self) -> int:
        """How many pictures would be tied to records as far as is known."""
        pictured, placed = self.pictured, self.placement.placed if self.placement else ()
        skipped = pictured.skipped if pictured else frozenset()
        return sum(one.path not in skipped and not (pictured and pictured.has_already(one)) for one in placed)

    @property
    def by_row(self) -> dict[int, tuple[str, ...]]:
        """The names of the pictures that come in, or came in, with the rows of the table."""
        if self.imported is not None:
            return self.imported.tied
        skipped = self.pictured.skipped if self.pictured else frozenset()
        found: dict[int, tuple[str, ...]] = {}
        for one in self.placement.placed if self.placement else ():
            if one.row and one.path not in skipped:
                found[one.row] = (*found.get(one.row, ()), one.name)
        return found

    def placed(self, placement: Placement) -> "State":
        """This with pictures that belong elsewhere; those that were looked at are tied where they belong now."""
        state = replace(self, placement=placement)
        if state.pictured is None or state.unseen:
            return state
        return replace(state, pictured=replace(state.pictured, placement=placement))

    def matched(self, mapping: Mapping, chosen: frozenset[int] | None = None) -> "State":
        """This with another mapping: what was checked by the one before no longer holds."""
        kept = self.chosen if chosen is None else chosen
        return replace(self, mapping=mapping, chosen=kept, check=None, problem=None)

    def remapped(self, mapping: Mapping) -> "State":
        """This with another mapping; the check before it is shown until there is a new one."""
        return replace(self, mapping=mapping, problem=None).with_front()

    def decided(self, decisions: Decisions) -> "State":
        """This with other decisions; the check before them is shown until there is a new one."""
        return replace(self, decisions=decisions, problem=None).with_front()

    def unchecked(self) -> "State":
        """This before any check."""
        return replace(self, check=None, whole=self.whole.unchecked() if self.whole else None)

    def of(self, whole: Whole) -> "State":
        """This with what is known of several tables, of which the one in front is shown."""
        front, opened = whole.front, self.opened
        if opened is not None and opened.table is not front.table:
            opened = replace(opened, table=front.table)
        imported = replace(self.imported, written=dict(front.written)) if self.imported is not None else None
        return replace(self, whole=whole, opened=opened, mapping=front.own.mapped, decisions=front.own.decisions,
                       check=front.check, imported=imported)  # fmt: skip

    def with_front(self) -> "State":
        """This, with what was decided kept for the table in front."""
        if self.whole is None or self.mapping is None:
            return self
        front = self.whole.front
        own = replace(front.own, mapped=self.mapping, decisions=self.decisions)
        return replace(self, whole=self.whole.with_front(replace(front, own=own)))


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
