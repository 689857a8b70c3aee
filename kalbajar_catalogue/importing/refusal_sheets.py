"""A workbook of refused rows, sheet by sheet: as they stand in their table, with their numbers and why."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing.checked import Check, Checked, Status
from kalbajar_catalogue.importing.refused_columns import ROW, WHY, is_ours, is_row
from kalbajar_catalogue.importing.sources.tables import Row, Table
from kalbajar_catalogue.importing.telling import told
from kalbajar_catalogue.media.originals import store_error

_WIDTH, _WIDEST = 20, 60
_MOST = 32_767
"""Characters that a cell of a workbook holds."""


class RefusalSheets:
    """The workbook while it is written, in one language."""

    def __init__(self, book: Any, language: Language) -> None:
        self._book, self._language = book, language
        self._bold = book.add_format({"bold": True})
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def name_property(self, name: str, value: str) -> None:
        """Keeps a property beside the sheets."""
        self._book.set_custom_property(name, value)

    def add(self, check: Check, table: Table, name: str | None = None) -> int:
        """Adds a sheet with the rows of all refused records of a table; gives back how many rows."""
        sheet = self._book.add_worksheet(name)
        kept = [at for at, heading in enumerate(table.headings) if not is_ours(heading)]
        sheet.set_column(0, len(kept) + 1, _WIDTH, self._wrapped)
        sheet.set_column(len(kept), len(kept), _WIDEST, self._wrapped)
        sheet.freeze_panes(1, 0)
        ours = (said(self._language, WHY), said(self._language, ROW))
        _put(sheet, 0, [*(table.headings[at] for at in kept), *ours], self._bold)
        count = 0
        for count, (row, why) in enumerate(_lines(check, table, self._language), start=1):
            cells = [row.cells[at] if at < len(row.cells) else "" for at in kept]
            beyond = row.cells[len(table.headings) :]
            _put(sheet, count, [*cells, why, _number(row, table), *beyond], self._wrapped)
        return count


@contextmanager
def refusal_sheets(path: Path, language: Language) -> Iterator[RefusalSheets]:
    """A workbook that takes its place when it is whole; nothing is left behind when it fails.

    Raises WorldError `folder.not_writable`, `disk.full`, `disk.failed`.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with _workbook(beside) as book:
            yield RefusalSheets(book, language)
        beside.replace(path)
    except OSError as wrong:
        raise store_error(wrong, path) from wrong
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def _workbook(path: Path) -> Iterator[Any]:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Text stays text: no cell becomes a formula, a number or a link.
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False,
             "constant_memory": True}  # fmt: skip
    try:
        with path.open("wb") as stream, xlsxwriter.Workbook(stream, plain) as book:
            yield book
    except FileCreateError as wrong:
        # What the writer of workbooks calls a failing disk is the error of the disk that it was.
        raise next((one for one in wrong.args if isinstance(one, OSError)), OSError(str(wrong))) from wrong


def _lines(check: Check, table: Table, language: Language) -> Iterator[tuple[Row, str]]:
    """The rows of refused records with their reasons, in one reading of the table as far as there are any."""
    of_row = {number: one for one in check.records if one.status is Status.REFUSED
              for number in range(one.row, max(one.row, one.last) + 1)}  # fmt: skip
    last = max(of_row, default=-1)
    for row in table.rows() if of_row else ():
        if row.number > last:
            return
        if row.number in of_row:
            record = of_row[row.number]
            yield row, reasons(record, language, row.number) or _because_of(record, language)


def reasons(record: Checked, language: Language, row: int | None = None) -> str:
    """All that is wrong with a record, or with one of its rows, a sentence a line."""
    own = [trouble for trouble in record.troubles if row is None or row in (trouble.row, *trouble.also)]
    return "\n".join(dict.fromkeys(told(one, language) for one in own))


def _because_of(record: Checked, language: Language) -> str:
    """Why a row is refused that is not at fault itself."""
    row = next((trouble.row for trouble in record.troubles if trouble.refused), record.row)
    return sentence(language, "import.refused_with", {"row": row})


def _number(row: Row, table: Table) -> str:
    """The number of a row in the table that it first stood in."""
    first = next((at for at, heading in enumerate(table.headings) if is_row(heading)), len(row.cells))
    return (row.cells[first] if first < len(row.cells) else "") or str(row.number)


def _put(sheet: Any, at: int, texts: Iterable[str], form: Any) -> None:
    for column, text in enumerate(texts):
        if text:
            sheet.write_string(at, column, text[:_MOST], form)
