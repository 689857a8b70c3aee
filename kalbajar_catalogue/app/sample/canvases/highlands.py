"""Compositions of nature: mountains, gorge, waterfall, pass and hot spring."""

from __future__ import annotations

from .motifs import blob, fir, foliage, oval, poplar
from .sketch import Sketch, blend, box, crested, curve, jagged, path, tint, tints


def murov_morning(s: Sketch) -> None:
    """Ranges that float above one another in lilac and rose; two thin trees in front."""
    s.sky([(0, tint("a9bfe0")), (0.14, tint("dcd9ea")), (0.24, tint("f6e3cf"))])
    s.run(box(0, 0, 1, 0.25), -6)
    ranges = ("f8e9e4 8aa3d6 c8cdea", "efd0cc 8f8cc9 bcb4de", "cfd6a8 6d9ab4 a5c3bd")
    for y, words in zip((0.17, 0.28, 0.42), ranges, strict=True):
        a, b, c = (float(k) for k in s.rng.uniform(-0.05, 0.05, 3))
        crest = [(-0.05, y + 0.07), (0.14 + a, y - 0.02), (0.26, y + 0.06), (0.36 + b, y + 0.01), (0.47, y + 0.08)]
        crest += [(0.62 + c, y - 0.07), (0.76, y + 0.07), (0.87 + a, y), (1.05, y + 0.06)]
        s.mountain(crested(s.rng, crest), tints(words))
    bands = tints("b7cfa0 e7d9a2 9cbf9d d9c2c9 c5cf86 8fb08a")
    for k, colour in enumerate(bands):
        y = 0.50 + 0.072 * k
        top = curve([(-0.02, y + 0.05), (0.28, y - 0.02), (0.55, y + 0.05 + 0.01 * k), (1.02, y - 0.02)])
        s.plane([*top, (1.02, 1), (-0.02, 1)], colour)
        s.run([*top, (1, y + 0.1), (0, y + 0.1)], (-8, 14)[k % 2])
    bank = curve([(0.70, 0.50), (0.62, 0.56), (0.76, 0.64), (0.58, 0.74), (0.74, 0.86), (0.62, 1.02)])
    other = curve([(0.92, 1.02), (0.86, 0.84), (0.68, 0.74), (0.83, 0.64), (0.66, 0.56), (0.715, 0.50)])
    s.graded([*bank, *other], [(0.5, tint("e9eef4")), (0.8, tint("a6cbe0")), (1, tint("6fa6c8"))])
    s.heed([*bank, *other], 130)
    _near_hill(s)


def _near_hill(s: Sketch) -> None:
    hill = curve([(-0.02, 0.70), (0.18, 0.76), (0.4, 0.92), (0.55, 1.02)])
    s.plane([*hill, (-0.02, 1.02)], tint("6f8f5d"))
    s.speckle([*hill, (0, 1)], tints("d9657a f0c85a eef0e2 4f7450 b98cc4 9db56a"), 520, (0.004, 0.011))
    for x, foot, top, bow in ((0.12, 0.88, 0.20, 0.025), (0.215, 0.93, 0.34, -0.02)):
        trunk = curve([(x, foot), (x + bow, (foot + top) / 2), (x + bow * 0.3, top)], 9)
        outline = [*trunk, *[(u + 0.006 + 0.006 * v, v) for u, v in reversed(trunk)]]
        s.plane(outline, tint("5d4a62"))
        s.run(outline, 86)
        for k, (u, v) in enumerate(reversed(trunk[5:])):
            swing, r = (0.028 if k % 2 else -0.030) * (0.5 + 0.09 * k), 0.024 + 0.0034 * k
            s.line([(u, v + 0.03), (u + swing, v)], 0.004, tint("6a5368"))
            foliage(s, (u + swing, v), r, tints("fdeadf f4c3bd dfa0ae a79fa6"), 0.75)
    s.heed(box(0.04, 0.2, 0.3, 0.9), 150)


def autumn_gorge(s: Sketch) -> None:
    """A cold river between dark walls and trees on fire."""
    s.sky([(0, tint("6f93b8")), (0.22, tint("d8d3c4")), (0.4, tint("f2dcae"))])
    far = crested(
        s.rng, [(0.2, 0.40), (0.36, 0.22), (0.41, 0.27), (0.53, 0.08), (0.63, 0.27), (0.68, 0.23), (0.85, 0.40)]
    )
    s.mountain([(-0.1, 0.5), *far, (1.1, 0.5)], tints("fdf3e4 8896bd b9b4bb"))
    left = jagged(s.rng, [(-0.02, 0.02), (0.16, 0.12), (0.27, 0.38), (0.46, 0.60)], 0.12)
    right = jagged(s.rng, [(0.52, 0.60), (0.70, 0.40), (0.82, 0.14), (1.02, -0.02)], 0.12)
    s.plane([*left, (0.3, 1.02), (-0.02, 1.02)], tint("35405f"))
    s.plane([*right, (1.02, 1.02), (0.7, 1.02)], tint("8a4f35"))
    s.mottle([*left, (0.3, 1), (0, 1)], tint("5b6a92"), 1.3, 0.5)
    s.mottle([*right, (1, 1), (0.7, 1)], tint("d98a3c"), 1.4, 0.5)
    s.run([*left, (0, 1)], 64)
    s.run([*right, (1, 1)], -60)
    _valley_floor(s)


def _valley_floor(s: Sketch) -> None:
    """Lay the banks, the river, the trees and the foam."""
    floor = [(0.28, 0.60), (0.46, 0.575), (0.56, 0.58), (0.78, 0.66), (1.02, 1.02), (-0.02, 1.02), (0.1, 0.8)]
    s.graded(floor, [(0.57, tint("b08a4e")), (0.75, tint("6a4a3a")), (1, tint("332a3a"))])
    s.mottle(floor, tint("d9973e"), 1.3, 0.4)
    river = [*curve([(0.485, 0.585), (0.44, 0.68), (0.50, 0.78), (0.22, 1.02)]), (0.74, 1.02)]
    river += curve([(0.74, 1.02), (0.62, 0.8), (0.53, 0.68), (0.50, 0.585)])
    s.graded(river, [(0.58, tint("dfe4e0")), (0.75, tint("5f8fa8")), (1, tint("1f4a63"))])
    s.run(river, 78, 0.6)
    _burning_trees(s)
    for x, y, w in ((0.46, 0.83, 0.05), (0.52, 0.9, 0.07), (0.40, 0.95, 0.06), (0.49, 0.75, 0.03)):
        s.plane(blob((x, y), w, w * 0.12, s), tint("f0f3ee"))


def _burning_trees(s: Sketch) -> None:
    warm = (
        tints("ffd35a f0a02e d96a22 8c3420"),
        tints("ffe38a e8b83a b98a2c 6b5424"),
        tints("f58a4a d9481f a82c1c 5a1c1c"),
    )
    near = [(0.90, 0.64, 0.17), (0.76, 0.62, 0.10), (0.66, 0.60, 0.07), (0.98, 0.84, 0.2), (0.80, 0.82, 0.12)]
    near += [(0.07, 0.72, 0.15), (0.20, 0.68, 0.10), (0.31, 0.65, 0.075), (0.02, 0.93, 0.2), (0.185, 0.86, 0.11)]
    near += [(0.40, 0.62, 0.045), (0.58, 0.60, 0.045)]
    for k, (x, y, r) in enumerate(sorted(near, key=lambda each: each[1])):
        s.line([(x, y + r * 1.2), (x + 0.01, y)], r * 0.1, tint("2d2230"))
        foliage(s, (x, y), r, warm[k % 3], 1.15)


def waterfall(s: Sketch) -> None:
    """White water down black basalt, a turquoise pool, one red bush."""
    s.sky([(0, tint("c9d6d3")), (0.12, tint("e9e6d6"))])
    s.plane([(0, 0.06), (0.3, 0.1), (0.72, 0.04), (1, 0.1), (1, 1), (0, 1)], tint("39454d"))
    for k in range(46):
        x, y = s.rng.uniform(0, 1), s.rng.uniform(0.06, 0.72)
        tone = blend(tint("1d252d"), tint("8b8f86"), float(s.rng.random()) ** 2)
        w, h = s.rng.uniform(0.03, 0.09), s.rng.uniform(0.04, 0.13)
        s.plane([(x, y), (x + w, y + 0.015), (x + w * 0.9, y + h), (x - w * 0.1, y + h * 0.9)], tone)
        if k % 5 == 0:
            s.plane([(x, y), (x + w, y + 0.015), (x + w * 0.7, y + 0.022)], tint("9db08a"))
    s.run(box(0, 0, 1, 0.75), 84)
    _fall(s)


def _fall(s: Sketch) -> None:
    """Let the water fall into its pool."""
    fall = [(0.42, 0.07), (0.58, 0.065), (0.57, 0.22), (0.64, 0.38), (0.62, 0.52), (0.74, 0.72), (0.28, 0.72)]
    fall += [(0.40, 0.52), (0.38, 0.36), (0.44, 0.22)]
    s.graded(fall, [(0.06, tint("dce6e8")), (0.4, tint("f7faf6")), (0.72, tint("c9dfe4"))])
    for x, low, high in ((0.47, 0.1, 0.6), (0.53, 0.2, 0.7), (0.43, 0.4, 0.68), (0.58, 0.42, 0.7), (0.5, 0.1, 0.3)):
        s.plane([(x, low), (x + 0.02, low), (x + 0.03, high), (x - 0.01, high)], tint("9fc0cc"))
    s.graded(box(0, 0.72, 1, 1), [(0.72, tint("e6f2ee")), (0.79, tint("4fa7ae")), (1, tint("0f4a5c"))])
    s.run(box(0, 0.74, 1, 1), 3)
    s.glow((0.5, 0.72), 0.14, tint("f8fbf7"), 0.9, 0.35)
    rocks = ((0.1, 0.86, 0.10, 0.05), (0.88, 0.80, 0.09, 0.05), (0.26, 0.96, 0.11, 0.05), (0.8, 0.97, 0.12, 0.06))
    for x, y, w, h in rocks:
        s.plane(blob((x, y), w, h, s), tint("20272e"))
        s.plane(blob((x - 0.03, y - h * 0.45), w * 0.7, h * 0.4, s), tint("7f8a88"))
    foliage(s, (0.86, 0.50), 0.055, tints("f2a04a d9542a a82f22 5c1c1e"))
    foliage(s, (0.13, 0.34), 0.045, tints("dccf6a a8b04a 6f8a3e 33502f"))
    for k in range(9):
        x = 0.3 + 0.045 * k
        s.plane(blob((x, 0.79 + 0.02 * (k * 7 % 5)), 0.035, 0.006, s), tint("dff0ee"))


def winter_pass(s: Sketch) -> None:
    """A wide snowy range at sunset; a few walkers on the trodden track."""
    s.sky([(0, tint("6f78b4")), (0.22, tint("c79fbb")), (0.42, tint("ffc795")), (0.55, tint("ffe3b4"))])
    s.run(box(0, 0, 1, 0.5), -3)
    s.glow((0.36, 0.42), 0.55, tint("fff0c4"), 0.9, 0.6)
    far = [(-0.02, 0.50), (0.07, 0.30), (0.13, 0.42), (0.21, 0.33), (0.31, 0.56), (0.40, 0.50), (0.47, 0.56)]
    far += [(0.56, 0.28), (0.62, 0.40), (0.74, 0.07), (0.83, 0.36), (0.88, 0.28), (1.02, 0.48)]
    s.mountain(crested(s.rng, far, 0.09), tints("ffdcc2 6878ba c3b4d6"))
    low = path("-0.02 0.60, 0.12 0.50, 0.26 0.66, 0.44 0.64, 0.60 0.52, 0.75 0.68, 0.90 0.54, 1.02 0.6")
    s.mountain(crested(s.rng, low, 0.07), tints("f3cfc8 4f62a8 a9acd8"))
    _snowfield(s)


def _snowfield(s: Sketch) -> None:
    """Lay the snow in front with its drifts and the trodden track."""
    near = curve([(-0.01, 0.70), (0.22, 0.72), (0.5, 0.80), (0.75, 0.74), (1.01, 0.66)])
    s.graded(
        [*near, (1.01, 1.01), (-0.01, 1.01)], [(0.66, tint("f0dce0")), (0.82, tint("b4bce2")), (1, tint("6f83c0"))]
    )
    s.run([*near, (1, 1), (0, 1)], 6)
    for points in (
        [(-0.01, 0.84), (0.2, 0.79), (0.34, 0.84), (0.1, 0.92)],
        [(0.66, 0.92), (0.84, 0.82), (1.01, 0.80), (1.01, 0.88)],
    ):
        s.plane(curve([*points, points[0]]), tint("ffe6d4"))
    track = [*curve([(0.26, 1.02), (0.36, 0.93), (0.50, 0.88), (0.56, 0.80), (0.62, 0.76)]), (0.624, 0.76)]
    track += curve([(0.573, 0.805), (0.53, 0.885), (0.41, 0.94), (0.33, 1.02)])
    s.plane(track, tint("5a6cb0"))
    _walkers(s)


def _walkers(s: Sketch) -> None:
    """Set the walkers with their long shadows, and the firs at both sides."""
    for k, (x, y) in enumerate(((0.395, 0.945), (0.425, 0.93), (0.448, 0.915), (0.478, 0.905), (0.515, 0.885))):
        tall = 0.135 - 0.016 * k
        wide = tall * 0.20 / s.aspect
        s.plane([(x, y), (x + tall * 0.34, y + 0.05), (x + tall * 0.33, y + 0.065), (x, y + 0.015)], tint("5f70b4"))
        s.plane(
            [(x - wide, y), (x + wide, y), (x + wide * 0.6, y - tall * 0.8), (x - wide * 0.6, y - tall * 0.8)],
            tints("2b2a44 8a2a30 2b2a44 3f3550 2b2a44")[k],
        )
        s.disc((x, y - tall * 0.88), tall * 0.13, tint("2a2236"))
    s.heed(box(0.37, 0.72, 0.56, 0.98), 255)
    for x, y, tall in (
        (0.955, 0.86, 0.42),
        (0.925, 0.82, 0.30),
        (0.985, 0.84, 0.34),
        (0.03, 0.80, 0.26),
        (0.05, 0.84, 0.34),
    ):
        fir(s, (x, y), tall, tint("2a3a6a"), tint("f6dcd8"))
        s.heed(box(x - 0.04, y - tall, x + 0.04, y), 160)


def hot_spring(s: Sketch) -> None:
    """Steam over a warm basin among travertine terraces."""
    s.wash(box(0, 0, 1, 0.5), tint("cfe0ea"), 0.9, 1.0)
    s.wash(box(0.1, 0.18, 0.9, 0.5), tint("f7e3cf"), 0.8, 1.0)
    far = crested(
        s.rng,
        [(0.02, 0.36), (0.2, 0.18), (0.33, 0.30), (0.47, 0.09), (0.6, 0.25), (0.68, 0.20), (0.8, 0.30), (0.98, 0.20)],
    )
    s.wash([*far, (0.98, 0.5), (0.02, 0.5)], tint("a9b8d2"), 0.9, 0.25)
    near = jagged(s.rng, [(0.02, 0.30), (0.15, 0.36), (0.30, 0.50), (0.46, 0.56)], 0.12)
    s.wash([*near, (0.4, 0.66), (0.02, 0.66)], tint("7d9277"), 1.0, 0.2)
    slope = jagged(s.rng, [(0.60, 0.55), (0.74, 0.42), (0.98, 0.27)], 0.12)
    s.wash([*slope, (0.98, 0.66), (0.58, 0.62)], tint("8b8f6a"), 1.0, 0.2)
    for k in range(16):
        left = k % 2 == 0
        x = s.rng.uniform(0.03, 0.34) if left else s.rng.uniform(0.70, 0.97)
        y = 0.48 + 0.1 * float(s.rng.random()) + (0.06 if left else 0)
        s.wash(blob((x, y), 0.03, 0.05, s, 0.3), tints("4f6f55 6a7d45 3d5d5a")[k % 3], 0.9, 0.15)
    _terraces(s)


def _terraces(s: Sketch) -> None:
    steps = ((0.60, "e9c9a0"), (0.69, "d9a878"), (0.79, "c98a5c"), (0.89, "b5764e"))
    for k, (y, colour) in enumerate(steps):
        rim = curve([(0.02, y + 0.03), (0.25, y - 0.02 + 0.02 * (k % 2)), (0.55, y + 0.03), (0.8, y - 0.01), (0.98, y)])
        s.wash([*rim, (0.98, y + 0.11), (0.5, y + 0.13), (0.02, y + 0.12)], tint(colour), 0.85, 0.08)
        for j in range(4):
            x, top, long = 0.05 + 0.24 * j + 0.03 * k, y + 0.045 + 0.012 * (j % 2), float(s.rng.uniform(0.12, 0.26))
            band = curve(
                [
                    (x, top),
                    (x + long * 0.5, top - 0.012),
                    (x + long, top + 0.006),
                    (x + long * 0.4, top + 0.012),
                    (x, top),
                ]
            )
            s.wash(band, tint("9c6242"), 0.7, 0.0, j % 2 == 0)
    s.wash(oval((0.50, 0.68), 0.36, 0.055, s), tint("5fb3b0"), 1.0, 0.12)
    s.wash(oval((0.46, 0.69), 0.25, 0.030, s), tint("2f8a94"), 0.8, 0.2)
    s.wash(oval((0.36, 0.84), 0.26, 0.035, s), tint("6dbab4"), 0.9, 0.1)
    s.wash(oval((0.75, 0.90), 0.20, 0.030, s), tint("4f9fa0"), 0.9, 0.1)
    for x, y, r in (
        (0.10, 0.92, 0.09),
        (0.20, 0.96, 0.06),
        (0.93, 0.80, 0.08),
        (0.60, 0.965, 0.06),
        (0.86, 0.72, 0.05),
    ):
        s.wash(blob((x, y), r, r * 0.6, s, 0.25), tint("6a5a5c"), 1.1, 0.05)
        s.wash(blob((x + 0.012, y + r * 0.22), r * 0.7, r * 0.3, s, 0.25), tint("4a4150"), 0.9, 0.15)
    for x, y, r in ((0.47, 0.56, 0.13), (0.55, 0.42, 0.15), (0.50, 0.27, 0.12), (0.42, 0.47, 0.09), (0.60, 0.15, 0.11)):
        s.wash(blob((x, y), r, r * 0.8, s), (255, 255, 255), 1.0, 1.0)


def flock(s: Sketch) -> None:
    """A flock streams over the summer pasture, its shepherd a dark upright sign."""
    s.sky([(0, tint("6fa3dc")), (0.2, tint("b9d5ea")), (0.36, tint("fae6c4"))])
    for x, y, r in ((0.2, 0.12, 0.09), (0.3, 0.14, 0.12), (0.42, 0.13, 0.07), (0.78, 0.07, 0.07), (0.88, 0.09, 0.1)):
        s.glow((x, y), r * 1.3, tint("fff4e4"), 0.95, 0.5)
    crest = crested(
        s.rng,
        path("-0.05 0.36, 0.16 0.24, 0.27 0.33, 0.34 0.30, 0.46 0.38, 0.68 0.13, 0.8 0.32, 0.87 0.27, 1.05 0.38"),
    )
    s.mountain(crest, tints("eebfb4 6470ba 9a9fd0"))
    s.mountain(crested(s.rng, [(-0.05, 0.44), (0.3, 0.40), (0.6, 0.46), (1.05, 0.36)]), tints("b6cf7a 4f86a0 8fb08a"))
    _pasture(s)


def _pasture(s: Sketch) -> None:
    """Spread the pasture with the shadows of clouds and flowers in front."""
    meadow = curve([(-0.02, 0.50), (0.3, 0.46), (0.65, 0.53), (1.02, 0.48)])
    s.graded(
        [*meadow, (1.02, 1.02), (-0.02, 1.02)], [(0.46, tint("d6d46a")), (0.7, tint("9cbf4e")), (1, tint("4f8a45"))]
    )
    for points in (
        [(-0.02, 0.6), (0.3, 0.56), (0.52, 0.6), (0.2, 0.68)],
        [(0.55, 0.76), (0.9, 0.68), (1.02, 0.74), (1.02, 0.84)],
    ):
        s.plane(curve([*points, points[0]]), tint("4a7f6a"))
    s.speckle(box(0, 0.78, 1, 1), tints("e85a4a f2c23e f6f1e0 8f62b8 2f6e48"), 300, (0.004, 0.009))
    _sheep(s)


def _sheep(s: Sketch) -> None:
    """Let the sheep stream down to the shepherd."""
    course = curve([(0.16, 0.60), (0.34, 0.62), (0.50, 0.70), (0.44, 0.80), (0.62, 0.86)], 16)
    for x, y in course:
        for _ in range(4):
            dx, dy = s.rng.normal(0, 0.022), s.rng.normal(0, 0.014)
            r = 0.004 + 0.014 * (y - 0.55)
            s.disc((x + dx + 0.004, y + dy + r * 0.9), r, tint("3f6a5a"), 0.5)
            s.disc((x + dx, y + dy), r * 1.15, tints("fff6e2 f4e3c6 fffdf4 d8c3a8")[int(s.rng.integers(0, 4))], 0.75)
    s.plane([(0.725, 0.90), (0.755, 0.90), (0.748, 0.80), (0.732, 0.80)], tint("2d2452"))
    s.disc((0.740, 0.785), 0.013, tint("3a2a3a"))
    s.line([(0.768, 0.905), (0.764, 0.775)], 0.005, tint("5a3524"))
    s.plane([(0.74, 0.905), (0.86, 0.925), (0.74, 0.93)], tint("3a7460"))
    s.heed(box(0.1, 0.55, 0.8, 0.95), 230)
    for x, tall in ((0.93, 0.2), (0.97, 0.26)):
        poplar(s, (x, 0.60), tall, tints("e0e07a 7fae4a 2f6a5a"))
