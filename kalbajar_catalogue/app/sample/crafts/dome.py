"""The shape of the alachigh and the rays that meet it: a round wall, a bent roof, a crown ring, a centre post."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from kalbajar_catalogue.app.sample.noise import Grid

RADIUS = 3.0
WALL = 1.30
RISE = 2.10
CROWN = WALL + RISE
RING = 0.46
RODS = 28
Place = tuple[float, float, float]


@dataclass(frozen=True)
class Eye:
    """A camera at a place in metres (x right, y forward, z up) that may look up and sideways."""

    place: Place
    width: int
    height: int
    focal: float
    horizon: float
    pitch: float = 0.0
    turn: float = 0.0

    def axes(self) -> tuple[Place, Place, Place]:
        """Return the unit vectors right, up and forward."""
        c, s, cp, sp = cos(self.turn), sin(self.turn), cos(self.pitch), sin(self.pitch)
        return (c, -s, 0.0), (-s * sp, -c * sp, cp), (s * cp, c * cp, sp)

    def rays(self, left: int, top: int, right: int, bottom: int) -> tuple[Grid, Grid, Grid]:
        """Return the directions, not of unit length, of the pixels of a box."""
        across = ((np.arange(left, right) + 0.5 - self.width / 2) / self.focal).astype(np.float32)[None, :]
        up = ((self.horizon - np.arange(top, bottom) - 0.5) / self.focal).astype(np.float32)[:, None]
        r, u, f = self.axes()
        x, y, z = (across * np.float32(r[k]) + up * np.float32(u[k]) + np.float32(f[k]) for k in range(3))
        return x, y, z

    def seen(self, point: Place) -> tuple[float, float]:
        """Return the column and row in which a point appears."""
        offset = [a - b for a, b in zip(point, self.place, strict=True)]
        right, up, ahead = (sum(a * b for a, b in zip(axis, offset, strict=True)) for axis in self.axes())
        ahead = max(ahead, 0.05)
        return self.width / 2 + self.focal * right / ahead, self.horizon - self.focal * up / ahead


@dataclass(frozen=True)
class Met:
    """Where rays meet the tent: distance along the ray (0 where they miss), place, bearing from the front."""

    far: Grid
    x: Grid
    y: Grid
    z: Grid
    bearing: Grid

    @property
    def hit(self) -> Grid:
        """Tell where the rays meet the tent."""
        return np.asarray(self.far > 0.0)

    @property
    def climb(self) -> Grid:
        """Return the way up the roof: 0 at the eave, 1 at the crown."""
        return np.asarray(np.arcsin(np.clip((self.z - WALL) / RISE, 0.0, 1.0)) * np.float32(2 / pi))


def _crossing(a: Grid, b: Grid, c: Grid | float, near: bool) -> Grid:
    """Return the nearer or the farther root of a t² + 2 b t + c, 0 where there is none."""
    inside = b * b - a * c
    root = np.sqrt(np.maximum(inside, 0.0))
    t = (-b - root) / a if near else (-b + root) / a
    return np.where(inside > 0.0, t, np.float32(0.0))


def meet(eye: Eye, rays: tuple[Grid, Grid, Grid], near: bool) -> Met:
    """Return where rays meet the outside (`near`) or, from within, the inside of the tent."""
    dx, dy, dz = rays
    ox, oy, oz = (np.float32(part) for part in eye.place)
    flat = dx * dx + dy * dy
    wall = _crossing(flat, dx * ox + dy * oy, float(ox * ox + oy * oy - RADIUS**2), near)
    wall_z = oz + dz * wall
    squash = np.float32((RADIUS / RISE) ** 2)
    high = oz - np.float32(WALL)
    form = float(ox * ox + oy * oy + high * high * squash - RADIUS**2)
    roof = _crossing(flat + dz * dz * squash, dx * ox + dy * oy + dz * high * squash, form, near)
    upper = (roof > 0) & (oz + dz * roof >= WALL)
    lower = (wall > 0) & (wall_z >= 0) & (wall_z <= WALL)
    far = np.where(lower, wall, np.where(upper, roof, np.float32(0.0))).astype(np.float32)
    x, y, z = ox + dx * far, oy + dy * far, oz + dz * far
    return Met(far, x, y, z, np.arctan2(x, -y))


def rod_bearings() -> tuple[float, ...]:
    """Return the bearing of each rod from the front of the tent."""
    return tuple(2 * pi * (k + 0.5) / RODS - pi for k in range(RODS))


def beside_rod(bearing: Grid) -> Grid:
    """Return how far, as an angle, each bearing lies beside the nearest rod."""
    step = np.float32(2 * pi / RODS)
    return np.asarray(bearing - (np.floor(bearing / step) + np.float32(0.5)) * step)


def on_roof(bearing: float, climb: float, off: float = 0.0) -> Place:
    """Return a point of the roof, or `off` metres above it."""
    reach = (RADIUS + off) * cos(climb * pi / 2)
    return reach * sin(bearing), -reach * cos(bearing), WALL + (RISE + off) * sin(climb * pi / 2)


def on_wall(bearing: float, z: float, off: float = 0.0) -> Place:
    """Return a point of the wall, or `off` metres before it."""
    return (RADIUS + off) * sin(bearing), -(RADIUS + off) * cos(bearing), z
