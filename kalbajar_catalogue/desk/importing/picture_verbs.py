"""What pictures that come in ask of the catalogue: its works by name, and the files that look like them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import pictures
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Named:
    """What a work is called; `number` is its object number, its ref where it has none."""

    number: str
    title: str


@dataclass(frozen=True)
class Known:
    """The works of the catalogue by uid, how many pictures each has, and files of the catalogue by content."""

    works: Mapping[str, Named] = field(default_factory=dict)
    pictures: Mapping[str, int] = field(default_factory=dict)
    files: Mapping[str, FileGlance] = field(default_factory=dict)


def known(language: Language, contents: Iterable[str]) -> Callable[[Reading], Known]:
    """Reads the names of all works, and the files with these contents."""
    wanted = tuple(contents)

    def read(reading: Reading) -> Known:
        works = {
            uid: Named(number or ref, marked(title, language))
            for kind in WORKS
            for uid, ref, number, title in store.glance(reading, kind, ("object_number", "title"))
        }
        names = ("sha256", "file_path", "width", "height")
        rows = store.glance_among(reading, MediaFile, names, "sha256", wanted)
        files = {sha256: FileGlance(sha256, path, wide or 0, high or 0) for _, _, sha256, path, wide, high in rows}
        owners = Counter(owner for _, _, owner in store.glance(reading, MediaLink, ("owner",)))
        return Known(works, owners, files)

    return read


def placed(paths: Iterable[Path]) -> Callable[[Reading], Placement]:
    """Finds where the pictures of a selection belong, by the numbers of the works that are there."""
    chosen = tuple(paths)

    def read(reading: Reading) -> Placement:
        return pictures.place(reading, chosen)

    return read


def looked_at(catalogue: Catalogue, placement: Placement, before: Pictured | None) -> Callable[[Progress], Pictured]:
    """Decodes and keeps the pictures that belong to a work; not again those that were looked at before."""

    def work(progress: Progress) -> Pictured:
        if before is not None:
            return pictures.examine_more(catalogue, before, placement, progress)
        return pictures.examine(catalogue, placement, progress)

    return work


def given_up(catalogue: Catalogue, pictured: Pictured) -> Callable[[Progress], None]:
    """Lets go of what was kept and no record names."""

    def work(progress: Progress) -> None:
        pictures.give_up(catalogue, pictured)

    return work


def tied(pictured: Pictured) -> Callable[[Work, Progress], tuple[int, int]]:
    """Ties the pictures to their works; gives back the change set and how many were tied."""

    def write(work: Work, progress: Progress) -> tuple[int, int]:
        count = pictures.tie(work, pictured, {})
        return work.change_set, count

    return write


def taken_back(change_set: int) -> Callable[[Reading], bool]:
    """Whether a change set was undone meanwhile."""

    def read(reading: Reading) -> bool:
        return history.change_set(reading, change_set).undone != "no"

    return read
