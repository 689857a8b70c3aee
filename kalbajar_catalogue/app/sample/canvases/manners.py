"""Hands: how each invented painter lays paint, from the ground to the last touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageChops

from kalbajar_catalogue.app.sample.noise import fbm, stream

from .relief import Ground, support
from .sketch import Colour, Sketch, tint
from .strokes import Layer, Sheet, draw_touch, paint
from .washes import washed


@dataclass(frozen=True)
class Hand:
    """A manner with its tools, ground and surface; `margin` leaves a border of bare paper."""

    manner: str
    tone: Colour
    layers: tuple[Layer, ...]
    ground: Ground = Ground()
    margin: float = 0.0
    drawn: float = 0.5


def sketched(hand: Hand, compose: Callable[[Sketch], None], size: tuple[int, int], seed: int) -> Sketch:
    """Return the drawing under a painting of a size in pixels; clean planes are drawn larger to be reduced."""
    part = 1.5 if hand.manner == "planes" else hand.drawn
    sketch = Sketch((round(size[0] * part), round(size[1] * part)), seed, hand.tone)
    compose(sketch)
    return sketch


def executed(hand: Hand, compose: Callable[[Sketch], None], size: tuple[int, int], seed: int) -> Sheet:
    """Return the painted sheet of a composition."""
    sketch = sketched(hand, compose, size, seed)
    sheet = _MANNERS[hand.manner](hand, sketch, size, seed)
    return _bordered(sheet, hand, seed) if hand.margin else sheet


def _painted(hand: Hand, sketch: Sketch, size: tuple[int, int], seed: int) -> Sheet:
    sheet = Sheet.blank(size, hand.tone)
    paint(sheet, sketch, hand.layers, stream(seed, 41))
    return sheet


def _flat_planes(hand: Hand, sketch: Sketch, size: tuple[int, int], seed: int) -> Sheet:
    """Fill clean planes with broad strokes of nearly one tone, then draw the contours."""
    rng = stream(seed, 42)
    tone = Sketch((size[0] // 2, size[1] // 2), seed, (128, 128, 128))
    tone.flow = sketch.flow
    sheet = Sheet.blank(size, (128, 128, 128))
    paint(sheet, tone, hand.layers, rng)
    clean = sketch.image.resize(size, Image.Resampling.BOX)
    sheet.colour = ImageChops.hard_light(clean, sheet.colour)
    for touch in sketch.touches:
        draw_touch(sheet, touch, rng)
    return sheet


def _chalked(hand: Hand, sketch: Sketch, size: tuple[int, int], seed: int) -> Sheet:
    """Rub chalk over toned paper: its pits stay bare, less so where the stick pressed."""
    touches, sketch.touches = sketch.touches, []
    sheet = _painted(hand, sketch, size, seed)
    press = sheet.height.point([round(120 + 0.42 * k) for k in range(256)])
    grain = support("rough", size)
    cover = ImageChops.add(press, grain, scale=1.0, offset=-128).point(
        [min(max((k - 112) * 5, 0), 255) for k in range(256)]
    )
    paper = Image.new("RGB", size, hand.tone)
    sheet.colour = Image.composite(sheet.colour, paper, cover)
    rng = stream(seed, 43)
    for touch in touches:
        draw_touch(sheet, touch, rng)
    sheet.height = ImageChops.multiply(sheet.height, cover)
    return sheet


def _watered(hand: Hand, sketch: Sketch, size: tuple[int, int], seed: int) -> Sheet:
    return washed(sketch, size, seed)


def _bordered(sheet: Sheet, hand: Hand, seed: int) -> Sheet:
    """Leave bare paper around the painting, with the uneven edge that tape and brush leave."""
    width, height = sheet.colour.size
    edge = hand.margin * max(width, height)
    uneven = fbm(stream(seed, 44), 512, 12, 4, 0.6) * edge * 0.22
    x = np.minimum(np.arange(width), np.arange(width)[::-1])[None, :]
    y = np.minimum(np.arange(height), np.arange(height)[::-1])[:, None]
    rows, columns = np.ix_(np.arange(height) % 512, np.arange(width) % 512)
    away = np.minimum(x, y) - edge + uneven[rows, columns]
    mask = Image.fromarray((np.clip(away * 0.7, 0, 1) * 255).astype(np.uint8))
    paper = Image.new("RGB", sheet.colour.size, _BARE.get(hand.manner, tint("f4efe3")))
    sheet.colour = Image.composite(sheet.colour, paper, mask)
    sheet.height = Image.composite(sheet.height, Image.new("L", sheet.height.size, 40), mask)
    return sheet


_BARE: dict[str, Colour] = {"chalk": tint("3a4058")}
_MANNERS: dict[str, Callable[[Hand, Sketch, tuple[int, int], int], Sheet]] = {
    "strokes": _painted,
    "planes": _flat_planes,
    "chalk": _chalked,
    "water": _watered,
}


def _oil(base: float, **facts: float) -> tuple[Layer, ...]:
    """Return four passes of bristle brushes, the coarsest `base` wide."""
    common = Layer("bristle", base, base * 3.2, value=0.055, hue=0.035, streaks=True)
    common = replace(common, **facts)  # type: ignore[arg-type]  # the figures of a Layer by name
    second = replace(common, width=base * 0.46, length=base * 1.6, need=0.022)
    third = replace(common, width=base * 0.24, length=base * 0.85, need=0.042, streaks=False)
    return common, second, third, replace(third, width=base * 0.14, length=base * 0.5, need=0.07)


_GOUACHE = Ground("fine", 0.5, 0.34, 0.0)
_PAPER = Ground("rough", 0.9, 0.30, 0.0)

HANDS: dict[str, Hand] = {
    "veils": Hand("strokes", tint("e3cdbd"), _oil(0.034, value=0.03, hue=0.05), Ground("canvas", 0.5, 0.55, 0.15)),
    "knife": Hand(
        "strokes",
        tint("5a3a2e"),
        (
            Layer("knife", 0.042, 0.085, value=0.09, hue=0.05, streaks=True, turn=0.3),
            Layer("knife", 0.022, 0.045, need=0.03, value=0.08, hue=0.05, streaks=True, turn=0.25),
            Layer("knife", 0.011, 0.022, need=0.05, value=0.06, hue=0.03, turn=0.2),
            Layer("knife", 0.006, 0.012, need=0.075, value=0.05, hue=0.02, turn=0.2),
        ),
        Ground("canvas", 0.3, 1.25, 0.55),
    ),
    "slabs": Hand(
        "strokes",
        tint("1f2a30"),
        (
            Layer("knife", 0.036, 0.11, value=0.07, hue=0.025, streaks=True, turn=0.15),
            Layer("knife", 0.018, 0.06, need=0.03, value=0.06, hue=0.02, streaks=True, turn=0.15),
            Layer("knife", 0.009, 0.028, need=0.05, value=0.05, hue=0.02, turn=0.15),
            Layer("bristle", 0.005, 0.016, need=0.075, value=0.04, hue=0.02),
        ),
        Ground("canvas", 0.3, 1.1, 0.5),
    ),
    "planes": Hand(
        "planes",
        tint("8a8378"),
        (
            Layer("flat", 0.045, 0.14, value=0.05, hue=0.012, turn=0.5, follow=0.0),
            Layer("flat", 0.022, 0.07, value=0.045, hue=0.012, turn=0.6, follow=0.0, density=0.5),
        ),
        Ground("canvas", 0.75, 0.6, 0.15),
    ),
    "decor": Hand(
        "planes",
        tint("8a8378"),
        (
            Layer("flat", 0.026, 0.06, value=0.06, hue=0.025, turn=0.9, follow=0.0),
            Layer("dab", 0.010, 0.014, value=0.06, hue=0.03, turn=0.9, follow=0.0, density=0.35),
        ),
        Ground("fine", 0.6, 0.7, 0.1),
    ),
    "silk": Hand(
        "planes",
        tint("8a8378"),
        (Layer("bristle", 0.05, 0.2, value=0.035, hue=0.03, turn=0.25, follow=0.0, density=1.3),),
        Ground("canvas", 0.9, 0.45, 0.05),
    ),
    "blocks": Hand(
        "strokes",
        tint("c99a62"),
        (
            Layer("flat", 0.030, 0.075, value=0.06, hue=0.05, turn=0.08, follow=0.35, streaks=True),
            Layer("flat", 0.017, 0.045, need=0.02, value=0.06, hue=0.05, turn=0.08, follow=0.35, streaks=True),
            Layer("flat", 0.009, 0.024, need=0.04, value=0.05, hue=0.03, follow=0.6),
            Layer("flat", 0.005, 0.013, need=0.06, value=0.04, hue=0.02),
        ),
        Ground("canvas", 0.7, 0.7, 0.25),
    ),
    "chalk": Hand(
        "chalk",
        tint("2a3358"),
        (
            Layer("chalk", 0.030, 0.09, value=0.05, hue=0.05, streaks=True, density=0.8),
            Layer("chalk", 0.014, 0.05, need=0.02, value=0.06, hue=0.06, streaks=True),
            Layer("chalk", 0.008, 0.026, need=0.035, value=0.05, hue=0.04),
            Layer("chalk", 0.005, 0.014, need=0.06, value=0.04, hue=0.03),
        ),
        Ground("rough", 0.35, 0.30, 0.0),
        margin=0.012,
    ),
    "impression": Hand("strokes", tint("c78a5c"), _oil(0.024, value=0.06, hue=0.07), Ground("canvas", 0.4, 1.0, 0.4)),
    "gouache": Hand(
        "strokes",
        tint("3a5a8f"),
        (
            Layer("flat", 0.045, 0.15, value=0.025, hue=0.012, turn=0.05),
            Layer("flat", 0.018, 0.06, need=0.018, value=0.02, hue=0.01, turn=0.05),
            Layer("flat", 0.008, 0.028, need=0.03, value=0.02, hue=0.01),
            Layer("flat", 0.004, 0.013, need=0.045, value=0.02, hue=0.01),
        ),
        _GOUACHE,
        margin=0.02,
    ),
    "tempera": Hand(
        "strokes",
        tint("b9a468"),
        (
            Layer("flat", 0.024, 0.05, value=0.05, hue=0.03, turn=0.15, follow=0.7),
            Layer("flat", 0.011, 0.026, need=0.018, value=0.05, hue=0.03, turn=0.15),
            Layer("flat", 0.0055, 0.015, need=0.03, value=0.03, hue=0.02),
            Layer("flat", 0.0032, 0.008, need=0.045, value=0.02, hue=0.02),
        ),
        Ground("fine", 0.5, 0.45, 0.0),
    ),
    "glazes": Hand(
        "strokes",
        tint("3a2418"),
        _oil(0.028, value=0.04, hue=0.02),
        Ground("canvas", 0.55, 0.75, 0.55),
    ),
    "points": Hand(
        "strokes",
        tint("e6dcc4"),
        (
            Layer("dab", 0.016, 0.022, value=0.05, hue=0.05, turn=0.6),
            Layer("dab", 0.0085, 0.0095, value=0.07, hue=0.13, turn=0.8, density=0.75),
            Layer("dab", 0.0050, 0.0058, need=0.045, value=0.05, hue=0.08, turn=0.8),
        ),
        Ground("canvas", 0.5, 0.8, 0.3),
    ),
    "frost": Hand(
        "strokes", tint("b9a4bd"), _oil(0.020, value=0.035, hue=0.035, turn=0.06), Ground("canvas", 0.85, 0.8, 0.2)
    ),
    "wet": Hand("water", tint("faf6ec"), (), _PAPER, margin=0.012),
    "bouquet": Hand("water", tint("faf6ec"), (), _PAPER),
}
