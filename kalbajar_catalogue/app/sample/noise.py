"""Tileable fractal noise on square grids and smooth sampling of such grids."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import PCG64, Generator
from numpy.typing import NDArray
from PIL import Image

Grid = NDArray[np.floating[Any]]
Index = NDArray[np.int64]


def stream(seed: int, purpose: int) -> Generator:
    """Return an independent random stream of one seed for one purpose."""
    return Generator(PCG64([seed, purpose]))


def resized(grid: Grid, width: int, height: int) -> Grid:
    """Resample a grid bicubically."""
    image = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
    return np.array(image, dtype=np.float32)


def lattice(rng: Generator, cells: int, size: int) -> Grid:
    """Return one octave of tileable smooth noise in about -1..1."""
    values = rng.uniform(-1.0, 1.0, (cells, cells)).astype(np.float32)
    if cells >= size:
        return values[:size, :size]
    padded = np.pad(values, 3, mode="wrap")
    box = (3.0, 3.0, cells + 3.0, cells + 3.0)
    image = Image.fromarray(padded)
    smooth = image.resize((size, size), Image.Resampling.BICUBIC, box=box)
    return np.array(smooth, dtype=np.float32)


def fbm(rng: Generator, size: int, cells: int, octaves: int, gain: float = 0.5) -> Grid:
    """Return tileable fractal noise in about -1..1."""
    total = np.zeros((size, size), dtype=np.float32)
    weight = 1.0
    for octave in range(octaves):
        total += np.float32(weight) * lattice(rng, cells << octave, size)
        weight *= gain
    return total / np.float32((1.0 - gain**octaves) / (1.0 - gain))


def ridged(rng: Generator, size: int, cells: int, octaves: int) -> Grid:
    """Return tileable ridged multifractal noise in about 0..1."""
    total = np.zeros((size, size), dtype=np.float32)
    weight = np.ones((size, size), dtype=np.float32)
    for octave in range(octaves):
        crest = 1.0 - np.abs(lattice(rng, cells << octave, size)) * 1.35
        crest = np.clip(crest, 0.0, 1.0) ** 2 * weight
        weight = np.clip(crest * 1.9, 0.0, 1.0)
        total += crest * np.float32(0.5**octave)
    return total / np.float32(1.75)


def bumps(rng: Generator, size: int, cells: int, fill: float) -> Grid:
    """Return tileable domes, one in each jittered cell, of which `fill` are kept."""
    step = size // cells
    axis = (np.arange(size, dtype=np.float32) + 0.5) / step
    own = (np.arange(size) // step).astype(np.int64)
    centre = rng.uniform(0.15, 0.85, (2, cells, cells)).astype(np.float32)
    radius = rng.uniform(0.45, 0.8, (cells, cells)).astype(np.float32)
    radius *= rng.random((cells, cells)) < fill
    top = np.zeros((size, size), dtype=np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            np.maximum(top, _dome(axis, own, centre, radius, dx, dy), out=top)
    return top


def _dome(axis: Grid, own: Index, centre: Grid, radius: Grid, dx: int, dy: int) -> Grid:
    """Return the part of the domes that lies in the cell (dx, dy) away."""
    cells = radius.shape[0]
    row, column = np.ix_((own + dy) % cells, (own + dx) % cells)
    across = axis[None, :] - (own + dx)[None, :] - centre[0][row, column]
    along = axis[:, None] - (own + dy)[:, None] - centre[1][row, column]
    size = radius[row, column]
    inside = size**2 - across**2 - along**2
    return np.asarray(np.sqrt(np.maximum(inside, 0.0)), dtype=np.float32)


def warped(grid: Grid, rng: Generator, amount: float) -> Grid:
    """Return a tileable grid displaced by smooth noise, which bends its crests."""
    size = grid.shape[0]
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
    reach = np.float32(amount * size)
    across = columns + reach * fbm(rng, size, 5, 4)
    along = rows + reach * fbm(rng, size, 5, 4)
    return sampled(grid, across, along)


def sampled(grid: Grid, across: Grid, along: Grid) -> Grid:
    """Sample a tileable power-of-two grid bilinearly at fractional positions."""
    mask = grid.shape[0] - 1
    left, top = np.floor(across), np.floor(along)
    fx, fy = across - left, along - top
    x0 = left.astype(np.int32) & mask
    y0 = (top.astype(np.int32) & mask) * np.int32(mask + 1)
    x1, y1 = (x0 + 1) & mask, (y0 + np.int32(mask + 1)) & np.int32((mask + 1) ** 2 - 1)
    flat = grid.ravel()
    upper = flat.take(y0 + x0) * (1 - fx) + flat.take(y0 + x1) * fx
    lower = flat.take(y1 + x0) * (1 - fx) + flat.take(y1 + x1) * fx
    return np.asarray(upper * (1 - fy) + lower * fy, dtype=np.float32)


def widened(grid: Grid, width: int) -> Grid:
    """Double the columns of a grid by interpolation."""
    wide = np.empty((grid.shape[0], 2 * grid.shape[1]), dtype=np.float32)
    wide[:, ::2] = grid
    wide[:, 1:-1:2] = (grid[:, 1:] + grid[:, :-1]) * np.float32(0.5)
    wide[:, -1] = 1.5 * grid[:, -1] - 0.5 * grid[:, -2]
    return wide[:, :width]


def nearest(grid: Grid, across: Grid, along: Grid) -> Grid:
    """Sample a tileable power-of-two grid at the nearest cell."""
    mask = grid.shape[0] - 1
    columns = across.astype(np.int32) & mask
    rows = (along.astype(np.int32) & mask) * np.int32(mask + 1)
    return np.asarray(grid.ravel().take(rows + columns))


def smoothstep(low: float, high: float, value: Grid) -> Grid:
    """Return a smooth rise from 0 at `low` to 1 at `high`."""
    t = np.clip((value - np.float32(low)) / np.float32(high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)
