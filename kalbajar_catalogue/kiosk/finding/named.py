"""Who and what the editions name, gathered over all of them: people, places, events, each once. No Qt."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from kalbajar_catalogue.editions.format import EditionAgent, EditionEvent, EditionPerson, EditionPlace
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.shows import Hung, Show, Shows

Worked = TypeVar("Worked")


class OfTheLast(Generic[Worked]):
    """What is worked out of exhibitions, kept until it is asked of others.

    Any thread may ask: what is kept is put there at once, and two that ask at the same time both work it out.
    """

    def __init__(self, work_out: Callable[[Shows], Worked]) -> None:
        self._work_out = work_out
        self._kept: tuple[Shows, Worked] | None = None

    def __call__(self, shows: Shows) -> Worked:
        """Of these."""
        kept = self._kept
        if kept is None or kept[0] is not shows:
            kept = self._kept = shows, self._work_out(shows)
        return kept[1]

    def has(self, shows: Shows) -> bool:
        """Whether it is worked out of these."""
        return self._kept is not None and self._kept[0] is shows


@dataclass(frozen=True)
class Event:
    """An event with the exhibitions whose programme it is in, and the works shown at it."""

    event: EditionEvent
    shows: tuple[Show, ...]
    works: tuple[Hung, ...]


@dataclass(frozen=True)
class Person:
    """Somebody with what they made, took part in and organised; `roles` are the words for it, each once."""

    agent: EditionAgent
    works: tuple[Hung, ...]
    events: tuple[Event, ...]
    shows: tuple[Show, ...]
    roles: tuple[Multilingual, ...]


@dataclass(frozen=True)
class Place:
    """A place with the works from there and what happens there."""

    place: EditionPlace
    works: tuple[Hung, ...]
    events: tuple[Event, ...]
    shows: tuple[Show, ...]


@dataclass(frozen=True)
class Register:
    """By uid; an agent, place or event that several editions name is told as the first of them tells it."""

    people: Mapping[str, Person]
    places: Mapping[str, Place]
    events: Mapping[str, Event]


def _register(shows: Shows) -> Register:
    found: dict[str, list[tuple[Show, EditionEvent]]] = {}
    for show in shows:
        for event in show.edition.events:
            found.setdefault(event.uid, []).append((show, event))
    events = {uid: _event(told) for uid, told in found.items()}
    return Register(_people(shows, events.values()), _places(shows, events.values()), events)


register = OfTheLast(_register)
"""All that these exhibitions name."""


def _event(told: list[tuple[Show, EditionEvent]]) -> Event:
    works = {work: show.by_uid[work] for show, event in told for work in event.works if work in show.by_uid}
    return Event(told[0][1], tuple(show for show, _ in told), tuple(works.values()))


def _people(shows: Shows, events: Iterable[Event]) -> dict[str, Person]:
    works: dict[str, dict[str, Hung]] = {}
    roles: dict[str, dict[Multilingual, None]] = {}
    organised: dict[str, dict[str, Show]] = {}
    took_part: dict[str, dict[str, Event]] = {}
    for show in shows:
        for person in _having_uid(show.edition.organisers, roles):
            organised.setdefault(person.uid, {})[show.uid] = show
    for hung in shows.works:
        for person in _having_uid(hung.work.makers, roles):
            works.setdefault(person.uid, {})[hung.key] = hung
    for event in events:
        for person in _having_uid(event.event.people, roles):
            took_part.setdefault(person.uid, {})[event.event.uid] = event
    agents = {agent.uid: agent for show in reversed(shows.shows) for agent in show.edition.agents if agent.name}
    return {
        uid: Person(
            agent,
            tuple(works.get(uid, {}).values()),
            tuple(took_part.get(uid, {}).values()),
            tuple(organised.get(uid, {}).values()),
            tuple(roles.get(uid, {})),
        )
        for uid, agent in agents.items()
    }


def _having_uid(people: Iterable[EditionPerson], roles: dict[str, dict[Multilingual, None]]) -> Iterator[EditionPerson]:
    """Those who can be found, their roles noted."""
    for person in people:
        if person.uid:
            if person.role_label:
                roles.setdefault(person.uid, {})[person.role_label] = None
            yield person


def _places(shows: Shows, events: Iterable[Event]) -> dict[str, Place]:
    works: dict[str, dict[str, Hung]] = {}
    held: dict[str, dict[str, Event]] = {}
    hung_in: dict[str, dict[str, Show]] = {}
    for hung in shows.works:
        for uid in hung.work.places:
            works.setdefault(uid, {})[hung.key] = hung
    for event in events:
        held.setdefault(event.event.place, {})[event.event.uid] = event
    for show in shows:
        hung_in.setdefault(show.edition.venue_place, {})[show.uid] = show
    places = {place.uid: place for show in reversed(shows.shows) for place in show.edition.places if place.name}
    return {
        uid: Place(
            place,
            tuple(works.get(uid, {}).values()),
            tuple(held.get(uid, {}).values()),
            tuple(hung_in.get(uid, {}).values()),
        )
        for uid, place in places.items()
    }
