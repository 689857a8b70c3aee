"""Rows and a mapping -> the texts of each field of each record. Looks nothing up and reads no value. Pure.

Rows that follow each other and name the same record, or have the same number, are one record: their texts come
together, as several sizes or makers do.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.checked import Trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF, Column, OnMatch
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.sources.tables import Row

CLEARED = "[BLANK]"
"""A cell that says this empties the field; an empty cell leaves it as it is."""

_OF_EXHIBITIONS = ("exhibit", "section", "event", "loan", "edition")
"""Kinds with a field of that name, which is no wish to hang."""

NO_COLUMN = -1
MAIN = ""


class Piece(NamedTuple):
    """A text and where it stands."""

    text: str
    row: int
    at: int


Group = dict[str, Piece]


def trouble(piece: Piece, key: str, problem: Problem, choices: tuple[str, ...] = ()) -> Trouble:
    """What is wrong with a text in the place where it stands."""
    return Trouble(piece.row, piece.at, key, piece.text, problem, choices=choices)


@dataclass(slots=True)
class Composed:
    """What rows, from `row` to `last`, say of one record.

    `groups` has, by the key of a field, members by name; '' is the main text.
    """

    row: int
    kind: str
    last: int = 0
    texts: dict[str, list[Piece]] = field(default_factory=dict)
    groups: dict[str, list[Group]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    pictures: list[Piece] = field(default_factory=list)
    ref: Piece | None = None
    exhibition: Piece | None = None
    cleared: dict[str, Piece] = field(default_factory=dict)

    def first(self, key: str) -> Piece | None:
        """The first text of a field by its flat key, or by its name in any language."""
        keys = (key, *(f"{key}_{language}" for language in LANGUAGES))
        return next((pieces[0] for one in keys if (pieces := self.texts.get(one))), None)


class _Step(NamedTuple):
    """What is done with one column for one of its targets."""

    at: int
    heading: str
    key: str
    member: str | None
    part: int | None
    split: str
    words: Mapping[str, str]


def records_of(rows: Iterable[Row], mapped: Mapped, decisions: Decisions) -> Iterator[Composed]:
    """The records that rows speak of, in their order; rows that are left out, and of no kind, are not among them."""
    composer = _Composer(mapped, decisions)
    held: Composed | None = None
    named = ""
    for row in rows:
        if row.number in decisions.left_out:
            continue
        cells = composer.cells(row)
        if held is not None and held.row == row.number:
            composer.add(held, row.number, cells)
            continue
        kind = composer.kind(cells)
        if not kind:
            continue
        name = composer.name(cells)
        if held is not None and held.kind == kind and name and name == named:
            composer.add(held, row.number, cells)
            continue
        if held is not None:
            yield held
        held, named = Composed(row.number, kind), name
        composer.add(held, row.number, cells)
        composer.add_constants(held)
    if held is not None:
        yield held


class _Composer:
    """Does to each row what the mapping says."""

    def __init__(self, mapped: Mapped, decisions: Decisions) -> None:
        self._mapped = mapped
        self._edited: dict[int, dict[int, str]] = {}
        for (row, at), text in decisions.cells.items():
            self._edited.setdefault(row, {})[at] = text
        steps = [step for column in mapped.columns for step in _steps(column)]
        members = [(*_named(key), text) for key, text in mapped.constants.items() if "." in key]
        self._everywhere = [(key, member, text) for key, member, text in members if member is not None]
        with_members = {step.key for step in steps if step.member} | {key for key, _, _ in self._everywhere}
        self._steps = [step._replace(member=MAIN) if step.key in with_members and not step.member else step
                       for step in steps]  # fmt: skip
        naming = (mapped.match, *(f"{mapped.match}_{language}" for language in LANGUAGES))
        self._naming = [step for step in self._steps if step.key in naming and step.part is None]
        hangs = mapped.kind == "exhibit" and mapped.match != EXHIBITION
        self._where = [step for step in self._steps if hangs and step.key == EXHIBITION and step.part is None]
        self._constants = tuple((key, text) for key, text in mapped.constants.items() if "." not in key)

    def cells(self, row: Row) -> Sequence[str]:
        """The cells of a row as a person corrected them."""
        edited = self._edited.get(row.number)
        if edited is None:
            return row.cells
        width = max(len(row.cells), 1 + max(edited))
        cells = [*row.cells, *[""] * (width - len(row.cells))]
        return [edited.get(at, text) for at, text in enumerate(cells)]

    def kind(self, cells: Sequence[str]) -> str:
        """The code of the kind of a row, '' when it is left out."""
        at = self._mapped.kind_column
        if at is None:
            return self._mapped.kind
        return self._mapped.kinds.get(_cell(cells, at), self._mapped.kind)

    def name(self, cells: Sequence[str]) -> str:
        """What a row is matched by, '' where rows are never taken together."""
        if self._mapped.on_match is OnMatch.CREATE:
            return ""
        name = next((text for step in self._naming if (text := _cell(cells, step.at))), "")
        return "\n".join([name, *(_cell(cells, step.at) for step in self._where)]) if name else ""

    def add(self, record: Composed, row: int, cells: Sequence[str]) -> None:
        """Adds what a row says to a record."""
        record.last = row
        grouped: dict[str, dict[str, list[Piece]]] = {}
        for step in self._steps:
            text = _cell(cells, step.at)
            if not text:
                continue
            if text == CLEARED:
                _clear(record, step, Piece(text, row, step.at))
                continue
            pieces = [Piece(said, row, step.at) for said in _parted(step, text)]
            if pieces:
                _put(record, grouped, step, pieces)
        for key, member, said in self._everywhere:
            if key in grouped:
                grouped[key].setdefault(member, [Piece(said, row, NO_COLUMN)])
        for key, members in grouped.items():
            record.groups.setdefault(key, []).extend(_grouped(members))

    def add_constants(self, record: Composed) -> None:
        """Adds what is said of every record."""
        for key, text in self._constants:
            step = _Step(NO_COLUMN, key, *_named(key), None, "", {})
            _put(record, {}, step, [Piece(text, record.row, NO_COLUMN)])


def _steps(column: Column) -> Iterator[_Step]:
    heading = column.heading.strip() or letters(column.at)
    for target in column.targets:
        if target.key != LEFT_OUT:
            yield _Step(column.at, heading, *_named(target.key), target.part, column.split, column.words)


def letters(at: int) -> str:
    """A column that has no heading as a spreadsheet calls it: `A`, `Z`, `AA`."""
    before, last = divmod(at, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)


def _named(key: str) -> tuple[str, str | None]:
    name, _, member = key.partition(".")
    return name, member or None


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at].strip() if at < len(cells) else ""


def _parted(step: _Step, text: str) -> Sequence[str]:
    """The texts that a cell holds for one target, translated where the mapping translates them."""
    if not step.split and not step.words:
        return (text,)
    parts = text.split(step.split) if step.split else [text]
    chosen = parts if step.part is None else parts[step.part : step.part + 1]
    said = (step.words.get(part, part).strip() for part in map(str.strip, chosen))
    return [part for part in said if part]


def _clear(record: Composed, step: _Step, piece: Piece) -> None:
    """Empties a field, or takes the text of an unknown column out of the note; no picture and no name is taken away."""
    if step.key == NOTE:
        record.notes.setdefault(step.heading, [])
    elif step.key not in (PICTURE, REF) and (step.key != EXHIBITION or record.kind in _OF_EXHIBITIONS):
        record.cleared.setdefault(step.key, piece)


def _put(record: Composed, grouped: dict[str, dict[str, list[Piece]]], step: _Step, pieces: list[Piece]) -> None:
    if step.key == NOTE:
        record.notes.setdefault(step.heading, []).extend(piece.text for piece in pieces)
    elif step.key == PICTURE:
        record.pictures += pieces
    elif step.key == REF:
        record.ref = record.ref or pieces[0]
    elif step.key == EXHIBITION and record.kind not in _OF_EXHIBITIONS:
        record.exhibition = record.exhibition or pieces[0]
    elif step.member is not None:
        grouped.setdefault(step.key, {}).setdefault(step.member, []).extend(pieces)
    else:
        record.texts.setdefault(step.key, []).extend(pieces)


def _grouped(members: Mapping[str, list[Piece]]) -> list[Group]:
    """Members of one row side by side: two makers and two roles; one role for two makers is the role of both."""
    count = max(map(len, members.values()))
    return [
        {name: pieces[place] if place < len(pieces) else pieces[-1] for name, pieces in members.items()}
        for place in range(count)
    ]
