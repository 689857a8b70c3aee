"""Files and their links in the catalogue: kept, found, described. Never commits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

ORIGINALS, DERIVED = "originals", "derived"


@dataclass(frozen=True)
class FileGlance:
    """What a list shows of a file; a size that is not known is 0."""

    sha256: str
    file_path: str
    width: int
    height: int


def add_files(work: Work, files: Sequence[MediaFile]) -> tuple[MediaFile, ...]:
    """Registers originals that already lie in the catalogue folder."""
    return store.insert_all(work, files)


def link(work: Work, links: Sequence[MediaLink]) -> tuple[MediaLink, ...]:
    """Ties files to the records that they show."""
    return store.insert_all(work, links)


def files_with(reading: Reading, sha256: Iterable[str]) -> dict[str, MediaFile]:
    """The live files with these contents, by SHA-256."""
    return {file.sha256: file for file in store.fetch_among(reading, MediaFile, "sha256", sha256)}


def file_of(reading: Reading, uid: str) -> MediaFile:
    """One file. Raises WorldError `record.missing`."""
    return store.get(reading, MediaFile, uid)


def links_of(reading: Reading, owner: str) -> tuple[MediaLink, ...]:
    """The pictures of a record: the main one first, then in their order."""
    links = store.fetch_where(reading, MediaLink, owner=owner)
    return tuple(sorted(links, key=lambda link: (link.role != "main", link.order, link.ref)))


def main_pictures(reading: Reading, owners: Iterable[str] | None = None) -> dict[str, tuple[MediaLink, MediaFile]]:
    """The main picture of each record that has one, by the record's uid; of all records when none are named."""
    chosen = {owner: link for owner, (link, _) in _chosen(reading, owners).items()}
    links = {link.uid: link for link in store.fetch(reading, MediaLink, chosen.values())}
    files = {file.uid: file for file in store.fetch(reading, MediaFile, [link.media_file for link in links.values()])}
    return {
        owner: (links[uid], files[links[uid].media_file])
        for owner, uid in chosen.items()
        if links[uid].media_file in files
    }


def main_files(reading: Reading, owners: Iterable[str] | None = None) -> dict[str, FileGlance]:
    """As `main_pictures`, only what a list shows of each picture; nothing else is read."""
    chosen = {owner: file for owner, (_, file) in _chosen(reading, owners).items()}
    wanted = None if owners is None else chosen.values()
    rows = store.glance(reading, MediaFile, ("sha256", "file_path", "width", "height"), wanted)
    files = {uid: FileGlance(sha256, path, width or 0, height or 0) for uid, _, sha256, path, width, height in rows}
    return {owner: files[file] for owner, file in chosen.items() if file in files}


def _chosen(reading: Reading, owners: Iterable[str] | None) -> dict[str, tuple[str, str]]:
    """Owner -> link and file of its main picture: the main one, else the first; of several the newest."""
    names = ("media_file", "owner", "role", "order")
    if owners is None:
        rows = store.glance(reading, MediaLink, names)
    else:
        rows = store.glance_among(reading, MediaLink, names, "owner", owners)
    ranked = sorted(rows, key=lambda row: (row[4] == "main", -row[5]))
    return {owner: (uid, file) for uid, _, file, owner, _, _ in ranked}


def original(folder: Path, file: MediaFile) -> Path:
    """Where the original lies. Raises WorldError `file.missing` for a path that leads out of the catalogue's folder."""
    try:
        return Originals(folder / ORIGINALS).path_of(file.file_path)
    except ValueError:
        raise WorldError("file.missing", name=file.original_filename or file.ref) from None
