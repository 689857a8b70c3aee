"""All that happens, occasion by occasion and day by day, and moving it about. Takes a Reading or a Work."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import combinations

from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme
from kalbajar_catalogue.exhibitions.rules import Day, by_day, lies_before
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

VENUE, PERSON = "venue", "person"
_DAY = len("2025-11-25")
_USUAL_LENGTH = timedelta(hours=1)
"""An event whose end nobody recorded is taken to last so long."""


@dataclass(frozen=True)
class Occasion:
    """A programme, or an exhibition that belongs to none, with its events; neither for events that stand alone."""

    programme: Programme | None
    exhibitions: tuple[Exhibition, ...]
    days: tuple[Day, ...]


@dataclass(frozen=True)
class Clash:
    """Two events at one time in one place, or with one person: `name` is the uid of place or person."""

    first: str
    second: str
    what: str
    name: str


def agenda(reading: Reading) -> tuple[Occasion, ...]:
    """Every occasion with its events by day: programmes as they were made, then exhibitions, then what stands alone."""
    programmes, shows = store.fetch(reading, Programme), store.fetch(reading, Exhibition)
    home = {show.uid: show.programme for show in shows}
    events = store.fetch(reading, Event)
    of = {event.uid: event.programme or home.get(event.exhibition, "") or event.exhibition for event in events}
    found = [_occasion(one, [show for show in shows if show.programme == one.uid], events, of) for one in programmes]
    known = {one.uid for one in programmes}
    single = [show for show in shows if show.programme not in known]
    found += [_occasion(None, [show], events, of) for show in single if show.uid in of.values()]
    alone = {uid for uid, home in of.items() if home not in known and home not in {show.uid for show in single}}
    lonely = by_day(event for event in events if event.uid in alone)
    return (*found, Occasion(None, (), lonely)) if lonely else tuple(found)


def clashes(events: Iterable[Event]) -> tuple[Clash, ...]:
    """The pairs of events that cannot both be as they stand; only those whose hours are known, and not all day."""
    timed = sorted((one for one in events if _hours(one)), key=lambda one: (one.begin, one.uid))
    return tuple(clash for one, other in combinations(timed, 2) if _overlap(one, other) for clash in _same(one, other))


def shown_by(event: Event, occasions: Iterable[Occasion]) -> tuple[str, ...]:
    """The exhibitions whose guide prints an event, and whose kiosk shows it: its own, else all of its programme."""
    if event.exhibition:
        return (event.exhibition,)
    return tuple(
        show.uid for one in occasions if one.programme and one.programme.uid == event.programme
        for show in one.exhibitions
    )  # fmt: skip


def add(work: Work, programme: str = "", exhibition: str = "", day: str = "") -> Event:
    """Makes an event of an occasion, last of its day."""
    return store.insert(work, Event(programme=programme, exhibition=exhibition, begin=day))


def copy(work: Work, uid: str) -> Event:
    """Makes an event like another one, on the same day; what is for colleagues only is not copied."""
    model = store.get(work, Event, uid)
    return store.insert(work, replace(model, uid="", ref="", sequence=None, participants_internal="", note=""))


def move(work: Work, uid: str, day: str, before: str = "") -> None:
    """Moves an event to a day, '' for an unknown one, keeping its hour and how long it lasts.

    Among events of that day whose hour is not known it stands before the one that is named, else last.
    Raises WorldError `record.missing`.
    """
    event = store.get(work, Event, uid)
    if event.begin[:_DAY] != day:
        store.change(work, Event.kind, uid, dict(_on_day(event, day)))
    _put(work, store.get(work, Event, uid), before)


def _occasion(
    programme: Programme | None, shows: Sequence[Exhibition], events: Iterable[Event], of: Mapping[str, str]
) -> Occasion:
    uid = programme.uid if programme else shows[0].uid
    return Occasion(programme, tuple(shows), by_day(event for event in events if of[event.uid] == uid))


def _hours(event: Event) -> bool:
    return "T" in event.begin and not event.all_day


def _end(event: Event) -> str:
    if "T" in event.end and not lies_before(event.end, event.begin):
        return event.end
    return (datetime.fromisoformat(event.begin) + _USUAL_LENGTH).isoformat()


def _overlap(one: Event, other: Event) -> bool:
    return lies_before(other.begin, _end(one)) and lies_before(one.begin, _end(other))


def lasting(event: Event) -> tuple[str, str]:
    """The moments between which an event is taken to last; of one whose hour is known."""
    return event.begin, _end(event)


def _same(one: Event, other: Event) -> Iterator[Clash]:
    if one.venue and one.venue == other.venue:
        yield Clash(one.uid, other.uid, VENUE, one.venue)
    here, there = ({role.agent for role in event.people if role.agent} for event in (one, other))
    for agent in sorted(here & there):
        yield Clash(one.uid, other.uid, PERSON, agent)


def _on_day(event: Event, day: str) -> Iterator[tuple[str, str]]:
    """The values of begin and end on another day; the hour goes along where both days are whole ones."""
    whole = len(day) == _DAY
    begin = f"{day}{event.begin[_DAY:]}" if whole else day
    yield "begin", begin
    if whole and len(event.begin) >= _DAY and len(event.end) >= _DAY:
        moved = date.fromisoformat(day) - date.fromisoformat(event.begin[:_DAY])
        yield "end", f"{date.fromisoformat(event.end[:_DAY]) + moved}{event.end[_DAY:]}"
    elif event.end and (not day or lies_before(event.end, begin)):
        yield "end", ""


def _put(work: Work, event: Event, before: str) -> None:
    """Numbers the events of a day that have no hour, so that this one stands where it was put."""
    if _hours(event) or event.all_day:
        return
    same = [one for one in store.fetch(work, Event) if one.uid != event.uid and _beside(one, event)]
    others = [one for day in by_day(same) for one in day.events if not one.all_day and not _hours(one)]
    place = next((place for place, one in enumerate(others) if one.uid == before), len(others))
    ordered = [*others[:place], event, *others[place:]]
    wanted = {one.uid: {"sequence": number} for number, one in enumerate(ordered, 1) if one.sequence != number}
    store.change_all(work, Event.kind, wanted)


def _beside(one: Event, event: Event) -> bool:
    home = (event.programme, "" if event.programme else event.exhibition)
    return one.begin[:_DAY] == event.begin[:_DAY] and (one.programme, "" if one.programme else one.exhibition) == home
