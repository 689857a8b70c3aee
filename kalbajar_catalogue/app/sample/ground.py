"""Ground cover: forest, stones, snow and water, and how each takes the light."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .light import Colour, Light
from .noise import Grid, nearest, smoothstep, widened
from .rays import Camera, Hits, directions, seen
from .terrain import Relief, base_heights, level_of, road_offset, shadow_at, tiled
from .views import View

Picture = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Season:
    """Colours of the ground in one season; snow is the lowering of the snow line."""

    grass: Colour
    dry: Colour
    leaf: Colour
    leaf_other: Colour
    snow: float


SEASONS: dict[str, Season] = {
    "spring": Season((0.098, 0.128, 0.040), (0.185, 0.172, 0.075), (0.075, 0.118, 0.030), (0.105, 0.135, 0.040), 230.0),
    "summer": Season(
        (0.088, 0.108, 0.036), (0.205, 0.180, 0.085), (0.038, 0.066, 0.022), (0.055, 0.082, 0.026), -180.0
    ),
    "autumn": Season((0.195, 0.155, 0.062), (0.275, 0.205, 0.095), (0.165, 0.083, 0.028), (0.190, 0.125, 0.038), 120.0),
    "winter": Season((0.165, 0.145, 0.105), (0.20, 0.175, 0.13), (0.075, 0.062, 0.052), (0.090, 0.075, 0.062), 3000.0),
}
ROCK: Colour = (0.150, 0.138, 0.118)
SNOW: Colour = (0.78, 0.81, 0.86)


@dataclass(frozen=True)
class Ground:
    """The rings of ground before the camera and what grows on them."""

    depths: Grid
    x: Grid
    heights: Grid
    forest: Grid
    stones: Grid


def ground_of(view: View, relief: Relief, camera: Camera, depths: Grid) -> Ground:
    """Lay out the ground before the camera, with its forest and stones."""
    y = depths[:, None]
    x = directions(camera) * y
    heights = np.ascontiguousarray(widened(base_heights(view, relief, x[:, ::2], y), camera.width))
    _add_crags(view, relief, heights, x, y)
    stones = _stones(view, relief, heights, x, y)
    forest = _forest(view, relief, heights, x, y)
    return Ground(depths, x, heights, forest, stones)


def _add_crags(view: View, relief: Relief, heights: Grid, x: Grid, y: Grid) -> None:
    """Roughen high ground with ridged detail that fades with distance."""
    first = int(np.searchsorted(y[:, 0], 140.0))
    x, y = x[first:], y[first:]
    rugged = smoothstep(15.0, 300.0, heights[first:] + view.drop)
    fade = np.clip(6000.0 / y, 0.0, 1.0) * np.clip((y - 140.0) / 300.0, 0.0, 1.0)
    if view.feature:
        away = np.hypot(x - view.site[0], y - view.site[1])
        fade = fade * smoothstep(view.crag * 1.2 + 40.0, view.crag * 3.0 + 220.0, away)
    heights[first:] += 85.0 * rugged * fade * tiled(relief.crags, x, y, 2600.0)


def _stones(view: View, relief: Relief, heights: Grid, x: Grid, y: Grid) -> Grid:
    """Raise boulders from the near ground; return where they stand."""
    stones = np.zeros_like(heights)
    last = int(np.searchsorted(y[:, 0], 260.0))
    x, y, near = x[:last], y[:last], heights[:last]
    patch = smoothstep(0.62 - view.boulders, 0.95 - view.boulders * 0.5, tiled(relief.swells, x, y, 130.0) + 0.35)
    dome = tiled(relief.stones, x, y, 46.0) * patch
    patch = patch * np.clip(1.6 - y / 110.0, 0.0, 1.0)
    patch = patch * smoothstep(-0.1, 0.5, near - np.float32(level_of(view)))
    dome *= patch > 0.0
    dome += 0.5 * tiled(relief.stones, x + 7.0, y + 3.0, 17.0) * patch
    rough = 1.0 + 0.22 * tiled(relief.grain, x, y, 14.0)
    near += dome * rough * np.clip(y / 22.0 - 0.15, 0.0, 0.85)
    stones[:last] = smoothstep(0.05, 0.16, dome * np.clip(y / 14.0 - 0.35, 0.0, 1.0))
    return stones


def _forest(view: View, relief: Relief, heights: Grid, x: Grid, y: Grid) -> Grid:
    """Grow trees on the slopes; return the density of the forest."""
    forest = np.zeros_like(heights)
    if view.forest <= 0.0:
        return forest
    first = int(np.searchsorted(y[:, 0], view.woods))
    x, y, land = x[first:], y[first:], heights[first:]
    lie = land + view.drop
    half = x[:, ::2]
    patch = tiled(relief.swells, half, y, 2300.0) * 0.8 + tiled(relief.swells, half, y, 310.0) * 0.45
    patch = widened(patch, x.shape[1])
    chance = patch + view.forest - 0.42 - 1.1 * smoothstep(view.timberline * 0.35, view.timberline * 1.5, lie)
    chance -= 2.0 * (1.0 - smoothstep(-0.5, 9.0, land - np.float32(level_of(view))))
    if view.feature:
        away = np.hypot(x - view.site[0], y - view.site[1])
        chance -= 1.6 * (1.0 - smoothstep(30.0 + view.site[1] * 0.12, 80.0 + view.site[1] * 0.38, away))
        lane = 1.0 - smoothstep(0.08, 0.30, np.abs(x / y - np.float32(view.site[0] / view.site[1])))
        chance -= 2.0 * lane * np.clip(2.2 - y / view.site[1], 0.0, 1.0)
    density = smoothstep(-0.10, 0.12, chance)
    crown = tiled(relief.canopy, x, y, 210.0) * (0.75 + 0.45 * tiled(relief.grain, x, y, 160.0))
    land += 9.0 * density * crown * np.clip(5200.0 / y, 0.0, 1.0)
    forest[first:] = density
    return forest


def slopes(ground: Ground, camera: Camera) -> tuple[Grid, Grid]:
    """Return the slope of the ground to the right and forward."""
    y = ground.depths[:, None]
    right = np.empty_like(ground.heights)
    right[:, 1:-1] = (ground.heights[:, 2:] - ground.heights[:, :-2]) * 0.5
    right[:, 0], right[:, -1] = right[:, 1], right[:, -2]
    right *= np.float32(camera.focal) / y
    ahead = np.empty_like(ground.heights)
    ahead[1:] = (ground.heights[1:] - ground.heights[:-1]) / (y[1:] - y[:-1])
    ahead[0] = ahead[1]
    ahead -= right * directions(camera)
    return right, ahead


@dataclass(frozen=True)
class Surface:
    """The visible ground pixel by pixel."""

    x: Grid
    y: Grid
    z: Grid
    sun: Grid
    sky: Grid
    steep: Grid
    forest: Grid
    stones: Grid
    water: NDArray[np.bool_]

    def under_sky(self, rows: int) -> Surface:
        """Return the surface with empty rows of far sky above it."""
        pad = ((rows, 0), (0, 0))
        far = np.float32(1e5)
        return replace(
            self,
            x=np.pad(self.x, pad),
            y=np.pad(self.y, pad, constant_values=far),
            water=np.pad(self.water, pad),
        )


def surface_of(view: View, relief: Relief, light: Light, camera: Camera, ground: Ground, hits: Hits) -> Surface:
    """Light the rings and carry them to the pixels."""
    right, ahead = slopes(ground, camera)
    sx, sy, sz = light.direction()
    length = np.sqrt(1.0 + right * right + ahead * ahead)
    lit = (np.float32(sz) - right * np.float32(sx) - ahead * np.float32(sy)) / length
    y = hits.depth
    x = directions(camera) * y
    z = _heights_seen(camera, y)
    facing = seen(lit, hits) + _relief_detail(relief, x, y, z, light)
    sun = np.clip(facing, 0.0, 1.2) * shadow_at(relief, x, y)
    steep = 1.0 - 1.0 / seen(length, hits)
    forest = seen(ground.forest, hits)
    sky = 0.55 + 0.45 / (1.0 + 2.0 * steep) + 0.25 * np.minimum(seen(lit, hits), 0.4)
    water = z < np.float32(level_of(view) + 0.02)
    return Surface(x, y, z, sun, sky.astype(np.float32), steep, forest, seen(ground.stones, hits), water)


def _heights_seen(camera: Camera, depth: Grid) -> Grid:
    rows = np.arange(camera.height, dtype=np.float32)[:, None] + 0.5
    return np.asarray((camera.horizon - rows) * depth / camera.focal + camera.altitude, dtype=np.float32)


def _relief_detail(relief: Relief, x: Grid, y: Grid, z: Grid, light: Light) -> Grid:
    """Return fine light and dark of rock faces that the rings are too coarse for."""
    side = 4.0 if light.azimuth > 0 else -4.0
    period = 1500.0
    here = tiled(relief.crags, x, y + z * 0.7, period)
    there = nearest(relief.crags, (x + side) * (512 / period), (y + z * 0.7) * (512 / period))
    return np.asarray((here - there) * 2.6 * np.clip((y - 200.0) / 1500.0, 0.0, 1.0), dtype=np.float32)


def mixed(below: Picture, above: Colour | Picture, share: Grid) -> Picture:
    """Lay one colour over another by a share per pixel."""
    top = np.asarray(above, dtype=np.float32)
    return np.asarray(below + (top - below) * share[..., None], dtype=np.float32)


def _speckle(relief: Relief, surface: Surface) -> Grid:
    """Return noise whose size follows the distance, so that it never aliases."""
    cell = np.exp2(np.floor(np.log2(np.maximum(surface.y, 8.0)))) / 420.0
    rise = surface.y + surface.z * 1.7
    return nearest(relief.grain, surface.x / cell, rise / cell)


def albedo(view: View, relief: Relief, season: Season, surface: Surface, bend: float) -> Picture:
    """Return the colour of the ground without light."""
    speckle = _speckle(relief, surface)
    lie = surface.z + view.drop
    broad = tiled(relief.swells, surface.x, surface.y, 520.0)
    patch = nearest(relief.swells, surface.x * (512 / 37.0), surface.y * (512 / 37.0))
    dry = smoothstep(-0.5, 0.7, broad + 0.5 * patch + speckle * 0.5 + lie / 1500.0)
    base = np.broadcast_to(np.asarray(season.grass, dtype=np.float32), (*dry.shape, 3))
    base = mixed(base, season.dry, dry)
    rock = smoothstep(0.10, 0.26, surface.steep + 0.10 * speckle + 0.06 * broad + lie / 9000.0)
    base = mixed(base, ROCK, np.maximum(rock, surface.stones))
    base *= (1.0 + 0.55 * speckle)[..., None]
    if view.road:
        base = _tracked(base, surface, bend, speckle)
    base = mixed(base, _leaves(relief, season, surface, speckle), smoothstep(0.3, 0.7, surface.forest + 0.25 * speckle))
    return mixed(base, SNOW, _snow(view, season, surface, speckle, broad))


def _tracked(base: Picture, surface: Surface, bend: float, speckle: Grid) -> Picture:
    offset = road_offset(surface.x, surface.y, bend)
    near = (surface.y < 420.0).astype(np.float32)
    track = 1.0 - smoothstep(1.5, 2.2, offset + 0.5 * speckle)
    rut = 1.0 - 0.55 * (1.0 - smoothstep(0.25, 0.6, offset))
    return mixed(base, (0.27, 0.225, 0.165), track * rut * near * 0.9)


def _leaves(relief: Relief, season: Season, surface: Surface, speckle: Grid) -> Picture:
    """Return the crowns: each tree and each stand has its own tint."""
    crown = nearest(relief.grain, surface.x * (512 / 900.0), surface.y * (512 / 900.0))
    tint = smoothstep(-0.45, 0.45, crown)
    base = np.broadcast_to(np.asarray(season.leaf, dtype=np.float32), (*tint.shape, 3))
    return np.asarray(mixed(base, season.leaf_other, tint) * (1.0 + 0.5 * speckle)[..., None])


def _snow(view: View, season: Season, surface: Surface, speckle: Grid, broad: Grid) -> Grid:
    """Return snow: higher, in the shade and on gentle slopes first."""
    line = view.snowline - season.snow
    hold = surface.z + view.drop - line + 170.0 * broad + 120.0 * speckle
    hold += 130.0 * (0.45 - surface.sun) - 900.0 * np.maximum(surface.steep - 0.20, 0.0)
    cover = smoothstep(-60.0, 120.0, hold)
    bare = 0.75 * smoothstep(0.45, 0.8, surface.forest)
    tuft = 0.5 * smoothstep(0.25, 0.6, speckle) * (season.snow > 1000)
    return np.asarray(cover * (1.0 - bare) * (1.0 - tuft), dtype=np.float32)


def lit(base: Picture, surface: Surface, light: Light) -> Picture:
    """Return the colour of the ground in the light of the hour."""
    sun = np.asarray(light.sun, dtype=np.float32)
    sky = np.asarray(light.ambient, dtype=np.float32)
    shade = surface.sky * (1.0 - 0.35 * surface.forest)
    return np.asarray(base * (surface.sun[..., None] * sun + shade[..., None] * sky * 1.15), dtype=np.float32)
