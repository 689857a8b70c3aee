"""An original decoded to look into: upright, in sRGB, whole and at a half, a quarter ... of its size.

Decoded strip by strip, so that little more than the result lies in memory. Safe in any thread.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.colour import coloured, eight_bit, embedded_profile, on_paper
from kalbajar_catalogue.media.containers import blocks_in
from kalbajar_catalogue.media.decoding import opened
from kalbajar_catalogue.media.derivatives import streams_better, strips_are_there
from kalbajar_catalogue.media.metadata import upright_orientation
from kalbajar_catalogue.media.streaming import StreamError
from kalbajar_catalogue.media.strips import strips
from kalbajar_catalogue.settings import limits

Pixels = NDArray[np.uint8]
"""Rows of pixels of four bytes: blue, green, red, 255."""

MOST_PIXELS: Final = limits.LOOKED_INTO_PIXELS
"""Pixels above which an original is decoded at a half, a quarter ... of its size: its levels would take 0.64 GB."""

STRIP_PIXELS: Final = 600_000
"""Pixels that are decoded and coloured at once: Pillow lets no other thread run meanwhile."""

STREAMED_PIXELS: Final = 12_000_000
"""Pixels above which libvips decodes JPEGs: it lets other threads run, and holds a strip where Pillow holds all."""

SMALLEST: Final = 1024
"""Long edge in px of the smallest level."""

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_THE_SIDE: Final = (5, 6, 7, 8)
_FROM_THE_RIGHT: Final = (6, 7)
_FROM_THE_FOOT: Final = (3, 4)


@dataclass(frozen=True)
class Levels:
    """The pixels of an original of `width` × `height` px as seen upright; `sheets` are the finest first."""

    width: int
    height: int
    sheets: tuple[Pixels, ...]

    @property
    def bytes(self) -> int:
        """What they take in memory."""
        return sum(sheet.nbytes for sheet in self.sheets)

    def sheet_for(self, scale: float) -> Pixels:
        """The smallest sheet that has a pixel for each one shown, at `scale` shown pixels per pixel of the original."""
        fitting = (sheet for sheet in reversed(self.sheets) if sheet.shape[1] >= self.width * scale)
        return next(fitting, self.sheets[0])


def decoded(source: Path, progress: Progress = silent, most_pixels: int = MOST_PIXELS) -> Levels:
    """All of a file's pixels, and its levels. Raises WorldError for what is broken, cut off or no picture; Cancelled.

    Above `most_pixels` the finest level is the first half, quarter ... that lies within.
    """
    with opened(source) as (image, file):
        orientation = upright_orientation(blocks_in(file, image.format or "", image.info), image.format or "")
        size, shrink = image.size, _shrink(image.size, most_pixels)
        finest = _finest(image, source, orientation, shrink, progress)
    width, height = reversed(size) if orientation in _ON_THE_SIDE else size
    return Levels(width, height, tuple(_halved(finest, progress)))


def _shrink(size: tuple[int, int], most_pixels: int) -> int:
    """1, 2, 4 ...: by how much the edges are divided so that a picture has no more pixels than wanted."""
    shrink = 1
    while size[0] * size[1] > most_pixels * shrink * shrink:
        shrink *= 2
    return shrink


def _finest(image: Image.Image, source: Path, orientation: int, shrink: int, progress: Progress) -> Pixels:
    profile = embedded_profile(image)
    if _streams(image, source, shrink):
        with contextlib.suppress(StreamError):  # what libvips cannot read is Pillow's to read or to refuse
            size, pieces = strips(source, _rows(image.width // shrink), shrink)
            return _laid_out(size, pieces, orientation, profile, progress)
    whole = eight_bit(image)
    whole.load()
    small = whole.reduce(shrink) if shrink > 1 else whole
    return _laid_out(small.size, _cut(small), orientation, profile, progress)


def _streams(image: Image.Image, source: Path, shrink: int) -> bool:
    """Whether libvips reads the picture with less memory and less waiting for others."""
    wanted = (image.width // shrink, image.height // shrink)
    if image.format in ("JPEG", "MPO"):
        return image.width * image.height > STREAMED_PIXELS and image.mode in ("RGB", "L")
    return streams_better(image, wanted) and strips_are_there(image, source.stat().st_size)


def _cut(image: Image.Image) -> Iterator[Image.Image]:
    rows = _rows(image.width)
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(top + rows, image.height)))


def _rows(width: int) -> int:
    """How many rows make a strip; always an even number."""
    return max(1, STRIP_PIXELS // max(1, width) // 2) * 2


def _laid_out(
    size: tuple[int, int], pieces: Iterator[Image.Image], orientation: int, profile: bytes, progress: Progress
) -> Pixels:
    """The strips of a picture of a size, in their order, turned upright and put where they belong."""
    width, height = size
    upright = (height, width) if orientation in _ON_THE_SIDE else (width, height)
    sheet = np.empty((upright[1], upright[0], 4), np.uint8)
    top = 0
    for piece in pieces:
        _put(sheet, _turned(coloured(on_paper(piece), profile, "srgb").image, orientation), orientation, top)
        top += piece.height
        progress(min(top, height), height)
    return sheet


def _turned(piece: Image.Image, orientation: int) -> Image.Image:
    return piece.transpose(_TURNS[orientation]) if orientation in _TURNS else piece


def _put(sheet: Pixels, piece: Image.Image, orientation: int, top: int) -> None:
    """Lays a turned strip, which began at row `top` of the file, into the upright picture."""
    rows = np.frombuffer(piece.convert("RGBA").tobytes("raw", "BGRA"), np.uint8)
    strip = rows.reshape(piece.height, piece.width, 4)
    if orientation in _ON_THE_SIDE:
        left = sheet.shape[1] - top - piece.width if orientation in _FROM_THE_RIGHT else top
        sheet[:, left : left + piece.width] = strip
    else:
        first = sheet.shape[0] - top - piece.height if orientation in _FROM_THE_FOOT else top
        sheet[first : first + piece.height] = strip


def _halved(finest: Pixels, progress: Progress) -> Iterator[Pixels]:
    """A sheet and its halves, down to the smallest."""
    yield finest
    sheet = finest
    while max(sheet.shape[:2]) >= 2 * SMALLEST:
        sheet = _half(sheet, progress)
        yield sheet


def _half(sheet: Pixels, progress: Progress) -> Pixels:
    """Each pixel the mean of four; made strip by strip, so that other threads come in between."""
    height, width = sheet.shape[:2]
    half = np.empty(((height + 1) // 2, (width + 1) // 2, 4), np.uint8)
    step = _rows(width)
    for top in range(0, height, step):
        rows = sheet[top : top + step]
        # BGR0 is as good as RGBX to a mean; the buffer is read, not copied.
        image = Image.frombuffer("RGBX", (width, rows.shape[0]), rows, "raw", "RGBX", 0, 1)
        small = image.reduce(2)
        part = np.frombuffer(small.tobytes(), np.uint8).reshape(small.height, small.width, 4)
        half[top // 2 : top // 2 + small.height] = part
        progress(min(top + step, height), height)
    return half
