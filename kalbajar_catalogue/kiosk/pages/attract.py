"""What attracts: works in the spotlight, each in three languages, and when the exhibition is open."""

from collections.abc import Sequence

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.kiosk.saying import Asked, Said, main_picture
from kalbajar_catalogue.kiosk.shows import Hung

MOST = 24
"""Works that take turns."""


def say(asked: Asked) -> Said:
    """`works`: `number`, `titles` in three languages, `picture`; `hours` in three languages, '' where unknown."""
    editions = [show.edition for show in asked.shows]
    hours = next((edition.opening_hours for edition in editions if edition.opening_hours), NOTHING)
    return {
        "works": [_turn(asked, hung) for hung in chosen(asked)],
        "name": list(dict.fromkeys(_name(editions).best(language).text for language in LANGUAGES)),
        "hours": [hours.best(language).text for language in LANGUAGES],
    }


def _name(editions: Sequence[Edition]) -> Multilingual:
    """What is to be seen here: the exhibition, or what several of them belong to."""
    programme = next((edition.programme for edition in editions if edition.programme), NOTHING)
    if len(editions) > 1 and programme:
        return programme
    return editions[0].title if editions else NOTHING


def chosen(asked: Asked) -> list[Hung]:
    """Works in the spotlight that can be shown, from each exhibition in turn; without any, the first of each."""
    lots = [[hung for hung in show.works if hung.work.spotlight and hung.is_shown] for show in asked.shows]
    if not any(lots):
        lots = [[hung for hung in show.works if hung.is_shown][:6] for show in asked.shows]
    longest = max(map(len, lots), default=0)
    return [lot[turn] for turn in range(longest) for lot in lots if turn < len(lot)][:MOST]


def _turn(asked: Asked, hung: Hung) -> Said:
    return {
        "key": hung.key,
        "number": hung.work.number,
        "titles": [hung.work.title.get(language) for language in LANGUAGES],
        "descriptive": hung.work.title_is_descriptive,
        "picture": main_picture(hung, asked.language),
    }
