"""The dye that a picture gives to its lozenge on the cover."""

import colorsys
from collections import Counter

from PIL import Image

DYES = ("indigo", "weld", "sage", "ivory", "walnut")
_SAMPLES = (24, 24)
_DARK, _LIGHT, _GREY = 0.30, 0.72, 0.16
_WARM_END, _GREEN_END, _BLUE_END = 68 / 360, 165 / 360, 290 / 360


def dye(picture: Image.Image) -> str:
    """The dye nearest to what dominates a picture; a strong colour counts more than a dull one.

    The picture may be any RGB or grey one; a few hundred pixels on a side are enough.
    """
    small = picture.convert("RGB").resize(_SAMPLES, Image.Resampling.BOX)
    weights: Counter[str] = Counter()
    for red, green, blue in _pixels(small):
        name, weight = _pixel(red / 255, green / 255, blue / 255)
        weights[name] += weight
    return max(DYES, key=lambda name: weights[name])


def _pixels(picture: Image.Image) -> list[tuple[int, int, int]]:
    data = picture.tobytes()
    return list(zip(data[0::3], data[1::3], data[2::3], strict=True))


def _pixel(red: float, green: float, blue: float) -> tuple[str, int]:
    hue, light, _ = colorsys.rgb_to_hls(red, green, blue)
    chroma = max(red, green, blue) - min(red, green, blue)
    if chroma < _GREY:
        return ("walnut" if light < _DARK else "ivory" if light > _LIGHT else "sage"), 10
    if light < _DARK / 2:
        return "walnut", 10
    return _coloured(hue), 10 + round(40 * chroma)


def _coloured(hue: float) -> str:
    if hue < _WARM_END:
        return "weld"
    return "sage" if hue < _GREEN_END else "indigo" if hue < _BLUE_END else "weld"
