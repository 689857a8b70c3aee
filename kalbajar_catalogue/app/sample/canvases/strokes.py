"""Painting in layers of strokes, from coarse to fine, along the forms of a sketch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, pi

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid

from .brushes import BENDS, TURNS, VARIANTS, Brush, mark_of
from .fields import as_picture, form, picked, softened
from .sketch import Colour, Sketch, Touch

_SLIM = 12
_LUMA = np.asarray((0.30, 0.59, 0.11), dtype=np.float32)


@dataclass(frozen=True)
class Layer:
    """One pass over the canvas; lengths are shares of the longer edge."""

    kind: str
    width: float
    length: float
    density: float = 1.0
    need: float = 0.0
    value: float = 0.05
    hue: float = 0.03
    turn: float = 0.12
    follow: float = 1.0
    streaks: bool = False


@dataclass
class Sheet:
    """The paint on a support while it is being painted."""

    colour: Image.Image
    height: Image.Image

    @classmethod
    def blank(cls, size: tuple[int, int], ground: Colour) -> Sheet:
        """Return a support with a toned ground and no paint."""
        return cls(Image.new("RGB", size, ground), Image.new("L", size, 40))


@dataclass(frozen=True)
class _Strokes:
    x: NDArray[np.int64]
    y: NDArray[np.int64]
    turn: NDArray[np.int64]
    bend: NDArray[np.int64]
    short: NDArray[np.bool_]
    colour: Picture
    second: Picture


def paint(sheet: Sheet, sketch: Sketch, layers: Sequence[Layer], rng: Generator) -> None:
    """Paint a sketch layer by layer, then the touches set on purpose."""
    forms = form(sketch.image, 160)
    for layer in layers:
        _lay(sheet, layer, _planned(sheet, sketch, forms, layer, rng), rng)
    for touch in sketch.touches:
        draw_touch(sheet, touch, rng)


def _pixels(layer: Layer, size: tuple[int, int]) -> Brush:
    edge = max(size)
    return Brush(layer.kind, max(round(layer.length * edge), 4), max(round(layer.width * edge), 2))


def _places(layer: Layer, size: tuple[int, int], rng: Generator) -> tuple[Grid, Grid]:
    """Return jittered places 0..1 in a random order."""
    brush = _pixels(layer, size)
    step = (0.34 * brush.length * brush.width / layer.density) ** 0.5
    columns, rows = max(int(size[0] / step), 2), max(int(size[1] / step), 2)
    x, y = np.meshgrid(np.arange(columns), np.arange(rows))
    across = (x.ravel() + rng.uniform(0, 1, x.size)) / columns * 1.03 - 0.015
    down = (y.ravel() + rng.uniform(0, 1, y.size)) / rows * 1.03 - 0.015
    order = rng.permutation(x.size)
    return across[order].astype(np.float32), down[order].astype(np.float32)


def _planned(sheet: Sheet, sketch: Sketch, forms: tuple[Grid, Grid], layer: Layer, rng: Generator) -> _Strokes:
    size = sheet.colour.size
    x, y = _places(layer, size, rng)
    reach = layer.width * max(sketch.image.size) * 0.45
    target = as_picture(softened(sketch.image, reach))
    if layer.need:
        keep = _needed(sheet, sketch, target, layer, x, y, rng)
        x, y = x[keep], y[keep]
    angle, bend = _angles(sketch, forms, layer, x, y, rng)
    colour = picked(target, x, y)
    return _Strokes(
        x=(x * size[0]).astype(np.int64),
        y=(y * size[1]).astype(np.int64),
        turn=np.round(angle * (TURNS / (2.0 * pi))).astype(np.int64) % TURNS,
        bend=bend,
        short=_crossing(target, layer, size, x, y, angle, colour),
        colour=_varied(colour, layer, rng),
        second=_varied(colour, layer, rng, 2.6),
    )


def _needed(
    sheet: Sheet, sketch: Sketch, target: Picture, layer: Layer, x: Grid, y: Grid, rng: Generator
) -> NDArray[np.bool_]:
    """Tell where paint is too far from the sketch, the nearer looked at the more care is asked."""
    small = sheet.colour.resize(sketch.image.size, Image.Resampling.BOX)
    off = np.abs(as_picture(softened(small, 2.0)) - target).mean(axis=-1)
    care = picked(np.asarray(sketch.care), x, y).astype(np.float32) / 90.0
    return np.asarray(picked(off, x, y) * care * rng.uniform(0.6, 1.4, len(x)) > layer.need * 255.0)


def _angles(
    sketch: Sketch, forms: tuple[Grid, Grid], layer: Layer, x: Grid, y: Grid, rng: Generator
) -> tuple[Grid, NDArray[np.int64]]:
    """Return the direction of each stroke and whether it bends left, right or not."""
    same, cross = forms
    flow = [np.asarray(field, dtype=np.float32) for field in sketch.flow]
    along = 0.55 * picked(flow[0], x, y) + layer.follow * 1.3 * picked(same, x, y)
    aside = 0.55 * picked(flow[1], x, y) + layer.follow * 1.3 * picked(cross, x, y)
    angle = 0.5 * np.arctan2(aside, along) + rng.normal(0.0, layer.turn, len(x))
    angle = angle + np.float32(pi) * rng.integers(0, 2, len(x))
    bend = rng.integers(0, BENDS, len(x)) - 1
    return angle.astype(np.float32), bend


def _crossing(
    target: Picture, layer: Layer, size: tuple[int, int], x: Grid, y: Grid, angle: Grid, colour: Picture
) -> NDArray[np.bool_]:
    """Tell which strokes would run over an edge of the sketch, so that they are cut short."""
    reach = layer.length * max(size) * 0.42
    dx, dy = np.cos(angle) * reach / size[0], np.sin(angle) * reach / size[1]
    apart = [np.abs(picked(target, x + s * dx, y + s * dy) - colour).mean(axis=-1) for s in (-1.0, 1.0)]
    return np.asarray(np.maximum(*apart) > 24.0)


def _varied(colour: Picture, layer: Layer, rng: Generator, more: float = 1.0) -> Picture:
    """Return colours that differ a little in value and tint, as paint mixed by hand does."""
    light = 1.0 + rng.normal(0.0, layer.value * more, (len(colour), 1))
    tilt = rng.normal(0.0, layer.hue * more, (len(colour), 3)) * 150.0
    tilt -= (tilt @ _LUMA)[:, None]
    return np.asarray(np.clip(colour * light + tilt, 0, 255), dtype=np.float32)


def _lay(sheet: Sheet, layer: Layer, strokes: _Strokes, rng: Generator) -> None:
    """Paste every mark with its colour, its second colour and its relief."""
    brush = _pixels(layer, sheet.colour.size)
    if brush.width <= _SLIM and not layer.streaks:
        _lay_fine(sheet, brush, strokes, rng)
        return
    cut = Brush(brush.kind, max(round(brush.length * 0.5), 3), max(round(brush.width * 0.85), 2))
    variants = rng.integers(0, VARIANTS if brush.width < 18 else 2, len(strokes.x)).tolist()
    # Pasting through the image's core skips checks that would cost more than the paint.
    colour, height = sheet.colour.im, sheet.height.im
    rows = zip(
        strokes.x.tolist(), strokes.y.tolist(), strokes.turn.tolist(), strokes.bend.tolist(),
        strokes.short.tolist(), strokes.colour.astype(int).tolist(), strokes.second.astype(int).tolist(),
        variants, strict=True,
    )  # fmt: skip
    for x, y, turn, bend, short, first, second, variant in rows:
        mark = mark_of(cut if short else brush, turn, 0 if short else bend, variant)
        at = mark.box(x, y)
        colour.paste(tuple(first), at, mark.mask.im)
        if layer.streaks:
            colour.paste(tuple(second), at, mark.streak.im)
        height.paste(mark.height.im, at, mark.mask.im)


def _lay_fine(sheet: Sheet, brush: Brush, strokes: _Strokes, rng: Generator) -> None:
    """Paste slim marks, whose relief is even: colour and height go down in one stroke."""
    cut = Brush(brush.kind, max(round(brush.length * 0.6), 3), brush.width)
    joined = Image.merge("RGBA", (*sheet.colour.split(), sheet.height))
    heights = rng.integers(95, 215, (len(strokes.x), 1))
    inks = np.concatenate([strokes.colour.astype(int), heights], axis=1).tolist()
    rows = zip(strokes.x.tolist(), strokes.y.tolist(), strokes.turn.tolist(), strokes.short.tolist(), inks, strict=True)
    paper = joined.im
    for x, y, turn, short, ink in rows:
        mark = mark_of(cut if short else brush, turn, 0, 0)
        paper.paste(tuple(ink), mark.box(x, y), mark.mask.im)
    red, green, blue, sheet.height = joined.split()
    sheet.colour = Image.merge("RGB", (red, green, blue))


def draw_touch(sheet: Sheet, touch: Touch, rng: Generator) -> None:
    """Draw a line as overlapping marks of one brush, swelling a little as a hand does."""
    size = sheet.colour.size
    points = np.asarray(touch.points) * size
    wide = touch.width * size[1]
    steps = np.hypot(*np.diff(points, axis=0).T)
    total, travelled = float(steps.sum()), np.concatenate([[0.0], np.cumsum(steps)])
    step = max(wide * 0.9, 2.5)
    for place in np.arange(0.0, max(total, 0.1), step):
        x, y = (np.interp((place, place + step), travelled, points[:, k]) for k in (0, 1))
        swell = 0.86 + 0.14 * np.sin(place / (9.0 * wide + 1.0)) + rng.uniform(-0.08, 0.08)
        brush = Brush(touch.kind, max(round(step * 2.4), 4), max(round(wide * swell), 2))
        turn = round(atan2(y[1] - y[0], x[1] - x[0]) * TURNS / (2.0 * pi)) % TURNS
        mark = mark_of(brush, turn, 0, int(place) % VARIANTS)
        at = (round(x.mean()) - mark.reach[0], round(y.mean()) - mark.reach[1])
        sheet.colour.paste(touch.colour, at, mark.mask)
        sheet.height.paste(mark.height, at, mark.mask)
