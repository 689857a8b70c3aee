"""Whether the database agrees with itself: SQLite's own checks, and the journal replayed against the records."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from kalbajar_catalogue.storage import history, schema, store
from kalbajar_catalogue.storage.flat import Flat, flatten
from kalbajar_catalogue.storage.journal import CREATED, LIVE, STATE, Change
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
    for row in reading.connection.execute(select(schema.change_set.c.id).order_by(schema.change_set.c.id)):
        for change in history.changes_of(reading, row.id):
            _replay(change, flats, states)
    return flats, states


def journal_agrees(reading: Reading) -> Check:
    """Replays the whole journal and compares it with every live record."""
    flats, states = replayed(reading)
    wrong = [*_wrong_states(reading, states), *_wrong_values(reading, flats)]
    detail = f"{len(flats)} records" if not wrong else "differ: " + ", ".join(wrong[:20])
    return Check("journal", not wrong, detail)


def _replay(change: Change, flats: dict[str, Flat], states: dict[str, str]) -> None:
    if change.key == CREATED:
        flats[change.uid] = {key: value for key, value in change.after.items() if key != "ref"}
        states[change.uid] = LIVE
    elif change.key == STATE:
        states[change.uid] = change.after[0]
    elif change.after is None:
        flats[change.uid].pop(change.key, None)
    else:
        flats[change.uid][change.key] = change.after


def _wrong_states(reading: Reading, states: dict[str, str]) -> list[str]:
    rows = reading.connection.execute(select(schema.record.c.uid, schema.record.c.ref, schema.record.c.state))
    return [row.ref for row in rows if states.get(row.uid) != row.state]


def _wrong_values(reading: Reading, flats: dict[str, Flat]) -> list[str]:
    records: list[Any] = [record for kind in reading.kinds for record in store.fetch(reading, kind.record)]
    return [record.ref for record in records if flatten(record) != flats.get(record.uid)]
