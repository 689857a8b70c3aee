"""Pictures of a painting: the whole, a detail, the signature, and how it hangs framed on a wall."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kalbajar_catalogue.app.sample.noise import fbm, stream

from .fields import as_image
from .manners import HANDS, Hand, executed
from .relief import lit
from .signing import signed
from .sketch import tint
from .strokes import Sheet
from .works import WORKS, Work

_NEAR = 1400
_AWAY = 0.72
_WALL = (214, 208, 196)


@lru_cache(maxsize=2)
def _sheet(code: str, scale: float) -> Sheet:
    """Return the painted sheet of a work, kept for the other pictures of the same painting."""
    work = WORKS[code]
    size = (round(work.size[0] * scale), round(work.size[1] * scale))
    sheet = executed(HANDS[work.hand], work.compose, size, work.seed)
    return signed(sheet, work)


def shown(code: str, view: str, scale: float = 1.0) -> Image.Image:
    """Return a picture of a painting: view is "main", "detail", "signature" or "framed".

    Raises:
        KeyError: there is no such painting, or no such picture of it.
    """
    work = WORKS[code]
    sheet, hand = _sheet(code, scale), HANDS[work.hand]
    if view == "main":
        return lit(sheet, hand.ground)
    if view == "framed":
        return framed(lit(sheet, hand.ground))
    return _near(sheet, work, hand, work.boxes[view], scale)


def _near(sheet: Sheet, work: Work, hand: Hand, box: tuple[float, float, float, float], scale: float) -> Image.Image:
    """Return a part as a lens close by sees it: paint enlarged, its relief and support lit anew."""
    width, height = sheet.colour.size
    part = (box[0] * width, box[1] * height, box[2] * width, box[3] * height)
    zoom = _NEAR * scale / max(part[2] - part[0], part[3] - part[1])
    size = (round((part[2] - part[0]) * zoom), round((part[3] - part[1]) * zoom))
    colour = sheet.colour.resize(size, Image.Resampling.BICUBIC, box=part)
    near = Sheet(colour, _grooved(sheet.height.resize(size, Image.Resampling.BICUBIC, box=part), work))
    return lit(near, replace(hand.ground, relief=hand.ground.relief * min(zoom, 2.2)))


def _grooved(height: Image.Image, work: Work) -> Image.Image:
    """Add the fine unevenness that only shows close by."""
    fine = fbm(stream(work.seed, 61), 512, 64, 3, 0.6) * 9.0
    rows, columns = np.ix_(np.arange(height.height) % 512, np.arange(height.width) % 512)
    return as_image(np.asarray(height, dtype=np.float32) + fine[rows, columns])


def framed(painting: Image.Image) -> Image.Image:
    """Return the painting, a little smaller, in a plain wooden frame on a lit wall."""
    painting = painting.resize(
        (round(painting.width * _AWAY), round(painting.height * _AWAY)), Image.Resampling.LANCZOS
    )
    wide = round(0.045 * max(painting.size))
    lip = max(round(wide * 0.14), 1)
    body = _frame((painting.width + 2 * wide, painting.height + 2 * wide), wide, lip)
    body.paste(painting, (wide, wide))
    body.paste(0, (wide, wide, wide + painting.width, wide + lip), _fading(painting.width, lip))
    margin = round(wide * 3.2)
    size = (body.width + 2 * margin, body.height + 2 * margin)
    wall = _shaded(_wall(size), (margin, margin, margin + body.width, margin + body.height), wide)
    wall.paste(body, (margin, margin))
    return wall


def _fading(width: int, height: int) -> Image.Image:
    shade = np.linspace(120, 0, height)[:, None].repeat(width, axis=1)
    return Image.fromarray(shade.astype(np.uint8))


def _wall(size: tuple[int, int]) -> Image.Image:
    """Return a plastered wall, lighter where the lamp falls."""
    width, height = size
    x, y = np.linspace(-1, 1, width, dtype=np.float32)[None, :], np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    lamp = 1.06 - 0.16 * (x * x + (y + 0.4) ** 2)
    rows, columns = np.ix_(np.arange(height) % 512, np.arange(width) % 512)
    plaster = fbm(stream(3, 62), 512, 32, 4, 0.7)[rows, columns] * np.float32(0.014)
    return as_image((lamp + plaster)[..., None] * np.asarray(_WALL, dtype=np.float32))


def _shaded(wall: Image.Image, box: tuple[int, int, int, int], wide: int) -> Image.Image:
    """Let the frame cast a near and a far shadow down to the right."""
    for shift, blur, depth in ((0.25, 0.22, 110), (0.9, 0.8, 90)):
        mask = Image.new("L", wall.size, 0)
        moved = tuple(side + round(wide * shift * (0.5, 1.0)[k % 2]) for k, side in enumerate(box))
        ImageDraw.Draw(mask).rectangle((moved[0], moved[1], moved[2], moved[3]), fill=depth)
        small = mask.reduce(4).filter(ImageFilter.GaussianBlur(max(wide * blur / 4, 0.5)))
        wall.paste((58, 52, 50), (0, 0), small.resize(wall.size, Image.Resampling.BILINEAR))
    return wall


def _frame(size: tuple[int, int], wide: int, lip: int) -> Image.Image:
    """Return four mitred battens of walnut with a gilt lip at the picture."""
    width, height = size
    level = _wood(size)
    upright = _wood((height, width)).transpose(Image.Transpose.ROTATE_90)
    sides = Image.new("L", size, 0)
    draw = ImageDraw.Draw(sides)
    draw.polygon([(0, 0), (wide, wide), (wide, height - wide), (0, height)], fill=255)
    draw.polygon([(width, 0), (width - wide, wide), (width - wide, height - wide), (width, height)], fill=255)
    body = Image.composite(upright, level, sides)
    body = ImageChops.multiply(body, _profile(size, wide))
    draw = ImageDraw.Draw(body)
    inner = wide - lip
    draw.rectangle((inner, inner, width - inner - 1, height - inner - 1), fill=tint("a8854a"))
    draw.line((inner, inner, width - inner, inner), fill=tint("6a4e26"), width=max(lip // 3, 1))
    return body


def _wood(size: tuple[int, int]) -> Image.Image:
    grain = fbm(stream(7, 63), 512, 8, 6, 0.7)
    rows = np.arange(size[1]) * 6 % 512
    columns = np.arange(size[0]) // 4 % 512
    share = (grain[np.ix_(rows, columns)] * 0.5 + 0.5)[..., None]
    dark, light = np.asarray((84, 54, 34), dtype=np.float32), np.asarray((140, 98, 62), dtype=np.float32)
    return as_image(dark + (light - dark) * share)


def _profile(size: tuple[int, int], wide: int) -> Image.Image:
    """Return the light on a rounded batten: bright above and left, dark below and right."""
    width, height = size
    x, y = np.arange(width)[None, :], np.arange(height)[:, None]
    away = np.stack(np.broadcast_arrays(x, y, width - 1 - x, height - 1 - y)) / wide
    side = np.argmin(away, axis=0)
    rise = np.cos(np.clip(away.min(axis=0), 0.0, 1.0) * np.pi)
    facing = np.asarray((0.10, 0.22, -0.06, -0.16))[side]
    shade = np.clip(0.88 + facing * rise + 0.5 * facing, 0.3, 1.0)
    plate = Image.fromarray((shade * 255).astype(np.uint8))
    return Image.merge("RGB", (plate, plate, plate))
