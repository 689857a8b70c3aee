"""What is still missing before print, work by work (DOMAIN 2.11). A report, never a wall. Pure."""

from collections.abc import Iterable, Iterator

from kalbajar_catalogue.editions.format import EditionWork, OpenPoint
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items.records import Photograph


def open_points(works: Iterable[EditionWork]) -> tuple[OpenPoint, ...]:
    """Every gap of every work, in the order of the works."""
    return tuple(point for work in works for point in _of(work))


def _of(work: EditionWork) -> Iterator[OpenPoint]:
    yield from _missing_languages(work.number, "title", work.title)
    yield from _missing_languages(work.number, "credit_line", work.credit_line)
    if not work.makers:
        yield OpenPoint("missing", work.number, "photographer" if work.kind == Photograph.kind else "makers")
    if not work.date:
        yield OpenPoint("missing", work.number, "date_display")
    yield from _of_photograph(work) if work.kind == Photograph.kind else _of_thing(work)
    yield from _of_pictures(work)


def _of_photograph(work: EditionWork) -> Iterator[OpenPoint]:
    if not work.place:
        yield OpenPoint("missing", work.number, "place_shown")
    if not work.theme:
        yield OpenPoint("missing", work.number, "period_relation")


def _of_thing(work: EditionWork) -> Iterator[OpenPoint]:
    if not work.materials:
        yield OpenPoint("missing", work.number, "materials")
    if not work.dimensions:
        yield OpenPoint("missing", work.number, "dimensions")


def _of_pictures(work: EditionWork) -> Iterator[OpenPoint]:
    if not work.pictures:
        yield OpenPoint("no_picture", work.number, "picture")
    for picture in work.pictures:
        yield from _missing_languages(work.number, "alt_text", picture.alt_text)


def _missing_languages(number: str, field: str, value: Multilingual) -> Iterator[OpenPoint]:
    if not value:
        yield OpenPoint("missing", number, field)
        return
    for language in LANGUAGES:
        if not value.get(language):
            yield OpenPoint("missing", number, field, language)
