"""The photographer's table: raking light, cast shadows, a warm ground and the finished print."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageFilter

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid

from .plate import Frame, Tone, blend, clouds, smooth, soft

TO_LIGHT = (-0.52, -0.60, 0.61)
KEY: Tone = (0.88, 0.80, 0.68)
FILL: Tone = (0.175, 0.190, 0.210)
_LEVELS = 4096
_CRISP = ImageFilter.Kernel((3, 3), (-1, -2, -1, -2, 26, -2, -1, -2, -1), 14)


@dataclass(frozen=True)
class Piece:
    """A thing to photograph: colour, height in mm, cover 0..1; `gloss` of its surface, `lift` in mm over the ground."""

    colour: Picture
    height: Grid
    cover: Grid
    gloss: float = 0.0
    lift: float = 8.0


def shifted(grid: Grid, right: int, down: int) -> Grid:
    """Move a grid by whole pixels, repeating its border."""
    height, width = grid.shape
    rows = np.clip(np.arange(height) - down, 0, height - 1)
    columns = np.clip(np.arange(width) - right, 0, width - 1)
    return grid[rows][:, columns]


def facing(height: Grid, density: float) -> tuple[Grid, Grid]:
    """Return the light that falls on a relief (1 on a level face) and its mirror glint."""
    across, along = np.zeros_like(height), np.zeros_like(height)
    half = np.float32(density * 0.5)
    across[:, 1:-1] = (height[:, 2:] - height[:, :-2]) * half
    along[1:-1] = (height[2:] - height[:-2]) * half
    right, down, up = (np.float32(part) for part in TO_LIGHT)
    length = 1.0 / np.sqrt(across * across + along * along + np.float32(1.0))
    lit = np.maximum((up - across * right - along * down) * length, 0.0) / up
    mirror = np.maximum((np.float32(0.90) - across * np.float32(-0.29) - along * np.float32(-0.33)) * length, 0.0)
    mirror *= mirror
    mirror *= mirror
    return lit, mirror * mirror * mirror


def shade(height: Grid, density: float, reach: float) -> Grid:
    """Return 1 where the light reaches and 0 in cast shadow; `reach` is the longest shadow in mm."""
    small = np.ascontiguousarray(height[::2, ::2])
    step = density / 2
    count = int(np.clip(reach * step, 3, 22))
    stride = max(1.0, reach * step / count)
    worst = np.zeros_like(small)
    flat = float(np.hypot(TO_LIGHT[0], TO_LIGHT[1]))
    for k in range(1, count + 1):
        move = k * stride
        rise = np.float32(move / step * TO_LIGHT[2] / flat)
        right, down = round(-TO_LIGHT[0] / flat * move), round(-TO_LIGHT[1] / flat * move)
        np.maximum(worst, shifted(small, right, down) - small - rise, out=worst)
    dark = smooth(0.0, 1.6 / density, worst)
    full = np.repeat(np.repeat(dark, 2, axis=0), 2, axis=1)[: height.shape[0], : height.shape[1]]
    return np.asarray(1.0 - soft(full, 1.6))


def hollow(height: Grid, density: float, size: float) -> Grid:
    """Return the share of open sky above a relief, less in hollows of about `size` mm."""
    deep = soft(height, size * density) - height
    return np.asarray(1.0 / (1.0 + np.maximum(deep, -0.2 * size) * np.float32(1.6 / size)))


def lit(piece: Piece, density: float, reach: float, openness: float) -> Picture:
    """Return a piece in the light of the studio: `reach` mm of shadow, hollows of `openness` mm."""
    light, mirror = facing(piece.height, density)
    light = light * shade(piece.height, density, reach)
    sky = hollow(piece.height, density, openness)
    colour = np.empty_like(piece.colour)
    light = light * (np.float32(0.55) + np.float32(0.45) * sky)
    glint = mirror * light * np.float32(piece.gloss)
    for band in range(3):
        colour[..., band] = piece.colour[..., band] * (light * np.float32(KEY[band]) + sky * np.float32(FILL[band]))
        colour[..., band] += glint * np.float32(KEY[band])
    return colour


def table(frame: Frame, tone: Tone, rng: Generator, weave: float = 0.05) -> Picture:
    """Return the sweep of warm cloth or paper on which things lie, lighter towards the lamp."""
    x = np.linspace(-1.0, 1.0, frame.width, dtype=np.float32)[None, :]
    y = np.linspace(-1.0, 1.0, frame.height, dtype=np.float32)[:, None]
    away = (x + 0.55) ** 2 * np.float32(0.42) + (y + 0.6) ** 2 * np.float32(0.34)
    pixels = Frame(frame.width, frame.height, 1.0)
    thread = rng.random((frame.height, frame.width), dtype=np.float32) * np.float32(3.4) - np.float32(1.7)
    mottled = clouds(pixels, rng, frame.width / 6.0, 2) * np.float32(0.018) + thread * np.float32(weave * 0.45)
    light = (np.float32(1.16) - np.float32(0.24) * away) * (np.float32(1.0) + mottled)
    return light[..., None] * np.asarray(tone, dtype=np.float32)


def laid(ground: Picture, cover: Grid, density: float, lift: float) -> Picture:
    """Return the ground darkened by the soft shadow of a thing `lift` mm high."""
    move = max(2.0, lift * density)
    near = soft(shifted(cover, round(move * 0.28), round(move * 0.32)), move * 0.28)
    wide = soft(shifted(cover, round(move * 0.75), round(move * 0.9)), move * 0.85)
    rim = soft(cover, move * 1.6)
    dark = (1.0 - np.float32(0.50) * near) * (1.0 - np.float32(0.36) * wide) * (1.0 - np.float32(0.16) * rim)
    return np.asarray(ground * dark[..., None], dtype=np.float32)


def photographed(
    frame: Frame, piece: Piece, ground: Picture, reach: float, openness: float, exposure: float = 1.0
) -> Image.Image:
    """Return the print of a piece that lies on a ground."""
    dark = laid(ground, piece.cover, frame.density, piece.lift)
    return printed(blend(dark, lit(piece, frame.density, reach, openness), piece.cover), exposure)


def _curve() -> Grid:
    x = np.linspace(0.0, 2.0, _LEVELS, dtype=np.float32)
    film = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
    return np.asarray(np.clip(film, 0.0, 1.0) ** np.float32(1 / 2.2) * 255.0 + 0.5).astype(np.uint8)


_CURVE = _curve()


def printed(colour: Picture, exposure: float = 1.0) -> Image.Image:
    """Return the 8-bit print of linear light by a filmic curve."""
    level = np.clip(colour * np.float32(exposure * 0.5 * (_LEVELS - 1)), 0, _LEVELS - 1).astype(np.uint16)
    return Image.fromarray(_CURVE[level])


def enlarged(image: Image.Image, width: int, height: int) -> Image.Image:
    """Bring a rendered picture to its finished size and sharpen it a little."""
    return image.resize((width, height), Image.Resampling.BICUBIC).filter(_CRISP)
