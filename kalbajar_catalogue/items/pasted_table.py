"""A table from the clipboard: its cells, its columns, and the headings by which they are known. Changes nothing."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guarding import unguarded
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import numbers, repository, service
from kalbajar_catalogue.items.batch.steps import PICTURE_FIELDS, offered
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, until_fields_change
from kalbajar_catalogue.storage.headings import headings_of
from kalbajar_catalogue.storage.work import Reading

REF, NUMBER = "ref", "object_number"
REF_NAMES = ("ref", "reference", "istinad", "ссылка")
_LOOKED_AT = 200


@dataclass(frozen=True)
class Table:
    """A pasted table: a heading or flat key for each column ('' for one that is left out), and the rows below.

    `first` is the number of the first of these rows as the spreadsheet counts, `heads` the row of headings above
    them. `kind` is that of new works. With `clears` an empty cell clears the field, else it leaves it as it is.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: str
    first: int = 1
    clears: bool = False
    heads: tuple[str, ...] = ()


def cells_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a text from the clipboard or a file, row by row; empty rows stay, to be counted.

    Raises WorldError `paste.empty`, `paste.unreadable`.
    """
    if not text.strip():
        raise WorldError("paste.empty")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    try:
        return tuple(_read(lines, strict=True))
    except csv.Error as fault:
        if "end of data" in str(fault):
            raise WorldError("paste.unreadable", row=_count(lines) + 1) from None
    # A spreadsheet quotes no cell that only holds a quotation mark.
    return tuple(_read(lines, strict=False))


def table(reading: Reading, text: str, kind: str, columns: Sequence[str] | None = None, clears: bool = False) -> Table:
    """The table in a text. Without `columns` the first row tells them, when it is one of headings.

    Raises WorldError as `cells_of`.
    """
    cells = cells_of(text)
    headed = has_headings(cells[0])
    if columns is None:
        columns = cells[0] if headed else proposed(reading, cells)
    rows = cells[1:] if headed else cells
    return Table(tuple(columns), rows, kind, 2 if headed else 1, clears, cells[0] if headed else ())


def has_headings(row: Sequence[str]) -> bool:
    """Whether a row is one of headings: at least half of its cells name a field of some kind of work."""
    named = [cell for cell in row if cell.strip()]
    known = sum(1 for cell in named if any(key_of(work, cell) for work in service.BY_KIND.values()))
    return bool(named) and 2 * known >= len(named)


def proposed(reading: Reading, cells: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Columns for a table without headings: the first tells the works, the others wait for a person's choice.

    Whether by references or by numbers the catalogue knows; of a column that it knows nothing of the look decides.
    """
    width = max(len(row) for row in cells)
    firsts = [row[0].strip() for row in cells if row and row[0].strip()][:_LOOKED_AT]
    refs, known = len(repository.rows_by_ref(reading, firsts)), len(numbers.numbered_all(reading, firsts))
    by_look = not refs and not known and bool(firsts) and fold(firsts[0]).startswith("klb")
    return (REF if refs > known or by_look else NUMBER, *[""] * (width - 1))


def key_of(record: type[Item], heading: str) -> str:
    """The flat key that a heading means for a kind of work, `ref` for its reference; '' when it means none."""
    said = cleaned(heading)
    names = _headings(record.kind)
    return names.get(said.casefold(), "") or names.get(fold(said), "")


def heading(key: str, language: Language) -> str:
    """What a column is headed by: a name in this language that the paste knows again, else the key itself."""
    for kind_name in service.BY_KIND:
        field = _by_key(kind_name).get(key)
        if field is None:
            continue
        name = capitalised(field.declared.names[language][0], language) if field.declared.names[language] else key
        said = f"{name} [{key[-2:]}]" if field.shape is Shape.MULTILINGUAL else name
        meant = {key_of(work, said) for kind, work in service.BY_KIND.items() if key in _by_key(kind)}
        return said if meant == {key} else key
    return key


def columns_offered() -> tuple[tuple[str, Field], ...]:
    """(flat key, field) of all that a column may be, for a person to choose from."""
    return tuple((key, field) for field in offered(tuple(service.BY_KIND)) for key in field.keys)


@until_fields_change
def _headings(kind: str) -> Mapping[str, str]:
    """Folded heading -> flat key. A name in a language, without more, means the text in that language."""
    fields = (*fields_of(service.BY_KIND[kind]), *PICTURE_FIELDS)
    declared = headings_of(field for field in fields if not field.declared.system)
    refs = dict.fromkeys(map(fold, REF_NAMES), REF)
    return {**declared, **refs, **{key: key for key in _by_key(kind)}}


@until_fields_change
def _by_key(kind: str) -> Mapping[str, Field]:
    fields = (*fields_of(service.BY_KIND[kind]), *PICTURE_FIELDS)
    return {key: field for field in fields if not field.declared.system for key in field.keys}


def _read(lines: str, strict: bool) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=_delimiter(lines), strict=strict)
    yield from (tuple(unguarded(cell) for cell in row) for row in reader)


def _count(lines: str) -> int:
    """How many rows are read before the one that is not."""
    count = 0
    with suppress(csv.Error):
        for _ in _read(lines, strict=True):
            count += 1
    return count


def _delimiter(text: str) -> str:
    """What parts the cells: a tab where there is one, else what the first line has most of."""
    if "\t" in text:
        return "\t"
    first = text.partition("\n")[0]
    return ";" if first.count(";") >= first.count(",") else ","
