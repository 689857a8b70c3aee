"""Long tasks of gallery health, each called in the picture lane; they hold no widget."""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from kalbajar_catalogue.desk.health.verbs import Sheet
from kalbajar_catalogue.diagnostics.progress import Progress

if TYPE_CHECKING:
    from kalbajar_catalogue.media.records import MediaFile
    from kalbajar_catalogue.media.restoring import Restored

Groups = tuple[tuple[str, ...], ...]


def alike(folder: Path, sheet: Sheet) -> Callable[[Progress], Groups]:
    """Looks for works with nearly the same main picture; gives back groups of their uids."""
    works: dict[str, list[str]] = {}
    paths: dict[str, str] = {}
    for entry in sheet.entries:
        if entry.health.main:
            file = entry.health.main.file
            works.setdefault(file.sha256, []).append(entry.uid)
            paths[file.sha256] = file.file_path
    apart = _contents_apart(works, sheet.apart)

    def work(progress: Progress) -> Groups:
        from kalbajar_catalogue.media import duplicates, fingerprints
        from kalbajar_catalogue.media.service import DERIVED, ORIGINALS

        sources = [fingerprints.Source(sha256, folder / ORIGINALS / path) for sha256, path in paths.items()]
        prints = fingerprints.fingerprints(folder / DERIVED, sources, progress)
        found = duplicates.groups(prints, apart, progress)
        return _of_works(found, works)

    return work


def verify(folder: Path, files: Sequence["MediaFile"]) -> Callable[[Progress], dict[str, str]]:
    """Hashes every original; gives back what is wrong with those that are not whole, by SHA-256."""

    def work(progress: Progress) -> dict[str, str]:
        from kalbajar_catalogue.media import restoring

        return restoring.verified(folder, files, progress)

    return work


def restore(
    folder: Path, places: Sequence[Path], altered: frozenset[str], files: Sequence["MediaFile"]
) -> Callable[[Progress], "Restored"]:
    """Brings back those of these originals that are lost and lie in files and folders."""

    def work(progress: Progress) -> "Restored":
        from kalbajar_catalogue.media import restoring

        gone = lost(folder, altered, files)
        return restoring.restore_from(folder, places, gone, progress) if gone else restoring.Restored((), ())

    return work


def restore_one(
    folder: Path, source: Path, altered: frozenset[str], files: Sequence["MediaFile"]
) -> Callable[[Progress], "Restored"]:
    """Brings back that lost one of these originals which a file is; refuses another file."""

    def work(progress: Progress) -> "Restored":
        from kalbajar_catalogue.media import restoring
        from kalbajar_catalogue.media.originals import sha256_of

        gone = lost(folder, altered, files)
        if not gone:
            return restoring.Restored((), ())
        contents = "" if source.is_dir() else sha256_of(source)
        wanted = next((file for file in gone if file.sha256 == contents), gone[0])
        restoring.restore(folder, source, wanted)
        return restoring.Restored((wanted.sha256,), ())

    return work


def lost(folder: Path, altered: frozenset[str], files: Sequence["MediaFile"]) -> list["MediaFile"]:
    """Those of these files whose original is missing, or among the `altered`; asks the disk for each."""
    from kalbajar_catalogue.media.service import ORIGINALS

    root = folder / ORIGINALS
    return [file for file in files if file.sha256 in altered or not (root / file.file_path).is_file()]


def _contents_apart(works: dict[str, list[str]], apart: frozenset[frozenset[str]]) -> frozenset[frozenset[str]]:
    """Pairs of works that are known to be different ones, as pairs of contents."""
    content = {uid: sha256 for sha256, uids in works.items() for uid in uids}
    known = ([content[uid] for uid in pair if uid in content] for pair in apart)
    return frozenset(frozenset(pair) for pair in known if len(set(pair)) == 2)


def _of_works(found: Iterable[Sequence[str]], works: dict[str, list[str]]) -> Groups:
    """Groups of contents as groups of works; the very same file in several works is a group too."""
    groups = [tuple(uid for sha256 in group for uid in works[sha256]) for group in found]
    grouped = {frozenset(pair) for group in groups for pair in combinations(group, 2)}
    same = [tuple(uids) for uids in works.values() if len(uids) > 1 and frozenset(uids[:2]) not in grouped]
    return (*groups, *same)
