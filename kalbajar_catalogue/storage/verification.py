"""Whether the database agrees with itself: SQLite's own checks, and the journal replayed against the records."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.encoding import unpacked
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import CREATED, LIVE, STATE
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Check:
    """One thing that was verified; `detail` counts what was looked at and names what is wrong."""

    name: str
    ok: bool
    detail: str


def replayed(reading: Reading) -> tuple[dict[str, Flat], dict[str, str]]:
    """What every record and its state must be according to the journal alone."""
    flats: dict[str, Flat] = {}
    states: dict[str, str] = {}
    for uid, key, after in _journal(reading):
        _replay(uid, key, after, flats, states)
    return flats, states


def journal_agrees(reading: Reading) -> Check:
    """Replays the whole journal and compares it with every live record."""
    flats, states = replayed(reading)
    wrong = [*_wrong_states(reading, states), *_wrong_values(reading, flats)]
    detail = f"{len(flats)} records" if not wrong else "differ: " + ", ".join(wrong[:20])
    return Check("journal", not wrong, detail)


def _journal(reading: Reading) -> Iterator[tuple[str, str, Any]]:
    """(uid, key, value after it) of every change there ever was, in the order they were made, in one stream."""
    journal = schema.change.c
    query = select(journal.uid, journal.key, journal.after, journal.created)
    for uid, key, after, created in reading.connection.execute(query.order_by(journal.change_set, journal.id)):
        if key == CREATED:
            yield uid, key, unpacked(created)
        else:
            yield uid, key, None if after is None else json.loads(after)


def _replay(uid: str, key: str, after: Any, flats: dict[str, Flat], states: dict[str, str]) -> None:
    if key == CREATED:
        flats[uid] = {name: value for name, value in after.items() if name != "ref"}
        states[uid] = LIVE
    elif key == STATE:
        states[uid] = after[0]
    elif after is None:
        flats[uid].pop(key, None)
    else:
        flats[uid][key] = after


def _wrong_states(reading: Reading, states: dict[str, str]) -> list[str]:
    rows = reading.connection.execute(select(schema.record.c.uid, schema.record.c.ref, schema.record.c.state))
    return [row.ref for row in rows if states.get(row.uid) != row.state]


def _wrong_values(reading: Reading, flats: dict[str, Flat]) -> list[str]:
    live = (pair for kind in reading.kinds for pair in store.live_flats(reading, kind.name).items())
    return [store.row_of(reading, uid).ref for uid, flat in live if flat != flats.get(uid)]
