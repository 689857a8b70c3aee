"""What a check found of each record of a table, before anything is written."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.sources.tables import Table


class Status(Enum):
    """What an import would do with a record."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"
    REFUSED = "refused"
    SKIPPED = "skipped"


WRITTEN = (Status.NEW, Status.CHANGED, Status.CONFLICT)
"""What is written by an import, if its values are not all kept as they are."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody or some place that has no record yet and would get one; stands in values where a uid will stand.

    So does a section of the exhibition that it lies `within` (a uid).
    """

    kind: str
    name: str
    language: Language
    sort_name: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Coming:
    """A record that comes in with the same file, by its reference there; stands in values where its uid will stand."""

    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong in one cell: its row and column (-1: no column of the file), its field, its text.

    With `refused` the record does not come in, else it is a remark. `choices` are refs that a person may choose from.
    `also` are other rows of the record that are part of it.
    """

    row: int
    at: int
    key: str
    text: str
    problem: Problem
    refused: bool = True
    choices: tuple[str, ...] = ()
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Clash:
    """A value that a person changed since the last import of this source: as that left it, in the file, now."""

    then: Any
    file: Any
    now: Any
    takes_file: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """One record that rows of a table speak of, and what would be done with it.

    `uid` is '' for a new one. `values` are flat values as they would be written, with Newcomers in place of uids;
    `before` has what stands there now. `pictures` are file names as the table names them, `hung` the uid of the
    exhibition where the work is to hang. Its rows are those from `row` to `last`.
    `number` is the object number that they give it, `digest` stands for all that they say.
    `named` is the reference that the file has for it. `titles` is what it is called where that is said in several
    languages; `label` is one of these.
    """

    row: int
    kind: str
    label: str
    status: Status
    uid: str = ""
    ref: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    clashes: Mapping[str, Clash] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()
    pictures: tuple[str, ...] = ()
    hung: str = ""
    last: int = 0
    number: str = ""
    digest: str = ""
    named: str = ""
    titles: Multilingual | None = None

    def called(self, language: Language) -> str:
        """What the record is called in this language, else in any."""
        return self.titles.best(language).text if self.titles else self.label

    @property
    def written(self) -> dict[str, Any]:
        """The values that an import writes: all of a new record, the changed ones of another."""
        kept = {key for key, clash in self.clashes.items() if not clash.takes_file}
        return {key: value for key, value in self.values.items() if key not in kept}

    @property
    def outcome(self) -> Status:
        """What an import does in the end: a conflict becomes a change, or leaves the record the same."""
        if self.status is not Status.CONFLICT:
            return self.status
        return Status.CHANGED if self.written else Status.SAME


Asked = tuple[str, str]
"""What a name was asked for: the kind that a field refers to, and the text."""
Tie = tuple[str, str]
"""By what a record is known among those of its table: `uid` or `name`, and which."""


@dataclass(frozen=True)
class Trail:
    """By what a table was checked, and what its records, by their first rows, have to do with each other.

    `asked` has the rows that name somebody, in their order; `comers` whoever would get a record for what was asked.
    `ties` is by what each record is known, of those that are. Nobody changes the trail of a check that is done.
    """

    table: Table
    mapped: Mapped
    decisions: Decisions
    asked: dict[Asked, list[int]] = field(default_factory=dict)
    comers: dict[Asked, Newcomer] = field(default_factory=dict)
    ties: dict[int, Tie] = field(default_factory=dict)

    def ask(self, row: int, names: Iterable[Asked]) -> None:
        """Says that the record of a row named these."""
        for name in names:
            self.asked.setdefault(name, []).append(row)


@dataclass(frozen=True)
class Check:
    """The whole table, checked against the catalogue as it was after change set `seen`.

    `unfinished` says why the table ends before its end, where it does. With `remembered` its rows mean the same the
    next time, whatever they are compared with. `trail` is what `rechecking` needs, where it can do anything.
    """

    source: str
    records: tuple[Checked, ...]
    seen: int
    unfinished: Problem | None = None
    remembered: bool = False
    trail: Trail | None = field(default=None, compare=False, repr=False)

    @cached_property
    def counts(self) -> Counter[Status]:
        """How many records there are of each status."""
        return Counter(record.status for record in self.records)

    @cached_property
    def outcomes(self) -> Counter[Status]:
        """How many records are made, changed, left the same: conflicts as they are settled so far."""
        return Counter(record.outcome for record in self.records)

    @cached_property
    def troubles(self) -> tuple[Trouble, ...]:
        """All that is wrong, row by row."""
        return tuple(trouble for record in self.records for trouble in record.troubles)

    @cached_property
    def newcomers(self) -> Counter[Newcomer]:
        """Whoever would get a record, and in how many records they stand."""
        coming = (record for record in self.records if record.status in WRITTEN)
        return Counter(one for record in coming for one in newcomers_in(record.written))


def coming_in(values: Mapping[str, Any]) -> set[Coming]:
    """The records of the same file that flat values point at."""
    return {one for value in values.values() for one in _coming(value)}


def _coming(value: Any) -> list[Coming]:
    if isinstance(value, Coming):
        return [value]
    parts = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    return [one for part in parts for one in _coming(part)]


def newcomers_in(values: Mapping[str, Any]) -> set[Newcomer]:
    """The Newcomers in flat values, in lists and in groups too."""
    return {one for value in values.values() if not isinstance(value, str) for one in _newcomers(value)}


def _newcomers(value: Any) -> list[Newcomer]:
    if isinstance(value, Newcomer):
        return [value]
    if isinstance(value, list):
        return [one for part in value for one in _newcomers(part)]
    if isinstance(value, dict):
        return [one for part in value.values() if isinstance(part, Newcomer) for one in (part,)]
    return []
