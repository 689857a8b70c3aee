"""Which events come next. Takes a Reading, changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kalbajar_catalogue.exhibitions import programmes
from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.exhibitions.rules import by_day
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Coming:
    """The events of the next days, in their order; where none comes any more, those of the last day (`past`).

    `undated` are those whose day nobody recorded, and `others` how many more there are.
    """

    events: tuple[Event, ...] = ()
    past: bool = False
    undated: tuple[Event, ...] = ()
    others: int = 0


def coming(reading: Reading, on: date, most: int) -> Coming:
    """At most so many of the events on a day and after it."""
    return next_of(programmes.events(reading), on, most)


def next_of(events: Iterable[Event], on: date, most: int) -> Coming:
    """As `coming`, of these events. One that began earlier and has not ended yet still comes. Pure."""
    today = on.isoformat()
    days = by_day(events)
    undated = tuple(event for day in days if not day.day for event in day.events)
    dated = [event for day in days if day.day for event in day.events]
    ahead = [event for event in dated if max(event.begin[:10], event.end[:10]) >= today[: len(event.begin)]]
    shown = ahead or [event for event in dated if event.begin[:10] == dated[-1].begin[:10]]
    first = tuple(shown[:most])
    room = undated[: most - len(first)]
    return Coming(first, bool(dated) and not ahead, room, len(dated) + len(undated) - len(first) - len(room))
