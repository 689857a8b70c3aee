"""The carved things of the sample: a panel, the front of a chest and a ladle."""

from __future__ import annotations

from math import pi

import numpy as np
from numpy.random import Generator

from kalbajar_catalogue.app.sample.noise import Grid, stream

from .carving import Relief, moulding, spiral
from .plate import Frame, Point, blend, box_cover, clouds, shape, smooth, soft, streaks
from .studio import Piece
from .wood import SPECIES, board, coloured


def tooled(frame: Frame, rng: Generator, size: float, deep: float) -> Grid:
    """Return the flat facets that a gouge leaves, `size` mm long and `deep` mm deep."""
    bed = streaks(frame, rng, size * 0.55, size)
    return np.asarray(np.abs(bed) * np.float32(deep))


def _stems(sign_x: float, sign_y: float) -> list[list[Point]]:
    """Return the scrolling stems of one quarter of the panel."""
    large = spiral(104.0, 200.0, pi * 0.5, -1.4, 50.0, 0.2)
    small = spiral(34.0, 214.0, pi * 0.42, 1.2, 25.0, 0.25)
    low = spiral(138.0, 126.0, pi * 0.62, 1.1, 22.0, 0.25)
    link = [(0.0, 259.0), (20.0, 258.0), (42.0, 254.0), (70.0, 257.0), (104.0, 250.0)]
    drop = [(152.0, 198.0), (151.0, 184.0), (144.0, 168.0), (134.0, 154.0), (129.0, 147.0)]
    return [
        [(sign_x * x, sign_y * y) for x, y in line]
        for line in (large, small, low, link, drop, [(74.0, 257.0), (60.0, 249.0), (48.0, 241.0), (40.5, 238.3)])
    ]


_LEAVES = (
    (150.0, 244.0, 15.0, 2.5),
    (122.0, 255.0, 13.0, 0.1),
    (158.0, 166.0, 12.0, 1.9),
    (66.0, 160.0, 15.0, 2.45),
    (92.0, 140.0, 15.0, 0.2),
    (108.0, 122.0, 12.0, 0.9),
    (158.0, 92.0, 14.0, 1.75),
    (145.0, 66.0, 13.0, 1.2),
    (158.0, 38.0, 14.0, 1.75),
    (147.0, 12.0, 12.0, 1.2),
    (10.0, 236.0, 12.0, 2.0),
    (70.0, 240.0, 12.0, 0.6),
    (60.0, 184.0, 11.0, 1.2),
    (32.0, 170.0, 14.0, 0.75),
    (12.0, 158.0, 15.0, 1.25),
    (8.0, 192.0, 12.0, 1.9),
)
_HEARTS = ((104.0, 200.0, 15.0, 6), (34.0, 214.0, 8.0, 5), (138.0, 126.0, 7.0, 5))


def _scrolled(relief: Relief) -> None:
    signs = [(sx, sy) for sx in (-1.0, 1.0) for sy in (-1.0, 1.0)]
    stems = [line for sx, sy in signs for line in _stems(sx, sy)]
    relief.raised(stems, 9.0, 4.4)
    discs = np.zeros_like(relief.height)
    for sx, sy in signs:
        for x, y, radius, _ in _HEARTS:
            place, across, along = relief.frame.window(sx * x - 17, sy * y - 17, sx * x + 17, sy * y + 17)
            away = np.hypot(across - np.float32(sx * x), along - np.float32(sy * y))
            discs[place] = np.maximum(discs[place], smooth(-1.5, 1.5, radius - away))
    relief.height = np.maximum(relief.height, discs * np.float32(8.0) - np.float32(5.0))
    frame = relief.frame
    cover = np.zeros_like(relief.height)
    for inset, tall in ((1.0, 1.6), (0.82, 1.4), (0.6, 1.0)):
        leaves = [_leaf(sx, sy, *leaf, inset) for sx, sy in signs for leaf in _LEAVES]
        cover += shape(frame, leaves) * np.float32(tall)
    relief.height += cover
    for sx, sy in signs:
        for x, y, half, turn in _LEAVES:
            relief.leaf(sx * x, sy * y, half * 0.8, turn if sx * sy > 0 else -turn, 0.12)
        for x, y, radius, petals in _HEARTS:
            relief.rosette(sx * x, sy * y, radius, petals, 1.0, False)


def _leaf(sx: float, sy: float, x: float, y: float, half: float, turn: float, inset: float) -> list[Point]:
    t = np.linspace(0.0, 2 * pi, 28)
    along = np.cos(t) * half
    beside = np.sin(t) * np.abs(np.sin(t)) ** 0.35 * half * 0.42 * inset * (1.0 + 0.25 * np.cos(t))
    px = x + (along * inset**0.5) * np.cos(turn) - beside * np.sin(turn)
    py = y + (along * inset**0.5) * np.sin(turn) + beside * np.cos(turn)
    return [(sx * a, sy * b) for a, b in zip(px.tolist(), py.tolist(), strict=True)]


def panel(frame: Frame) -> Piece:
    """Return the carved walnut panel, 440 by 640 mm: star rosette, scrolls with leaves, a chip-cut border."""
    rng = stream(4101, 1)
    relief = Relief(frame)
    inner = soft(box_cover(frame, 336.0, 536.0, 4.0), 1.2 * frame.density)
    relief.sunk(inner, 5.0)
    _scrolled(relief)
    disc = np.hypot(frame.columns(), frame.rows())
    relief.height += smooth(0.0, 3.0, 133.0 - disc) * np.float32(4.6)
    ground = (1.0 - smooth(-4.8, -3.2, relief.height)) * inner
    relief.rosette(0.0, 0.0, 92.0, 12, 0.92)
    relief.rosette(0.0, 0.0, 27.0, 8, 1.0, False)
    relief.rope(0.0, 0.0, 100.0, 9.0, 64)
    _toothed(relief, 106.0, 124.0, 48)
    relief.ring(0.0, 0.0, 128.0, 2.6)
    _bordered(relief)
    relief.height += moulding(frame, 440.0, 640.0, 13.0, 3.6)
    punched = np.abs(clouds(frame, rng, 3.4, 2)) * np.float32(0.5) * ground
    relief.height += punched + tooled(frame, rng, 7.0, 0.16)
    grain = board(frame, SPECIES["walnut"], rng, upright=True, knot=50.0)
    relief.height += grain.fibre * np.float32(0.07)
    colour = coloured(np.clip(grain.figure * 0.72 + 0.30 * ground, 0, 1.2), SPECIES["walnut"])
    worn = smooth(0.3, 2.2, relief.height - soft(relief.height, 4.0 * frame.density)) * np.float32(0.30)
    colour = blend(colour, (0.42, 0.25, 0.14), worn)
    return Piece(colour, relief.height, box_cover(frame, 440.0, 640.0, 2.5), 0.05, 20.0)


def _toothed(relief: Relief, inner: float, outer: float, count: int) -> None:
    """Cut facing triangular chips around a disc."""
    place, x, y = relief.frame.window(-outer, -outer, outer, outer)
    away = np.hypot(x, y)
    turn = np.arctan2(y, x) * np.float32(count / (2 * pi))
    saw = np.abs(turn - np.floor(turn) - np.float32(0.5)) * 2.0
    rise = (away - np.float32(inner)) / np.float32(outer - inner)
    lean = np.float32((outer - inner) * 0.34)
    low = np.minimum((saw - rise) * lean - 0.3, (away - inner) - 0.3)
    high = np.minimum((rise - saw) * lean - 0.3, (outer - away) - 0.3)
    relief.height[place] -= np.maximum(np.maximum(low, high), 0.0) * np.float32(0.85)


def _bordered(relief: Relief) -> None:
    for sign in (-1.0, 1.0):
        x, y = sorted((sign * 176.0, sign * 200.0)), sorted((sign * 276.0, sign * 300.0))
        relief.chips(-174.0, y[0], 174.0, y[1], 16)
        relief.chips(x[0], -274.0, x[1], 274.0, 25)
        for other in (-1.0, 1.0):
            relief.rosette(sign * 188.0, other * 288.0, 11.0, 6, 1.0, False)
    relief.groove(-172.0, -272.0, 172.0, 272.0, 2.4)
    relief.groove(-203.5, -303.5, 203.5, 303.5, 2.4)


def _arch(middle: float, half: float, foot: float, spring: float, top: float) -> list[Point]:
    """Return a pointed arch."""
    t = np.linspace(0.0, 1.0, 14)
    right = [(middle + half * (1 - u**1.7), spring + (top - spring) * (1 - (1 - u) ** 1.5)) for u in t.tolist()]
    left = [(2 * middle - x, y) for x, y in reversed(right)]
    return [(middle - half, foot), (middle + half, foot), *right, *left]


def chest(frame: Frame) -> Piece:
    """Return the front of an oak dowry chest, 1160 by 560 mm: three arched panels between chip-cut rails."""
    rng = stream(4102, 1)
    relief = Relief(frame)
    legs = [
        [(s * 580.0, 150.0), (s * 580.0, 280.0), (s * 500.0, 280.0), (s * 486.0, 224.0), (s * 486.0, 150.0)]
        for s in (-1, 1)
    ]
    body = [(-580.0, -280.0), (580.0, -280.0), (580.0, 222.0), (-580.0, 222.0)]
    cover = shape(frame, [body, *legs])
    arches = [_arch(m, 128.0, 128.0, -40.0, -148.0) for m in (-310.0, 0.0, 310.0)]
    relief.sunk(soft(shape(frame, arches), 1.5 * frame.density), 7.0)
    for middle in (-310.0, 0.0, 310.0):
        _arched_panel(relief, middle, middle == 0.0)
    _railed(relief)
    _jointed(relief)
    grain = board(frame, SPECIES["oak"], rng, knot=30.0)
    upright = board(frame, SPECIES["oak"], rng, upright=True, knot=-520.0)
    stile = (np.abs(frame.columns()) > 486.0) & (frame.rows() > -290.0)
    figure = np.where(stile, upright.figure, grain.figure)
    relief.height += np.where(stile, upright.fibre, grain.fibre) * np.float32(0.16) + tooled(frame, rng, 15.0, 0.30)
    dirt = smooth(0.2, 3.5, soft(relief.height, 9.0 * frame.density) - relief.height)
    colour = coloured(np.clip(figure * 0.85 + dirt * 0.55, 0, 1.5), SPECIES["oak"])
    colour = colour * (np.float32(0.80) + np.float32(0.20) * smooth(-1.0, 0.4, clouds(frame, rng, 160.0, 3)))[..., None]
    return _locked(Piece(colour, relief.height, cover, 0.04, 34.0), frame)


def _arched_panel(relief: Relief, middle: float, star: bool) -> None:
    disc = np.hypot(relief.frame.columns() - np.float32(middle), relief.frame.rows() + np.float32(22.0))
    relief.height += smooth(0.0, 3.0, 92.0 - disc) * np.float32(5.5)
    relief.rosette(middle, -22.0, 86.0, 8 if star else 6, 0.95)
    relief.rosette(middle, -22.0, 26.0, 8, 1.0, False)
    relief.ring(middle, -22.0, 88.5, 3.5)
    for side in (-1.0, 1.0):
        line = [(middle + side * 108.0, 122.0), (middle + side * 92.0, 96.0), (middle + side * 52.0, 84.0)]
        curl = spiral(middle + side * 58.0, 108.0, -pi / 2, 1.1 * side, 24.0, 0.2)
        relief.raised([[*line[:2], line[2]], curl], 8.0, 4.0)
        relief.leaf(middle + side * 18.0, 106.0, 18.0, pi / 2 + side * 0.35, 0.32)
    relief.rosette(middle, -122.0, 14.0, 6, 1.0, False)
    for side in (-1.0, 1.0):
        relief.rosette(middle + side * 118.0, -148.0, 24.0, 6, 0.95)


def _railed(relief: Relief) -> None:
    relief.chips(-480.0, -262.0, 480.0, -232.0, 40)
    relief.seeds(-480.0, -222.0, 480.0, -196.0, 48, 0.45)
    relief.chips(-480.0, 158.0, 480.0, 188.0, 40)
    for sign in (-1.0, 1.0):
        edges = sorted((sign * 514.0, sign * 552.0))
        for row in range(5):
            relief.rosette(sign * 533.0, -218.0 + row * 84.0, 30.0, 6 if row % 2 else 8, 0.95)
        relief.chips(edges[0] + 4, 166.0, edges[1] - 4, 214.0, 3)
        for row in range(9):
            for side in (-1.0, 1.0):
                relief.leaf(sign * 155.0 + side * 8.0, -96.0 + row * 25.0, 15.0, pi / 2 - side * 0.75, 0.3)


def _jointed(relief: Relief) -> None:
    """Part the boards: the stiles, the rails and the lid."""
    x, y = relief.frame.columns(), relief.frame.rows()
    gap = np.float32(0.9)
    for line in (-274.0, -190.0, 142.0):
        near = np.maximum(gap - np.abs(y - np.float32(line)), 0.0) * (np.abs(x) < 486.0)
        relief.height -= near * np.float32(2.6)
    relief.height -= np.maximum(gap - np.abs(np.abs(x) - np.float32(486.0)), 0.0) * (y < 222.0) * np.float32(3.0)


def _locked(piece: Piece, frame: Frame) -> Piece:
    """Nail a wrought iron lock plate and nails to the chest."""
    plate = [
        (-26.0, -280.0),
        (26.0, -280.0),
        (30.0, -226.0),
        (12.0, -204.0),
        (0.0, -186.0),
        (-12.0, -204.0),
        (-30.0, -226.0),
    ]
    iron = shape(frame, [plate])
    hole = shape(frame, [[(-4.0, -236.0), (4.0, -236.0), (6.0, -214.0), (-6.0, -214.0)]])
    heads = [(-19.0, -270.0), (19.0, -270.0), (-21.0, -231.0), (21.0, -231.0)]
    heads += [
        (s * x, y) for s in (-1, 1) for x, y in ((498.0, -252.0), (568.0, -252.0), (498.0, 205.0), (568.0, 150.0))
    ]
    nails = np.zeros_like(piece.height)
    for x, y in heads:
        place, across, along = frame.window(x - 6, y - 6, x + 6, y + 6)
        nails[place] = np.sqrt(np.maximum(1.0 - ((across - x) ** 2 + (along - y) ** 2) / 25.0, 0.0))
    metal = np.maximum(iron, smooth(0.0, 0.3, nails))
    height = piece.height * (1.0 - metal) + iron * np.float32(2.0) + nails * np.float32(2.6) - hole * np.float32(9.0)
    colour = blend(piece.colour, (0.050, 0.046, 0.043), metal)
    return Piece(blend(colour, (0.008, 0.007, 0.006), hole), height, piece.cover, piece.gloss, piece.lift)


def _ladle_edge(x: Grid) -> Grid:
    """Return the half breadth of the handle of the ladle along its length."""
    neck = 9.0 + 4.5 * smooth(-60.0, 130.0, x) + 7.5 * np.exp(-(((x - 128.0) / 24.0) ** 2))
    swell = 3.2 * np.exp(-(((x + 38.0) / 14.0) ** 2))
    return np.asarray(neck + swell, dtype=np.float32)


def ladle(frame: Frame) -> Piece:
    """Return a pear-wood ladle, 360 by 96 mm: a hollowed bowl and a handle with chip-cut bands."""
    rng = stream(4103, 1)
    x, y = frame.columns(), frame.rows()
    bowl = np.hypot((x + 119.0) / np.float32(61.0), y / np.float32(48.0))
    inside_bowl = (1.0 - bowl) * np.float32(52.0)
    handle = np.minimum(_ladle_edge(x) - np.abs(y), np.minimum(x + 100.0, 164.0 - x))
    knob = np.float32(13.0) - np.hypot(x - 167.0, y)
    inside = _joined(_joined(inside_bowl, handle, 9.0), knob, 8.0)
    cover = np.clip(inside * frame.density + 0.5, 0, 1)
    round_back = np.sqrt(np.clip(inside / 13.0, 0.0, 1.0) * (2.0 - np.clip(inside / 13.0, 0.0, 1.0)))
    relief = Relief(frame)
    relief.height = round_back * np.float32(9.0)
    pit = np.sqrt(np.maximum(1.0 - (bowl / 0.87) ** 2, 0.0))
    relief.height -= smooth(0.0, 0.22, pit) * np.float32(2.0) + pit * np.float32(15.0)
    _ladle_cuts(relief)
    relief.height += tooled(frame, rng, 9.0, 0.34) * (0.3 + 0.7 * (pit > 0))
    grain = board(frame, SPECIES["pear"], rng, knot=12.0)
    relief.height += grain.fibre * np.float32(0.05)
    hole = np.float32(5.0) - np.hypot(x - 167.0, y)
    cover = cover * (1.0 - np.clip(hole * frame.density + 0.5, 0, 1))
    burnt = smooth(0.15, 1.1, soft(relief.height, 2.4 * frame.density) - relief.height) * (x > -62.0)
    colour = blend(coloured(grain.figure, SPECIES["pear"]), (0.075, 0.035, 0.02), burnt * np.float32(0.6))
    return Piece(colour, relief.height, cover, 0.09, 15.0)


def _joined(first: Grid, second: Grid, bend: float) -> Grid:
    """Return the soft union of two distances to an edge."""
    share = np.clip(0.5 + 0.5 * (first - second) / np.float32(bend), 0.0, 1.0)
    mixed = second + (first - second) * share
    return np.asarray(mixed + np.float32(bend) * share * (1.0 - share), dtype=np.float32)


def _ladle_cuts(relief: Relief) -> None:
    for k in range(5):
        left = 22.0 + k * 13.0
        relief.chips(left, -8.0, left + 10.0, 8.0, 3)
    relief.rosette(128.0, 0.0, 16.5, 8, 0.95, False)
    relief.ring(128.0, 0.0, 18.0, 2.0)
    relief.leaf(-8.0, 0.0, 22.0, 0.0, 0.24)
    for side in (-1.0, 1.0):
        relief.leaf(-12.0, side * 7.0, 11.0, side * 0.16, 0.2)
    for middle in (-33.0, -43.0, 90.5, 17.0, 148.5):
        x = relief.frame.columns()
        relief.height -= np.maximum(1.3 - np.abs(x - np.float32(middle)), 0.0) * np.float32(0.9)
