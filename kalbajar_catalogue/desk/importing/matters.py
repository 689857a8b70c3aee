"""What is to be settled in a check: equal faults together, values changed here since, names that are new. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import count

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.state import column_at
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.as_written import WORD_KEPT
from kalbajar_catalogue.importing.checked import Check, Checked, Clash, Newcomer, Trouble
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.grouping import (
    MOST_NEAR,
    arrivals,
    groups,
    near_names,
    near_words,
    shown_rows,
    with_word,
)
from kalbajar_catalogue.importing.headings import field_behind
from kalbajar_catalogue.importing.mapping import EXHIBITION, Column
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.matching import NUMBER
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.importing.strangers import DOUBTED, OTHERS
from kalbajar_catalogue.importing.telling import words_of
from kalbajar_catalogue.storage.fields import Field, fields_of

AMBIGUOUS_NUMBER = "number.ambiguous"
ONE_NUMBER = ("import.twice", "import.rows_disagree")
"""Faults of rows that have the number of a record of another row."""
OF_REFS = (OTHERS, DOUBTED)
"""Remarks that are the question whose the references of the whole table are."""
_NAMING = {"name.ambiguous": "value", "record.unknown_ref": "ref"}


class Act(Enum):
    """What a person does about a matter."""

    READ_AS = "read_as"
    APART = "apart"
    LINK = "link"
    CREATE = "create"
    AS_TEXT = "as_text"
    MATCH = "match"
    LEAVE_OUT = "leave_out"
    KEEP_NOW = "keep_now"
    TAKE_FILE = "take_file"
    SAME = "same"
    OURS = "ours"
    THEIRS = "theirs"
    MEND = "mend"


_NAMINGS = {Act.LINK: Naming.LINK, Act.CREATE: Naming.CREATE, Act.AS_TEXT: Naming.TEXT}


@dataclass(frozen=True)
class Matter:
    """Something that one answer settles in all its rows.

    It is about a fault (`trouble` stands for all of them), somebody new (`newcomer`) or values that a person changed
    since the last import (`clashes`: row and key). `kind` and `names` are what a decision about a name needs.
    """

    rows: tuple[int, ...]
    shown: str
    trouble: Trouble | None = None
    newcomer: Newcomer | None = None
    clashes: tuple[tuple[int, str], ...] = ()
    kind: str = ""
    names: tuple[str, ...] = ()
    others: frozenset[int] = frozenset()
    """Rows of the file that are part of it without being at fault."""

    @property
    def key(self) -> tuple[object, ...]:
        """What it is known by from one check to the next."""
        trouble = self.trouble
        fault = (trouble.problem.code, trouble.at, trouble.key, trouble.text, trouble.refused) if trouble else None
        return fault, self.newcomer, bool(self.clashes)


@dataclass(frozen=True)
class Found:
    """All that is to be settled in a check, and what each of its records is found by, folded."""

    check: Check
    problems: tuple[Matter, ...]
    names: tuple[Matter, ...]
    spoken: tuple[str, ...]


def found_in(check: Check, mapping: Mapped) -> Found:
    """What is to be settled. Long for a large table."""
    conflicts = [one for one in check.records if one.clashes]
    problems = [_of_group(group.troubles, mapping) for group in groups(check)]
    refused = [one for one in problems if one.trouble and one.trouble.refused]
    together = [*refused, *([_of_conflicts(conflicts)] if conflicts else []), *problems[len(refused) :]]
    names = tuple(
        Matter(one.rows, shown_rows(one.rows), newcomer=one.newcomer, kind=one.newcomer.kind,
               names=tuple(dict.fromkeys(filter(None, (one.newcomer.sort_name, one.newcomer.name)))))
        for one in arrivals(check)
    )  # fmt: skip
    return Found(check, tuple(together), names, tuple(map(_spoken, check.records)))


def decided(decisions: Decisions, matter: Matter, act: Act, value: str = "") -> Decisions:
    """The decisions with the answer to a matter; `value` is a uid, or the name that is meant.

    Not for READ_AS, APART and MEND.
    """
    if act is Act.LEAVE_OUT:
        return replace(decisions, left_out=decisions.left_out | frozenset(matter.rows))
    if act in (Act.OURS, Act.THEIRS):
        return decisions.with_refs(act is Act.OURS)
    if act in (Act.KEEP_NOW, Act.TAKE_FILE):
        answers = dict.fromkeys(matter.clashes, act is Act.TAKE_FILE)
        return replace(decisions, clashes={**decisions.clashes, **answers})
    if act is Act.MATCH:
        return replace(decisions, matches={**decisions.matches, **dict.fromkeys(matter.rows, value)})
    named = Named(Naming.SAME, text=value) if act is Act.SAME else Named(_NAMINGS[act], value)
    for name in matter.names:
        decisions = decisions.with_name(matter.kind, name, named)
    return decisions


def read_as(
    table: Table, mapping: Mapped, decisions: Decisions, matter: Matter, meant: str
) -> tuple[Mapped, Decisions]:  # fmt: skip
    """The mapping and the decisions by which the text of a fault is read as another one, in all its rows.

    Cells, or parts of them, that hold that text alone are translated, which a kept mapping remembers; where it stands
    among others the cells are corrected. Reads the table. Raises WorldError for what cannot be read.
    """
    trouble = matter.trouble
    column = column_at(mapping, trouble.at) if trouble else None
    if trouble is None or column is None:
        return mapping, decisions
    rows, cells = set(matter.rows), dict(decisions.cells)
    for row in table.rows():
        if row.number not in rows or ((row.number, trouble.at) not in cells and trouble.at >= len(row.cells)):
            continue
        cell = cells.get((row.number, trouble.at), row.cells[trouble.at] if trouble.at < len(row.cells) else "")
        alone = [part for part in _parts(column, cell) if column.words.get(part, part) == trouble.text]
        for part in alone:
            mapping = with_word(mapping, trouble.at, part, meant)
        if not alone and trouble.text in cell:
            cells[row.number, trouble.at] = cell.replace(trouble.text, meant)
    return mapping, replace(decisions, cells=cells)


def number_column(mapping: Mapped) -> int:
    """The column with the numbers by which rows find their record, -1 where they find it otherwise."""
    if mapping.match != NUMBER:
        return -1
    return next((column.at for column in mapping.columns if NUMBER in column.keys), -1)


def apart(table: Table, mapping: Mapped, decisions: Decisions, matter: Matter) -> Decisions:
    """The decisions by which rows that share a number with another row have numbers of their own: "12 (2)".

    Reads the table. Raises WorldError for what cannot be read.
    """
    at, cells = number_column(mapping), dict(decisions.cells)
    if at < 0:
        return decisions
    numbers = {row.number: cells.get((row.number, at), row.cells[at] if at < len(row.cells) else "").strip()
               for row in table.rows()}  # fmt: skip
    taken = {fold(number) for number in numbers.values()}
    for row in sorted(set(matter.rows)):
        if number := numbers.get(row, ""):
            cells[row, at] = free = next(
                new for place in count(2) if fold(new := f"{number} ({place})") not in taken
            )  # fmt: skip
            taken.add(fold(free))
    return replace(decisions, cells=cells)


def words_near(matter: Matter, kinds: Sequence[str], language: Language) -> tuple[str, ...]:
    """Words of the vocabularies of a field that look like a text, nearest first."""
    if matter.trouble is None:
        return ()
    near = [word for field in vocabulary_fields(matter.trouble.key, kinds)
            for word in near_words(field, matter.trouble.text, language)]  # fmt: skip
    return tuple(dict.fromkeys(near))[:MOST_NEAR]


def all_words(matter: Matter, kinds: Sequence[str], language: Language) -> tuple[str, ...]:
    """Every word of the list that a text is not a word of; none where a text may say anything."""
    trouble = matter.trouble
    if trouble is None or trouble.problem.code != WORD_KEPT:
        return words_of(trouble, language) if trouble else ()
    member = trouble.key.partition(".")[2]
    fields = [one for one in vocabulary_fields(trouble.key, kinds) if member in ("", one.name)]
    lists = dict.fromkeys(field.declared.vocabulary for field in fields)
    return tuple(vocabularies.word(name, term.code, language) for name in lists for term in vocabularies.terms(name))


def newcomers_near(matter: Matter, names: Sequence[Matter]) -> tuple[Matter, ...]:
    """Those among new names that look like a new one, nearest first."""
    if matter.newcomer is None:
        return ()
    others = [one for one in names if one.kind == matter.kind and one.key != matter.key]
    spellings = {fold(name): str(place) for place, one in enumerate(others) for name in one.names}
    near = [place for name in matter.names for place in near_names(spellings, name)]
    return tuple(others[int(place)] for place in dict.fromkeys(near))[:MOST_NEAR]


def vocabulary_fields(key: str, kinds: Sequence[str]) -> list[Field]:
    """The field of a key, or its parts, as far as they have words of their own."""
    field = _field(key, kinds)
    if field is None:
        return []
    members = fields_of(field.group_type) if field.group_type else ()
    return [one for one in (field, *members) if one.declared.vocabulary]


def _field(key: str, kinds: Sequence[str]) -> Field | None:
    name = key.partition(".")[0]
    return next((found for kind in kinds if (found := field_behind(kind, name))), None)


def _of_group(troubles: Sequence[Trouble], mapping: Mapped) -> Matter:
    first = troubles[0]
    others = frozenset(int(one.problem.values["row"]) for one in troubles if "row" in one.problem.values)
    rows = tuple(row for one in troubles for row in (one.row, *one.also) if row == one.row or row not in others)
    shown = shown_rows((*rows, *others))
    kind, names = named_in(first, mapping)
    return Matter(rows, shown, first, kind=kind, names=names, others=others)


def named_in(trouble: Trouble, mapping: Mapped) -> tuple[str, tuple[str, ...]]:
    """The kind and the name that a decision about a fault needs, where the fault is about a name."""
    named = _NAMING.get(trouble.problem.code, "")
    if not named:
        return "", ()
    return _referred(trouble.key, targets.kinds_of(mapping)), (str(trouble.problem.values.get(named, trouble.text)),)


def _referred(key: str, kinds: Sequence[str]) -> str:
    """The kind of record that a field points at."""
    if key == EXHIBITION:
        return EXHIBITION
    field = _field(key, kinds)
    members = fields_of(field.group_type) if field and field.group_type else ()
    parts = (*((field,) if field else ()), *members)
    return next((one.declared.refers for one in parts if one.declared.refers), "")


def _of_conflicts(records: Sequence[Checked]) -> Matter:
    rows = tuple(one.row for one in records)
    return Matter(rows, shown_rows(rows), clashes=tuple(_clashes(records)))


def _clashes(records: Sequence[Checked]) -> Iterator[tuple[int, str]]:
    for one in records:
        clashes: Mapping[str, Clash] = one.clashes
        yield from ((one.row, key) for key in clashes)


def _parts(column: Column, cell: str) -> list[str]:
    return [part.strip() for part in (cell.split(column.split) if column.split else [cell])]


def _spoken(record: Checked) -> str:
    return fold(f"{record.row} {record.ref} {record.values.get(NUMBER) or ''} {_names(record)}")


def _names(record: Checked) -> str:
    titles = record.titles
    return " ".join(map(titles.get, titles.present())) if titles else record.label
