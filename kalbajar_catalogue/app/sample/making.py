"""The sample catalogue: the starter's facts, and invented works in its exhibitions; every title bears a mark."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.sample.drawing import draw_all
from kalbajar_catalogue.app.sample.records import (
    carpets,
    crafts,
    custody,
    dwelling,
    paintings,
    photographs,
    pictures,
    rights,
    shows,
    texts,
)
from kalbajar_catalogue.app.sample.records.known import Known, make, told
from kalbajar_catalogue.app.sample.shots import SUBJECTS
from kalbajar_catalogue.app.starter.filling import fill as starter_fill
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.importing.photographs.run import files_of
from kalbajar_catalogue.media import documents
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.service import ORIGINALS
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

MADE = "sample.made"


@dataclass(frozen=True)
class _Arrived:
    """What lies among the originals already and waits for its records."""

    plan: Plan
    papers: tuple[MediaFile, ...]


def sample_catalogue(
    folder: Path, who: str, progress: Progress = silent, scale: float = 1.0, threads: bool = False
) -> Catalogue:
    """A new catalogue in a folder, flagged as a sample, in one change set of `who` that can be undone.

    Long; safe in a worker thread. It draws in processes of its own, or in threads where there are none or when they
    are asked for; `scale` shrinks the pictures. The caller closes the catalogue. Raises WorldError like
    `wiring.create` and for what the disk does, and whatever `progress` raises; then no process is left, and the
    folder is as it was.
    """
    with _whole_or_nothing(folder, lambda: wiring.create(folder, who, sample=True)) as catalogue:
        arrived = _arrived(catalogue, progress, scale, threads)
        with catalogue.work(who, Action(MADE, {"count": len(SUBJECTS)})) as work:
            fill(work, arrived.plan, arrived.papers)
    return catalogue


def fill(work: Work, plan: Plan, papers: tuple[MediaFile, ...]) -> Known:
    """Writes every record of the sample into an empty catalogue whose originals hold the files of the plan."""
    known = Known(dict(starter_fill(work).uids))
    known.files = dict(zip((one.name for one in plan.arrivals), files_of(work, plan.arrivals), strict=True))
    make(work, known, told("people")["records"])
    shows.fill(work, known)
    for subject in (photographs, carpets, paintings, crafts):
        subject.add(work, known)
    dwelling.fill(work, known)
    shows.fill_events(work, known)
    pictures.tie(work, known)
    dwelling.mark_parts(work, known)
    shows.hang(work, known)
    texts.add(work, known)
    rights.add(work, known)
    custody.add(work, known, papers)
    return known


def _arrived(catalogue: Catalogue, progress: Progress, scale: float, threads: bool) -> _Arrived:
    """Draws all pictures and keeps them as originals."""
    with tempfile.TemporaryDirectory(prefix="kalbajar-sample-", ignore_cleanup_errors=True) as drawn:
        with folders.disk_errors(catalogue.folder):
            draw_all(SUBJECTS, Path(drawn), scale, progress, threads)
        plan = flow.examine(catalogue, [Path(drawn)], progress)
        paper = Path(drawn) / custody.PAPER_NAME
        paper.write_text(custody.paper(), "utf-8", newline="\n")
        return _Arrived(plan, (documents.kept(catalogue.folder / ORIGINALS, paper),))


@contextmanager
def _whole_or_nothing(folder: Path, create: Callable[[], Catalogue]) -> Iterator[Catalogue]:
    """A new catalogue that is closed and taken away again when anything is raised."""
    there = folder.exists()
    catalogue = create()
    try:
        yield catalogue
    except BaseException:
        catalogue.close()
        _clear(folder, whole=not there)
        raise


def _clear(folder: Path, whole: bool) -> None:
    """Removes the catalogue that was made in a folder which had been free, as far as the disk lets us."""
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry, onerror=_unlocked)
        else:
            entry.unlink(missing_ok=True)
    if whole:
        folder.rmdir()


def _unlocked(remove: Callable[[str], object], path: str, _: object) -> None:
    """Removes a read-only original where the system keeps such a file."""
    Path(path).chmod(0o666)
    remove(path)
