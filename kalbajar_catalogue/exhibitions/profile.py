"""What an event needs before it is printed (DOMAIN 2.11). A report, never a wall. Pure."""

from collections.abc import Iterator, Sequence

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.records import Event, Programme
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language


def event_open_points(
    event: Event, programme: Programme | None = None, languages: Sequence[Language] = LANGUAGES
) -> tuple[OpenPoint, ...]:
    """Every gap of an event under its ref: type, title, date, venue, organiser or performer.

    A title is wanted in each of these languages, those of the house.

    A date in words, such as that it was not recorded, is a date. Organisers of the programme count as the event's.
    """
    return (*_titles(event, languages), *_facts(event, programme))


def _titles(event: Event, languages: Sequence[Language]) -> Iterator[OpenPoint]:
    if not event.title:
        yield OpenPoint("missing", event.ref, "title")
        return
    yield from (OpenPoint("missing", event.ref, "title", code) for code in languages if not event.title.get(code))


def _facts(event: Event, programme: Programme | None) -> Iterator[OpenPoint]:
    needed = {
        "type": bool(event.type),
        "begin": bool(event.begin or event.date_display),
        "venue": bool(event.venue),
        "people": bool(event.people or (programme and programme.organisers)),
    }
    yield from (OpenPoint("missing", event.ref, field) for field, there in needed.items() if not there)
