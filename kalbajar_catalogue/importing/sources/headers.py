"""Which row of a table holds its headings: below titles and blank rows, above what looks like values."""

import re
from collections.abc import Sequence
from statistics import median

from kalbajar_catalogue.importing.sources.tables import NO_HEADER

LOOKED_AT = 60
"""So many rows that say something are looked at."""

_LONG = 120
_VALUE = re.compile(
    r"""[+\-−]?[\d\s.,]*\d\s*%?                    # 12, 1 200, 12,5 %
    | \d{1,4}[./-]\d{1,2}([./-]\d{1,4})?(\s.*)?  # 31.12.2012, 2019-04-30 14:30
    | \d{1,2}:\d{2}(:\d{2})?
    | https?://.* | \S+@\S+\.\S+                 # addresses
    | true | false | [-–—.?]+
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)

_YEAR = re.compile(r"1\d{3}|20\d\d")

Numbered = tuple[int, Sequence[str]]
"""The number of a row, and its cells."""


def says(cells: Sequence[str]) -> bool:
    """Whether a row says anything."""
    return any(map(str.strip, cells))


def header_row(rows: Sequence[Numbered]) -> int:
    """The number of the row of headings among the first rows, `NO_HEADER` if they are values from the beginning."""
    telling = [(number, cells) for number, cells in rows if says(cells)]
    if not telling:
        return NO_HEADER
    enough = max(1.0, median(_filled(cells) for _, cells in telling) * 0.6)
    if max(_filled(cells) for _, cells in telling) > 1:
        enough = max(enough, 2.0)
    at = next((at for at, (_, cells) in enumerate(telling) if _filled(cells) >= enough), 0)
    number, cells = telling[at]
    return number if _heads(cells, [below for _, below in telling[at + 1 :]]) else NO_HEADER


def headings(rows: Sequence[Numbered], header: int) -> tuple[str, ...]:
    """The headings in a row, on one line each, '' for what is missing up to the widest of the rows from there on."""
    found = next((cells for number, cells in rows if number == header), ())
    width = max((len(cells) for number, cells in rows if number >= header), default=0)
    names = [" ".join(cell.split()) for cell in found]
    return (*names, *[""] * (width - len(names)))


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _heads(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether cells read like headings of what stands below them."""
    named = [(at, cell.strip()) for at, cell in enumerate(cells) if cell.strip()]
    values = sum(1 for _, cell in named if _is_value(cell))
    if values:
        return bool(below) and (3 * values <= len(named) or _years_over_values(named, below))
    again = sum(1 for at, cell in named if any(at < len(row) and row[at].strip() == cell for row in below))
    return 3 * again < len(named) if len(named) > 1 else again < 1


def _years_over_values(named: Sequence[tuple[int, str]], below: Sequence[Sequence[str]]) -> bool:
    """Whether a text is followed by different years, and no years stand below them."""
    years = [(at, cell) for at, cell in named[1:] if _YEAR.fullmatch(cell)]
    if len(years) < len(named) - 1 or _is_value(named[0][1]) or len({cell for _, cell in years}) < len(years):
        return False
    return not any(at < len(row) and _YEAR.fullmatch(row[at].strip()) for at, _ in years for row in below)


def _is_value(cell: str) -> bool:
    return len(cell) > _LONG or bool(_VALUE.fullmatch(cell))
