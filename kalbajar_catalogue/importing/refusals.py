"""The refused rows as a workbook: as they stand in the table, with their numbers and why, to be mended and imported.

The headings of the two columns are known: the next import leaves them out.
"""

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

_WIDEST = 60
_MOST = 32_767
"""Characters that a cell of a workbook holds."""


def save(check: Check, table: Table, path: Path, language: Language) -> int:
    """Writes the rows of all refused records; gives back how many rows. Nothing is left behind when it fails.

    Raises WorldError `folder.not_writable`, `disk.full`, `disk.failed`.
    """
    refused = [one for one in check.records if one.status is Status.REFUSED]
    beside = path.with_name(f".{path.name}.part")
    try:
        count = _written(_lines(refused, table, language), table, beside, language)
        beside.replace(path)
    except OSError as wrong:
        _forget(beside)
        raise store_error(wrong, path) from wrong
    except BaseException:
        _forget(beside)
        raise
    return count


def _forget(beside: Path) -> None:
    with suppress(OSError):
        beside.unlink(missing_ok=True)


def reasons(record: Checked, language: Language, row: int | None = None) -> str:
    """All that is wrong with a record, or with one of its rows, a sentence a line."""
    own = [trouble for trouble in record.troubles if row is None or row in (trouble.row, *trouble.also)]
    return "\n".join(dict.fromkeys(told(one, language) for one in own))


def _lines(refused: list[Checked], table: Table, language: Language) -> Iterator[tuple[Row, str]]:
    """The rows of refused records with their reasons, in one reading of the table."""
    waiting = iter(refused)
    record = next(waiting, None)
    for row in table.rows():
        while record is not None and row.number > record.last:
            record = next(waiting, None)
        if record is None:
            return
        if record.row <= row.number:
            yield row, reasons(record, language, row.number) or _because_of(record, language)


def _because_of(record: Checked, language: Language) -> str:
    """Why a row is refused that is not at fault itself."""
    row = next(trouble.row for trouble in record.troubles if trouble.refused)
    return sentence(language, "import.refused_with", {"row": row})


def _written(lines: Iterable[tuple[Row, str]], table: Table, path: Path, language: Language) -> int:
    import xlsxwriter

    # Text stays text: no cell becomes a formula, a number or a link.
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False,
             "constant_memory": True}  # fmt: skip
    kept = [at for at, heading in enumerate(table.headings) if not is_ours(heading)]
    count = 0
    with path.open("wb") as stream, _own_errors(), xlsxwriter.Workbook(stream, plain) as book:
        sheet = book.add_worksheet()
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        sheet.set_column(0, len(kept) + 1, 20, wrapped)
        sheet.set_column(len(kept), len(kept), _WIDEST, wrapped)
        sheet.freeze_panes(1, 0)
        _row(sheet, 0, [*(table.headings[at] for at in kept), said(language, WHY), said(language, ROW)], bold)
        for row, why in lines:
            count += 1
            cells = [row.cells[at] if at < len(row.cells) else "" for at in kept]
            beyond = row.cells[len(table.headings) :]
            _row(sheet, count, [*cells, why, _number(row, table), *beyond], wrapped)
    return count


def _number(row: Row, table: Table) -> str:
    """The number of a row in the table that it first stood in."""
    first = next((at for at, heading in enumerate(table.headings) if is_row(heading)), len(row.cells))
    return (row.cells[first] if first < len(row.cells) else "") or str(row.number)


@contextmanager
def _own_errors() -> Iterator[None]:
    """What the writer of workbooks calls a failing disk is the error of the disk that it was."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except FileCreateError as wrong:
        raise next((one for one in wrong.args if isinstance(one, OSError)), OSError(str(wrong))) from wrong


def _row(sheet: Any, at: int, texts: Iterable[str], form: Any) -> None:
    for column, text in enumerate(texts):
        if text:
            sheet.write_string(at, column, text[:_MOST], form)
