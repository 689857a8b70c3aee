"""What a record of a work may say and still be plausible. Pure; problems are reported, never walls."""

from collections.abc import Iterator

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.items.records import Carpet, Item
from kalbajar_catalogue.items.rules.carpets import carpet_problems
from kalbajar_catalogue.items.rules.context import Life, Surroundings
from kalbajar_catalogue.items.rules.dates import date_problems
from kalbajar_catalogue.items.rules.measures import measure_problems
from kalbajar_catalogue.items.rules.ties import part_problems, tie_problems

__all__ = ["BRIEF_LENGTH", "Life", "Surroundings", "part_problems", "problems"]

BRIEF_LENGTH = 500


def problems(item: Item, around: Surroundings | None = None) -> tuple[Problem, ...]:
    """Everything about a work that can hardly be meant; without surroundings only what the work itself tells."""
    known = around or Surroundings()
    own = carpet_problems(item) if isinstance(item, Carpet) else ()
    return (
        *date_problems(item, known),
        *measure_problems(item),
        *own,
        *tie_problems(item, known),
        *_texts(item),
    )


def _texts(item: Item) -> Iterator[Problem]:
    for language in LANGUAGES:
        if (length := len(item.brief_description.get(language))) > BRIEF_LENGTH:
            yield Problem(
                "item.brief_too_long", {"length": length, "most": BRIEF_LENGTH}, f"brief_description_{language}"
            )
