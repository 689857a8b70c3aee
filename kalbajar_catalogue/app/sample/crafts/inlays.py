"""The inlaid things of the sample: an eight-sided table top with stars and a game board."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, Index, stream

from .plate import Frame, Point, Tone, clouds, shape, smooth, streaks
from .studio import Piece


@dataclass(frozen=True)
class Veneer:
    """One material of the marquetry: its colour, how much its grain shows, how it gleams."""

    tone: Tone
    grain: float
    gleam: float = 0.0


WALNUT, PEAR, MULBERRY, PLANE, EBONISED, PEARL, BONE = range(1, 8)
VENEERS: dict[int, Veneer] = {
    WALNUT: Veneer((0.120, 0.060, 0.032), 0.55),
    PEAR: Veneer((0.235, 0.090, 0.045), 0.34),
    MULBERRY: Veneer((0.355, 0.200, 0.066), 0.38),
    PLANE: Veneer((0.560, 0.410, 0.240), 0.30),
    EBONISED: Veneer((0.026, 0.021, 0.018), 0.45),
    PEARL: Veneer((0.78, 0.77, 0.72), 0.0, 1.0),
    BONE: Veneer((0.740, 0.665, 0.510), 0.10),
}


class Marquetry:
    """Pieces of veneer let into a board: each pixel has a material, a direction of grain and a nearness to a joint."""

    def __init__(self, frame: Frame) -> None:
        size = (frame.height, frame.width)
        self.frame = frame
        self.material: NDArray[np.uint8] = np.zeros(size, dtype=np.uint8)
        self.turn = np.zeros(size, dtype=np.uint8)
        self.joint: Grid = np.zeros(size, dtype=np.float32)
        self.tint: Grid = np.zeros(size, dtype=np.float32)

    def lay(self, points: list[Point], material: int, turn: int, tint: float = 0.0) -> None:
        """Lay one convex piece; `turn` is the direction of its grain in eighths of a half turn."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        place, x, y = self.frame.window(min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1)
        if not (x.size and y.size):
            return
        inside = _within(points, x, y)
        over = inside > 0.0
        self.material[place][over] = material
        self.turn[place][over] = turn % 4
        self.tint[place][over] = np.float32(tint)
        near = np.clip(1.0 - np.abs(inside) / np.float32(max(0.22, 0.55 / self.frame.density)), 0.0, 1.0)
        self.joint[place] = np.where(over, near, np.maximum(self.joint[place], near))

    def coloured(self, rng: Generator) -> Picture:
        """Return the colour of all pieces with their grain, joints filled with dark glue."""
        fibre = _along(_directions(self.frame, rng), self.turn)
        tones: Grid = np.zeros((9, 3), dtype=np.float32)
        strengths: Grid = np.zeros(9, dtype=np.float32)
        for code, veneer in VENEERS.items():
            tones[code], strengths[code] = veneer.tone, veneer.grain
        light = np.float32(1.0) + fibre * strengths.take(self.material) + self.tint
        light = np.maximum(light, np.float32(0.2)) * (np.float32(1.0) - np.float32(0.72) * self.joint)
        colour = np.stack([tones[:, band].take(self.material) * light for band in range(3)], axis=-1)
        pearl = self.material == PEARL
        if pearl.any():
            colour[pearl] *= _nacre(self.frame, rng, pearl)
        return np.asarray(colour, dtype=np.float32)


def _within(points: list[Point], x: Grid, y: Grid) -> Grid:
    """Return how deep inside a convex polygon each place lies, negative outside."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1], strict=True))
    sign = 1.0 if area > 0 else -1.0
    inside: Grid | None = None
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        length = max(float(np.hypot(bx - ax, by - ay)), 1e-6)
        nx, ny = -(by - ay) / length * sign, (bx - ax) / length * sign
        side = (x - np.float32(ax)) * np.float32(nx) + (y - np.float32(ay)) * np.float32(ny)
        inside = side if inside is None else np.minimum(inside, side)
    assert inside is not None
    return np.asarray(inside, dtype=np.float32)


def _directions(frame: Frame, rng: Generator) -> tuple[Grid, ...]:
    """Return grain along four directions, an eighth of a turn apart."""
    level = streaks(frame, rng, 14.0, 0.8) * np.float32(0.7) + streaks(frame, rng, 40.0, 4.0) * np.float32(0.5)
    upright = streaks(frame, rng, 0.8, 14.0) * np.float32(0.7) + streaks(frame, rng, 4.0, 40.0) * np.float32(0.5)
    falling = _slanted(level, 1.0)
    rising = _slanted(level, -1.0)
    return level, falling, upright, rising


def _slanted(grid: Grid, slope: float) -> Grid:
    """Shear a grid so that its level lines fall or rise by one in one."""
    height, width = grid.shape
    shift = (np.arange(width) * slope).astype(np.int32)[None, :]
    rows = (np.arange(height, dtype=np.int32)[:, None] - shift) % np.int32(height)
    place: Index = np.asarray(rows * np.int32(width) + np.arange(width, dtype=np.int32), dtype=np.int64)
    return np.asarray(grid.ravel().take(place))


def _along(grain: tuple[Grid, ...], turn: NDArray[np.uint8]) -> Grid:
    """Return at each pixel the grain in the direction of its piece."""
    chosen = grain[0].copy()
    for k in range(1, 4):
        np.copyto(chosen, grain[k], where=turn == k)
    return chosen


def _nacre(frame: Frame, rng: Generator, where: NDArray[np.bool_]) -> Picture:
    """Return the wandering hues of mother-of-pearl at some pixels."""
    bands = clouds(frame, rng, 16.0, 3)[where]
    phase = bands * np.float32(5.0) + streaks(frame, rng, 40.0, 40.0)[where] * np.float32(3.0)
    hues = [np.float32(0.92) + np.float32(0.17) * np.sin(phase + np.float32(k * 2.0)) for k in range(3)]
    sheen = np.float32(1.0) + np.float32(0.22) * bands
    return np.asarray(np.stack(hues, axis=-1) * sheen[:, None], dtype=np.float32)


def _star(x: float, y: float, radius: float, count: int, turn: float, waist: float) -> list[list[Point]]:
    """Return the half rhombs of a star, two to a ray."""
    rays: list[list[Point]] = []
    for k in range(count):
        middle = turn + 2 * pi * k / count
        tip = (x + radius * cos(middle), y + radius * sin(middle))
        for side in (-1.0, 1.0):
            edge = middle + side * pi / count
            rays.append([(x, y), (x + radius * waist * cos(edge), y + radius * waist * sin(edge)), tip])
    return rays


def _regular(x: float, y: float, radius: float, sides: int, turn: float) -> list[Point]:
    steps = [turn + 2 * pi * k / sides for k in range(sides)]
    return [(x + radius * cos(a), y + radius * sin(a)) for a in steps]


def _laid_star(
    work: Marquetry, x: float, y: float, radius: float, count: int, pair: tuple[int, int], turn: float
) -> None:
    """Lay a star whose rays are split into a light and a dark half."""
    for k, ray in enumerate(_star(x, y, radius, count, turn, 0.54)):
        work.lay(ray, pair[k % 2], round((turn + pi * (k // 2) * 2 / count) / (pi / 4)), 0.10 if k % 2 else -0.05)


_SIDE = 8
_STEP = pi / _SIDE


def _banded(work: Marquetry, outer: float, inner: float, count: int, first: int, second: int) -> None:
    """Lay an eight-sided band of facing triangles."""
    for side in range(_SIDE):
        a, b = (2 * side - 1) * _STEP, (2 * side + 1) * _STEP
        ends = [[(r * cos(t), r * sin(t)) for t in (a, b)] for r in (outer, inner)]

        def at(row: int, share: float, ends: list[list[Point]] = ends) -> Point:
            (ax, ay), (bx, by) = ends[row]
            return ax + (bx - ax) * share, ay + (by - ay) * share

        for k in range(count):
            low, high, middle = k / count, (k + 1) / count, (k + 0.5) / count
            work.lay([at(0, low), at(0, high), at(1, middle)], first, side, 0.06 * (k % 2))
            if k:
                work.lay([at(1, low - 0.5 / count), at(1, middle), at(0, low)], second, side + 2, -0.05 * (k % 2))
        work.lay([at(0, 0.0), at(1, 0.0), at(1, 0.5 / count)], second, side + 2)
        work.lay([at(0, 1.0), at(1, 1.0), at(1, 1 - 0.5 / count)], second, side + 2)


def _octagon(work: Marquetry, radius: float, inner: float, material: int) -> None:
    """Lay an eight-sided string or frame of mitred pieces."""
    for side in range(_SIDE):
        a, b = (2 * side - 1) * _STEP, (2 * side + 1) * _STEP
        outer_pair = [(radius * cos(t), radius * sin(t)) for t in (a, b)]
        inner_pair = [(inner * cos(t), inner * sin(t)) for t in (b, a)]
        work.lay([*outer_pair, *inner_pair], material, side + 2, 0.05 * (-1) ** side)


def table_top(frame: Frame) -> Piece:
    """Return an eight-sided table top, 520 mm across its flats, with a sixteen-rayed star of pearl and five woods."""
    rng = stream(4201, 1)
    work = Marquetry(frame)
    corner = 260.0 / cos(_STEP)
    _octagon(work, corner, corner - 30.0, WALNUT)
    _octagon(work, corner - 30.0, corner - 33.0, BONE)
    _banded(work, corner - 33.0, corner - 57.0, 11, EBONISED, PLANE)
    _octagon(work, corner - 57.0, corner - 60.0, BONE)
    _octagon(work, corner - 60.0, corner - 74.0, PEAR)
    _octagon(work, corner - 74.0, corner - 77.0, EBONISED)
    work.lay(_regular(0, 0, corner - 77.0, 8, _STEP), WALNUT, 0)
    _fielded(work)
    _hearted(work)
    inside = _within(_regular(0.0, 0.0, corner, 8, _STEP), frame.columns(), frame.rows())
    cover = np.clip(inside * frame.density + 0.5, 0, 1)
    return _polished(work, cover, inside, rng, 26.0)


def _fielded(work: Marquetry) -> None:
    """Set eight stars around the middle, with squares of pearl between them."""
    for k in range(8):
        angle = k * pi / 4
        x, y = 143.0 * cos(angle), 143.0 * sin(angle)
        work.lay(_regular(x, y, 47.0, 8, angle + _STEP), MULBERRY, k, 0.04)
        work.lay(_regular(x, y, 43.5, 8, angle + _STEP), EBONISED, k)
        _laid_star(work, x, y, 43.0, 8, (PLANE, PEAR), angle)
        work.lay(_regular(x, y, 11.0, 8, angle + _STEP), EBONISED, k)
        work.lay(_regular(x, y, 9.0, 8, angle + _STEP), PEARL, 0)
        gap = angle + _STEP
        for radius, size, material in ((176.0, 15.0, BONE), (176.0, 12.5, PEARL)):
            work.lay(_regular(radius * cos(gap), radius * sin(gap), size, 4, gap), material, 0, 0.02 * (k % 3))


def _hearted(work: Marquetry) -> None:
    """Lay the great star in the middle."""
    work.lay(_regular(0, 0, 99.0, 16, _STEP / 2), BONE, 0)
    work.lay(_regular(0, 0, 96.5, 16, _STEP / 2), EBONISED, 0)
    _laid_star(work, 0.0, 0.0, 95.0, 16, (MULBERRY, PEAR), 0.0)
    for k in range(16):
        angle = (k + 0.5) * pi / 8
        work.lay(_regular(76.0 * cos(angle), 76.0 * sin(angle), 8.0, 4, angle), PEARL, 0, 0.03 * (k % 3))
    work.lay(_regular(0, 0, 47.0, 16, _STEP / 2), BONE, 0)
    work.lay(_regular(0, 0, 45.0, 16, _STEP / 2), WALNUT, 1)
    _laid_star(work, 0.0, 0.0, 44.0, 8, (PEARL, EBONISED), _STEP)
    work.lay(_regular(0, 0, 12.0, 8, 0.0), PEAR, 0)
    work.lay(_regular(0, 0, 8.0, 8, 0.0), PEARL, 0)


def _polished(work: Marquetry, cover: Grid, inside: Grid, rng: Generator, lift: float) -> Piece:
    """Return the finished board: oiled, its edge rounded, the pieces a hair above or below each other."""
    frame = work.frame
    step = (work.material.astype(np.float32) * 37.0 % 5.0) * np.float32(0.012)
    edge = np.sqrt(np.clip(inside / 5.0, 0.0, 1.0))
    height = edge * np.float32(2.6) + step - work.joint * np.float32(0.12)
    colour = work.coloured(rng)
    x, y = frame.columns() / np.float32(300.0), frame.rows() / np.float32(300.0)
    gloss = np.exp(-(((x + y + 0.75) / 0.55) ** 2)) * np.float32(0.030)
    worn = np.float32(1.0) + np.float32(0.07) * clouds(frame, rng, 90.0, 2)
    colour = colour * worn[..., None] + gloss[..., None]
    return Piece(np.asarray(colour, dtype=np.float32), height.astype(np.float32), cover, 0.03, lift)


def _point(work: Marquetry, x: float, foot: float, tip: float, half: float, material: int) -> None:
    """Lay one tapering point of the game with a light edge and a pearl at its tip."""
    way = 1.0 if tip > foot else -1.0
    work.lay([(x - half, foot), (x + half, foot), (x, tip)], BONE, 2)
    inner = half - 1.5
    work.lay([(x - inner, foot), (x, foot), (x, tip - way * 9.0)], material, 2, 0.06)
    work.lay([(x, foot), (x + inner, foot), (x, tip - way * 9.0)], material, 2, -0.10)
    work.lay(_regular(x, tip + way * 4.0, 5.0, 4, 0.0), EBONISED, 0)
    work.lay(_regular(x, tip + way * 4.0, 3.8, 4, 0.0), PEARL, 0)


def _box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def game_board(frame: Frame) -> Piece:
    """Return an open board for nard, 560 by 500 mm: two leaves with 24 points, hinged in the middle."""
    rng = stream(4202, 1)
    work = Marquetry(frame)
    for side in (-1.0, 1.0):
        middle = side * 140.5
        work.lay(_box(middle - 139.5, -250, middle + 139.5, 250), WALNUT, 2)
        _framed(work, middle)
        work.lay(_box(middle - 108, -218, middle + 108, 218), MULBERRY, 2, -0.08)
        for k in range(6):
            x = middle - 90.0 + k * 36.0
            for way in (-1.0, 1.0):
                dark = (k % 2 == 0) == (way > 0)
                _point(work, x, way * 218.0, way * 52.0, 15.5, EBONISED if dark else PEAR)
        _medallion(work, middle)
    return _boxed(work, rng)


def _framed(work: Marquetry, middle: float) -> None:
    """Lay a band of small rhombs along the rim of one leaf."""
    for inset, material in ((9.0, BONE), (10.5, EBONISED), (25.5, BONE), (27.0, WALNUT)):
        work.lay(_box(middle - 139.5 + inset, -250 + inset, middle + 139.5 - inset, 250 - inset), material, 0)
    for k in range(17):
        x = middle - 120.0 + k * 15.0
        for y in (-232.0, 232.0):
            work.lay(
                [(x - 7, y), (x, y - 5.6), (x + 7, y), (x, y + 5.6)], PEARL if k % 4 == 0 else PLANE, 0, 0.04 * (k % 3)
            )
    for k in range(30):
        y = -217.5 + k * 15.0
        for x in (middle - 121.5, middle + 121.5):
            work.lay(
                [(x - 5.6, y), (x, y - 7), (x + 5.6, y), (x, y + 7)], PEARL if k % 5 == 2 else PLANE, 2, 0.04 * (k % 3)
            )


def _medallion(work: Marquetry, middle: float) -> None:
    work.lay(_regular(middle, 0.0, 42.0, 24, 0.0), BONE, 0)
    work.lay(_regular(middle, 0.0, 40.0, 24, 0.0), EBONISED, 0)
    _laid_star(work, middle, 0.0, 39.0, 10, (PLANE, PEAR), pi / 2)
    work.lay(_regular(middle, 0.0, 10.0, 10, 0.0), PEARL, 0)


def _boxed(work: Marquetry, rng: Generator) -> Piece:
    """Give the game board its raised rim, the seam of the two leaves and brass hinges."""
    frame = work.frame
    x, y = frame.columns(), frame.rows()
    inside = np.minimum(np.minimum(250.0 - np.abs(y), 280.0 - np.abs(x)), np.abs(x) - 0.5)
    cover = np.clip(np.minimum(250.0 - np.abs(y), 280.0 - np.abs(x)) * frame.density + 0.5, 0, 1)
    piece = _polished(work, cover, inside, rng, 30.0)
    floor = np.minimum(218.0 - np.abs(y), 108.0 - np.abs(np.abs(x) - np.float32(140.5)))
    height = piece.height - smooth(-0.5, 0.9, floor) * np.float32(11.0)
    brass = shape(frame, [_box(-17, t - 26, 17, t + 26) for t in (-150.0, 150.0)])
    pin = np.exp(-((x / 3.0) ** 2)) * brass
    tone = np.asarray((0.46, 0.30, 0.10), dtype=np.float32) * (1.0 + 0.25 * streaks(frame, rng, 3.0, 30.0))[..., None]
    colour = piece.colour + (tone - piece.colour) * brass[..., None]
    seam = smooth(0.0, 1.2, np.abs(x)) * (1.0 - brass) + brass
    height = height * (1.0 - brass) + brass * 3.2 + pin * 2.5 + _screws(frame) * 1.0
    colour = colour * (0.15 + 0.85 * seam)[..., None]
    return Piece(colour.astype(np.float32), height.astype(np.float32), cover, 0.10, 30.0)


def _screws(frame: Frame) -> Grid:
    tops = np.zeros((frame.height, frame.width), dtype=np.float32)
    for x in (-11.0, 11.0):
        for y in (-168.0, -132.0, 132.0, 168.0):
            place, across, along = frame.window(x - 4, y - 4, x + 4, y + 4)
            tops[place] = np.sqrt(np.maximum(1.0 - ((across - x) ** 2 + (along - y) ** 2) / 12.0, 0.0))
    return tops
