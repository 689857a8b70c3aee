"""Painting of solid meshes into the picture: light, shadow, stone and haze."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from .ground import Picture, Surface
from .light import Light
from .noise import Grid, stream
from .rays import Camera
from .solids import Face, Mesh, Points

FINE = 2
BRIGHTEST = 4.0


@dataclass(frozen=True)
class Masonry:
    """The painted solids: linear colour, share of the pixel, depth."""

    colour: Picture
    share: Grid
    depth: Grid
    glow: Grid


def _screen(points: Points, camera: Camera) -> list[tuple[float, float]]:
    depth = np.maximum(points[:, 1], 1.0)
    columns = camera.width / 2 + camera.focal * points[:, 0] / depth
    rows = camera.horizon - camera.focal * (points[:, 2] - camera.altitude) / depth
    return [(float(c) * FINE, float(r) * FINE) for c, r in zip(columns, rows, strict=True)]


def highest_row(mesh: Mesh, camera: Camera) -> int:
    """Return the highest image row that the mesh reaches."""
    rows = [camera.height - 1, *(row / FINE for each in mesh for _, row in _screen(each.points, camera))]
    return max(0, int(min(rows)) - 2)


def _normal(points: Points, camera: Camera) -> Points:
    """Return the unit normal of a face on the side of the camera."""
    normal = np.cross(points, np.roll(points, -1, axis=0)).sum(axis=0)
    normal = normal / max(float(np.linalg.norm(normal)), 1e-9)
    view = np.asarray([0.0, 0.0, camera.altitude]) - points[0]
    return np.asarray(normal if normal @ view > 0 else -normal)


def _shaded(each: Face, camera: Camera, light: Light) -> Points:
    normal = _normal(each.points, camera)
    sun = max(0.0, float(normal @ np.asarray(light.direction())))
    sky = 0.62 + 0.38 * float(normal[2])
    lit = np.asarray(light.sun) * sun + np.asarray(light.ambient) * sky * 1.15
    return np.asarray(np.asarray(each.colour) * lit)


def _fill(colour: Points) -> tuple[int, int, int]:
    coded = np.sqrt(np.clip(colour / BRIGHTEST, 0.0, 1.0)) * 255.0
    return (int(coded[0]), int(coded[1]), int(coded[2]))


def painted(mesh: Mesh, camera: Camera, light: Light, snowy: bool) -> Masonry:
    """Paint the faces from far to near."""
    size = (camera.width * FINE, camera.height * FINE)
    colour, share, glow = Image.new("RGB", size), Image.new("L", size), Image.new("L", size)
    depth = Image.new("F", (camera.width, camera.height), 1e6)
    pens = [ImageDraw.Draw(image) for image in (colour, share, glow, depth)]
    for each in sorted(mesh, key=lambda one: -float(one.points[:, 1].mean())):
        outline = _screen(each.points, camera)
        tone = _capped(each, camera) if snowy else each
        pens[0].polygon(outline, fill=_fill(_shaded(tone, camera, light)))
        pens[1].polygon(outline, fill=255)
        pens[2].polygon(outline, fill=int(255 * each.glow))
        near = [(c / FINE, r / FINE) for c, r in outline]
        pens[3].polygon(near, fill=float(each.points[:, 1].mean()))
    return _gathered(colour, share, glow, depth)


def _capped(each: Face, camera: Camera) -> Face:
    """Cover what faces the sky with snow."""
    up = float(_normal(each.points, camera)[2])
    return replace(each, colour=(0.74, 0.77, 0.82)) if up > 0.5 else each


def _gathered(colour: Image.Image, share: Image.Image, glow: Image.Image, depth: Image.Image) -> Masonry:
    cover = np.asarray(share.reduce(FINE), dtype=np.float32) / 255.0
    coded = np.asarray(colour.reduce(FINE), dtype=np.float32) / 255.0
    linear = (coded / np.maximum(cover, 1e-3)[..., None]) ** 2 * BRIGHTEST
    lamp = np.asarray(glow.reduce(FINE), dtype=np.float32) / 255.0
    return Masonry(linear.astype(np.float32), cover, np.array(depth, dtype=np.float32), lamp)


def shadowed(surface: Surface, mesh: Mesh, camera: Camera, light: Light) -> Surface:
    """Cast the shadow of the solids upon the ground around them."""
    base = float(np.quantile([each.points[:, 2].max() for each in mesh], 0.05)) - 3.0
    mask = Image.new("L", (camera.width, camera.height))
    pen = ImageDraw.Draw(mask)
    sun = np.asarray(light.direction())
    slide = np.asarray([sun[0], sun[1]]) / max(float(sun[2]), 0.22)
    for each in mesh:
        foot = min(float(each.points[:, 2].min()) + 4.0, float(each.points[:, 2].max()))
        high = np.maximum(each.points[:, 2] - foot, 0.0)
        points = np.column_stack([each.points[:, :2] - high[:, None] * slide, np.full(len(high), max(foot, base))])
        pen.polygon([(c / FINE, r / FINE) for c, r in _screen(points, camera)], fill=215)
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(1.2)), dtype=np.float32) / 255.0
    return replace(surface, sun=surface.sun * (1.0 - soft))


def merged(
    base: Picture, surface: Surface, solids: Masonry, camera: Camera, light: Light, seed: int
) -> tuple[Picture, Surface, Grid]:
    """Set the solids into the unhazed picture where no ground hides them."""
    front = surface.y > solids.depth * 0.985 - 1.0
    share = solids.share * front
    colour = solids.colour * _stonework(solids.depth, camera, seed)[..., None]
    lamp = np.asarray((2.3, 1.02, 0.24), dtype=np.float32) * np.float32(light.lamps)
    colour = colour + solids.glow[..., None] * lamp
    picture = base + (colour - base) * share[..., None]
    solid = share > 0.5
    depth = np.where(solid, solids.depth, surface.y)
    rows = np.arange(camera.height, dtype=np.float32)[:, None]
    z = np.where(solid, (camera.horizon - rows) * depth / camera.focal + camera.altitude, surface.z)
    water = surface.water & ~solid
    stood = replace(surface, y=depth.astype(np.float32), z=z.astype(np.float32), water=water)
    return picture.astype(np.float32), stood, share.astype(np.float32)


def _stonework(depth: Grid, camera: Camera, seed: int) -> Grid:
    """Return the tint of single stones in courses, by their place on the wall."""
    rng = stream(seed, 8)
    tints = rng.uniform(0.86, 1.13, (256, 256)).astype(np.float32)
    reach = np.minimum(depth, 2000.0) / camera.focal
    size = np.maximum(0.32, reach * 3.0)
    rows = np.arange(camera.height, dtype=np.float32)[:, None]
    columns = np.arange(camera.width, dtype=np.float32)[None, :]
    course = np.floor(rows * reach / size)
    stone = np.floor(columns * reach / (size * 1.9) + 0.5 * (course % 2))
    return tints[course.astype(np.int64) % 256, stone.astype(np.int64) % 256]
