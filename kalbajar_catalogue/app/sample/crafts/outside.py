"""The alachigh on a highland meadow, under the open sky."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from kalbajar_catalogue.app.sample.film import toned
from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.landscapes import Scene, draw
from kalbajar_catalogue.app.sample.light import Light, light_of
from kalbajar_catalogue.app.sample.noise import Grid, stream

from .dome import CROWN, RADIUS, RING, RISE, WALL, Eye, Met, Place, beside_rod, meet, on_roof, on_wall
from .felt import fibres
from .patterns import curtain, dyed, rhombs, sampled
from .plate import Frame, dye, smooth

SCENE = Scene(41, "summer", "morning", "clear", "pasture", (1600, 1067))
DISTANCE = 9.4
ASIDE = -1.25
DOOR = (0.10, 0.50)
OPEN = (-0.78, -0.16)
_FELT = (0.335, 0.290, 0.220)
_STRAW = (0.40, 0.31, 0.16)


def eye_of(width: int, height: int) -> Eye:
    """Return the camera before the tent, on the ground of the landscape."""
    return Eye((-ASIDE, -DISTANCE, 1.75), width, height, 28.0 / 36.0 * width, height * 0.60)


def outside(scale: float) -> Image.Image:
    """Return the picture of the alachigh before the mountains."""
    image = draw(SCENE, scale)
    eye = eye_of(image.width, image.height)
    turn = float(stream(SCENE.seed, 7).uniform(-1, 1))
    light = light_of(SCENE.hour, SCENE.weather, turn)
    _grounded(image, eye, light)
    left, top, right, bottom = _bounds(eye)
    rays = eye.rays(left, top, right, bottom)
    met = meet(eye, rays, True)
    colour = _covered(met, eye, light)
    share = met.hit.astype(np.float32)
    tent = _printed(colour, light)
    mask = Image.fromarray((share * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))
    image.paste(tent, (left, top), mask)
    _tackled(image, eye)
    _grassed(image, eye)
    return image


def _printed(colour: Picture, light: Light) -> Image.Image:
    frame = toned(colour.astype(np.float32), light.exposure)
    frame = frame * 0.6 + frame * frame * (3.0 - 2.0 * frame) * 0.4
    return Image.fromarray((np.clip(frame, 0, 1) * 255 + 0.5).astype(np.uint8))


def _bounds(eye: Eye) -> tuple[int, int, int, int]:
    reach = RADIUS + 0.05
    near = DISTANCE - 0.9
    left = eye.width / 2 + eye.focal * (ASIDE - reach) / near
    right = eye.width / 2 + eye.focal * (ASIDE + reach) / near
    top = eye.horizon - eye.focal * (CROWN + 0.1 - eye.place[2]) / (DISTANCE - 1.0)
    bottom = eye.horizon + eye.focal * eye.place[2] / (DISTANCE - RADIUS) + 3
    return max(0, int(left)), max(0, int(top)), min(eye.width, int(right)), min(eye.height, int(bottom))


def _normals(met: Met) -> tuple[Grid, Grid, Grid]:
    """Return the outward normals of the tent."""
    roof = met.z > WALL
    up = np.where(roof, (met.z - np.float32(WALL)) * np.float32((RADIUS / RISE) ** 2), np.float32(0.0))
    length = np.maximum(np.sqrt(met.x * met.x + met.y * met.y + up * up), 1e-3)
    return met.x / length, met.y / length, up / length


def _covered(met: Met, eye: Eye, light: Light) -> Picture:
    """Return the tent in the light: screens, felts, bands, the open side and the door."""
    frame = Frame(met.far.shape[1], met.far.shape[0], 1.0)
    hairs = fibres(frame, 1.0)
    colour, bump = _felts(met, hairs)
    wall = met.z < WALL - 0.02 * np.cos(met.bearing * 40.0) - 0.06
    colour = np.where(wall[..., None], _screen(met), colour)
    nx, ny, nz = _normals(met)
    sx, sy, sz = light.direction()
    sun = np.maximum(nx * np.float32(sx) + ny * np.float32(sy) + nz * np.float32(sz) + bump, 0.0)
    eave = 1.0 - np.float32(0.55) * smooth(0.16, 0.0, np.float32(WALL) - met.z) * wall
    foot = np.float32(0.55) + np.float32(0.45) * smooth(0.0, 0.5, met.z)
    sky = (np.float32(0.55) + np.float32(0.35) * nz) * foot
    key, dome = np.asarray(light.sun, dtype=np.float32), np.asarray(light.ambient, dtype=np.float32)
    lit = colour * ((sun * eave)[..., None] * key * np.float32(0.80) + (sky * eave)[..., None] * dome * 1.25)
    lit = lit + colour * (np.maximum(0.35 - nz, 0.0) * 0.22)[..., None] * dye(0.30, 0.30, 0.12)
    return _opened(met, lit.astype(np.float32), light)


def _felts(met: Met, hairs: Grid) -> tuple[Picture, Grid]:
    """Return the colour of the felt roof with its seams, bands and ropes, and how its surface swells."""
    climb, bearing = met.climb, met.bearing
    seam = np.mod(bearing + np.float32(0.35), np.float32(pi / 4)) - np.float32(pi / 8)
    sag = np.sin(bearing * 28.0) * np.float32(0.045) * (1.0 - climb)
    old = np.sin(bearing * 5.0 + climb * 9.0) * np.float32(0.06) + np.sin(bearing * 13.0 - climb * 17.0) * np.float32(
        0.04
    )
    light = np.float32(0.98) + hairs * np.float32(0.10) + old
    light = light * (1.0 - np.float32(0.45) * np.exp(-((seam * (1.0 - 0.75 * climb) / 0.010) ** 2)))
    layer = np.mod(climb * np.float32(2.6) + np.float32(0.02) * np.sin(bearing * 9.0), 1.0)
    light = light * (1.0 - np.float32(0.30) * np.exp(-(((layer - 0.98) / 0.012) ** 2)))
    colour = light[..., None] * np.asarray(_FELT, dtype=np.float32)
    for low, high, count in ((0.015, 0.125, 26), (0.43, 0.52, 20)):
        row = (np.float32(high) - climb) / np.float32((high - low) / 28.0)
        codes = sampled(rhombs(), bearing * np.float32(count * 28 / (2 * pi)), row)
        colour = np.where(((row > 0) & (row < 28))[..., None], dyed(codes) * np.float32(0.85), colour)
    rope = np.abs(np.mod(bearing, np.float32(pi / 6)) - np.float32(pi / 12) - np.float32(0.16) * (climb - 0.3))
    tied = (rope * (1.0 - climb) < 0.006) & (climb > 0.14) & (climb < 0.86)
    colour = np.where(tied[..., None], dye(0.12, 0.085, 0.055), colour)
    return colour.astype(np.float32), sag + hairs * np.float32(0.02)


def _screen(met: Met) -> Picture:
    """Return the reed screen around the wall with its woollen pattern."""
    column = met.bearing * np.float32(RADIUS / 0.030)
    row = (np.float32(1.02) - met.z) / np.float32(0.030)
    codes = sampled(rhombs(), column, row)
    wool = dyed(codes)
    worked = ((row > 0) & (row < 28))[..., None]
    reed = np.float32(0.90) + np.float32(0.16) * np.sin(column * np.float32(2 * pi))
    own = np.sin(np.floor(column) * np.float32(12.9898)) * np.float32(0.10)
    colour = np.where(worked, wool, dye(*_STRAW) * (1.0 + own)[..., None]) * reed[..., None]
    for z in (0.08, 0.60, 1.12):
        cord = np.abs(met.z - np.float32(z)) < 0.014
        colour = np.where(cord[..., None], dye(0.16, 0.12, 0.075), colour)
    return np.asarray(colour, dtype=np.float32)


def _opened(met: Met, lit: Picture, light: Light) -> Picture:
    """Throw the felt back on one side, so that the rods show, and open the door."""
    climb, bearing = met.climb, met.bearing
    wave = np.float32(0.03) * np.sin(climb * 21.0)
    middle, half = (OPEN[0] + OPEN[1]) / 2, (OPEN[1] - OPEN[0]) / 2
    inside = half - np.abs(bearing - np.float32(middle)) + wave
    side = np.minimum(inside * (1.0 - 0.4 * climb), np.minimum(climb - 0.14, 0.80 - climb + wave) * 1.2)
    within = (side > 0) & (met.z > WALL)
    lit = np.where(within[..., None], _framework(met, light), lit)
    roll = (side <= 0) & (side > -0.055) & (met.z > WALL) & (climb > 0.13)
    bow = np.sqrt(np.maximum(1.0 - ((side + 0.0275) / 0.0275) ** 2, 0.0))
    lit = np.where(roll[..., None], lit * (np.float32(0.55) + np.float32(0.75) * bow)[..., None], lit)
    shade = smooth(-0.10, -0.055, side) * (side < -0.05)
    lit = lit * (1.0 - np.float32(0.30) * shade * (met.z > WALL))[..., None]
    return _doored(met, lit, light)


def _framework(met: Met, light: Light) -> Picture:
    """Return the bent rods and hoops before the dark of the tent."""
    reach = np.hypot(met.x, met.y)
    off = beside_rod(met.bearing) * reach / np.float32(0.034)
    rod = np.sqrt(np.maximum(1.0 - off * off, 0.0))
    glow = np.float32(0.35) + np.float32(0.65) * met.climb
    weave = np.float32(1.0) + np.float32(0.25) * np.sin(met.bearing * 61.0 + met.climb * 43.0)
    dark = (glow * weave)[..., None] * dye(0.105, 0.074, 0.047)
    side = float(np.sign(light.direction()[0]))
    wood = (rod * (0.62 + 0.38 * off * side))[..., None] * dye(0.42, 0.27, 0.14)
    hoop = np.abs(np.mod(met.climb, np.float32(0.20)) - np.float32(0.10)) < 0.008
    colour = np.where(hoop[..., None], dye(0.30, 0.10, 0.05), dark)
    return np.asarray(np.where((rod > 0.05)[..., None], wood * np.float32(1.5), colour), dtype=np.float32)


def _doored(met: Met, lit: Picture, light: Light) -> Picture:
    """Open the door: a wooden frame, the dark within, the patterned curtain drawn to one side."""
    middle, half = (DOOR[0] + DOOR[1]) / 2, (DOOR[1] - DOOR[0]) / 2
    across = (met.bearing - np.float32(middle)) / np.float32(half)
    top = np.float32(1.78)
    within = (np.abs(across) < 1.0) & (met.z < top)
    dark = dye(0.075, 0.052, 0.034) * (0.4 + 0.9 * smooth(1.0, 0.0, met.z))[..., None]
    post = np.abs(across + 0.25) < 0.05
    dark = np.where(post[..., None], dye(0.15, 0.095, 0.055), dark)
    carpet = (met.z < 0.22)[..., None]
    dark = np.where(carpet, dyed(sampled(rhombs(), across * 30.0, met.z * 90.0)) * np.float32(0.55), dark)
    lit = np.where(within[..., None], dark, lit)
    hem = np.float32(0.05) + np.float32(0.55) * np.abs(met.z - 0.75) ** 1.4
    cloth = within & (across > hem) & (met.z > 0.12)
    fold = np.sin(across * 26.0 / (0.4 + hem)) * np.float32(0.28)
    part = (across - hem) / (1.0 - hem)
    codes = sampled(curtain(), np.clip(part * 42.0 + 6.0, 0, 83.9), (np.float32(1.78) - met.z) * np.float32(66 / 1.70))
    key = np.asarray(light.sun, dtype=np.float32) * 0.42 + np.asarray(light.ambient, dtype=np.float32) * 0.6
    lit = np.where(cloth[..., None], dyed(codes) * (0.95 + fold)[..., None] * key, lit)
    frame = ((np.abs(np.abs(across) - 1.0) < 0.075) & (met.z < top)) | (
        (np.abs(met.z - top) < 0.05) & (np.abs(across) < 1.075)
    )
    grain = (
        np.float32(0.85) + np.float32(0.22) * np.sin(across * 90.0 + np.sin(met.z * 7.0) * 2.0) - 0.3 * (across > 0.5)
    )
    return np.asarray(
        np.where(frame[..., None], grain[..., None] * dye(0.17, 0.10, 0.053) * key, lit), dtype=np.float32
    )


def _grounded(image: Image.Image, eye: Eye, light: Light) -> None:
    """Let the tent cast its shadow on the meadow, away from the sun."""
    mask = Image.new("L", image.size)
    pen = ImageDraw.Draw(mask)
    sun = light.direction()
    slide = 1.0 / max(sun[2], 0.25)
    for z, reach in ((0.0, 3.12), (0.6, 3.05), (1.3, 3.0), (2.2, 2.55), (2.9, 1.8), (3.4, 0.6)):
        ring = [2 * pi * k / 48 for k in range(48)]
        points = [(reach * cos(a) - sun[0] * z * slide, reach * sin(a) - sun[1] * z * slide, 0.0) for a in ring]
        pen.polygon([eye.seen(point) for point in points], fill=150)
    soft = mask.filter(ImageFilter.GaussianBlur(image.width * 0.004))
    image.paste(Image.new("RGB", image.size, (18, 24, 14)), (0, 0), soft)


def pegs() -> tuple[Place, ...]:
    """Return where the pegs stand around the tent."""
    return tuple(on_wall(bearing, 0.0, 0.85) for bearing in (-1.50, -1.08, -0.62, 0.78, 1.14, 1.52))


def _tackled(image: Image.Image, eye: Eye) -> None:
    """Set the crown ring on top, and tie the felt to pegs in the ground."""
    fine = 2
    left, top = 0, int(eye.seen((0.0, 0.0, CROWN + 1.2))[1])
    layer = Image.new("RGBA", (image.width * fine, (image.height - top) * fine))
    pen = ImageDraw.Draw(layer)

    def at(point: Place) -> tuple[float, float]:
        column, row = eye.seen(point)
        return (column - left) * fine, (row - top) * fine

    unit = eye.focal / DISTANCE * fine
    for peg in pegs():
        bearing = float(np.arctan2(peg[0], -peg[1]))
        tied = on_roof(bearing, 0.07, 0.03)
        pen.line(
            [at(tied), at((peg[0] * 1.015, peg[1] * 1.015, 0.27))],
            fill=(92, 74, 50, 255),
            width=max(1, round(0.020 * unit)),
        )
        foot, head = at((peg[0], peg[1], -0.02)), at((peg[0] * 1.02, peg[1] * 1.02, 0.34))
        pen.line([foot, head], fill=(84, 60, 38, 255), width=max(2, round(0.066 * unit)))
        pen.line(
            [(foot[0] - 1, foot[1]), (head[0] - 1, head[1])],
            fill=(142, 106, 68, 255),
            width=max(1, round(0.022 * unit)),
        )
    _crowned(pen, at, unit)
    small = layer.reduce(fine)
    image.paste(small, (left, top), small)


def _crowned(pen: ImageDraw.ImageDraw, at: Callable[[Place], tuple[float, float]], unit: float) -> None:
    """Draw the crown ring with its crossed bows."""
    turns = [2 * pi * k / 60 for k in range(61)]
    low = [at((RING * 1.12 * cos(a), RING * 1.12 * sin(a), CROWN - 0.07)) for a in turns]
    high = [at((RING * cos(a), RING * sin(a), CROWN + 0.13)) for a in turns]
    pen.polygon([*low[30:], *reversed(high[30:])], fill=(112, 76, 46, 255))
    pen.line(high, fill=(158, 112, 70, 255), width=max(2, round(0.045 * unit)))
    for turn in (0.25, 1.3, 2.35):
        bow = []
        for k in range(25):
            t = -1.0 + k / 12.0
            bow.append(at((RING * t * cos(turn), RING * t * sin(turn), CROWN + 0.12 + 0.26 * (1 - t * t))))
        pen.line(bow, fill=(96, 64, 40, 255), width=max(2, round(0.052 * unit)), joint="curve")
        pen.line([(x - 1, y - 1) for x, y in bow], fill=(150, 106, 66, 255), width=max(1, round(0.020 * unit)))
    for k in range(8):
        a = pi + k * pi / 7
        x, y = at((RING * 1.09 * cos(a), RING * 1.09 * sin(a), CROWN))
        size = 0.022 * unit
        pen.ellipse((x - size, y - size, x + size, y + size), fill=(60, 40, 26, 255))


def _grassed(image: Image.Image, eye: Eye) -> None:
    """Let grass and flowers grow before the foot of the wall."""
    rng = stream(4404, 2)
    pen = ImageDraw.Draw(image)
    pixels = np.asarray(image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX))
    for _ in range(1500):
        bearing, away = rng.uniform(-1.55, 1.55), abs(rng.normal(0.0, 0.16))
        x, y = eye.seen(on_wall(bearing, 0.0, 0.02 + away))
        row, column = min(image.height - 1, int(y + 12)) // 2, int(np.clip(x, 0, image.width - 1)) // 2
        tone = pixels[min(row, pixels.shape[0] - 1), min(column, pixels.shape[1] - 1)]
        tone = np.maximum(tone, (58, 58, 28))
        shade = rng.uniform(0.72, 1.22)
        fill = tuple(int(min(255, part * shade)) for part in (tone[0] * 0.95, tone[1], tone[2] * 0.85))
        tall = rng.uniform(0.05, 0.17) * eye.focal / DISTANCE
        lean = rng.normal(0.1, 0.35) * tall
        pen.line(
            [(x, y + 2), (x + lean * 0.4, y - tall * 0.6), (x + lean, y - tall)],
            fill=(fill[0], fill[1], fill[2]),
            width=1,
        )
