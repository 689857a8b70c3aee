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
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.importing import dating, own_tables
from kalbajar_catalogue.importing.arriving import Arriving
from kalbajar_catalogue.importing.checked import Asked, Check, Checked, Clash, Newcomer, Status, Trail, Trouble
from kalbajar_catalogue.importing.composing import Composed, Piece, records_of, trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.foreign_titles import foreign_titles
from kalbajar_catalogue.importing.grouping import shown_rows
from kalbajar_catalogue.importing.hanging import SECTION, Sections, framed
from kalbajar_catalogue.importing.mapping import EXHIBITION, REF, OnMatch
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.matching import NUMBER, Found, Matcher, Meant
from kalbajar_catalogue.importing.naming import Names, turned_name
from kalbajar_catalogue.importing.new_words import with_new_words
from kalbajar_catalogue.importing.noting import note_key, noted
from kalbajar_catalogue.importing.reading import ROWS_DISAGREE, Reader
from kalbajar_catalogue.importing.remembering import Remembered, digest
from kalbajar_catalogue.importing.sources.tables import Row, Table, numbered
from kalbajar_catalogue.importing.strangers import OURS, strangers_in, with_unknown_headings
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.fields import fields_of, naming_field, until_fields_change
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

IMPORTED = "rows.imported"
"""The action of an import of a table; its value `source` is the name of the table."""

TOGETHER = 500
_EARLIEST = "date_earliest"


def check(
    reading: Reading, table: Table, mapped: Mapped, decisions: Decisions | None = None, progress: Progress = silent,
    last: Remembered | None = None, arriving: Arriving | None = None, total: int = 0,
) -> Check:  # fmt: skip
    """All records of a table; `last` is what its last import left, `arriving` are the records of the whole file.

    `total` is the number of its rows, those of one number counted as one, where it is known.

    Raises Cancelled from `progress`, and WorldError for a table that cannot be opened.

    A table that breaks off is checked as far as it goes; the check says why.
    """
    decided = decisions or Decisions()
    known = own_tables.exported(table.headings, mapped.kind, True) if arriving else None
    own = mapped.match == REF and (known or own_tables.likely(table.headings, mapped.kind)) is not None
    others = strangers_in(reading, table, mapped, decided) if own and arriving is None else OURS
    # Whose references they are is not what the rows said the last time.
    checker = Checker(reading, table, mapped, decided, None if others.foreign else last, own, arriving, others.foreign)
    whole = _Whole(table)
    records: list[Checked] = []
    for batch in batches(records_of(whole.rows(), mapped, decided)):
        records += checker.checked(batch)
        progress(len(records) if arriving else whole.count, total, table.name)
    checked = others.told(settled(reading, checker, records, mapped))
    checked = with_unknown_headings(checked, mapped) if own else checked
    trail = None if arriving or whole.unfinished else checker.trail
    seen, remembered = history.newest(reading), remembers(mapped, decided)
    return Check(table.name, tuple(checked), seen, whole.unfinished, remembered, trail)


def settled(reading: Reading, checker: "Checker", records: Sequence[Checked], mapped: Mapped) -> list[Checked]:
    """The records with what is told of them once they have all been read."""
    return with_new_words(framed(reading, checker.clashed(records)), mapped)


class _Whole:
    """The rows of a table up to where it breaks off; `count` is how many were read, those of one number as one."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.count = 0
        self.unfinished: Problem | None = None

    def rows(self) -> Iterator[Row]:
        """The rows that can be read."""
        try:
            for row, again in numbered(self._table.rows()):
                yield row
                self.count += not again
        except WorldError as fault:
            self.unfinished = fault.problem


class Checker:
    """One batch of records after another, each against all before it."""

    def __init__(
        self, reading: Reading, table: Table, mapped: Mapped, decisions: Decisions, last: Remembered | None = None,
        own: bool = False, arriving: Arriving | None = None, foreign: bool = False,
    ) -> None:  # fmt: skip
        if foreign and arriving is None:
            arriving = Arriving(reading.kinds)
        self._reading = reading
        self._mapped = mapped
        self._decisions = decisions
        self._own = own
        self._spans = not own and not dating.are_told(mapped)
        self._names = names = Names(reading, decisions, mapped.language, arriving, exact=own, foreign=foreign)
        self._left = Trail(table, mapped, decisions)
        self._asked: dict[int, set[Asked]] = {}
        self._sections = Sections(reading, names, mapped.language)
        headings = {column.at: column.heading for column in mapped.columns}
        self._reader = Reader(reading, names, mapped.language, mapped.join, headings)
        self._matcher = Matcher(reading, names, mapped, decisions, arriving)
        self._imports = history.sets_of(reading, IMPORTED, source=table.name)
        self._same = last.unchanged(reading, mapped) if last and remembers(mapped, decisions) else {}
        self._rows: dict[tuple[str, str], int] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._headings = headings

    @property
    def trail(self) -> Trail | None:
        """What was asked for by whom; None where records were not read because they are remembered."""
        if self._same:
            return None
        comers = ((asked, self._names.newcomer(*asked)) for asked in self._left.asked)
        self._left.comers.update((asked, one) for asked, one in comers if one)
        return self._left

    def expect(self, newcomers: Iterable[Newcomer]) -> None:
        """Says how those who would get a record are spelled first in the table, of which this sees a part only."""
        for one in newcomers:
            self._names.expect(one)

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
                       pictures=_pictures(composed), number=said.get(NUMBER, ""), digest=told,
                       titles=_titles(kind, said))  # fmt: skip

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
            self._one(composed, meant, flat, troubles, there.get(meant.record.uid, {}) if meant.record else {}, said)
            for composed, meant, (flat, troubles), said in zip(batch, found, read, told, strict=True)
        )
        compared = list(checked)
        for one in batch:
            self._left.ask(one.row, self._asked.pop(one.row))
        return compared

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
        self._names.asked = set()
        flat, found = self._reader.read(self._reading.kinds[composed.kind].record, _without_section(composed))
        self._asked[composed.row] = self._names.asked
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

    def _one(
        self, composed: Composed, found: Found, flat: Flat, troubles: list[Trouble], now: Flat, told: str
    ) -> Checked:  # fmt: skip
        kind = self._reading.kinds[composed.kind]
        self._names.asked = self._asked[composed.row]
        troubles += [found.trouble] if found.trouble else []
        self._put_in_section(composed, flat, now, troubles)
        troubles += self._of_match(composed, found.record, kind, flat)
        self._add_notes(composed, kind, flat, now)
        flat |= dating.years_of(flat, now) if self._spans and _EARLIEST in self._keys_of(kind) else {}
        hung = self._hung(composed, troubles)
        changed = {key: value for key, value in flat.items() if value != now.get(key)}
        troubles += foreign_titles(composed, changed)
        status = self._status(found.record, changed, troubles)
        if status is Status.NEW:
            changed = {key: value for key, value in changed.items() if value is not None}
        uid, ref = (found.record.uid, found.record.ref) if found.record else ("", "")
        before = {key: now.get(key) for key in changed} if uid else {}
        said = {**now, **flat}
        return Checked(composed.row, composed.kind, _label(kind, said), status, uid, ref, changed, before,
                       {}, tuple(troubles), _pictures(composed), hung, composed.last, flat.get(NUMBER) or "",
                       told, composed.ref.text if composed.ref else "", _titles(kind, said))  # fmt: skip

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
            self._left.ties[composed.row] = name
            if before != composed.row:
                yield trouble(piece, self._mapped.match, Problem("import.twice", {"value": piece.text, "row": before}))
        if record is None:
            yield from self._of_new(composed, kind, flat, piece)

    def _of_new(self, composed: Composed, kind: Kind, flat: Flat, piece: Piece) -> Iterator[Trouble]:
        for name in _owners(kind.record):
            if not flat.get(name) and name not in composed.texts:
                yield trouble(piece, name, Problem("record.no_owner", {"field": name}))
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
    said = (flat.get(key) for key in _calling(kind.record))
    return str(next((text for text in said if text), ""))


def _titles(kind: Kind, flat: Mapping[str, Any]) -> Multilingual | None:
    """What a record is called in each language, where there is more than one."""
    name = naming_field(kind.record)
    said = {language: str(flat.get(f"{name}_{language}") or "") for language in LANGUAGES}
    titles = Multilingual(**said)
    return titles if len(titles.present()) > 1 else None


@until_fields_change
def _calling(record: type[Any]) -> tuple[str, ...]:
    """The flat keys by whose values a record is called, the best first."""
    name = naming_field(record)
    return (*(key for field in fields_of(record) if field.name == name for key in field.keys), NUMBER)


@until_fields_change
def _owners(record: type[Any]) -> tuple[str, ...]:
    """The fields without which a record is nothing: whose it is, or what it ties together."""
    fields = ((field.name, field.declared) for field in fields_of(record))
    return tuple(name for name, said in fields if said.refers and (said.owner or said.system))


def batches(records: Iterator[Composed]) -> Iterator[list[Composed]]:
    """The records, so many together as are looked up together."""
    while batch := list(islice(records, TOGETHER)):
        yield batch
