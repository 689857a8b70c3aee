"""A table checked again after an answer: only the records that it touches are read, what comes out is a whole check.

Touched are the records whose rows say something else now and those beside them, which may become one with them; those
that name somebody of whom something else becomes; and those that share a number, or a person who would get a record,
with any of these where that makes a difference. Only for works: of the other kinds no table is long.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.answers import Answers, answered, read_as, saying
from kalbajar_catalogue.importing.checked import Asked, Check, Checked, Newcomer, Trail
from kalbajar_catalogue.importing.checking import Checker, batches, remembers, settled
from kalbajar_catalogue.importing.composing import records_of
from kalbajar_catalogue.importing.decisions import Decisions, Naming
from kalbajar_catalogue.importing.mapping import REF
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.own_tables import likely
from kalbajar_catalogue.importing.sources.tables import Row, Table
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.work import Reading

AT_MOST = 0.5
"""The share of the records that is read again; beyond it the whole table is, which takes no longer."""
Span = tuple[float, float]
"""The numbers of the first and the last row of a piece of the table."""


def check_again(
    reading: Reading, table: Table, mapped: Mapped, decisions: Decisions, before: Check, progress: Progress = silent,
    at_most: float = AT_MOST,
) -> Check | None:  # fmt: skip
    """What `checking.check` would find now, told from what it found before; None where the whole table must be read.

    It is read whole too where more than a share of `at_most` of the records are touched.

    Raises Cancelled from `progress`.
    """
    trail = before.trail
    if trail is None or trail.table is not table or before.unfinished or history.newest(reading) != before.seen:
        return None
    answers = answered((trail.mapped, trail.decisions), (mapped, decisions))
    if answers is None or not before.records or not _may_be_parted(reading, table, mapped, before.records):
        return None
    try:
        return _Again(reading, before, trail, mapped, decisions, answers).check(progress, at_most)
    except WorldError:
        return None


def _may_be_parted(reading: Reading, table: Table, mapped: Mapped, records: Sequence[Checked]) -> bool:
    """Whether each record of a table is told by itself, but for what its trail tells."""
    kinds = [reading.kinds[name] for name in {mapped.kind, *mapped.kinds.values()} - {""}]
    if not all(issubclass(kind.record, Item) and kind.guard is None for kind in kinds):
        return False
    if mapped.match == REF and likely(table.headings, mapped.kind) is not None:
        return False
    return all(max(one.row, one.last) < after.row for one, after in pairwise(records))


@dataclass
class _Found:
    """What was found of the touched records, and by whom."""

    checker: Checker
    trail: Trail
    records: list[Checked]


class _Again:
    """The records that are read again, and more of them until none of the others could come out otherwise."""

    def __init__(
        self, reading: Reading, before: Check, trail: Trail, mapped: Mapped, decisions: Decisions, answers: Answers
    ) -> None:
        self._reading, self._before, self._trail = reading, before, trail
        self._mapped, self._decisions = mapped, decisions
        self._answers = self._without_confirmed(answers)
        self._first = [one.row for one in before.records]
        self._places: set[int] = set()
        self._rows: list[Row] = []
        self._fetched: set[int] = set()
        self._anew: set[Asked] = set()

    def check(self, progress: Progress, at_most: float) -> Check | None:
        """The whole check; None where too many records are touched."""
        touched = self._touched_rows()
        for row in touched:
            self._places.update(self._around(row))
        self._add_rows(self._answers.meant | self._renamed())
        while len(self._places) <= len(self._first) * at_most:
            found = self._read(progress)
            if not self._widen(found):
                return self._whole(found)
        return None

    def _touched_rows(self) -> set[int]:
        words = self._answers.words
        said = saying(self._trail.table.rows(), self._mapped, self._decisions, words) if words else set()
        return {*self._answers.rows, *said}

    def _around(self, row: int) -> range:
        """The places of the record of a row, or of where there is none, and of its neighbours."""
        at = bisect_right(self._first, row) - 1
        return range(max(at - 1, 0), min(at + 2, len(self._first)))

    def _renamed(self) -> set[int]:
        if not self._answers.names:
            return set()
        asked = (rows for name, rows in self._trail.asked.items() if self._renames((name,)))
        return {row for rows in asked for row in rows}

    def _add_rows(self, rows: Iterable[int]) -> None:
        known = {row: at for at, row in enumerate(self._first)} if rows else {}
        self._places.update(known[row] for row in rows if row in known)

    def _read(self, progress: Progress) -> _Found:
        spans = list(self._spans())
        if self._fetched != self._places:
            self._rows, self._fetched = list(_rows_in(self._trail.table, spans)), set(self._places)
        checker = Checker(self._reading, self._trail.table, self._mapped, self._decisions)
        checker.expect(one for one in self._trail.comers.values() if _key(one) not in self._anew)
        composed = (records_of(self._between(span), self._mapped, self._decisions) for span in spans)
        records: list[Checked] = []
        for batch in batches(chain.from_iterable(composed)):
            records += checker.checked(batch)
            progress(len(records), 0, self._trail.table.name)
        trail = checker.trail
        assert trail is not None
        return _Found(checker, trail, records)

    def _spans(self) -> Iterator[Span]:
        """From row to row what is read in one go: records that follow each other may become one."""
        places = sorted(self._places)
        starts = [at for at in places if at - 1 not in self._places]
        ends = [at for at in places if at + 1 not in self._places]
        records, last = self._before.records, len(self._first) - 1
        for start, end in zip(starts, ends, strict=True):
            until = max(records[end].row, records[end].last) if end < last else float("inf")
            yield (self._first[start] if start else 0), until

    def _between(self, span: Span) -> Sequence[Row]:
        first = bisect_left(self._rows, span[0], key=_number)
        return self._rows[first : bisect_right(self._rows, span[1], key=_number)]

    def _widen(self, found: _Found) -> bool:
        """Adds the other records that may come out otherwise, and tells whether there is anything to read anew."""
        before = len(self._places), len(self._anew)
        read = {self._first[place] for place in self._places}
        self._add_rows(self._tied(found, read) | self._spelling(found, read))
        return before != (len(self._places), len(self._anew))

    def _tied(self, found: _Found, read: set[int]) -> set[int]:
        """The rows of the others that mean, or have the name of, what a touched record means or has, before or now."""
        ties = self._trail.ties
        touched = {*found.trail.ties.values(), *(ties[row] for row in read if row in ties)}
        return {row for row, tie in ties.items() if tie in touched and row not in read}

    def _spelling(self, found: _Found, read: set[int]) -> set[int]:
        """The rows of the others that name somebody new who may be spelled otherwise now, by who comes first."""
        old, new = _spellings(self._trail), _spellings(found.trail)
        touched = {key for key, texts in old.items() for name in texts if not read.isdisjoint(self._trail.asked[name])}
        rows: set[int] = set()
        for key in touched | new.keys():
            there = {row for name in old.get(key, ()) for row in self._trail.asked[name]}
            others = there - read
            now = others | {row for name in new.get(key, ()) for row in found.trail.asked[name]}
            if key in self._anew or not there or self._same_first(min(there), min(now, default=0), others):
                continue
            texts = {*old[key], *new.get(key, ())}
            if len(texts) > 1 or self._renames(texts):
                self._anew.add(key)
                rows |= others
        return rows

    def _renames(self, texts: Iterable[Asked]) -> bool:
        return any(self._answers.renames(one, self._trail.decisions, self._decisions) for one in texts)

    def _without_confirmed(self, answers: Answers) -> Answers:
        """The answers but for names that get the record which they would have got anyway."""
        old, new = self._trail.decisions, self._decisions
        made = {name for name in answers.names - old.names.keys() if new.names[name].naming is Naming.CREATE}
        known = self._trail.comers
        others = {name for asked in self._trail.asked if asked not in known for name in read_as(new.names, *asked)}
        return replace(answers, names=answers.names - (made - others))

    def _same_first(self, was: int, now: int, others: set[int]) -> bool:
        """Whether who comes first is the same, and not read again."""
        return was == now and was in others

    def _whole(self, found: _Found) -> Check:
        read = {self._first[place] for place in self._places}
        kept = (one for one in self._before.records if one.row not in read)
        new = settled(self._reading, found.checker, found.records, self._mapped)
        records = tuple(sorted(chain(kept, new), key=lambda one: one.row))
        remembered = remembers(self._mapped, self._decisions)
        trail = self._joined(found.trail, read)
        return Check(self._before.source, records, self._before.seen, None, remembered, trail)

    def _joined(self, new: Trail, read: set[int]) -> Trail:
        """The trail of the others with that of the touched records."""
        old = self._trail
        gone = {name for name, rows in old.asked.items() if not read.isdisjoint(rows)}
        left = {name: [row for row in old.asked[name] if row not in read] for name in gone}
        asked = {**old.asked, **left}
        for name, rows in new.asked.items():
            asked[name] = sorted([*asked.get(name, ()), *rows])
        asked = {name: rows for name, rows in asked.items() if rows}
        comers = {name: one for name, one in old.comers.items() if name in asked and name not in new.asked} | new.comers
        ties = {row: tie for row, tie in old.ties.items() if row not in read} | new.ties
        return Trail(old.table, self._mapped, self._decisions, asked, comers, ties)


def _number(row: Row) -> int:
    return row.number


def _rows_in(table: Table, spans: Sequence[Span]) -> Iterator[Row]:
    """The rows of a table in these spans, read no further than they go."""
    starts, last = [start for start, _ in spans], spans[-1][1]
    for row in table.rows():
        if row.number > last:
            return
        at = bisect_right(starts, row.number) - 1
        if at >= 0 and row.number <= spans[at][1]:
            yield row


def _key(newcomer: Newcomer) -> Asked:
    return newcomer.kind, fold(newcomer.name)


def _spellings(trail: Trail) -> dict[Asked, list[Asked]]:
    """What was asked for each of those who would get a record."""
    found: dict[Asked, list[Asked]] = defaultdict(list)
    for asked, newcomer in trail.comers.items():
        found[_key(newcomer)].append(asked)
    return found
