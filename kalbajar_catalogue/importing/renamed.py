"""A table under another name: that of the whole source which it is a part of."""

from collections.abc import Iterator
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.sources.tables import How, Row, Table


@dataclass(frozen=True)
class Renamed:
    """What the table says, called `name`."""

    table: Table
    name: str

    @property
    def how(self) -> How:
        """How it is read."""
        return self.table.how

    @property
    def headings(self) -> tuple[str, ...]:
        """Its headings."""
        return self.table.headings

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of its file."""
        return self.table.sheets

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What was noticed."""
        return self.table.remarks

    def rows(self) -> Iterator[Row]:
        """Its rows."""
        return self.table.rows()
