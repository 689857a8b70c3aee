"""A table of somebody else's: headings and rows of texts, whatever kind of file they stand in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from kalbajar_catalogue.diagnostics.problems import Problem

NO_HEADER = 0
"""The `header` of a table without a row of headings."""


@dataclass(frozen=True)
class How:
    """How a file is read. What is '' or None is found by looking; a person may correct every part.

    `format` is `csv`, `xlsx`, `xls`, `ods`, `json`, `jsonl` or `lido`. `header` is the number of the row of headings,
    counted from 1 as a spreadsheet does. `path` names the list of records inside a JSON document, parted by dots.
    """

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    sheet: str = ""
    header: int | None = None
    path: str = ""


@dataclass(frozen=True)
class Row:
    """A row and its number, counted from 1 as a spreadsheet does; of a JSON or LIDO file the number of the record.

    A row may have fewer or more cells than the table has headings. Rows with the same number are one record.
    """

    number: int
    cells: tuple[str, ...]


def numbered(rows: Iterable[Row]) -> Iterator[tuple[Row, bool]]:
    """The rows, each with whether it has the number of the one before, and so is of the same record."""
    before: int | None = None
    for row in rows:
        yield row, row.number == before
        before = row.number


class Table(Protocol):
    """A table that can be read again and again, from its beginning, row by row and in bounded memory.

    `name` is what people call it: the name of the file. `how` has every part that applies filled in. `headings` has ''
    for a column without one, and is as long as the widest of the first rows. `sheets` are the names of all sheets (of
    JSON: all lists of records), `remarks` what was noticed while recognising it. A cell is text as a person would read
    it: a date `2019-04-30`, a whole number without a decimal point, yes and no as `true` and `false`.
    """

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def how(self) -> How:
        """How it is read, every part filled in."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, '' for a column without one."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of the file, or the lists of records in it."""

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What was noticed while it was recognised."""

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that say anything.

        Raises WorldError for what cannot be read; the rows before it have been given by then.
        """
