"""Saving of sample pictures as photographs with their Exif data."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from .landscapes import draw
from .scenes import NamedScene

_DESCRIPTION, _ARTIST, _CHANGED, _TAKEN, _EXIF = 0x010E, 0x013B, 0x0132, 0x9003, 0x8769


def exif_of(scene: NamedScene) -> Image.Exif:
    """Return the Exif data of a scene."""
    exif = Image.Exif()
    exif[_DESCRIPTION] = scene.title.en
    exif[_ARTIST] = "SAMPLE"
    exif[_CHANGED] = scene.taken
    exif.get_ifd(_EXIF)[_TAKEN] = scene.taken
    return exif


def write(scene: NamedScene, path: Path, scale: float = 1.0) -> None:
    """Draw a scene and save it as a JPEG file for print and screen."""
    picture = draw(scene.scene, scale)
    picture.save(path, "JPEG", quality=90, dpi=(300, 300), exif=exif_of(scene))
