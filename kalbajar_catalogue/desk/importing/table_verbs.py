"""What an import of a table asks of the core, in the long lane: open, look over, propose, check; and write it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kalbajar_catalogue.desk.importing import whole_verbs
from kalbajar_catalogue.desk.importing.state import Opened, Source, State, Survey, Value
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import flow, own_tables, pictures, proposing, saved_mappings
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.headings import is_target
from kalbajar_catalogue.importing.mapping import Column, Mapping
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.importing.pictures_beside import pictures_beside
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.pasted import open_pasted
from kalbajar_catalogue.importing.sources.previewing import preview
from kalbajar_catalogue.importing.sources.tables import How, Row, Table, numbered
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import CREATED, STATE, Changes
from kalbajar_catalogue.storage.work import Reading, Work

FIRST_ROWS, SAMPLES, MOST_VALUES, TOLD_EVERY = 20, 400, 500, 2_000
"""Rows of a preview, rows that a proposal looks at, texts kept of a column, rows between two reports of progress."""


@dataclass(frozen=True)
class Looked:
    """What a look over a whole table came to: how it is made up, and a mapping, with its name if it is a saved one.

    `pictures` is where those lie that it names, if they lie beside it.
    """

    source: Source
    survey: Survey
    mapping: Mapping
    saved_as: str = ""
    pictures: Path | None = None


@dataclass(frozen=True)
class Outcome:
    """What a check found, by which mapping and decisions; and where the pictures of a folder belong."""

    mapping: Mapping
    decisions: Decisions
    check: Check
    placement: Placement | None = None

    @property
    def named(self) -> int:
        """How many pictures the rows name."""
        return sum(len(record.pictures) for record in self.check.records)


@dataclass(frozen=True)
class FirstRows:
    """A table of which there are only the first rows."""

    whole: Table
    first: Sequence[Row] = field(default=())

    @property
    def name(self) -> str:
        """What people call the whole table."""
        return self.whole.name

    @property
    def how(self) -> How:
        """How the whole table is read."""
        return self.whole.how

    @property
    def headings(self) -> tuple[str, ...]:
        """Its headings."""
        return self.whole.headings

    @property
    def sheets(self) -> tuple[str, ...]:
        """Its sheets."""
        return self.whole.sheets

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What was noticed."""
        return self.whole.remarks

    def rows(self) -> Iterator[Row]:
        """The first rows."""
        return iter(self.first)


def opened(
    source: Source, pasted_name: str, catalogue: Catalogue, language: Language
) -> Callable[[Progress], Opened]:  # fmt: skip
    """Opens a whole export, else a table with its first rows; what stands in the way is a part of the answer."""

    def work(progress: Progress) -> Opened:
        try:
            whole = whole_verbs.whole_of(source, catalogue, language, progress)
            if whole is not None:
                return Opened(source, whole.front.table, whole=whole)
            table = open_source(source, pasted_name)
            with catalogue.reading() as reading:
                flow.refuse_sample(reading, table)
        except WorldError as fault:
            return Opened(source, problem=fault.problem)
        return Opened(source, table, preview(table, FIRST_ROWS))

    return work


def open_source(source: Source, pasted_name: str) -> Table:
    """The table of a file, or of a text that was pasted. Raises WorldError as `open_table` and `open_pasted`."""
    if source.path is not None:
        return open_table(source.path, source.how)
    return open_pasted(source.pasted, source.how, pasted_name)


def looked_over(folder: Path, source: Source, table: Table) -> Callable[[Progress], Looked]:
    """Reads a table to its end, and finds the mapping: that of our own exports, a saved one, else what is proposed."""

    def work(progress: Progress) -> Looked:
        survey = surveyed(table, progress)
        known = own_tables.likely(table.headings, own_tables.kind_of(table)) or _recognised(folder, table)
        mapping = known or proposing.propose(table.headings, survey.samples, name=table.name)
        beside = pictures_beside(source.path, mapping, survey.samples) if source.path else None
        return Looked(source, survey, mapping, known.name if known else "", beside)

    return work


def _recognised(folder: Path, table: Table) -> Mapping | None:
    try:
        return saved_mappings.recognised(folder, table.headings)
    except WorldError:
        return None


def surveyed(table: Table, progress: Progress) -> Survey:
    """What the rows of a table hold, as far as they can be read; those of one number count as one."""
    counting: list[Counter[str]] = []
    samples: list[Sequence[str]] = []
    count, problem, total = 0, None, getattr(table, "count", None) or 0
    try:
        for row, again in numbered(table.rows()):
            count += not again
            if len(samples) < SAMPLES:
                samples.append(row.cells)
            _count(counting, row.cells)
            if count % TOLD_EVERY == 0 and not again:
                progress(count, total, table.name)
    except WorldError as fault:
        problem = fault.problem
    values = tuple(tuple(Value(*one) for one in texts.most_common(MOST_VALUES)) for texts in counting)
    return Survey(count, samples, values, problem)


def _count(counting: list[Counter[str]], cells: Sequence[str]) -> None:
    counting.extend(Counter() for _ in range(len(cells) - len(counting)))
    for texts, cell in zip(counting, cells, strict=False):
        text = cell.strip()
        if text and (text in texts or len(texts) < MOST_VALUES):
            texts[text] += 1


def proposed(state: State, kind: str) -> Mapping:
    """What is likely to be right for a kind; what a person chose before stays where that kind has such a field."""
    assert state.table is not None
    assert state.survey is not None
    assert state.mapping is not None
    before = state.mapping
    fresh = proposing.propose(state.table.headings, state.survey.samples, kind, state.table.name)
    kept = {column.at: column for column in before.columns if column.at in state.chosen}
    columns = tuple(_kept(kept.get(column.at), column, kind) for column in fresh.columns)
    constants = {key: text for key, text in before.constants.items() if is_target(kind, key)}
    return replace(
        fresh, columns=columns, constants={**fresh.constants, **constants}, on_match=before.on_match,
        language=before.language, join=before.join, name=before.name,
    )  # fmt: skip


def _kept(chosen: Column | None, fresh: Column, kind: str) -> Column:
    fits = chosen is not None and all(is_target(kind, key) for key in chosen.keys)
    return chosen if chosen is not None and fits else fresh


def checked(
    catalogue: Catalogue, table: Table, mapping: Mapping, decisions: Decisions, folder: Path | None = None,
    before: Check | None = None, total: int = 0,
) -> Callable[[Progress], Outcome]:  # fmt: skip
    """The whole table against the catalogue as it is now, with the pictures in a folder.

    Of a table that was checked `before` only what was decided since is read again, where that can be told.
    `total` is the number of its rows.
    """

    def work(progress: Progress) -> Outcome:
        check = flow.check_again(catalogue, table, mapping, decisions, before, progress, total)
        if folder is None:
            return Outcome(mapping, decisions, check)
        with catalogue.reading() as reading:
            return Outcome(mapping, decisions, check, pictures.place(reading, [folder], check))

    return work


def first_rows(table: Table, rows: Sequence[Row]) -> FirstRows:
    """The table as far as its first record."""
    number = rows[0].number if rows else 0
    return FirstRows(table, tuple(row for row in rows if row.number == number))


def brought_in(
    check: Check, mapping: Mapping, only_good: bool, pictured: Pictured | None = None
) -> Callable[[Catalogue, str, Progress], tuple[Changes, Imported]]:
    """Writes what a check found, with its pictures, in one change set."""

    def work(catalogue: Catalogue, who: str, progress: Progress) -> tuple[Changes, Imported]:
        imported = flow.bring_in(catalogue, who, check, mapping, only_good, pictured)
        return imported.changes, imported

    return work


def proposing_for(state: State, kind: str) -> Callable[[Progress], Looked]:
    """Proposes anew for another kind of record."""
    assert state.source is not None
    assert state.survey is not None
    source, survey = state.source, state.survey

    def work(progress: Progress) -> Looked:
        return Looked(source, survey, proposed(state, kind))

    return work


def taking_back(imported: Imported) -> Callable[[Work, Progress], Undone]:
    """Takes an import back and tells what was left as it is."""

    def write(work: Work, progress: Progress) -> Undone:
        return history.undo(work, imported.changes.change_set)

    return write


def taken_back(imported: Imported) -> Callable[[Reading], Undone | None]:
    """What was left as it is when an import was taken back, by whatever way; None while it stands."""

    def read(reading: Reading) -> Undone | None:
        number = imported.changes.change_set
        if not number or history.change_set(reading, number).undone == "no":
            return None
        undo = next((one.id for one in history.change_sets(reading) if one.undoes == number), 0)
        put_back = {(one.uid, one.key) for one in history.changes_of(reading, undo)}
        changes = history.changes_of(reading, number)
        gone = {one.uid for one in changes if one.key == CREATED and (one.uid, STATE) in put_back}
        left = (one for one in changes if one.uid not in gone and (one.uid, one.key) not in put_back)
        return Undone(number, tuple(left))

    return read


def pictures_given_up(catalogue: Catalogue, pictured: Pictured) -> Callable[[Progress], None]:
    """Lets go of pictures that were kept."""

    def work(progress: Progress) -> None:
        pictures.give_up(catalogue, pictured)

    return work
