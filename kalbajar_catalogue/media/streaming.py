"""Pictures shrunk by libvips strip by strip: the second decoder, for what would fill the memory or take long.

pyvips is imported at first use. Safe in any thread.
"""

import os
import threading
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from PIL import Image

if TYPE_CHECKING:
    import pyvips

_loading = threading.Lock()
_MODES: Final = {1: "L", 3: "RGB", 4: "CMYK"}


class StreamError(Exception):
    """libvips cannot read a file."""


def libvips() -> ModuleType:
    """pyvips, loaded and set up; takes 0.1 s the first time. Two threads may ask at once: it is set up only once."""
    with _loading:
        return _libvips()


@lru_cache(maxsize=1)
def _libvips() -> ModuleType:
    os.environ.setdefault("VIPS_WARNING", "1")  # silent, instead of lines on stderr
    import pyvips

    # Its log handler would run Python in libvips' own threads, once for each bad strip of a cut off file.
    pyvips._remove_log_handler()  # noqa: SLF001
    pyvips.cache_set_max(0)  # the cache would keep files open and hand out old pixels
    module: ModuleType = pyvips
    return module


def streamed(source: Path, size: tuple[int, int], by_decoder: bool = False) -> Image.Image:
    """The picture of a file at a size in px, grey, RGB or CMYK in eight bits, not turned, on white where transparent.

    `by_decoder`: the decoder may shrink as far as it can (JPEG). Raises StreamError when libvips cannot read the file.
    """
    vips = libvips()
    try:
        return _pillow_image(_resized(_read(source, size, by_decoder), size))
    except vips.Error as wrong:
        raise StreamError(str(wrong)) from wrong


def _read(source: Path, size: tuple[int, int], by_decoder: bool) -> "pyvips.Image":
    """The picture as it will be decoded, at least as large as wanted."""
    whole = _opened(source)
    fits = min(whole.width // size[0], whole.height // size[1]) if by_decoder else 1
    shrink = next(factor for factor in (8, 4, 2, 1) if factor <= max(fits, 1))
    return whole if shrink == 1 else _opened(source, shrink=shrink)


def _opened(source: Path, **options: int) -> "pyvips.Image":
    """A file's header read; the pixels come strip by strip, and a cut off file is an error."""
    return libvips().Image.new_from_file(str(source), access="sequential", fail_on="truncated", **options)


def _resized(image: "pyvips.Image", size: tuple[int, int]) -> "pyvips.Image":
    """The picture at a size, without transparency, in eight bits."""
    if image.hasalpha():
        image = image.flatten(background=65_535 if image.format == "ushort" else 255)
    small = image.resize(size[0] / image.width, vscale=size[1] / image.height)
    return _eight_bit(small)


def _eight_bit(image: "pyvips.Image") -> "pyvips.Image":
    """Sixteen bits scaled to eight; eight as they are."""
    if image.format == "uchar":
        return image
    if image.format == "ushort":
        return (image / 257).rint().cast("uchar")
    raise StreamError(f"band format {image.format}")


def _pillow_image(image: "pyvips.Image") -> Image.Image:
    """The pixels, computed now, as Pillow's."""
    mode = _MODES.get(image.bands, "")
    if not mode or (mode == "CMYK") != (image.interpretation == "cmyk"):
        raise StreamError(f"{image.bands} bands of {image.interpretation}")
    return Image.frombytes(mode, (image.width, image.height), image.write_to_memory())
