"""A decimetre of a carpet with every knot in its place, as SVG: how close the knots lie can be seen, and counted. Pure.

The State Registry of Azerbaijan calls 25 x 25 knots to the dm low, 40 x 40 medium and 60 x 60 high density.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from typing import Final

from kalbajar_catalogue.items.density import TYPICAL, DensityClass, density_class
from kalbajar_catalogue.kiosk.drawing.svg_ink import svg

MOST_KNOTS: Final = 200
"""To the dm: more was never tied and could not be told apart on a screen; it is not drawn."""
LARGER: Final = 8
SIDE: Final = 600.0
_COLOURS: Final = ("#F0E6D2", "#9B2D2A", "#22395B", "#D9A93A", "#2E211A")
_RINGS: Final = (0, 4, 2, 0, 1, 3, 2, 0)
_FIELD: Final = 1
_ARMS: Final = 3
_KNOT: Final = ".93"
_ASIDE: Final = 3.5
"""Knots from the middle, where several colours meet."""
KEPT: Final = 24


@dataclass(frozen=True)
class Square:
    """So many knots across and along a dm; `own` if they were counted on this carpet."""

    across: int
    along: int
    named: DensityClass
    own: bool = False

    @property
    def count(self) -> int:
        """All its knots."""
        return self.across * self.along


def squares(across: int | None, along: int | None) -> tuple[Square, ...]:
    """Low, medium and high, the carpet's own in place of the one that it is nearest to.

    None where the carpet's knots were not counted, or cannot have been: there is nothing to compare then.
    """
    if not across or not along or not (0 < across <= MOST_KNOTS and 0 < along <= MOST_KNOTS):
        return ()
    own = Square(across, along, density_class(across * along), own=True)
    typical = (Square(knots, knots, name) for name, knots in TYPICAL.items())
    return tuple(own if one.named == own.named else one for one in typical)


def colour_at(across: int, along: int, square: Square) -> int:
    """The colour of a knot (0 to 4): stepped lozenges round a cross on a red field, each as many knots wide."""
    right, down = abs(2 * across - square.across + 1) // 2, abs(2 * along - square.along + 1) // 2
    if min(right, down) < 1 and max(right, down) < _ARMS:
        return _RINGS[0]
    ring = right // 2 + down // 2
    if ring < len(_RINGS):
        return _RINGS[ring]
    return _RINGS[0] if right % 8 == 5 and down % 8 == 5 else _FIELD


@lru_cache(KEPT)
def drawn(square: Square, larger: int = 1) -> str:
    """The square, 600 units wide; or a piece near its middle `larger` times as large, in the same 600 units.

    Each knot is one piece of the path of its colour, which begins at its place: `M12 7`, in knots.
    """
    wide, high = SIDE * larger / square.across, SIDE * larger / square.along
    left, top = (min(SIDE * (larger - 1) / 2 + _ASIDE * one, SIDE * (larger - 1)) for one in (wide, high))
    paths: dict[int, list[str]] = {}
    for along in _seen(square.along, high, top):
        for across in _seen(square.across, wide, left):
            knot = f"M{across} {along}h{_KNOT}v{_KNOT}h-{_KNOT}z"
            paths.setdefault(colour_at(across, along, square), []).append(knot)
    knots = "".join(f'<path d="{"".join(path)}" fill="{_COLOURS[colour]}"/>' for colour, path in sorted(paths.items()))
    if larger > 1:
        knots += _tufts(_seen(square.across, wide, left), _seen(square.along, high, top))
    moved = f'<g transform="translate({-left:g} {-top:g}) scale({wide:.5f} {high:.5f})">{knots}</g>'
    return svg(SIDE, SIDE, f'<rect width="{SIDE:g}" height="{SIDE:g}" fill="#5B463A"/>{moved}')


def _tufts(across: range, along: range) -> str:
    """Close up each knot is seen to have two ends."""
    lines = "".join(f"M{x + 0.465:g} {y + 0.08:g}v.76" for y in along for x in across)
    shade = "".join(f"M{x + 0.02:g} {y + 0.88:g}h.89" for y in along for x in across)
    return (
        f'<path d="{lines}" stroke="#2E211A" stroke-opacity="0.35" stroke-width="0.05" stroke-linecap="round"/>'
        f'<path d="{shade}" stroke="#2E211A" stroke-opacity="0.25" stroke-width="0.1"/>'
    )


def _seen(count: int, length: float, corner: float) -> range:
    """The knots of a line of which something lies within the drawing."""
    return range(max(0, floor(corner / length + 1e-9)), min(count, ceil((corner + SIDE) / length - 1e-9)))
