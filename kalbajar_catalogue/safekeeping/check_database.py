"""The database: its pages, and references to nothing."""

from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, Value
from kalbajar_catalogue.safekeeping.looking import DATABASE, REFERENCES, RESTORE, few
from kalbajar_catalogue.storage import database_checks
from kalbajar_catalogue.storage.database_checks import Loose
from kalbajar_catalogue.storage.folder import database_of

_OF_SEARCH: Final = "search_"
_REASONS: Final = 3


def pages(folder: Path, quick: bool = False) -> Check:
    """Every page of the database, and its indexes too unless it is to be `quick`. `count` is that of pages.

    Problems: `check.database`, `check.database_parts`; `check.search_damaged` where only the index for searching is.
    """
    found = database_checks.damage(database_of(folder), quick)
    if not found.faults:
        return Check(DATABASE, found.pages)
    reason = "; ".join(" ".join(fault.split()) for fault in found.faults[:_REASONS])
    values: dict[str, Value] = {"reason": reason, "count": len(found.faults), "parts": ", ".join(found.parts)}
    if found.parts and all(part.startswith(_OF_SEARCH) for part in found.parts):
        return Check(DATABASE, found.pages, (Problem("check.search_damaged", values),), "search")
    code = "check.database_parts" if found.parts else "check.database"
    return Check(DATABASE, found.pages, (Problem(code, values),), RESTORE)


def references(folder: Path) -> Check:
    """References to records that are not there. `count` is how many. Raises WorldError for a damaged file."""
    loose = database_checks.loose(database_of(folder))
    return Check(REFERENCES, sum(one.count for one in loose), few([_pointing_at_nothing(one) for one in loose]))


def _pointing_at_nothing(loose: Loose) -> Problem:
    values: dict[str, Value] = {"count": loose.count, "table": loose.table, "refs": ", ".join(loose.examples)}
    return Problem("check.references", values)
