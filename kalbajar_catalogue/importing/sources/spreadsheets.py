"""Tables in spreadsheets: XLSX, XLS and ODS, read by calamine once the file has been found harmless."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.importing.sources.headers import Numbered, says
from kalbajar_catalogue.importing.sources.limits import MOST_IN_CELL, MOST_IN_XLS
from kalbajar_catalogue.importing.sources.noticing import Noticed
from kalbajar_catalogue.importing.sources.numbered import AS_FOUND, NumberedTable, narrow_enough
from kalbajar_catalogue.importing.sources.old_workbooks import refuse_deadly
from kalbajar_catalogue.importing.sources.sound_files import sound
from kalbajar_catalogue.importing.sources.tables import How, Table
from kalbajar_catalogue.importing.sources.workbook_parts import Met, WorkbookParts

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Value = int | float | str | bool | time | date | datetime | timedelta
"""What calamine gives for a cell."""

_KEPT = 500_000
_FIRST = 600
"""So many rows of a large sheet are kept: for whoever only looks at a table."""


class Sheet(Protocol):
    """A sheet as calamine gives it."""

    @property
    def total_height(self) -> int:
        """Its rows, from the first of the sheet on."""

    @property
    def width(self) -> int:
        """Its columns."""

    def iter_rows(self) -> Iterator[list[Value]]:
        """Its rows, from the first of the sheet on."""


def open_spreadsheet(path: Path, how: How = AS_FOUND) -> Table:
    """The table on a sheet of a workbook; without one that is named, on the first visible one with content.

    Raises WorldError `table.empty`, `table.no_sheet`, `table.no_row`, `table.protected`, `table.damaged`,
    `table.too_big_unpacked`, `table.sheet_too_big`, `table.entities`, `table.row_too_wide`, `table.cell_too_long` and
    those of reading a file.
    """
    sound(path)
    met: Mapping[str, Met] = {}
    parts: Mapping[str, str] = {}
    if how.format == "xls":
        if path.stat().st_size > MOST_IN_XLS:
            raise WorldError("table.too_big_unpacked", name=path.name, most=MOST_IN_XLS // 1_000_000)
        refuse_deadly(path)
    else:
        inside = WorkbookParts(path)
        met, parts = inside.look_through(), inside.sheet_parts()
    with _opened(path) as book:
        names = _sheet_names(book)
        name, sheet = _wanted(path, book, names, how.sheet)
    wanted = replace(how, sheet=name, encoding="", delimiter="", quote="", path="")
    return SpreadsheetTable(path, wanted, names, sheet, met.get(parts.get(name, ""), Met()))


class SpreadsheetTable(NumberedTable):
    """A table on a sheet. Of a large sheet only the first rows are kept, it is read anew each time it goes further."""

    def __init__(self, path: Path, how: How, names: tuple[str, ...], sheet: Sheet, met: Met) -> None:
        super().__init__(path.name, how, names)
        self._path = path
        self._met = met
        self._sheet: Sheet | None = sheet
        self._first_rows: tuple[Numbered, ...] = ()
        self._look()
        if sheet.total_height * sheet.width > _KEPT:
            self._first_rows = tuple(self._beginning())
            self._sheet = None

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What was noticed: cells with an error, formulas that were never calculated."""
        where = {"name": self._name, "sheet": self._how.sheet}
        told = [
            Problem("table.cells_wrong", {**where, "count": self._met.errors, "place": self._met.first_error}),
            Problem("table.uncalculated", {**where, "count": self._met.uncalculated}),
        ]
        return (*(remark for remark in told if remark.values["count"]), *super().remarks)

    def _cells(self, noticed: Noticed) -> Iterator[Numbered]:
        if self._first_rows:
            sound(self._path)
        yield from self._first_rows
        known = len(self._first_rows)
        for number, values in enumerate(islice(self._read().iter_rows(), known, None), known + 1):
            cells = [shown(value) if value != "" else "" for value in values]
            if max(map(len, cells), default=0) > MOST_IN_CELL:
                raise WorldError("table.cell_too_long", name=self._name, row=number, most=MOST_IN_CELL)
            yield number, narrow_enough(self._name, number, cells)

    def _beginning(self) -> Iterator[Numbered]:
        """The first rows, up to one that cannot be read: why is told whenever the rows are read that far."""
        with suppress(WorldError):
            yield from islice(self._cells(Noticed()), _FIRST)

    def _read(self) -> Sheet:
        if self._sheet is not None:
            return self._sheet
        sound(self._path)
        with _opened(self._path) as book:
            return _sheet(self._path, book, self._how.sheet)


def shown(value: Value) -> str:
    """A value as a person reads it: `2019-04-30`, `2019-04-30 14:30`, `12`, `12.5`, `true`."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return shown_figure(value)
    if isinstance(value, datetime):
        return f"{value.date().isoformat()} {_clock(value.time())}"
    if isinstance(value, time):
        return _clock(value)
    return str(value)


def shown_figure(value: float) -> str:
    """A figure without a needless decimal point, to the 15 digits that a spreadsheet shows."""
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    return f"{value:.15g}"


def _clock(value: time) -> str:
    return value.isoformat("seconds" if value.second else "minutes")


@contextmanager
def _opened(path: Path) -> "Iterator[CalamineWorkbook]":
    """A workbook; whatever its reader stumbles over is told as `table.protected` or `table.damaged`."""
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        with load_workbook(str(path)) as book:
            yield book
    except PasswordError:
        raise WorldError("table.protected", name=path.name) from None
    except (CalamineError, OSError, ValueError, OverflowError):
        raise WorldError("table.damaged", name=path.name) from None
    except BaseException as fault:
        # A panic of the reader is no Exception; its class can be imported from nowhere.
        if type(fault).__name__ != "PanicException":
            raise
        raise WorldError("table.damaged", name=path.name) from None


def _sheet_names(book: "CalamineWorkbook") -> tuple[str, ...]:
    """The sheets with cells, in their order; charts and macros are none."""
    from python_calamine import SheetTypeEnum

    return tuple(sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet)


def _wanted(path: Path, book: "CalamineWorkbook", names: Sequence[str], wanted: str) -> tuple[str, Sheet]:
    if wanted:
        if wanted not in names:
            raise WorldError("table.no_sheet", name=path.name, sheet=wanted, known=", ".join(names))
        return wanted, _sheet(path, book, wanted)
    for name in _visible_first(book, names):
        sheet = _sheet(path, book, name)
        if any(says([shown(value) for value in row]) for row in sheet.iter_rows()):
            return name, sheet
    raise WorldError("table.empty", name=path.name)


def _visible_first(book: "CalamineWorkbook", names: Sequence[str]) -> list[str]:
    from python_calamine import SheetVisibleEnum

    seen = {sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible}
    return sorted(names, key=lambda name: name not in seen)


def _sheet(path: Path, book: "CalamineWorkbook", name: str) -> Sheet:
    from python_calamine import WorksheetNotFound

    try:
        return book.get_sheet_by_name(name)
    except WorksheetNotFound:
        raise WorldError("table.no_sheet", name=path.name, sheet=name, known=", ".join(book.sheet_names)) from None
