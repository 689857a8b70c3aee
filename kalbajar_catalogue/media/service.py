"""Files, their links, regions of pictures and attachments in the catalogue: kept, found, described. Never commits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Point, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import flatten
from kalbajar_catalogue.storage.work import Reading, Work

ORIGINALS, DERIVED = "originals", "derived"
MOST_STARS = 5


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
    """The pictures of a record: the main one first (that of `main_links`), then in their order, the newest first."""
    newest_first = reversed(store.fetch_where(reading, MediaLink, owner=owner))
    return tuple(sorted(newest_first, key=lambda link: (link.role != "main", link.order)))


def main_links(reading: Reading, owners: Iterable[str] | None = None) -> dict[str, str]:
    """The link of the main picture of each record that has one; of all records when none are named.

    It is the one called main, else the first in their order; where several are, the newest of them.
    """
    return {owner: link for owner, (link, _) in _chosen(reading, owners).items()}


def main_pictures(reading: Reading, owners: Iterable[str] | None = None) -> dict[str, tuple[MediaLink, MediaFile]]:
    """The main picture of each record that has one, by the record's uid; of all records when none are named."""
    chosen = main_links(reading, owners)
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


def alt_texts(reading: Reading, owners: Iterable[str]) -> dict[str, Multilingual]:
    """The words for the blind of the main picture of each record that has one, by uid; files are not read."""
    chosen = _chosen(reading, owners)
    files = store.living(reading, [file for _, file in chosen.values()])
    rows = store.glance(reading, MediaLink, ("alt_text",), [link for link, _ in chosen.values()])
    said = {uid: text for uid, _, text in rows}
    return {owner: said[link] for owner, (link, file) in chosen.items() if file in files}


def _chosen(reading: Reading, owners: Iterable[str] | None) -> dict[str, tuple[str, str]]:
    """Owner -> link and file of its main picture, by the rule that `main_links` tells."""
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


def rate(work: Work, link: str, stars: int) -> None:
    """Gives a picture 0 to 5 stars. Raises WorldError `record.missing`, `number.out_of_range`."""
    if not 0 <= stars <= MOST_STARS:
        raise WorldError("number.out_of_range", value=stars, field="rating", least=0, most=MOST_STARS)
    store.change(work, MediaLink.kind, link, {"rating": stars})


def pick(work: Work, link: str, picked: bool = True) -> None:
    """Picks a picture as one to choose from for print, or not any more. Raises WorldError `record.missing`."""
    store.change(work, MediaLink.kind, link, {"pick": picked})


def mark(work: Work, region: Region) -> Region:
    """Marks a region on a picture; what lies beside the picture is cut off.

    Raises WorldError `record.missing` for a picture that is not there, `region.empty` when nothing is left.
    """
    store.get(work, MediaLink, region.media_link)
    return store.insert(work, replace(region, points=_on_the_picture(region)))


def mark_again(work: Work, region: Region) -> Region:
    """Gives a region other points, words and facts. Raises WorldError `record.missing`, `region.empty`."""
    values = flatten(replace(region, points=_on_the_picture(region)))
    given = {key: values.get(key) for field in fields_of(Region) for key in field.keys}
    store.change(work, Region.kind, region.uid, given)
    return store.get(work, Region, region.uid)


def regions_of(reading: Reading, link: str, with_private: bool = True) -> tuple[Region, ...]:
    """The regions of a picture, in the order they were marked; marks of damage only when private ones are wanted."""
    marked = store.fetch_where(reading, Region, media_link=link)
    return tuple(region for region in marked if with_private or not regions.is_private(region))


def attach(work: Work, owner: str, files: Sequence[MediaFile], public: bool = False) -> tuple[Attachment, ...]:
    """Ties documents and recordings to a record; a file that is in the catalogue already is not registered again.

    `files` are those of `documents.kept`. Raises WorldError `record.missing`.
    """
    if owner not in store.living(work, (owner,)):
        raise WorldError("record.missing", uid=owner)
    contents = {file.sha256: file for file in files}
    known = files_with(work, contents)
    new = add_files(work, [file for sha256, file in contents.items() if sha256 not in known])
    known |= {file.sha256: file for file in new}
    tied = [Attachment(owner=owner, media_file=known[sha256].uid, public=public) for sha256 in contents]
    return store.insert_all(work, tied)


def attachments_of(reading: Reading, owner: str, with_private: bool = True) -> tuple[Attachment, ...]:
    """The attachments of a record, in the order they came; those that may leave the house, or all of them."""
    attached = store.fetch_where(reading, Attachment, owner=owner)
    return tuple(one for one in attached if with_private or one.public)


def _on_the_picture(region: Region) -> tuple[Point, ...]:
    points = regions.normalised(regions.clipped(region.points))
    if len(points) < 2 or regions.area(points) == 0:
        raise WorldError("region.empty")
    return points
