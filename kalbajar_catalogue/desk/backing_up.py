"""Backups as the desk asks for them: the long verbs, and progress in megabytes."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.safekeeping import routine
from kalbajar_catalogue.safekeeping.routine import Made
from kalbajar_catalogue.storage.catalogue import Catalogue

MEGABYTE: Final = 1_000_000


def backs_up(catalogue: Catalogue, into: Path | None = None) -> Callable[[Progress], Made]:
    """Makes a backup in a folder, without one in its place."""

    def work(progress: Progress) -> Made:
        return routine.back_up(catalogue, in_megabytes(progress), into)

    return work


def backs_up_if_due(catalogue: Catalogue) -> Callable[[Progress], Made | None]:
    """Makes the daily backup where it is due."""

    def work(progress: Progress) -> Made | None:
        return routine.back_up_if_due(catalogue, in_megabytes(progress))

    return work


def in_megabytes(progress: Progress) -> Progress:
    """Progress that is told of bytes and tells of megabytes."""

    def tell(done: int, total: int, what: str = "") -> None:
        progress(done // MEGABYTE, -(-total // MEGABYTE), what)

    return tell
