"""The alachigh from within: rods that run together in the crown ring, and a beam of light."""

from __future__ import annotations

from math import pi

import numpy as np
from PIL import Image

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, stream

from .dome import CROWN, RADIUS, RING, WALL, Eye, Met, beside_rod, meet
from .felt import fibres
from .patterns import curtain, dyed, hooks, rhombs, sampled, teeth
from .plate import Frame, clouds, dye, smooth, soft
from .studio import enlarged, printed

FORMAT = (1200, 1600)
SHARE = 0.62
TO_SUN = (0.42, -0.30, 0.86)
POST = (0.0, 0.0, 0.062)
BEDDING = (2.05, -1.25, 0.40, 1.28)
CURTAIN = (2.24, 2.76)
_ROD = 0.030
_SUN = np.asarray((3.3, 2.75, 2.0), dtype=np.float32)


def eye_of(width: int, height: int) -> Eye:
    """Return the camera, held low near the door and turned up."""
    return Eye((-0.62, -1.95, 0.80), width, height, 0.415 * height, height * 0.5, 0.60, 0.21)


def inside(scale: float) -> Image.Image:
    """Return the picture of the inside of the alachigh."""
    width, height = (max(16, round(side * scale * SHARE)) for side in FORMAT)
    eye = eye_of(width, height)
    rays = eye.rays(0, 0, width, height)
    met = meet(eye, rays, False)
    frame = Frame(width, height, 1.0)
    hairs = fibres(frame, 0.6)
    glow = _daylight(met)
    colour = _surfaces(met, hairs, glow)
    colour = _floored(colour, met, rays, eye)
    colour = _stacked(colour, rays, eye, hairs)
    colour = _posted(colour, rays, eye)
    colour = colour + _beam(met, rays, eye, frame)[..., None] * dye(1.0, 0.86, 0.62)
    image = printed(_hazed(colour.astype(np.float32)), 1.15)
    return enlarged(image, round(FORMAT[0] * scale), round(FORMAT[1] * scale))


def _hazed(colour: Picture) -> Picture:
    """Let the bright crown bleed into the picture around it."""
    bright = np.minimum(colour[..., 1], np.float32(3.0))
    halo = soft(np.maximum(bright - np.float32(0.9), 0.0), colour.shape[0] * 0.035)
    return np.asarray(colour + (halo * np.float32(0.20))[..., None] * dye(1.0, 0.93, 0.80), dtype=np.float32)


def _daylight(met: Met) -> Grid:
    """Return how much light from the crown reaches each place of the inside."""
    down = np.float32(CROWN) - met.z
    away = np.sqrt(met.x * met.x + met.y * met.y + down * down)
    return np.asarray(
        np.float32(0.10) + np.float32(0.60) / (np.float32(0.6) + away * away * np.float32(0.42)), dtype=np.float32
    )


def _sunned(x: Grid, y: Grid, z: Grid) -> Grid:
    """Return 1 where the sun falls through the crown ring, 0 elsewhere."""
    rise = (np.float32(CROWN) - z) / np.float32(TO_SUN[2])
    at_x, at_y = x + rise * np.float32(TO_SUN[0]), y + rise * np.float32(TO_SUN[1])
    return smooth(RING, RING - 0.05, np.hypot(at_x, at_y)) * (1.0 - _bars(at_x, at_y))


def _bars(x: Grid, y: Grid) -> Grid:
    """Return the cover of the bows that cross the crown ring."""
    cover = np.zeros_like(x)
    for c, s in ((1.0, 0.0), (0.0, 1.0)):
        for off in (-0.11, 0.11):
            cover = np.maximum(
                cover, smooth(0.030, 0.020, np.abs(x * np.float32(c) + y * np.float32(s) - np.float32(off)))
            )
    return cover


def _surfaces(met: Met, hairs: Grid, glow: Grid) -> Picture:
    """Return the lit felt, rods, bands, reed screen, curtain and crown."""
    reach = np.hypot(met.x, met.y)
    climb, bearing = met.climb, met.bearing
    wall = met.z < WALL
    felt = np.float32(1.0) + hairs * np.float32(0.16) + np.float32(0.07) * np.sin(bearing * 5.0 + climb * 9.0)
    seam = np.abs(np.mod(bearing, np.float32(pi / 4)) - np.float32(pi / 8)) * reach
    felt *= 1.0 - np.float32(0.30) * (seam < 0.012)
    through = np.float32(0.055) + np.float32(0.05) * climb
    colour: Picture = felt[..., None] * dye(0.36, 0.285, 0.190) * glow[..., None]
    colour += (felt * through)[..., None] * dye(0.80, 0.58, 0.32)
    colour = np.where(wall[..., None], _screen(met) * (glow * 1.5)[..., None], colour)
    colour = _hooped(colour, met, glow)
    colour = _rodded(colour, met, reach, glow)
    colour = _hung(colour, met, glow)
    lit = _sunned(met.x, met.y, met.z) * (met.z < CROWN - 0.5)
    colour = colour * (1.0 + (lit * np.float32(4.5))[..., None] * _SUN / 3.0)
    return _crowned(colour, met, reach)


def _screen(met: Met) -> Picture:
    column, row = met.bearing * np.float32(RADIUS / 0.022), (np.float32(1.18) - met.z) / np.float32(0.022)
    codes = sampled(rhombs(), column, row)
    worked = (row > 0) & (row < 42)
    reed = np.float32(0.85) + np.float32(0.22) * np.sin(column * np.float32(2 * pi))
    colour = np.where(worked[..., None], dyed(codes) * np.float32(1.15), dye(0.40, 0.30, 0.15))
    return np.asarray(colour * reed[..., None], dtype=np.float32)


def _hooped(colour: Picture, met: Met, glow: Grid) -> Picture:
    """Run woven bands round the roof, before the felt and behind the rods."""
    for low, high, count, tile in ((0.02, 0.13, 24, rhombs()), (0.34, 0.40, 30, hooks()), (0.62, 0.655, 30, teeth())):
        row = (np.float32(high) - met.climb) * np.float32(tile.shape[0] / (high - low))
        codes = sampled(tile, met.bearing * np.float32(count * tile.shape[1] / (2 * pi)), row)
        band = (row > 0) & (row < tile.shape[0]) & (met.z > WALL)
        colour = np.where(band[..., None], dyed(codes) * (glow * 1.25 + 0.05)[..., None], colour)
    return colour


def _rodded(colour: Picture, met: Met, reach: Grid, glow: Grid) -> Picture:
    """Draw the round rods before felt and bands, with their shadow on the felt."""
    side = beside_rod(met.bearing) * reach
    roof = (met.z > WALL - 0.25) & (reach > RING * 0.98)
    shadow = smooth(0.085, 0.025, np.abs(side + np.float32(0.02)))
    colour = colour * (1.0 - np.float32(0.50) * shadow * roof)[..., None]
    off = side / np.float32(_ROD)
    rod = np.sqrt(np.maximum(1.0 - off * off, 0.0))
    grain = np.float32(1.0) + np.float32(0.10) * np.sin(off * 9.0 + np.sin(met.climb * 40.0))
    light = (glow * np.float32(1.25) + np.float32(0.02)) * (
        np.float32(0.25) + np.float32(0.80) * rod + np.float32(0.16) * off
    )
    wood = (light * grain)[..., None] * dye(0.44, 0.245, 0.115)
    tied = (np.abs(np.mod(met.climb, 0.25) - 0.125) < 0.008) & (rod > 0)
    wood = np.where(tied[..., None], (light * 1.2)[..., None] * dye(0.36, 0.06, 0.045), wood)
    share = smooth(0.0, 0.35, rod.astype(np.float32)) * roof
    return np.asarray(colour + (wood - colour) * share[..., None], dtype=np.float32)


def _hung(colour: Picture, met: Met, glow: Grid) -> Picture:
    """Hang the patterned curtain at the back, beside the bedding."""
    low, high = CURTAIN
    bearing = np.where(met.bearing < 0, met.bearing + np.float32(2 * pi), met.bearing)
    across = (bearing - np.float32(low)) / np.float32(high - low)
    fold = np.sin(across * np.float32(2 * pi * 5) + np.sin(across * 7.0))
    z = met.z + fold * np.float32(0.015) * (1.72 - met.z)
    inside_cloth = (across > 0) & (across < 1) & (z > 0.10) & (met.z < 1.72)
    row = (np.float32(1.72) - z) * np.float32(124 / 1.62)
    codes = sampled(curtain(), (1.0 - across + fold * 0.012) * 83.9, np.clip(row, 0, 123.9))
    light = (glow * 1.7 + 0.05) * (np.float32(0.90) + np.float32(0.30) * fold)
    colour = colour * (1.0 - 0.45 * smooth(0.06, 0.0, np.abs(across - 0.5) - 0.5) * (met.z < 1.78))[..., None]
    return np.where(inside_cloth[..., None], dyed(codes) * light[..., None], colour)


def _crowned(colour: Picture, met: Met, reach: Grid) -> Picture:
    """Open the crown ring to the sky: a broad bent hoop with the ends of the rods, and crossed bows."""
    top = met.z > CROWN - 0.2
    sky = dye(1.6, 2.1, 2.7) * (np.float32(0.8) + np.float32(0.25) * np.sin(met.x * 9.0 + met.y * 5.0))[..., None]
    bars = np.maximum(_bars(met.x, met.y), smooth(0.150, 0.140, reach))
    bow = dye(0.16, 0.095, 0.052) * np.float32(0.9)
    hole = sky + (bow - sky) * bars[..., None]
    colour = np.where((top & (reach < RING))[..., None], hole, colour)
    part = (reach - np.float32(RING)) / np.float32(0.13)
    hoop = top & (part > 0) & (part < 1)
    light = np.float32(1.25) - np.float32(0.85) * part + np.float32(0.1) * np.sin(part * 25.0 + met.bearing * 2.0)
    wood = light[..., None] * dye(0.30, 0.165, 0.080)
    hole_angle = np.abs(beside_rod(met.bearing)) * reach
    pin = (hole_angle < 0.026) & (np.abs(part - 0.62) < 0.20)
    wood = np.where(pin[..., None], wood * np.float32(0.30), wood)
    edge = 1.0 - 0.5 * smooth(0.12, 0.0, np.abs(part - 1.0))
    return np.where(hoop[..., None], wood * edge[..., None], colour)


def _floored(colour: Picture, met: Met, rays: tuple[Grid, Grid, Grid], eye: Eye) -> Picture:
    """Spread carpets over the floor."""
    down = np.broadcast_to(rays[2], met.far.shape)
    far = np.where(down < -1e-3, -np.float32(eye.place[2]) / np.minimum(down, -1e-3), np.float32(0.0))
    x, y = np.float32(eye.place[0]) + rays[0] * far, np.float32(eye.place[1]) + rays[1] * far
    floor = (far > 0) & (np.hypot(x, y) < RADIUS)
    codes = sampled(rhombs(), x * 26.0, y * 26.0)
    light = _daylight(Met(far, x, y, np.zeros_like(x), x)) * 1.6 + _sunned(x, y, np.zeros_like(x)) * np.float32(2.6)
    return np.where(floor[..., None], dyed(codes) * light[..., None], colour)


def _plane(rays: tuple[Grid, Grid, Grid], eye: Eye, y: float) -> tuple[Grid, Grid]:
    """Return where rays meet an upright plane across the tent: x and z."""
    ahead = np.maximum(rays[1], np.float32(1e-3))
    far = np.float32(y - eye.place[1]) / ahead
    return np.float32(eye.place[0]) + rays[0] * far, np.float32(eye.place[2]) + rays[2] * far


_QUILTS = (
    (0.30, 0.05, 0.04),
    (0.05, 0.075, 0.16),
    (0.46, 0.25, 0.06),
    (0.40, 0.33, 0.23),
    (0.09, 0.13, 0.06),
    (0.33, 0.08, 0.05),
    (0.06, 0.05, 0.12),
)


def _stacked(colour: Picture, rays: tuple[Grid, Grid, Grid], eye: Eye, hairs: Grid) -> Picture:
    """Set the bedding stack before the back wall: a patterned chest bag and seven folded quilts."""
    y, left, right, top = BEDDING
    x, z = _plane(rays, eye, y)
    base, count = 0.42, len(_QUILTS)
    thick = np.float32((top - base) / count)
    bow = np.float32(0.025) * np.sin(x * 2.1 + 0.5)
    place = (z - np.float32(base) - bow) / thick
    layer = np.clip(np.floor(place), 0, count - 1).astype(np.int64)
    own = np.sin(layer * 12.9) * 0.5
    part = place - np.floor(place)
    puff = np.sqrt(np.maximum(1.0 - (2.0 * part - 1.0) ** 2, 0.0))
    end = np.float32(0.05) * puff + (own * 0.05).astype(np.float32)
    within = (x > left - end) & (x < right + end) & (z > base + bow) & (z < top + bow)
    stripe = np.where(np.sin(x * (40.0 + own * 30.0) + own * 7.0) > 0.72, np.float32(1.9), np.float32(1.0))
    wrinkle = np.float32(1.0) + np.float32(0.12) * np.sin(x * 17.0 + own * 20.0 + part * 4.0) + hairs * 0.08
    light = (np.float32(0.18) + np.float32(0.62) * puff * (0.5 + 0.5 * part)) * wrinkle * stripe
    cloth = np.asarray(_QUILTS, dtype=np.float32)[layer] * (light * 0.75)[..., None]
    colour = np.where(within[..., None], cloth, colour)
    sack = (x > left + 0.03) & (x < right - 0.03) & (z > 0.0) & (z <= base + bow)
    codes = sampled(rhombs(), x * 48.0, (np.float32(base) - z) * np.float32(28 / 0.42))
    swell = np.float32(0.55) + np.float32(0.25) * np.sin((x - left) * np.float32(pi / (right - left)))
    return np.where(sack[..., None], dyed(codes) * (swell * 0.75)[..., None], colour)


def _posted(colour: Picture, rays: tuple[Grid, Grid, Grid], eye: Eye) -> Picture:
    """Stand the centre post under the crown ring."""
    x, y, girth = POST
    ox, oy = np.float32(eye.place[0] - x), np.float32(eye.place[1] - y)
    flat = rays[0] ** 2 + rays[1] ** 2
    near = -(rays[0] * ox + rays[1] * oy) / flat
    side = (rays[0] * oy - rays[1] * ox) / np.sqrt(flat) / np.float32(girth)
    z = np.float32(eye.place[2]) + rays[2] * near
    body = np.sqrt(np.maximum(1.0 - side * side, 0.0))
    post = (body > 0) & (near > 0) & (z > 0) & (z < CROWN - 0.06)
    light = (np.float32(0.14) + np.float32(0.36) * np.clip(z / np.float32(CROWN), 0, 1) ** 2) * (
        0.35 + 0.75 * body - 0.30 * side
    )
    grain = np.float32(1.0) + np.float32(0.13) * np.sin(side * 11.0 + np.sin(z * 3.0) * 2.0)
    wood = (light * grain)[..., None] * dye(0.42, 0.25, 0.125) * 1.5
    carved = (np.abs(np.mod(z, 0.8) - 0.4) < 0.06)[..., None]
    wood = np.where(carved, wood * (0.55 + 0.35 * np.sin(z * 210.0))[..., None], wood)
    return np.where(post[..., None], wood, colour)


def _beam(met: Met, rays: tuple[Grid, Grid, Grid], eye: Eye, frame: Frame) -> Grid:
    """Return the light that dust scatters where a ray of sight runs through the beam of the sun."""
    slide_x, slide_y = (np.float32(TO_SUN[k] / TO_SUN[2]) for k in (0, 1))
    high = np.float32(eye.place[2] - CROWN)
    px, py = np.float32(eye.place[0]) - high * slide_x, np.float32(eye.place[1]) - high * slide_y
    dx, dy = rays[0] - rays[2] * slide_x, rays[1] - rays[2] * slide_y
    a, b = dx * dx + dy * dy, dx * px + dy * py
    inside_root = b * b - a * (px * px + py * py - np.float32(RING * RING))
    root = np.sqrt(np.maximum(inside_root, 0.0))
    enter, leave = np.maximum((-b - root) / a, 0.0), (-b + root) / a
    length = np.sqrt(rays[0] ** 2 + rays[1] ** 2 + rays[2] ** 2)
    limit = np.where(met.far > 0, met.far, np.float32(4.5))
    run = np.maximum(np.minimum(leave, limit) - enter, 0.0) * length
    dust = np.float32(1.0) + np.float32(0.22) * clouds(frame, stream(4405, 1), frame.height * 0.12, 3)
    return np.asarray(run * dust * np.float32(0.085) * (inside_root > 0), dtype=np.float32)
