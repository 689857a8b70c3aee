"""What an exhibition itself still lacks before print: its words, its organisers, its sections and events. Pure.

The points have no number; their `record` is the exhibition, section, event or institution where they are mended.
"""

from collections.abc import Iterator

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.freezing.open_points import missing_languages, states
from kalbajar_catalogue.freezing.reading import Found
from kalbajar_catalogue.freezing.tellings import kinds_in

ASKED_TEXTS = ("wall", "foreword")
"""The texts that every exhibition wants."""


def of_show(found: Found, works: int) -> Iterator[OpenPoint]:
    """Every gap of an exhibition of which so many works would be printed."""
    yield from _words(found)
    yield from _facts(found, works)
    yield from _sections(found)
    for event in found.events:
        yield from _event(event)
    yield from _institution(found)


def _words(found: Found) -> Iterator[OpenPoint]:
    show = found.show
    yield from missing_languages("", "title", show.title, show.uid)
    yield from missing_languages("", "summary", show.summary, show.uid)
    texts = found.texts.get(show.uid, ())
    kinds = dict.fromkeys((*ASKED_TEXTS, *kinds_in(text for text in texts if text.body.strip())))
    yield from states(texts, kinds, "", show.uid)


def _facts(found: Found, works: int) -> Iterator[OpenPoint]:
    show = found.show
    if not (show.begin_date or show.date_display):
        yield OpenPoint("missing", "", "dates", record=show.uid)
    for field in ("venue", "organisers"):
        if not getattr(show, field):
            yield OpenPoint("missing", "", field, record=show.uid)
    if show.confirmation == "tbc":
        yield OpenPoint("unconfirmed", "", "confirmation", record=show.uid)
    if works < (show.announced_count or 0):
        yield OpenPoint("fewer_works", "", "announced_count", record=show.uid)


def _sections(found: Found) -> Iterator[OpenPoint]:
    for section in found.sections:
        yield from missing_languages("", "section", section.title, section.uid)
        texts = found.texts.get(section.uid, ())
        yield from states(texts, kinds_in(text for text in texts if text.body.strip()), "", section.uid)


def _event(event: Event) -> Iterator[OpenPoint]:
    yield from missing_languages("", "event", event.title, event.uid)
    if not (event.begin or event.date_display):
        yield OpenPoint("missing", "", "event_begin", record=event.uid)
    if event.confirmation == "tbc":
        yield OpenPoint("unconfirmed", "", "confirmation", record=event.uid)


def _institution(found: Found) -> Iterator[OpenPoint]:
    museum = found.institution
    if museum is None:
        yield OpenPoint("missing", "", "institution")
    else:
        yield from missing_languages("", "institution", museum.name, museum.uid)
