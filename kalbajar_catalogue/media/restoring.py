"""Originals that are missing or altered: found out, and brought back from a file or a folder that a person names.

They are known by their SHA-256 alone, whatever they are called there. Nothing in the database changes.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media import service
from kalbajar_catalogue.media.originals import Originals, sha256_of
from kalbajar_catalogue.media.records import MediaFile

MISSING, ALTERED = "missing", "altered"
_BETWEEN: Final = 200
_ASIDE: Final = ".part"


@dataclass(frozen=True)
class Restored:
    """The SHA-256 of the originals that are back, and of those that were not found."""

    found: tuple[str, ...]
    not_found: tuple[str, ...]


def present(folder: Path) -> frozenset[str]:
    """The paths of all originals that lie in a catalogue's folder, as records name them; one listing, no `stat`."""
    root = folder / service.ORIGINALS
    found: set[str] = set()
    for place, _, names in os.walk(root):
        below = Path(place).relative_to(root).as_posix()
        found.update(f"{below}/{name}" for name in names)
    return frozenset(found)


def missing(files: Iterable[MediaFile], there: frozenset[str]) -> tuple[MediaFile, ...]:
    """Those of these files whose original does not lie among `there` (see `present`)."""
    return tuple(file for file in files if file.file_path not in there)


def verified(folder: Path, files: Sequence[MediaFile], progress: Progress = silent) -> dict[str, str]:
    """`missing` or `altered` for every original that is not whole, by SHA-256. Long: every one is hashed."""
    wrong: dict[str, str] = {}
    for done, file in enumerate(files, 1):
        if state := _state(folder, file):
            wrong[file.sha256] = state
        progress(done, len(files), file.ref)
    return wrong


def restore(folder: Path, source: Path, wanted: MediaFile) -> None:
    """Brings one original back from a file; returns when it is safe on the disk.

    Raises WorldError `restore.other_content` for a file with other contents, and as `Originals.keep`; then the store
    is as it was.
    """
    if source.is_dir():
        raise WorldError("file.is_folder", name=source.name)
    if sha256_of(source) != wanted.sha256:
        raise WorldError("restore.other_content", name=source.name, wanted=wanted.original_filename or wanted.ref)
    target = service.original(folder, wanted)
    with _aside(target):
        store = Originals(folder / service.ORIGINALS)
        kept = store.keep(source)
        if kept.sha256 != wanted.sha256:  # it was changed in between
            store.discard(kept)
            raise WorldError("file.changing", name=source.name)
        came = store.path_of(kept.relative)
        if came != target:  # the record knows it by another extension
            came.replace(target)


def restore_from(
    folder: Path, places: Sequence[Path], wanted: Sequence[MediaFile], progress: Progress = silent
) -> Restored:
    """Brings back all of these originals that lie in the files and folders named, however deep.

    Only files of the size of a wanted one are hashed. Those that were found before `progress` stopped it stay.
    Raises WorldError `disk.full`, `folder.not_writable`, `folder.unreadable`.
    """
    lacking = {file.sha256: file for file in wanted}
    sizes = {file.bytes for file in lacking.values()}
    likely = [path for path, size in _listed(places, progress) if size in sizes or None in sizes]
    found: list[str] = []
    for done, path in enumerate(likely, 1):
        sha256 = _hashed(path)
        if sha256 in lacking:
            restore(folder, path, lacking.pop(sha256))
            found.append(sha256)
        progress(done, len(likely), path.name)
        if not lacking:
            break
    return Restored(tuple(found), tuple(lacking))


def _state(folder: Path, file: MediaFile) -> str:
    try:
        whole = sha256_of(service.original(folder, file)) == file.sha256
    except WorldError:
        return MISSING
    return "" if whole else ALTERED


@contextlib.contextmanager
def _aside(target: Path) -> Iterator[None]:
    """Puts what lies under the original's name out of the way, and back when the original does not come."""
    # Beside the target the store would take it for the original; here its `sweep` knows it.
    aside = target.parent.parent / f"tmp-{target.name}{_ASIDE}"
    there = target.exists()
    if there:
        target.replace(aside)
    try:
        yield
    except BaseException:
        if there:
            aside.replace(target)
        raise
    if there:
        with contextlib.suppress(OSError):
            aside.unlink()


def _listed(places: Sequence[Path], progress: Progress) -> Iterator[tuple[Path, int]]:
    """Every file in these places and its size in bytes; what cannot be looked at is passed over."""
    for seen, path in enumerate(_files(places)):
        if seen % _BETWEEN == 0:
            progress(0, 0, path.parent.name)
        with contextlib.suppress(OSError):
            yield path, path.stat().st_size


def _files(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        if not place.is_dir():
            yield place
            continue
        _look_into(place)
        for folder, _, names in os.walk(place):
            yield from (Path(folder, name) for name in sorted(names))


def _look_into(place: Path) -> None:
    """Raises WorldError `folder.unreadable`; folders inside that cannot be looked into are passed over."""
    try:
        os.scandir(place).close()
    except OSError as wrong:
        raise WorldError("folder.unreadable", name=place.name) from wrong


def _hashed(path: Path) -> str:
    """The SHA-256 of a file, '' for one that cannot be read."""
    try:
        return sha256_of(path)
    except WorldError:
        return ""
