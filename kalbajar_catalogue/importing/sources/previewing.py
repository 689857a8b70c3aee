"""What is shown of a table before anything comes of it: how it was recognised, and its first rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.sources.dialects import NO_QUOTE
from kalbajar_catalogue.importing.sources.encodings import ENCODINGS
from kalbajar_catalogue.importing.sources.tables import NO_HEADER, Row, Table

_KINDS = {
    "csv": "table.kind_csv", "xlsx": "table.kind_xlsx", "xls": "table.kind_xls", "ods": "table.kind_ods",
    "json": "table.kind_json", "jsonl": "table.kind_jsonl", "lido": "table.kind_lido",
}  # fmt: skip
_PARTED = {"\t": "table.by_tab", ";": "table.by_semicolon", ",": "table.by_comma", "|": "table.by_bar"}
_OF_RECORDS = ("json", "jsonl", "lido")


@dataclass(frozen=True)
class Preview:
    """The first rows of a table, and what stopped them, if anything did."""

    rows: tuple[Row, ...]
    problem: Problem | None = None


def preview(table: Table, count: int = 20) -> Preview:
    """The first rows of a table. Raises nothing of the world's."""
    given: list[Row] = []
    try:
        given.extend(islice(table.rows(), count))
    except WorldError as fault:
        return Preview(tuple(given), fault.problem)
    return Preview(tuple(given))


def recognised(table: Table, count: int | None = None) -> tuple[Problem, ...]:
    """The parts of the sentence that says what a table was taken for; `count` is the number of its rows, if known.

    A table that has been read to its end knows it. One made of records has the number of these.
    """
    return tuple(_parts(table, getattr(table, "count", None) if count is None else count))


def said_recognised(language: Language, table: Table, count: int | None = None) -> str:
    """The same as one sentence: `CSV table, written in UTF-8, parted by semicolons, headings in row 2, 1,575 rows`."""
    parts = (_said(language, part) for part in recognised(table, count))
    return f"{', '.join(parts)}."


def of_records(table: Table) -> bool:
    """Whether a table is made of records that may have several rows each."""
    return table.how.format in _OF_RECORDS


def _said(language: Language, part: Problem) -> str:
    count = part.values.get("count")
    figure = {} if count is None else {"figure": shown_number(int(count), language)}
    return sentence(language, part.code, {**part.values, **figure})


def _parts(table: Table, count: int | None) -> Iterator[Problem]:
    how = table.how
    yield Problem(_KINDS.get(how.format, how.format))
    if how.encoding:
        yield Problem("table.in_encoding", {"encoding": ENCODINGS.get(how.encoding, how.encoding)})
    if how.delimiter:
        known = _PARTED.get(how.delimiter)
        yield Problem(known) if known else Problem("table.by_sign", {"sign": how.delimiter})
    if how.quote == NO_QUOTE:
        yield Problem("table.unquoted")
    if how.sheet:
        yield Problem("table.on_sheet", {"sheet": how.sheet})
    if how.path and how.path != ".":
        yield Problem("table.from_list", {"list": how.path})
    if how.header is not None and how.format not in _OF_RECORDS:
        yield Problem("table.headless") if how.header == NO_HEADER else Problem("table.headed", {"row": how.header})
    if count is not None:
        yield Problem("table.records_counted" if of_records(table) else "table.counted", {"count": count})
