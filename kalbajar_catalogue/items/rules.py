"""What a record of a work may say and still be plausible. Pure; problems are reported, never walls."""

from collections.abc import Iterator

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.items.records import Photograph

BRIEF_LENGTH = 500
LARGEST_MM = 20_000.0
EARLIEST_PHOTOGRAPH = "1826"


def problems(item: Photograph) -> tuple[Problem, ...]:
    """Everything about a work that can hardly be meant."""
    return (*_dates(item), *_sizes(item), *_texts(item))


def _dates(item: Photograph) -> Iterator[Problem]:
    earliest, latest = item.date_earliest, item.date_latest
    if earliest and latest and latest[: len(earliest)] < earliest[: len(latest)]:
        yield Problem("item.dates_reversed", {"earliest": earliest, "latest": latest}, "date_latest")
    if item.date_taken and item.date_taken < EARLIEST_PHOTOGRAPH:
        yield Problem("item.before_photography", {"date": item.date_taken}, "date_taken")


def _sizes(item: Photograph) -> Iterator[Problem]:
    for field in ("dimension", "print_size", "image_size"):
        for size in getattr(item, field):
            if size.value_mm is not None and not 0 < size.value_mm <= LARGEST_MM:
                yield Problem("item.size_unlikely", {"value": f"{size.value_mm / 1000:g} m"}, field)


def _texts(item: Photograph) -> Iterator[Problem]:
    for language in LANGUAGES:
        if (length := len(item.brief_description.get(language))) > BRIEF_LENGTH:
            yield Problem(
                "item.brief_too_long", {"length": length, "most": BRIEF_LENGTH}, f"brief_description_{language}"
            )
