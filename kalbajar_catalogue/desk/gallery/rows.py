"""The wall as a table: what each column shows of a frame and how it is sorted, and the same as text for a spreadsheet.

Pure; the order of the hang is never touched.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.checks import name_of
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.exhibitions.looking import Knowledge, Seen
from kalbajar_catalogue.i18n.dates import short_date, shown_range
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sorting import SortKey, sort_key

COLUMNS: Final = ("number", "picture", "title", "maker", "date", "place", "rating", "pick", "state")
COPIED: Final = ("number", "ref", "title", "maker", "date")
_TEXTS: Final = {"title": "title", "credit": "credit_line", "alt_text": "alt_text"}
"""The field of the text that a check asks for."""


@dataclass(frozen=True)
class Row:
    """One frame in the table: the texts of its columns by name, and the keys they are sorted by."""

    frame: int
    cell: Cell
    texts: dict[str, str]
    keys: dict[str, tuple[bool, SortKey]]


def rows_of(cells: Sequence[Cell], known: Knowledge, language: Language) -> list[Row]:
    """A row for every frame, in the order of the hang; `frame` counts from 0."""
    return [_row(frame, cell, known, language) for frame, cell in enumerate(cells)]


def sorted_by(rows: Iterable[Row], column: str, descending: bool) -> list[Row]:
    """Rows for looking: what has no value comes last either way, and equal ones stay in the order of the hang."""
    given = list(rows)
    filled = [row for row in given if not row.keys[column][0]]
    empty = [row for row in given if row.keys[column][0]]
    return sorted(filled, key=lambda row: row.keys[column][1], reverse=descending) + empty


def as_text(rows: Iterable[Row], head: Sequence[str]) -> str:
    """Rows as lines of a spreadsheet: number, ref, title, makers, date, with a tab between them."""
    lines = [head, *([row.texts[name] for name in COPIED] for row in rows)]
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines) + "\n"


def mends_said(seen: Seen) -> str:
    """What of a work is to mend, of texts with the languages they are missing in: `No credit line (az, ru)`."""
    words = {
        "title": QCoreApplication.translate("Wall", "No title"),
        "credit": QCoreApplication.translate("Wall", "No credit line"),
        "alt_text": QCoreApplication.translate("Wall", "No text for the blind"),
    }
    return ", ".join(words.get(check, name_of(check)) + _languages_said(seen, check) for check in seen.mend)


def _languages_said(seen: Seen, check: str) -> str:
    field = _TEXTS.get(check)
    codes = [code for code in LANGUAGES if f"{field}_{code}" in seen.lacks]
    return f" ({', '.join(codes)})" if 0 < len(codes) < len(LANGUAGES) else ""


def date_said(seen: Seen, language: Language) -> str:
    """The date of a work as it is printed, or else as it is sorted."""
    if said := seen.date.best(language).text:
        return said
    if seen.began and seen.began == seen.ended:
        return short_date(seen.began, language)
    return shown_range(seen.began, seen.ended, language) if seen.began or seen.ended else ""


def _row(frame: int, cell: Cell, known: Knowledge, language: Language) -> Row:
    seen = known.seen.get(cell.item, Seen(""))
    places = ", ".join(known.names[uid].best(language).text for uid in seen.places if uid in known.names)
    texts = {
        "number": cell.number,
        "ref": cell.ref,
        "picture": "",
        "title": cell.title,
        "maker": cell.makers,
        "date": date_said(seen, language),
        "place": places,
        "rating": "★" * seen.rating,
        "pick": "",
        "state": mends_said(seen),
    }
    keys: dict[str, tuple[bool, SortKey]] = {
        name: (not texts[name], sort_key(texts[name])) for name in ("title", "maker", "place", "state")
    }
    keys |= {
        "number": (False, sort_key(str(frame))),
        "picture": (False, sort_key(str(frame))),
        "date": (not seen.began, sort_key(seen.began)),
        "rating": (not seen.rating, sort_key(str(seen.rating))),
        "pick": (not seen.pick, sort_key("")),
    }
    return Row(frame, cell, texts, keys)
