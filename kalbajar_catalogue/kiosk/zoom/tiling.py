"""Which tiles of a large picture are wanted for what is seen of it, in which order, and which may go. Pure."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from math import hypot

from kalbajar_catalogue.editions.tile_grid import Grid, Level, Place

SOFTEST = 1.18
"""How much larger than itself a tile may be drawn before the next finer level is wanted: nobody sees it."""
MOST_SEEN = 80
"""Tiles that fill what is seen; where it would be more, a coarser level does."""
MOST_WANTED = 120
"""Tiles wanted at once, those just outside what is seen included."""
RING = 1
"""Tiles beyond each edge of what is seen."""


@dataclass(frozen=True)
class Sight:
    """What is seen of a picture: a rectangle in px of the whole one, each of which has `scale` px of the screen."""

    x: float
    y: float
    width: float
    height: float
    scale: float


@dataclass(frozen=True)
class Wanted:
    """The tiles of one level that are wanted: `seen` from the middle outwards, then `ring` around them."""

    level: int = -1
    seen: tuple[Place, ...] = ()
    ring: tuple[Place, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All of them, in the order in which they are fetched."""
        return self.seen + self.ring


NOTHING_WANTED = Wanted()


def wanted(grid: Grid, sight: Sight) -> Wanted:
    """The tiles for what is seen; none where nothing is."""
    if sight.width <= 0 or sight.height <= 0 or sight.scale <= 0:
        return NOTHING_WANTED
    number = level_for(grid, sight).number
    seen = _outwards(grid, sight, _touching(grid, sight, number, 0))
    inner = frozenset(seen)
    around = (place for place in _touching(grid, sight, number, RING) if place not in inner)
    ring = _outwards(grid, sight, around) if seen else ()
    return Wanted(number, seen[:MOST_WANTED], ring[: max(0, MOST_WANTED - len(seen))])


def level_for(grid: Grid, sight: Sight) -> Level:
    """The level that is sharp enough at this scale, or the finest that fills what is seen with few enough tiles."""
    number = grid.level_for(sight.scale / SOFTEST).number
    while number and count_seen(grid, sight, number) > MOST_SEEN:
        number -= 1
    return grid.levels[number]


def count_seen(grid: Grid, sight: Sight, level: int) -> int:
    """How many tiles of a level what is seen touches."""
    return sum(1 for _ in _touching(grid, sight, level, 0))


def staying(there: Iterable[Place], want: Wanted, done: Set[Place], grid: Grid, sight: Sight) -> set[Place]:
    """Which of the tiles that are there stay: those that are wanted, and others while they stand in for some.

    They do until each tile that is seen is `done`: drawn, or known to be broken.
    """
    wanted_now = set(want.places)
    is_settled = all(place in done for place in want.seen)
    return {
        place
        for place in there
        if place in wanted_now or (not is_settled and place[0] != want.level and touches(grid, place, sight))
    }


def touches(grid: Grid, place: Place, sight: Sight) -> bool:
    """Whether a tile shows something of what is seen."""
    left, top, width, height = whereabouts(grid, place)
    return (
        left < sight.x + sight.width and sight.x < left + width
        and top < sight.y + sight.height and sight.y < top + height
    )  # fmt: skip


def whereabouts(grid: Grid, place: Place) -> tuple[float, float, float, float]:
    """Where a tile is drawn: x, y, width and height in px of the whole picture, its border included."""
    area, scale = grid.area(*place), grid.levels[place[0]].scale
    return area.x / scale, area.y / scale, area.width / scale, area.height / scale


def _touching(grid: Grid, sight: Sight, number: int, ring: int) -> Iterable[Place]:
    scale, rim = grid.levels[number].scale, ring * grid.tile
    cells = grid.seen(
        number,
        sight.x * scale - rim,
        sight.y * scale - rim,
        sight.width * scale + 2 * rim,
        sight.height * scale + 2 * rim,
    )
    return ((number, column, row) for column, row in cells)


def _outwards(grid: Grid, sight: Sight, places: Iterable[Place]) -> tuple[Place, ...]:
    """From the middle of what is seen to its edges; those that are as far away from left to right, top to bottom."""
    middle_x, middle_y = sight.x + sight.width / 2, sight.y + sight.height / 2

    def away(place: Place) -> tuple[float, float, Place]:
        # The nearest edge first: a narrow tile at the rim may have its middle nearer than the one that is looked at.
        left, top, width, height = whereabouts(grid, place)
        beside = max(left - middle_x, 0.0, middle_x - left - width)
        below = max(top - middle_y, 0.0, middle_y - top - height)
        return hypot(beside, below), hypot(left + width / 2 - middle_x, top + height / 2 - middle_y), place

    return tuple(sorted(places, key=away))
