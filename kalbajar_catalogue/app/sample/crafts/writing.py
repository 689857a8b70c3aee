"""Saving of the pictures of sample crafts as photographs with their Exif data."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from .pictures import drawn
from .records import NamedCraft, NamedDwelling

_DESCRIPTION, _ARTIST = 0x010E, 0x013B


def exif_of(thing: NamedCraft | NamedDwelling) -> Image.Exif:
    """Return the Exif data of the pictures of a thing."""
    exif = Image.Exif()
    exif[_DESCRIPTION] = thing.title.en
    exif[_ARTIST] = "SAMPLE"
    return exif


def write(thing: NamedCraft | NamedDwelling, view: str, path: Path, scale: float = 1.0) -> None:
    """Draw one view of a thing and save it as a JPEG file. A view that the thing has not: ValueError."""
    if view not in {picture.view for picture in thing.pictures}:
        raise ValueError(view)
    drawn(view, scale).save(path, "JPEG", quality=90, dpi=(300, 300), exif=exif_of(thing))
