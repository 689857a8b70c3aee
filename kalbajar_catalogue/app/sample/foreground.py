"""The near ground: blades of grass, flowers, a framing tree and falling snow."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from .film import toned
from .ground import Ground, Season, Surface
from .light import Light
from .noise import Grid, sampled, stream
from .rays import Camera
from .terrain import Relief
from .views import View

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]
PETALS = ((205, 58, 38), (232, 196, 62), (236, 232, 222), (150, 96, 178), (226, 130, 150))
REACH = 46.0


@dataclass(frozen=True)
class Blades:
    """Feet of grass blades on the picture, sorted from far to near."""

    row: Grid
    column: Grid
    depth: Grid
    patch: Grid


def _blades(count: int, ground: Ground, relief: Relief, surface: Surface, camera: Camera, rng: Generator) -> Blades:
    depth = np.sort(3.2 * (REACH / 3.2) ** rng.random(count) ** 0.8)[::-1].astype(np.float32)
    column = (rng.random(count) * (camera.width - 1)).astype(np.float32)
    ring = np.minimum(np.searchsorted(ground.depths, depth), len(ground.depths) - 1)
    z = ground.heights[ring, column.astype(np.int64)]
    row = camera.horizon - camera.focal * (z - camera.altitude) / ground.depths[ring]
    inside = (row > 0) & (row < camera.height - 1)
    r, c = np.clip(row, 0, camera.height - 1).astype(np.int64), column.astype(np.int64)
    stones = ground.stones[ring, c]
    keep = inside & (np.abs(surface.y[r, c] / depth - 1.0) < 0.12) & ~surface.water[r, c] & (stones < 0.3)
    x = (column - camera.width / 2) / camera.focal * depth
    patch = sampled(relief.swells, x * 9.0, depth * 9.0)
    return Blades(row[keep].astype(np.float32), column[keep], depth[keep], patch[keep])


def meadow(
    image: Image.Image,
    view: View,
    season: Season,
    relief: Relief,
    ground: Ground,
    surface: Surface,
    camera: Camera,
    seed: int,
) -> None:
    """Draw grass, and flowers where the season has them, over the near ground."""
    winter = season.snow > 1000
    count = int((420 if winter else 6200) * view.meadow * min(1.0, camera.width / 900))
    rng = stream(seed, 10)
    blades = _blades(count, ground, relief, surface, camera, rng)
    if len(blades.row):
        _draw_grass(image, blades, camera, rng, winter)
    if (view.flowers and 0 < season.snow < 240 and season.grass[1] > season.grass[0]) or (
        view.flowers and season.snow < 0
    ):
        _draw_flowers(image, blades, camera, view.flowers, rng)


def _draw_grass(image: Image.Image, blades: Blades, camera: Camera, rng: Generator, winter: bool) -> None:
    pen = ImageDraw.Draw(image)
    colours = _grass_colours(image, blades, rng, winter)
    ends = _grass_lines(blades, camera, rng, winter)
    for line, colour, depth in zip(ends.tolist(), colours.tolist(), blades.depth.tolist(), strict=True):
        pen.line(line, fill=(colour[0], colour[1], colour[2]), width=2 if depth < 7.0 else 1)


def _grass_colours(image: Image.Image, blades: Blades, rng: Generator, winter: bool) -> NDArray[np.int64]:
    """Vary the colour of the ground on which each blade stands."""
    rows, columns = blades.row.astype(np.int64), blades.column.astype(np.int64)
    colours = np.asarray(image)[rows, columns].astype(np.float32)
    light = rng.normal(1.0, 0.20, len(rows)) + 0.25 * blades.patch
    colours = colours * light[:, None].astype(np.float32)
    if winter:
        colours = colours * 0.35 + np.asarray((52, 42, 28), dtype=np.float32)
    return np.clip(colours, 0, 255).astype(np.int64)


def _grass_lines(blades: Blades, camera: Camera, rng: Generator, winter: bool) -> Floats:
    """Return for each blade its foot, its bend and its tip."""
    count = len(blades.row)
    scale = (1.0 + 0.8 * blades.patch) * camera.focal / blades.depth
    length = rng.uniform(0.05, 0.10 if winter else 0.20, count) * scale
    length = np.minimum(length, camera.height * 0.055)
    lean = rng.normal(0.15, 0.42, count) * length
    foot = [blades.column, blades.row + 1]
    bend = [blades.column + lean * 0.35, blades.row - length * 0.6]
    return np.column_stack([*foot, *bend, blades.column + lean, blades.row - length]).astype(np.float64)


def _draw_flowers(image: Image.Image, blades: Blades, camera: Camera, amount: float, rng: Generator) -> None:
    pen = ImageDraw.Draw(image)
    near = np.asarray(image)[blades.row.astype(np.int64), blades.column.astype(np.int64)].max(axis=1)
    kind = rng.permutation(len(PETALS))
    wanted = blades.patch + rng.normal(0, 0.12, len(blades.row)) > 0.42 - 0.34 * amount
    chosen = np.flatnonzero(wanted & (rng.random(len(blades.row)) < 0.42))
    for k in chosen.tolist():
        depth = float(blades.depth[k])
        petal = PETALS[int(kind[int(blades.patch[k] * 5.0 + rng.random() * 1.4) % len(kind)])]
        size = min(0.022 * camera.focal / depth * rng.uniform(0.6, 1.2), camera.width * 0.006)
        shade = min(1.0, float(near[k]) / 150.0 + 0.12) * rng.uniform(0.75, 1.05)
        c, r = float(blades.column[k]), float(blades.row[k]) - rng.uniform(0.05, 0.16) * camera.focal / depth
        fill = (int(petal[0] * shade), int(petal[1] * shade), int(petal[2] * shade))
        pen.ellipse((c - size, r - size * 0.7, c + size, r + size * 0.7), fill=fill)


def _bough(
    rng: Generator,
) -> tuple[list[tuple[float, float, float, float, float]], list[tuple[float, float]]]:
    """Grow a tree of unit height: its limbs (with thickness) and the tips."""
    limbs: list[tuple[float, float, float, float, float]] = []
    tips: list[tuple[float, float]] = []
    front = [(0.0, 0.0, pi / 2 + rng.normal(0, 0.06), 0.20, 0.040)]
    for level in range(8):
        grown = []
        for x, y, angle, length, girth in front:
            ex, ey = x + length * cos(angle), y + length * sin(angle)
            limbs.append((x, y, ex, ey, girth))
            if level > 3:
                tips.append((ex, ey))
            for side in (-1.0, 1.0):
                bent = angle + side * rng.uniform(0.22, 0.70) + rng.normal(0, 0.10)
                grown.append((ex, ey, bent, length * rng.uniform(0.66, 0.86), girth * 0.66))
        front = grown
    return limbs, tips


def framing_tree(
    image: Image.Image, view: View, season: Season, light: Light, ground: Ground, camera: Camera, seed: int
) -> None:
    """Draw a broad old tree near the camera."""
    rng = stream(seed, 11)
    depth = 24.0
    side = 1.0 if light.azimuth < 0 else -1.0
    column = camera.width * (0.5 + side * rng.uniform(0.20, 0.27))
    ring = int(np.searchsorted(ground.depths, depth))
    z = float(ground.heights[ring, int(column)])
    foot = camera.row(depth, z) + 3
    tall = 9.5 * view.tree * camera.focal / depth
    limbs, tips = _bough(rng)
    _cast_shade(image, column, foot, tall)
    _draw_limbs(image, limbs, column, foot, tall, light)
    if season.snow < 1000:
        _draw_leaves(image, tips, column, foot, tall, season, light, rng)


def _cast_shade(image: Image.Image, column: float, foot: float, tall: float) -> None:
    """Darken the grass under the crown."""
    veil = Image.new("L", image.size)
    spread = (column - tall * 0.42, foot - tall * 0.035, column + tall * 0.42, foot + tall * 0.05)
    ImageDraw.Draw(veil).ellipse(spread, fill=120)
    soft = veil.filter(ImageFilter.GaussianBlur(tall * 0.02))
    image.paste((14, 15, 9), (0, 0), soft)


def _byte(colour: tuple[float, float, float], share: float, light: Light) -> tuple[int, int, int]:
    sun = np.asarray(light.sun) * max(share, 0.0) * 0.9 + np.asarray(light.ambient) * (0.55 + 0.3 * share)
    shown = toned(np.asarray(colour, dtype=np.float32) * sun.astype(np.float32), light.exposure) * 255
    return (int(shown[0]), int(shown[1]), int(shown[2]))


def _draw_limbs(
    image: Image.Image,
    limbs: list[tuple[float, float, float, float, float]],
    column: float,
    foot: float,
    tall: float,
    light: Light,
) -> None:
    pen = ImageDraw.Draw(image)
    bark = _byte((0.055, 0.045, 0.036), 0.25, light)
    for ax, ay, bx, by, girth in limbs:
        line = (column + ax * tall, foot - ay * tall, column + bx * tall, foot - by * tall)
        pen.line(line, fill=bark, width=max(1, round(girth * tall)))


def _draw_leaves(
    image: Image.Image,
    tips: list[tuple[float, float]],
    column: float,
    foot: float,
    tall: float,
    season: Season,
    light: Light,
    rng: Generator,
) -> None:
    spots = np.repeat(np.asarray(tips), 130, axis=0)
    spots = spots + rng.normal(0, 0.032, spots.shape)
    right, _, up = light.direction()
    toward = (spots[:, 0] * right * 1.6 + (spots[:, 1] - 0.75) * (0.5 + up)) * 1.1 + rng.normal(0.16, 0.30, len(spots))
    level = np.clip(toward * 8 + 3, 0, 9).astype(np.int64)
    order = np.argsort(level + rng.normal(0, 1.8, len(spots)), kind="stable")
    shades = np.asarray(
        [[_byte(tint, k / 8.0, light) for k in range(10)] for tint in (season.leaf, season.leaf_other)],
        dtype=np.uint8,
    )
    colours = shades[order % 2, level[order]]
    _stamp(image, column + spots[order, 0] * tall, foot - spots[order, 1] * tall, colours)


def _stamp(image: Image.Image, columns: Floats, rows: Floats, colours: Bytes) -> None:
    """Set small leaves of two by two pixels, the later over the earlier."""
    pixels = np.array(image)
    for dx, dy in ((0, 0), (1, 0), (0, 1)):
        c, r = columns.astype(np.int64) + dx, rows.astype(np.int64) + dy
        inside = (c >= 0) & (c < image.width) & (r >= 0) & (r < image.height)
        pixels[r[inside], c[inside]] = colours[inside]
    image.paste(Image.fromarray(pixels))


def snowfall(image: Image.Image, seed: int) -> Image.Image:
    """Return the picture seen through falling snow of three distances."""
    rng = stream(seed, 12)
    for size, count, soft, strength in ((0.7, 900, 0.6, 120), (1.3, 260, 1.0, 150), (3.2, 46, 2.6, 130)):
        veil = Image.new("L", image.size)
        pen = ImageDraw.Draw(veil)
        for x, y in (rng.random((count, 2)) * image.size).tolist():
            pen.ellipse((x - size, y - size * 1.3, x + size, y + size * 1.3), fill=strength)
        image = Image.composite(
            Image.new("RGB", image.size, (236, 239, 243)), image, veil.filter(ImageFilter.GaussianBlur(soft))
        )
    return image
