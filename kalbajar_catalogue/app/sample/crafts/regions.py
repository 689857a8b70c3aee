"""Where the parts of the alachigh appear in its two large pictures, by the geometry that draws them."""

from __future__ import annotations

from collections.abc import Callable
from math import asin, cos, pi, sin

import numpy as np

from .dome import CROWN, RADIUS, RING, RISE, WALL, Eye, Place, on_roof, on_wall
from .inside import BEDDING, CURTAIN, FORMAT, POST
from .inside import eye_of as eye_inside
from .outside import DOOR, OPEN, SCENE, pegs
from .outside import eye_of as eye_outside
from .records import Points, Region


def _shown(eye: Eye, corners: list[Place]) -> Points:
    """Return places as fractions of the picture, held inside it."""
    seen = [eye.seen(corner) for corner in corners]
    return tuple((min(max(column / eye.width, 0.0), 1.0), min(max(row / eye.height, 0.0), 1.0)) for column, row in seen)


def _patch(
    place: Callable[[float, float], Place], across: tuple[float, float], along: tuple[float, float]
) -> list[Place]:
    """Return the outline of a patch of the roof or wall between two bearings and two heights."""
    sides = [np.linspace(*pair, 9).tolist() for pair in (across, along)]
    low = [place(bearing, along[0]) for bearing in sides[0]]
    right = [place(across[1], height) for height in sides[1]]
    high = [place(bearing, along[1]) for bearing in reversed(sides[0])]
    left = [place(across[0], height) for height in reversed(sides[1])]
    return [*low, *right[1:], *high[1:], *left[1:-1]]


def _on_side(bearing: float, z: float) -> Place:
    """Return a point of the wall or, above it, of the roof."""
    return on_wall(bearing, z) if z <= WALL else on_roof(bearing, asin((z - WALL) / RISE) * 2 / pi)


def _box(points: Points) -> Points:
    """Return the rectangle around points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys))


def outer_regions() -> dict[str, Region]:
    """Return the regions of the parts in the picture from outside."""
    eye = eye_outside(*SCENE.format)
    half = (DOOR[1] - DOOR[0]) / 2
    middle = DOOR[0] + half
    ring = [
        (reach * cos(a), reach * sin(a), z)
        for reach, z in ((RING * 1.12, CROWN - 0.07), (RING, CROWN + 0.13), (0.05, CROWN + 0.38))
        for a in (k * pi / 12 for k in range(24))
    ]
    stakes = [(x * lean, y * lean, z) for x, y, _ in pegs()[4:] for lean, z in ((0.975, -0.06), (1.045, 0.40))]
    found = {
        "rod": _patch(on_roof, (OPEN[0] + 0.03, OPEN[1] - 0.08), (0.15, 0.76)),
        "felt_cover": _patch(on_roof, (0.02, 1.05), (0.15, 0.40)),
        "reed_screen": _patch(on_wall, (-1.05, DOOR[0] - 0.05), (0.14, 1.02)),
        "patterned_curtain": [
            on_wall(middle + half * t, z)
            for t, z in ((0.45, 1.72), (0.92, 1.72), (0.92, 0.16), (0.45, 0.16), (0.12, 0.75))
        ],
        "centre_post": _patch(on_wall, (middle - 0.31 * half, middle - 0.19 * half), (0.25, 1.70)),
    }
    regions = {code: Region("outside", _shown(eye, corners)) for code, corners in found.items()}
    regions["crown_ring"] = Region("outside", _box(_shown(eye, ring)))
    regions["peg"] = Region("outside", _box(_shown(eye, stakes)))
    return regions


def inner_regions() -> dict[str, Region]:
    """Return the regions of the parts in the picture from within."""
    eye = eye_inside(*FORMAT)
    ring = [((RING + 0.12) * sin(a), -(RING + 0.12) * cos(a), CROWN - 0.03) for a in (k * pi / 18 for k in range(36))]
    y, left, right, top = BEDDING
    x, _, girth = POST
    back, front = CURTAIN
    found = {
        "crown_ring": ring,
        "rod": _patch(on_roof, (1.80, 2.45), (0.43, 0.60)),
        "felt_cover": _patch(on_roof, (-2.35, -1.75), (0.16, 0.32)),
        "reed_screen": _patch(on_wall, (-2.62, -2.24), (0.28, WALL - 0.12)),
        "bedding_stack": [(left, y, 0.02), (right, y, 0.02), (right, y, top), (left, y, top)],
        "patterned_curtain": _patch(_on_side, (back + 0.02, front - 0.02), (0.14, 1.68)),
        "centre_post": [
            (x - girth, 0.0, 0.35),
            (x + girth, 0.0, 0.35),
            (x + girth, 0.0, CROWN - 0.25),
            (x - girth, 0.0, CROWN - 0.25),
        ],
    }
    return {code: Region("inside", _shown(eye, corners)) for code, corners in found.items()}


def regions_of(code: str) -> tuple[Region, ...]:
    """Return the regions of a part, the picture from outside first."""
    return tuple(regions[code] for regions in (outer_regions(), inner_regions()) if code in regions)


DIAMETER_MM = round(2000 * RADIUS)
HEIGHT_MM = round(1000 * (CROWN + 0.38))
