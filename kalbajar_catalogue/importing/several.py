"""The steps of an import of all that was exported: a workbook with its sheets, a folder of tables, a whole catalogue.

`check` does everything long and holds no lock. `bring_in` writes all tables in one Work: all of it comes in or nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lxml import etree

from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import coming_fields, flow, lacking, own_tables, together, writing_together
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Status, Trouble
from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.importing.mapping import NOTE
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.tables import How, Table
from kalbajar_catalogue.importing.sources.workbook_parts import WorkbookParts
from kalbajar_catalogue.importing.together import Known, Own
from kalbajar_catalogue.importing.writing_together import Spot
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
    known by in the catalogue that the tables come from, if it is at hand. `others` are sheets and files among them that
    this program did not make; they are left alone.
    """

    name: str
    tables: tuple[Own, ...]
    files: Mapping[str, Original] = field(default_factory=dict)
    uids: Mapping[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checks:
    """What was found of each table, in their order; they were checked as of one moment.

    By what is `known` single rows can be tried again.
    """

    name: str
    checks: tuple[Check, ...]
    known: Known | None = None

    def count(self, *statuses: Status) -> int:
        """How many records of all tables have one of these statuses."""
        return sum(check.counts[status] for check in self.checks for status in statuses)


@dataclass(frozen=True)
class Brought:
    """What an import of several tables did; no change set where nothing was to be written.

    `written` has for each table the uids of the records that were made or changed, by row. `snapshot` was made before;
    `files` counts the originals that came along.
    """

    changes: Changes = field(default_factory=Changes)
    written: tuple[Mapping[int, str], ...] = ()
    snapshot: Path | None = None
    files: int = 0


def tables_of(path: Path) -> tuple[Table, ...]:
    """The exported tables in a workbook, a folder or a single file; none of anything else.

    Raises WorldError as `open_table` for a file that cannot be read.
    """
    return tuple(own.table for _, own in _owned([path]) if own is not None)


@dataclass(frozen=True)
class Beside:
    """What a catalogue knows beside the tables that are exported from it; see `Several`."""

    files: Mapping[str, Original] = field(default_factory=dict)
    uids: Mapping[str, str] = field(default_factory=dict)


def opened(path: Path, name: str = "", beside: Beside | None = None) -> Several:
    """What was exported into a workbook, a folder or a file, with what the catalogue it comes from knows beside it.

    The own fields of the catalogue into which it comes have to be in force; those that come with it are known too.
    Raises WorldError `import.no_tables`, and as `open_table`.
    """
    return opened_together([path], name or path.name, beside)


def opened_together(paths: Sequence[Path], name: str, beside: Beside | None = None) -> Several:
    """The same of several folders and files that belong to one export. Raises WorldError as `opened`."""
    parts = _owned(paths)
    found = [own for _, own in parts if own is not None]
    if not found:
        raise WorldError("import.no_tables", name=name)
    more, others = beside or Beside(), tuple(name for name, own in parts if own is None)
    return Several(name, together.in_order(found), more.files, more.uids, others)


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
        found, known = together.examine(reading, several.tables, progress, files, several.uids, several.name)
    checks = Checks(several.name, found, known)
    return checks if catalogue.read_only else _looked_at(catalogue, several, checks, progress)


class _GivenUp(Exception):
    """What was written was written to see whether it may be."""


def _looked_at(catalogue: Catalogue, several: Several, found: Checks, progress: Progress) -> Checks:
    """The checks, whose rows were seen by the guards of their kinds, which need them written; nothing of it is kept."""
    coming = {one.kind for check in found.checks for one in check.records if one.status in WRITTEN}
    if not any(catalogue.kinds[kind].guard for kind in coming):
        return found
    # What relied on a record that a guard stops may be stopped itself without it.
    while told := _faults(catalogue, several, found, progress):
        stopped = (_stopped(place, check, told) for place, check in enumerate(found.checks))
        found = replace(found, checks=lacking.settled(stopped))
    return found


def _faults(catalogue: Catalogue, several: Several, found: Checks, progress: Progress) -> dict[Spot, Problem]:
    """What the guards say of what would be written."""
    told: dict[Spot, Problem] = {}
    with suppress(_GivenUp), undisturbed(), catalogue.work("", action_of(found)) as work, apart():
        if history.newest(work) == found.checks[0].seen:
            told = writing_together.faults(work, _spoken(several, found.checks), several.uids, progress)
        raise _GivenUp
    return told


def _stopped(place: int, check: Check, told: Mapping[Spot, Problem]) -> Check:
    """A check, with what the kinds of its records do not allow."""
    records = []
    for one in check.records:
        problem = told.get(Spot(place, one.row))
        if problem is not None and one.status in WRITTEN:
            trouble = Trouble(one.row, -1, "", one.label, problem)
            one = replace(one, status=Status.REFUSED, troubles=(*one.troubles, trouble))
        records.append(one)
    return replace(check, records=tuple(records))


def _spoken(several: Several, checks: Sequence[Check]) -> list[tuple[Check, Language]]:
    return [(check, own.mapped.language) for check, own in zip(checks, several.tables, strict=True)]


def bring_in(
    catalogue: Catalogue, who: str, several: Several, found: Checks, progress: Progress = silent
) -> Changes:  # fmt: skip
    """What changed when everything was brought in; see `carry_in`."""
    return carry_in(catalogue, who, several, found, progress).changes


def carry_in(catalogue: Catalogue, who: str, several: Several, found: Checks, progress: Progress = silent) -> Brought:
    """Writes what a check found, without the refused rows, in one change set after a snapshot; files are copied first.

    Raises WorldError `import.overtaken` when the catalogue was changed since the check, and for what the world does,
    and Cancelled from `progress`; then nothing is written and no file stays.
    """
    catalogue.refuse_if_read_only()
    if not found.count(*WRITTEN):
        return Brought()
    with ExitStack() as to_undo, undisturbed():
        _refuse_overtaken(catalogue, found)
        kept = _Keeping(catalogue, several.files, to_undo, progress)
        checks = kept.with_originals(found.checks)
        _refuse_overtaken(catalogue, found)
        copy = flow.snapshot(catalogue)
        # What is in force apart must be so no longer when the work is committed: its followers put it in force for all.
        with catalogue.work(who, action_of(found)) as work, apart():
            if history.newest(work) != found.checks[0].seen:
                raise WorldError("import.overtaken")
            written = writing_together.write(work, _spoken(several, checks), several.uids, progress)
        to_undo.pop_all()
    return Brought(work.changes, _by_table(found, written), copy, kept.count)


def _by_table(found: Checks, written: Mapping[Spot, str]) -> tuple[Mapping[int, str], ...]:
    tables: list[dict[int, str]] = [{} for _ in found.checks]
    for spot, uid in written.items():
        tables[spot.place][spot.row] = uid
    return tuple(tables)


def action_of(found: Checks) -> Action:
    """What the history calls an import of several tables."""
    changed = found.count(Status.CHANGED, Status.CONFLICT)
    return Action(IMPORTED, {"source": found.name, "new": found.count(Status.NEW), "changed": changed})


def _refuse_overtaken(catalogue: Catalogue, found: Checks) -> None:
    with catalogue.reading() as reading:
        if history.newest(reading) != found.checks[0].seen:
            raise WorldError("import.overtaken")


class _Keeping:
    """Copies new files into the catalogue; they are taken away again when anything fails."""

    def __init__(
        self, catalogue: Catalogue, files: Mapping[str, Original], to_undo: ExitStack, progress: Progress
    ) -> None:
        self.count = 0
        self._originals = Originals(catalogue.folder / media.ORIGINALS)
        self._files, self._to_undo, self._progress = files, to_undo, progress
        self._total = 0

    def with_originals(self, checks: Sequence[Check]) -> list[Check]:
        """The checks, whose new files lie in the catalogue."""
        self._total = sum(_is_new_file(one) for check in checks for one in check.records)
        return [replace(check, records=tuple(map(self._kept, check.records))) for check in checks]

    def _kept(self, one: Checked) -> Checked:
        if not _is_new_file(one):
            return one
        self._progress(self.count, self._total, one.label)
        kept = self._originals.keep(self._files[one.named].path)
        self._to_undo.callback(self._originals.discard, kept)
        self.count += 1
        return replace(one, values={**one.values, "file_path": kept.relative})


def _is_new_file(one: Checked) -> bool:
    return one.kind == MediaFile.kind and one.status is Status.NEW


def _owned(paths: Sequence[Path]) -> list[tuple[str, Own | None]]:
    """The tables of folders, workbooks and files by their names; None for one that this program did not make."""
    parts = [part for path in paths for part in _parts_of(path)]
    fields = [(table, own_tables.exported(table.headings, OwnField.kind)) for _, table, told in parts
              if OwnField.kind == (own_tables.kind_of(table) or told)]  # fmt: skip
    with apart():
        coming = (coming_fields.coming_in(table, mapped) for table, mapped in fields)
        coming_fields.put_in_force([own for one in coming for own in one.values()])
        return [(name, _single(table, told)) for name, table, told in parts]


def _parts_of(path: Path) -> Iterator[tuple[str, Table, str]]:
    """The tables of a folder, a workbook or a file by their names, with the kinds that they are told to be of."""
    if path.is_dir():
        for file in sorted(path.glob("*.csv")):
            yield file.name, open_table(file), file.stem
        return
    first = open_table(path)
    if len(first.sheets) < 2 or not first.how.sheet:
        yield path.name, first, ""
        return
    told = _told_kinds(path, first.how.format, first.sheets)
    for name in first.sheets:
        try:
            table = first if name == first.how.sheet else open_table(path, How(sheet=name, format=first.how.format))
        except WorldError as fault:
            if fault.code != "table.empty":
                raise
        else:
            yield name, table, told.get(name) or own_tables.sheet_kinds().get(fold(name), "")


def is_likely(path: Path, first: Table) -> bool:
    """Whether other sheets of a workbook, of which one is open, may be worth a look: our own have names that we know.

    Raises WorldError for a workbook that cannot be looked into.
    """
    if len(first.sheets) < 2 or not first.how.sheet:
        return False
    named = own_tables.sheet_kinds().keys() & {fold(name) for name in first.sheets}
    return bool(named or own_tables.kind_of(first) or any(_told_kinds(path, first.how.format, first.sheets).values()))


def _single(table: Table, told: str = "") -> Own | None:
    kind = own_tables.kind_of(table) or told
    mapped = own_tables.exported(table.headings, kind, with_unknown=True)
    return Own(table, mapped) if mapped is not None and _is_known(mapped) else None


def _is_known(mapped: Mapped) -> bool:
    """Whether more headings are known than not: a name alone does not make a table ours."""
    return 2 * sum(column.keys == (NOTE,) for column in mapped.columns) <= len(mapped.columns)


def _told_kinds(path: Path, format: str, sheets: Sequence[str]) -> Mapping[str, str]:
    """The kinds that a workbook names for its sheets, which may have been moved or called otherwise since."""
    if format != "xlsx":
        return {}
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
