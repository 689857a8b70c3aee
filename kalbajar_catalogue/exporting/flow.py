"""Records become a file: what is chosen, what may leave of it, in which format. Reads one moment of a catalogue."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exporting import delimited, workbooks
from kalbajar_catalogue.exporting.beside import written_beside
from kalbajar_catalogue.exporting.cells import Cells, used_keys
from kalbajar_catalogue.exporting.choosing import Pairs, What, chosen
from kalbajar_catalogue.exporting.columns import columns
from kalbajar_catalogue.exporting.giving import not_given_on
from kalbajar_catalogue.exporting.leaving import private_fields
from kalbajar_catalogue.exporting.sheets import Finding, Marks, Rows, Sheet
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.folder import refuse_own
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

Format = Literal["xlsx", "csv"]
FORMATS: tuple[Format, ...] = ("xlsx", "csv")
EVERYTHING = What()


@dataclass(frozen=True)
class Exported:
    """What an export holds, and what it does not.

    `records` counts the rows by kind. `private` has by kind the names of the private fields that are in the file with
    values, `left_out` those that are not though they have some; `kept_back` counts by kind the private records that
    stayed. `files` are the names in `out` when that is a folder. `findings` are cells that had to stay empty.
    `not_given_on` are the refs of works in it whose rights forbid to give them on: told, never a wall.
    """

    out: Path
    records: Mapping[str, int]
    files: tuple[str, ...] = ()
    private: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept_back: Mapping[str, int] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    sample: bool = False
    not_given_on: tuple[str, ...] = ()


def export(
    catalogue: Catalogue, format: Format, out: Path, what: What = EVERYTHING, language: Language = "az",
    progress: Progress = silent, separator: str = ";",
) -> Exported:  # fmt: skip
    """Writes records into a workbook (`xlsx`), or into a folder of tables or a single one (`csv`), as of one moment.

    A single CSV file is meant by a name that ends so, and holds one kind. Whatever fails or is cancelled leaves what
    was there. Call it from any thread; `progress` is called from that thread after every few hundred records, with
    none done while the records are still looked up, and may raise Cancelled, the last time just before the file takes
    its place. Raises WorldError `export.nothing`, `export.wrong_ending`, `export.one_kind`, `export.is_folder`,
    `export.folder_taken`, `export.cannot_write`, `export.too_many_rows`, `export.not_hung`, `folder.own_file`,
    `disk.full`.
    """
    refuse_own(catalogue.folder, out)
    _refuse(format, out, what)
    with catalogue.reading() as reading:
        run = _Run(reading, what, language, progress)
        with written_beside(out) as beside:
            if format == "xlsx":
                findings = workbooks.write(run.sheets(), beside, beside.parent, run.marks)
            else:
                findings = []
                run.files = tuple(_csv(run, beside, separator))
            run.still_wanted()
        return run.exported(out, findings)


def _refuse(format: Format, out: Path, what: What) -> None:
    """Raises WorldError for a place in which no such export can stand."""
    if format == "xlsx" and out.suffix.lower() != ".xlsx":
        raise WorldError("export.wrong_ending", out=str(out), ending=".xlsx")
    if format == "csv" and not _is_single(out):
        if out.exists() and not (out.is_dir() and not any(out.iterdir())):
            raise WorldError("export.folder_taken", out=str(out))
        return
    if format == "csv" and len(what.kinds) != 1:
        raise WorldError("export.one_kind", out=str(out))
    if out.is_dir():
        raise WorldError("export.is_folder", out=str(out))


def _is_single(out: Path) -> bool:
    return out.suffix.lower() == ".csv"


def _csv(run: "_Run", beside: Path, separator: str) -> Iterator[str]:
    """Writes the tables and gives the names of the files, when there are several."""
    if _is_single(beside):
        for sheet in run.sheets():
            delimited.write(sheet, beside, separator)
        return
    beside.mkdir()
    for sheet in run.sheets():
        delimited.write(sheet, beside / f"{sheet.kind}.csv", separator)
        yield f"{sheet.kind}.csv"


class _Run:
    """One export of one reading: gives its tables one after the other and remembers what it will have to tell."""

    def __init__(self, reading: Reading, what: What, language: Language, progress: Progress) -> None:
        self._reading = reading
        self._what = what
        self._language = language
        self._progress = progress
        self._done, self._total = 0, sum(store.live_counts(reading).values())
        self._chosen = chosen(reading, what, self.still_wanted)
        if not self._chosen.records:
            raise WorldError("export.nothing")
        self._cells = Cells(reading, language, what.with_private)
        self._total = sum(map(len, self._chosen.records.values()))
        self._private: dict[str, tuple[str, ...]] = {}
        self._sample = is_sample(reading)
        self.files: tuple[str, ...] = ()

    @property
    def marks(self) -> Marks:
        """What the whole file says of itself."""
        return Marks(self._sample, self._what.with_private)

    def still_wanted(self) -> None:
        """Tells how far it is; raises Cancelled when the person asked to stop."""
        self._progress(self._done, self._total)

    def sheets(self) -> Iterator[Sheet]:
        """The tables, each to be written before the next is asked for."""
        self.still_wanted()
        for name, pairs in self._chosen.records.items():
            yield self._sheet(self._reading.kinds[name], pairs)

    def exported(self, out: Path, findings: list[Finding]) -> Exported:
        """What there is to tell when everything is written."""
        records = {kind: len(pairs) for kind, pairs in self._chosen.records.items()}
        loud = self._what.with_private
        return Exported(
            out,
            records,
            self.files,
            private=self._private if loud else {},
            left_out={} if loud else self._private,
            kept_back=self._chosen.kept_back,
            findings=tuple(findings),
            sample=self._sample,
            not_given_on=not_given_on(self._reading, self._chosen.records),
        )

    def _sheet(self, kind: Kind, pairs: Pairs) -> Sheet:
        used = used_keys(self._reading, kind, pairs, self.still_wanted)
        if private := tuple(one.name for one in private_fields(kind) if not used.isdisjoint(one.keys)):
            self._private[kind.name] = private
        found = columns(kind.record, used, self._language, self._what.with_private, self._what.every_column,
                        self._sample)  # fmt: skip
        title = kind_said(self._language, kind.name)
        return Sheet(kind.name, title, found, self._told(title, self._cells.rows(kind, found, pairs)))

    def _told(self, title: str, some: Rows) -> Rows:
        for rows in some:
            yield rows
            self._done += len(rows)
            self._progress(self._done, self._total, title)
