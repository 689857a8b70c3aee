"""An event: what, when, where, with whom, for whom; the works that are shown at it."""

from collections.abc import Mapping

from kalbajar_catalogue.editions.format import EditionEvent, EditionPerson
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import NOTHING, OWN_NAMES
from kalbajar_catalogue.kiosk.finding.named import Event, register
from kalbajar_catalogue.kiosk.pages.programme import entry, in_order
from kalbajar_catalogue.kiosk.pages.search import show_card, work_card
from kalbajar_catalogue.kiosk.saying import Asked, Said, told


def say(asked: Asked) -> Said | None:
    """Of an event's uid: what `entry` of the programme says, and more.

    `performed`, `place` (uid of its page or ''), `people` (`role`, `name`, `uid` of their page or ''), `audience`,
    `languages`, `capacity` (0: not said), `booking`, `description`, `works` and `shows` as cards,
    `previous` and `next` (`uid`, `title`).
    """
    named = register(asked.shows)
    event = named.events.get(asked.argument)
    if event is None:
        return None
    one, language = event.event, asked.language
    own_names: Mapping[str, str] = {str(code): name for code, name in OWN_NAMES.items()}
    return {
        **entry(event, asked),
        "when": told(one.when, language),
        "where": told(one.venue, language),
        "kind": capitalised(one.type_label.best(language).text, language),
        "performed": told(NOTHING if _is_said(one) else one.work_performed, language),
        "place": one.place if one.place in named.places else "",
        "people": [_person(person, set(named.people), asked) for person in one.people if person.name],
        "audience": told(one.audience, language),
        "languages": ", ".join(own_names.get(code, code) for code in one.languages),
        "capacity": one.capacity or 0,
        "booking": told(one.booking_note, language),
        "description": told(one.description, language),
        "works": [work_card(hung, language) for hung in event.works],
        "shows": [show_card(show, language) for show in event.shows],
        **_beside(event, in_order(named.events.values(), asked), asked),
    }


def _is_said(event: EditionEvent) -> bool:
    """Whether the title names the work that is performed."""
    return all(fold(event.work_performed.get(one)) in fold(event.title.get(one)) for one in event.title.present())


def _person(person: EditionPerson, known: set[str], asked: Asked) -> Said:
    return {
        "role": capitalised(person.role_label.best(asked.language).text, asked.language),
        "name": told(person.name, asked.language),
        "uid": person.uid if person.uid in known else "",
    }


def _beside(event: Event, ordered: list[Event], asked: Asked) -> Said:
    """What comes before and after it in the programme; nothing at its ends."""
    at = ordered.index(event)
    previous, following = ordered[at - 1 : at] if at else [], ordered[at + 1 : at + 2]
    return {
        "previous": _named(previous[0], asked) if previous else {},
        "next": _named(following[0], asked) if following else {},
    }


def _named(event: Event, asked: Asked) -> Said:
    return {"uid": event.event.uid, "title": event.event.title.best(asked.language).text}
