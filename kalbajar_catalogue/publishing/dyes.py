"""The dye that a picture gives to its lozenge on the cover."""

from collections import Counter
from functools import cache

from PIL import Image, ImageOps

DYES = ("indigo", "weld", "sage", "ivory", "walnut")
_SAMPLES = (24, 24)
_BITS = 5
"""Of each channel: so few colours are judged once for many pictures."""
_DARK, _LIGHT, _GREY = 0.30, 0.72, 0.16
_WARM_END, _GREEN_END, _BLUE_END = 68 / 360, 165 / 360, 290 / 360


def dye(picture: Image.Image) -> str:
    """The dye nearest to what dominates a picture; a strong colour counts more than a dull one.

    The picture may be any RGB or grey one; a few hundred pixels on a side are enough.
    """
    small = ImageOps.posterize(picture.convert("RGB").resize(_SAMPLES, Image.Resampling.BOX), _BITS)
    weights = dict.fromkeys(DYES, 0)
    for colour, count in Counter(_pixels(small)).items():
        name, weight = _pixel(colour)
        weights[name] += weight * count
    return max(DYES, key=weights.__getitem__)


def _pixels(picture: Image.Image) -> list[tuple[int, int, int]]:
    data = picture.tobytes()
    return list(zip(data[0::3], data[1::3], data[2::3], strict=True))


@cache
def _pixel(posterized: tuple[int, int, int]) -> tuple[str, int]:
    red, green, blue = (channel | channel >> _BITS for channel in posterized)
    colour = red, green, blue
    most, least = max(colour), min(colour)
    light, chroma = (most + least) / 510, (most - least) / 255
    if chroma < _GREY:
        return ("walnut" if light < _DARK else "ivory" if light > _LIGHT else "sage"), 10
    if light < _DARK / 2:
        return "walnut", 10
    return _coloured(_hue(colour, most, most - least)), 10 + round(40 * chroma)


def _hue(colour: tuple[int, int, int], most: int, chroma: int) -> float:
    """The hue as a share of the circle, from red over green and blue."""
    red, green, blue = colour
    if most == red:
        return (green - blue) / chroma / 6 % 1
    return (2 + (blue - red) / chroma) / 6 if most == green else (4 + (red - green) / chroma) / 6


def _coloured(hue: float) -> str:
    if hue < _WARM_END:
        return "weld"
    return "sage" if hue < _GREEN_END else "indigo" if hue < _BLUE_END else "weld"
