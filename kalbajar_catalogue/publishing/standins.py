"""Stand-ins: tiny pictures that the press sets in the place of large ones, for the sake of speed and memory."""

import io
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import Image

from kalbajar_catalogue.publishing.plates import Plate

_SIZE: Final = (8, 8)
_COMMENT: Final = b"\xff\xfe"


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
