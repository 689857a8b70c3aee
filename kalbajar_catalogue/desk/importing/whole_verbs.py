"""What an import of a whole export asks of the core, beside everything else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.authorities import own_fields, terms
from kalbajar_catalogue.desk.importing.state import Source
from kalbajar_catalogue.desk.importing.whole import Part, Scratch, Whole
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import export
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import flow, refused_together, several, together
from kalbajar_catalogue.importing.composing import records_of
from kalbajar_catalogue.importing.several import Beside, Brought, Checks, Several
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.together import Own
from kalbajar_catalogue.storage import catalogue as catalogues
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Changes

_TOLD_EVERY = 500
_NO_TABLES = "import.no_tables"


@dataclass(frozen=True)
class Found:
    """What a check of all wanted tables found; `asked` are the tables, as they were decided about when it began."""

    asked: tuple[Own, ...]
    checks: Checks


@dataclass(frozen=True)
class Done:
    """What was written of which tables."""

    asked: tuple[Own, ...]
    brought: Brought


def whole_of(source: Source, catalogue: Catalogue, language: Language, progress: Progress) -> Whole | None:
    """The whole export or catalogue that a source is; None for what is to be read as a single table.

    Raises WorldError for what cannot be read, `import.no_tables` for a folder without tables of ours, and
    `import.table_of_sample` for one of the sample in a catalogue that is none.
    """
    if source.single or not source.paths:
        return None
    whole = _whole_of(source, catalogue, language, progress)
    with catalogue.reading() as reading:
        for part in whole.parts if whole is not None else ():
            flow.refuse_sample(reading, part.table, source.name)
    return whole


def _whole_of(source: Source, catalogue: Catalogue, language: Language, progress: Progress) -> Whole | None:
    path = source.paths[0]
    if len(source.paths) == 1 and path.is_dir():
        if folders.is_catalogue(path):
            return _of_catalogue(path, catalogue, language, progress)
        return _counted(several.opened(path), None, progress)
    if len(source.paths) > 1:
        return _of_files(source.paths, progress)
    first = open_table(path, source.how)
    found = several.opened(path) if several.is_likely(path, first) else None
    return _counted(found, None, progress) if found is not None and len(found.tables) > 1 else None


def _of_files(paths: Sequence[Path], progress: Progress) -> Whole | None:
    """Several files of one export are called as the folder where they lie, so that this is known to be the same."""
    folder = paths[0].parent
    name = folder.name if folder.name and all(path.parent == folder for path in paths) else paths[0].name
    try:
        return _counted(several.opened_together(paths, name), None, progress)
    except WorldError as fault:
        if fault.code != _NO_TABLES:
            raise
        return None


def _counted(found: Several, scratch: Scratch | None, progress: Progress) -> Whole:
    parts: list[Part] = []
    for own in found.tables:
        before = sum(part.records for part in parts)
        parts.append(Part(own, _records(own, before, progress)))
    return Whole(found, tuple(parts), scratch=scratch)


def _records(own: Own, before: int, progress: Progress) -> int:
    count = 0
    for _ in records_of(together.readable(own.table), own.mapped, own.decisions):
        count += 1
        if count % _TOLD_EVERY == 0:
            progress(before + count, 0, own.table.name)
    return count


def _of_catalogue(path: Path, ours: Catalogue, language: Language, progress: Progress) -> Whole:
    """The tables of another catalogue, written aside. It is only read: a copy of its database is opened."""
    scratch = Scratch()
    copy = scratch.path / "catalogue"
    copy.mkdir()
    sqlite.snapshot(folders.database_of(path), folders.database_of(copy))
    source = catalogues.open_catalogue(copy, ours.kinds)
    try:
        beside = _exported(source, path, scratch.path / "tables", language, progress)
    finally:
        source.close()
    return _counted(several.opened(scratch.path / "tables", path.name, beside), scratch, progress)


def _exported(source: Catalogue, path: Path, out: Path, language: Language, progress: Progress) -> Beside:
    """Writes the tables in the words and with the fields of the catalogue that they come from."""
    with apart():
        with source.reading() as reading:
            own_fields.take(reading)
            terms.take(reading)
        try:
            export(source, "csv", out, What(with_private=True), language, progress)
        except WorldError as fault:
            if fault.code == "export.nothing":
                raise WorldError(_NO_TABLES, name=path.name) from fault
            raise
        return several.beside(source, path)


def checked(catalogue: Catalogue, whole: Whole) -> Callable[[Progress], Found]:
    """All wanted tables against the catalogue as it is now."""
    coming = whole.coming

    def work(progress: Progress) -> Found:
        return Found(coming.tables, several.check(catalogue, coming, progress))

    return work


def brought_in(whole: Whole) -> Callable[[Catalogue, str, Progress], tuple[Changes, Done]]:
    """Writes what the checks found, in one change set; nothing when it is stopped."""
    coming = whole.coming
    checks = tuple(check for place in whole.wanted if (check := whole.parts[place].check))

    def work(catalogue: Catalogue, who: str, progress: Progress) -> tuple[Changes, Done]:
        done = several.carry_in(catalogue, who, coming, Checks(coming.name, checks), progress)
        return done.changes, Done(coming.tables, done)

    return work


def saved(whole: Whole, path: Path, language: Language) -> Callable[[Progress], int]:
    """Writes the refused rows of all tables with the reasons, a sheet for each; gives back how many rows."""
    sheets = [
        refused_together.Refused(kind_said(language, part.kind), part.kind, part.check, part.table)
        for part in whole.parts
        if part.wanted and part.check is not None
    ]

    def work(progress: Progress) -> int:
        return refused_together.save(sheets, path, language)

    return work
