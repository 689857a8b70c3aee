"""The pictures of an edition, looked at once before they are printed."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.format import EditionPicture, EditionWork, Pool
from kalbajar_catalogue.publishing.dyes import dye

_READERS = 4
_SMALL = (96, 96)


@dataclass(frozen=True)
class Plate:
    """A picture that can be printed: its file, its size in px, the dye of its lozenge."""

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


def main_picture(work: EditionWork) -> EditionPicture | None:
    """The picture that stands for a work: the one in the role `main`, else its first."""
    return next((p for p in work.pictures if p.role == "main"), next(iter(work.pictures), None))


def looked_at(pictures: Sequence[EditionPicture], pool: Pool, progress: Progress, total: int) -> list[Look]:
    """How each picture, in order, prints; reads the files in a few threads of its own.

    Whatever `progress` raises stops the reading. It is called from the caller's thread.
    """
    with ThreadPoolExecutor(_READERS, "plates") as readers:
        looks = readers.map(lambda picture: _look(picture, pool), pictures)
        try:
            return list(_counted(looks, progress, total))
        except BaseException:
            readers.shutdown(cancel_futures=True)
            raise


def _counted(looks: Iterable[Look], progress: Progress, total: int) -> Iterator[Look]:
    for done, look in enumerate(looks):
        progress(done, total, "print.pictures")
        yield look


def _look(picture: EditionPicture, pool: Pool) -> Look:
    file = pool.files.get(picture.sha256)
    if file is None or not file.is_file():
        return Refusal("print.picture_missing")
    return _opened(picture, file)


def _opened(picture: EditionPicture, file: Path) -> Plate | Refusal:
    try:
        with Image.open(file) as image:
            if image.format != "JPEG" or image.mode not in ("RGB", "L"):
                return Refusal("print.picture_unusable")
            width, height = image.size
            image.draft("RGB", _SMALL)
            return Plate(picture, file, width, height, dye(image))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Refusal("print.picture_unusable")
