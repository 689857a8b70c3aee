"""What parts the cells of a text and what quotes them, found by how evenly its rows come out."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import sqrt

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.tables import How

DELIMITERS = ("\t", ";", ",", "|")
NO_QUOTE = "none"
"""The `quote` of a table whose quotation marks are signs like any other."""

_LOOKED_AT = 300
_NAMED = re.compile(r"\ufeff?sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_FAR = 10


@dataclass(frozen=True)
class Dialect:
    """How the cells of a text are parted and quoted.

    `blanks`: blanks after a delimiter do not belong to the cell. `named`: the first line only names the delimiter.
    """

    delimiter: str
    quote: str
    blanks: bool = False
    named: bool = False

    def rows(self, lines: Iterator[str]) -> Iterator[list[str]]:
        """The cells of lines that keep their ends, row by row, as leniently as a spreadsheet takes them."""
        if self.quote == NO_QUOTE:
            return csv.reader(
                lines, delimiter=self.delimiter, quoting=csv.QUOTE_NONE, quotechar=None, skipinitialspace=self.blanks
            )
        return csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote, skipinitialspace=self.blanks)


@dataclass(frozen=True)
class _Tried:
    dialect: Dialect
    rows: Sequence[Sequence[str]]
    evenness: float
    first: int
    """The width of the first row that says anything."""

    hanging: int
    """Lines inside a quotation that the text does not close."""


def recognised_dialect(sample: str, how: How, otherwise: str = ",") -> Dialect:
    """The dialect of a text's beginning; what `how` says stands. A text without any delimiter gets `otherwise`.

    Raises WorldError `table.delimiter_unusable`, `table.quote_unusable`.
    """
    _refuse_unusable(how)
    named = _NAMED.match(sample)
    if named:
        sample = sample[named.end() :]
    offered = [how.delimiter] if how.delimiter else [named[1]] if named and _usable(named[1]) else DELIMITERS
    best = _best([_tried(sample, Dialect(sign, how.quote or '"')) for sign in offered])
    delimiter = best.dialect.delimiter if best.evenness or len(offered) == 1 else otherwise
    quote = how.quote or _quote(sample, best)
    return Dialect(delimiter, quote, _blank_before_quotes(sample, Dialect(delimiter, quote)), bool(named))


def _best(tried: Sequence[_Tried]) -> _Tried:
    """The most even; what leaves the first row whole that others part is hardly the delimiter."""
    parted = any(one.first > 1 for one in tried)
    return max(tried, key=lambda one: one.evenness * (0.25 if parted and one.first < 2 else 1.0))


def _refuse_unusable(how: How) -> None:
    if how.delimiter and not _usable(how.delimiter):
        raise WorldError("table.delimiter_unusable", value=how.delimiter[:20])
    if how.quote and how.quote != NO_QUOTE and (len(how.quote) > 1 or how.quote in ("\r", "\n", how.delimiter)):
        raise WorldError("table.quote_unusable", value=how.quote[:20])


def _usable(delimiter: str) -> bool:
    return len(delimiter) == 1 and delimiter not in '\r\n"'


def _tried(sample: str, dialect: Dialect) -> _Tried:
    stream = io.StringIO(sample, newline="")
    reader = dialect.rows(stream)
    rows: list[list[str]] = []
    hanging = 0
    try:
        while len(rows) < _LOOKED_AT:
            before = stream.tell()
            row = next(reader)
            rows.append(row)
            if stream.tell() == len(sample) and _hangs(row, sample[before:], dialect):
                hanging = sample.count("\n", before) + 1
    except (StopIteration, csv.Error):
        pass
    whole = rows[:-1] if hanging and len(rows) > 1 else rows
    return _Tried(dialect, whole, _evenness(whole), next(filter(None, map(_width, whole)), 0), hanging)


def _hangs(row: Sequence[str], text: str, dialect: Dialect) -> bool:
    """Whether a row that reaches the end of the sample would swallow one more line."""
    if dialect.quote == NO_QUOTE:
        return False
    end = "" if text.endswith(("\n", "\r")) else "\n"
    more = list(islice(dialect.rows(io.StringIO(f"{text}{end}more", newline="")), 2))
    return len(more) == 1


def _evenness(rows: Sequence[Sequence[str]]) -> float:
    """How many of the rows have the most common width; wide tables count for more."""
    widths = [width for width in map(_width, rows) if width]
    common = Counter(width for width in widths if width > 1)
    if not common:
        return 0.0
    modal, often = max(common.items(), key=lambda item: (item[1] * sqrt(item[0]), item[0]))
    return often / len(widths) * sqrt(modal)


def _width(row: Sequence[str]) -> int:
    """The number of cells, 0 for a row that says nothing."""
    return len(row) if any(map(str.strip, row)) else 0


def _quote(sample: str, best: _Tried) -> str:
    """The sign that quotes, `NO_QUOTE` where a quotation swallows even rows to the end."""
    if best.hanging > _FAR:
        plain = _tried(sample, Dialect(best.dialect.delimiter, NO_QUOTE))
        widths = {width for width in map(_width, plain.rows[:-1]) if width}
        if len(widths) == 1 and widths != {1}:
            return NO_QUOTE
    cells = [cell for row in best.rows for cell in row if cell]
    single = sum(1 for cell in cells if len(cell) > 1 and cell[0] == cell[-1] == "'")
    if not single or '"' in sample:
        return '"'
    other = _tried(sample, Dialect(best.dialect.delimiter, "'"))
    return "'" if 2 * single >= len(cells) and other.evenness >= best.evenness else '"'


def _blank_before_quotes(sample: str, dialect: Dialect) -> bool:
    """Whether quoted cells stand after a blank, as in `"a", "b"`."""
    if dialect.quote == NO_QUOTE or dialect.delimiter == " ":
        return False
    cells = [cell for row in _tried(sample, dialect).rows for cell in row]
    return 10 * sum(1 for cell in cells if cell.startswith(f" {dialect.quote}")) > len(cells)
