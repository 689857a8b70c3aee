"""Originals and pictures of editions brought back: from backups, from exported editions, from folders that are named.

A file counts as found by its content alone, so that whatever lies in a backup nothing wrong comes in. Nothing in the
database changes.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions import carrying, names, reader
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.freezing.policy import EDITIONS as EDITIONS_FOLDER
from kalbajar_catalogue.media import repository, restoring
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.repository import NamedFile
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.safekeeping import bag, check_copies, check_editions, content, opening
from kalbajar_catalogue.safekeeping.check_originals import hash_of, state_of
from kalbajar_catalogue.safekeeping.hashing import Hasher
from kalbajar_catalogue.safekeeping.looking import EDITIONS, ORIGINALS, Effort
from kalbajar_catalogue.safekeeping.opening import Box
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import disk_errors

_PREFIX: Final = "tmp-mending-"
Taken = Callable[[str, Path], None]
"""Takes a file in that was found: its path in a backup, and where it lies for the moment."""


def originals(catalogue: Catalogue, sources: Sequence[Path], progress: Progress) -> int:
    """Brings back the originals that are missing or altered; gives back how many. Long: all are compared first.

    Without `sources` (folders, files and backups) the backups in the catalogue's own folder are looked into. Raises
    WorldError as `restoring.restore`.
    """
    with catalogue.reading() as reading:
        named = repository.files_named(reading)
    effort = Effort(progress, sum(file.bytes or 0 for file in named))
    lacking = {file.path: _wanted(file) for file in named if state_of(catalogue.folder, file, effort)}
    count = len(lacking)
    for file in _backups(catalogue, sources):
        _originals_from(catalogue.folder, file, lacking, progress)
    plain = [place for place in sources if place.suffix.lower() != bag.SUFFIX]
    if lacking and plain:
        found = restoring.restore_from(catalogue.folder, plain, list(lacking.values()), progress)
        return count - len(lacking) + len(found.found)
    return count - len(lacking)


def editions(catalogue: Catalogue, sources: Sequence[Path], progress: Progress) -> int:
    """Brings back the pictures of editions that are missing or damaged, and manifests; gives back how many files.

    From `sources`: backups and exported editions; without them from the backups in the catalogue's own folder. Raises
    WorldError for the disk.
    """
    count, before = 0, _spoilt(catalogue, progress)
    while before:
        _files_of_editions(catalogue, sources, before)
        after = _spoilt(catalogue, progress)
        back = before.keys() - after.keys()
        if not back:
            break
        count, before = count + len(back), after  # a manifest that is back tells of pictures that lack
    return count


def _files_of_editions(catalogue: Catalogue, sources: Sequence[Path], spoilt: Mapping[str, str]) -> None:
    for file in _backups(catalogue, sources):
        _edition_files_from(catalogue, file, spoilt)
    for file in sources:
        if file.suffix.lower() == carrying.SUFFIX:
            _edition_from(catalogue, file, spoilt)


def _wanted(file: NamedFile) -> MediaFile:
    return MediaFile(
        file_path=file.path, sha256=file.sha256, bytes=file.bytes, original_filename=file.name, ref=file.ref
    )


def _backups(catalogue: Catalogue, sources: Sequence[Path]) -> list[Path]:
    if not sources:
        return check_copies.bags(catalogue.folder)
    return [place for place in sources if place.suffix.lower() == bag.SUFFIX]


def _originals_from(folder: Path, file: Path, lacking: dict[str, MediaFile], progress: Progress) -> None:
    def take(path: str, copy: Path) -> None:
        wanted = lacking[path.removeprefix(f"{content.ORIGINALS}/")]
        restoring.restore(folder, copy, wanted)
        del lacking[wanted.file_path]
        progress(0, 0, ORIGINALS)

    _taken_out(file, folder, [f"{content.ORIGINALS}/{path}" for path in lacking], take)


def _taken_out(file: Path, folder: Path, paths: Iterable[str], take: Taken) -> None:
    """Takes those of these files out of a backup that are in it and are what it says. One that is none is no matter."""
    with ExitStack() as stack:
        try:
            box = stack.enter_context(opening.opened(file))
        except WorldError:
            return
        for path in [path for path in paths if path in box.manifest]:
            with _copied(box, folder, path) as copy:
                if copy is not None:
                    take(path, copy)


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A folder on the same disk that is gone afterwards."""
    with disk_errors(folder):
        (folder / DERIVED).mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder / DERIVED) as place:
            yield Path(place)


@contextmanager
def _copied(box: Box, folder: Path, path: str) -> Iterator[Path | None]:
    with _beside(folder) as place:
        copy = place / Path(path).name
        try:
            with copy.open("wb") as out, Hasher() as hasher:
                box.refuse_other(path, box.write(path, out, hasher))
        except WorldError:
            yield None
            return
        yield copy


def _spoilt(catalogue: Catalogue, progress: Progress) -> dict[str, str]:
    """What of the folder of editions is missing or damaged, by its path in there, and the content it must have."""
    place, effort = folder_of(catalogue), Effort(progress, 1)
    listed = reader.listed(place)
    files = {file.name: file for one in listed if one.edition for file in one.edition.files}
    pool = names.pool_of(place)
    pictures = {f"{names.POOL}/{name}": files[name].sha256 for name in files if not _has_content(pool / name, effort)}
    altered = {name: sha256 for name, sha256, _ in check_editions.altered(catalogue, listed)}
    manifests = {one.name: altered.get(one.name, "") for one in listed if one.edition is None or one.name in altered}
    return pictures | {f"{name}/{names.MANIFEST}": sha256 for name, sha256 in manifests.items()}


def _has_content(path: Path, effort: Effort) -> bool:
    try:
        return hash_of(path, lambda count: effort.tell(0, EDITIONS)) == path.stem
    except OSError:
        return False


def _edition_files_from(catalogue: Catalogue, file: Path, spoilt: Mapping[str, str]) -> None:
    """Puts what is spoilt in place again, each file at one stroke."""

    def take(path: str, copy: Path) -> None:
        wanted = path.removeprefix(f"{EDITIONS_FOLDER}/")
        target = folder_of(catalogue) / wanted
        if _fits(copy, spoilt[wanted]):
            target.parent.mkdir(exist_ok=True)
            copy.replace(target)

    _taken_out(file, catalogue.folder, [f"{EDITIONS_FOLDER}/{path}" for path in spoilt], take)


def _fits(copy: Path, sha256: str) -> bool:
    """Whether a file has the content that it must have; of a manifest that is not known it must be one at least."""
    if sha256:
        return hash_of(copy, lambda count: None) == sha256
    try:
        reader.checked_manifest(copy.read_bytes())
    except WorldError:
        return False
    return True


def _edition_from(catalogue: Catalogue, file: Path, spoilt: Mapping[str, str]) -> None:
    """Takes out of an exported edition what the edition of that name lacks here. Of another one nothing is taken."""
    place = folder_of(catalogue)
    with _beside(catalogue.folder) as beside:
        try:
            name = carrying.read(file, beside)
        except WorldError:
            return
        came = [f"{name}/{names.MANIFEST}", *(f"{names.POOL}/{one.name}" for one in names.pool_of(beside).iterdir())]
        for path in came:
            if path in spoilt and _fits(beside / path, spoilt[path]):
                (beside / path).replace(place / path)
