"""What can be looked for on a kiosk: works, people, places, events, exhibitions, and the words by which. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from kalbajar_catalogue.editions.format import EditionFact
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.kiosk.finding.named import Event, Person, Place, register
from kalbajar_catalogue.kiosk.shows import Hung, Show, Shows

WORK, PERSON, PLACE, EVENT, SHOW = "work", "person", "place", "event", "show"
NAMED, ABOUT, TOLD = range(3)
"""How near words are to a thing: its name; who, where, of what; what is told of it."""


@dataclass(frozen=True)
class Thing:
    """Something to be found. `of` is the record; `name` as it is called; `words` are (how near, text)."""

    kind: str
    key: str
    of: Hung | Person | Place | Event | Show
    name: Multilingual
    words: tuple[tuple[int, str], ...]
    number: str = ""


def things(shows: Shows) -> Iterator[Thing]:
    """Everything on this kiosk; first what has a name of its own, so that names are spelled as they are there."""
    named = register(shows)
    yield from (_place(place) for place in named.places.values())
    yield from (_person(person) for person in named.people.values())
    yield from (_show(show) for show in shows)
    yield from (_event(event) for event in named.events.values())
    yield from (_work(hung) for hung in shows.works)


def _each(near: int, *texts: Multilingual) -> Iterator[tuple[int, str]]:
    for text in texts:
        yield from ((near, said) for language in LANGUAGES if (said := text.get(language)))


def _place(place: Place) -> Thing:
    words = (*_each(NAMED, place.place.name), *_each(ABOUT, place.place.part_of))
    return Thing(PLACE, place.place.uid, place, place.place.name, words)


def _person(person: Person) -> Thing:
    agent = person.agent
    words = (*_each(NAMED, agent.name), *_each(ABOUT, *person.roles), *_each(TOLD, agent.biography))
    return Thing(PERSON, agent.uid, person, agent.name, words)


def _show(show: Show) -> Thing:
    edition = show.edition
    words = (
        *_each(NAMED, edition.title),
        *_each(ABOUT, edition.subtitle, edition.venue),
        *_each(TOLD, edition.summary),
    )
    return Thing(SHOW, show.uid, show, edition.title, words)


def _event(event: Event) -> Thing:
    told = event.event
    people = (name for person in told.people for name in _each(ABOUT, person.name))
    words = (
        *_each(NAMED, told.title, told.work_performed),
        *_each(ABOUT, told.type_label, told.venue, told.audience),
        *people,
        *_each(TOLD, told.description),
    )
    return Thing(EVENT, told.uid, event, told.title, words)


def _work(hung: Hung) -> Thing:
    work = hung.work
    words = (
        (NAMED, work.number),
        (ABOUT, work.object_number),
        (ABOUT, work.ref),
        *_each(NAMED, work.title),
        *_each(ABOUT, *(maker.name for maker in work.makers), *_places(hung), *_marks(hung)),
        *_each(TOLD, work.caption, work.description, work.physical_description, *(text.body for text in work.texts)),
    )
    return Thing(WORK, hung.key, hung, work.title, words, work.number)


def _places(hung: Hung) -> Iterator[Multilingual]:
    named = {place.uid: place for place in hung.show.edition.places}
    yield hung.work.place
    for uid in hung.work.places:
        if place := named.get(uid):
            yield place.name
            yield place.part_of


def _marks(hung: Hung) -> Iterator[Multilingual]:
    """What it is, of what, from when, what is on it."""
    work = hung.work
    facts: tuple[EditionFact, ...] = (*work.structure, *work.facts, *work.inscriptions)
    yield from (work.kind_label, work.materials, work.date, work.theme_label, work.holder)
    yield from (fact.value for fact in facts)
    yield from (part.name for part in work.parts)
