"""The geometry of regions of pictures: rectangles and polygons in shares of width and height. Pure.

x runs from the left edge (0) to the right (1), y from the upper edge (0) to the lower (1). Two points are opposite
corners of a rectangle, three or more the corners of a polygon, in either direction.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.media.records import Point, Region

PRIVATE_TYPES = frozenset({"damage"})
"""What is marked for colleagues only, whatever the picture."""
RECTANGLE, POLYGON = "rectangle", "polygon"
_NO_AREA = 1e-12
_Cut = tuple[Callable[[Point], bool], Callable[[Point, Point], Point]]


@dataclass(frozen=True)
class Box:
    """The smallest upright rectangle around a region, in shares of the picture."""

    left: float
    top: float
    right: float
    bottom: float


def is_private(region: Region) -> bool:
    """Whether a region never leaves the house: marks of damage do not."""
    return region.type in PRIVATE_TYPES


def shape(points: Sequence[Point]) -> str:
    """`rectangle` for two points, `polygon` for more, '' for fewer."""
    return "" if len(points) < 2 else RECTANGLE if len(points) == 2 else POLYGON


def corners(points: Sequence[Point]) -> tuple[Point, ...]:
    """The corners one after another; those of a rectangle from the upper left one, clockwise."""
    if len(points) != 2:
        return tuple(points)
    box = bounding_box(points)
    return (Point(box.left, box.top), Point(box.right, box.top), Point(box.right, box.bottom),
            Point(box.left, box.bottom))  # fmt: skip


def bounding_box(points: Sequence[Point]) -> Box:
    """The box around points. ValueError when there are none."""
    across, down = [point.x for point in points], [point.y for point in points]
    return Box(min(across), min(down), max(across), max(down))


def area(points: Sequence[Point]) -> float:
    """The share of the picture that a region covers, from 0 to 1; a polygon must not cross itself."""
    return abs(_signed_area(corners(points)))


def inside(points: Sequence[Point], x: float, y: float) -> bool:
    """Whether a point lies in a region or on its edge."""
    edges = tuple(_edges(corners(points)))
    if any(_on(one, other, x, y) for one, other in edges):
        return True
    crossed = (other for one, other in edges if (one.y > y) != (other.y > y) and x < _across(one, other, y))
    return sum(1 for _ in crossed) % 2 == 1


def normalised(points: Sequence[Point]) -> tuple[Point, ...]:
    """The same region written in one way.

    A rectangle by its upper left and lower right corner; a polygon clockwise from its uppermost (then leftmost)
    corner, without corners that are repeated, and nothing when fewer than three are left.
    """
    if len(points) == 2:
        box = bounding_box(points)
        return (Point(box.left, box.top), Point(box.right, box.bottom))
    kept = _polygon(points)
    if not kept:
        return ()
    # Of corners on one line the area is nothing but the error of its sum: they stay as they are.
    clockwise = kept if _signed_area(kept) >= -_NO_AREA else kept[::-1]
    first = min(range(len(clockwise)), key=lambda place: (clockwise[place].y, clockwise[place].x))
    return (*clockwise[first:], *clockwise[:first])


def clipped(points: Sequence[Point]) -> tuple[Point, ...]:
    """The part of a region that lies on the picture; nothing when it lies beside it."""
    if len(points) == 2:
        return _clipped_box(bounding_box(points))
    found = tuple(points)
    for is_in, crossing in _CUTS:
        found = tuple(_cut(found, is_in, crossing))
    return _polygon(found)


def problems(region: Region) -> tuple[Problem, ...]:
    """What of a region can hardly be meant: no extent, points outside the picture."""
    if len(region.points) < 2 or area(region.points) == 0:
        return (Problem("region.empty", {}, "points"),)
    outside = sum(not (0 <= point.x <= 1 and 0 <= point.y <= 1) for point in region.points)
    return (Problem("region.outside", {"count": outside}, "points"),) if outside else ()


def _edges(points: Sequence[Point]) -> Iterable[tuple[Point, Point]]:
    return pairwise((*points, *points[:1]))


def _signed_area(points: Sequence[Point]) -> float:
    """Positive for points that run clockwise on the screen, where y runs down."""
    return sum(one.x * other.y - other.x * one.y for one, other in _edges(points)) / 2


def _across(one: Point, other: Point, y: float) -> float:
    # The share first: a product of tiny heights would be rounded to the next one.
    return one.x + (other.x - one.x) * ((y - one.y) / (other.y - one.y))


def _on(one: Point, other: Point, x: float, y: float) -> bool:
    beside = (other.x - one.x) * (y - one.y) - (other.y - one.y) * (x - one.x)
    along = min(one.x, other.x) <= x <= max(one.x, other.x) and min(one.y, other.y) <= y <= max(one.y, other.y)
    return along and beside == 0


def _polygon(points: Sequence[Point]) -> tuple[Point, ...]:
    """The corners without repeats; nothing when two are left, since two points would be a rectangle."""
    kept: list[Point] = []
    for point in points:
        if not kept or point != kept[-1]:
            kept.append(point)
    while len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return tuple(kept) if len(kept) > 2 else ()


def _clipped_box(box: Box) -> tuple[Point, ...]:
    left, right = max(box.left, 0.0), min(box.right, 1.0)
    top, bottom = max(box.top, 0.0), min(box.bottom, 1.0)
    return (Point(left, top), Point(right, bottom)) if left <= right and top <= bottom else ()


def _cut(points: Sequence[Point], is_in: Callable[[Point], bool],
         crossing: Callable[[Point, Point], Point]) -> Iterator[Point]:  # fmt: skip
    """One side of Sutherland and Hodgman's clipping."""
    for one, other in _edges(points):
        if is_in(one):
            yield one
        if is_in(one) != is_in(other):
            yield crossing(one, other)


def _at_x(edge: float) -> Callable[[Point, Point], Point]:
    return lambda one, other: Point(edge, one.y + (other.y - one.y) * (edge - one.x) / (other.x - one.x))


def _at_y(edge: float) -> Callable[[Point, Point], Point]:
    return lambda one, other: Point(_across(one, other, edge), edge)


_CUTS: tuple[_Cut, ...] = (
    (lambda point: point.x >= 0, _at_x(0.0)),
    (lambda point: point.x <= 1, _at_x(1.0)),
    (lambda point: point.y >= 0, _at_y(0.0)),
    (lambda point: point.y <= 1, _at_y(1.0)),
)
