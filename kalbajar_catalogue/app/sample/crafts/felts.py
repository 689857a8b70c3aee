"""The felt things of the sample: a rug with scrolls, a bag and a wall hanging."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from kalbajar_catalogue.app.sample.noise import Grid

from .carving import spiral
from .felt import BROWN, CREAM, GREEN, GREY, INDIGO, MADDER, OCHRE, Felt
from .plate import Frame, Point, blend, box_cover, dye, shape, smooth, soft, streaks, strokes
from .studio import Piece

Line = list[Point]


def _mirrored(lines: list[Line]) -> list[Line]:
    return [[(sx * x, sy * y) for x, y in line] for line in lines for sx in (-1, 1) for sy in (-1, 1)]


def _horns(x: float, y: float, size: float, turn: float) -> list[Line]:
    """Return a pair of ram's horns that grow from a point in a direction."""
    pair = []
    for side in (-1.0, 1.0):
        curl = spiral(0.62 * side, 0.98, pi if side > 0 else 0.0, -1.2 * side, 0.42, 0.24)
        stem = [(0.0, 0.0), (0.05 * side, 0.35), (0.12 * side, 0.66), (0.20 * side, 0.98)]
        pair.append([*stem, *curl])
    c, s = cos(turn), sin(turn)
    return [[(x + size * (px * c - py * s), y + size * (px * s + py * c)) for px, py in line] for line in pair]


def _rhomb(x: float, y: float, wide: float, tall: float) -> Line:
    return [(x - wide, y), (x, y - tall), (x + wide, y), (x, y + tall)]


def rug(frame: Frame) -> Piece:
    """Return a felt rug, 1800 by 1180 mm: sewn scrolls of ram's horns on cream felt, a madder border."""
    felt = Felt(frame, 4301, CREAM, 0.85)
    whole, field = box_cover(frame, 1800, 1180, 30), box_cover(frame, 1500, 880, 16)
    border = felt.piece(np.clip(whole - field, 0, 1), MADDER, 2.5, 7.0, 2.5)
    felt.cord(border, CREAM, 6.5)
    felt.cord(box_cover(frame, 1440, 820, 10), BROWN, 6.0)
    _rug_border(felt)
    _rug_field(felt)
    return felt.finished(whole, 9.0, 3.0, 20.0, 9.0)


def _rug_border(felt: Felt) -> None:
    sides = [1.0 if k % 2 else -1.0 for k in range(14)]
    waves = [_wave(-799.5 + k * 123.0, y, sides[k], 0.0) for k in range(1, 13) for y in (-514.0, 514.0)]
    waves += [_wave(x, -431.0 + k * 123.0, sides[k], pi / 2) for k in range(8) for x in (-824.0, 824.0)]
    edge = felt.piece(strokes(felt.frame, waves, 19.0), CREAM, 2.5, 3.5, 2.0)
    felt.cord(edge, INDIGO, 4.5)
    corners = [_rhomb(sx * 816.0, sy * 524.0, 46.0, 34.0) for sx in (-1, 1) for sy in (-1, 1)]
    felt.cord(felt.piece(shape(felt.frame, corners), OCHRE, 2.5, 3.5, 2.0), INDIGO, 4.5)


def _wave(x: float, y: float, side: float, turn: float) -> Line:
    """Return one curl of the running border."""
    curl = [(px, side * py) for px, py in spiral(0.0, 2.0, pi / 2, -1.12, 45.0, 0.30)]
    tail = [(-92.0, side * 44.0), (-40.0, side * 48.0)]
    c, s = cos(turn), sin(turn)
    return [(x + px * c - py * s, y + px * s + py * c) for px, py in [*tail, *curl]]


def _rug_field(felt: Felt) -> None:
    frame = felt.frame
    centre = felt.piece(shape(frame, [_rhomb(0, 0, 330, 360)]), INDIGO, 3.0, 6.0, 2.5)
    felt.cord(centre, OCHRE, 6.5)
    sides = [_rhomb(s * 480.0, 0.0, 130.0, 190.0) for s in (-1, 1)]
    flank = felt.piece(shape(frame, sides), MADDER, 3.0, 5.0, 2.5)
    felt.cord(flank, CREAM, 5.5)
    horns = [line for t in range(4) for line in _horns(0.0, 0.0, 178.0 if t % 2 == 0 else 168.0, t * pi / 2)]
    felt.cord(felt.piece(strokes(frame, horns, 30.0), CREAM, 3.0, 4.5, 2.0), MADDER, 4.5)
    corner = _mirrored([*_horns(690.0, 384.0, 176.0, 0.70 * pi), *_horns(318.0, 398.0, 96.0, pi)])
    felt.cord(felt.piece(strokes(frame, corner, 22.0), BROWN, 3.0, 4.0, 2.0), OCHRE, 4.5)
    outer = [line for s in (-1, 1) for line in _horns(s * 606.0, 0.0, 78.0, s * -pi / 2)]
    felt.piece(strokes(frame, outer, 15.0), INDIGO, 2.5, 3.5, 2.0)
    inner = [line for s in (-1, 1) for t in (0.0, pi) for line in _horns(s * 480.0, 0.0, 70.0, t)]
    felt.piece(strokes(frame, inner, 12.0), CREAM, 2.5, 2.5, 1.5)
    heart = [_rhomb(0, 0, 60, 66), *(_rhomb(s * 480.0, 0.0, 30.0, 30.0) for s in (-1, 1))]
    felt.cord(felt.piece(shape(frame, heart), OCHRE, 3.0, 3.5, 2.0), BROWN, 4.5)
    rays = [_rhomb(s * 240.0, 0.0, 34.0, 22.0) for s in (-1, 1)] + [_rhomb(0, s * 262.0, 22.0, 34.0) for s in (-1, 1)]
    felt.piece(shape(frame, rays), MADDER, 2.5, 3.5, 2.0)


def bag(frame: Frame) -> Piece:
    """Return a felt bag with a braided strap, 320 by 380 mm without it: a flower, a flap, tassels."""
    felt = Felt(frame, 4302, INDIGO, 0.30)
    body = shape(frame, [_pouch(0.0)])
    strap, braid = _strap(frame)
    tassels, threads = _tassels(frame)
    hem = np.clip(body - shape(frame, [_pouch(17.0)]), 0, 1)
    felt.cord(felt.piece(hem, MADDER, 1.2, 1.6, 1.0), OCHRE, 2.0)
    _bag_flower(felt)
    flap = body * shape(frame, [_FLAP])
    felt.height *= np.float32(1.0) - flap
    edge = felt.piece(flap, CREAM, 4.0, 1.2, 1.0)
    felt.cord(edge, MADDER, 2.6)
    scrolls = [line for s in (-1, 1) for line in _horns(s * 88.0, -154.0, 47.0, s * 0.42)] + _horns(
        0.0, -158.0, 62.0, 0.0
    )
    felt.cord(felt.piece(strokes(frame, scrolls, 9.5), MADDER, 1.2, 1.2, 0.8), INDIGO, 1.4)
    _buttoned(felt)
    felt.colour = blend(felt.colour, braid, np.maximum(strap - body, 0.0))
    felt.colour = blend(felt.colour, threads, np.maximum(tassels - body, 0.0))
    return felt.finished(np.maximum(np.maximum(body, strap), tassels), 1.5, 0.9, 26.0, 16.0)


def _pouch(inset: float) -> Line:
    t = np.linspace(0.0, 2 * pi, 120)
    wide, tall = 160.0 - inset, 190.0 - inset
    x = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.32 * wide
    y = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.36 * tall
    lean = 1.0 + 0.035 * y / tall
    return list(zip((x * lean).tolist(), y.tolist(), strict=True))


_FLAP: Line = [
    (-200.0, -260.0),
    *((-185.0 * cos(k * pi / 60), -84.0 + 116.0 * sin(k * pi / 60)) for k in range(61)),
    (200.0, -260.0),
]


def _strap(frame: Frame) -> tuple[Grid, Grid]:
    """Return the loop of the strap above the bag and the colours of its braid."""
    t = np.linspace(0.0, pi, 60)
    loop = [(-134.0 * cos(a), -176.0 - 205.0 * sin(a) ** 0.75) for a in t.tolist()]
    cover = strokes(frame, [loop], 19.0)
    core = soft(cover, 5.0 * frame.density)
    turn = np.arctan2(frame.rows() + 176.0, frame.columns()) * np.float32(34.0)
    chevron = np.sin(turn + np.sign(core - 0.6) * core * np.float32(5.0))
    share = smooth(-0.2, 0.2, chevron)
    return cover, blend(np.broadcast_to(dye(*MADDER), (*cover.shape, 3)), CREAM, share)


def _tassels(frame: Frame) -> tuple[Grid, Grid]:
    cover = np.zeros((frame.height, frame.width), dtype=np.float32)
    tones = np.zeros((*cover.shape, 3), dtype=np.float32)
    hair = streaks(frame, np.random.Generator(np.random.PCG64(7)), 0.8, 60.0)
    for k, tone in enumerate((MADDER, OCHRE, CREAM, OCHRE, MADDER)):
        x = -112.0 + k * 56.0
        foot = 184.0 - 6.0 * abs(k - 2) / 2
        bunch = shape(
            frame,
            [
                [
                    (x - 4, foot - 6),
                    (x + 4, foot - 6),
                    (x + 5, foot + 12),
                    (x + 9.5, foot + 62),
                    (x - 9.5, foot + 62),
                    (x - 5, foot + 12),
                ]
            ],
        )
        bunch = bunch * smooth(0.0, 0.25, 1.0 - smooth(48.0, 66.0, frame.rows() - foot + hair * 9.0))
        tied = np.exp(-(((frame.rows() - np.float32(foot + 13.0)) / np.float32(2.4)) ** 2))
        light = (np.float32(0.85) + np.float32(0.5) * hair) * (1.0 - 0.7 * tied)
        tones = blend(tones, np.maximum(light, 0.12)[..., None] * dye(*tone), bunch)
        cover = np.maximum(cover, bunch)
    return cover, tones


def _bag_flower(felt: Felt) -> None:
    frame, y = felt.frame, 106.0
    petals = [_petal(0.0, y, 22.0, 66.0, k * pi / 4 + pi / 8, 15.0) for k in range(8)]
    felt.cord(felt.piece(shape(frame, petals), OCHRE, 2.0, 1.5, 1.0), MADDER, 1.7)
    inner = [_petal(0.0, y, 8.0, 44.0, k * pi / 4, 10.0) for k in range(8)]
    felt.piece(shape(frame, inner), MADDER, 1.6, 1.3, 0.9)
    felt.piece(
        np.clip((12.0 - np.hypot(frame.columns(), frame.rows() - y)) * frame.density, 0, 1), CREAM, 2.0, 1.0, 0.8
    )
    leaves = [_petal(s * 88.0, y + 36.0, 0.0, 46.0, -pi / 2 + s * t, 9.0) for s in (-1, 1) for t in (0.5, -0.45, 1.4)]
    felt.piece(shape(frame, leaves), GREEN, 1.4, 1.2, 0.9)


def _petal(x: float, y: float, start: float, end: float, turn: float, half: float) -> Line:
    t = np.linspace(0.0, 2 * pi, 30)
    along = (start + end) / 2 - np.cos(t) * (end - start) / 2
    beside = np.sin(t) * half * (1.0 - 0.3 * np.cos(t))
    px, py = x + along * cos(turn) - beside * sin(turn), y + along * sin(turn) + beside * cos(turn)
    return list(zip(px.tolist(), py.tolist(), strict=True))


def _buttoned(felt: Felt) -> None:
    """Close the flap with a wooden toggle."""
    frame = felt.frame
    place, x, y = frame.window(-26.0, 14.0, 26.0, 40.0)
    inside = 1.0 - (x / 23.0) ** 2 - ((y - 27.0) / 6.5) ** 2
    bead = np.sqrt(np.maximum(inside, 0.0))
    felt.height[place] += bead * np.float32(7.0)
    felt.colour[place] = blend(felt.colour[place], (0.20, 0.085, 0.035), smooth(0.0, 0.12, inside))


def hanging(frame: Frame) -> Piece:
    """Return a felt wall hanging, 760 by 1120 mm: a tree with birds under mountains, felted in with soft edges."""
    felt = Felt(frame, 4303, (0.42, 0.345, 0.235), 0.55)
    whole = box_cover(frame, 760, 1120, 14)
    x, y = frame.columns(), frame.rows()
    _sky(felt, x, y)
    _hills(felt)
    _tree(felt)
    _birds(felt)
    band = np.clip(whole - box_cover(frame, 672, 1032, 10), 0, 1)
    edge = felt.piece(band, BROWN, 1.6, 5.0, 2.2)
    felt.cord(edge, OCHRE, 3.6)
    teeth = [_rhomb(s * 358.0, -490.0 + k * 70.0, 13.0, 22.0) for s in (-1, 1) for k in range(15)]
    teeth += [_rhomb(-280.0 + k * 70.0, s * 538.0, 22.0, 13.0) for s in (-1, 1) for k in range(9)]
    felt.piece(shape(frame, teeth), MADDER, 1.4, 2.2, 1.2)
    return _hung(felt, whole)


def _sky(felt: Felt, x: Grid, y: Grid) -> None:
    dusk = smooth(-520.0, 60.0, y + felt.mottle * 60.0)
    felt.colour = blend(felt.colour, (0.36, 0.20, 0.10), (1.0 - dusk) * np.float32(0.75))
    sun = np.hypot(x - 165.0, y + 345.0)
    felt.piece(np.clip((92.0 - sun) * felt.frame.density, 0, 1), (0.33, 0.085, 0.035), 0.0, 8.0, 6.0)
    felt.piece(np.clip((66.0 - sun) * felt.frame.density, 0, 1), OCHRE, 0.0, 7.0, 6.0)


def _hills(felt: Felt) -> None:
    frame = felt.frame
    far = [
        (-400, 20),
        (-400, -190),
        (-280, -330),
        (-190, -230),
        (-90, -390),
        (40, -210),
        (120, -270),
        (260, -120),
        (400, -210),
        (400, 20),
    ]
    felt.piece(shape(frame, [far]), (0.095, 0.105, 0.130), 0.0, 9.0, 7.0)
    snow = [
        [(-330, -272), (-280, -330), (-235, -278), (-285, -292)],
        [(-140, -318), (-90, -390), (-22, -300), (-80, -336)],
    ]
    felt.piece(shape(frame, snow), (0.47, 0.43, 0.36), 0.0, 6.0, 5.0)
    near = [(-400, 600), (-400, -60), (-250, -140), (-60, -40), (120, -110), (290, -20), (400, -70), (400, 600)]
    felt.piece(shape(frame, [near]), (0.068, 0.070, 0.038), 0.0, 9.0, 7.0)
    front = [(-400, 600), (-400, 330), (-180, 270), (60, 330), (260, 285), (400, 340), (400, 600)]
    felt.piece(shape(frame, [front]), (0.115, 0.066, 0.036), 0.0, 9.0, 6.0)


def _tree(felt: Felt) -> None:
    frame = felt.frame
    trunk = [[(0.0, 420.0), (-6.0, 300.0), (5.0, 150.0), (0.0, -30.0), (0.0, -230.0)]]
    felt.piece(strokes(frame, trunk, 34.0), BROWN, 2.2, 4.0, 2.5)
    boughs: list[Line] = []
    fruit: list[Line] = []
    for k in range(5):
        y, reach = 250.0 - k * 108.0, 218.0 - k * 30.0
        for side in (-1.0, 1.0):
            curl = spiral(side * reach, y - 108.0, pi / 2, -side * 1.15, 46.0 - k * 4, 0.25)
            stem = [
                (0.0, y),
                (side * reach * 0.35, y - 22.0),
                (side * reach * 0.75, y - 56.0),
                (side * reach * 0.95, y - 64.0),
            ]
            boughs.append([*stem, *curl])
            fruit.append(_petal(side * reach * 0.5, y - 36.0, 0.0, 50.0, -pi / 2 + side * 0.4, 15.0))
            fruit.append(_petal(side * reach * 0.6, y - 42.0, 0.0, 42.0, pi / 2 - side * 0.5, 12.0))
    felt.piece(strokes(frame, boughs, 18.0), BROWN, 2.0, 3.2, 2.0)
    felt.piece(shape(frame, fruit), (0.130, 0.140, 0.050), 1.6, 3.0, 2.2)
    berries = [
        _petal(s * (218.0 - k * 30.0), 142.0 - k * 108.0, -15.0, 15.0, 0.0, 15.0) for k in range(5) for s in (-1, 1)
    ]
    felt.piece(shape(frame, [*berries, _petal(0.0, -268.0, -34.0, 34.0, pi / 2, 24.0)]), MADDER, 2.4, 2.6, 2.0)


def _bird(side: float, x: float, y: float) -> tuple[list[Line], list[Line]]:
    """Return the body and the wing of a bird with a fanned tail that looks to the middle."""
    tail = [_petal(-38.0, 2.0, 0.0, 92.0 - 6 * abs(k), pi + 0.12 + k * 0.24, 9.0) for k in (-1, 0, 1)]
    body = [_petal(0.0, 0.0, -52.0, 52.0, 0.0, 27.0), _petal(30.0, -2.0, 0.0, 62.0, -1.05, 13.0)]
    head = [_petal(60.0, -56.0, -16.0, 16.0, 0.0, 14.0), [(70.0, -64.0), (94.0, -52.0), (70.0, -50.0)]]
    wing = [_petal(-44.0, -16.0, 0.0, 66.0, 0.25, 15.0)]
    place = [
        [[(side * (px - x), y + py) for px, py in line] for line in lines] for lines in ([*tail, *body, *head], wing)
    ]
    return place[0], place[1]


def _birds(felt: Felt) -> None:
    for side in (-1.0, 1.0):
        bird, wing = _bird(side, 205.0, 430.0)
        felt.cord(felt.piece(shape(felt.frame, bird), CREAM, 2.2, 2.2, 1.6), BROWN, 2.4)
        felt.piece(shape(felt.frame, wing), INDIGO, 1.6, 2.0, 1.6)


def _hung(felt: Felt, whole: Grid) -> Piece:
    """Hang the felt from a round stick by loops and trim its foot with a fringe."""
    frame = felt.frame
    x, y = frame.columns(), frame.rows()
    felt.height += (np.sin(x * np.float32(2 * pi / 253.0)) * smooth(-500.0, 560.0, y) * np.float32(5.0)).astype(
        np.float32
    )
    loops = np.zeros_like(felt.height)
    for k in range(6):
        loops = np.maximum(loops, np.clip((17.0 - np.abs(x - (-315.0 + k * 126.0))) * frame.density, 0, 1))
    loops = loops * (y > -606.0) * (y < -545.0)
    hair = streaks(frame, felt.rng, 2.2, 70.0)
    fringe = (
        (y > 550.0) * (np.abs(x) < 374.0) * smooth(-0.35, 0.1, hair) * (1.0 - smooth(600.0, 640.0, y + hair * 14.0))
    )
    felt.colour = blend(felt.colour, BROWN, np.maximum(loops, 0.0))
    felt.colour = blend(felt.colour, GREY, np.clip(fringe - whole, 0, 1).astype(np.float32))
    piece = felt.finished(np.maximum(np.maximum(whole, loops), fringe).astype(np.float32), 3.0, 1.5, 24.0)
    rod = np.clip((13.0 - np.abs(y + 596.0)) * frame.density, 0, 1) * np.clip((412.0 - np.abs(x)) * frame.density, 0, 1)
    rod = rod * (1.0 - loops)
    bow = np.sqrt(np.maximum(1.0 - ((y + 596.0) / 13.0) ** 2, 0.0)) * np.float32(13.0)
    grain = np.float32(1.0) + np.float32(0.22) * streaks(frame, felt.rng, 60.0, 2.0)
    colour = blend(piece.colour, grain[..., None] * dye(0.165, 0.085, 0.045), rod)
    height = piece.height * (1 - rod) + bow * np.maximum(rod, loops) + loops * np.float32(3.0)
    return Piece(colour, height.astype(np.float32), np.maximum(piece.cover, rod), 0.0, 24.0)
