"""Where the marks of a dwelling's parts stand in its picture: near what they mean, never on one another. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import hypot

GAP = 18.0
"""Between two marks: one of them grows by 16 when it is chosen."""
GROWN = 16.0
HALO = 14.0
"""Around a chosen mark, within the picture."""
_STEP = 12
_LEAST_REACH = 32


@dataclass(frozen=True)
class Box:
    """What a mark means: a rectangle in units, from the upper left corner of the picture."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True)
class Mark:
    """The middle of a mark at rest, and of the same mark when it is chosen and larger."""

    x: float
    y: float
    chosen_x: float
    chosen_y: float


def placed(parts: Sequence[Box], wide: float, high: float, side: float) -> list[Mark | None]:
    """A mark of `side` for each part within a picture of `wide` x `high`; None for one there is no room for.

    Marks keep `GAP` between them and stay in the picture, chosen ones (larger by `GROWN`) too. A chosen mark stands
    beside its part where it would cover more than a fraction of it.
    """
    rests: dict[int, tuple[float, float]] = {}
    # The smallest part first: a large one can do with any corner of itself.
    for index in sorted(range(len(parts)), key=lambda one: parts[one].width * parts[one].height):
        spot = _nearest(parts[index].middle, side + GROWN + HALO, wide, high, list(rests.values()), side + GAP)
        if spot:
            rests[index] = spot
    return [_mark(parts[index], index, rests, (wide, high), side) for index in range(len(parts))]


def _mark(
    part: Box, index: int, rests: dict[int, tuple[float, float]], picture: tuple[float, float], side: float
) -> Mark | None:
    rest = rests.get(index)
    if rest is None:
        return None
    others = [spot for other, spot in rests.items() if other != index]
    beside = _beside(part, others, picture, side)
    return Mark(*rest, *(beside or rest))


def _beside(
    part: Box, others: list[tuple[float, float]], picture: tuple[float, float], side: float
) -> tuple[float, float] | None:
    """A place off the part, not further than two marks from it; None for a part that is much larger than a mark."""
    grown = side + GROWN
    if part.width * part.height > 9 * grown * grown:
        return None
    clear = Box(part.x - 8, part.y - 8, part.width + 16, part.height + 16)
    far = hypot(part.width, part.height) / 2 + 3 * grown
    apart = (side + grown) / 2 + 2
    for x, y in _around(part.middle, far):
        if _inside(x, y, grown + HALO, *picture) and _off(x, y, grown, clear) and _free(x, y, others, apart):
            return x, y
    return None


def _nearest(
    middle: tuple[float, float], room: float, wide: float, high: float, others: list[tuple[float, float]], apart: float
) -> tuple[float, float] | None:
    at = (min(max(middle[0], room / 2), wide - room / 2), min(max(middle[1], room / 2), high - room / 2))
    for x, y in _around(at, hypot(wide, high)):
        if _inside(x, y, room, wide, high) and _free(x, y, others, apart):
            return x, y
    return None


def _inside(x: float, y: float, room: float, wide: float, high: float) -> bool:
    half = room / 2 - 1e-6
    return half <= x <= wide - half and half <= y <= high - half


def _free(x: float, y: float, others: list[tuple[float, float]], apart: float) -> bool:
    return all(max(abs(x - left), abs(y - top)) >= apart for left, top in others)


def _off(x: float, y: float, grown: float, part: Box) -> bool:
    half = grown / 2
    return (
        x + half <= part.x or x - half >= part.x + part.width
        or y + half <= part.y or y - half >= part.y + part.height
    )  # fmt: skip


def _around(middle: tuple[float, float], far: float) -> Iterator[tuple[float, float]]:
    """Places on a grid around a middle, the nearest first."""
    steps = far / _STEP
    reach = _LEAST_REACH
    while reach < steps:
        reach *= 2
    for away, x, y in _spiral(reach):
        if away > steps + 1:
            return
        yield middle[0] + x * _STEP, middle[1] + y * _STEP


@lru_cache(4)
def _spiral(reach: int) -> tuple[tuple[float, int, int], ...]:
    """Steps across and down with their distance, the nearest first, then the highest."""
    every = ((hypot(x, y), x, y) for x in range(-reach, reach + 1) for y in range(-reach, reach + 1))
    return tuple(sorted(every, key=lambda one: (one[0], one[2], one[1])))
