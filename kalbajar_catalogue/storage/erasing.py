"""Records erased for good: out of the tables, the journal, the index and the free pages of the database.

What is left of a record is its uid, its kind and its ref, so that nobody is given that number again, and one line in
the history: who erased it, and when. There is no way back; what was copied elsewhere is out of reach.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, delete, func, select

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import purging, schema, sqlite, store, traces
from kalbajar_catalogue.storage.belonging import parts_of_each, top_of, users_of_all
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.encoding import encoded
from kalbajar_catalogue.storage.journal import ERASED, ERASING, LIVE, Action
from kalbajar_catalogue.storage.traces import Mention, Names
from kalbajar_catalogue.storage.work import Reading, Work

COPIES = traces.COPIES
UNDER_WAY = "erasing"
"""The fact of a catalogue that something was erased and its last traces are still to be removed."""
MOST_NAMED = 5
More = Callable[[Reading, Collection[str]], Iterable[str]]
"""Which records are of no use to anybody once these are gone, such as the files of pictures."""


@dataclass(frozen=True)
class Outlook:
    """What erasing would do.

    `records` can be erased, `refused` says why others cannot be. `uids` are the records with all that goes with them,
    `parts` how many of each kind those others are; `entries` of the journal are about them. Their names are still
    written in `mentions`, which stay, and in `forgotten` values that other records once had, which are taken out.
    `snapshots` are the copies of the database that hold them still.
    """

    records: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    uids: frozenset[str] = frozenset()
    parts: Mapping[str, int] = field(default_factory=dict)
    entries: int = 0
    names: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    forgotten: int = 0
    snapshots: tuple[str, ...] = ()


def outlook(catalogue: Catalogue, reading: Reading, uids: Iterable[str], people: str, more: More) -> Outlook:
    """What erasing these would do; names are looked for of records of the kind `people` only. May take seconds."""
    going = _going(reading, uids, more)
    personal = _of_kind(reading, going.records, people)
    names = Names(traces.names_of(reading, personal))
    return Outlook(
        going.records, going.refused, going.uids, _counted(reading, going.uids - set(going.records)),
        _entries(reading, going.uids), names.all, traces.mentions(reading, names, going.uids),
        purging.forgettable(reading, traces.once_mentioning(reading, names, going.uids), names),
        traces.snapshots_with(catalogue.folder, going.uids),
    )  # fmt: skip


def erase(
    catalogue: Catalogue, who: str, uids: Iterable[str], people: str, more: More,
    leftovers: Callable[[Reading, Collection[str]], Mapping[str, Any]],
) -> tuple[Work, Outlook]:  # fmt: skip
    """Erases records from the trash with all that goes with them, in one Work; the others are `refused`.

    `leftovers` tells what lies outside the database, as JSON; it is kept until `settled`, so that a later opening
    finishes what was broken off. Raises WorldError `erase.nothing` with the first reason where none can be erased.
    """
    wanted = tuple(uids)
    with catalogue.work(who, Action(ERASING)) as work:
        work.connection.exec_driver_sql("PRAGMA secure_delete=ON")
        going = _going(work, wanted, more)
        if not going.records:
            raise WorldError(going.refused[0].code, **going.refused[0].values) if going.refused else _nothing()
        _keep_in_mind(work, leftovers(work, going.uids))
        work.action = Action(ERASING, _told(work, going.records))
        entries, forgotten = _purge(work, going, people)
    return work, Outlook(going.records, going.refused, going.uids, entries=entries, forgotten=forgotten)


def under_way(catalogue: Catalogue) -> Mapping[str, Any] | None:
    """What an erasing left outside the database to be removed, until it is `settled`; None when nothing is."""
    said = catalogue.facts().get(UNDER_WAY)
    found: Mapping[str, Any] | None = json.loads(said) if said else None
    return found


def settled(catalogue: Catalogue) -> None:
    """Removes the last traces from the database file, and notes that this erasing is at its end.

    Waits for a work that is under way. Raises WorldError as `sqlite.scour`.
    """
    catalogue.refuse_if_read_only()
    file = folders.database_of(catalogue.folder)
    with catalogue.alone():
        sqlite.scour(file)
        engine = sqlite.writing_engine(file)
        try:
            with sqlite.world_errors(file), engine.begin() as connection:
                fact = schema.catalogue_fact
                connection.execute(delete(fact).where(fact.c.name == UNDER_WAY))
        finally:
            engine.dispose()


@dataclass(frozen=True)
class _Going:
    records: tuple[str, ...]
    refused: tuple[Problem, ...]
    uids: frozenset[str]


def _going(reading: Reading, uids: Iterable[str], more: More) -> _Going:
    """What can be erased of these: what still is used by others stays, and with it whatever it needs itself."""
    rows = {uid: store.row_of(reading, uid) for uid in dict.fromkeys(uids)}
    refused = {uid: problem for uid, row in rows.items() if (problem := _refusal(reading, row))}
    every = parts_of_each(reading, [uid for uid in rows if uid not in refused])
    while True:
        records = [uid for uid in rows if uid not in refused]
        parts = {uid: every[uid] for uid in records}
        going = {part for own in parts.values() for part in own}
        going |= set(more(reading, going))
        users = users_of_all(reading, going)
        held = {used: user for user, used in sorted(users) if user not in going}
        fresh = {uid: _in_use(reading, rows[uid], own, users, going) for uid, own in parts.items() if own & held.keys()}
        if not fresh:
            return _Going(tuple(records), tuple(refused.values()), frozenset(going))
        refused |= fresh


def _refusal(reading: Reading, row: Row[Any]) -> Problem | None:
    if row.state == LIVE:
        return Problem("record.not_in_trash", {"ref": row.ref})
    if row.state == ERASED:
        return Problem("record.erased", {"ref": row.ref})
    kind = reading.kinds[row.kind]
    if kind.lasting is not None and kind.lasting(reading, row.uid):
        return Problem("erase.by_code", {"ref": row.ref})
    held = kind.holders(reading, row.uid) if kind.holders is not None else {}
    users = [user for uids in held.values() for user in uids]
    return _used_by(reading, row, users) if users else None


def _in_use(
    reading: Reading, row: Row[Any], own: Collection[str], users: Iterable[tuple[str, str]], going: Collection[str]
) -> Problem:
    return _used_by(reading, row, {user for user, used in users if used in own and user not in going})


def _used_by(reading: Reading, row: Row[Any], others: Iterable[str]) -> Problem:
    tops = sorted({top_of(reading, user) for user in others})
    refs = [store.row_of(reading, user).ref for user in tops[:MOST_NAMED]]
    return Problem("erase.in_use", {"ref": row.ref, "count": len(tops), "example": ", ".join(refs)})


def _nothing() -> WorldError:
    return WorldError("erase.nothing")


def _purge(work: Work, going: _Going, people: str) -> tuple[int, int]:
    personal = _of_kind(work, going.records, people)
    every = traces.names_of(work, going.uids)
    names = Names(traces.names_of(work, personal))
    once = traces.once_mentioning(work, names, going.uids)
    entries, sets = purging.purge(work, going.uids)
    forgotten = purging.forget_in_history(work, once, names)
    purging.forget_in_reasons(work, names)
    purging.forget_in_labels(work, names.all, every, sets)
    return entries, forgotten


def _keep_in_mind(work: Work, leftovers: Mapping[str, Any]) -> None:
    fact = schema.catalogue_fact
    said = work.connection.scalar(select(fact.c.value).where(fact.c.name == UNDER_WAY))
    before: dict[str, Any] = json.loads(said) if said else {}
    together = {name: [*before.get(name, []), *values] for name, values in leftovers.items()}
    work.connection.execute(delete(fact).where(fact.c.name == UNDER_WAY))
    work.connection.execute(fact.insert().values(name=UNDER_WAY, value=encoded(together)))


def _told(work: Work, uids: Sequence[str]) -> dict[str, str | int]:
    refs = [store.row_of(work, uid).ref for uid in uids[:MOST_NAMED]]
    more = " …" if len(uids) > MOST_NAMED else ""
    return {"count": len(uids), "ref": ", ".join(refs) + more}


def _of_kind(reading: Reading, uids: Iterable[str], kind: str) -> list[str]:
    return [uid for uid in uids if store.row_of(reading, uid).kind == kind]


def _counted(reading: Reading, uids: Iterable[str]) -> dict[str, int]:
    record, counts = schema.record.c, Counter[str]()
    for batch in store.batched(sorted(uids)):
        counts.update(reading.connection.scalars(select(record.kind).where(record.uid.in_(batch))))
    return dict(counts.most_common())


def _entries(reading: Reading, uids: Iterable[str]) -> int:
    change = schema.change.c
    batches = store.batched(sorted(uids))
    counts = (reading.connection.scalar(select(func.count()).where(change.uid.in_(batch))) for batch in batches)
    return sum(count or 0 for count in counts)
