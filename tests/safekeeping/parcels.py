"""Backups as somebody might hand them in: good ones, changed ones, and those that were never made here."""

import hashlib
import io
import stat
import warnings
import zipfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.safekeeping import bag
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import DATABASE
from kalbajar_catalogue.storage.migrations import HEAD
from tests.catalogues import done, pictures

TOP = "kalbajar-backup-20260102-030405"
ORIGINAL = b"not a picture, but nobody asks"
KEPT = hashlib.sha256(ORIGINAL).hexdigest()
KEPT_AT = f"originals/{KEPT[:2]}/{KEPT}.jpg"
INFO = bag.Info(
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), 0, 0, HEAD, 3, False, "Kalbajar Catalogue 1",
    "urn:uuid:00000000-0000-4000-8000-000000000000",
)  # fmt: skip


@dataclass(frozen=True)
class Parcel:
    """What lies in a zip: the files of data, and what was made odd about them.

    `tags` replaces or adds files beside the data, None takes one away; `raw` are members besides, under their whole
    names; `told` replaces what the manifest says of a path.
    """

    payload: dict[str, bytes] = field(repr=False)
    info: bag.Info = INFO
    tags: dict[str, bytes | None] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    unsaid: tuple[str, ...] = ()
    raw: tuple[tuple[str, bytes], ...] = ()
    modes: dict[str, int] = field(default_factory=dict)
    top: str = f"{TOP}/"
    squeezed: bool = False
    tagged: bool = True

    def files(self) -> list[tuple[str, bytes]]:
        """The members of the zip, in order."""
        beside = {name: text for name, text in {**self._tags(), **self.tags}.items() if text is not None}
        if self.tagged and bag.TAG_MANIFEST not in beside:
            beside[bag.TAG_MANIFEST] = _manifest({name: _hash(text) for name, text in beside.items()})
        data = [(f"{self.top}{bag.DATA}{path}", text) for path, text in self.payload.items()]
        return [*data, *((self.top + name, text) for name, text in beside.items()), *self.raw]

    def _tags(self) -> dict[str, bytes]:
        hashes = {path: _hash(text) for path, text in self.payload.items() if path not in self.unsaid} | self.told
        size = sum(map(len, self.payload.values()))
        info = replace(self.info, bytes=size, files=len(self.payload))
        return {
            bag.DECLARATION: bag.DECLARED.encode(),
            bag.INFO: bag.info_text(info).encode(),
            bag.MANIFEST: _manifest({bag.DATA + path: sha256 for path, sha256 in hashes.items()}),
        }

    def written(self, file: Path) -> Path:
        """The zip as a file."""
        file.write_bytes(zipped(self.files(), self.modes, self.squeezed))
        return file


def zipped(members: list[tuple[str, bytes]], modes: dict[str, int], squeezed: bool) -> bytes:
    """A zip of members with exactly these names."""
    method = zipfile.ZIP_DEFLATED if squeezed else zipfile.ZIP_STORED
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore")  # that a name is there twice is what is tried
        for name, text in members:
            info = zipfile.ZipInfo("x")
            info.filename, info.compress_type = name, method
            info.external_attr = modes.get(name, stat.S_IFREG | 0o644) << 16
            archive.writestr(info, text)
    return out.getvalue()


def good(database: bytes, **more: bytes) -> dict[str, bytes]:
    """The files of a small catalogue."""
    return {DATABASE: database, KEPT_AT: ORIGINAL, **more}


def _manifest(hashes: dict[str, str]) -> bytes:
    return "".join(bag.manifest_line(sha256, path) for path, sha256 in hashes.items()).encode()


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def pictured(catalogue: Catalogue, folder: Path, count: int) -> None:
    """Imports so many photographs with their files."""
    plan = flow.examine(catalogue, pictures(folder, count))
    done(catalogue, lambda work: flow.run(work, plan))
