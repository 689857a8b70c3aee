"""The heightfield of a scene: mountain relief, valley, site, forest and stones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from .light import Light
from .noise import Grid, bumps, fbm, lattice, resized, ridged, sampled, smoothstep, stream, warped
from .views import View

SIZE = 2048
SPAN = 24000.0
SOUTH = -1000.0
TILE = 512


@dataclass(frozen=True)
class Relief:
    """Precomputed grids of one terrain: large relief, its shadow and detail tiles."""

    heights: Grid
    shadow: Grid
    crags: Grid
    swells: Grid
    grain: Grid
    canopy: Grid
    stones: Grid
    bend: float


def _plan(size: int) -> tuple[Grid, Grid]:
    """Return the ground coordinates of a square map of the land."""
    step = SPAN / size
    axis = np.arange(size, dtype=np.float32) * np.float32(step)
    return axis[None, :] - np.float32(SPAN / 2), axis[:, None] + np.float32(SOUTH)


def course(y: Grid, bend: float) -> Grid:
    """Return where the valley floor runs, to the right of the line of sight."""
    near = np.sin(y / 310.0 + bend) - np.sin(np.float32(bend))
    far = np.sin(y / 1270.0 + bend * 2.0) - np.sin(np.float32(bend * 2.0))
    fade = np.clip(y / 260.0, 0.0, 1.0)
    return np.asarray((near * 26.0 + far * 190.0) * fade, dtype=np.float32)


def _rise(view: View, x: Grid, y: Grid, bend: float) -> Grid:
    """Return the share 0..1 of the full mountain relief at each place."""
    aside = np.abs(x - course(y, bend))
    depth = y + 0.30 * np.maximum(aside - view.valley, 0.0)
    front = smoothstep(view.start, view.start + view.ramp, depth)
    side = view.walls * smoothstep(view.valley * 0.35, view.valley * 3.2 + 260.0, aside)
    return np.asarray(np.maximum(front, side), dtype=np.float32)


def _heights(view: View, seed: int, bend: float) -> Grid:
    rng = stream(seed, 1)
    crest = warped(ridged(rng, TILE, view.cells, 7), rng, 0.035)
    swell = fbm(rng, TILE, 4, 4)
    rise = _rise(view, *_plan(TILE), bend)
    crest = crest * (1.3 - 0.42 * crest)
    tall = crest * (0.95 + 0.55 * swell) + 0.16 + 0.22 * swell
    return np.asarray(rise * tall * np.float32(view.relief), dtype=np.float32)


def _shadow(heights: Grid, light: Light) -> Grid:
    """March the map towards the sun and return 1 where the sun reaches."""
    size = heights.shape[0]
    right, ahead, up = light.direction()
    flat = max(abs(right), abs(ahead))
    step = SPAN / size
    climb = step * up / flat
    worst = np.full_like(heights, -1e4)
    for k in range(1, 36):
        shift = (-round(k * ahead / flat), -round(k * right / flat))
        moved = np.roll(heights, shift, (0, 1))
        np.maximum(worst, moved - np.float32(k * climb) - heights, out=worst)
    return np.asarray(1.0 - smoothstep(-18.0, 32.0, worst), dtype=np.float32)


@cache
def _canopy() -> Grid:
    """Return the crowns of a wood, the same in every scene."""
    return bumps(stream(1, 21), TILE, 32, 0.92)


@cache
def _stones() -> Grid:
    """Return scattered boulders, the same in every scene."""
    rng = stream(1, 22)
    return bumps(rng, TILE, 16, 0.22) * (0.4 + np.abs(lattice(rng, 24, TILE)))


def relief_of(view: View, seed: int, light: Light) -> Relief:
    """Return the relief of a view; only its shadow depends on the light."""
    rng = stream(seed, 2)
    bend = float(rng.uniform(0.0, 6.28))
    heights = _heights(view, seed, bend)
    return Relief(
        heights=resized(heights, SIZE, SIZE),
        shadow=resized(_shadow(resized(heights, 256, 256), light), TILE, TILE),
        crags=ridged(rng, TILE, 8, 6) - 0.4,
        swells=fbm(rng, TILE, 4, 5),
        grain=fbm(rng, TILE, 16, 5, 0.7),
        canopy=_canopy(),
        stones=_stones(),
        bend=bend,
    )


def mapped(grid: Grid, x: Grid, y: Grid) -> Grid:
    """Sample a map of the whole land at ground coordinates."""
    scale = grid.shape[0] / SPAN
    across = np.clip((x + np.float32(SPAN / 2)) * np.float32(scale), 0, grid.shape[0] - 2)
    along = np.clip((y - np.float32(SOUTH)) * np.float32(scale), 0, grid.shape[0] - 2)
    return sampled(grid, across, np.broadcast_to(along, across.shape))


def tiled(grid: Grid, x: Grid, y: Grid, period: float) -> Grid:
    """Sample a repeating tile whose side measures `period` metres."""
    scale = np.float32(grid.shape[0] / period)
    return sampled(grid, x * scale, np.broadcast_to(y * scale, x.shape))


def road_offset(x: Grid, y: Grid, bend: float) -> Grid:
    """Return the distance from the middle of the track."""
    swing = np.sin(y / 34.0 + bend) * 0.16 * y + np.sin(y / 90.0) * 0.1 * y
    return np.asarray(np.abs(x - 1.2 - swing * np.clip(1.3 - y / 500.0, 0.3, 1.0)), dtype=np.float32)


def base_heights(view: View, relief: Relief, x: Grid, y: Grid) -> Grid:
    """Return the bare ground: relief, meadow slope, swells, crag and river bed."""
    slope = view.drop * smoothstep(view.brink, view.brink + view.drop * 5.0 + 20.0, y)
    swell = tiled(relief.swells, x, y, 1700.0) * np.clip(y / 250.0, 0.0, 1.0)
    ground = mapped(relief.heights, x, y) - slope + view.rolling * swell
    roll = tiled(relief.swells, x, y, 420.0) * np.clip((y - 8.0) / 70.0, 0.0, 1.0)
    ground += view.hills * roll + view.tilt * x * np.clip(1.0 - y / 420.0, 0.0, 1.0)
    ground += 0.35 * tiled(relief.swells, x, y, 40.0) * np.clip(90.0 / y, 0.0, 1.0)
    if view.crag:
        ground = ground + _crag(view, relief, x, y)
    return _bedded(view, relief, ground, x, y) if view.river else ground.astype(np.float32)


def _crag(view: View, relief: Relief, x: Grid, y: Grid) -> Grid:
    """Return the rocky hill that carries the monument."""
    away = np.hypot((x - view.site[0]) * 0.8, y - view.site[1])
    ragged = away + 38.0 * tiled(relief.swells, x, y, 420.0) * np.clip(away / 60.0, 0, 1)
    foot = view.crag * 2.1
    hill = 1.0 - smoothstep(view.crag * 0.22, foot, ragged)
    rough = 0.24 * tiled(relief.swells, x, y, 330.0) + 0.11 * tiled(relief.crags, x, y, 210.0)
    cliff = np.clip(hill * (1.0 - hill) * 4.0, 0.0, 1.0) * rough
    return np.asarray((hill + cliff) * np.float32(view.crag), dtype=np.float32)


def _bedded(view: View, relief: Relief, ground: Grid, x: Grid, y: Grid) -> Grid:
    """Carve the river bed below the water level along the valley."""
    centre = course(y, relief.bend) + (0.0 if view.feature == "bridge" else view.river * 0.7)
    bank = np.abs(x - centre) + 3.5 * tiled(relief.swells, x, y, 60.0)
    bed = 1.0 - smoothstep(view.river * 0.75, view.river * 1.5, bank)
    bed *= 1.0 - smoothstep(18.0, 60.0, ground - np.float32(level_of(view)))
    return np.asarray(ground * (1.0 - bed) + bed * (level_of(view) - 0.6), dtype=np.float32)


def level_of(view: View) -> float:
    """Return the height of the water surface."""
    if view.water is not None:
        return view.water
    return -view.drop - 1.1 if view.river else -1e5


def shadow_at(relief: Relief, x: Grid, y: Grid) -> Grid:
    """Return how much direct sun reaches the ground, 0..1; near ground lies open."""
    far = np.clip((y - 350.0) / 1100.0, 0.0, 1.0)
    return np.asarray(1.0 - far * (1.0 - mapped(relief.shadow, x, y)), dtype=np.float32)
