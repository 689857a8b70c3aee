"""The sign of an invented painter, written with a thin brush into a corner."""

from __future__ import annotations

from kalbajar_catalogue.app.sample.noise import stream

from .sketch import Point, Touch, curve, tint
from .strokes import Sheet, draw_touch
from .works import Work

_LETTERS: dict[str, tuple[float, list[list[Point]]]] = {
    "N": (0.70, [[(0.0, 1.0), (0.05, 0.0)], [(0.05, 0.02), (0.55, 0.98)], [(0.55, 1.0), (0.60, 0.0)]]),
    "Ü": (
        0.72,
        [
            [(0.03, 0.05), (0.04, 0.7), (0.26, 0.98), (0.52, 0.72), (0.56, 0.02)],
            [(0.18, -0.20), (0.20, -0.19)],
            [(0.42, -0.22), (0.44, -0.21)],
        ],
    ),
    "M": (
        0.86,
        [
            [(0.0, 1.0), (0.10, 0.0)],
            [(0.10, 0.0), (0.38, 0.8)],
            [(0.38, 0.8), (0.64, 0.0)],
            [(0.64, 0.0), (0.74, 1.0)],
        ],
    ),
    "U": (0.70, [[(0.03, 0.02), (0.04, 0.7), (0.26, 0.98), (0.52, 0.72), (0.56, 0.02)]]),
    "Ə": (
        0.72,
        [
            [(0.06, 0.14), (0.34, 0.0), (0.58, 0.26), (0.52, 0.78), (0.26, 1.0), (0.02, 0.72), (0.04, 0.5)],
            [(0.04, 0.5), (0.56, 0.46)],
        ],
    ),
}


def signed(sheet: Sheet, work: Work) -> Sheet:
    """Write the sign of a work into its lower right corner, if it bears one."""
    if not work.sign:
        return sheet
    rng = stream(work.seed, 71)
    tall, ink = work.letters, tint(work.ink)
    width = sheet.colour.width / sheet.colour.height
    across = sum(_LETTERS[letter][0] for letter in work.sign) * tall / width
    x, y = work.corner[0] - across, work.corner[1] - tall
    for letter in work.sign:
        step, lines = _LETTERS[letter]
        for line in lines:
            points = [(x + (u - 0.12 * v) * tall / width, y + v * tall) for u, v in line]
            smooth = curve(points, 6) if len(points) > 2 else points
            draw_touch(sheet, Touch(tuple(smooth), tall * 0.13, ink), rng)
        x += step * tall / width
    return sheet
