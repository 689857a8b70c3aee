"""A file's pixels strip by strip, from top to bottom, by libvips: no more than one strip lies in memory.

pyvips is imported at first use. Safe in any thread.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from kalbajar_catalogue.media.streaming import StreamError, libvips

if TYPE_CHECKING:
    import pyvips

Fetch = Callable[[int, int, int, int], bytes]
"""Pixels of a rectangle: left, top, width, height."""
_MODES: Final = {1: "L", 3: "RGB", 4: "CMYK"}


def strips(source: Path, rows: int, shrink: int = 1) -> tuple[tuple[int, int], Iterator[Image.Image]]:
    """The size in px of a picture, and its strips of so many rows, not turned, in eight bits, on white.

    `shrink` divides its edges: each pixel is the mean of so many by so many. Raises StreamError, also while the
    strips are taken, when libvips cannot read the file.
    """
    vips = libvips()
    try:
        image = _ready(vips.Image.new_from_file(str(source), access="sequential", fail_on="truncated"), shrink)
    except vips.Error as wrong:
        raise StreamError(str(wrong)) from wrong
    return (image.width, image.height), _taken(image, rows)


def _ready(image: "pyvips.Image", shrink: int) -> "pyvips.Image":
    """Without transparency, in eight bits of a mode that Pillow knows."""
    if image.hasalpha():
        image = image.flatten(background=65_535 if image.format == "ushort" else 255)
    if shrink > 1:
        image = image.shrink(shrink, shrink)
    if image.format == "ushort":
        image = (image / 257).rint().cast("uchar")
    mode = _MODES.get(image.bands, "")
    if image.format != "uchar" or not mode or (mode == "CMYK") != (image.interpretation == "cmyk"):
        raise StreamError(f"{image.bands} bands of {image.interpretation}, {image.format}")
    return image


def _window(image: "pyvips.Image") -> Fetch:
    """For TIFF: one that has strips of another height refuses to go on where a crop ended."""
    fetch: Fetch = libvips().Region.new(image).fetch
    return fetch


def _crop(image: "pyvips.Image") -> Fetch:
    """For everything else: a window would keep thousands of rows."""

    def cropped(left: int, top: int, width: int, height: int) -> bytes:
        pixels: bytes = image.crop(left, top, width, height).write_to_memory()
        return pixels

    return cropped


def _taken(image: "pyvips.Image", rows: int) -> Iterator[Image.Image]:
    vips = libvips()
    fetched = _window(image) if image.get("vips-loader").startswith("tiff") else _crop(image)
    for top in range(0, image.height, rows):
        size = (image.width, min(rows, image.height - top))
        try:
            pixels = fetched(0, top, *size)
        except vips.Error as wrong:
            raise StreamError(str(wrong)) from wrong
        yield Image.frombytes(_MODES[image.bands], size, pixels)
