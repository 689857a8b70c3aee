"""All that can be verified of a catalogue, check by check: whatever is broken, a check says so and the others go on.

The index for searching is looked at beside everything else, in a process of its own where there are many records.
"""

from collections.abc import Callable, Collection, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.media import repository
from kalbajar_catalogue.media.repository import NamedFile
from kalbajar_catalogue.safekeeping import (
    check_copies,
    check_database,
    check_editions,
    check_made,
    check_originals,
    check_search,
    marks,
)
from kalbajar_catalogue.safekeeping.check_search import Beside
from kalbajar_catalogue.safekeeping.looking import (
    CHECKS,
    COPIES,
    DATABASE,
    DERIVED,
    EDITIONS,
    JOURNAL,
    ORIGINALS,
    ORPHANS,
    REFERENCES,
    SEARCH,
    Effort,
    guarded,
)
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import journal_agrees

__all__ = ["CHECKS", "is_damaged", "nothing", "verify"]
A_RECORD: Final = 70_000
"""Replaying a record takes about as long as hashing so many bytes."""


def nothing(check: Check) -> None:
    """Nobody is told."""


def verify(
    catalogue: Catalogue,
    progress: Progress = silent,
    only: Collection[str] = (),
    told: Callable[[Check], None] = nothing,
) -> tuple[Check, ...]:
    """Looks at everything, or at the checks that are named (`CHECKS`); gives them back in that order. Long.

    `told` is called with every check as it ends, in the calling thread, and `progress` with what is done of all, in
    bytes that are read or what takes as long, and the check that is at work. What is found is kept (see `marks`): a
    database that is damaged makes the catalogue one to be looked at, and one that is found whole, as all else, lets it
    be written in again. Raises WorldError `check.unknown` for a name that no check has, and what `progress` raises.
    """
    wanted = _wanted(only)
    with ExitStack() as stack:
        look = _begun(catalogue, progress, wanted)
        if look.process is not None:
            stack.callback(look.process.close)
        found = {}
        for name, run in _looks(look).items():
            if name in wanted:
                look.effort.tell(0, name)
                found[name] = guarded(name, run)
                told(found[name])
    checks = tuple(found[name] for name in CHECKS if name in found)
    _remember(catalogue, checks)
    return checks


def is_damaged(catalogue: Catalogue) -> bool:
    """Looks into the pages of the database, not into its indexes, and keeps it where they are damaged. Quick.

    For a catalogue that whoever wrote in it before did not come to close.
    """
    found = check_database.pages(catalogue.folder, quick=True)
    if marks.is_damage(found):
        marks.note_damage(catalogue.folder)
        catalogue.damage = marks.problem_of(catalogue.folder)
    return catalogue.damage is not None


def _wanted(only: Collection[str]) -> frozenset[str]:
    for name in only:
        if name not in CHECKS:
            raise WorldError("check.unknown", value=name, known=", ".join(CHECKS))
    return frozenset(only or CHECKS)


@dataclass
class _Look:
    """One look at a catalogue: how much there is to look at, and what runs beside."""

    catalogue: Catalogue
    effort: Effort
    files: list[NamedFile] = field(default_factory=list)
    records: int = 0
    process: Beside | None = None


def _begun(catalogue: Catalogue, progress: Progress, wanted: Collection[str]) -> _Look:
    look = _Look(catalogue, Effort(progress, 1))
    try:
        with catalogue.reading() as reading:
            look.records = sum(store.live_counts(reading).values())
            look.files = repository.files_named(reading)
    except WorldError:
        pass  # each check finds it out for itself
    look.effort.total = max(1, sum(_amounts(look, wanted)))
    if SEARCH in wanted:
        look.process = check_search.beside(catalogue, look.records)
    return look


def _amounts(look: _Look, wanted: Collection[str]) -> list[int]:
    """What the checks that are wanted have to do."""
    folder = look.catalogue.folder
    amounts: Mapping[str, Callable[[], int]] = {
        JOURNAL: lambda: look.records * A_RECORD,
        SEARCH: lambda: look.records * check_search.A_RECORD,
        ORIGINALS: lambda: sum(file.bytes or 0 for file in look.files),
        DERIVED: lambda: sum(1 for _ in check_made.derivatives(folder)) * check_made.A_FILE,
        EDITIONS: lambda: sum(map(_size, check_editions.pool_files(folder_of(look.catalogue)))),
    }
    return [amount() for name, amount in amounts.items() if name in wanted]


def _looks(look: _Look) -> dict[str, Callable[[], Check]]:
    """Every check, in the order in which they run: what runs beside ends last."""
    catalogue, folder, effort = look.catalogue, look.catalogue.folder, look.effort
    return {
        DATABASE: partial(check_database.pages, folder),
        REFERENCES: partial(check_database.references, folder),
        JOURNAL: partial(_journal, catalogue, effort),
        ORIGINALS: partial(_originals, look),
        ORPHANS: partial(check_originals.orphans, catalogue),
        DERIVED: partial(check_made.derived, folder, effort),
        EDITIONS: partial(check_editions.editions, catalogue, effort),
        COPIES: partial(check_copies.copies, folder, effort),
        SEARCH: partial(check_search.search, catalogue, look.process, look.records, effort),
    }


def _journal(catalogue: Catalogue, effort: Effort) -> Check:
    seen = 0

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal seen
        effort.tell((done - seen) * A_RECORD, JOURNAL)
        seen = done

    with catalogue.reading() as reading:
        return journal_agrees(reading, progress)


def _originals(look: _Look) -> Check:
    if not look.files:  # there are none, or they could not be read at first
        with look.catalogue.reading() as reading:
            look.files = repository.files_named(reading)
    return check_originals.originals(look.catalogue, look.files, look.effort)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _remember(catalogue: Catalogue, checks: tuple[Check, ...]) -> None:
    change_set = 0
    try:
        with catalogue.reading() as reading:
            change_set = history.newest(reading)
    except WorldError:
        pass
    mark = marks.note(catalogue.folder, checks, change_set)
    catalogue.damage = marks.problem_of(catalogue.folder) if mark.damaged else None
