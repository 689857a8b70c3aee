"""How fields share the rows of a wide form. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from kalbajar_catalogue.desk.forms.groups import has_many_sides
from kalbajar_catalogue.desk.forms.making import is_narrow
from kalbajar_catalogue.storage.fields import Field, Shape

NARROWEST: Final = 168
GAP: Final = 12
MOST: Final = 3


class Width(Enum):
    """How much of a row a field asks for."""

    THIRD = "third"
    HALF = "half"
    WHOLE = "whole"


@dataclass(frozen=True)
class Place:
    """A cell of a grid of `UNITS[columns]` units a row, and how many of them it takes."""

    row: int
    unit: int
    span: int


UNITS: Final = {1: 1, 2: 2, 3: 6}
"""Units of a row by the number of columns: six are thirds and halves alike."""
_SPANS: Final = {
    1: {Width.THIRD: 1, Width.HALF: 1, Width.WHOLE: 1},
    2: {Width.THIRD: 1, Width.HALF: 1, Width.WHOLE: 2},
    3: {Width.THIRD: 2, Width.HALF: 3, Width.WHOLE: 6},
}


def columns_in(width: int) -> int:
    """How many columns of fields fit in so many px: one to three."""
    return min(MOST, max(1, (width + GAP) // (NARROWEST + GAP)))


def width_of(field: Field) -> Width:
    """How much of a row a field asks for."""
    if field.declared.long or (field.group_type is not None and has_many_sides(field.group_type)):
        return Width.WHOLE
    if field.shape in (Shape.MULTILINGUAL, Shape.LIST):
        return Width.HALF
    short = is_narrow(field) or field.shape in (Shape.YES_NO, Shape.TEXT)
    return Width.THIRD if short else Width.HALF


def packed(widths: Sequence[Width], columns: int) -> tuple[Place, ...]:
    """The places of fields in their order, row by row; the last of a full row takes what is left of it."""
    units, spans = UNITS[columns], _SPANS[columns]
    places: list[Place] = []
    row = unit = 0
    for span in (spans[width] for width in widths):
        if unit + span > units:
            places[-1] = Place(row, places[-1].unit, units - places[-1].unit)
            row, unit = row + 1, 0
        places.append(Place(row, unit, span))
        unit += span
    return tuple(places)
