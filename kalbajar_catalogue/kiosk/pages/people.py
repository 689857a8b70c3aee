"""Everybody whom the editions name, in the order of the Azerbaijani alphabet."""

from kalbajar_catalogue.i18n.casing import upper
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sorting import SortKey, sort_key
from kalbajar_catalogue.kiosk.finding.named import Person, register
from kalbajar_catalogue.kiosk.pages.search import person_card
from kalbajar_catalogue.kiosk.saying import Asked, Said

MANY = 24
"""From so many names on, letters lead to them."""


def say(asked: Asked) -> Said | None:
    """`people` as cards (and `letter`, `events`: in how many), `letters`, `places`: whether there are any.

    `letters` (`letter`, `at`: the first of these people) stand only where there are many. None where nobody is named.
    """
    named = register(asked.shows)
    found = [_person(person, asked.language) for person in named.people.values()]
    if not found:
        return None
    people = sorted(found, key=lambda one: in_order(one["title"]["text"]))
    first: dict[str, int] = {}
    for at, person in enumerate(people):
        first.setdefault(person["letter"], at)
    many = len(people) >= MANY
    return {
        "people": people,
        "letters": [{"letter": letter, "at": at} for letter, at in first.items()] if many else [],
        "places": bool(named.places),
    }


def in_order(name: str) -> SortKey:
    """The place of a name among others: quotes and dashes before it do not count."""
    return sort_key(_bare(name))


def initial(name: str, language: Language) -> str:
    """The letter under which a name stands."""
    return upper(_bare(name)[:1], language)


def _bare(name: str) -> str:
    return name[next((at for at, sign in enumerate(name) if sign.isalnum()), 0) :]


def _person(person: Person, language: Language) -> Said:
    said = person_card(person, language)
    return {**said, "events": len(person.events), "letter": initial(said["title"]["text"], language)}
