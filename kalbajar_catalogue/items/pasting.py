"""Tables from a spreadsheet and back: pasted text -> a preview and works; works -> a text whose paste changes nothing.

Tabs, semicolons or commas part the cells. The first row may hold headings: import names of fields in any language,
`Title [az]` for one language, or flat keys. A cell that a spreadsheet would take for a formula is kept safe by an
apostrophe before it, which is taken away again.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.batch.previewing import Line, Outcome, Preview, lines_of, new_doubts
from kalbajar_catalogue.items.batch.running import Ran, Writing, take, write
from kalbajar_catalogue.items.batch.steps import PICTURE_FIELDS, PICTURE_KEYS, Operation, Step, offered
from kalbajar_catalogue.items.batch.subjects import subjects
from kalbajar_catalogue.items.batch.values import Values
from kalbajar_catalogue.items.batch.working import Hands, Subject, Worked
from kalbajar_catalogue.items.numbers import numbered
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, until_fields_change
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.journal import LIVE, Action
from kalbajar_catalogue.storage.work import Reading, Work

REF, NUMBER = "ref", "object_number"
_REF_NAMES = ("ref", "reference", "istinad", "ссылка")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Table:
    """A pasted table: a heading or flat key for each column ('' for one that is left out), and the rows below.

    `first` is the number of the first of these rows as the spreadsheet counts. `kind` is that of new works. With
    `clears` an empty cell clears the field, else it leaves it as it is.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: str
    first: int = 1
    clears: bool = False


@dataclass(frozen=True)
class _Row:
    """A row and the work it is meant for; why there is none."""

    number: int
    subject: Subject
    steps: tuple[Step, ...]
    problem: Problem | None = None
    column: str = ""


def cells_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a text from the clipboard or a file, row by row; empty rows stay, to be counted.

    Raises WorldError `paste.empty`, `paste.unreadable`.
    """
    if not text.strip():
        raise WorldError("paste.empty")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    try:
        return tuple(_read(lines, strict=True))
    except csv.Error as fault:
        if "end of data" in str(fault):
            raise WorldError("paste.unreadable", row=_count(lines) + 1) from None
    # A spreadsheet quotes no cell that only holds a quotation mark.
    return tuple(_read(lines, strict=False))


def table(text: str, kind: str, columns: Sequence[str] | None = None, clears: bool = False) -> Table:
    """The table in a text. Without `columns` the first row tells them, when it is one of headings.

    Raises WorldError as `cells_of`.
    """
    cells = cells_of(text)
    headed = has_headings(cells[0])
    if columns is None:
        columns = cells[0] if headed else proposed(cells)
    rows = cells[1:] if headed else cells
    return Table(tuple(columns), rows, kind, 2 if headed else 1, clears)


def has_headings(row: Sequence[str]) -> bool:
    """Whether a row is one of headings: at least half of its cells name a field of some kind of work."""
    named = [cell for cell in row if cell.strip()]
    known = sum(1 for cell in named if any(key_of(work, cell) for work in service.BY_KIND.values()))
    return bool(named) and 2 * known >= len(named)


def proposed(cells: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Columns for a table without headings: the first tells the works, the others wait for a person's choice."""
    width = max(len(row) for row in cells)
    first = next((row[0].strip() for row in cells if row and row[0].strip()), "")
    return (REF if fold(first).startswith("klb") else NUMBER, *[""] * (width - 1))


def key_of(record: type[Item], heading: str) -> str:
    """The flat key that a heading means for a kind of work, `ref` for its reference; '' when it means none."""
    said = cleaned(heading)
    names = _headings(record.kind)
    return names.get(said.casefold(), "") or names.get(fold(said), "")


def plan(reading: Reading, pasted: Table, language: Language, progress: Progress = silent) -> Preview:
    """What pasting would do: works that would be new or change (old -> new), rows refused and why. Writes nothing."""
    values = Values(reading, language)
    worked = list(_worked(reading, pasted, values, progress))
    doubts = new_doubts(reading, [one for _, one in worked])
    lines = [line for row, one in worked for line in _lines(row, one, values, doubts)]
    return Preview(tuple(lines), Counter(_outcome(row, one) for row, one in worked))


def paste(
    work: Work, pasted: Table, language: Language, progress: Progress = silent, skip_refused: bool = False
) -> Ran:
    """Writes a table into the works as they are now, and names the action.

    Raises WorldError `paste.refused` when a row is refused and none may be left out; then nothing may be committed.
    """
    writing, new, touched = Writing(), list[Item](), list[str]()
    refused: list[_Row] = []
    for row, one in _worked(work, pasted, Values(work, language), progress):
        if row.problem or one.refusal:
            refused.append(row)
        elif not row.subject.uid:
            new.append(unflatten(row.subject.record, _own(one.changed)))
        elif one.changed:
            touched.append(row.subject.uid)
            take(writing, one)
    if refused and not skip_refused:
        raise WorldError("paste.refused", count=len(refused), example=refused[0].number)
    write(work, writing)
    touched += [item.uid for item in service.add(work, new)]
    work.action = Action("records.pasted", {"count": len(touched)})
    return Ran(tuple(touched), len(refused))


def as_table(reading: Reading, uids: Sequence[str], keys: Sequence[str], language: Language) -> str:
    """Works as a text for a spreadsheet: a row of headings, then a row for each work, its reference first.

    Pasted again with `clears` it changes nothing.
    """
    values, out = Values(reading, language), io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    found = subjects(reading, uids, [Step(key, Operation.CLEAR) for key in keys])
    writer.writerow([REF, *(heading(key, language) for key in keys)])
    for one in found:
        writer.writerow([one.ref, *(_safe(_shown(one, key, values)) for key in keys)])
    return out.getvalue()


def heading(key: str, language: Language) -> str:
    """What a column is headed by: a name in this language that the paste knows again, else the key itself."""
    for kind_name in service.BY_KIND:
        field = _by_key(kind_name).get(key)
        if field is None:
            continue
        name = capitalised(field.declared.names[language][0], language) if field.declared.names[language] else key
        said = f"{name} [{key[-2:]}]" if field.shape is Shape.MULTILINGUAL else name
        meant = {key_of(work, said) for kind, work in service.BY_KIND.items() if key in _by_key(kind)}
        return said if meant == {key} else key
    return key


@until_fields_change
def _headings(kind: str) -> Mapping[str, str]:
    """Folded heading -> flat key. A name in a language, without more, means the text in that language."""
    found = dict.fromkeys(map(fold, _REF_NAMES), REF)
    for field in (*fields_of(service.BY_KIND[kind]), *PICTURE_FIELDS):
        if not field.declared.system:
            for said, key in _names(field):
                found.setdefault(fold(said), key)
    return found | {key: key for key in _by_key(kind)}


def _names(field: Field) -> Iterator[tuple[str, str]]:
    several = field.shape is Shape.MULTILINGUAL
    for language in LANGUAGES:
        for name in field.declared.names[language]:
            yield name, f"{field.name}_{language}" if several else field.name
            for code in LANGUAGES if several else ():
                yield f"{name} {code}", f"{field.name}_{code}"


@until_fields_change
def _by_key(kind: str) -> Mapping[str, Field]:
    fields = (*fields_of(service.BY_KIND[kind]), *PICTURE_FIELDS)
    return {key: field for field in fields if not field.declared.system for key in field.keys}


def _read(lines: str, strict: bool) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=_delimiter(lines), strict=strict)
    yield from (tuple(_unsafe(cell) for cell in row) for row in reader)


def _count(lines: str) -> int:
    """How many rows are read before the one that is not."""
    count = 0
    with suppress(csv.Error):
        for _ in _read(lines, strict=True):
            count += 1
    return count


def _delimiter(text: str) -> str:
    """What parts the cells: a tab where there is one, else what the first line has most of."""
    if "\t" in text:
        return "\t"
    first = text.partition("\n")[0]
    return ";" if first.count(";") >= first.count(",") else ","


def _safe(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) or _is_guarded(text) else text


def _unsafe(cell: str) -> str:
    return cell[1:] if _is_guarded(cell) else cell


def _is_guarded(text: str) -> bool:
    return text.startswith("'") and text[1:].startswith((*_FORMULA, "'"))


def _shown(one: Subject, key: str, values: Values) -> str:
    record, flat = one.holder(key)
    has = key in {own for field in fields_of(record) for own in field.keys} and (record is not MediaLink or one.link)
    return values.shown(record, key, flat.get(key)) if has else ""


def _worked(reading: Reading, pasted: Table, values: Values, progress: Progress) -> Iterator[tuple[_Row, Worked]]:
    rows = [row for row in _rows(reading, pasted) if row.steps or row.problem]
    there = {one.uid: one for one in subjects(reading, [row.subject.uid for row in rows], _all_steps(pasted))}
    for done, row in enumerate(rows):
        if done % 100 == 0:
            progress(done, len(rows))
        subject = there.get(row.subject.uid, row.subject)
        yield row, Worked(subject, {}) if row.problem else Hands(row.steps, values).work(subject)


def _all_steps(pasted: Table) -> list[Step]:
    keys = (key_of(record, column) for record in service.BY_KIND.values() for column in pasted.columns)
    return [Step(key, Operation.SET) for key in set(keys) if key]


def _rows(reading: Reading, pasted: Table) -> Iterator[_Row]:
    seen: dict[str, int] = {}
    for number, cells in enumerate(pasted.rows, pasted.first):
        if not any(cell.strip() for cell in cells):
            continue
        row = _row(reading, pasted, number, cells)
        if row.subject.uid in seen and not row.problem:
            problem = Problem("paste.twice", {"ref": row.subject.ref, "row": seen[row.subject.uid]})
            row = _Row(number, row.subject, row.steps, problem)
        if row.subject.uid:
            seen.setdefault(row.subject.uid, number)
        yield row


def _row(reading: Reading, pasted: Table, number: int, cells: Sequence[str]) -> _Row:
    blank = Subject(service.BY_KIND[pasted.kind], "", "", {})
    more = [cell for cell in cells[len(pasted.columns) :] if cell.strip()]
    if more:
        return _Row(number, blank, (), Problem("paste.too_many_cells", _room(cells, pasted)))
    try:
        subject = _meant(reading, pasted, cells) or blank
        return _Row(number, subject, tuple(_steps(pasted, subject, cells)))
    except WorldError as fault:
        return _Row(number, blank, (), fault.problem, str(fault.problem.values.get("heading", "")))


def _room(cells: Sequence[str], pasted: Table) -> dict[str, str | int | float]:
    return {"count": len(cells), "most": len(pasted.columns)}


def _meant(reading: Reading, pasted: Table, cells: Sequence[str]) -> Subject | None:
    """The work that a row names by its reference, else by its object number; None for a new one."""
    named = {key_of(service.BY_KIND[pasted.kind], column): cell.strip()
             for column, cell in zip(pasted.columns, cells, strict=False)}  # fmt: skip
    if ref := named.get(REF):
        row = store.by_ref(reading, ref)
        if row.kind not in service.BY_KIND:
            raise WorldError("paste.no_work", ref=ref)
        if row.state != LIVE:
            raise WorldError("record.in_trash", ref=ref)
        return Subject(service.BY_KIND[row.kind], row.uid, row.ref, {})
    found = numbered(reading, named[NUMBER]) if named.get(NUMBER) else ()
    if len(found) > 1:
        refs = ", ".join(str(store.row_of(reading, uid).ref) for uid in found)
        raise WorldError("number.ambiguous", value=named[NUMBER], refs=refs)
    return next((_subject(reading, uid) for uid in found), None)


def _subject(reading: Reading, uid: str) -> Subject:
    row = store.row_of(reading, uid)
    return Subject(service.BY_KIND[row.kind], uid, row.ref, {})


def _steps(pasted: Table, subject: Subject, cells: Sequence[str]) -> Iterator[Step]:
    """What each cell sets. Raises WorldError `paste.heading_unknown` for a filled cell without a field."""
    for column, cell in zip(pasted.columns, cells, strict=False):
        key = key_of(subject.record, column) if column else ""
        if column and not key and cell.strip():
            raise WorldError("paste.heading_unknown", heading=column)
        if key and key != REF and (cell.strip() or pasted.clears):
            yield Step(key, Operation.SET, cell)


def _own(changed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in changed.items() if key not in PICTURE_KEYS}


def _outcome(row: _Row, one: Worked) -> Outcome:
    if row.problem or one.refusal:
        return Outcome.REFUSED
    if not row.subject.uid:
        return Outcome.NEW
    return Outcome.CHANGES if one.changed else Outcome.SAME


def _lines(row: _Row, one: Worked, values: Values, doubts: Mapping[str, tuple[Problem, ...]]) -> Iterator[Line]:
    if row.problem:
        yield Line(
            row.subject.uid, row.subject.ref, "", row.column, Outcome.REFUSED, problem=row.problem, row=row.number
        )
        return
    for line in lines_of(one, values, doubts.get(row.subject.uid, ())):
        new = line.outcome is Outcome.CHANGES and not row.subject.uid
        outcome = Outcome.NEW if new else line.outcome
        yield Line(line.uid, line.ref, line.title, line.key, outcome, line.before, line.after, line.problem,
                   line.doubts, line.makes, row.number)  # fmt: skip


def columns_offered() -> tuple[tuple[str, Field], ...]:
    """(flat key, field) of all that a column may be, for a person to choose from."""
    return tuple((key, field) for field in offered(tuple(service.BY_KIND)) for key in field.keys)
