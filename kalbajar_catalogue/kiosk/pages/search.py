"""Looking for a name, a place or a number: what is typed, and at each letter what is found."""

from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.finding.findable import Thing
from kalbajar_catalogue.kiosk.finding.finding import Found, find, index_of
from kalbajar_catalogue.kiosk.finding.keys import FEW, MANY, keyboard
from kalbajar_catalogue.kiosk.finding.named import Event, Person, Place
from kalbajar_catalogue.kiosk.finding.suggesting import closest, offers
from kalbajar_catalogue.kiosk.saying import NO_PICTURE, Asked, Said, card, main_picture, told
from kalbajar_catalogue.kiosk.shows import Hung, Show

MOST_CARDS = 60
KEYBOARDS = {
    script: {str(places): keyboard(script, places) for places in (MANY, FEW)} for script in ("latin", "cyrillic")
}


def say(asked: Asked) -> Said:
    """Of what is typed: `count`, `understood` (how it was meant), `cards` (the first of them, see `found_card`).

    `alike`: some only sound so; `more`: how many have no card; `closest`: words that find something, when nothing was
    found. Before anything is typed `offers` (`kind`, `words`) and `keys` (script -> places in a row -> rows).
    """
    known = index_of(asked.shows)
    found = find(known, asked.argument)
    typed = bool(asked.argument.strip())
    cards = [found_card(thing, asked) for thing in found.things[:MOST_CARDS]]
    return {
        "typed": typed,
        "count": len(found.things),
        "understood": _understood(found, asked),
        "alike": found.alike,
        "cards": cards,
        "more": len(found.things) - len(cards),
        "closest": closest(asked.shows, asked.argument, asked.language) if typed and not cards else [],
        "offers": [] if typed else [_offer(kind, words) for kind, words in offers(asked.shows, asked.language)],
        "keys": {} if typed else KEYBOARDS,
    }


def _offer(kind: str, words: list[str]) -> Said:
    return {"kind": kind, "words": words}


def found_card(thing: Thing, asked: Asked) -> Said:
    """A thing as a card of its `kind`: work, person, place, event, show.

    `page` and `argument` that it opens, `number`, `title`, `descriptive`, `under` (what is said below), `works` (how
    many), `day` and `month` of an event, `picture`.
    """
    return _card(thing.of, asked)


def _card(of: Hung | Person | Place | Event | Show, asked: Asked) -> Said:
    match of:
        case Hung():
            return work_card(of, asked.language)
        case Person():
            return person_card(of, asked.language)
        case Place():
            return place_card(of, asked.language)
        case Event():
            return event_card(of, asked.language)
        case Show():
            return show_card(of, asked.language)


def work_card(hung: Hung, language: Language) -> Said:
    """A work, with who made it or when."""
    said = card(hung, language)
    return {**_blank("work", said["page"], hung.key), **said, "kind": "work", "under": said["maker"] or said["date"]}


def person_card(person: Person, language: Language) -> Said:
    """Somebody, with what they did and one of their works."""
    roles = ", ".join(role.best(language).text for role in person.roles)
    return {
        **_blank("person", "person", person.agent.uid),
        "title": told(person.agent.name, language),
        "under": roles or person.agent.dates.best(language).text,
        "works": len(person.works),
        "picture": _picture_of(person.works, language),
    }


def place_card(place: Place, language: Language) -> Said:
    """A place, with a work from there."""
    return {
        **_blank("place", "place", place.place.uid),
        "title": told(place.place.name, language),
        "under": place.place.part_of.best(language).text,
        "works": len(place.works),
        "picture": _picture_of(place.works, language),
    }


def event_card(event: Event, language: Language) -> Said:
    """An event as a leaf of a calendar."""
    begin = event.event.begin[:10]
    day = shown_date(begin, language).split()[:2] if len(begin) == len("2025-11-25") else []
    return {
        **_blank("event", "event", event.event.uid),
        "title": told(event.event.title, language),
        "under": event.event.when.best(language).text,
        "day": day[0] if day else "",
        "month": day[1] if day else "",
    }


def show_card(show: Show, language: Language) -> Said:
    """An exhibition, with one of its works."""
    return {
        **_blank("show", "show", show.uid),
        "title": told(show.edition.title, language),
        "under": show.edition.dates.best(language).text,
        "works": len(show.works),
        "picture": _picture_of(show.works, language),
    }


def _blank(kind: str, page: str, argument: str) -> Said:
    empty = {
        "number": "",
        "descriptive": True,
        "under": "",
        "works": 0,
        "day": "",
        "month": "",
        "maker": "",
        "date": "",
    }
    return {"kind": kind, "page": page, "argument": argument, "key": argument, "picture": dict(NO_PICTURE), **empty}


def _picture_of(works: tuple[Hung, ...], language: Language) -> Said:
    said = (main_picture(hung, language) for hung in sorted(works, key=lambda hung: not hung.work.spotlight))
    return next((one for one in said if one["url"]), dict(NO_PICTURE))


def _understood(found: Found, asked: Asked) -> str:
    """The name that is meant; else the words that were met, as they are written."""
    if not found.things:
        return ""
    first = found.things[0]
    if found.numbered:
        return first.number if found.numbered == 1 else f"№ {_digits(first.number)}"
    index = index_of(asked.shows)
    name = first.name.best(asked.language).text
    names = {tuple(words) for at, thing in enumerate(index.things) if thing is first for words in index.names[at]}
    if found.words in names:
        return name
    return " ".join(index.spelled.get(word, word) for word in found.words if word)


def _digits(number: str) -> str:
    """`3` of `F-03`, which several exhibitions have."""
    return "".join(filter(str.isdecimal, number)).lstrip("0")
