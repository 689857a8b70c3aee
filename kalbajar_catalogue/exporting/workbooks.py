"""Tables as the sheets of an XLSX workbook, written row by row in bounded memory. Every cell is text."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kalbajar_catalogue.diagnostics.problems import Value, WorldError
from kalbajar_catalogue.exporting.columns import Column, Holds
from kalbajar_catalogue.exporting.sheets import Finding, Marks, Sheet
from kalbajar_catalogue.i18n.guarding import guarded
from kalbajar_catalogue.storage.headings import KIND_PROPERTY

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SAMPLE_PROPERTY = "Kalbajar Catalogue sample"
PRIVATE_PROPERTY = "Kalbajar Catalogue private"

MOST_LETTERS = 32_767
MOST_ROWS = 1_048_576
_MOST_NAME = 31
_TEXT = 49
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_OPTIONS = {"constant_memory": True, "strings_to_numbers": False, "strings_to_formulas": False,
            "strings_to_urls": False}  # fmt: skip
_INK, _QUIET, _BAND, _LINE, _ALARM = "#1F1B16", "#6B645A", "#EFE9DF", "#B9AE9C", "#F6D5D0"


def write(sheets: Iterable[Sheet], file: Path, beside: Path, marks: Marks) -> list[Finding]:
    """Writes a workbook; what it needs meanwhile lies in the folder `beside`. Tells which cells had to stay empty.

    Raises what the rows raise, OSError, and WorldError `export.too_many_rows`.
    """
    findings: list[Finding] = []
    with _workbook(file, beside) as book:
        formats = _Formats(book)
        names: set[str] = set()
        for number, sheet in enumerate(sheets, start=1):
            page = book.add_worksheet(_name(sheet.title, names))
            book.set_custom_property(KIND_PROPERTY.format(number=number), sheet.kind)
            _dress(page, sheet, formats, marks)
            findings += _fill(page, sheet, formats)
        _mark(book, marks)
    return findings


@contextmanager
def _workbook(file: Path, beside: Path) -> Iterator["Workbook"]:
    """A workbook that is written at the end, or not at all when anything is raised."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(file), {**_OPTIONS, "tmpdir": str(beside)})
    try:
        yield book
        book.close()
    except xlsxwriter.exceptions.FileCreateError as fault:
        raise fault.args[0] from fault
    finally:
        for page in book.worksheets():
            page.row_data_fh.close()


def _mark(book: "Workbook", marks: Marks) -> None:
    if marks.sample:
        book.set_custom_property(SAMPLE_PROPERTY, True)
    if marks.private:
        book.set_custom_property(PRIVATE_PROPERTY, True)


def _name(title: str, taken: set[str]) -> str:
    """A name that a sheet may have: short, without certain signs, and no other sheet's."""
    short = _NOT_IN_NAMES.sub(" ", title).strip()[:_MOST_NAME].strip() or "-"
    name, number = short, 1
    while name.casefold() in taken:
        number += 1
        name = f"{short[: _MOST_NAME - 4]} {number}"
    taken.add(name.casefold())
    return name


class _Formats:
    """How cells look. A number format of text keeps what is typed later from becoming a date or a formula."""

    def __init__(self, book: "Workbook") -> None:
        self.heading = self._of(book, bold=True, bg_color=_BAND, bottom=1, bottom_color=_LINE, text_wrap=True)
        self.quiet_heading = self._of(book, italic=True, font_color=_QUIET, bg_color=_BAND, bottom=1,
                                      bottom_color=_LINE, text_wrap=True)  # fmt: skip
        self.short = self._of(book, num_format=_TEXT)
        # Excel shows a long text as a row of # where the number format is that of text.
        self.long = self._of(book, text_wrap=True)
        self.quoted = self._of(book, text_wrap=True, quote_prefix=True)
        self.quiet = self._of(book, font_color=_QUIET)
        self.missing = self._of(book, bg_color=_ALARM)
        self.run = book.add_format({"font_color": _INK})

    @staticmethod
    def _of(book: "Workbook", **properties: Any) -> "Format":
        return book.add_format({"valign": "top", "font_color": _INK, **properties})

    def of(self, column: Column, text: str) -> "Format":
        """The format of a cell with a text."""
        if guarded(text) != text:
            return self.quoted
        if column.holds in (Holds.NAME, Holds.PUBLIC_PART):
            return self.quiet
        return self.long if column.long or "\n" in text else self.short


def _dress(page: "Worksheet", sheet: Sheet, formats: _Formats, marks: Marks) -> None:
    """The headings, the widths, and what stays in sight while somebody scrolls or prints."""
    for place, column in enumerate(sheet.columns):
        width = max(column.width, _heading_width(column.heading))
        page.set_column(place, place, width, formats.long if column.long else formats.short)
        quiet = column.holds in (Holds.NAME, Holds.PUBLIC_PART)
        _say(page, 0, place, column.heading, formats.quiet_heading if quiet else formats.heading, formats)
    page.freeze_panes(1, 1)
    page.set_landscape()
    page.set_paper(9)
    page.repeat_rows(0)
    page.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
    page.set_header("&L&A&C" + " ".join(_said_on_paper(marks)) + "&R&P / &N")


def _heading_width(text: str) -> int:
    """Room for the longest word of a heading and the button of the filter; the rest goes on below."""
    return max(map(len, text.split()), default=0) + 4


def _said_on_paper(marks: Marks) -> list[str]:
    return [word for word, said in (("SAMPLE", marks.sample), ("INTERNAL", marks.private)) if said]


def _fill(page: "Worksheet", sheet: Sheet, formats: _Formats) -> Iterator[Finding]:
    number = 0
    for rows in sheet.rows:
        for row in rows:
            number += 1
            if number >= MOST_ROWS:
                raise WorldError("export.too_many_rows", kind=sheet.title, most=MOST_ROWS - 1)
            yield from _write_row(page, number, row, sheet, formats)
    page.autofilter(0, 0, number, len(sheet.columns) - 1)


def _write_row(
    page: "Worksheet", number: int, row: tuple[str, ...], sheet: Sheet, formats: _Formats
) -> Iterator[Finding]:
    for place, (column, text) in enumerate(zip(sheet.columns, row, strict=True)):
        if not text:
            continue
        if (letters := _letters(text)) > MOST_LETTERS:
            page.write_blank(number, place, None, formats.missing)
            yield _too_long(sheet.kind, row[0], column, letters)
        else:
            _say(page, number, place, text, formats.of(column, text), formats)


def _letters(text: str) -> int:
    """How long a text is as Excel counts, to whom a letter outside the basic plane is two."""
    return len(text) if len(text) <= MOST_LETTERS // 2 else len(text.encode("utf-16-le")) // 2


def _too_long(kind: str, ref: str, column: Column, letters: int) -> Finding:
    values: dict[str, Value] = {"ref": ref, "column": column.heading, "count": letters, "most": MOST_LETTERS}
    return Finding(kind, ref, column.key, "export.too_long", values)


def _say(page: "Worksheet", row: int, place: int, text: str, look: "Format", formats: _Formats) -> None:
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter would take such a text for the inside of a rich one and write it as it stands.
        page.write_rich_string(row, place, "<", formats.run, text[1:], look)
    else:
        page.write_string(row, place, text, look)
