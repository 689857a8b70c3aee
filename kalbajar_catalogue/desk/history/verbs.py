"""What the page of the history asks of the catalogue, and does in it. Each verb is called in a lane of its own."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kalbajar_catalogue.authorities import desk_people
from kalbajar_catalogue.authorities.changes_said import named_in
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.freezing.since import Since, since
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import entries, putting_back, record_history, store, timeline
from kalbajar_catalogue.storage.called import Called, called
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.entries import Entries, Entry
from kalbajar_catalogue.storage.journal import Change, ChangeSet
from kalbajar_catalogue.storage.putting_back import PutBack
from kalbajar_catalogue.storage.timeline import Asked, Line
from kalbajar_catalogue.storage.work import Reading, Work

FIRST = 80
"""So many actions are read before the first paint."""


@dataclass(frozen=True)
class Head:
    """An action, and the record that it was done to, where it was a single one; a part is called by its whole."""

    change_set: ChangeSet
    kind: str = ""
    record: Called | None = None


@dataclass(frozen=True)
class First:
    """What is painted first: the newest actions, who acted, the editions and the colours of people."""

    line: Line = field(default_factory=Line)
    heads: Mapping[int, Head] = field(default_factory=dict)
    people: tuple[tuple[str, int], ...] = ()
    editions: tuple[CatalogueEdition, ...] = ()
    colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """A change, the record that it was done to, its action, and what the records that it names are called."""

    entry: Entry
    record: Called
    owner: Called | None
    change_set: ChangeSet
    since: ChangeSet | None = None
    names: Mapping[str, Multilingual] = field(default_factory=dict)


@dataclass(frozen=True)
class Scope:
    """The changes that are shown: of one action, of its changes those of some records, or all of records since."""

    change_set: int = 0
    uids: tuple[str, ...] = ()
    after: int = 0


@dataclass(frozen=True)
class Whose:
    """A record whose history is asked for, and all that is nothing without it."""

    called: Called
    uids: tuple[str, ...]


def first(asked: Asked) -> Callable[[Reading], First]:
    """Reads what is painted first."""

    def read(reading: Reading) -> First:
        line = timeline.line(reading, asked, FIRST)
        editions = store.fetch(reading, CatalogueEdition)
        colours = desk_people.colours(reading)
        return First(line, _heads(reading, line.ids), timeline.people(reading, asked), editions[::-1], colours)

    return read


def newer(asked: Asked, newest: int) -> Callable[[Reading], First]:
    """Reads what came after an action, and who acted by now."""

    def read(reading: Reading) -> First:
        line = timeline.line(reading, replace(asked, after=max(newest, asked.after)))
        editions = store.fetch(reading, CatalogueEdition)
        colours = desk_people.colours(reading)
        return First(line, _heads(reading, line.ids[:FIRST]), timeline.people(reading, asked), editions[::-1], colours)

    return read


def line(asked: Asked) -> Callable[[Reading], tuple[Asked, Line]]:
    """Reads the numbers and days of all actions that are asked for."""
    return lambda reading: (asked, timeline.line(reading, asked))


def heads(ids: Collection[int]) -> Callable[[Reading], Mapping[int, Head]]:
    """Reads what these actions are."""
    return lambda reading: _heads(reading, ids)


def numbers(scope: Scope, most: int | None = None) -> Callable[[Reading], tuple[Scope, Entries]]:
    """Reads the numbers of the changes that are to be shown; of a whole action the first `most` or all."""

    def read(reading: Reading) -> tuple[Scope, Entries]:
        if scope.change_set:
            return scope, entries.of_set(reading, scope.change_set, scope.uids, most)
        return scope, entries.of_records(reading, scope.uids, scope.after)

    return read


def told(ids: Collection[int]) -> Callable[[Reading], Mapping[int, Told]]:
    """Reads what these changes say, and what became of them."""
    return lambda reading: _told(reading, entries.entries(reading, ids))


def whose(uid: str) -> Callable[[Reading], Whose]:
    """Reads what a record is called and what belongs to it. Raises WorldError `record.missing`."""

    def read(reading: Reading) -> Whose:
        row = store.row_of(reading, uid)
        of = called(reading, (uid,)).get(uid) or Called(uid, row.kind, row.ref)
        return Whose(of, (uid, *record_history.belonging(reading, uid)))

    return read


def since_edition(catalogue: Catalogue, uid: str) -> Callable[[Progress], Since]:
    """Lays an edition beside what would be frozen now; for the long lane."""
    return lambda progress: since(catalogue, uid)


def put_back(ids: Collection[int], over: bool) -> Callable[[Work, Progress], tuple[PutBack, tuple[Called, ...]]]:
    """Puts changes back; tells what had to stay, and what its records are called."""
    return lambda work, progress: _named(work, putting_back.put_back(work, ids, over))


def put_back_as_before(uid: str, set_id: int) -> Callable[[Work, Progress], tuple[PutBack, tuple[Called, ...]]]:
    """Makes a record what it was before an action; tells what could not be."""
    return lambda work, progress: _named(work, putting_back.put_back_as_before(work, uid, set_id))


def _named(work: Work, put: PutBack) -> tuple[PutBack, tuple[Called, ...]]:
    names = _called_by_owner(work, ((change.uid, change.kind) for change in put.left))
    return put, tuple(names[uid][0] for uid in dict.fromkeys(change.uid for change in put.left) if uid in names)


def _heads(reading: Reading, ids: Iterable[int]) -> Mapping[int, Head]:
    sets = timeline.change_sets(reading, ids)
    single = [number for number, one in sets.items() if one.records == 1]
    records = timeline.first_records(reading, single)
    names = _called_by_owner(reading, ((uid, kind) for kind, uid in records.values()))
    return {number: _head(one, records.get(number), names) for number, one in sets.items()}


def _head(
    one: ChangeSet, record: tuple[str, str] | None, names: Mapping[str, tuple[Called, Called | None]]
) -> Head:  # fmt: skip
    if record is None or record[1] not in names:
        return Head(one)
    own, owner = names[record[1]]
    return Head(one, record[0], owner or own)


def _called_by_owner(
    reading: Reading, records: Iterable[tuple[str, str]]
) -> dict[str, tuple[Called, Called | None]]:  # fmt: skip
    """Uid -> what a record is called, and what the record that it belongs to is called."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for uid, kind in records:
        if kind in reading.kinds:
            by_kind[kind].add(uid)
    owner_of = {part: whole for kind, uids in by_kind.items()
                for part, whole in record_history.owners_of(reading, kind, uids).items()}  # fmt: skip
    uids = {uid for own in by_kind.values() for uid in own}
    names = called(reading, uids | set(owner_of.values()))
    return {uid: (names[uid], names.get(owner_of.get(uid, ""))) for uid in uids if uid in names}


def _told(reading: Reading, found: Mapping[int, Entry]) -> Mapping[int, Told]:
    names = _called_by_owner(reading, ((one.change.uid, one.change.kind) for one in found.values()))
    sets = timeline.change_sets(
        reading, {one.change_set for one in found.values()} | {one.since for one in found.values()}
    )
    pointed = _pointed(reading, (one.change for one in found.values()))
    return {
        number: Told(one, *names.get(one.change.uid, (Called(one.change.uid, one.change.kind, ""), None)),
                     sets[one.change_set], sets.get(one.since), pointed)
        for number, one in found.items()
    }  # fmt: skip


def _pointed(reading: Reading, changes: Iterable[Change]) -> Mapping[str, Multilingual]:
    """What the records are called that the values of changes point at; by their ref where they have no name."""
    kinds = reading.kinds
    uids = {uid for change in changes if change.kind in kinds for uid in named_in(kinds[change.kind].record, change)}
    return {uid: one.name or Multilingual(one.ref, one.ref, one.ref) for uid, one in called(reading, uids).items()}
