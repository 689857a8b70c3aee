"""Regions on a picture as it stands on a widget: places in px and shares of the picture, both ways. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Final

from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import Point

LEAST: Final = 0.005
"""The least width and height of a region, as a share of the picture."""
Points = tuple[Point, ...]


@dataclass(frozen=True)
class Stand:
    """Where a picture stands on a widget, in px; `width` and `height` are greater than 0."""

    left: float
    top: float
    width: float
    height: float

    def share(self, x: float, y: float) -> Point:
        """The point of the picture at a place; the nearest one for a place beside it."""
        return Point(_held((x - self.left) / self.width), _held((y - self.top) / self.height))

    def place(self, point: Point) -> tuple[float, float]:
        """Where a point of the picture is, in px."""
        return self.left + point.x * self.width, self.top + point.y * self.height


def fitted(width: float, height: float, room: Stand, margin: float = 0) -> Stand:
    """A picture of these proportions, whole and centred, as large as it fits into a room."""
    across, down = max(1.0, room.width - 2 * margin), max(1.0, room.height - 2 * margin)
    scale = min(across / max(1.0, width), down / max(1.0, height))
    own = max(1.0, width) * scale, max(1.0, height) * scale
    left, top = room.left + (room.width - own[0]) / 2, room.top + (room.height - own[1]) / 2
    return Stand(left, top, own[0], own[1])


def rectangle(one: Point, other: Point) -> Points:
    """The rectangle between two corners, whichever they are; nothing when it is too small to be meant."""
    box = regions.bounding_box((one, other))
    meant = box.right - box.left >= LEAST and box.bottom - box.top >= LEAST
    return (Point(box.left, box.top), Point(box.right, box.bottom)) if meant else ()


def polygon(corners: Sequence[Point]) -> Points:
    """A polygon without repeated corners; nothing when fewer than three are left or they lie in a line."""
    kept = regions.normalised(corners) if len(corners) > 2 else ()
    return kept if kept and regions.area(kept) >= LEAST * LEAST else ()


def moved(points: Sequence[Point], across: float, down: float) -> Points:
    """The region moved by shares of the picture, as far as it stays on it."""
    box = regions.bounding_box(points)
    across = min(max(across, -box.left), 1 - box.right)
    down = min(max(down, -box.top), 1 - box.bottom)
    return tuple(Point(_held(point.x + across), _held(point.y + down)) for point in points)


def grown(points: Sequence[Point], across: float, down: float) -> Points:
    """The region made wider and higher by shares of the picture; its upper left corner stays."""
    box = regions.bounding_box(points)
    wide, high = box.right - box.left, box.bottom - box.top
    factors = _factor(wide, across, box.left), _factor(high, down, box.top)
    return tuple(
        Point(_held(box.left + (point.x - box.left) * factors[0]), _held(box.top + (point.y - box.top) * factors[1]))
        for point in points
    )


def handles(points: Sequence[Point]) -> Points:
    """The points by which a region is pulled: corners and middles of a rectangle, the corners of a polygon."""
    if len(points) != 2:
        return tuple(points)
    box = regions.bounding_box(points)
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    upper = ((box.left, box.top), (middle[0], box.top), (box.right, box.top), (box.right, middle[1]))
    lower = ((box.right, box.bottom), (middle[0], box.bottom), (box.left, box.bottom), (box.left, middle[1]))
    places = (*upper, *lower)
    return tuple(Point(x, y) for x, y in places)


def pulled(points: Sequence[Point], handle: int, to: Point) -> Points:
    """The region with one of its handles at another point; the same as it was when nothing would be left of it."""
    to = Point(_held(to.x), _held(to.y))
    if len(points) != 2:
        changed = tuple(to if place == handle else point for place, point in enumerate(points))
        return changed if regions.area(changed) >= LEAST * LEAST else tuple(points)
    box = regions.bounding_box(points)
    left, right = (to.x if handle in (0, 6, 7) else box.left), (to.x if handle in (2, 3, 4) else box.right)
    top, bottom = (to.y if handle in (0, 1, 2) else box.top), (to.y if handle in (4, 5, 6) else box.bottom)
    return rectangle(Point(left, top), Point(right, bottom)) or tuple(points)


def nearest(stand: Stand, points: Sequence[Point], x: float, y: float, within: float) -> int:
    """The number of the point nearest to a place and no farther than `within` px; -1 for none."""
    far = [hypot(*(a - b for a, b in zip(stand.place(point), (x, y), strict=True))) for point in points]
    best = min(range(len(far)), key=far.__getitem__, default=-1)
    return best if best >= 0 and far[best] <= within else -1


def hit(shapes: Iterable[tuple[str, Sequence[Point]]], at: Point) -> str:
    """The smallest of the regions (uid, points) that hold a point; '' when none does."""
    holding = [(regions.area(points), uid) for uid, points in shapes if regions.inside(points, at.x, at.y)]
    return min(holding)[1] if holding else ""


def _held(share: float) -> float:
    return min(max(share, 0.0), 1.0)


def _factor(size: float, more: float, start: float) -> float:
    wanted = min(max(size + more, LEAST), 1 - start)
    return wanted / size if size > 0 else 1.0
