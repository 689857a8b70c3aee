"""Files and their links in the catalogue: kept, found, described. Never commits."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

ORIGINALS, DERIVED = "originals", "derived"


def add_files(work: Work, files: Sequence[MediaFile]) -> tuple[MediaFile, ...]:
    """Registers originals that already lie in the catalogue folder."""
    return store.insert_all(work, files)


def link(work: Work, links: Sequence[MediaLink]) -> tuple[MediaLink, ...]:
    """Ties files to the records that they show."""
    return store.insert_all(work, links)


def files_with(reading: Reading, sha256: Iterable[str]) -> dict[str, MediaFile]:
    """The live files with these contents, by SHA-256."""
    found = (store.fetch_where(reading, MediaFile, sha256=value) for value in dict.fromkeys(sha256))
    return {file.sha256: file for files in found for file in files}


def file_of(reading: Reading, uid: str) -> MediaFile:
    """One file. Raises WorldError `record.missing`."""
    return store.get(reading, MediaFile, uid)


def links_of(reading: Reading, owner: str) -> tuple[MediaLink, ...]:
    """The pictures of a record: the main one first, then in their order."""
    links = store.fetch_where(reading, MediaLink, owner=owner)
    return tuple(sorted(links, key=lambda link: (link.role != "main", link.order, link.ref)))


def main_pictures(reading: Reading, owners: Iterable[str] | None = None) -> dict[str, tuple[MediaLink, MediaFile]]:
    """The main picture of each record that has one, by the record's uid; of all records when none are named."""
    wanted = None if owners is None else set(owners)
    links = [link for link in store.fetch(reading, MediaLink) if wanted is None or link.owner in wanted]
    ranked = sorted(links, key=lambda link: (link.role == "main", -link.order))
    chosen = {link.owner: link for link in ranked}
    files = {file.uid: file for file in store.fetch(reading, MediaFile, {link.media_file for link in chosen.values()})}
    return {owner: (link, files[link.media_file]) for owner, link in chosen.items() if link.media_file in files}


def original(folder: Path, file: MediaFile) -> Path:
    """Where the original lies."""
    return folder / ORIGINALS / file.file_path
