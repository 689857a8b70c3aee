"""Tables from a spreadsheet and back: pasted text -> a preview and works; works -> a text whose paste changes nothing.

Tabs, semicolons or commas part the cells. The first row may hold headings: import names of fields in any language,
`Title [az]` for one language, or flat keys. A cell that a spreadsheet would take for a formula is kept safe by an
apostrophe before it, which is taken away again.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.guarding import guarded
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.batch.previewing import Line, Outcome, Preview, lines_of, new_doubts
from kalbajar_catalogue.items.batch.running import CarefulHands, Ran, Writing, take, write
from kalbajar_catalogue.items.batch.steps import PICTURE_KEYS, Operation, Step
from kalbajar_catalogue.items.batch.subjects import subjects
from kalbajar_catalogue.items.batch.values import Values
from kalbajar_catalogue.items.batch.working import Hands, Subject, Worked
from kalbajar_catalogue.items.pasted_rows import Row, rows_of
from kalbajar_catalogue.items.pasted_table import (
    NUMBER,
    REF,
    Table,
    cells_of,
    columns_offered,
    has_headings,
    heading,
    key_of,
    proposed,
    table,
)
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["NUMBER", "REF", "Row", "Table", "as_table", "cells_of", "columns_offered", "has_headings", "heading",
           "key_of", "paste", "plan", "plan_rows", "proposed", "rows_of", "table"]  # fmt: skip

TOGETHER = 100
"""After so many rows a paste tells how far it is."""


def plan(reading: Reading, pasted: Table, language: Language, progress: Progress = silent) -> Preview:
    """What pasting would do: works that would be new or change (old -> new), rows refused and why. Writes nothing."""
    return plan_rows(reading, pasted, rows_of(reading, pasted), language, progress)


def plan_rows(
    reading: Reading, pasted: Table, rows: Sequence[Row], language: Language, progress: Progress = silent
) -> Preview:
    """As `plan`, of some of the rows of a table: so a long table can be looked at in parts."""
    values = Values(reading, language)
    worked = [
        (row, Worked(row.subject, {}) if row.problem else Hands(row.steps, values).work(row.subject))
        for row in _with_values(reading, pasted, rows, progress)
    ]
    doubts = new_doubts(reading, [one for _, one in worked])
    lines = [line for row, one in worked for line in _lines(row, one, values, doubts)]
    return Preview(tuple(lines), Counter(_outcome(row, one) for row, one in worked))


def paste(
    work: Work, pasted: Table, language: Language, progress: Progress = silent, skip_refused: bool = False
) -> Ran:
    """Writes a table into the works as they are now, and names the action.

    A row that is left out leaves nothing behind. Raises WorldError `paste.refused` when a row is refused and none may
    be left out; then nothing may be committed.
    """
    writing, new, touched = Writing(), list[Item](), list[str]()
    refused: list[Row] = []
    looking, making = Values(work, language, make=False), Values(work, language)
    for row in _with_values(work, pasted, rows_of(work, pasted), progress):
        one = None if row.problem else CarefulHands(row.steps, looking, making).work(row.subject)
        if one is None or one.refusal:
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
        writer.writerow([one.ref, *(guarded(_shown(one, key, values)) for key in keys)])
    return out.getvalue()


def _with_values(reading: Reading, pasted: Table, rows: Sequence[Row], progress: Progress) -> Iterator[Row]:
    """The rows, their works with all that stands in them now; tells how far it is."""
    there = {one.uid: one for one in subjects(reading, [row.subject.uid for row in rows], _all_steps(pasted))}
    for done, row in enumerate(rows):
        if done % TOGETHER == 0:
            progress(done, len(rows))
        yield replace(row, subject=there.get(row.subject.uid, row.subject))


def _shown(one: Subject, key: str, values: Values) -> str:
    record, flat = one.holder(key)
    has = key in {own for field in fields_of(record) for own in field.keys} and (record is not MediaLink or one.link)
    return values.shown(record, key, flat.get(key)) if has else ""


def _all_steps(pasted: Table) -> list[Step]:
    keys = (key_of(record, column) for record in service.BY_KIND.values() for column in pasted.columns)
    return [Step(key, Operation.SET) for key in set(keys) if key]


def _own(changed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in changed.items() if key not in PICTURE_KEYS}


def _outcome(row: Row, one: Worked) -> Outcome:
    if row.problem or one.refusal:
        return Outcome.REFUSED
    if not row.subject.uid:
        return Outcome.NEW
    return Outcome.CHANGES if one.changed else Outcome.SAME


def _lines(row: Row, one: Worked, values: Values, doubts: Mapping[str, tuple[Problem, ...]]) -> Iterator[Line]:
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
