"""A table made of nested records: its headings are what occurs in any of them, its rows are laid out one by one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.within import within
from kalbajar_catalogue.importing.sources.blocks import Block, Line
from kalbajar_catalogue.importing.sources.limits import MOST_COLUMNS
from kalbajar_catalogue.importing.sources.tables import How, Row
from kalbajar_catalogue.settings.limits import TABLE_SECONDS

Records = Callable[[], Iterator[tuple[int, Block]]]
"""Reads the records from the beginning: each with its number, counted from 1."""


@dataclass(frozen=True)
class Seen:
    """What a first look over all records found.

    `filled` has of each heading, in the order of first appearance, whether it has a text anywhere. `fault` is what
    ends the reading after `count` records that could be read.
    """

    filled: Mapping[str, bool]
    count: int
    fault: WorldError | None = None


@dataclass(frozen=True)
class RecordTable:
    """A `Table` over records; see `tables.Table` for what its parts promise. `count` is the number of its records."""

    name: str
    how: How
    headings: tuple[str, ...]
    records: Records
    count: int
    sheets: tuple[str, ...] = ()
    remarks: tuple[Problem, ...] = field(default=())

    def rows(self) -> Iterator[Row]:
        """The rows of every record; those of one record have its number.

        Raises WorldError for what cannot be read, after the rows before it.
        """
        places = {heading: at for at, heading in enumerate(self.headings)}
        for number, block in within(TABLE_SECONDS, self.records(), self.name):
            for line in block:
                if cells := self._cells(line, places):
                    yield Row(number, cells)

    def _cells(self, line: Line, places: Mapping[str, int]) -> tuple[str, ...]:
        """The cells up to the last that says anything."""
        said = {heading: text for heading, text in line.items() if text}
        if not said.keys() <= places.keys():
            raise WorldError("file.changing", name=self.name)
        found = {places[heading]: text for heading, text in said.items()}
        return tuple(found.get(at, "") for at in range(max(found, default=-1) + 1))


def looked_over(records: Records, name: str) -> Seen:
    """Reads all records once.

    Raises WorldError `table.too_many_columns`, and what stands in the way of the very first record.
    """
    filled: dict[str, bool] = {}
    count = 0
    try:
        for _, block in within(TABLE_SECONDS, records(), name):
            _note(block, filled, name)
            count += 1
    except WorldError as fault:
        if not count or fault.code == "table.too_many_columns":
            raise
        return Seen(filled, count, fault)
    return Seen(filled, count)


def _note(block: Iterable[Line], filled: dict[str, bool], name: str) -> None:
    for line in block:
        for heading, text in line.items():
            filled[heading] = filled.get(heading, False) or bool(text)
    if len(filled) > MOST_COLUMNS:
        raise WorldError("table.too_many_columns", name=name, most=MOST_COLUMNS)
