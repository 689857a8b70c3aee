"""What lies in a zip that should be a backup: the bag in it, found and looked through by names and sizes alone.

People zip bags again: the bag's folder may have any name, or none, and what systems drop there is passed over.
"""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import zips
from kalbajar_catalogue.safekeeping import bag, content
from kalbajar_catalogue.settings import limits

SUBJECT: Final = "backup"
MOST_FILES: Final = limits.BACKUP_FILES
MOST_BYTES: Final = limits.BACKUP_BYTES
MOST_SQUEEZED: Final = limits.BACKUP_SQUEEZED
"""All files together may be so many times larger than the zip: a database shrinks to a quarter, pictures hardly."""
_LITTER: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini", "__macosx"})
_EDITION: Final = "edition.json"


@dataclass(frozen=True)
class Listing:
    """The files of a bag: of data by their paths inside `data/`, those beside it by name, and what is passed over."""

    payload: dict[str, zipfile.ZipInfo]
    tags: dict[str, zipfile.ZipInfo]
    ignored: tuple[str, ...]


def listed(archive: zipfile.ZipFile) -> Listing:
    """The files of the one bag in a zip.

    Raises WorldError `backup.zip_bomb`, `.zip_path`, `.zip_link`, `.zip_twice`, `.zip_unknown`, and for a zip that
    holds no bag `backup.zip_no_bag`, `.zip_inside`, `.is_edition`.
    """
    _refuse_sizes(archive)
    kept, litter = _sorted_out(archive.infolist())
    top = _top(archive, kept)
    found: dict[str, zipfile.ZipInfo] = {}
    for info in kept:
        _refuse_member(info, top)
        found.setdefault(info.filename.removeprefix(top), info)
    if len(found) < len(kept) or zips.twice(found):
        raise WorldError("backup.zip_twice", member=_twice(kept))
    payload = {path.removeprefix(bag.DATA): info for path, info in found.items() if path.startswith(bag.DATA)}
    _refuse_illegal(payload)
    tags = {path: info for path, info in found.items() if "/" not in path}
    others = [path for path in found if "/" in path and not path.startswith(bag.DATA)]
    return Listing(payload, tags, tuple(sorted((*litter, *others))))


def _refuse_sizes(archive: zipfile.ZipFile) -> None:
    zips.refuse_many(archive, SUBJECT, MOST_FILES, MOST_BYTES)
    zips.refuse_overlaps(archive, SUBJECT)
    infos = archive.infolist()
    packed = sum(max(info.compress_size, 1024) for info in infos)
    if sum(info.file_size for info in infos) > MOST_SQUEEZED * packed:
        raise WorldError("backup.zip_bomb", name=zips.name_of(archive))


def _sorted_out(infos: Iterable[zipfile.ZipInfo]) -> tuple[list[zipfile.ZipInfo], list[str]]:
    """The files that count, and the names of what a system dropped there; folders need no word."""
    kept: list[zipfile.ZipInfo] = []
    litter: list[str] = []
    for info in infos:
        zips.refuse_place(info, SUBJECT)
        if _is_litter(info.filename):
            litter.append(info.filename)
        elif not zips.is_folder(info):
            kept.append(info)
    return kept, litter


def _is_litter(name: str) -> bool:
    pieces = name.rstrip("/").split("/")
    return pieces[-1].startswith("._") or any(piece.lower() in _LITTER for piece in (pieces[0], *pieces))


def _top(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo]) -> str:
    """The folder of the bag in the zip with a `/` at its end, '' where the bag lies in none."""
    names = [info.filename for info in infos]
    there = [name for name in names if PurePosixPath(name).name == bag.DECLARATION]
    if not there:
        raise _no_bag(archive, names)
    first = min(there, key=lambda name: (name.count("/"), name))
    return first.removesuffix(bag.DECLARATION)


def _no_bag(archive: zipfile.ZipFile, names: Sequence[str]) -> WorldError:
    name = zips.name_of(archive)
    if _EDITION in names:
        return WorldError("backup.is_edition", name=name)
    inside = next((one for one in names if one.lower().endswith(bag.SUFFIX)), "")
    return (
        WorldError("backup.zip_inside", name=name, member=inside)
        if inside
        else WorldError("backup.zip_no_bag", name=name)
    )


def _refuse_member(info: zipfile.ZipInfo, top: str) -> None:
    """Raises WorldError for what is no plain file, what cannot be read here, and what lies beside the bag's folder."""
    zips.refuse_kind(info, SUBJECT)
    zips.refuse_method(info, SUBJECT)
    if not info.filename.startswith(top):
        raise WorldError("backup.zip_unknown", member=info.filename)


def _twice(infos: Sequence[zipfile.ZipInfo]) -> str:
    return zips.twice(info.filename for info in infos)


def _refuse_illegal(payload: Iterable[str]) -> None:
    """Raises WorldError for a name that no file of a catalogue has, and for a file that is a folder of others too."""
    paths = frozenset(payload)
    for path in paths:
        if path != bag.NAMES and not content.is_legal(path):
            raise WorldError("backup.zip_unknown", member=bag.DATA + path)
        if is_below_a_file(path, paths):
            raise WorldError("backup.zip_twice", member=bag.DATA + path)


def is_below_a_file(path: str, paths: frozenset[str]) -> bool:
    """Whether one of these files stands where another needs a folder."""
    return any(str(parent) in paths for parent in PurePosixPath(path).parents)
