"""The frame of a picture in millimetres, and masks and noise laid out in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, resized

FINE = 2
Point = tuple[float, float]
Window = tuple[slice, slice]
Tone = tuple[float, float, float]


@dataclass(frozen=True)
class Frame:
    """A picture of `width` by `height` pixels; `density` pixels per mm; (x, y) mm is the middle, y points down."""

    width: int
    height: int
    density: float
    x: float = 0.0
    y: float = 0.0

    def columns(self) -> Grid:
        """Return the x of each pixel column in mm, as one row."""
        across = (np.arange(self.width, dtype=np.float32) + 0.5 - self.width / 2) / self.density + self.x
        return across.astype(np.float32)[None, :]

    def rows(self) -> Grid:
        """Return the y of each pixel row in mm, as one column."""
        along = (np.arange(self.height, dtype=np.float32) + 0.5 - self.height / 2) / self.density + self.y
        return along.astype(np.float32)[:, None]

    def pixel(self, point: Point) -> Point:
        """Return where a point in mm lies, in pixels."""
        across = (point[0] - self.x) * self.density + self.width / 2
        return across, (point[1] - self.y) * self.density + self.height / 2

    def window(self, left: float, top: float, right: float, bottom: float) -> tuple[Window, Grid, Grid]:
        """Return the part of the picture inside a box in mm with the x and y of its pixels."""
        x0, y0 = self.pixel((left, top))
        x1, y1 = self.pixel((right, bottom))
        rows = slice(min(max(0, int(y0)), self.height), min(max(0, int(y1) + 1), self.height))
        columns = slice(min(max(0, int(x0)), self.width), min(max(0, int(x1) + 1), self.width))
        return (rows, columns), self.columns()[:, columns], self.rows()[rows]


def dye(red: float, green: float, blue: float) -> Grid:
    """Return a colour of linear light as an array."""
    return np.asarray((red, green, blue), dtype=np.float32)


def smooth(low: float, high: float, value: Grid) -> Grid:
    """Return a smooth rise from 0 at `low` to 1 at `high`, in single precision."""
    t = np.clip((value - np.float32(low)) * np.float32(1.0 / (high - low)), 0.0, 1.0)
    return np.asarray(t * t * (np.float32(3.0) - np.float32(2.0) * t), dtype=np.float32)


def streaks(frame: Frame, rng: Generator, across: float, along: float) -> Grid:
    """Return smooth noise of about -1..1 whose cells measure `across` by `along` mm (at least 1.2 pixels)."""
    cell_x, cell_y = (max(1.2, size * frame.density) for size in (across, along))
    columns, rows = int(frame.width / cell_x) + 3, int(frame.height / cell_y) + 3
    values = rng.uniform(-1.0, 1.0, (rows, columns)).astype(np.float32)
    box = (0.5, 0.5, 0.5 + frame.width / cell_x, 0.5 + frame.height / cell_y)
    image = Image.fromarray(values).resize((frame.width, frame.height), Image.Resampling.BICUBIC, box=box)
    return np.asarray(image, dtype=np.float32)


def clouds(frame: Frame, rng: Generator, size: float, octaves: int = 3, gain: float = 0.5) -> Grid:
    """Return fractal noise whose largest cells measure `size` mm."""
    total = streaks(frame, rng, size, size).copy()
    for octave in range(1, octaves):
        step = size * 0.5**octave
        total += np.float32(gain**octave) * streaks(frame, rng, step, step)
    return total


def soft(grid: Grid, radius: float) -> Grid:
    """Blur a grid by about `radius` pixels."""
    if radius < 1.0:
        return grid
    step = max(1, round(radius / 1.3))
    image = Image.fromarray(np.ascontiguousarray(grid, dtype=np.float32))
    return resized(_spread(np.asarray(image.reduce(step), dtype=np.float32)), grid.shape[1], grid.shape[0])


def _spread(grid: Grid) -> Grid:
    padded = np.pad(grid, 1, mode="edge")
    rows = padded[:-2] * np.float32(0.25) + padded[1:-1] * np.float32(0.5) + padded[2:] * np.float32(0.25)
    return np.asarray(
        rows[:, :-2] * np.float32(0.25) + rows[:, 1:-1] * np.float32(0.5) + rows[:, 2:] * np.float32(0.25)
    )


def shape(frame: Frame, polygons: Iterable[Sequence[Point]]) -> Grid:
    """Return the cover 0..1 of filled polygons given in mm."""
    drawn = [[frame.pixel(point) for point in polygon] for polygon in polygons]

    def fill(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
        for polygon in drawn:
            pen.polygon([((x - left) * FINE, (y - top) * FINE) for x, y in polygon], fill=255)

    return _inked(frame, drawn, 2.0, fill)


def strokes(frame: Frame, lines: Iterable[Sequence[Point]], width: float) -> Grid:
    """Return the cover 0..1 of round-ended lines of a `width` in mm."""
    drawn = [[frame.pixel(point) for point in line] for line in lines]
    thick = max(1, round(width * frame.density * FINE))

    def trace(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
        for line in drawn:
            points = [((x - left) * FINE, (y - top) * FINE) for x, y in line]
            pen.line(points, fill=255, width=thick, joint="curve")
            for x, y in (points[0], points[-1]):
                pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=255)

    return _inked(frame, drawn, thick / FINE + 2.0, trace)


def _inked(
    frame: Frame, drawn: list[list[Point]], reach: float, ink: Callable[[ImageDraw.ImageDraw, int, int], None]
) -> Grid:
    """Draw finely inside the box that the points need; the rest of the cover is empty."""
    cover = np.zeros((frame.height, frame.width), dtype=np.float32)
    xs, ys = zip(*(point for line in drawn for point in line), strict=True)
    left, right = max(0, int(min(xs) - reach)), min(frame.width, int(max(xs) + reach) + 1)
    top, bottom = max(0, int(min(ys) - reach)), min(frame.height, int(max(ys) + reach) + 1)
    if left < right and top < bottom:
        image = Image.new("L", ((right - left) * FINE, (bottom - top) * FINE))
        ink(ImageDraw.Draw(image), left, top)
        cover[top:bottom, left:right] = np.asarray(image.reduce(FINE), dtype=np.float32) * np.float32(1 / 255)
    return cover


def busy(cover: Grid, reach: float) -> Window:
    """Return the smallest part of a picture that holds a cover and `reach` pixels around it."""
    rows, columns = np.flatnonzero(cover.any(axis=1)), np.flatnonzero(cover.any(axis=0))
    if not rows.size:
        return slice(0, 0), slice(0, 0)
    margin = int(reach) + 2
    down = slice(max(0, int(rows[0]) - margin), min(cover.shape[0], int(rows[-1]) + margin + 1))
    return down, slice(max(0, int(columns[0]) - margin), min(cover.shape[1], int(columns[-1]) + margin + 1))


def box_cover(frame: Frame, width: float, height: float, corner: float = 0.0) -> Grid:
    """Return the cover of a box about the origin with rounded corners, in mm."""
    away_x = np.abs(frame.columns()) - np.float32(width / 2 - corner)
    away_y = np.abs(frame.rows()) - np.float32(height / 2 - corner)
    if corner <= 0:
        return np.asarray(np.clip(0.5 - away_x * frame.density, 0, 1) * np.clip(0.5 - away_y * frame.density, 0, 1))
    outside = np.hypot(np.maximum(away_x, 0), np.maximum(away_y, 0)) + np.minimum(np.maximum(away_x, away_y), 0)
    return np.asarray(np.clip(np.float32(0.5) - (outside - np.float32(corner)) * np.float32(frame.density), 0, 1))


def blend(below: Picture, above: Tone | Picture, share: Grid) -> Picture:
    """Lay one colour over another by a share per pixel."""
    top = np.asarray(above, dtype=np.float32)
    return np.asarray(below + (top - below) * share[..., None], dtype=np.float32)
