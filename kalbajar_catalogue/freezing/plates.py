"""The pictures of an edition made from their originals: one for paper, and for screens one, and tiles of large ones."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.media import pyramids
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.derivatives import CARD, SCREEN, Derivatives, Recipe, fitting, print_recipe
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.media.records import MediaFile

PLATE_MM = 176.0
"""The longer edge of a usual plate in the book; the layout report tells of each where it really stands."""
PLATE = print_recipe(2400)
"""The longest edge of any plate, 196 mm, at 300 dpi."""
WORKERS = 2
_DOTS_PER_MM = 300 / 25.4
_DISK = ("disk.", "folder.")


@dataclass(frozen=True)
class Wanted:
    """A picture to be made, for a screen too or not, and there with tiles or not; `what` names it to whoever waits."""

    file: MediaFile
    on_screen: bool
    what: str = ""
    zoomed: bool = False


@dataclass(frozen=True)
class Plate:
    """A picture for paper, its counterpart for screens and tiles; SHA-256 of each, '' and None where there is none."""

    sha256: str
    path: Path
    width: int
    height: int
    screen: str = ""
    screen_path: Path | None = None
    tiles: str = ""
    tiles_path: Path | None = None

    @property
    def files(self) -> dict[str, Path]:
        """SHA-256 -> file."""
        known = ((self.sha256, self.path), (self.screen, self.screen_path), (self.tiles, self.tiles_path))
        return {sha256: path for sha256, path in known if path}


@dataclass(frozen=True)
class Zoom:
    """Tiles that an edition has, or would have: of how many pictures, and about how many bytes."""

    pictures: int = 0
    bytes: int = 0


def recipe_for(longest_mm: float) -> Recipe:
    """The picture that is large enough for `longest_mm` on paper at 300 dpi: what the desk shows, else a plate."""
    return CARD if longest_mm * _DOTS_PER_MM <= CARD.long_edge else PLATE


def made(folder: Path, wanted: Sequence[Wanted], progress: Progress, paper: Recipe = PLATE) -> dict[str, Plate]:
    """The plates by the uid of the original's record, made in two threads; one that is gone or broken is left out.

    `paper` is how those for paper are made. Long. Raises WorldError `disk.*`, `folder.not_writable`, and whatever
    `progress` raises.
    """
    found: dict[str, Plate] = {}
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="plates") as pool:
        plates = pool.map(partial(_plate, folder, paper), wanted)
        try:
            for done, (one, plate) in enumerate(zip(wanted, plates, strict=True), 1):
                found |= {one.file.uid: plate} if plate else {}
                progress(done, len(wanted), one.what)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return found


def outlined(folder: Path, wanted: Iterable[Wanted]) -> dict[str, Plate]:
    """As `made`, without making anything: what is told of pictures needs only that the original is there. Quick."""
    return {one.file.uid: _outline(one) for one in wanted if _is_there(folder, one.file)}


def zoom_of(folder: Path, wanted: Iterable[Wanted]) -> Zoom:
    """What tiles of these pictures take on the disk: as they are, or about as much as they will be. Quick."""
    large = [one.file for one in wanted if one.on_screen and _is_large(one.file)]
    return Zoom(len(large), sum(pyramids.size_of(folder / media.DERIVED, file) for file in large))


def once(wanted: Iterable[Wanted]) -> list[Wanted]:
    """Each original once, for screens when any of its pictures is wanted there."""
    found: dict[str, Wanted] = {}
    for one in wanted:
        there = found.get(one.file.uid)
        found[one.file.uid] = one if there is None or one.on_screen else there
    return list(found.values())


def _plate(folder: Path, recipe: Recipe, one: Wanted) -> Plate | None:
    derivatives = Derivatives(folder / media.DERIVED)
    try:
        original = media.original(folder, one.file)
        paper = derivatives.make(original, one.file.sha256, recipe)
        screen = derivatives.make(original, one.file.sha256, SCREEN).path if one.on_screen else None
    except WorldError as fault:
        if fault.code.startswith(_DISK):
            raise
        return None
    plate = Plate(sha256_of(paper.path), paper.path, paper.width, paper.height)
    shown = replace(plate, screen=sha256_of(screen), screen_path=screen) if screen else plate
    tiles = _tiles(folder, original, one)
    return replace(shown, tiles=sha256_of(tiles), tiles_path=tiles) if tiles else shown


def _tiles(folder: Path, original: Path, one: Wanted) -> Path | None:
    """The tiles of a large picture that is to have some; none where they could not be made."""
    if not (one.on_screen and one.zoomed and _is_large(one.file)):
        return None
    try:
        return pyramids.make(folder / media.DERIVED, original, one.file.sha256)
    except WorldError as fault:
        if fault.code.startswith(_DISK):
            raise
        return None


def _is_large(file: MediaFile) -> bool:
    return pyramids.worth_zooming(file.width or 0, file.height or 0)


def _is_there(folder: Path, file: MediaFile) -> bool:
    try:
        return media.original(folder, file).is_file()
    except WorldError:
        return False


def _outline(one: Wanted) -> Plate:
    size = fitting((one.file.width or 1, one.file.height or 1), PLATE.long_edge)
    return Plate(one.file.sha256, Path(), *size)
