"""Drawing of the pictures of a carpet, and saving them as photographs with their Exif data."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from . import macro
from .catalogue import NamedCarpet, View, piece_of
from .photograph import GROUNDS, Frame, frame_of, photographed

_DESCRIPTION, _ARTIST = 0x010E, 0x013B
_DETAIL_MM, _EDGE_MM, _LONG_EDGE = 150, (120, 80), 1400


def frame(carpet: NamedCarpet) -> Frame:
    """Return where the woven part lies in the main picture."""
    wide, high = carpet.drawing.pixels
    return frame_of(piece_of(carpet), high, wide, carpet.drawing.trim)


def draw(carpet: NamedCarpet, view: View = "main", scale: float = 1.0) -> Image.Image:
    """Return a picture of a carpet; the same carpet gives the same pixels.

    Raises:
        ValueError: the carpet has no such picture.
    """
    if view not in carpet.pictures:
        raise ValueError(f"{carpet.code} has no picture {view!r}")
    picture = _main(carpet) if view == "main" else _close(carpet, view)
    if scale == 1.0:
        return picture
    return picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.BOX)


def _main(carpet: NamedCarpet) -> Image.Image:
    drawing = carpet.drawing
    wide, high = drawing.pixels
    return photographed(piece_of(carpet), high, wide, drawing.trim, drawing.ground)


def _close(carpet: NamedCarpet, view: View) -> Image.Image:
    piece, drawing = piece_of(carpet), carpet.drawing
    if view == "selvedge":
        part = _part(carpet, *_EDGE_MM, (0.0, 0.2))
        return macro.edge(piece, part, _knot_size(carpet, part), drawing.trim, GROUNDS[drawing.ground])
    part = _part(carpet, _DETAIL_MM, _DETAIL_MM, drawing.detail)
    pixels = _knot_size(carpet, part)
    return macro.detail(piece, part, pixels) if view == "detail" else macro.back(piece, part, pixels)


def _knot_size(carpet: NamedCarpet, part: macro.Part) -> macro.Size:
    """Return height and width of a knot, in pixels, that make the longer side of a close picture _LONG_EDGE."""
    wide, high = carpet.drawing.pixels
    longer = max((part[0].stop - part[0].start) * high, (part[1].stop - part[1].start) * wide)
    return round(high * _LONG_EDGE / longer), round(wide * _LONG_EDGE / longer)


def _part(carpet: NamedCarpet, high_mm: int, wide_mm: int, middle: tuple[float, float]) -> macro.Part:
    """Return the knots of a rectangle in millimetres around a place given as shares of width and length."""
    rows, columns = carpet.grid
    across, down = carpet.drawing.cells_dm
    high, wide = round(high_mm * down / 100), round(wide_mm * across / 100)
    top = min(max(round(middle[1] * rows - high / 2), 0), rows - high)
    left = min(max(round(middle[0] * columns - wide / 2), 0), columns - wide)
    return slice(top, top + high), slice(left, left + wide)


def exif_of(carpet: NamedCarpet) -> Image.Exif:
    """Return the Exif data of a picture of a carpet."""
    exif = Image.Exif()
    exif[_DESCRIPTION] = carpet.title.en
    exif[_ARTIST] = "SAMPLE"
    return exif


def write(carpet: NamedCarpet, view: View, path: Path, scale: float = 1.0) -> None:
    """Draw a picture of a carpet and save it as a JPEG file for print and screen."""
    draw(carpet, view, scale).save(path, "JPEG", quality=90, dpi=(300, 300), exif=exif_of(carpet))
