"""Programmes with their exhibitions and events, day by day. Takes a Reading or a Work, never commits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions import service
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme
from kalbajar_catalogue.exhibitions.rules import (
    Day,
    by_day,
    event_problems,
    exhibition_problems,
    number_problems,
    programme_problems,
)
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Outline:
    """A programme with its exhibitions, in the order they were made, and its events by day, unknown dates last."""

    programme: Programme
    exhibitions: tuple[Exhibition, ...]
    days: tuple[Day, ...]


def listed(reading: Reading) -> tuple[Programme, ...]:
    """Every live programme, in the order they were made."""
    return store.fetch(reading, Programme)


def create(work: Work, programme: Programme) -> Programme:
    """Adds a programme and gives it back with uid and ref."""
    return store.insert(work, programme)


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values of a programme; None clears. Raises WorldError `record.missing`, `field.unknown`."""
    store.change(work, Programme.kind, uid, values)


def outline(reading: Reading, uid: str) -> Outline:
    """A programme with all that belongs to it; events of its exhibitions too. Raises WorldError `record.missing`."""
    programme = store.get(reading, Programme, uid)
    shows = store.fetch_where(reading, Exhibition, programme=uid)
    own = store.fetch_where(reading, Event, programme=uid)
    beside = store.fetch_among(reading, Event, "exhibition", [show.uid for show in shows])
    events = {event.uid: event for event in (*own, *beside) if event.programme in ("", uid)}
    return Outline(programme, shows, by_day(events.values()))


def events(reading: Reading) -> tuple[Event, ...]:
    """Every live event, in the order they were made."""
    return store.fetch(reading, Event)


def events_of(reading: Reading, exhibition: str) -> tuple[Day, ...]:
    """The events that accompany an exhibition, by day."""
    return by_day(store.fetch_where(reading, Event, exhibition=exhibition))


def add_events(work: Work, events: Iterable[Event]) -> tuple[Event, ...]:
    """Adds events and gives them back with uid and ref."""
    return store.insert_all(work, tuple(events))


def change_event(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values of an event; None clears. Raises WorldError `record.missing`, `field.unknown`."""
    store.change(work, Event.kind, uid, values)


def enter_event(work: Work, uid: str, typed: Mapping[str, str], language: Language) -> None:
    """Sets fields of an event from what a person typed; see `items.service.enter`."""
    change_event(work, uid, entry.read_typed(work, Event, typed, language))


def problems(reading: Reading) -> tuple[tuple[str, Problem], ...]:
    """(ref, problem) of all that can hardly be meant in programmes, exhibitions, their numbers and events."""
    programmes = {programme.uid: programme for programme in listed(reading)}
    found = [(one.ref, problem) for one in programmes.values() for problem in programme_problems(one)]
    for show in service.listed(reading):
        hung = service.exhibits(reading, show.uid)
        of_show = exhibition_problems(show, len(hung), programmes.get(show.programme))
        found += [(show.ref, problem) for problem in of_show]
        found += [(str(problem.values["ref"]), problem) for problem in number_problems(hung)]
    for event in events(reading):
        found += [(event.ref, problem) for problem in event_problems(event, programmes.get(event.programme))]
    return tuple(found)
