"""The pictures of an edition made from their originals: one for paper, and for an edition one for screens."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
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


@dataclass(frozen=True)
class Wanted:
    """A picture to be made, for a screen too or not; `what` names it to whoever waits."""

    file: MediaFile
    on_screen: bool
    what: str = ""


@dataclass(frozen=True)
class Plate:
    """A picture for paper, and its counterpart for screens; SHA-256 of each, '' and None where there is none."""

    sha256: str
    path: Path
    width: int
    height: int
    screen: str = ""
    screen_path: Path | None = None

    @property
    def files(self) -> dict[str, Path]:
        """SHA-256 -> file."""
        return {self.sha256: self.path} | ({self.screen: self.screen_path} if self.screen_path else {})


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
        if fault.code.startswith(("disk.", "folder.")):
            raise
        return None
    sha256 = sha256_of(paper.path)
    return Plate(sha256, paper.path, paper.width, paper.height, sha256_of(screen) if screen else "", screen)


def _is_there(folder: Path, file: MediaFile) -> bool:
    try:
        return media.original(folder, file).is_file()
    except WorldError:
        return False


def _outline(one: Wanted) -> Plate:
    size = fitting((one.file.width or 1, one.file.height or 1), PLATE.long_edge)
    return Plate(one.file.sha256, Path(), *size)
