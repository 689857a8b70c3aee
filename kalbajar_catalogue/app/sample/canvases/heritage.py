"""Compositions of history and of the spirit of victory: bridge, tower, fireworks, the road home."""

from __future__ import annotations

from math import cos, pi, sin

from .motifs import blob, foliage, house, poplar
from .sketch import Point, Sketch, blend, box, crested, curve, jagged, path, tint, tints


def bridge(s: Sketch) -> None:
    """An old stone bridge between two slopes, severe and grey; a red cloak crosses it."""
    s.plane(box(0, 0, 1, 1), tint("d9d2bd"))
    s.planes([([(0, 0), (1, 0), (1, 0.08), (0.4, 0.13), (0, 0.10)], tint("c7c3b4"))])
    far = [(0, 0.36), (0.13, 0.25), (0.24, 0.31), (0.42, 0.12), (0.52, 0.2), (0.60, 0.16), (0.78, 0.30), (1, 0.2)]
    s.plane([*far, (1, 0.7), (0, 0.7)], tint("7f8c93"))
    s.planes([
        (path("0.42 0.12, 0.52 0.2, 0.47 0.33, 0.56 0.5, 0.66 0.5, 0.60 0.16, 0.52 0.2"), tint("5d6a74")),
        ([(0.42, 0.12), (0.36, 0.19), (0.40, 0.24), (0.43, 0.21), (0.47, 0.26), (0.52, 0.2)], tint("efe9d8")),
        ([(0, 0.36), (0.13, 0.25), (0.18, 0.4), (0.12, 0.55), (0, 0.55)], tint("96a0a0")),
    ])  # fmt: skip
    left = [(0, 0.42), (0.16, 0.46), (0.27, 0.57), (0.33, 0.72), (0.25, 1), (0, 1)]
    right = [(1, 0.36), (0.86, 0.42), (0.74, 0.56), (0.69, 0.72), (0.78, 1), (1, 1)]
    s.plane(left, tint("3d4347"))
    s.plane(right, tint("4d4a44"))
    s.plane([(0, 0.42), (0.16, 0.46), (0.20, 0.6), (0.08, 0.8), (0, 0.82)], tint("6a6f66"))
    s.plane([(1, 0.36), (0.86, 0.42), (0.84, 0.62), (0.93, 0.8), (1, 0.84)], tint("7c7362"))
    s.plane([(0.33, 0.72), (0.69, 0.72), (0.78, 1), (0.25, 1)], tint("2b4450"))
    s.plane([(0.42, 0.74), (0.58, 0.74), (0.50, 0.86), (0.56, 1), (0.38, 1)], tint("5b7f88"))
    s.plane([(0.50, 0.80), (0.55, 0.80), (0.62, 1), (0.57, 1)], tint("a9bdb8"))
    ridge = [(0.52, 0.2), (0.47, 0.33), (0.50, 0.38)]
    for line in (far, left[:5], right[:5], [(0.13, 0.25), (0.18, 0.4), (0.12, 0.55)], ridge):
        s.line(line, 0.008, tint("1d2125"))
    _stone_arch(s)
    _cloak(s)


def _stone_arch(s: Sketch) -> None:
    arch = [(0.51 + 0.165 * cos(pi * k / 16), 0.74 - 0.31 * sin(pi * k / 16)) for k in range(17)]
    deck = curve(
        [(-0.02, 0.60), (0.14, 0.53), (0.34, 0.42), (0.51, 0.36), (0.68, 0.41), (0.88, 0.50), (1.02, 0.55)], 10
    )
    s.plane(
        [
            *deck,
            (1.02, 0.60),
            (0.90, 0.60),
            (0.76, 0.70),
            (0.70, 0.76),
            *arch,
            (0.32, 0.76),
            (0.25, 0.69),
            (0.12, 0.62),
            (-0.02, 0.65),
        ],
        tint("b9a888"),
    )
    s.plane(
        [(0.345, 0.74), *reversed(arch), (0.36, 0.74), *[(x * 0.94 + 0.045, y * 0.97 + 0.02) for x, y in arch[::-1]]],
        tint("6f6455"),
    )
    for k in range(16):
        a, b = arch[k], arch[k + 1]
        out = [(0.51 + (x - 0.51) * 1.17, 0.74 + (y - 0.74) * 1.12) for x, y in (b, a)]
        s.plane([a, b, *out], tints("cdbd9c a8977a c4b290")[k % 3])
        s.touch([a, out[1]], 0.004, tint("4b4136"))
    for row in range(3):
        for k in range(9):
            x, y = 0.19 + 0.08 * k + 0.03 * (row % 2), 0.46 + 0.055 * row + 1.15 * (0.19 + 0.08 * k - 0.51) ** 2
            if abs(x - 0.51) > 0.19 + 0.02 * row and 0.2 < x < 0.8 and y < 0.62:
                s.plane(box(x, y, x + 0.05, y + 0.035), tints("c9ba9b a39274 b09f80")[(k + row) % 3])
    s.touch([(-0.02, 0.65), (0.12, 0.62), (0.25, 0.69), (0.32, 0.76)], 0.008, tint("1d2125"))
    s.touch([(1.02, 0.60), (0.90, 0.60), (0.76, 0.70), (0.70, 0.76)], 0.008, tint("1d2125"))
    s.touch(deck, 0.013, tint("1d2125"))
    s.touch(arch, 0.010, tint("1d2125"))


def _cloak(s: Sketch) -> None:
    s.plane([(0.592, 0.385), (0.628, 0.398), (0.618, 0.30), (0.603, 0.29)], tint("c2321f"))
    s.plane([(0.612, 0.392), (0.628, 0.398), (0.618, 0.30)], tint("8a1d17"))
    s.disc((0.610, 0.278), 0.017, tint("2a2220"), 1.15)
    s.touch([(0.592, 0.388), (0.602, 0.29), (0.618, 0.30), (0.629, 0.40)], 0.006, tint("1d1515"))


def tower(s: Sketch) -> None:
    """A stone tower on its crag in slanting afternoon light."""
    s.sky([(0, tint("5f86b4")), (0.3, tint("a9c3d0")), (0.55, tint("f0dcae"))])
    s.run(box(0, 0, 1, 0.5), 38)
    s.glow((0.1, 0.16), 0.3, tint("f6efe0"), 0.7, 0.35)
    far = crested(s.rng, [(-0.1, 0.50), (0.14, 0.36), (0.3, 0.46), (0.5, 0.52), (0.7, 0.46), (0.86, 0.32), (1.1, 0.5)])
    s.mountain(far, tints("d9b9a8 6a80b0 8fa9b4"))
    low = crested(s.rng, [(-0.1, 0.62), (0.3, 0.58), (0.6, 0.64), (1.1, 0.54)])
    s.mountain(low, tints("b9bd68 46705f 6f9460"))
    _crag(s)


def _crag(s: Sketch) -> None:
    """Build the crag in light and shade, the tower and the bushes."""
    crag = [(0.08, 1.02), (0.20, 0.88), (0.31, 0.75), (0.37, 0.60), (0.44, 0.56), (0.66, 0.55), (0.76, 0.63)]
    crag = jagged(s.rng, [*crag, (0.84, 0.80), (1.02, 0.98), (1.02, 1.02)], 0.09, 3)
    s.plane(crag, tint("c08a52"))
    shade = path("0.62 0.55, 0.76 0.63, 0.84 0.80, 1.02 0.98, 1.02 1.02, 0.60 1.02, 0.63 0.84, 0.54 0.72")
    s.plane(jagged(s.rng, shade, 0.06, 2), tint("554a78"))
    for x, y, w, h in (
        (0.36, 0.72, 0.1, 0.14),
        (0.30, 0.86, 0.12, 0.12),
        (0.46, 0.62, 0.08, 0.1),
        (0.44, 0.84, 0.1, 0.13),
    ):
        s.plane([(x, y), (x + w, y - 0.02), (x + w * 0.8, y + h), (x + w * 0.2, y + h * 0.8)], tint("e6b878"))
        s.plane([(x + w, y - 0.02), (x + w * 0.8, y + h), (x + w * 1.15, y + h * 0.7)], tint("7d5f6a"))
    s.run(crag, 66)
    _tower_body(s)
    s.graded([(0, 0.86), (0.2, 0.9), (0.4, 1), (0, 1)], [(0.85, tint("8fae5a")), (1, tint("3f6a45"))])
    s.graded([(0.86, 0.99), (1.02, 0.93), (1.02, 1.02), (0.84, 1.02)], [(0.9, tint("5f8a4e")), (1, tint("33573f"))])
    for x, y, r in ((0.07, 0.90, 0.05), (0.15, 0.95, 0.04), (0.99, 0.95, 0.05), (0.02, 0.96, 0.06)):
        foliage(s, (x, y), r, tints("d6cf6a 8fa548 527a48 27483f"))


def _tower_body(s: Sketch) -> None:
    s.plane([(0.455, 0.575), (0.47, 0.19), (0.555, 0.185), (0.56, 0.58)], tint("edc68c"))
    s.plane([(0.56, 0.585), (0.555, 0.185), (0.625, 0.215), (0.64, 0.565)], tint("6a5a84"))
    s.plane(
        [(0.462, 0.19), (0.478, 0.155), (0.495, 0.175), (0.512, 0.14), (0.535, 0.165), (0.56, 0.15), (0.555, 0.2)],
        tint("e2b67c"),
    )
    s.plane([(0.555, 0.2), (0.56, 0.15), (0.59, 0.185), (0.61, 0.18), (0.628, 0.215)], tint("59507a"))
    for k in range(9):
        y = 0.22 + 0.04 * k
        s.plane(box(0.468 + 0.01 * (k % 3), y, 0.50 + 0.01 * (k % 2), y + 0.014), tints("d6a566 f6d8a4")[k % 2])
        s.plane(box(0.57, y + 0.01, 0.60 + 0.01 * (k % 3), y + 0.024), tint("7d6f9a"))
    s.plane([(0.503, 0.33), (0.503, 0.295), (0.511, 0.28), (0.519, 0.295), (0.519, 0.33)], tint("32263a"))
    s.plane([(0.50, 0.58), (0.50, 0.51), (0.515, 0.49), (0.53, 0.51), (0.53, 0.58)], tint("3a2a3c"))
    s.run(box(0.45, 0.15, 0.64, 0.58), 86)
    s.heed(box(0.44, 0.13, 0.65, 0.6), 255)


def fireworks(s: Sketch) -> None:
    """Fireworks over the dark mountains; the village has lit its windows."""
    s.sky([(0, tint("0d1636")), (0.4, tint("1d2f63")), (0.62, tint("5a4a86"))])
    s.run(box(0, 0, 1, 0.6), 20)
    bursts = (
        (0.30, 0.24, 0.17, "ffd27a"),
        (0.64, 0.16, 0.13, "ff6f61"),
        (0.80, 0.36, 0.10, "7fe0d0"),
        (0.50, 0.42, 0.075, "fff1c9"),
    )
    for x, y, r, colour in bursts:
        s.glow((x, y), r * 1.7, tint(colour), 0.42)
    far = crested(
        s.rng,
        path(
            "-0.05 0.66, 0.13 0.54, 0.25 0.64, 0.33 0.60, 0.40 0.66, 0.55 0.46, "
            "0.68 0.64, 0.75 0.60, 0.86 0.66, 1.05 0.56"
        ),
    )
    s.mountain(far, tints("c9a8b4 24356b 33457a"))
    s.mountain(crested(s.rng, [(-0.05, 0.74), (0.3, 0.68), (0.6, 0.76), (1.05, 0.66)]), tints("3a5a72 16234a 1c2f50"))
    s.graded([(0, 0.80), (0.4, 0.78), (1, 0.82), (1, 1), (0, 1)], [(0.78, tint("24405a")), (1, tint("0f1a33"))])
    _lamps(s)
    for k, (x, y, r, colour) in enumerate(bursts):
        _burst(s, (x, y), r, colour, k)


def _burst(s: Sketch, centre: Point, reach: float, colour: str, number: int) -> None:
    """Draw one firework as chalk rays that fall a little."""
    rays = (34, 28, 22, 16)[number]
    for k in range(rays):
        turn, long = 2 * pi * (k + 0.5 * s.rng.random()) / rays, reach * s.rng.uniform(0.72, 1.05)
        spots = []
        for t in (0.25, 0.6, 1.0):
            dx, dy = cos(turn) * long * t / s.aspect, sin(turn) * long * t + 0.22 * reach * t * t
            spots.append((centre[0] + dx, centre[1] + dy))
        s.touch(spots[:2], 0.0065, blend(tint(colour), (255, 255, 240), 0.5))
        s.touch(spots[1:], 0.0045, blend(tint(colour), tint("5a2a5a"), 0.2))
        s.touch([spots[2], (spots[2][0], spots[2][1] + 0.004)], 0.011, blend(tint(colour), (255, 255, 255), 0.3), "dab")


def _lamps(s: Sketch) -> None:
    places = [(0.03 + 0.083 * k, 0.80 + 0.042 * ((k * 5) % 4)) for k in range(12)]
    for k, (x, y) in enumerate(sorted(places, key=lambda each: each[1])):
        w = 0.055 + 0.16 * (y - 0.80)
        h = w * 0.8
        house(
            s,
            (x, y + h),
            (w, h),
            (tint("5a6288"), tint("28335c")),
            tints("8a5468 4a527e 6a4a66")[k % 3],
            tint("ffcf6a"),
        )
        s.glow((x + w * 0.5, y + h * 0.7), w * 0.8, tint("ffb347"), 0.38)
        for share in (0.32, 0.72):
            s.touch([(x + w * share, y + h * 0.40), (x + w * share, y + h * 0.62)], w * 0.2, tint("ffe9a8"), "flat")


def road_home(s: Sketch) -> None:
    """The road goes down towards the houses and the sun comes up behind the ridge."""
    s.sky([(0, tint("5f78b8")), (0.2, tint("c79ab4")), (0.40, tint("ffc46e"))])
    s.run(box(0, 0, 1, 0.4), -5)
    for k in range(7):
        y = 0.05 + 0.045 * k
        cloud = curve(
            [
                (0.0 + 0.1 * k, y),
                (0.25 + 0.06 * k, y - 0.025),
                (0.6 + 0.05 * k, y + 0.005),
                (0.3, y + 0.02),
                (0.0 + 0.1 * k, y),
            ]
        )
        s.plane(cloud, tints("f3b9a0 e9a3a0 fbd0a0 c99ab8")[k % 4])
    s.glow((0.62, 0.35), 0.42, tint("fff0b0"), 0.9, 0.8)
    s.disc((0.62, 0.345), 0.075, tint("fffdf0"))
    _ridge_at_dawn(s)


def _ridge_at_dawn(s: Sketch) -> None:
    """Raise the ridge before the sun and the fields below it."""
    far = crested(
        s.rng,
        path(
            "-0.05 0.36, 0.06 0.27, 0.12 0.33, 0.22 0.16, 0.34 0.36, 0.42 0.33, "
            "0.62 0.42, 0.78 0.33, 0.83 0.36, 0.93 0.20, 1.05 0.36"
        ),
    )
    s.mountain(far, tints("e08f7c 6a5a9e b9808e"), -0.4)
    s.mountain(crested(s.rng, [(-0.05, 0.47), (0.3, 0.50), (0.6, 0.46), (1.05, 0.42)]), tints("d9b45a 5a6a7a 8a8a5a"))
    s.glow((0.62, 0.40), 0.24, tint("ffe7a0"), 0.75, 0.6)
    s.graded(
        [(0, 0.58), (0.3, 0.54), (0.7, 0.56), (1, 0.50), (1, 1), (0, 1)],
        [(0.5, tint("d6c05a")), (0.75, tint("7f8f45")), (1, tint("3d5a3f"))],
    )
    s.run(box(0, 0.55, 1, 1), 12)
    for points in ([(0, 0.74), (0.22, 0.70), (0.30, 0.78), (0, 0.9)], [(0.7, 0.8), (1, 0.66), (1, 0.84), (0.8, 0.95)]):
        s.plane(curve([*points, points[0]]), tint("4a4f68"))
    _road(s)


def _road(s: Sketch) -> None:
    """Lead the road down to the houses."""
    road = curve([(0.30, 1.02), (0.52, 0.84), (0.46, 0.72), (0.56, 0.62), (0.575, 0.55)])
    other = curve([(0.587, 0.55), (0.585, 0.63), (0.52, 0.725), (0.63, 0.85), (0.56, 1.02)])
    s.graded([*road, *other], [(0.55, tint("fff0c0")), (0.8, tint("e6b088")), (1, tint("a87a88"))])
    s.run([*road, *other], 75)
    s.heed([*road, *other], 170)
    _homes(s)


def _homes(s: Sketch) -> None:
    walls = (tint("d9c0b0"), tint("f7dc9c"))
    for x, y, w in (
        (0.40, 0.575, 0.030),
        (0.455, 0.60, 0.036),
        (0.645, 0.565, 0.032),
        (0.69, 0.60, 0.04),
        (0.375, 0.635, 0.045),
    ):
        house(s, (x, y), (w, w * 1.15), walls, tint("a84a3a"), tint("6a4a52"))
    for x, y, t in (
        (0.345, 0.64, 0.2),
        (0.365, 0.66, 0.25),
        (0.75, 0.62, 0.17),
        (0.775, 0.63, 0.22),
        (0.80, 0.645, 0.26),
    ):
        poplar(s, (x, y), t, tints("f2d25a a89a3e 4a5545"))
    for x, y, r in ((0.06, 0.76, 0.1), (0.15, 0.82, 0.08), (0.93, 0.74, 0.1), (0.02, 0.92, 0.13)):
        foliage(s, (x, y), r, tints("e0bf4e 9a9440 55663f 2c3a3c"))
    _family(s)


def _family(s: Sketch) -> None:
    """Set the three who walk home, with the bush in front."""
    for x, y, k in ((0.525, 0.79, 1.0), (0.548, 0.795, 0.8), (0.538, 0.81, 0.55)):
        tall = 0.062 * k
        s.plane(
            [
                (x - tall * 0.10, y),
                (x + tall * 0.10, y),
                (x + tall * 0.05, y - tall * 0.8),
                (x - tall * 0.05, y - tall * 0.8),
            ],
            tint("3a2f4e"),
        )
        s.disc((x, y - tall * 0.9), tall * 0.13, tint("3a2a38"))
        s.plane(
            [(x - 0.004, y), (x + 0.004, y), (x - 0.03, y + tall * 1.1), (x - 0.04, y + tall * 1.1)], tint("8a6a7c")
        )
    s.plane(blob((0.7, 0.95), 0.12, 0.03, s), tint("39513f"))
    s.heed(box(0.34, 0.4, 0.84, 0.83), 230)
