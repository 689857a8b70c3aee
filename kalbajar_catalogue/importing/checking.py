"""A whole table against a catalogue: what each record of it would be, and all that is wrong. Writes nothing.

Long; for a worker thread with a Reading of its own. Tells how far it is after every batch, and may be cancelled there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import Problem, Value, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.importing import own_tables
from kalbajar_catalogue.importing.arriving import Arriving
from kalbajar_catalogue.importing.checked import Check, Checked, Clash, Status, Trouble
from kalbajar_catalogue.importing.composing import Composed, Piece, records_of, trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.grouping import shown_rows
from kalbajar_catalogue.importing.hanging import SECTION, Sections, framed
from kalbajar_catalogue.importing.mapping import EXHIBITION, REF, OnMatch
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.matching import NUMBER, Found, Matcher, Meant
from kalbajar_catalogue.importing.naming import Names, turned_name
from kalbajar_catalogue.importing.noting import note_key, noted
from kalbajar_catalogue.importing.reading import ROWS_DISAGREE, Reader
from kalbajar_catalogue.importing.remembering import Remembered, digest
from kalbajar_catalogue.importing.sources.tables import Row, Table
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.fields import fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

IMPORTED = "rows.imported"
"""The action of an import of a table; its value `source` is the name of the table."""

TOGETHER = 500


def check(
    reading: Reading, table: Table, mapped: Mapped, decisions: Decisions | None = None, progress: Progress = silent,
    last: Remembered | None = None, arriving: Arriving | None = None,
) -> Check:  # fmt: skip
    """All records of a table; `last` is what its last import left, `arriving` are the records of the whole file.

    Raises Cancelled from `progress`, and WorldError for a table that cannot be opened.

    A table that breaks off is checked as far as it goes; the check says why.
    """
    decided = decisions or Decisions()
    own = mapped.match == REF and own_tables.exported(table.headings, mapped.kind, bool(arriving)) is not None
    checker = _Checker(reading, table.name, mapped, decided, last, own, arriving)
    whole = _Whole(table)
    records: list[Checked] = []
    for batch in _batches(records_of(whole.rows(), mapped, decided)):
        records += checker.checked(batch)
        progress(len(records), 0, table.name)
    checked = framed(reading, checker.clashed(records))
    return Check(table.name, tuple(checked), history.newest(reading), whole.unfinished, remembers(mapped, decided))


class _Whole:
    """The rows of a table up to where it breaks off."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.unfinished: Problem | None = None

    def rows(self) -> Iterator[Row]:
        """The rows that can be read."""
        try:
            yield from self._table.rows()
        except WorldError as fault:
            self.unfinished = fault.problem


class _Checker:
    """One batch of records after another, each against all before it."""

    def __init__(
        self, reading: Reading, source: str, mapped: Mapped, decisions: Decisions, last: Remembered | None,
        own: bool = False, arriving: Arriving | None = None,
    ) -> None:  # fmt: skip
        self._reading = reading
        self._mapped = mapped
        self._decisions = decisions
        self._own = own
        self._names = Names(reading, decisions, mapped.language, arriving, exact=own)
        self._sections = Sections(reading, self._names, mapped.language)
        headings = {column.at: column.heading for column in mapped.columns}
        self._reader = Reader(reading, self._names, mapped.language, mapped.join, headings)
        self._matcher = Matcher(reading, self._names, mapped, decisions, arriving)
        self._imports = history.sets_of(reading, IMPORTED, source=source)
        self._same = last.unchanged(reading, mapped) if last and remembers(mapped, decisions) else {}
        self._rows: dict[tuple[str, str], int] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._headings = headings

    def checked(self, batch: Sequence[Composed]) -> list[Checked]:
        """The records of a batch; those that say what they said at the last import are not read again."""
        known = {place: one for place, composed in enumerate(batch) if (one := self._remembered(composed))}
        others = iter(self._compared([one for place, one in enumerate(batch) if place not in known]))
        return [known.get(place) or next(others) for place in range(len(batch))]

    def _remembered(self, composed: Composed) -> Checked | None:
        """A record that nobody touched since rows said the same of it; None for any other."""
        if not self._same or composed.exhibition:
            return None
        told = digest(composed)
        named = self._same.get(told)
        if named is None or self._rows.setdefault(("uid", named[0]), composed.row) != composed.row:
            return None
        self._matcher.take(named[0])
        kind = self._reading.kinds[composed.kind]
        said = {key: pieces[0].text for key, pieces in composed.texts.items()}
        return Checked(composed.row, composed.kind, _label(kind, said), Status.SAME, *named, last=composed.last,
                       pictures=_pictures(composed), number=said.get(NUMBER, ""), digest=told)  # fmt: skip

    def _compared(self, batch: Sequence[Composed]) -> list[Checked]:
        """The records of a batch, each read and compared with what stands there."""
        if not batch:
            return []
        found = self._matcher.found(batch)
        # Reading adds to the notes of a record: what its rows said is told before.
        told = [digest(one) for one in batch]
        read = [self._read(one) for one in batch]
        found = [self._tied(one, flat, meant) for one, (flat, _), meant in zip(batch, read, found, strict=True)]
        there = self._flats(found)
        checked = (
            self._one(composed, meant, flat, troubles, there.get(meant.record.uid, {}) if meant.record else {})
            for composed, meant, (flat, troubles) in zip(batch, found, read, strict=True)
        )
        return [replace(one, digest=said) for one, said in zip(checked, told, strict=True)]

    def clashed(self, records: Sequence[Checked]) -> list[Checked]:
        """The records, with the values that a person changed since this source was imported as clashes."""
        if not self._imports:
            return list(records)
        uids = [one.uid for one in records if one.status is Status.CHANGED]
        left = history.values_left(self._reading, uids, self._imports)
        return [self._clash(one, left) if one.status is Status.CHANGED else one for one in records]

    def _clash(self, one: Checked, left: Mapping[tuple[str, str], Any]) -> Checked:
        clashes = {
            key: Clash(left[one.uid, key], value, one.before.get(key), self._takes_file(one.row, key))
            for key, value in one.values.items()
            if (one.uid, key) in left and left[one.uid, key] != one.before.get(key)
        }
        return replace(one, clashes=clashes, status=Status.CONFLICT) if clashes else one

    def _takes_file(self, row: int, key: str) -> bool:
        return self._decisions.clashes.get((row, key), False)

    def _read(self, composed: Composed) -> tuple[Flat, list[Trouble]]:
        flat, found = self._reader.read(self._reading.kinds[composed.kind].record, _without_section(composed))
        troubles = self._at_odds(composed, found)
        return (turned_name(flat) if composed.kind == Agent.kind and not self._own else flat), troubles

    def _at_odds(self, composed: Composed, troubles: list[Trouble]) -> list[Trouble]:
        """The troubles, with one for all that the rows of a record say differently."""
        odd = [one for one in troubles if one.problem.code == ROWS_DISAGREE]
        if not odd:
            return troubles
        first, (row, *others) = int(odd[0].problem.values["row"]), sorted({one.row for one in odd})
        piece = composed.ref if self._mapped.match == REF else composed.first(self._mapped.match)
        piece = (piece or _anything(composed))._replace(row=row)
        columns = dict.fromkeys(" ".join(self._headings.get(one.at, one.key).split()) for one in odd)
        values: dict[str, Value] = {
            "value": piece.text,
            "row": first,
            "rows": shown_rows((first, row, *others)),
            "fields": ", ".join(columns),
        }
        whole = trouble(piece, self._mapped.match, Problem(ROWS_DISAGREE, values))
        rest = [one for one in troubles if one.problem.code != ROWS_DISAGREE]
        return [replace(whole, also=(first, *others)), *rest]

    def _tied(self, composed: Composed, flat: Flat, found: Found) -> Found:
        kind = self._reading.kinds[composed.kind]
        if found.record or found.trouble or composed.row in self._decisions.matches:
            return found
        tied = self._matcher.tied(kind, flat) if kind.unique else None
        return Found(tied or self._known_again(kind, composed, flat))

    def _known_again(self, kind: Kind, composed: Composed, flat: Flat) -> Meant | None:
        """The record that a row means whose reference is of another catalogue, or that has none, of such a kind."""
        if self._own and composed.ref:
            return self._matcher.foreign(kind, composed, flat)
        nameless = self._mapped.match == REF and not issubclass(kind.record, Item)
        return self._matcher.same(kind, flat) if nameless and self._mapped.on_match is not OnMatch.CREATE else None

    def _flats(self, found: Iterable[Found]) -> dict[str, Flat]:
        by_kind: dict[str, list[str]] = {}
        for one in found:
            if one.record:
                by_kind.setdefault(one.record.kind, []).append(one.record.uid)
        return {uid: flat for kind, uids in by_kind.items() for uid, flat in self._all(kind, uids).items()}

    def _all(self, kind: str, uids: list[str]) -> dict[str, Flat]:
        return store.flats(self._reading, kind, uids)

    def _one(self, composed: Composed, found: Found, flat: Flat, troubles: list[Trouble], now: Flat) -> Checked:
        kind = self._reading.kinds[composed.kind]
        troubles += [found.trouble] if found.trouble else []
        self._put_in_section(composed, flat, now, troubles)
        troubles += self._of_match(composed, found.record, kind, flat)
        self._add_notes(composed, kind, flat, now)
        hung = self._hung(composed, troubles)
        changed = {key: value for key, value in flat.items() if value != now.get(key)}
        status = self._status(found.record, changed, troubles)
        if status is Status.NEW:
            changed = {key: value for key, value in changed.items() if value is not None}
        uid, ref = (found.record.uid, found.record.ref) if found.record else ("", "")
        before = {key: now.get(key) for key in changed} if uid else {}
        return Checked(composed.row, composed.kind, _label(kind, {**now, **flat}), status, uid, ref, changed, before,
                       {}, tuple(troubles), _pictures(composed), hung, composed.last, flat.get(NUMBER) or "",
                       "", composed.ref.text if composed.ref else "")  # fmt: skip

    def _status(self, record: Meant | None, changed: Flat, troubles: Sequence[Trouble]) -> Status:
        if any(trouble.refused for trouble in troubles):
            return Status.REFUSED
        if record is None:
            return Status.NEW
        if self._mapped.on_match is OnMatch.SKIP:
            return Status.SKIPPED
        return Status.CHANGED if changed else Status.SAME

    def _of_match(self, composed: Composed, record: Meant | None, kind: Kind, flat: Flat) -> Iterator[Trouble]:
        piece = composed.first(self._mapped.match) or composed.ref or _anything(composed)
        if record is not None and record.kind != kind.name:
            values = {"ref": record.ref, "kind": record.kind, "wanted": kind.name}
            yield trouble(piece, self._mapped.match, Problem("record.other_kind", values))
        name = ("uid", record.uid) if record else ("name", _tie(kind, flat) or composed_name(composed, self._mapped))
        if name[1] and self._mapped.on_match is not OnMatch.CREATE:
            before = self._rows.setdefault(name, composed.row)
            if before != composed.row:
                yield trouble(piece, self._mapped.match, Problem("import.twice", {"value": piece.text, "row": before}))
        if record is None:
            yield from self._of_new(composed, kind, flat, piece)

    def _of_new(self, composed: Composed, kind: Kind, flat: Flat, piece: Piece) -> Iterator[Trouble]:
        for field in fields_of(kind.record):
            tie = field.declared.refers and (field.declared.owner or field.declared.system)
            if tie and not flat.get(field.name) and field.name not in composed.texts:
                yield trouble(piece, field.name, Problem("record.no_owner", {"field": field.name}))
        number = composed.first(NUMBER) if issubclass(kind.record, Item) else None
        if number and self._mapped.match != NUMBER and self._matcher.numbered(kind.name, number.text):
            told = Problem("import.number_repeated", {"value": number.text})
            yield replace(trouble(number, NUMBER, told), refused=False)

    def _put_in_section(self, composed: Composed, flat: Flat, now: Flat, troubles: list[Trouble]) -> None:
        if composed.kind != Exhibit.kind or not (pieces := composed.texts.get(SECTION)):
            return
        try:
            exhibition = flat.get(EXHIBITION) or now.get(EXHIBITION)
            flat[SECTION] = self._sections.meant(exhibition, pieces[0].text)
        except WorldError as fault:
            troubles.append(trouble(pieces[0], SECTION, fault.problem))

    def _add_notes(self, composed: Composed, kind: Kind, flat: Flat, now: Flat) -> None:
        if composed.notes and (key := note_key(tuple(self._keys_of(kind)))):
            flat[key] = noted(composed.notes, flat.get(key) or now.get(key) or "") or None

    def _keys_of(self, kind: Kind) -> frozenset[str]:
        if kind.name not in self._keys:
            self._keys[kind.name] = frozenset(key for field in fields_of(kind.record) for key in field.keys)
        return self._keys[kind.name]

    def _hung(self, composed: Composed, troubles: list[Trouble]) -> str:
        piece = composed.exhibition
        if piece is None:
            return ""
        try:
            meant = self._names.meant(EXHIBITION, piece.text)
        except WorldError as fault:
            troubles.append(trouble(piece, EXHIBITION, fault.problem))
            return ""
        return meant if isinstance(meant, str) else ""


def remembers(mapped: Mapped, decisions: Decisions) -> bool:
    """Whether rows mean the same whenever they say the same: nobody decided anything, and what is there is updated."""
    return mapped.on_match is OnMatch.UPDATE and decisions == Decisions()


def composed_name(composed: Composed, mapped: Mapped) -> str:
    """What a record is matched by, '' when nothing names it."""
    piece = composed.ref if mapped.match == REF else composed.first(mapped.match)
    return piece.text if piece else ""


def _without_section(composed: Composed) -> Composed:
    """A record without the section it hangs in, which is known by its exhibition only."""
    if composed.kind != Exhibit.kind or SECTION not in composed.texts:
        return composed
    return replace(composed, texts={key: own for key, own in composed.texts.items() if key != SECTION})


def _tie(kind: Kind, flat: Flat) -> str:
    """What a record ties together, of a kind that has one for each pair; '' for any other."""
    for names in kind.unique:
        values = [flat.get(name) for name in names]
        if len(names) > 1 and all(values):
            return repr(values)
    return ""


def _anything(composed: Composed) -> Piece:
    """Some text of a record, to tell its row."""
    pieces = (piece for own in composed.texts.values() for piece in own)
    return next(pieces, Piece("", composed.row, -1))


def _pictures(composed: Composed) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece.text for piece in composed.pictures))


def _label(kind: Kind, flat: Mapping[str, Any]) -> str:
    name = naming_field(kind.record)
    keys = [key for field in fields_of(kind.record) if field.name == name for key in field.keys]
    said = (flat.get(key) for key in (*keys, NUMBER))
    return str(next((text for text in said if text), ""))


def _batches(records: Iterator[Composed]) -> Iterator[list[Composed]]:
    while batch := list(islice(records, TOGETHER)):
        yield batch
