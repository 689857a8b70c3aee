"""Stand-ins: tiny pictures that the press sets in the place of many large ones, for the sake of memory."""

import io
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import Image

from kalbajar_catalogue.publishing.plates import Look, Plate

MB: Final = 1_000_000
MOST_BYTES: Final = 700 * MB
"""Memory that the press may take for the pictures that it is given whole."""
_TIMES_PICTURES, _BASE_BYTES = 5, 100 * MB
_SIZE = (8, 8)
_COMMENT = b"\xff\xfe"


def needed(looks: Iterable[Look]) -> int:
    """The bytes of memory that setting these pictures whole takes, by measurement."""
    files = {look.file for look in looks if isinstance(look, Plate)}
    return _TIMES_PICTURES * sum(file.stat().st_size for file in files) + _BASE_BYTES


def stand_in(plate: Plate) -> bytes:
    """A JPEG of a few pixels with the channels and the profile of a plate, and like no other plate's."""
    with Image.open(plate.file) as image:
        data = _tiny(image.mode, image.info.get("icc_profile"))
    name = plate.picture.sha256.encode()
    return data[:2] + _COMMENT + (len(name) + 2).to_bytes(2, "big") + name + data[2:]


@lru_cache(maxsize=64)
def _tiny(mode: str, profile: bytes | None) -> bytes:
    small = io.BytesIO()
    Image.new(mode, _SIZE).save(small, "JPEG", icc_profile=profile)
    return small.getvalue()


def drawn(plate: Plate, target: Path) -> bytes:
    """Write the stand-in of a plate and give back its bytes."""
    data = stand_in(plate)
    target.write_bytes(data)
    return data
