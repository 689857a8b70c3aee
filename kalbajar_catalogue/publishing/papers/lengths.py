"""How long a text is at most when it is set: enough to know that it keeps to one line, without setting it."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from kalbajar_catalogue.publishing.composing import fonts
from kalbajar_catalogue.publishing.glyphs import code_points
from kalbajar_catalogue.publishing.runs import Run

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_CUTS: Final = ("EBGaramond-Regular.ttf", "EBGaramond-Italic.ttf")
_UNITS: Final = 1000
_UNKNOWN: Final = 1.5
"""A letter that another font lends."""
_TOLERANCE: Final = 1.03
_STAND_IN: Final = " [en]"
"""The mark of the language that stands in; it is smaller."""


def most(text: str) -> float:
    """The length of a text in em, upright or in italics, or a little more; never less."""
    return sum(map(_letter, text)) * _TOLERANCE


def most_of(runs: Iterable[Run], between: str = " · ") -> float:
    """The length in em of runs that follow each other, with the mark of a language that stands in."""
    return most(between.join(run["text"] + _STAND_IN * run["fallback"] for run in runs))


@cache
def _letter(letter: str) -> float:
    return max(font.getlength(letter) / _UNITS if ord(letter) in points else _UNKNOWN for font, points in _measures())


@cache
def _measures() -> tuple[tuple["FreeTypeFont", frozenset[int]], ...]:
    from PIL import ImageFont

    files = [fonts() / name for name in _CUTS]
    return tuple((ImageFont.truetype(file, _UNITS), code_points(file)) for file in files)
