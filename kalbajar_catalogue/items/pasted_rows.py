"""The rows of a pasted table, each with the work it is meant for: all of them looked up together. Changes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.items import numbers, repository, service
from kalbajar_catalogue.items.batch.steps import Operation, Step
from kalbajar_catalogue.items.batch.working import Subject
from kalbajar_catalogue.items.pasted_table import NUMBER, REF, Table, key_of
from kalbajar_catalogue.items.repository import RecordRow
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Row:
    """A row and the work it is meant for, '' as uid for a new one; why there is none, and in which column.

    `named` is the object number that stands in it.
    """

    number: int
    subject: Subject
    steps: tuple[Step, ...]
    problem: Problem | None = None
    column: str = ""
    named: str = ""


@dataclass(frozen=True)
class _Known:
    """What the catalogue knows of all that the rows name."""

    refs: Mapping[str, RecordRow]
    numbers: Mapping[str, tuple[str, ...]]
    rows: Mapping[str, RecordRow]


def rows_of(reading: Reading, pasted: Table) -> tuple[Row, ...]:
    """The rows that say anything or are refused, in their order; in few queries however many there are."""
    filled = [(number, row) for number, row in enumerate(pasted.rows, pasted.first) if any(map(str.strip, row))]
    known = _known(reading, [_named(pasted, cells) for _, cells in filled])
    found = (_row(pasted, known, number, cells) for number, cells in filled)
    return tuple(row for row in _each_once(found) if row.steps or row.problem)


def _known(reading: Reading, named: Sequence[Mapping[str, str]]) -> _Known:
    refs = repository.rows_by_ref(reading, [one[REF] for one in named if one.get(REF)])
    wanted = [one[NUMBER] for one in named if one.get(NUMBER) and not one.get(REF)]
    numbered = numbers.numbered_all(reading, wanted)
    return _Known(refs, numbered, repository.rows_of(reading, [uid for own in numbered.values() for uid in own]))


def _named(pasted: Table, cells: Sequence[str]) -> dict[str, str]:
    """What names a work in a row: its reference, its object number."""
    record = service.BY_KIND[pasted.kind]
    keys = ((key_of(record, column), cell.strip()) for column, cell in zip(pasted.columns, cells, strict=False))
    return {key: cell for key, cell in keys if key in (REF, NUMBER)}


def _each_once(rows: Iterator[Row]) -> Iterator[Row]:
    """Refuses a row for a work that has one already, and a new work with the number of another new one."""
    uids: dict[str, int] = {}
    named: dict[str, Row] = {}
    for row in rows:
        before = named.get(row.named) if row.named else None
        if row.problem:
            yield row
            continue
        if row.subject.uid in uids:
            row = _twice(row, row.subject.ref, uids[row.subject.uid])
        elif before and not (row.subject.uid and before.subject.uid):
            row = _twice(row, row.named, before.number)
        elif row.subject.uid:
            uids[row.subject.uid] = row.number
        if row.named and not row.problem:
            named.setdefault(row.named, row)
        yield row


def _twice(row: Row, name: str, before: int) -> Row:
    return replace(row, problem=Problem("paste.twice", {"ref": name, "row": before}))


def _row(pasted: Table, known: _Known, number: int, cells: Sequence[str]) -> Row:
    blank = Subject(service.BY_KIND[pasted.kind], "", "", {})
    if any(cell.strip() for cell in cells[len(pasted.columns) :]):
        told = Problem("paste.too_many_cells", {"count": len(cells), "most": len(pasted.columns)})
        return Row(number, blank, (), told)
    named = _named(pasted, cells)
    try:
        subject = _meant(known, named) or blank
        return Row(number, subject, tuple(_steps(pasted, subject, cells)), named=named.get(NUMBER, ""))
    except WorldError as fault:
        return Row(number, blank, (), fault.problem, str(fault.problem.values.get("heading", "")))


def _meant(known: _Known, named: Mapping[str, str]) -> Subject | None:
    """The work that a row names by its reference, else by its object number; None for a new one."""
    if ref := named.get(REF):
        if ref not in known.refs:
            raise WorldError("record.unknown_ref", ref=ref)
        return _by_ref(known.refs[ref])
    found = known.numbers.get(named.get(NUMBER, ""), ())
    if len(found) > 1:
        refs = ", ".join(known.rows[uid].ref for uid in found)
        raise WorldError("number.ambiguous", value=named[NUMBER], refs=refs)
    return next((_subject(known.rows[uid]) for uid in found), None)


def _by_ref(row: RecordRow) -> Subject:
    if row.kind not in service.BY_KIND:
        raise WorldError("paste.no_work", ref=row.ref)
    if row.state != LIVE:
        raise WorldError("record.in_trash", ref=row.ref)
    return _subject(row)


def _subject(row: RecordRow) -> Subject:
    return Subject(service.BY_KIND[row.kind], row.uid, row.ref, {})


def _steps(pasted: Table, subject: Subject, cells: Sequence[str]) -> Iterator[Step]:
    """What each cell sets. Raises WorldError `paste.heading_unknown` for a filled cell without a field."""
    for column, cell in zip(pasted.columns, cells, strict=False):
        key = key_of(subject.record, column) if column else ""
        if column and not key and cell.strip():
            raise WorldError("paste.heading_unknown", heading=column)
        if key and key != REF and (cell.strip() or pasted.clears):
            yield Step(key, Operation.SET, cell)
