"""Sky, clouds, haze, valley mist and the mirror of the water."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from .ground import Picture, Surface, mixed
from .light import Light
from .noise import Grid, Index, fbm, resized, sampled, smoothstep, stream
from .rays import Camera
from .terrain import level_of
from .views import View


def _rays(camera: Camera, step: int) -> tuple[Grid, Grid]:
    """Return sideways and upward slopes of the rays of every `step`-th pixel."""
    columns = np.arange(0, camera.width, step, dtype=np.float32)
    rows = np.arange(0, camera.height, step, dtype=np.float32)
    across = (columns - camera.width / 2) / camera.focal
    up = (camera.horizon - rows) / camera.focal
    return np.broadcast_to(across[None, :], (len(rows), len(columns))), np.maximum(up, 0.0)[:, None]


def sunward(across: Grid, up: Grid, light: Light) -> Grid:
    """Return the cosine between each ray and the direction of the sun."""
    sx, sy, sz = light.direction()
    length = np.sqrt(1.0 + across * across + up * up)
    return np.asarray((across * sx + sy + up * sz) / length, dtype=np.float32)


def haze_colour(across: Grid, light: Light) -> Picture:
    """Return the colour of thick air, warmer towards the sun."""
    toward = np.clip(sunward(across, np.zeros_like(across), light), 0.0, 1.0) ** 4
    base = np.asarray(light.horizon, dtype=np.float32) * 0.80 + np.asarray(light.zenith, dtype=np.float32) * 0.25
    return np.asarray(base + toward[..., None] * np.asarray(light.glow, dtype=np.float32) * 0.5, dtype=np.float32)


def sky_of(camera: Camera, light: Light, seed: int) -> Picture:
    """Paint the sky at a third of the size and enlarge it smoothly."""
    across, up = _rays(camera, 3)
    climb = 1.0 - np.exp(-up * np.float32(5.2))
    horizon = np.asarray(light.horizon, dtype=np.float32)
    zenith = np.asarray(light.zenith, dtype=np.float32)
    sky = horizon + (zenith - horizon) * np.broadcast_to(climb[..., None], (*across.shape, 1))
    toward = np.clip(sunward(across, up, light), 0.0, 1.0)
    glow = 0.35 * toward**6 + 0.8 * toward**60
    sky = sky + glow[..., None] * np.asarray(light.glow, dtype=np.float32)
    sky = _clouded(sky.astype(np.float32), across, up, light, seed)
    return _starry(_enlarged(sky, camera), camera, light, seed) if light.night else _enlarged(sky, camera)


def _starry(sky: Picture, camera: Camera, light: Light, seed: int) -> Picture:
    """Scatter stars and set the moon where the light comes from."""
    rng = stream(seed, 13)
    count = int(sky.shape[0] * sky.shape[1] * 0.0011)
    rows, columns = rng.integers(0, sky.shape[0], count), rng.integers(0, sky.shape[1], count)
    fade = np.clip(0.16 - sky[rows, columns].mean(axis=1), 0.0, 0.1) * 22.0
    sky[rows, columns] += (fade * rng.random(count) ** 4)[:, None].astype(np.float32)
    right, ahead, up = light.direction()
    dx = np.arange(camera.width, dtype=np.float32)[None, :] - (camera.width / 2 + camera.focal * right / ahead)
    dy = np.arange(camera.height, dtype=np.float32)[:, None] - (camera.horizon - camera.focal * up / ahead)
    away = np.sqrt(dx * dx + dy * dy) / (0.012 * camera.height)
    disc = np.clip((1.25 - away) * 3.0, 0.0, 1.0) + 0.10 / (1.0 + 0.05 * away * away)
    return np.asarray(sky + disc[..., None] * np.asarray((1.0, 0.96, 0.86), dtype=np.float32))


def _enlarged(small: Picture, camera: Camera) -> Picture:
    bands = [resized(np.ascontiguousarray(small[..., k]), camera.width, camera.height) for k in range(3)]
    return np.stack(bands, axis=-1)


def _clouded(sky: Picture, across: Grid, up: Grid, light: Light, seed: int) -> Picture:
    """Lay a high veil on a plane and heaped clouds before it."""
    rng = stream(seed, 3)
    billow = fbm(rng, 512, 4, 7, 0.56)
    bent = 1.0 / (up + 0.13)
    u, v = across * bent * 40.0 + rng.uniform(0, 512), bent * 80.0 + np.zeros_like(across)
    warp = sampled(billow, u * 0.5, v * 0.5) * 26.0
    density = sampled(billow, u + warp, v - warp)
    side = 9.0 if light.azimuth > 0 else -9.0
    toward = sampled(billow, u + warp + side, v - warp - 5.0)
    edge = 0.50 - 1.05 * light.cover
    veiled = _laid(sky, density, toward, edge, across, up, light)
    return _heaped(veiled, billow, rng, across, up, light)


def _heaped(sky: Picture, billow: Grid, rng: Generator, across: Grid, up: Grid, light: Light) -> Picture:
    """Heap cumulus clouds with flat feet and bright heads over the horizon."""
    if light.night or light.snowfall:
        return sky
    offset, base = rng.uniform(0, 512), rng.uniform(0.03, 0.16)
    u, v = across * 210.0 + offset, np.broadcast_to(up * 330.0, across.shape)
    bulk = sampled(billow, u * 0.45, v * 0.35 + 90.0)
    fluff = np.abs(sampled(billow, u * 1.9, v * 1.9)) * 0.55
    toward = sampled(billow, (u + (16.0 if light.azimuth > 0 else -16.0)) * 0.45, (v + 20.0) * 0.35 + 90.0)
    lift = np.float32(rng.uniform(0.16, 0.30))
    body = 0.20 - 0.34 * light.cover + 1.6 * np.clip((up - base) / lift, -1.0, 1.5) ** 2
    foot = smoothstep(base - 0.02, base + 0.03, np.broadcast_to(up, bulk.shape).astype(np.float32))
    return _laid(sky, bulk - fluff + 0.14 - (1.0 - foot), toward - fluff + 0.10, body, across, up, light)


def _laid(
    sky: Picture, density: Grid, toward: Grid, edge: Grid | float, across: Grid, up: Grid, light: Light
) -> Picture:
    """Blend clouds over the sky; where less lies towards the sun they are bright."""
    mass = smoothstep(0.0, 0.30 + 0.25 * light.storm, np.asarray(density - edge, dtype=np.float32))
    thick = np.clip((density - edge) * 1.3, 0.0, 1.0)
    bright = np.clip(0.68 + 1.9 * (density - toward) - 0.50 * thick * (1 + light.storm), 0.06, 1.3)
    colour = _cloud_colour(bright.astype(np.float32), sunward(across, up, light), light)
    fade = smoothstep(0.0, 0.10, np.broadcast_to(up, mass.shape).astype(np.float32))
    return mixed(sky, colour, mass * (0.35 + 0.65 * fade) * 0.95)


def _cloud_colour(bright: Grid, toward: Grid, light: Light) -> Picture:
    sun = np.asarray(light.sun, dtype=np.float32) * 0.34
    dome = np.asarray(light.ambient, dtype=np.float32) * 1.15 + np.asarray(light.horizon, dtype=np.float32) * 0.16
    lining = 1.0 + 0.8 * np.clip(toward, 0.0, 1.0) ** 8
    return np.asarray(dome + (bright * lining)[..., None] * sun, dtype=np.float32)


def hazed(colour: Picture, surface: Surface, camera: Camera, light: Light, view: View, seed: int) -> Picture:
    """Veil the ground by the air before it: blue haze and low mist."""
    climb = np.maximum(surface.z - np.float32(camera.altitude), -600.0) / 1300.0
    thin = (1.0 - np.exp(-climb)) / np.where(np.abs(climb) < 1e-3, 1e-3, climb)
    thin = np.where(np.abs(climb) < 1e-3, 1.0, thin)
    path = surface.y * np.float32(light.haze * 3.2e-5) * thin
    across = np.broadcast_to((surface.x / surface.y)[:1], surface.y.shape)[:1]
    veil = haze_colour(across, light)
    spread = np.asarray((0.78, 1.0, 1.32), dtype=np.float32)
    through = np.exp(-path[..., None] * spread)
    colour = colour * through + veil * (1.0 - through)
    return _misted(colour.astype(np.float32), surface, camera, light, view, seed) if light.mist else colour


def _misted(colour: Picture, surface: Surface, camera: Camera, light: Light, view: View, seed: int) -> Picture:
    """Fill the low ground with drifting mist."""
    drift = fbm(stream(seed, 4), 512, 5, 6, 0.58)
    swirl = sampled(drift, surface.x * 0.035 + surface.z * 0.10, surface.y * 0.022 + surface.z * 0.22)
    top = mist_top(view, camera) + 150.0 * swirl
    low = smoothstep(-40.0, 150.0, top - surface.z)
    length = np.maximum(surface.y - 260.0, 0.0) / 1300.0
    share = light.mist * (1.0 - np.exp(-length * (0.25 + 2.6 * low))) * (0.35 + 0.65 * low)
    white = np.asarray(light.ambient, dtype=np.float32) * 0.95 + np.asarray(light.sun, dtype=np.float32) * 0.17
    white = white + 0.10 * swirl[..., None] * np.asarray(light.sun, dtype=np.float32)
    return mixed(colour, white.astype(np.float32), np.clip(share, 0.0, 0.97).astype(np.float32))


def mist_top(view: View, camera: Camera) -> float:
    """Return the height to which mist fills the valleys."""
    return -view.drop + min(300.0, 90.0 + 0.35 * camera.altitude)


def reflected(colour: Picture, surface: Surface, camera: Camera, light: Light, view: View, seed: int) -> Picture:
    """Mirror the picture in the water, broken by small waves."""
    if not surface.water.any():
        return colour
    rows, columns = np.nonzero(surface.water)
    depth = surface.y[rows, columns]
    height = np.float32(camera.altitude - level_of(view))
    wave = _waves(camera, surface.x[rows, columns], depth, seed)
    calm, gloss = (0.5, 0.92) if view.water is not None else (2.6, 0.70)
    source = _mirror_rows(surface, camera, height, rows, columns)
    if view.feature:
        source = _with_solid(source, surface, camera, float(height), view.site[1], rows, columns)
    moved = source + wave * calm * camera.height * 0.006 * np.clip(60.0 / depth, 0.3, 4.0)
    image = colour[np.clip(moved, 0, camera.height - 1).astype(np.int64), columns]
    grazing = np.clip(1.0 - height / depth * 2.2, 0.25, gloss).astype(np.float32)[:, None]
    deep = np.asarray(light.ambient, dtype=np.float32) * np.asarray((0.10, 0.19, 0.20), dtype=np.float32)
    result = colour.copy()
    result[rows, columns] = image * grazing * (0.93 + 0.16 * wave)[:, None] + deep * (1.0 - grazing)
    return result


def _waves(camera: Camera, x: Grid, depth: Grid, seed: int) -> Grid:
    ripple = fbm(stream(seed, 5), 512, 24, 4, 0.6)
    return sampled(ripple, x * (40.0 / (4.0 + depth * 0.15)), camera.focal * 18.0 / depth)


def _mirror_rows(surface: Surface, camera: Camera, height: np.float32, rows: Index, columns: Index) -> Grid:
    """Find by iteration the row whose image each water pixel mirrors."""
    land = np.where(surface.water, 0, np.arange(camera.height)[:, None])
    shore = np.maximum.accumulate(land, axis=0)[rows, columns]
    away = np.full(len(rows), 1e5, dtype=np.float32)
    for _ in range(3):
        mirror = 2.0 * camera.horizon - rows + 2.0 * camera.focal * height / away
        mirror = np.clip(np.minimum(mirror, shore), 0, camera.height - 1)
        away = np.maximum(surface.y[mirror.astype(np.int64), columns], surface.y[rows, columns])
    before = surface.y[mirror.astype(np.int64), columns] < surface.y[rows, columns] * 0.97
    mirror = np.where(before, np.maximum(shore - 3, 0), mirror)
    return np.asarray(mirror, dtype=np.float32)


def _with_solid(
    mirror: Grid, surface: Surface, camera: Camera, height: float, site: float, rows: Index, columns: Index
) -> Grid:
    """Prefer the image of the solid thing at the depth `site` where there is one."""
    candidate = 2.0 * camera.horizon - rows + 2.0 * camera.focal * height / site
    candidate = np.clip(candidate, 0, camera.height - 1)
    found = np.abs(surface.y[candidate.astype(np.int64), columns] / site - 1.0) < 0.14
    front = surface.y[rows, columns] < site
    return np.asarray(np.where(found & front, candidate, mirror), dtype=np.float32)
