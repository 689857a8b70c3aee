"""Photographs as files: what a selection of files and folders holds, and each with what it says of itself."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives, rendered
from kalbajar_catalogue.media.examination import Examined, examine
from kalbajar_catalogue.media.metadata import FileMetadata, merged, read_sidecar
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.storage.folder import is_catalogue

_NOT_MEANT = {"thumbs.db", "desktop.ini", ".ds_store"}
SIDECAR = ".xmp"
SAMPLE_MARK = "Kalbajar Catalogue SAMPLE"
"""What stands in `xmp:CreatorTool` of every picture that was drawn for the sample catalogue."""


@dataclass(frozen=True)
class Source:
    """A file that may be a photograph, with its side-car when one lies beside it."""

    path: Path
    sidecar: Path | None = None

    @property
    def name(self) -> str:
        """The name by which findings call it; bytes that are no letters are shown as �."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")


@dataclass(frozen=True)
class Seen:
    """A photograph that was decoded whole: its content, size, and metadata of file and side-car."""

    source: Source
    sha256: str
    examined: Examined
    metadata: FileMetadata

    @property
    def of_sample(self) -> bool:
        """Whether the picture was drawn for the sample catalogue and shows nothing real."""
        return any(value == SAMPLE_MARK for _, _, value in self.metadata.raw)

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """What could not be read of its metadata; the picture itself is good."""
        return tuple(Problem(code, {"name": self.source.name}) for code in self.metadata.problems)


def found(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The files in a selection, folders walked through in the order of names.

    Passed over are system files, and catalogues with all that they keep.
    """
    files = list(dict.fromkeys(file for path in paths for file in _walked(path)))
    sidecars = [file for file in files if file.suffix.lower() == SIDECAR]
    pictures = [file for file in files if file.suffix.lower() != SIDECAR]
    sources = [Source(picture, _beside(picture)) for picture in pictures]
    used = {source.sidecar for source in sources}
    return (*sources, *(Source(lonely) for lonely in sidecars if lonely not in used))


def see(source: Source, sha256: str, derivatives: Derivatives | None) -> Seen:
    """Decodes a photograph whole and makes its thumbnail on the way, in memory only without `derivatives`.

    Raises WorldError for one that is no good.
    """
    examined = examine(source.path)
    metadata = merged(read_sidecar(source.sidecar), examined.metadata) if source.sidecar else examined.metadata
    if derivatives:
        derivatives.make(source.path, sha256, THUMB)
    else:
        rendered(source.path, THUMB)
    return Seen(source, sha256, examined, metadata)


def content_of(source: Source) -> str:
    """SHA-256 of the file. Raises WorldError when it cannot be read, or is none: a pipe would never end."""
    if source.path.is_dir():
        raise WorldError("folder.unreadable")
    if source.path.exists() and not source.path.is_file():
        raise WorldError("file.not_regular")
    if source.path.suffix.lower() == SIDECAR:
        raise WorldError("import.lonely_sidecar")
    return sha256_of(source.path)


def _walked(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    closed: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=closed.append):
        if is_catalogue(Path(folder)):
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder) / name for name in sorted(names) if _meant(name))
    # A folder that cannot be looked into stands among the sources, to be refused by name.
    yield from (Path(fault.filename) for fault in closed)


def _meant(name: str) -> bool:
    return not name.startswith(".") and name.lower() not in _NOT_MEANT


def _beside(picture: Path) -> Path | None:
    """`a.jpg.xmp` (darktable, digiKam) before `a.xmp` (Lightroom)."""
    names = [name + suffix for name in (picture.name, picture.stem) for suffix in (SIDECAR, SIDECAR.upper())]
    candidates = [picture.with_name(name) for name in names]
    return next((candidate for candidate in candidates if candidate.is_file()), None)
