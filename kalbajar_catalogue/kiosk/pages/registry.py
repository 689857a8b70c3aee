"""Every page that an exhibition's editions can fill, by the name that QML knows it by."""

from collections.abc import Mapping

from kalbajar_catalogue.kiosk.pages import (
    attract,
    carpet,
    carpets,
    crafts,
    dwelling,
    event,
    home,
    making,
    paintings,
    pairs,
    path,
    people,
    person,
    place,
    places,
    programme,
    search,
    show,
    staff,
    wall,
    work,
)
from kalbajar_catalogue.kiosk.saying import Page

PAGES: Mapping[str, Page] = {
    "attract": attract.say,
    "home": home.say,
    "work": work.say,
    "staff": staff.say,
    "wall": wall.say,
    "paintings": paintings.say,
    "pairs": pairs.say,
    "path": path.say,
    "carpets": carpets.say,
    "crafts": crafts.say,
    "show": show.say,
    "search": search.say,
    "carpet": carpet.say,
    "dwelling": dwelling.say,
    "making": making.say,
    "people": people.say,
    "person": person.say,
    "places": places.say,
    "place": place.say,
    "programme": programme.say,
    "event": event.say,
}
