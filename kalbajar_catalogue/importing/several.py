"""The steps of an import of all that was exported: a workbook with its sheets, a folder of tables, a whole catalogue.

`check` does everything long and holds no lock. `bring_in` writes all tables in one Work: all of it comes in or nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lxml import etree

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.importing import flow, own_tables, together, writing_together
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Status
from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.tables import How, Table
from kalbajar_catalogue.importing.sources.workbook_parts import WorkbookParts
from kalbajar_catalogue.importing.together import Own
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.headings import KIND_PROPERTY
from kalbajar_catalogue.storage.journal import Action, Changes

_CUSTOM = "docProps/custom.xml"


@dataclass(frozen=True)
class Original:
    """A file of another catalogue: its flat values there, and where it lies."""

    values: Mapping[str, Any]
    path: Path


@dataclass(frozen=True)
class Several:
    """Tables of one export in the order in which they are imported; `name` is what people call it.

    By the references in the tables: `files` are the originals that can be brought along, `uids` what the records are
    known by in the catalogue that the tables come from, if it is at hand.
    """

    name: str
    tables: tuple[Own, ...]
    files: Mapping[str, Original] = field(default_factory=dict)
    uids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Checks:
    """What was found of each table, in their order; they were checked as of one moment."""

    name: str
    checks: tuple[Check, ...]

    def count(self, *statuses: Status) -> int:
        """How many records of all tables have one of these statuses."""
        return sum(check.counts[status] for check in self.checks for status in statuses)


def tables_of(path: Path) -> tuple[Table, ...]:
    """The exported tables in a workbook, a folder or a single file; none of anything else.

    Raises WorldError as `open_table` for a file that cannot be read.
    """
    return tuple(own.table for own in _own_of(path))


@dataclass(frozen=True)
class Beside:
    """What a catalogue knows beside the tables that are exported from it; see `Several`."""

    files: Mapping[str, Original] = field(default_factory=dict)
    uids: Mapping[str, str] = field(default_factory=dict)


def opened(path: Path, name: str = "", beside: Beside | None = None) -> Several:
    """What was exported into a workbook, a folder or a file, with what the catalogue it comes from knows beside it.

    The own fields of the catalogue into which it comes have to be in force.
    Raises WorldError `import.no_tables`, and as `open_table`.
    """
    found = tuple(_own_of(path))
    if not found:
        raise WorldError("import.no_tables", name=name or path.name)
    more = beside or Beside()
    return Several(name or path.name, together.in_order(found), more.files, more.uids)


def beside(source: Catalogue, folder: Path) -> Beside:
    """What a catalogue knows, whose originals lie in `folder`; those that are missing there are left out."""
    originals = Originals(folder / media.ORIGINALS)
    with source.reading() as reading:
        refs = store.refs(reading)
        flats = store.live_flats(reading, MediaFile.kind)
    files = {refs[uid]: Original(flat, path) for uid, flat in flats.items() if (path := _lying(originals, flat))}
    return Beside(files, {ref: uid for uid, ref in refs.items()})


def _lying(originals: Originals, flat: Mapping[str, Any]) -> Path | None:
    """Where the file of a record lies; None where it does not."""
    try:
        path = originals.path_of(flat.get("file_path", ""))
    except ValueError:
        return None
    return path if path.is_file() else None


def check(catalogue: Catalogue, several: Several, progress: Progress = silent) -> Checks:
    """All tables against the catalogue as it is now. Raises Cancelled, and WorldError `import.table_of_sample`."""
    files = {ref: original.values for ref, original in several.files.items()}
    with undisturbed(), catalogue.reading() as reading:
        for own in several.tables:
            flow.refuse_sample(reading, own.table, several.name)
        return Checks(several.name, together.check(reading, several.tables, progress, files, several.uids))


def bring_in(catalogue: Catalogue, who: str, several: Several, found: Checks) -> Changes:
    """Writes what a check found, without the refused rows, in one change set after a snapshot; files are copied first.

    Raises WorldError `import.overtaken` when the catalogue was changed since the check, and for what the world does;
    then nothing is written and no file stays.
    """
    catalogue.refuse_if_read_only()
    if not found.count(*WRITTEN):
        return Changes()
    languages = [own.mapped.language for own in several.tables]
    with ExitStack() as to_undo, undisturbed():
        kept = [_with_originals(catalogue, one, several.files, to_undo) for one in found.checks]
        _refuse_overtaken(catalogue, found)
        flow.snapshot(catalogue)
        with catalogue.work(who, action_of(found)) as work:
            if history.newest(work) != found.checks[0].seen:
                raise WorldError("import.overtaken")
            writing_together.write(work, list(zip(kept, languages, strict=True)), several.uids)
        to_undo.pop_all()
    return work.changes


def action_of(found: Checks) -> Action:
    """What the history calls an import of several tables."""
    changed = found.count(Status.CHANGED, Status.CONFLICT)
    return Action(IMPORTED, {"source": found.name, "new": found.count(Status.NEW), "changed": changed})


def _refuse_overtaken(catalogue: Catalogue, found: Checks) -> None:
    with catalogue.reading() as reading:
        if history.newest(reading) != found.checks[0].seen:
            raise WorldError("import.overtaken")


def _with_originals(catalogue: Catalogue, found: Check, files: Mapping[str, Original], to_undo: ExitStack) -> Check:
    """A check whose new files lie in the catalogue; they are taken away again when anything fails."""
    originals = Originals(catalogue.folder / media.ORIGINALS)
    records = []
    for one in found.records:
        if one.kind == MediaFile.kind and one.status is Status.NEW:
            kept = originals.keep(files[one.named].path)
            to_undo.callback(originals.discard, kept)
            one = replace(one, values={**one.values, "file_path": kept.relative})
        records.append(one)
    return replace(found, records=tuple(records))


def _own_of(path: Path) -> Iterator[Own]:
    if path.is_dir():
        for file in sorted(path.glob("*.csv")):
            yield from _single(open_table(file))
        return
    first = open_table(path)
    if len(first.sheets) < 2 or not first.how.sheet:
        yield from _single(first)
        return
    told = _told_kinds(path, first.sheets)
    for name in first.sheets:
        try:
            table = first if name == first.how.sheet else open_table(path, How(sheet=name, format=first.how.format))
        except WorldError as fault:
            if fault.code != "table.empty":
                raise
        else:
            yield from _single(table, told.get(name, ""))


def _single(table: Table, told: str = "") -> Iterator[Own]:
    kind = own_tables.kind_of(table) or told
    mapped = own_tables.exported(table.headings, kind, with_unknown=True)
    if mapped is not None:
        yield Own(table, mapped)


def _told_kinds(path: Path, sheets: Sequence[str]) -> Mapping[str, str]:
    """The kinds that a workbook names for its sheets, which may have been moved or called otherwise since."""
    parts = WorkbookParts(path)
    raw = parts.text(_CUSTOM) if _CUSTOM in parts.names else b""
    if not raw:
        return {}
    try:
        told = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return {}
    said = {one.get("name", ""): "".join(one.itertext()).strip() for one in told.iter("{*}property")}
    return {name: said.get(KIND_PROPERTY.format(number=at), "") for at, name in enumerate(sheets, 1)}
