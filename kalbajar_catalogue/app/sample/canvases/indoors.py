"""Compositions of daily life and still life: window, village, onlooker, fruit, jug, flowers."""

from __future__ import annotations

from functools import partial
from math import cos, sin

from .motifs import blob, carpet, fir, house, oval, pomegranate, poplar, rhombus, turned
from .sketch import Colour, Point, Sketch, blend, box, crested, curve, path, tint, tints

_HEADS = (
    (0.50, 0.20, 0.075, 0), (0.30, 0.26, 0.07, 1), (0.68, 0.28, 0.07, 2), (0.40, 0.38, 0.08, 0), (0.60, 0.41, 0.07, 1),
    (0.22, 0.41, 0.05, 3), (0.78, 0.43, 0.05, 3), (0.50, 0.50, 0.07, 2), (0.33, 0.52, 0.055, 3), (0.70, 0.54, 0.05, 0),
    (0.40, 0.15, 0.04, 3), (0.62, 0.16, 0.04, 1), (0.18, 0.30, 0.035, 2), (0.83, 0.33, 0.035, 0),
)  # fmt: skip


def lit_window(s: Sketch) -> None:
    """A snowed-in house at night; one window is lit and throws gold on the snow."""
    s.sky([(0, tint("101c3c")), (0.35, tint("25427a")), (0.5, tint("5f86b0"))])
    s.speckle(box(0, 0, 1, 0.3), tints("e8ecf6 b9c9ea"), 60, (0.0015, 0.0035))
    far = crested(
        s.rng,
        path("-0.05 0.46, 0.07 0.36, 0.14 0.42, 0.27 0.22, 0.42 0.44, 0.62 0.38, 0.78 0.17, 0.9 0.36, 1.05 0.42"),
    )
    s.mountain(far, tints("b9cbe6 2f4f8a 4a6ea6"))
    s.plane(
        [*curve([(-0.02, 0.54), (0.3, 0.47), (0.65, 0.52), (1.02, 0.45)]), (1.02, 1.02), (-0.02, 1.02)], tint("7f9fcf")
    )
    s.plane(
        [*curve([(-0.02, 0.70), (0.35, 0.74), (0.7, 0.70), (1.02, 0.78)]), (1.02, 1.02), (-0.02, 1.02)], tint("9db6de")
    )
    s.plane(
        [*curve([(-0.02, 0.88), (0.3, 0.84), (0.6, 0.92), (1.02, 0.88)]), (1.02, 1.02), (-0.02, 1.02)], tint("5f7fb8")
    )
    for x, y, t in ((0.21, 0.60, 0.24), (0.90, 0.60, 0.30), (0.10, 0.66, 0.42), (0.97, 0.66, 0.40)):
        fir(s, (x, y), t, tint("16264e"), tint("b4cbee"))
        s.heed(box(x - 0.1, y - t, x + 0.1, y), 150)
    _lit_house(s)


def _lit_house(s: Sketch) -> None:
    """Build the house, its glow and its smoke."""
    s.planes([
        (box(0.34, 0.50, 0.62, 0.74), tint("5c5c8c")),
        ([(0.62, 0.50), (0.80, 0.52), (0.80, 0.73), (0.62, 0.74)], tint("28305a")),
        ([(0.29, 0.52), (0.42, 0.33), (0.72, 0.33), (0.65, 0.52)], tint("d9e4f6")),
        ([(0.65, 0.52), (0.72, 0.33), (0.84, 0.54)], tint("6a86c0")),
        (box(0.60, 0.27, 0.65, 0.36), tint("3a2f4a")),
        (box(0.595, 0.255, 0.655, 0.275), tint("e6eefa")),
        (box(0.42, 0.555, 0.53, 0.665), tint("ffc24a")),
        (box(0.445, 0.575, 0.505, 0.645), tint("fff0b4")),
        ([(0.42, 0.745), (0.53, 0.745), (0.62, 0.87), (0.34, 0.87)], tint("f2b968")),
        ([(0.45, 0.745), (0.50, 0.745), (0.54, 0.84), (0.42, 0.84)], tint("fbdc98")),
    ])  # fmt: skip
    s.glow((0.475, 0.61), 0.17, tint("ffb040"), 0.45)
    for a, b in (((0.475, 0.555), (0.475, 0.665)), ((0.42, 0.605), (0.53, 0.605))):
        s.touch([a, b], 0.007, tint("5a3524"))
    smoke = [(0.625, 0.25), (0.61, 0.2), (0.645, 0.15), (0.62, 0.09), (0.66, 0.03)]
    s.touch(curve(smoke), 0.022, tint("6f8fc0"), "flat")
    _fence(s)


def _fence(s: Sketch) -> None:
    """Leave footprints in the snow and set the fence."""
    for k in range(8):
        s.disc((0.36 - 0.03 * k, 0.80 + 0.02 * k + 0.008 * (k % 2)), 0.009, tint("4a68a4"), 0.5)
    for k in range(6):
        s.touch([(0.70 + 0.055 * k, 0.80 + 0.008 * k), (0.70 + 0.055 * k, 0.90 + 0.008 * k)], 0.011, tint("241f3c"))
    for y in (0.83, 0.87):
        s.touch([(0.68, y), (1.0, y + 0.05)], 0.008, tint("241f3c"))
    s.heed(box(0.28, 0.24, 0.85, 0.88), 200)


def village(s: Sketch) -> None:
    """Houses climb the slope like steps under a patch of sky."""
    s.sky([(0, tint("8fb9c9")), (0.16, tint("dfe3cf"))])
    s.mountain(crested(s.rng, [(-0.1, 0.16), (0.3, 0.06), (0.6, 0.15), (1.1, 0.05)]), tints("c9b48a 6a8a9a 8fa088"))
    s.plane([(0, 0.22), (0.4, 0.17), (1, 0.20), (1, 1), (0, 1)], tint("a8a25c"))
    s.mottle(box(0, 0.2, 1, 1), tint("6f8a52"), 1.2)
    walls = tints("f3e6cc e2c294 f7f0e2 d9a878 cfd8d0"), tints("b08a6c a0765a 9ba3a8 9c6a50 7f96a0")
    roofs, glass = tints("b5482f 8c3a2c c96a3c 6a4a4a 9a8a78"), tints("3a5a70 2d4258")
    for row in range(7):
        y, w = 0.30 + 0.105 * row + 0.01 * (row % 2), 0.095 + 0.014 * row
        far = partial(blend, tint("a9b8b0"), share=min(0.5 + 0.1 * row, 1.0))
        for k in range(7):
            x = -0.06 + (w * 1.62) * k + 0.06 * (row % 2) + float(s.rng.uniform(-0.02, 0.02))
            n = int(s.rng.integers(0, 5))
            if (row * 7 + k * 3) % 8 == 0:
                poplar(s, (x + w * 0.6, y + 0.01), 0.13 + 0.02 * row, tints("b9c06a 5f8a4e 2f5a48"))
                continue
            if row >= 4 and x < 0.55 and x + w * 1.42 > 0.43:
                continue
            high = w * s.aspect * float(s.rng.uniform(0.62, 0.85))
            house(
                s,
                (x, y + float(s.rng.uniform(-0.012, 0.012))),
                (w, high),
                (far(walls[0][n]), far(walls[1][n])),
                far(roofs[(n + row) % 5]),
                far(glass[k % 2]),
            )
    lane = [
        *curve([(0.42, 1.02), (0.50, 0.9), (0.40, 0.78), (0.52, 0.66)]),
        *curve([(0.545, 0.66), (0.47, 0.78), (0.60, 0.9), (0.58, 1.02)]),
    ]
    s.plane(lane, tint("e6d2a8"))
    s.plane([(0.47, 0.92), (0.50, 0.92), (0.492, 0.86), (0.478, 0.86)], tint("a82f2c"))
    s.disc((0.485, 0.85), 0.009, tint("3a2a2a"))
    s.heed(box(0.4, 0.8, 0.6, 1), 230)


def onlooker(s: Sketch) -> None:
    """A woman in a silk scarf, seen from behind, looks at the mountains."""
    s.plane(box(0, 0, 1, 1), tint("f0dfb9"))
    s.disc((0.74, 0.17), 0.075, tint("f6b64e"))
    far = [(0, 0.33), (0.12, 0.24), (0.22, 0.31), (0.36, 0.17), (0.5, 0.29), (0.64, 0.22), (0.8, 0.33), (1, 0.24)]
    middle = [(0, 0.43), (0.2, 0.36), (0.45, 0.43), (0.72, 0.37), (1, 0.44)]
    low = curve([(0, 0.53), (0.3, 0.49), (0.7, 0.55), (1, 0.50)])
    snow = [(0.36, 0.17), (0.30, 0.225), (0.34, 0.25), (0.37, 0.22), (0.41, 0.26), (0.44, 0.24)]
    layers = ((far, "9fbfc4"), (middle, "4f8a94"), (low, "2f6470"))
    for line, colour in layers:
        s.plane([*line, (1, 1), (0, 1)], tint(colour))
    s.plane(snow, tint("fbf4e2"))
    s.plane([(0.64, 0.22), (0.60, 0.25), (0.64, 0.27), (0.68, 0.255)], tint("fbf4e2"))
    s.plane([(0.5, 0.29), (0.36, 0.17), (0.44, 0.3), (0.42, 0.42), (0.52, 0.41)], tint("7fa6b4"))
    for y, colour in ((0.62, "c9a24a"), (0.72, "a8803c"), (0.84, "7d5f34")):
        s.plane([*curve([(0, y), (0.35, y + 0.03), (0.7, y - 0.02), (1, y + 0.02)]), (1, 1), (0, 1)], tint(colour))
    for line in (far, middle, low, snow):
        s.line(line, 0.006, tint("23333a"))
    _woman(s)


def _woman(s: Sketch) -> None:
    """Set the woman before the mountains: a plum dress, over it the silk with its border."""
    ink = tint("2a1a1c")
    dress = curve(
        [(0.30, 0.57), (0.20, 0.66), (0.13, 0.84), (0.10, 1.04), (0.82, 1.04), (0.79, 0.84), (0.71, 0.66), (0.62, 0.57)]
    )
    s.plane(dress, tint("4a2c4e"))
    s.plane(
        curve([(0.60, 0.58), (0.70, 0.66), (0.79, 0.84), (0.82, 1.04), (0.64, 1.04), (0.66, 0.8), (0.58, 0.6)]),
        tint("351f3c"),
    )
    s.line(dress, 0.009, ink)
    _silk(s)


def _silk(s: Sketch) -> None:
    """Drape the silk over the shoulders; over it the kerchief, tied at the nape."""
    ink = tint("2a1a1c")
    left = path("0.46 0.49, 0.38 0.495, 0.29 0.515, 0.225 0.555, 0.19 0.62, 0.175 0.70, 0.33 0.80")
    right = path("0.455 0.955, 0.60 0.80, 0.745 0.70, 0.725 0.62, 0.69 0.555, 0.63 0.515, 0.54 0.495, 0.46 0.49")
    silk = curve([*left, *right], 6)
    s.plane(silk, tint("c04a2e"))
    shade = path("0.52 0.50, 0.63 0.52, 0.69 0.56, 0.73 0.66, 0.60 0.80, 0.57 0.64, 0.50 0.53, 0.52 0.50")
    s.plane(curve(shade), tint("94301f"))
    s.plane(curve(path("0.27 0.55, 0.37 0.52, 0.31 0.63, 0.30 0.74, 0.22 0.68, 0.27 0.55")), tint("d8643c"))
    s.touch(silk, 0.0085, ink)
    _kerchief(s, ink)
    _border(s)


def _kerchief(s: Sketch, ink: Colour) -> None:
    for tail in (
        "0.455 0.475, 0.425 0.51, 0.415 0.565, 0.45 0.53, 0.465 0.48",
        "0.465 0.475, 0.50 0.50, 0.525 0.545, 0.48 0.53, 0.46 0.48",
    ):
        s.plane(curve(path(tail)), tint("dcbb7c"))
        s.touch(curve(path(tail)), 0.005, ink)
    head = oval((0.46, 0.405), 0.078, 0.083, s, 28)
    s.plane(head, tint("f0d9a0"))
    s.plane(curve(path("0.49 0.325, 0.56 0.38, 0.555 0.44, 0.48 0.486, 0.51 0.42, 0.49 0.325")), tint("cba468"))
    band = curve(path("0.355 0.425, 0.40 0.462, 0.46 0.474, 0.52 0.462, 0.565 0.425"), 8)
    s.line(band, 0.016, tint("23464e"))
    for x, y in ((0.42, 0.365), (0.46, 0.40), (0.50, 0.365), (0.41, 0.425), (0.51, 0.425)):
        s.disc((x, y), 0.009, tint("c04a2e"))
    s.disc((0.46, 0.478), 0.013, tint("f0d9a0"))
    s.touch([*head, head[0]], 0.0085, ink)
    s.touch(oval((0.46, 0.478), 0.013, 0.012, s), 0.005, ink)


def _border(s: Sketch) -> None:
    """Draw the border of the silk, its butas and folds."""
    edge = [(0.18, 0.70), (0.33, 0.80), (0.455, 0.955), (0.60, 0.80), (0.74, 0.70)]
    for lift, wide, colour in ((0.034, 0.030, "f0d9a0"), (0.034, 0.012, "23464e")):
        s.line(curve([(x, y - lift) for x, y in edge], 8), wide, tint(colour))
    for x, y in curve([(x, y - 0.034) for x, y in edge], 5)[1::2]:
        s.plane(rhombus((x, y), 0.013, 0.010, 4), tint("f0d9a0"))
    for x, y in (
        (0.35, 0.62),
        (0.455, 0.58),
        (0.56, 0.62),
        (0.40, 0.70),
        (0.51, 0.70),
        (0.455, 0.80),
        (0.28, 0.67),
        (0.64, 0.67),
    ):
        drop = curve([(x, y - 0.026), (x + 0.020, y), (x, y + 0.015), (x - 0.017, y), (x, y - 0.026)], 5)
        s.plane(drop, tint("f0c46a"))
        s.plane(rhombus((x, y + 0.001), 0.006, 0.006, 1), tint("23333a"))
    for fold in (
        [(0.38, 0.53), (0.34, 0.60), (0.29, 0.70)],
        [(0.55, 0.53), (0.58, 0.60), (0.63, 0.70)],
    ):
        s.touch(curve(fold), 0.0055, tint("5a1a18"))


def pomegranates(s: Sketch) -> None:
    """Pomegranates and a copper bowl in light from the left, out of the dark."""
    s.sky([(0, tint("231a18")), (0.45, tint("4a3828")), (0.64, tint("2f2219"))])
    s.glow((0.12, 0.2), 0.6, tint("86683f"), 0.7)
    s.run(box(0, 0, 1, 0.6), 55)
    s.graded(
        [(0, 0.64), (1, 0.60), (1, 1), (0, 1)], [(0.6, tint("4a2c1e")), (0.8, tint("6f4529")), (1, tint("301c14"))]
    )
    cloth = curve([(0.0, 0.66), (0.22, 0.64), (0.40, 0.70), (0.46, 0.84), (0.36, 1.02), (0.0, 1.02), (0.0, 0.66)], 6)
    s.plane(cloth, tint("d9cdb4"))
    for fold in (
        [(0.02, 0.70), (0.14, 0.78), (0.10, 1.0), (0.04, 1.0)],
        [(0.22, 0.68), (0.30, 0.84), (0.24, 1.02), (0.19, 1.02)],
        [(0.36, 0.70), (0.44, 0.82), (0.36, 1.02), (0.33, 0.9)],
    ):
        s.plane(curve([*fold, fold[0]]), tint("8a8478"))
    s.run(cloth, 70)
    _copper(s)


def _copper(s: Sketch) -> None:
    """Turn the copper jug."""
    metal = tints("fff0cc f0b478 c96f3a 7a3a20 331812 8a4a2c")
    turned(
        s,
        0.63,
        [(0.26, 0.085), (0.29, 0.075), (0.36, 0.065), (0.44, 0.16), (0.56, 0.205), (0.66, 0.17), (0.72, 0.12)],
        metal,
    )
    s.plane(oval((0.63, 0.262), 0.085, 0.016, s), tint("2a1410"))
    s.touch([(0.515, 0.44), (0.54, 0.35), (0.575, 0.29)], 0.008, tint("f0b478"))
    handle = curve([(0.70, 0.30), (0.80, 0.33), (0.815, 0.46), (0.775, 0.54)])
    s.line(handle, 0.026, tint("5a2a18"))
    s.touch(handle, 0.012, tint("d98a52"))
    _fruit(s)


def _fruit(s: Sketch) -> None:
    """Lay the pomegranates on the table, the open one in front."""
    red = tints("ffb48c e0472f bc2a2a 8a1a24 45101a 24090e")
    for x, y, r, lean in (
        (0.80, 0.68, 0.115, -0.5),
        (0.44, 0.66, 0.105, -1.5),
        (0.24, 0.735, 0.125, -2.3),
        (0.90, 0.83, 0.10, 0.3),
    ):
        s.plane(oval((x + 0.03, y + r * 0.86), r * 1.15, r * 0.28, s), tint("1d100d"))
        pomegranate(s, (x, y), r, red, lean)
    _opened(s)


def _opened(s: Sketch) -> None:
    s.plane(oval((0.60, 0.925), 0.16, 0.03, s), tint("1d100d"))
    s.plane(blob((0.575, 0.83), 0.135, 0.115, s, 0.06), tint("b5302a"))
    s.plane(blob((0.565, 0.825), 0.115, 0.095, s, 0.08), tint("f0d9a8"))
    for k in range(6):
        turn = 1.05 * k + 0.3
        x, y = 0.565 + cos(turn) * 0.050 / s.aspect, 0.825 + sin(turn) * 0.042
        s.plane(blob((x, y), 0.034, 0.030, s, 0.12), tint("8f1424"))
        for j in range(7):
            at = (x + float(s.rng.uniform(-0.018, 0.018)), y + float(s.rng.uniform(-0.020, 0.020)))
            s.disc(at, 0.0105, tints("d9263a a8142c e8485a")[j % 3])
            s.touch([at, (at[0] + 0.001, at[1] + 0.001)], 0.0055, tint("ffc0b4"), "dab")
    for x, y in ((0.41, 0.93), (0.45, 0.955), (0.71, 0.95)):
        s.disc((x, y), 0.013, tint("c2203a"))
        s.touch([(x - 0.003, y - 0.004), (x - 0.002, y - 0.004)], 0.006, tint("ffd0c0"), "dab")
    s.heed(box(0.44, 0.70, 0.74, 0.98), 255)


def jug_and_carpet(s: Sketch) -> None:
    """A copper jug and pomegranates before a hanging carpet, all in flat planes."""
    s.plane(box(0, 0, 1, 1), tint("2f4a52"))
    carpet(s, [(0.10, -0.06), (1.04, -0.06), (1.04, 0.72), (0.10, 0.72)], tints("a52a2a 1f3557 e3c37a f1e3c4 251a20"))
    s.plane([(0, 0.68), (1, 0.68), (1, 1), (0, 1)], tint("d9a441"))
    s.plane([(0, 0.68), (1, 0.68), (1, 0.71), (0, 0.71)], tint("8a5a22"))
    s.plane([(0, 0.90), (0.5, 0.94), (1, 0.89), (1, 1), (0, 1)], tint("b5822f"))
    _flat_jug(s)
    for x, y, r, lean in ((0.66, 0.80, 0.095, -1.2), (0.84, 0.76, 0.085, -2.0), (0.79, 0.90, 0.08, -0.4)):
        _flat_fruit(s, (x, y), r, lean)
    s.touch([(0, 0.68), (0.20, 0.68)], 0.008, tint("1c1416"))
    s.touch([(0.53, 0.68), (1, 0.68)], 0.008, tint("1c1416"))


def _flat_jug(s: Sketch) -> None:
    """Draw the jug in three tones with its handle."""
    profile = path("0.17 0.075, 0.20 0.06, 0.34 0.05, 0.42 0.10, 0.56 0.185, 0.70 0.17, 0.82 0.10, 0.85 0.12")
    rows = curve(profile, 8)
    body = [*[(0.36 - r, y) for y, r in rows], *[(0.36 + r, y) for y, r in reversed(rows)]]
    s.plane(body, tint("c9683a"))
    s.plane([*[(0.36 + r * 0.25, y) for y, r in rows], *[(0.36 + r, y) for y, r in reversed(rows)]], tint("8a3d26"))
    s.plane(
        [*[(0.36 - r * 0.75, y) for y, r in rows[6:50]], *[(0.36 - r * 0.45, y) for y, r in rows[49:5:-1]]],
        tint("f2a86a"),
    )
    s.plane([(0.215, 0.62), (0.505, 0.62), (0.53, 0.655), (0.19, 0.655)], tint("5a2a20"))
    for k in range(6):
        s.plane(rhombus((0.235 + 0.05 * k, 0.6375), 0.019, 0.014, 4), tint("f2c48a"))
    handle = curve([(0.42, 0.22), (0.55, 0.25), (0.58, 0.40), (0.53, 0.52)])
    ink = tint("1c1416")
    s.touch(handle, 0.034, tint("8a3d26"), "flat")
    for side in (-0.017, 0.017):
        s.touch([(x + side * 0.7, y - side) for x, y in handle], 0.007, ink)
    s.touch([*body, body[0]], 0.010, ink)


def _flat_fruit(s: Sketch, centre: Point, r: float, lean: float) -> None:
    ink = tint("1c1416")
    s.plane(oval((centre[0] + 0.02, centre[1] + r * 0.8), r * 1.05, r * 0.35, s), tint("7a5220"))
    pomegranate(s, centre, r, tints("d8432f d8432f c23326 8a1f22"), lean)
    s.plane(oval(centre, r, r * 0.94, s), tint("c23326"))
    s.plane(
        curve(
            [
                (centre[0] + r * 0.1, centre[1] - r * 0.9),
                (centre[0] + r * 0.95, centre[1]),
                (centre[0] + r * 0.1, centre[1] + r * 0.92),
                (centre[0] + r * 0.5, centre[1]),
            ]
        ),
        tint("8a1f22"),
    )
    s.plane(oval((centre[0] - r * 0.45, centre[1] - r * 0.4), r * 0.2, r * 0.26, s), tint("f08a5a"))
    ring = oval(centre, r, r * 0.94, s, 30)
    s.touch([*ring, ring[0]], 0.008, ink)


def wild_flowers(s: Sketch) -> None:
    """Wild flowers of the pasture in a clay jug, loose and wet."""
    s.wash(oval((0.42, 0.36), 0.34, 0.30, s), tint("dfe9ee"), 1.0, 1.0)
    s.wash(oval((0.62, 0.46), 0.26, 0.24, s), tint("f6ead6"), 0.9, 1.0)
    s.wash([(0.06, 0.82), (0.5, 0.80), (0.94, 0.83), (0.90, 0.93), (0.1, 0.92)], tint("d6c8c0"), 0.8, 0.9)
    s.wash(curve([(0.5, 0.90), (0.72, 0.885), (0.92, 0.90), (0.74, 0.925), (0.5, 0.90)]), tint("8a90b0"), 0.8, 0.35)
    jug = curve(
        path(
            "0.40 0.60, 0.385 0.64, 0.33 0.74, 0.36 0.86, 0.42 0.905, 0.56 0.905, "
            "0.63 0.86, 0.66 0.74, 0.60 0.64, 0.585 0.60, 0.40 0.60"
        )
    )
    s.wash(jug, tint("d99a6c"), 1.0, 0.06)
    s.wash(
        curve([(0.54, 0.61), (0.59, 0.66), (0.65, 0.76), (0.61, 0.87), (0.54, 0.90), (0.57, 0.76), (0.54, 0.61)]),
        tint("8a4a3c"),
        0.9,
        0.3,
    )
    s.wash(box(0.345, 0.715, 0.645, 0.735), tint("6a3a34"), 0.7, 0.05)
    for x, y, _, kind in _HEADS:
        _stem(s, (x, y), kind)
    for x, y, r, kind in _HEADS:
        _bloom(s, (x, y), r, kind)


def _stem(s: Sketch, head: Point, kind: int) -> None:
    foot = (0.49 + (head[0] - 0.5) * 0.25, 0.61)
    bow = ((head[0] * 0.7 + foot[0] * 0.3) + 0.02 * (kind - 1), (head[1] + foot[1]) / 2)
    line = curve([head, bow, foot])
    green = tints("6f8f4e 4f7a58 8a9a4a 3f6a50")[kind]
    s.wash([*line, *[(x + 0.007, y) for x, y in reversed(line)]], green, 1.0, 0.0)
    for side in (-1, 1):
        leaf = curve(
            [
                bow,
                (bow[0] + side * 0.06, bow[1] - 0.05),
                (bow[0] + side * 0.10, bow[1] - 0.03 * kind),
                (bow[0] + side * 0.05, bow[1] + 0.01),
                bow,
            ]
        )
        s.wash(leaf, green, 0.8, 0.1, side > 0)


def _bloom(s: Sketch, centre: Point, r: float, kind: int) -> None:
    """Paint one head: poppy, daisy, cornflower or mallow."""
    petals, colours = (
        (5, 11, 9, 6)[kind],
        (("e2452f", "a8202a"), ("f0b93a", "c98a20"), ("4a6fc4", "2c3f94"), ("c98ac0", "8a4a9a"))[kind],
    )
    for k, (x, y) in enumerate(oval(centre, r * 0.55, r * 0.48, s, petals)):
        shape = blob((x, y), r * (0.55, 0.24, 0.28, 0.42)[kind], r * (0.5, 0.24, 0.28, 0.4)[kind], s, 0.25)
        s.wash(shape, blend(tint(colours[0]), tint(colours[1]), 0.25 * (k % 3)), 0.75, 0.08)
    s.wash(blob(centre, r * 0.26, r * 0.22, s), tint(("2a1c2c", "6a4020", "2a2456", "5a2a5a")[kind]), 1.0, 0.3)
