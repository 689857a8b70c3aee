"""How many pictures stand side by side: as a person wants it, or as many as there is usually room for. Pure."""

from math import ceil
from typing import Final

from kalbajar_catalogue.desk.widgets.frames import TITLES_FROM, Measures

USUAL: Final = 0
"""Instead of a number of columns: as many as the width makes natural."""
FEWEST, MOST, ALWAYS = 2, 24, 8
NARROWEST, USUALLY = 60, 10


def usual_columns(room: int) -> int:
    """So many that there is room for titles, and no more than ten however wide the window is."""
    return max(FEWEST, min(USUALLY, room // TITLES_FROM))


def most_columns(room: int, height: int, count: int) -> int:
    """The smallest size worth offering: that at which all cells are in view, as far as they can be seen at all."""
    fitting = (columns for columns in range(FEWEST, MOST) if _height(room, columns, count) <= height)
    return max(FEWEST, min(max(next(fitting, MOST), ALWAYS), room // NARROWEST))


def shown_columns(asked: int, room: int, most: int) -> int:
    """The columns that are shown when so many are asked for."""
    return min(most, max(FEWEST, asked if asked != USUAL else usual_columns(room)))


def remembered_columns(remembered: object) -> int:
    """So many columns as were remembered; the usual number when that cannot be read or cannot be shown."""
    try:
        columns = int(str(remembered))
    except ValueError:
        return USUAL
    return columns if FEWEST <= columns <= MOST else USUAL


def _height(room: int, columns: int, count: int) -> int:
    return Measures(max(NARROWEST, room // columns)).cell.height() * ceil(count / columns)
