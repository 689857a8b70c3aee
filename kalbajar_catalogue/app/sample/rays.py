"""Perspective projection of a heightfield: rings of ground to rows of pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .noise import Grid, Index

NEAR = 3.0


@dataclass(frozen=True)
class Camera:
    """A level camera with a shifted lens, at the origin looking forward."""

    width: int
    height: int
    focal: float
    horizon: float
    altitude: float

    def below(self, top: int) -> Camera:
        """Return the camera of the rows from `top` down."""
        return replace(self, height=self.height - top, horizon=self.horizon - top)

    def row(self, depth: float, z: float) -> float:
        """Return the image row, from the top, of a point."""
        return self.horizon - self.focal * (z - self.altitude) / depth

    def column(self, depth: float, x: float) -> float:
        """Return the image column of a point."""
        return self.width / 2 + self.focal * x / depth


@dataclass(frozen=True)
class Hits:
    """What the pixels below the skyline see: ring position, depth and coverage."""

    lower: Index
    blend: Grid
    depth: Grid
    cover: Grid

    def top(self) -> int:
        """Return the highest row that the land reaches."""
        return int(np.argmax(self.cover.max(axis=1) > 0.0))

    def below(self, top: int) -> Hits:
        """Return the hits of the rows from `top` down."""
        return Hits(self.lower[top:], self.blend[top:], self.depth[top:], self.cover[top:])


def ring_depths(focal: float, start: float, far: float, cliff: tuple[float, float]) -> Grid:
    """Return growing distances, finer where mountains and the cliff stand."""
    middle = max(450.0, start * 0.55)
    near = np.geomspace(NEAR, middle, 290, endpoint=False)
    count = int(np.clip(np.log(far / middle) * focal / 6.0, 110, 460))
    steep = np.arange(cliff[0], cliff[1], 1.6)
    return np.unique(np.concatenate([near, np.geomspace(middle, far, count), steep]).astype(np.float32))


def directions(camera: Camera) -> Grid:
    """Return the sideways slope of the ray of each column."""
    columns = np.arange(camera.width, dtype=np.float32) + 0.5
    return ((columns - camera.width / 2) / camera.focal).astype(np.float32)[None, :]


def cast(camera: Camera, depths: Grid, heights: Grid) -> Hits:
    """Find for each pixel the first ring that rises above its line of sight."""
    base = np.float32(camera.height - camera.horizon)
    scale = np.float32(camera.focal) / depths[:, None]
    raised = (heights - np.float32(camera.altitude)) * scale + base
    top = np.maximum.accumulate(raised, axis=0)
    ring = _first_ring(top, camera.height)
    rows = np.arange(camera.height, dtype=np.float32)[:, None] + 0.5
    upper = np.minimum(ring, len(depths) - 1)
    lower = np.maximum(upper - 1, 0)
    columns = np.arange(camera.width)[None, :]
    flat = lower * camera.width + columns
    low = raised.ravel().take(flat)
    high = raised.ravel().take(upper * camera.width + columns)
    blend = np.clip((rows - low) / np.maximum(high - low, 1e-4), 0.0, 1.0).astype(np.float32)
    depth = depths[lower] * (1 - blend) + depths[upper] * blend
    cover = np.clip(top[-1][None, :] - rows + 0.5, 0.0, 1.0)
    return Hits(flat[::-1], blend[::-1], depth[::-1], cover[::-1].astype(np.float32))


def _first_ring(top: Grid, height: int) -> Index:
    """Count the rings whose crest stays below the centre of each pixel row."""
    width = top.shape[1]
    bins = np.clip(np.floor(top + 0.5), 0, height).astype(np.int32)
    bins = bins * np.int32(width) + np.arange(width, dtype=np.int32)
    counts = np.bincount(bins.ravel(), minlength=(height + 1) * width)
    return np.cumsum(counts.reshape(height + 1, width)[:height], axis=0)


def seen(field: Grid, hits: Hits) -> Grid:
    """Carry a field of the rings to the pixels."""
    flat = field.ravel()
    low = flat.take(hits.lower)
    high = flat.take(np.minimum(hits.lower + field.shape[1], flat.size - 1))
    return np.asarray(low + (high - low) * hits.blend, dtype=np.float32)
