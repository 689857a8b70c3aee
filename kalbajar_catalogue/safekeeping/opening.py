"""A backup opened to look into and to take out of: nothing in it is trusted before it was compared."""

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import zips
from kalbajar_catalogue.safekeeping import bag, content
from kalbajar_catalogue.safekeeping.hashing import Hasher
from kalbajar_catalogue.safekeeping.listing import SUBJECT, Listing, is_below_a_file, listed
from kalbajar_catalogue.settings import limits
from kalbajar_catalogue.storage.folder import DATABASE
from kalbajar_catalogue.storage.migrations import HEAD, VERSIONS

MOST_LIST: Final = limits.BACKUP_LIST_BYTES
"""Bytes of a manifest; a million files need less."""
MOST_TAGS: Final = limits.BACKUP_TAGS
MOST_LETTERS: Final = limits.BACKUP_TAG_SIGNS
_KNOWN: Final = ("0.97", "1.0")
_NEEDED: Final = (bag.DECLARATION, bag.INFO, bag.MANIFEST)
Tell = Callable[[int, str], None]
"""Told of so many bytes more, and of which file they are."""


def untold(count: int, what: str) -> None:
    """Nobody is told."""


@dataclass(frozen=True)
class Box:
    """A backup that is open: what it says of itself, and of each file of data the SHA-256 by its path inside `data/`.

    `names` tells those files that are called otherwise in the catalogue; `ignored` lies in the zip and is no part of
    the backup. One thread at a time.
    """

    info: bag.Info
    manifest: Mapping[str, str]
    names: Mapping[str, str]
    ignored: tuple[str, ...]
    _archive: zipfile.ZipFile
    _members: Mapping[str, zipfile.ZipInfo]

    def paths(self) -> list[str]:
        """The files of the catalogue in the order in which they lie in the zip, which is read soonest so."""
        mine = (path for path in self._members if path != bag.NAMES)
        return sorted(mine, key=lambda path: self._members[path].header_offset)

    def sizes(self) -> dict[str, int]:
        """How many bytes each file of the catalogue says that it has."""
        return {path: self._members[path].file_size for path in self.paths()}

    def write(self, path: str, out: IO[bytes], hasher: Hasher, tell: Tell = untold) -> str:
        """Writes a file out, never more of it than it declares; gives back the SHA-256 of what was written.

        Raises WorldError `backup.zip_bomb`, `backup.zip_broken`; OSError for `out`; and what `tell` raises.
        """
        for chunk in zips.chunks(self._archive, self._members[path], SUBJECT):
            hasher.update(chunk)
            out.write(chunk)
            tell(len(chunk), path)
        return hasher.taken()

    def refuse_other(self, path: str, sha256: str) -> None:
        """Raises WorldError `backup.damaged` for a file whose content is not what the manifest says."""
        if self.manifest[path] != sha256:
            raise WorldError("backup.damaged", name=path)


@contextmanager
def opened(file: Path) -> Iterator[Box]:
    """A backup, when its lists agree with each other and with what lies there; its files are not compared yet.

    Raises WorldError `file.missing`, `backup.is_folder`, `backup.no_access`, `backup.zip_*` for what no backup holds,
    `backup.newer`, `backup.damaged`, `backup.lacks`, `backup.not_listed`, `backup.manifest`, `.names`, `.info`.
    """
    if file.is_dir():
        raise WorldError("backup.is_folder", folder=str(file))
    with zips.opened(file, SUBJECT) as archive:
        yield _box(archive, listed(archive))


def _box(archive: zipfile.ZipFile, listing: Listing) -> Box:
    tags = _Tags(archive, listing)
    tags.refuse_newer()
    tags.refuse_changed()
    info = bag.read_info(tags.text(bag.INFO))
    if info.schema not in VERSIONS:
        raise WorldError("backup.newer", version=info.schema, known=HEAD)
    manifest = _of_data(bag.read_manifest(tags.text(bag.MANIFEST)))
    _refuse_other_files(manifest, listing.payload)
    _refuse_other_sum(info, listing.payload)
    names = _names(archive, listing.payload, manifest)
    strange = sorted(listing.tags.keys() - {*_NEEDED, bag.TAG_MANIFEST})
    return Box(info, manifest, names, (*strange, *listing.ignored), archive, listing.payload)


class _Tags:
    """The files that a bag has beside its data."""

    def __init__(self, archive: zipfile.ZipFile, listing: Listing) -> None:
        self._archive = archive
        self._infos = listing.tags

    def bytes_of(self, name: str) -> bytes:
        """What one of them holds. Raises WorldError `backup.lacks`."""
        if name not in self._infos:
            raise WorldError("backup.lacks", name=name, count=1)
        return _small(self._archive, self._infos[name])

    def text(self, name: str) -> str:
        """The same as text. Raises WorldError `backup.damaged` too."""
        return _decoded(self.bytes_of(name), name)

    def refuse_newer(self) -> None:
        """Raises WorldError `backup.newer` for a kind of bag that is not known here."""
        lines = self.text(bag.DECLARATION).replace("\r", "\n").split("\n")
        said = {label.strip().lower(): value.strip() for label, _, value in (line.partition(":") for line in lines)}
        version = said.get("bagit-version", "?")
        if version not in _KNOWN or said.get("tag-file-character-encoding", "").upper() != "UTF-8":
            raise WorldError("backup.newer", version=f"BagIt {version[:40]}", known=_KNOWN[-1])

    def refuse_changed(self) -> None:
        """Compares them with the last manifest. Raises WorldError `backup.damaged`, `backup.lacks`."""
        told = bag.read_manifest(self.text(bag.TAG_MANIFEST))
        unsaid = next((name for name in _NEEDED if name not in told), "")
        if unsaid or len(told) > MOST_TAGS:
            raise WorldError("backup.damaged", name=bag.TAG_MANIFEST)
        for name, sha256 in told.items():
            if hashlib.sha256(self.bytes_of(name)).hexdigest() != sha256:
                raise WorldError("backup.damaged", name=name)


def _small(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.file_size > MOST_LIST:
        raise WorldError("backup.zip_bomb", name=info.filename)
    return zips.bounded(archive, info, MOST_LIST, SUBJECT)


def _decoded(text: bytes, name: str) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        raise WorldError("backup.damaged", name=name) from None


def _of_data(manifest: Mapping[str, str]) -> dict[str, str]:
    """Paths inside `data/`. Raises WorldError `backup.not_listed` for a manifest that names other files."""
    other = next((path for path in manifest if not path.startswith(bag.DATA)), "")
    if other:
        raise WorldError("backup.lacks", name=other, count=1)
    return {path.removeprefix(bag.DATA): sha256 for path, sha256 in manifest.items()}


def _refuse_other_files(manifest: Mapping[str, str], payload: Mapping[str, zipfile.ZipInfo]) -> None:
    """The files are those of the manifest, neither more nor fewer, and the database is among them."""
    lacking = sorted(({DATABASE} | manifest.keys()) - payload.keys())
    if lacking:
        raise WorldError("backup.lacks", name=bag.DATA + lacking[0], count=len(lacking))
    more = sorted(payload.keys() - manifest.keys())
    if more:
        raise WorldError("backup.not_listed", name=bag.DATA + more[0], count=len(more))


def _refuse_other_sum(info: bag.Info, payload: Mapping[str, zipfile.ZipInfo]) -> None:
    if (info.bytes, info.files) != (sum(member.file_size for member in payload.values()), len(payload)):
        raise WorldError("backup.damaged", name=bag.INFO)


def _names(
    archive: zipfile.ZipFile, payload: Mapping[str, zipfile.ZipInfo], manifest: Mapping[str, str]
) -> dict[str, str]:
    """How files are called in the catalogue that have another name in the bag, when they may be called so."""
    if bag.NAMES not in payload:
        return {}
    text = _small(archive, payload[bag.NAMES])
    if hashlib.sha256(text).hexdigest() != manifest[bag.NAMES]:
        raise WorldError("backup.damaged", name=bag.DATA + bag.NAMES)
    names = bag.read_names(_decoded(text, bag.DATA + bag.NAMES))
    _refuse_odd_names(names, payload)
    return names


def _refuse_odd_names(names: Mapping[str, str], payload: Mapping[str, zipfile.ZipInfo]) -> None:
    """Raises WorldError `backup.name_odd` where a name leads out, is there already, or names what is not there."""
    final = frozenset(names.get(path, path) for path in payload)
    for path, name in names.items():
        legal = _is_numbered(path) and content.is_legal_name(name) and len(name) <= MOST_LETTERS
        same_kind = path.partition("/")[0] == name.partition("/")[0]
        if not (path in payload and legal and same_kind) or zips.leads_out(name) or is_below_a_file(name, final):
            raise WorldError("backup.name_odd", name=name[:200], member=path[:200])
    if len(final) < len(payload):
        raise WorldError("backup.name_odd", name="?", member=bag.NAMES)


def _is_numbered(path: str) -> bool:
    """Whether a legal path has a number in place of a name."""
    return content.is_legal(path) and path.partition("/")[2].startswith("_")
