"""The refused rows of several tables as one workbook, a sheet for each of them; see `refusals` for one table.

The sheets are known again for what they are, so that the workbook can be mended and brought in as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.refusal_sheets import refusal_sheets
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage.headings import KIND_PROPERTY

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_MOST_NAME = 31


@dataclass(frozen=True)
class Refused:
    """A table with its check; `title` is what its sheet is called."""

    title: str
    kind: str
    check: Check
    table: Table


def save(tables: Sequence[Refused], path: Path, language: Language) -> int:
    """Writes the rows of all refused records; gives back how many rows. Nothing is left behind when it fails.

    Raises WorldError `folder.not_writable`, `disk.full`, `disk.failed`, and for a table that cannot be read any more.
    """
    names: set[str] = set()
    count = 0
    with refusal_sheets(path, language) as sheets:
        shown = [one for one in tables if one.check.counts[Status.REFUSED]]
        for number, one in enumerate(shown, start=1):
            count += sheets.add(one.check, one.table, _name(one.title, names))
            sheets.name_property(KIND_PROPERTY.format(number=number), one.kind)
    return count


def _name(title: str, taken: set[str]) -> str:
    """A name for a sheet that no other has."""
    plain = _NOT_IN_NAMES.sub(" ", title).strip()[:_MOST_NAME]
    name, number = plain, 2
    while name.casefold() in taken:
        ending = f" ({number})"
        name, number = f"{plain[: _MOST_NAME - len(ending)]}{ending}", number + 1
    taken.add(name.casefold())
    return name
