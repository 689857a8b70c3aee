"""What is made from originals and may be made again: pictures for the screen, tiles, what was reckoned from them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.editions.tiles import are_whole
from kalbajar_catalogue.media.derivatives import looks_whole
from kalbajar_catalogue.media.service import DERIVED as FOLDER
from kalbajar_catalogue.safekeeping.looking import DERIVED, Effort, few

A_FILE: Final = 60_000
"""Looking at one takes about as long as hashing so many bytes."""
_MADE: Final = re.compile(r"([0-9a-f]{64})-[a-z0-9]+-v\d+\.(jpg|webp|tiles)")
_PLACE: Final = re.compile(r"[0-9a-f]{2}")


def derived(folder: Path, effort: Effort) -> Check:
    """Looks at the beginning and the end of every derivative. Problems: `check.derived_broken`."""
    made = list(derivatives(folder))
    wrong = [path for path in made if _is_broken(path, effort)]
    problems = [Problem("check.derived_broken", {"name": path.name}) for path in wrong]
    return Check(DERIVED, len(made), few(problems), DERIVED if problems else "")


def broken(folder: Path, effort: Effort) -> list[Path]:
    """The derivatives that are not whole."""
    return [path for path in derivatives(folder) if _is_broken(path, effort)]


def derivatives(folder: Path) -> Iterator[Path]:
    """Every file in `derived/` that is called as a derivative."""
    for place in _entries(folder / FOLDER):
        if _PLACE.fullmatch(place.name) and place.is_dir(follow_symlinks=False):
            yield from (Path(one.path) for one in _entries(Path(place.path)) if _MADE.fullmatch(one.name))


def _is_broken(path: Path, effort: Effort) -> bool:
    effort.tell(A_FILE, DERIVED)
    whole = are_whole(path) if path.suffix == ".tiles" else looks_whole(path)
    return not whole and path.exists()


def _entries(place: Path) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(place) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []
