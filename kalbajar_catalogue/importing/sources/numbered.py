"""Tables whose rows are numbered as a spreadsheet does: headings found, blank rows passed over, rows counted."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.within import within
from kalbajar_catalogue.importing.sources.headers import LOOKED_AT, Numbered, header_row, headings, says
from kalbajar_catalogue.importing.sources.limits import MOST_COLUMNS
from kalbajar_catalogue.importing.sources.noticing import Noticed
from kalbajar_catalogue.importing.sources.tables import NO_HEADER, How, Row
from kalbajar_catalogue.settings.limits import TABLE_SECONDS

AS_FOUND = How()
"""Everything about a file is found by looking."""

_FARTHEST_HEADER = 10_000


class NumberedTable(ABC):
    """A table over numbered rows of cells; the kind of file says how these are come by.

    `remarks` grow with what is noticed while the rows are read. `count` is the number of its rows, None until they
    have all been read once.
    """

    def __init__(self, name: str, how: How, sheets: tuple[str, ...] = ()) -> None:
        self._name = name
        self._how = how
        self._sheets = sheets
        self._noticed = Noticed()
        self._headings: tuple[str, ...] = ()
        self.count: int | None = None

    @property
    def name(self) -> str:
        """What people call it."""
        return self._name

    @property
    def how(self) -> How:
        """How it is read, every part filled in."""
        return self._how

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, '' for a column without one."""
        return self._headings

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of the file."""
        return self._sheets

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What was noticed while it was recognised, and read so far."""
        return self._noticed.remarks(self._name, {})

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that say anything.

        Raises WorldError for what cannot be read; the rows before it have been given by then.
        """
        noticed, count, header = Noticed(), 0, self._how.header or NO_HEADER
        try:
            for number, cells in self._timed(noticed):
                if number > header and says(cells):
                    count += 1
                    yield Row(number, tuple(cells))
            self.count = count
        finally:
            self._noticed.merge(noticed)

    @abstractmethod
    def _cells(self, noticed: Noticed) -> Iterator[Numbered]:
        """All rows from the beginning, also the blank ones; a later row may follow any number of numbers after."""

    def _timed(self, noticed: Noticed) -> Iterator[Numbered]:
        """All rows, until that takes too long: then raises WorldError `file.too_slow`."""
        return within(TABLE_SECONDS, self._cells(noticed), self._name)

    def _look(self) -> None:
        """Finds the row of headings. Raises WorldError `table.empty`, `table.no_row`, or why nothing can be read."""
        if (self._how.header or 0) > _FARTHEST_HEADER:
            raise WorldError("table.no_row", name=self._name, row=self._how.header or 0)
        noticed = Noticed()
        wrong, first = self._first(noticed)
        if not any(says(cells) for _, cells in first):
            raise wrong or WorldError("table.empty", name=self._name)
        wanted = self._how.header
        header = header_row(first) if wanted is None else wanted
        if header < NO_HEADER or header not in (NO_HEADER, *(number for number, _ in first)):
            raise WorldError("table.no_row", name=self._name, row=header)
        self._how = replace(self._how, header=header)
        self._headings = headings(first, header)
        self._noticed.merge(noticed)

    def _first(self, noticed: Noticed) -> tuple[WorldError | None, list[Numbered]]:
        """The first rows, down to the wanted header and some more; and what stopped them."""
        first: list[Numbered] = []
        telling, wanted = 0, self._how.header or 0
        try:
            for number, cells in self._timed(noticed):
                first.append((number, cells))
                telling += says(cells)
                if telling >= LOOKED_AT and number >= wanted:
                    break
                if len(first) >= 10 * LOOKED_AT + wanted:
                    break
        except WorldError as fault:
            return fault, first
        return None, first


def narrow_enough(name: str, number: int, cells: Sequence[str]) -> Sequence[str]:
    """The cells of a row, without empty ones at its end if there are too many.

    Raises WorldError `table.row_too_wide`.
    """
    if len(cells) <= MOST_COLUMNS:
        return cells
    last = next((at for at in range(len(cells), 0, -1) if cells[at - 1].strip()), 0)
    if last > MOST_COLUMNS:
        raise WorldError("table.row_too_wide", name=name, row=number, count=last, most=MOST_COLUMNS)
    return cells[:last]
