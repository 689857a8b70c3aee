"""Monuments and dwellings as meshes, whole or ruined."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from math import pi

import numpy as np
from numpy.random import Generator

from .light import Colour
from .noise import stream
from .solids import Face, Mesh, box, face, gable, opening, placed, prism, ragged, ring, spire
from .views import View

Elevation = Callable[[float, float], float]

STONE: Colour = (0.235, 0.200, 0.155)
PALE: Colour = (0.32, 0.285, 0.225)
PLASTER: Colour = (0.46, 0.41, 0.34)
ROOFS: tuple[Colour, ...] = (
    (0.235, 0.085, 0.050),
    (0.20, 0.095, 0.065),
    (0.25, 0.125, 0.075),
    (0.165, 0.155, 0.15),
    (0.19, 0.075, 0.05),
)
TIN: Colour = (0.17, 0.165, 0.16)
FELT: Colour = (0.52, 0.48, 0.41)


def monument(view: View, seed: int, ground: Elevation) -> Mesh:
    """Return the solid things of a view, standing on the ground."""
    builders: dict[str, Callable[[View, Generator, Elevation], Mesh]] = {
        "fortress": _fortress,
        "tower": _tower,
        "khanqah": _khanqah,
        "bridge": _bridge,
        "village": _village,
        "hamlet": _village,
        "camp": _camp,
    }
    return builders[view.feature](view, stream(seed, 6), ground)


def _battlements(plan: list[tuple[float, float]], top: float, step: float, colour: Colour) -> Mesh:
    merlons: list[Mesh] = []
    for (ax, ay), (bx, by) in zip(plan, plan[1:] + plan[:1], strict=True):
        count = max(1, int(np.hypot(bx - ax, by - ay) / step))
        for k in range(count):
            t = (k + 0.5) / count
            merlon = box(step * 0.5, step * 0.5, 1.1, colour, 0.0)
            merlons.append(placed(merlon, ax + (bx - ax) * t, ay + (by - ay) * t, top))
    return tuple(each for merlon in merlons for each in merlon)


def _fortress(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return a ring of walls with round towers on the crag."""
    x, y = view.site
    reach = rng.uniform(26.0, 32.0)
    plan = [(px * reach * rng.uniform(0.8, 1.1), py * reach * 0.7) for px, py in ring(7, 1.0, rng.uniform(0, 1))]
    heights = rng.uniform(11.0, 17.0, len(plan))
    level = min(ground(x + px, y + py) for px, py in plan) + 2.5
    parts = [_curtain(plan, view.ruined, rng)]
    for (px, py), height in zip(plan, heights, strict=True):
        parts.append(placed(_round_tower(float(height), view.ruined, rng), px, py, 0.0))
    parts.append(placed(_keep(view.ruined, rng), -4.0, 3.0, 0.0, 0.35))
    return placed(tuple(each for part in parts for each in part), x, y, level)


def _curtain(plan: list[tuple[float, float]], ruined: bool, rng: Generator) -> Mesh:
    if ruined:
        return ragged(plan, 8.0, STONE, rng, 14.0)
    return prism(plan, -14.0, 8.0, STONE) + _battlements(plan, 8.0, 2.4, STONE)


def _round_tower(height: float, ruined: bool, rng: Generator) -> Mesh:
    plan = ring(12, 4.2)
    if ruined:
        return prism(plan, -14.0, height * 0.35, STONE, 0.95) + placed(
            ragged(ring(12, 4.0), height * 0.5, STONE, rng, 1.0), 0, 0, height * 0.3
        )
    shaft = prism(plan, -14.0, height, STONE, 0.92)
    crown = placed(prism(ring(12, 4.3), 0.0, 1.0, PALE), 0, 0, height)
    return shaft + crown + _battlements(ring(12, 4.0), height + 1.0, 1.6, STONE)


def _keep(ruined: bool, rng: Generator) -> Mesh:
    plan = [(-6.0, -5.0), (6.0, -5.0), (6.0, 5.0), (-6.0, 5.0)]
    if ruined:
        return ragged(plan, 17.0, STONE, rng)
    slits = tuple(opening(x, z, 0.8, 2.0, -5.06) for x in (-3.0, 2.6) for z in (11.0, 16.0))
    return prism(plan, -6.0, 21.0, STONE) + _battlements(plan, 21.0, 2.0, STONE) + slits


def _tower(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return a lonely square watch tower with a low wall."""
    x, y = view.site
    plan = [(-4.6, -4.6), (4.6, -4.6), (4.6, 4.6), (-4.6, 4.6)]
    slits = tuple(opening(s, z, 0.7, 1.7, -4.35) for s, z in ((0.0, 6.0), (-1.0, 12.0), (1.2, 17.5)))
    yard = placed(ragged([(-13.0, -8.0), (9.0, -10.0), (14.0, 7.0), (-10.0, 9.0)], 4.0, STONE, rng), 3.0, 0.0, 0.0)
    if view.ruined:
        body = prism(plan, -6.0, 11.0, STONE, 0.95) + placed(
            ragged([(p * 0.95, q * 0.95) for p, q in plan], 9.5, STONE, rng, 1.0), 0, 0, 11.0
        )
    else:
        body = prism(plan, -6.0, 22.0, STONE, 0.9) + placed(spire(ring(4, 6.4, pi / 4), 22.0, 27.0, TIN), 0, 0, 0)
    return placed(yard + body + slits, x, y, ground(x, y) + 0.5, float(rng.uniform(-0.5, 0.5)))


def _khanqah(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return a domed hall with a tall portal and a side wing."""
    x, y = view.site
    turn = 0.42 if rng.random() < 0.5 else -0.42
    parts = _hall_ruin(rng) if view.ruined else _hall()
    return placed(parts, x, y, ground(x, y) + 0.2, turn)


def _hall() -> Mesh:
    hall = box(17.0, 11.0, 6.6, PALE) + placed(box(17.8, 11.8, 0.5, STONE, 0.0), 0, 0, 6.6)
    drum = placed(prism(ring(8, 4.1, pi / 8), 0.0, 4.0, PALE), 1.5, 0, 7.0)
    dome = placed(spire(ring(8, 4.7, pi / 8), 11.0, 17.2, TIN), 1.5, 0, 0)
    portal = (*placed(box(6.4, 2.4, 9.2, PALE), 1.5, -6.0, 0), opening(1.5, 0.0, 3.4, 4.4, -7.25, 0.0, True))
    wing = placed(box(9.0, 8.0, 4.2, STONE) + gable(9.0, 8.0, 4.2, 2.6, TIN, STONE), -12.6, 0.8, 0)
    windows = tuple(opening(p, 2.6, 0.9, 1.5, -5.56, 0.6, True) for p in (-5.4, -3.6, 6.6))
    lights = tuple(opening(p, 8.4, 0.6, 1.3, -4.0, 0.3, True) for p in (1.5,))
    yard = placed(box(34.0, 0.8, 1.1, STONE, 3.0), -3.0, -14.0, 0)
    return hall + drum + dome + wing + portal + windows + lights + yard


def _hall_ruin(rng: Generator) -> Mesh:
    plan = [(-8.5, -5.5), (8.5, -5.5), (8.5, 5.5), (-8.5, 5.5)]
    hall = ragged(plan, 6.6, STONE, rng)
    drum = placed(ragged(ring(8, 4.1, pi / 8), 4.0, STONE, rng, 3.0), 1.5, 0, 6.0)
    portal = placed(ragged([(-3.2, -1.2), (3.2, -1.2), (3.2, 1.2), (-3.2, 1.2)], 9.2, STONE, rng), 1.5, -6.0, 0)
    wing = placed(ragged([(-4.5, -4.0), (4.5, -4.0), (4.5, 4.0), (-4.5, 4.0)], 4.0, STONE, rng), -12.6, 0.8, 0)
    door = (opening(1.5, 0.0, 3.0, 3.0, -7.25, 0.0, True),)
    return hall + drum + wing + portal + door + _rubble(rng, 60, 18.0)


def _rubble(rng: Generator, count: int, reach: float) -> Mesh:
    stones: list[Mesh] = []
    for _ in range(count):
        size = rng.uniform(0.3, 1.0)
        stone = box(size * 1.4, size, size * 0.5, STONE, 0.5)
        stones.append(placed(stone, rng.normal(0, reach * 0.5), -6 - abs(rng.normal(0, 5)), 0.0, rng.uniform(0, 3)))
    return tuple(each for stone in stones for each in stone)


def _bridge(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return a humpbacked bridge with one pointed arch over the river."""
    x, y = view.site
    level = -view.drop - 1.1
    ruin = view.ruined
    front, back = -2.3, 2.3
    across = np.linspace(-34.0, 34.0, 35)
    deck = 1.6 + 7.6 * np.exp(-((across / 13.0) ** 2)) + (rng.uniform(-1.0, 0.0, 35) if ruin else 0.0)
    arch = [(9.6 * float(np.cos(a)), 7.1 * float(np.sin(a)) ** 0.85 - 0.3) for a in np.linspace(0.0, pi, 21)]
    wall = [(float(a), float(d)) for a, d in zip(across, deck, strict=True)]
    side = _spandrels(wall, arch, front)
    soffit = tuple(
        face(
            [(a[0], front, a[1]), (b[0], front, b[1]), (b[0], back, b[1]), (a[0], back, a[1])],
            (0.10, 0.088, 0.07),
        )
        for a, b in itertools.pairwise(arch)
    )
    voussoirs = tuple(_voussoir(a, b, front - 0.06) for a, b in itertools.pairwise(arch))
    parapet = () if ruin else _parapet(wall, front - 0.1) + _parapet(wall, back)
    return placed(soffit + side + parapet + voussoirs, x, y, level, 0.16)


def _spandrels(wall: list[tuple[float, float]], arch: list[tuple[float, float]], front: float) -> Mesh:
    """Return the front face in strips that leave the arch open."""
    xs = np.asarray([p[0] for p in reversed(arch)])
    zs = np.asarray([p[1] for p in reversed(arch)])
    fine = np.linspace(-34.0, 34.0, 137)
    tops = np.interp(fine, [p[0] for p in wall], [p[1] for p in wall])
    lows = np.where(np.abs(fine) < 9.6, np.interp(fine, xs, zs), -3.0)
    edges = list(zip(fine.tolist(), tops.tolist(), lows.tolist(), strict=True))
    return tuple(
        face([(a, front, low), (b, front, below), (b, front, above), (a, front, top)], PALE)
        for (a, top, low), (b, above, below) in itertools.pairwise(edges)
    )


def _voussoir(a: tuple[float, float], b: tuple[float, float], front: float) -> Face:
    grow = 1.07
    return face(
        [
            (a[0], front, a[1]),
            (b[0], front, b[1]),
            (b[0] * grow, front, b[1] * grow),
            (a[0] * grow, front, a[1] * grow),
        ],
        (0.27, 0.24, 0.19),
    )


def _parapet(wall: list[tuple[float, float]], front: float) -> Mesh:
    return tuple(
        face(
            [
                (a[0], front, a[1] - 0.1),
                (b[0], front, b[1] - 0.1),
                (b[0], front, b[1] + 0.9),
                (a[0], front, a[1] + 0.9),
            ],
            STONE,
        )
        for a, b in itertools.pairwise(wall)
    )


def _village(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return houses scattered along the slope."""
    x, y = view.site
    count = 46 if view.feature == "village" else 11
    spread = 0.24 * y
    houses: list[Mesh] = []
    taken: list[tuple[float, float]] = []
    for _ in range(count * 6):
        at = (x + float(rng.normal(0, spread * 0.6)), y + float(rng.uniform(-0.12, 0.75)) * y)
        if len(houses) < count and all(np.hypot(at[0] - p, at[1] - q) > 13.5 for p, q in taken):
            taken.append(at)
            turn = float(rng.choice([0.25, 0.25 + pi / 2]) + rng.normal(0, 0.16))
            houses.append(placed(_house(view.ruined, rng), at[0], at[1], ground(*at) + 0.3, turn))
    return tuple(each for house in houses for each in house)


def _house(ruined: bool, rng: Generator) -> Mesh:
    width, depth, wall = rng.uniform(9, 14), rng.uniform(7, 9), rng.choice([3.2, 3.6, 5.8])
    tone = PLASTER if rng.random() < 0.55 else STONE
    roof = ROOFS[int(rng.integers(len(ROOFS)))]
    if ruined:
        w, d = width / 2, depth / 2
        return ragged([(-w, -d), (w, -d), (w, d), (-w, d)], wall, STONE, rng)
    body = box(width, depth, wall, tone) + gable(width, depth, wall, 2.4, roof, tone)
    return body + _windows(width, depth, wall, rng)


def _windows(width: float, depth: float, wall: float, rng: Generator) -> Mesh:
    floors = (1.0, 3.7) if wall > 5 else (1.1,)
    places = np.linspace(-width * 0.34, width * 0.34, 4)
    front = [
        opening(float(p), z, 0.9, 1.3, -depth / 2 - 0.06, float(rng.random() < 0.62)) for z in floors for p in places
    ]
    sides = [
        placed((opening(float(p), z, 0.9, 1.3, -width / 2 - 0.06, float(rng.random() < 0.62)),), 0, 0, 0, pi / 2)
        for z in floors
        for p in (-1.5, 1.5)
    ]
    return (*front, *(each for side in sides for each in side))


def _camp(view: View, rng: Generator, ground: Elevation) -> Mesh:
    """Return the round felt tents of a summer pasture."""
    tents: list[Mesh] = []
    for x, y in ((-13.0, 88.0), (4.0, 97.0), (19.0, 108.0), (-3.0, 126.0), (33.0, 131.0)):
        tents.append(placed(_tent(rng.uniform(3.0, 3.8)), x, y, ground(x, y), rng.uniform(-0.4, 0.4)))
    return tuple(each for tent in tents for each in tent)


def _tent(radius: float) -> Mesh:
    bands = [(1.0, 0.0), (0.98, 1.5), (0.84, 2.3), (0.58, 2.95), (0.25, 3.35), (0.05, 3.45)]
    parts: list[Face] = []
    for (r0, z0), (r1, z1) in itertools.pairwise(bands):
        low, high = ring(18, radius * r0), ring(18, radius * r1)
        for k in range(18):
            j = (k + 1) % 18
            parts.append(face([(*low[k], z0), (*low[j], z0), (*high[j], z1), (*high[k], z1)], FELT))
    return (*parts, opening(0.0, 0.0, 1.1, 1.5, -radius - 0.05, 0.5))
