"""Marks of damage on a picture: their outlines, their numbers, and where a number can stand. Pure.

Lengths are shares of the picture's width and height; a badge is round on paper, so its reach differs by direction.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import Point, Region


@dataclass(frozen=True)
class Mark:
    """A numbered outline; (x, y) is the middle of its number."""

    number: int
    corners: tuple[Point, ...]
    x: float
    y: float


def numbered(found: Iterable[Region], first: int, reach_x: float, reach_y: float) -> tuple[Mark, ...]:
    """The marks of one picture from this number on; what lies beside the picture is cut off.

    `reach_x`, `reach_y`: half of a badge. A number keeps inside the picture and, where there is room, off the numbers
    before it.
    """
    marks: list[Mark] = []
    for number, region in enumerate(found, first):
        corners = regions.corners(regions.clipped(region.points))
        x, y = _place(corners, marks, reach_x, reach_y)
        marks.append(Mark(number, corners, x, y))
    return tuple(marks)


def _place(corners: Sequence[Point], others: Sequence[Mark], reach_x: float, reach_y: float) -> tuple[float, float]:
    """The first place around the outline that no other number has taken; else the first."""
    places = [_inside(x, y, reach_x, reach_y) for x, y in _around(corners, reach_x, reach_y)]
    free = (one for one in places if not any(_covers(one, other, reach_x, reach_y) for other in others))
    return next(free, places[0])


def _around(corners: Sequence[Point], reach_x: float, reach_y: float) -> Iterator[tuple[float, float]]:
    if not corners:
        yield 0.0, 0.0
        return
    box = regions.bounding_box(corners)
    middle_x, middle_y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    yield from ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    yield from ((middle_x, box.top), (middle_x, box.bottom), (box.left, middle_y), (box.right, middle_y))
    for step in range(1, _STEPS):
        yield from ((box.left + 2 * step * reach_x, box.top), (box.left, box.top + 2 * step * reach_y))


def _inside(x: float, y: float, reach_x: float, reach_y: float) -> tuple[float, float]:
    return _between(x, reach_x), _between(y, reach_y)


def _between(value: float, reach: float) -> float:
    return 0.5 if reach >= _HALF else min(max(value, reach), 1 - reach)


def _covers(place: tuple[float, float], other: Mark, reach_x: float, reach_y: float) -> bool:
    return abs(place[0] - other.x) < 2 * reach_x and abs(place[1] - other.y) < 2 * reach_y


_STEPS = 24
_HALF = 0.5
