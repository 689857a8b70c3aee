"""The painting as an object: canvas or paper under the paint, and raking light over both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from kalbajar_catalogue.app.sample.noise import fbm, stream

from .strokes import Sheet


@dataclass(frozen=True)
class Ground:
    """What the painting is painted on and how its surface takes the light."""

    weave: str = "canvas"
    tooth: float = 0.5
    relief: float = 1.0
    gloss: float = 0.4


@cache
def _tile(weave: str) -> Image.Image:
    """Return one repeat of the surface of a support, mid grey being its mean."""
    size = 512
    if weave == "canvas":
        y, x = np.mgrid[0:size, 0:size].astype(np.float32)
        wander = fbm(stream(4, 1), size, 8, 4) * 1.2
        step = np.float32(2.0 * np.pi / 4.0)
        warp, weft = np.sin((x + wander) * step), np.sin((y + wander.T) * step)
        over = np.sign(np.sin((x + y) * step / 2) * np.sin((x - y) * step / 2))
        grid = 0.30 * (warp + weft) + 0.22 * over * (warp - weft) + 0.5 * fbm(stream(4, 2), size, 64, 3)
    else:
        rough = 48 if weave == "rough" else 96
        grid = 0.9 * fbm(stream(5, rough), size, rough, 3, 0.7) + 0.35 * fbm(stream(6, rough), size, 16, 2)
    return Image.fromarray(np.clip(128 + 110 * grid, 0, 255).astype(np.uint8))


def support(weave: str, size: tuple[int, int]) -> Image.Image:
    """Return the surface of a support of any size."""
    tile = _tile(weave)
    whole = Image.new("L", size)
    for x in range(0, size[0], tile.width):
        for y in range(0, size[1], tile.height):
            whole.paste(tile, (x, y))
    return whole


def lit(sheet: Sheet, ground: Ground) -> Image.Image:
    """Return the painting seen in light from the upper left."""
    surface = _surface(sheet.height, ground)
    shade = _embossed(surface, 0.34 * ground.relief)
    broad = surface.reduce(3).filter(ImageFilter.BoxBlur(1))
    swell = _embossed(broad, 0.42 * ground.relief).resize(surface.size, Image.Resampling.BILINEAR)
    shade = ImageChops.add(shade, swell, scale=1.0, offset=-128)
    shade = shade.point(_response(ground.gloss))
    return ImageChops.hard_light(sheet.colour, Image.merge("RGB", (shade, shade, shade)))


def _surface(height: Image.Image, ground: Ground) -> Image.Image:
    """Lay the support under the paint: it shows where the paint is thin."""
    weave = support(ground.weave, height.size)
    thin = height.point([round(255 * ground.tooth * max(0.0, min(1.0, (235 - k) / 190))) for k in range(256)])
    flat = Image.new("L", height.size, 128)
    return ImageChops.add(height, Image.composite(weave, flat, thin), scale=1.0, offset=-128)


def _embossed(height: Image.Image, strength: float) -> Image.Image:
    weights = [2.0, 1.2, 0.0, 1.2, 0.0, -1.2, 0.0, -1.2, -2.0]
    kernel = [-weight * strength / 4.0 for weight in weights]
    slopes = height.filter(ImageFilter.Kernel((3, 3), kernel, scale=1.0, offset=128.0))
    # The filter leaves the outermost pixels as they were.
    return ImageOps.expand(slopes.crop((1, 1, slopes.width - 1, slopes.height - 1)), 1, fill=128)


def _response(gloss: float) -> list[int]:
    """Return how slopes answer the light: soft in the shade, sparing and sharp in the gloss."""
    values = []
    for k in range(256):
        slope = (k - 128) / 128
        bright = 0.55 * slope + gloss * max(0.0, slope) ** 2.2 * 1.6 if slope > 0 else 0.85 * slope
        values.append(round(min(max(127.5 + 127 * bright, 0), 255)))
    return values
