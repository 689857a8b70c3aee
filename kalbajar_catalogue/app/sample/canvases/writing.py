"""Saving of pictures of sample paintings with their Exif data."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from .catalogue import NamedPainting
from .showing import shown

_DESCRIPTION, _ARTIST, _CHANGED, _TAKEN, _EXIF = 0x010E, 0x013B, 0x0132, 0x9003, 0x8769
_VIEWS = {"main": "", "detail": " (detail)", "signature": " (signature)", "framed": " (framed)"}


def exif_of(painting: NamedPainting, view: str) -> Image.Exif:
    """Return the Exif data of a picture of a painting, photographed at noon in the autumn of its year."""
    taken = f"{painting.date[-4:]}:10:{1 + len(painting.code):02} 12:00:00"
    exif = Image.Exif()
    exif[_DESCRIPTION] = painting.title.en + _VIEWS[view]
    exif[_ARTIST] = "SAMPLE"
    exif[_CHANGED] = taken
    exif.get_ifd(_EXIF)[_TAKEN] = taken
    return exif


def write(painting: NamedPainting, view: str, path: Path, scale: float = 1.0) -> None:
    """Paint a picture of a painting and save it as a JPEG file; the views of one painting are best written together.

    Raises:
        KeyError: the painting has no such view.
    """
    shown(painting.code, view, scale).save(path, "JPEG", quality=90, dpi=(300, 300), exif=exif_of(painting, view))
