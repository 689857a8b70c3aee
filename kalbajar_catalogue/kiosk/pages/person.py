"""Somebody: who they are, what they made, what they take part in."""

from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.finding.named import register
from kalbajar_catalogue.kiosk.pages.search import event_card, show_card, work_card
from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.kiosk.shows import Hung


def say(asked: Asked) -> Said | None:
    """Of somebody's uid: `name`, `dates`, `roles`, `biography`, and as cards `works`, `events`, `shows`.

    The shows are those that they helped to make.
    """
    person = register(asked.shows).people.get(asked.argument)
    if person is None:
        return None
    language = asked.language
    roles = ", ".join(role.best(language).text for role in person.roles)
    return {
        "uid": person.agent.uid,
        "name": told(person.agent.name, language),
        "dates": told(person.agent.dates, language),
        "roles": capitalised(roles, language),
        "biography": told(person.agent.biography, language),
        "works": [_work(hung, language) for hung in person.works],
        "events": [event_card(event, language) for event in person.events],
        "shows": [show_card(show, language) for show in person.shows],
    }


def _work(hung: Hung, language: Language) -> Said:
    """Who made it stands above all of them."""
    said = work_card(hung, language)
    return {**said, "under": said["date"]}
