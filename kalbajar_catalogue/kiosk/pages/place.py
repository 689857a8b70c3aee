"""A place: what it is part of, the works from there, what happens there."""

from kalbajar_catalogue.kiosk.finding.named import register
from kalbajar_catalogue.kiosk.pages.search import event_card, place_card, show_card, work_card
from kalbajar_catalogue.kiosk.saying import Asked, Said, told


def say(asked: Asked) -> Said | None:
    """Of a place's uid: `name`, `within`, and as cards `works`, `events`, `shows` (that hang there), `parts` of it."""
    places = register(asked.shows).places
    place = places.get(asked.argument)
    if place is None:
        return None
    language, name = asked.language, place.place.name
    parts = [one for one in places.values() if one.place.part_of == name and one is not place]
    return {
        "uid": place.place.uid,
        "name": told(name, language),
        "within": told(place.place.part_of, language),
        "works": [work_card(hung, language) for hung in place.works],
        "events": [event_card(event, language) for event in place.events],
        "shows": [show_card(show, language) for show in place.shows],
        "parts": [place_card(part, language) for part in parts],
    }
