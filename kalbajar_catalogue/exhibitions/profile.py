"""What an event needs before it is printed (DOMAIN 2.11). A report, never a wall. Pure."""

from collections.abc import Iterator

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.records import Event, Programme
from kalbajar_catalogue.i18n.languages import LANGUAGES


def event_open_points(event: Event, programme: Programme | None = None) -> tuple[OpenPoint, ...]:
    """Every gap of an event under its ref: type, title in each language, date, venue, organiser or performer.

    A date in words, such as that it was not recorded, is a date. Organisers of the programme count as the event's.
    """
    return (*_titles(event), *_facts(event, programme))


def _titles(event: Event) -> Iterator[OpenPoint]:
    if not event.title:
        yield OpenPoint("missing", event.ref, "title")
        return
    yield from (OpenPoint("missing", event.ref, "title", code) for code in LANGUAGES if not event.title.get(code))


def _facts(event: Event, programme: Programme | None) -> Iterator[OpenPoint]:
    needed = {
        "type": bool(event.type),
        "begin": bool(event.begin or event.date_display),
        "venue": bool(event.venue),
        "people": bool(event.people or (programme and programme.organisers)),
    }
    yield from (OpenPoint("missing", event.ref, field) for field, there in needed.items() if not there)
