"""What the check step asks: what is to be settled and the cells of rows beside everything else, values in the lane."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kalbajar_catalogue.desk.importing import matters
from kalbajar_catalogue.desk.importing.matters import Found, Matter
from kalbajar_catalogue.desk.importing.table_verbs import FirstRows
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing import checking, refusals, together
from kalbajar_catalogue.importing.checked import Check, Checked, Coming, Newcomer, coming_in
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.grouping import near_names
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.naming import Names
from kalbajar_catalogue.importing.showing import Line, Shower
from kalbajar_catalogue.importing.sources.tables import Row, Table
from kalbajar_catalogue.importing.together import Known, Own
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import naming_field
from kalbajar_catalogue.storage.work import Reading

AROUND = 200
"""So many rows after the wanted ones are read with them."""


@dataclass(frozen=True)
class Candidate:
    """A record that may be meant: what it is called and its reference."""

    uid: str
    ref: str
    title: str


@dataclass(frozen=True)
class Trial:
    """What one record would be, were a cell corrected as it is being typed."""

    row: int
    at: int
    text: str
    record: Checked | None
    lines: tuple[Line, ...] = ()


def found_in(check: Check, mapping: Mapped) -> Callable[[Progress], Found]:
    """What is to be settled."""

    def work(progress: Progress) -> Found:
        return matters.found_in(check, mapping)

    return work


def rows_from(table: Table, first: int, last: int) -> Callable[[Progress], dict[int, Row]]:
    """The rows of a table with these numbers and some that follow, by their numbers; none for what cannot be read."""

    def work(progress: Progress) -> dict[int, Row]:
        found: dict[int, Row] = {}
        try:
            for row in table.rows():
                if row.number > last + AROUND:
                    break
                if row.number >= first and row.number not in found:
                    found[row.number] = row
        except WorldError:
            return found
        return found

    return work


def read_as(
    table: Table, mapping: Mapped, decisions: Decisions, matter: Matter, meant: str
) -> Callable[[Progress], tuple[Mapped, Decisions]]:
    """See `matters.read_as`."""

    def work(progress: Progress) -> tuple[Mapped, Decisions]:
        return matters.read_as(table, mapping, decisions, matter, meant)

    return work


def apart(
    table: Table, mapping: Mapped, decisions: Decisions, matter: Matter
) -> Callable[[Progress], tuple[Mapped, Decisions]]:
    """See `matters.apart`."""

    def work(progress: Progress) -> tuple[Mapped, Decisions]:
        return mapping, matters.apart(table, mapping, decisions, matter)

    return work


def saved(check: Check, table: Table, path: Path, language: Language) -> Callable[[Progress], int]:
    """Writes the rows that are refused with the reasons; gives back how many rows.

    Raises WorldError as `refusals.save`, and `catalogue.not_writable` where no file can be made.
    """

    def work(progress: Progress) -> int:
        try:
            beside = path.with_name(f".{path.name}.part")
            beside.touch()
            beside.unlink()
        except OSError as wrong:
            raise WorldError("catalogue.not_writable", file=str(path)) from wrong
        return refusals.save(check, table, path, language)

    return work


def lines_of(
    records: Sequence[Checked], language: Language, known: Known | None = None
) -> Callable[[Reading], dict[int, tuple[Line, ...]]]:  # fmt: skip
    """What would be written of these records, by their rows; `known` is what their whole file says."""

    def read(reading: Reading) -> dict[int, tuple[Line, ...]]:
        with known.in_force() if known is not None else nullcontext():
            shower = Shower(reading, language)
            return {one.row: shower.lines(_named(one, language)) for one in records}

    return read


def tried(
    table: Table, rows: Sequence[Row], mapping: Mapped, decisions: Decisions, cell: tuple[int, int, str],
    language: Language, known: Known | None = None,
) -> Callable[[Reading], Trial]:  # fmt: skip
    """What the record of these rows would be with one cell read as this text; `known` is what its whole file says."""
    row, at, text = cell

    def read(reading: Reading) -> Trial:
        try:
            found = _checked(reading, FirstRows(table, rows), mapping, decisions.with_cell(row, at, text), known)
        except WorldError:
            return Trial(row, at, text, None)
        # Another number may make a record of its own of the row.
        record = next((one for one in found.records if one.row <= row <= max(one.row, one.last)), None)
        if record is None:
            return Trial(row, at, text, None)
        return Trial(row, at, text, record, lines_of([record], language, known)(reading)[record.row])

    return read


def _named(record: Checked, language: Language) -> Checked:
    """A record that points at others of its file, as if these were somebody new: by the references in the file."""
    if not coming_in(record.values):
        return record
    return replace(record, values={key: _said(value, language) for key, value in record.values.items()})


def _said(value: Any, language: Language) -> Any:
    if isinstance(value, Coming):
        return Newcomer(value.kind, value.ref, language)
    if isinstance(value, list):
        return [_said(one, language) for one in value]
    return {name: _said(one, language) for name, one in value.items()} if isinstance(value, dict) else value


def _checked(reading: Reading, table: Table, mapping: Mapped, decisions: Decisions, known: Known | None) -> Check:
    if known is not None:
        return together.tried(reading, Own(table, mapping, decisions), known)
    return checking.check(reading, table, mapping, decisions)


def nearest(matter: Matter, language: Language) -> Callable[[Reading], tuple[Matter, tuple[Candidate, ...]]]:
    """Records whose names look like that of a matter, nearest first; those that are named alike, where they are."""

    def read(reading: Reading) -> tuple[Matter, tuple[Candidate, ...]]:
        trouble = matter.trouble
        if trouble is not None and trouble.choices:
            return matter, by_refs(reading, trouble.choices, language)
        if not matter.kind:
            return matter, ()
        spellings = Names(reading, Decisions(), language).spellings(matter.kind)
        uids = dict.fromkeys(uid for name in matter.names for uid in near_names(spellings, name))
        shown = {one.uid: one for one in called(reading, matter.kind, language, uids)}
        return matter, tuple(shown[uid] for uid in uids if uid in shown)

    return read


def choices_of(refs: Collection[str], language: Language) -> Callable[[Reading], tuple[Candidate, ...]]:
    """The records with these references."""

    def read(reading: Reading) -> tuple[Candidate, ...]:
        return by_refs(reading, refs, language)

    return read


def everybody(kind: str, language: Language) -> Callable[[Reading], tuple[str, tuple[Candidate, ...]]]:
    """All records that a field referring to `kind` may name, by their names."""

    def read(reading: Reading) -> tuple[str, tuple[Candidate, ...]]:
        return kind, tuple(sorted(called(reading, kind, language), key=lambda one: fold(one.title)))

    return read


def refs_of(written: Mapping[int, tuple[str, str]]) -> Callable[[Reading], dict[int, str]]:
    """The references of records that were written; `written` is row -> kind and uid."""

    def read(reading: Reading) -> dict[int, str]:
        by_kind: dict[str, list[str]] = {}
        for kind, uid in written.values():
            by_kind.setdefault(kind, []).append(uid)
        refs = {uid: ref for kind, uids in by_kind.items()
                for uid, ref in store.glance(reading, reading.kinds[kind].record, (), uids)}  # fmt: skip
        return {row: refs[uid] for row, (_, uid) in written.items() if uid in refs}

    return read


def by_refs(reading: Reading, refs: Collection[str], language: Language) -> tuple[Candidate, ...]:
    """The live records with these references, in this order."""
    found = []
    for ref in refs:
        try:
            row = store.by_ref(reading, ref)
        except WorldError:
            continue
        found += called(reading, row.kind, language, [row.uid])
    return tuple(found)


def called(
    reading: Reading, kind: str, language: Language, uids: Collection[str] | None = None
) -> list[Candidate]:  # fmt: skip
    """The records of a kind or family with what they are called."""
    found = []
    for one in (one for one in reading.kinds if one.fits(kind)):
        name = naming_field(one.record)
        for uid, ref, *values in store.glance(reading, one.record, (name,) if name else (), uids):
            found.append(Candidate(uid, ref, _text(values[0] if values else "", language)))
    return found


def _text(value: object, language: Language) -> str:
    return value.best(language).text if isinstance(value, Multilingual) else str(value or "")
