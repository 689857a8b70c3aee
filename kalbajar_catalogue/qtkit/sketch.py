"""A sketch of where places lie to each other: their coordinates on a sheet, north up. Pure; no Qt, no network.

Degrees are laid out evenly, those of longitude as long as they are in the middle of the sheet: true enough for a
country, a mere picture for a world.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, floor, hypot, isfinite, radians

KM_PER_DEGREE = 111.2
EDGE = 0.1
"""The share of the sheet's shorter side that is kept free around the outermost places."""
TOGETHER = 0.045
"""Places nearer to each other than this share of the sheet's width are one mark."""
LEAST_KM = 2.0
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_LONGEST_BAR = 0.3
_ROUND_DEGREES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45, 90)
_NUMBER_WIDE, _NUMBER_HIGH = 0.09, 0.05


@dataclass(frozen=True)
class Spot:
    """A mark: shares of the sheet's width and height from the upper left, and which places it stands for."""

    x: float
    y: float
    places: tuple[int, ...]


@dataclass(frozen=True)
class Edges:
    """Where the sheet begins, in degrees at its upper left corner, and how many degrees it is wide and high."""

    west: float
    north: float
    wide: float
    high: float


@dataclass(frozen=True)
class Sketch:
    """The marks, a bar of so many km that takes such a share of the sheet's width, and what the sheet covers."""

    spots: tuple[Spot, ...]
    bar_km: int
    bar: float
    edges: Edges


def sketch(
    coordinates: Sequence[tuple[float | None, float | None]], shape: float = 1.5, fewest: int = 2
) -> Sketch | None:  # fmt: skip
    """Latitudes and longitudes on a sheet `shape` times as wide as it is high.

    None where fewer than `fewest` are known, and where none is.
    """
    known = [(at, *one) for at, (lat, lon) in enumerate(coordinates) if (one := _on_earth(lat, lon))]
    if len(known) < max(fewest, 1):
        return None
    middle = sum(lat for _, lat, _ in known) / len(known)
    km = [(at, lon * KM_PER_DEGREE * cos(radians(middle)), -lat * KM_PER_DEGREE) for at, lat, lon in known]
    left, right = min(x for _, x, _ in km), max(x for _, x, _ in km)
    top, bottom = min(y for _, _, y in km), max(y for _, _, y in km)
    inner = 1 - 2 * EDGE
    across = max((right - left) / (1 - 2 * EDGE / shape), (bottom - top) * shape / inner, LEAST_KM)
    down = across / shape
    free_x, free_y = (across - (right - left)) / 2, (down - (bottom - top)) / 2
    spots = [Spot((x - left + free_x) / across, (y - top + free_y) / down, (at,)) for at, x, y in km]
    bar = max((step for step in _STEPS if step <= across * _LONGEST_BAR), default=_STEPS[0])
    wide, high = across / (KM_PER_DEGREE * cos(radians(middle))), down / KM_PER_DEGREE
    west = (left - free_x) / (KM_PER_DEGREE * cos(radians(middle)))
    edges = Edges(west, (free_y - top) / KM_PER_DEGREE, wide, high)
    return Sketch(tuple(_together(spots, shape)), bar, min(bar / across, 1.0), edges)


def steps_between(least: float, most: float, about: int = 4) -> tuple[float, ...]:
    """Round degrees from `least` to `most`, about so many, for the lines of a net."""
    span = most - least
    if not (isfinite(span) and span > 0):
        return ()
    step = next((one for one in _ROUND_DEGREES if span / one <= about), _ROUND_DEGREES[-1])
    first = ceil(least / step)
    return tuple(round(at * step, 4) for at in range(first, floor(most / step) + 1))


def is_crowded(drawn: Sketch, spot: Spot) -> bool:
    """Whether another mark stands where this one's number would, at its right."""
    return any(0 < other.x - spot.x < _NUMBER_WIDE and abs(other.y - spot.y) < _NUMBER_HIGH for other in drawn.spots)


def _on_earth(lat: float | None, lon: float | None) -> tuple[float, float] | None:
    if lat is None or lon is None or not (isfinite(lat) and isfinite(lon)):
        return None
    return (lat, lon) if abs(lat) < 90 and abs(lon) <= 180 else None


def _together(spots: Sequence[Spot], shape: float) -> list[Spot]:
    """Marks that would cover each other are one."""
    apart: list[Spot] = []
    for spot in spots:
        for at, other in enumerate(apart):
            if hypot(spot.x - other.x, (spot.y - other.y) / shape) < TOGETHER:
                apart[at] = Spot(other.x, other.y, other.places + spot.places)
                break
        else:
            apart.append(spot)
    return apart
