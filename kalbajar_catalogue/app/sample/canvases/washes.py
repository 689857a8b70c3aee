"""Watercolour: transparent washes with dark rims, bleeding edges, granulation and dry brush."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, fbm, smoothstep, stream

from .fields import as_image
from .relief import support
from .sketch import Sketch, Wash
from .strokes import Sheet

_PAPER = (250, 246, 236)
_DRAWN = 0.55


def washed(sketch: Sketch, size: tuple[int, int], seed: int) -> Sheet:
    """Return the sheet of paper with all washes of a sketch dried on it."""
    width, height = round(size[0] * _DRAWN), round(size[1] * _DRAWN)
    paper = np.empty((height, width, 3), dtype=np.float32)
    paper[:] = _PAPER
    bleed, pools = fbm(stream(seed, 51), 512, 24, 4, 0.6), fbm(stream(seed, 52), 512, 5, 5, 0.55)
    for number, wash in enumerate(sketch.washes):
        shift = int(number * 97 % 512)
        _glaze(paper, wash, np.roll(bleed, shift, 0), np.roll(pools, shift, 1))
    colour = as_image(paper).resize(size, Image.Resampling.BICUBIC)
    return Sheet(_granulated(colour), Image.new("L", size, 60))


def _glaze(paper: Picture, wash: Wash, bleed: Grid, pools: Grid) -> None:
    """Let one wash dry: it takes light from the paper, most at its rim."""
    height, width = paper.shape[:2]
    points = [(x * width, y * height) for x, y in wash.outline]
    soft = 1.5 + wash.wet * 0.05 * width
    margin = round(3 * soft) + 6
    left, top = max(int(min(x for x, _ in points)) - margin, 0), max(int(min(y for _, y in points)) - margin, 0)
    right, bottom = (
        min(int(max(x for x, _ in points)) + margin, width),
        min(int(max(y for _, y in points)) + margin, height),
    )
    if right - left < 3 or bottom - top < 3:
        return
    mask = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=255)
    rows, columns = np.ix_(np.arange(top, bottom) % 512, np.arange(left, right) % 512)
    lake = _lake(mask, soft, wash, bleed[rows, columns])
    density = _density(lake, wash, pools[rows, columns], bleed[rows, columns])
    part = paper[top:bottom, left:right]
    if min(wash.colour) == 255:
        part += (np.asarray(_PAPER, dtype=np.float32) - part) * np.clip(density, 0, 1)[..., None]
        return
    absorb = -np.log(np.maximum(np.asarray(wash.colour, dtype=np.float32), 8.0) / 255.0)
    part *= np.exp(-density[..., None] * absorb)


def _lake(mask: Image.Image, soft: float, wash: Wash, bleed: Grid) -> Grid:
    """Return where the wash lies, its outline frayed as water frays it."""
    near = np.asarray(mask.filter(ImageFilter.GaussianBlur(soft)), dtype=np.float32) / 255.0
    frayed = near + bleed * (0.30 + 0.5 * wash.wet) * 4.0 * near * (1.0 - near)
    spread = 0.16 + 0.32 * wash.wet
    return smoothstep(0.5 - spread, 0.5 + spread, frayed)


def _density(lake: Grid, wash: Wash, pools: Grid, bleed: Grid) -> Grid:
    """Return how much pigment dried at each place: pools, a rim, gaps of the dry brush."""
    inner = Image.fromarray((lake * 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(4))
    rim = np.clip(lake - np.asarray(inner, dtype=np.float32) / 255.0, 0.0, 1.0) * (1.0 - wash.wet)
    density = wash.strength * (lake * (0.80 + 0.55 * pools) + 1.1 * rim)
    if wash.dry:
        density *= smoothstep(-0.15, 0.15, np.asarray(bleed + 0.05, dtype=np.float32))
    return np.asarray(np.maximum(density, 0.0), dtype=np.float32)


def _granulated(colour: Image.Image) -> Image.Image:
    """Let pigment settle in the pits of the paper: the darker the wash, the more grain."""
    pits = support("rough", colour.size).point([round(min(max(128 + (128 - k) * 0.9, 0), 255)) for k in range(256)])
    grain = Image.merge("RGB", (pits, pits, pits))
    grains = ImageChops.soft_light(colour, ImageChops.invert(grain))
    return ImageChops.blend(colour, grains, 0.55)
