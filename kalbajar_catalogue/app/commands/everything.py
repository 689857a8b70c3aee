"""`import` of all that was exported at once, and of a whole catalogue: its tables, its private fields and its files."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import export
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing import several
from kalbajar_catalogue.importing.checked import Check, Status, Trouble
from kalbajar_catalogue.importing.several import Beside, Checks, Several
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import sqlite

_ENDINGS = (".xlsx", ".xlsm", ".ods")


def is_everything(call: Call, path: Path) -> bool:
    """Whether a source is a catalogue, a folder of exported tables, or a workbook with several of them.

    What is said of columns is said of one table.
    """
    given = call.arguments
    if given.kind or given.mapping or given.match or given.on_match or given.exhibition or given.report:
        return False
    if path.is_dir():
        return _is_catalogue(path) or bool(any(path.glob("*.csv")) and several.tables_of(path))
    return path.is_file() and path.suffix.lower() in _ENDINGS and len(several.tables_of(path)) > 1


def bring_in(call: Call, path: Path) -> int:
    """Imports everything, or with `--check` only tells what would happen."""
    with _tables(call, path) as (tables, beside), call.catalogue() as catalogue:
        if not call.arguments.check:
            catalogue.refuse_if_read_only()
        coming = several.opened(tables, path.name, beside)
        found = several.check(catalogue, coming, call.progress)
        change_set = 0
        if not call.arguments.check:
            change_set = several.bring_in(catalogue, call.who, coming, found).change_set
    return _reported(call, coming, found, change_set)


def _is_catalogue(path: Path) -> bool:
    return folders.is_catalogue(path)


@contextmanager
def _tables(call: Call, path: Path) -> Iterator[tuple[Path, Beside | None]]:
    """Where the tables lie; those of a catalogue are written for this moment only."""
    if not path.is_dir() or not _is_catalogue(path):
        yield path, None
        return
    with tempfile.TemporaryDirectory(prefix="kalbajar-import-", ignore_cleanup_errors=True) as name:
        yield Path(name, "tables"), _exported(call, path, Path(name))


def _exported(call: Call, path: Path, place: Path) -> Beside:
    """Writes all tables of a catalogue. It is only read: a copy of its database is opened, whatever its version."""
    copy = place / "catalogue"
    copy.mkdir()
    sqlite.snapshot(folders.database_of(path), folders.database_of(copy))
    source = wiring.open_catalogue(copy)
    try:
        export(source, "csv", place / "tables", What(with_private=True), call.language, call.progress)
        return several.beside(source, path)
    except WorldError as fault:
        if fault.code == "export.nothing":
            raise WorldError("import.no_tables", name=path.name) from fault
        raise
    finally:
        source.close()


def _reported(call: Call, coming: Several, found: Checks, change_set: int) -> int:
    counts = {status.value: found.count(status) for status in Status}
    counts["changed"] += counts.pop("conflict")
    tables = {own.mapped.kind: {status.value: count for status, count in check.counts.items()}
              for own, check in zip(coming.tables, found.checks, strict=True)}  # fmt: skip
    findings = [
        _finding(call, own.mapped.kind, check, trouble)
        for own, check in zip(coming.tables, found.checks, strict=True)
        for trouble in check.troubles
    ]
    line = said(call.language, "New: {new}. Changed: {changed}. The same: {same}. Refused: {refused}.", **counts)
    call.answer({"change_set": change_set, **counts, "tables": tables, "findings": findings}, line)
    if not call.json:
        for one in findings:
            call.tell(f"{kind_said(call.language, one['kind'])}, {one['row']}: {one['message']}")
    unfinished = [check.unfinished for check in found.checks if check.unfinished]
    for problem in unfinished:
        call.tell(call.said(problem))
    return REFUSED if counts["refused"] or unfinished else DONE


def _finding(call: Call, kind: str, check: Check, trouble: Trouble) -> dict[str, Any]:
    message = sentence(call.language, trouble.problem.code, trouble.problem.values)
    return {"source": check.source, "kind": kind, "row": trouble.row, "column": trouble.key,
            "code": trouble.problem.code, "message": message, "refused": trouble.refused}  # fmt: skip
