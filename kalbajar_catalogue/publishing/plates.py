"""The pictures of an edition, looked at once before they are printed."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.format import EditionPicture, EditionWork, Pool
from kalbajar_catalogue.publishing.dyes import dye
from kalbajar_catalogue.publishing.sizing import Sizing, thumbnail

_READERS = 4
_SMALL = (96, 96)
_DYED_MM = 30
"""Pictures in smaller places stand for no lozenge."""
_END: Final = b"\xff\xd9"


@dataclass(frozen=True)
class Plate:
    """A picture that can be printed: its size in px as the edition has it, the dye of its lozenge.

    A picture that is only printed as small as a stamp may have no dye. `file` is what is printed, perhaps in fewer
    pixels than `width` and `height` say: where it stands does not depend on the purpose of a paper.
    """

    picture: EditionPicture
    file: Path
    width: int
    height: int
    dye: str


@dataclass(frozen=True)
class Refusal:
    """A picture that cannot be printed, and the code that says why."""

    code: str


Look = Plate | Refusal | None


class Place(Protocol):
    """Where a picture is printed, at `longest_mm` on its longer edge at most."""

    @property
    def picture(self) -> EditionPicture:
        """The picture."""

    @property
    def longest_mm(self) -> float:
        """The longer edge of its place."""


def main_picture(work: EditionWork) -> EditionPicture | None:
    """The picture that stands for a work: the one in the role `main`, else its first."""
    return next((p for p in work.pictures if p.role == "main"), next(iter(work.pictures), None))


def looked_at(places: Sequence[Place], pool: Pool, sizing: Sizing, progress: Progress, total: int) -> list[Look]:
    """How each picture, in order, prints; reads, and where they are too large shrinks, in a few threads of its own.

    Whatever `progress` raises stops the reading. It is called from the caller's thread. Raises WorldError
    `disk.full`, `folder.not_writable`.
    """
    with ThreadPoolExecutor(_READERS, "plates") as readers:
        looks = readers.map(lambda place: _look(place, pool, sizing), places)
        try:
            return list(_counted(looks, progress, total))
        except BaseException:
            readers.shutdown(cancel_futures=True)
            raise


def _counted(looks: Iterable[Look], progress: Progress, total: int) -> Iterator[Look]:
    for done, look in enumerate(looks):
        progress(done, total, "print.pictures")
        yield look


def _look(place: Place, pool: Pool, sizing: Sizing) -> Look:
    file = pool.files.get(place.picture.sha256)
    if file is None or not file.is_file():
        return Refusal("print.picture_missing")
    try:
        return _opened(place, file, sizing)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Refusal("print.picture_unusable")
    except WorldError as fault:
        if fault.code.startswith(("disk.", "folder.")):
            raise
        return Refusal("print.picture_unusable")


def _opened(place: Place, file: Path, sizing: Sizing) -> Plate | Refusal:
    if ready := sizing.ready(file, place.longest_mm):
        size = place.picture.width, place.picture.height
        return Plate(place.picture, ready, *size, _dye_of(ready) if place.longest_mm > _DYED_MM else "")
    with file.open("rb") as data, Image.open(data, formats=("JPEG",)) as image:
        (width, height), usable = image.size, image.format == "JPEG" and image.mode in ("RGB", "L")
        whole = _is_whole(data)
    small = thumbnail(file)
    if not usable or (small and not whole):
        return Refusal("print.picture_unusable")
    printed = sizing.placed(file, place.picture.sha256, (width, height), place.longest_mm)
    # A rough picture is dyed by itself; others by the edition's, so that every purpose has the same cover.
    return Plate(place.picture, printed, width, height, _dye_of(small or (printed if sizing.rough else file)))


def _is_whole(jpeg: BinaryIO) -> bool:
    """Whether the end of a file is the end of its picture: the power may have failed."""
    jpeg.seek(-len(_END), os.SEEK_END)
    return jpeg.read() == _END


def _dye_of(file: Path) -> str:
    with Image.open(file) as image:
        image.draft("RGB", _SMALL)
        return dye(image)
