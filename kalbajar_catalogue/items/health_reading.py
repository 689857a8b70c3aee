"""What the rules of gallery health look at, read in a few queries. Takes a Reading, changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import repository, service
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

_PHOTOGRAPH: Final = (
    "title", "title_is_descriptive", "credit_line", "publish", "caption", "photographer", "date_display", "date_taken",
    "date_earliest", "date_latest", "place_shown", "period_relation", "process", "mount", "copy_number", "print_size",
    "image_size",
)  # fmt: skip
_FILE: Final = ("sha256", "file_path", "width", "height", "orientation", "colour_profile", "original_filename",
               "bytes", "captured")  # fmt: skip
_LINK: Final = ("media_file", "owner", "order", "alt_text")


@dataclass(frozen=True)
class File:
    """What is asked of a file; a size in px that is not known is 0."""

    sha256: str
    file_path: str
    width: int
    height: int
    orientation: int
    colour_profile: str
    name: str
    bytes: int
    captured: str


@dataclass(frozen=True)
class Main:
    """The main picture of a work."""

    link: str
    file: File
    alt_text: Multilingual


@dataclass(frozen=True)
class Pictured:
    """A work, of photographs only the fields that are asked about, its main picture and the files of all of them."""

    item: Item
    main: Main | None
    files: tuple[File, ...]


def read(reading: Reading, uids: Iterable[str] | None) -> tuple[Pictured, ...]:
    """All works with their pictures, or those with these uids, in the order they were made."""
    items = _items(reading, None if uids is None else list(uids))
    links = _links(reading, None if uids is None else [item.uid for item in items])
    wanted = None if uids is None else {row[1] for rows in links.values() for row in rows}
    files = {uid: _file(values) for uid, _, *values in store.glance(reading, MediaFile, _FILE, wanted)}
    return tuple(_pictured(item, links.get(item.uid, []), files) for item in items)


def _items(reading: Reading, uids: list[str] | None) -> list[Item]:
    """Photographs by a glance: there are thousands of them, and a whole record takes twice as long."""
    others = [kind for kind in service.BY_KIND if kind != Photograph.kind]
    items: list[Item] = list(service.fetch(reading, uids, others))
    own = None if uids is None else repository.by_kind(reading, uids).get(Photograph.kind, ())
    for uid, ref, *values in store.glance(reading, Photograph, _PHOTOGRAPH, own):
        items.append(Photograph(uid=uid, ref=ref, **dict(zip(_PHOTOGRAPH, values, strict=True))))
    return sorted(items, key=lambda item: item.uid)


def _links(reading: Reading, owners: list[str] | None) -> dict[str, list[tuple[str, str, Multilingual]]]:
    """Owner -> link, file and alt text of its pictures, the main one first."""
    main = set(media.main_links(reading, owners).values())
    if owners is None:
        rows = store.glance(reading, MediaLink, _LINK)
    else:
        rows = store.glance_among(reading, MediaLink, _LINK, "owner", owners)
    found: dict[str, list[tuple[str, str, Multilingual]]] = {}
    for uid, _, file, owner, _, alt_text in sorted(rows, key=lambda row: (row[0] not in main, row[4])):
        found.setdefault(owner, []).append((uid, file, alt_text))
    return found


def _file(values: list[Any]) -> File:
    sha256, path, width, height, orientation, profile, name, size, captured = values
    return File(sha256, path, width or 0, height or 0, orientation, profile, name or path, size or 0, captured)


def _pictured(item: Item, links: list[tuple[str, str, Multilingual]], files: dict[str, File]) -> Pictured:
    there = [(link, files[file], alt_text) for link, file, alt_text in links if file in files]
    main = Main(*there[0]) if there else None
    return Pictured(item, main, tuple(file for _, file, _ in there))
