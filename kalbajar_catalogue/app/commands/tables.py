"""`import` of a table: the wizard's own steps, told as lines or as one JSON document."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing import flow, pictures, refusals, saved_mappings, telling
from kalbajar_catalogue.importing.checked import Check, Status, Trouble
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.mapping import EXHIBITION, OnMatch
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.mapping_json import to_json
from kalbajar_catalogue.importing.pictures_beside import is_table, only_table, pictures_beside
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.previewing import said_recognised
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage.catalogue import Catalogue


@dataclass(frozen=True)
class _Looked:
    """A table that was looked at: how it is mapped, what a check found, and where its pictures belong."""

    table: Table
    mapped: Mapped
    check: Check
    placement: pictures.Placement


def bring_in(call: Call, path: Path, beside: Sequence[Path]) -> int:
    """Imports one table with its pictures, or with `--check` only tells what would happen.

    The pictures are those of the folders and files `beside`; where none are given, those that lie beside the table.
    """
    table = open_table(path)
    with call.catalogue() as catalogue:
        return _brought(call, catalogue, _looked(call, catalogue, table, path, beside))


def bring_in_folder(call: Call, folder: Path) -> int | None:
    """Imports the table of a folder with the pictures that lie there; None where they do not belong together.

    They do where the folder has one table and a row of it has one of the pictures, and where the options speak of a
    table.
    """
    path, given = only_table(folder), call.arguments
    if path is None:
        return None
    if given.kind or given.mapping or given.on_match or given.report:
        return bring_in(call, path, [folder])
    try:
        table = open_table(path)
    except WorldError:
        return None
    with call.catalogue() as catalogue:
        looked = _looked(call, catalogue, table, path, [folder])
        return _brought(call, catalogue, looked) if any(one.row for one in looked.placement.placed) else None


def _looked(call: Call, catalogue: Catalogue, table: Table, path: Path, beside: Sequence[Path]) -> _Looked:
    if not call.arguments.check:
        catalogue.refuse_if_read_only()
    mapped = _mapping(call, catalogue, table)
    found = flow.check(catalogue, table, mapped, progress=call.progress)
    places = beside or _beside(path, mapped, table)
    with catalogue.reading() as reading:
        placement = pictures.place(reading, places, found) if places else pictures.Placement()
    return _Looked(table, mapped, found, placement)


def _beside(path: Path, mapped: Mapped, table: Table) -> list[Path]:
    """The folder of a table whose pictures lie there."""
    samples = (row.cells for row in islice(table.rows(), flow.LOOKED_AT))
    folder = pictures_beside(path, mapped, samples)
    return [folder] if folder else []


def _brought(call: Call, catalogue: Catalogue, looked: _Looked) -> int:
    table, mapped, found = looked.table, looked.mapped, looked.check
    call.tell(said_recognised(call.language, table))
    if not call.arguments.mapping:
        call.tell(said(call.language, "Mapping: {name}", name=mapped.name) if mapped.name else to_json(mapped))
    if call.arguments.report:
        refusals.save(found, table, Path(call.arguments.report), call.language)
    if call.arguments.check:
        return _reported(call, table, found, 0, looked.placement)
    with _pictured(call, catalogue, looked.placement) as pictured:
        done = flow.bring_in(catalogue, call.who, found, mapped, pictured=pictured)
    return _reported(call, table, found, done.changes.change_set, looked.placement, pictured)


@contextmanager
def _pictured(call: Call, catalogue: Catalogue, placement: pictures.Placement) -> Iterator[pictures.Pictured]:
    """The pictures of a placement, kept; originals that no record names in the end are removed."""
    kept = pictures.examine(catalogue, placement, call.progress) if placement.placed else pictures.Pictured()
    try:
        yield kept
    finally:
        pictures.give_up(catalogue, kept)


def _mapping(call: Call, catalogue: Catalogue, table: Table) -> Mapped:
    """The mapping that is named, saved or proposed, with what the options say."""
    given = call.arguments
    if given.mapping:
        mapped = saved_mappings.refitted(saved_mappings.read(Path(given.mapping)), table.headings)
    else:
        mapped = flow.mapping_for(catalogue, table, given.kind or "")
    if given.match:
        mapped = replace(mapped, match=given.match)
    if given.on_match:
        mapped = replace(mapped, on_match=OnMatch(given.on_match))
    if given.exhibition:
        with catalogue.reading() as reading:
            row = live_row(reading, given.exhibition, "exhibition")
        mapped = replace(mapped, constants={**mapped.constants, EXHIBITION: row.ref})
    return mapped


def _reported(
    call: Call, table: Table, found: Check, change_set: int, placement: pictures.Placement,
    pictured: pictures.Pictured | None = None,
) -> int:  # fmt: skip
    counts = {status.value: found.counts[status] for status in Status}
    counts["changed"] += counts.pop("conflict")
    findings = [_finding(call, found.source, table, trouble) for trouble in found.troubles]
    findings += [_told(call, finding) for finding in _of_pictures(found.source, placement, pictured)]
    line = said(call.language, "New: {new}. Changed: {changed}. The same: {same}. Refused: {refused}.", **counts)
    if placement.placed:
        line = f"{line} {said(call.language, 'Pictures: {count}.', count=len(placement.placed))}"
    document = {"change_set": change_set, **counts, "pictures": len(placement.placed), "findings": findings}
    call.answer(document, line)
    if not call.json:
        for finding in findings:
            call.tell(": ".join(filter(None, (_place(finding), finding["message"]))))
    if found.unfinished is not None:
        call.tell(call.said(found.unfinished))
    return REFUSED if counts["refused"] or found.unfinished else DONE


def _finding(call: Call, source: str, table: Table, trouble: Trouble) -> dict[str, Any]:
    column = table.headings[trouble.at] if 0 <= trouble.at < len(table.headings) else trouble.key
    message = telling.told(trouble, call.language)
    return {"source": source, "row": trouble.row, "column": column, "code": trouble.problem.code,
            "message": message, "refused": trouble.refused}  # fmt: skip


def _place(finding: Mapping[str, Any]) -> str:
    return ", ".join(str(part) for part in (finding["row"], finding["column"]) if part)


def _of_pictures(source: str, placement: pictures.Placement, pictured: pictures.Pictured | None) -> Iterator[Finding]:
    for row, name in placement.missing:
        yield Finding(source, "import.picture_missing", {"name": name}, row, refused=False)
    for path in placement.lonely:
        yield Finding(path.name, "import.picture_lonely", {"name": path.name}, refused=False)
    yield from pictured.plan.findings if pictured else ()


def _told(call: Call, finding: Finding) -> dict[str, Any]:
    message = sentence(call.language, finding.code, finding.values)
    return {"source": finding.source, "row": finding.row, "column": finding.column, "code": finding.code,
            "message": message, "refused": finding.refused}  # fmt: skip


def refuse_several(paths: Sequence[Path]) -> None:
    """Raises WorldError `import.one_table` for several tables."""
    tables = [path for path in paths if is_table(path)]
    if len(tables) > 1:
        raise WorldError("import.one_table", name=tables[1].name)
