"""Things that return in several paintings: trees, houses, fruit, a jug, a carpet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

import numpy as np

from kalbajar_catalogue.app.sample.noise import Grid

from .fields import as_image
from .sketch import Colour, Point, Points, Sketch, blend, box, curve, ramp


def oval(centre: Point, across: float, tall: float, sketch: Sketch, count: int = 22) -> list[Point]:
    """Return an ellipse; both radii are shares of the height."""
    return [
        (centre[0] + across / sketch.aspect * cos(2 * pi * k / count), centre[1] + tall * sin(2 * pi * k / count))
        for k in range(count)
    ]


def blob(centre: Point, across: float, tall: float, sketch: Sketch, rough: float = 0.18) -> list[Point]:
    """Return an uneven closed outline around a place."""
    swing = sketch.rng.uniform(1.0 - rough, 1.0 + rough, 12)
    ring = oval(centre, across, tall, sketch, 12)
    moved = [
        (centre[0] + (x - centre[0]) * k, centre[1] + (y - centre[1]) * k)
        for (x, y), k in zip(ring, swing, strict=True)
    ]
    return curve([*moved, moved[0]], 4)


def foliage(sketch: Sketch, centre: Point, reach: float, tones: Sequence[Colour], tall: float = 1.0) -> None:
    """Paint a crown of leaves in clumps, each dark below and lit from the upper left."""
    dark, middle, light = tones[-1], tones[len(tones) // 2], tones[0]
    clumps = sketch.rng.uniform(-1.0, 1.0, (9, 2))
    for dx, dy in sorted(clumps.tolist(), key=lambda each: each[1]):
        r = reach * float(sketch.rng.uniform(0.30, 0.52)) * (1.15 - 0.4 * abs(dx))
        x, y = centre[0] + dx * 0.72 * reach / sketch.aspect, centre[1] + dy * 0.70 * reach * tall
        shine = 0.5 - 0.35 * dx - 0.35 * dy
        sketch.plane(blob((x, y), r * 1.15, r, sketch, 0.35), dark)
        top = (x - 0.22 * r / sketch.aspect, y - 0.25 * r)
        sketch.plane(blob(top, r * 0.85, r * 0.66, sketch, 0.4), blend(dark, middle, 0.35 + 0.5 * shine))
        spots = oval((top[0] - 0.1 * r, top[1] - 0.12 * r), r * 0.75, r * 0.55, sketch)
        sketch.speckle(spots, (middle, blend(middle, light, shine), light), round(6 + 14 * shine), (r * 0.10, r * 0.24))


def fir(sketch: Sketch, foot: Point, tall: float, needle: Colour, snow: Colour) -> None:
    """Paint a fir in tiers that carry snow."""
    for k in range(5):
        top, wide = foot[1] - tall * (0.34 + 0.165 * k), tall * (0.27 - 0.045 * k) / sketch.aspect
        low = top + tall * 0.30
        sketch.plane(
            [(foot[0], top), (foot[0] + wide, low), (foot[0], low - tall * 0.04), (foot[0] - wide, low)], needle
        )
        shoulder = [
            (foot[0], top),
            (foot[0] - wide * 0.2, top + tall * 0.14),
            (foot[0] - wide * 0.95, low - tall * 0.012),
        ]
        sketch.plane([*shoulder, (foot[0] - wide * 0.55, low - tall * 0.11)], snow)


def poplar(sketch: Sketch, foot: Point, tall: float, tones: Sequence[Colour], slim: float = 0.13) -> None:
    """Paint a slender tree, lit from the left."""
    x, y = foot
    wide = tall * slim / sketch.aspect
    body = curve([(x, y), (x - wide, y - tall * 0.35), (x - wide * 0.6, y - tall * 0.75), (x, y - tall)], 4)
    other = curve([(x, y - tall), (x + wide * 0.7, y - tall * 0.7), (x + wide, y - tall * 0.3), (x, y)], 4)
    sketch.plane([*body, *other], tones[-1])
    sketch.plane([*body, (x + wide * 0.1, y - tall * 0.5)], tones[len(tones) // 2])
    sketch.speckle([*body, (x, y)], tones[:2], round(tall * 120) + 8, (tall * 0.012, tall * 0.03))
    sketch.run([*body, *other], 82)


def house(
    sketch: Sketch, corner: Point, size: Point, walls: tuple[Colour, Colour], roof: Colour, glass: Colour
) -> None:
    """Paint a house from its lower left corner: lit front, shaded side, pitched roof, windows."""
    (x, y), (w, h) = corner, size
    side, rise = w * 0.42, h * 0.55
    sketch.plane(box(x, y - h, x + w, y), walls[0])
    sketch.plane([(x + w, y), (x + w, y - h), (x + w + side, y - h * 0.92), (x + w + side, y - h * 0.08)], walls[1])
    sketch.plane([(x + w, y - h), (x + w + side * 0.5, y - h - rise), (x + w + side, y - h * 0.92)], walls[1])
    eave = h * 0.05
    ridge = [(x + side * 0.4, y - h - rise), (x + w + side * 0.5, y - h - rise), (x + w, y - h + eave)]
    sketch.plane([*ridge, (x - w * 0.05, y - h + eave)], roof)
    for k in (0.22, 0.62):
        sketch.plane(box(x + w * k, y - h * 0.72, x + w * (k + 0.2), y - h * 0.28), glass)
    sketch.heed(box(x - w * 0.1, y - h - rise, x + w + side, y), 150)


def pomegranate(sketch: Sketch, centre: Point, r: float, tones: Sequence[Colour], lean: float = -1.2) -> None:
    """Paint a pomegranate with its crown; `lean` is the direction of the crown in radians."""
    sketch.ball(centre, r, tones, 0.94)
    x, y = centre[0] + cos(lean) * r * 0.86 / sketch.aspect, centre[1] + sin(lean) * r * 0.9
    for turn in (-0.55, 0.0, 0.55):
        tip = (x + cos(lean + turn) * r * 0.5 / sketch.aspect, y + sin(lean + turn) * r * 0.5)
        base = [(x + cos(lean + s) * r * 0.26 / sketch.aspect, y + sin(lean + s) * r * 0.26) for s in (1.6, -1.6)]
        sketch.plane([base[0], tip, base[1]], tones[1] if turn < 0 else tones[-2])
    sketch.heed(oval(centre, r * 1.1, r * 1.1, sketch), 220)


def turned(sketch: Sketch, axis: float, profile: Points, tones: Sequence[Colour], glint: float = 0.32) -> list[Point]:
    """Paint a body turned on a wheel from (y, radius) pairs; return its outline."""
    rows = curve(profile, 10)
    left = [(axis - r / sketch.aspect, y) for y, r in rows]
    outline = [*left, *[(axis + r / sketch.aspect, y) for y, r in reversed(rows)]]
    ys, rs = np.asarray([y for y, _ in rows]), np.asarray([r for _, r in rows])
    radius = np.interp((np.arange(sketch.height) + 0.5) / sketch.height, ys, rs).astype(np.float32)
    x = (np.arange(sketch.width, dtype=np.float32) / sketch.width - axis) * sketch.aspect
    place = np.clip(x[None, :] / np.maximum(radius, 1e-3)[:, None], -1.0, 1.0)
    sketch.lay(as_image(ramp(_metal(place, glint), tones)), outline)
    sketch.run(outline, 90, 0.7)
    sketch.heed(outline, 190)
    return outline


def _metal(place: Grid, glint: float) -> Grid:
    """Return darkness 0..1 over a round body: a lit left, a dark core, a reflected edge."""
    dark = 0.16 + 0.62 * np.clip((place + 0.35) / 1.0, 0.0, 1.0) - 0.34 * np.clip((place - 0.7) / 0.3, 0.0, 1.0)
    dark += 0.35 * np.clip((-0.62 - place) / 0.38, 0.0, 1.0)
    return np.asarray(np.clip(dark - 0.5 * np.exp(-(((place + glint) / 0.08) ** 2)), 0.0, 1.0), dtype=np.float32)


def rhombus(centre: Point, across: float, tall: float, steps: int = 4) -> list[Point]:
    """Return a stepped rhombus, as a weaver must draw it; both half axes are shares of the sheet."""
    corner: list[Point] = []
    for k in range(steps):
        corner += [(k / steps, 1 - k / steps), ((k + 1) / steps, 1 - k / steps)]
    quarters = [(1, -1), (1, 1), (-1, 1), (-1, -1)]
    line: list[Point] = []
    for number, (sx, sy) in enumerate(quarters):
        part = corner if number % 2 == 0 else corner[::-1]
        line += [(centre[0] + sx * across * x, centre[1] + sy * tall * y) for x, y in part]
    return line


def carpet(sketch: Sketch, corners: Points, colours: Sequence[Colour], medallions: int = 2) -> None:
    """Weave a carpet into a quadrilateral: field, two borders, stepped rhombi."""
    place = _quad(corners)
    field, border, line, light, dark = colours
    for inset, colour in ((0.0, dark), (0.03, border), (0.15, line), (0.17, field)):
        sketch.plane([place(u, v) for u, v in box(inset * 0.8, inset, 1 - inset * 0.8, 1 - inset)], colour)
    for k in range(11):
        for v in (0.09, 0.91):
            figure = rhombus(((k + 0.75) / 11.5, v), 0.030, 0.045, 4)
            sketch.plane([place(*spot) for spot in figure], (light, line)[k % 2])
    for k in range(medallions):
        middle = ((k + 0.5) / medallions * 0.72 + 0.14, 0.5)
        for share, colour in ((1.0, dark), (0.86, light), (0.66, border), (0.42, line), (0.22, dark)):
            figure = rhombus(middle, 0.30 / medallions * share, 0.30 * share)
            sketch.plane([place(*spot) for spot in figure], colour)
    sketch.heed(corners, 150)


def _quad(corners: Points) -> Callable[[float, float], Point]:
    """Return the place of a unit square in four corners (upper left, upper right, lower right, lower left)."""
    a, b, c, d = np.asarray(corners, dtype=np.float64)

    def place(u: float, v: float) -> Point:
        x, y = a * (1 - u) * (1 - v) + b * u * (1 - v) + c * u * v + d * (1 - u) * v
        return (float(x), float(y))

    return place
