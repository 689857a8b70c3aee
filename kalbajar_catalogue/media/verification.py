"""Whether every original is there and unaltered, and whether files lie about that no record knows."""

from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media import service
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.verification import Check
from kalbajar_catalogue.storage.work import Reading


def originals_whole(folder: Path, files: tuple[MediaFile, ...], progress: Progress = silent) -> Check:
    """Hashes every original that a live record names. Long."""
    wrong = []
    for done, file in enumerate(files, 1):
        if not _whole(service.original(folder, file), file.sha256):
            wrong.append(f"{file.original_filename or file.ref}")
        progress(done, len(files), file.ref)
    detail = f"{len(files)} files" if not wrong else "missing or altered: " + ", ".join(wrong[:20])
    return Check("originals", not wrong, detail)


def unknown_files(folder: Path, reading: Reading) -> Check:
    """Originals that no live record names: left by undone imports, harmless."""
    known = {file.file_path for file in store.fetch(reading, MediaFile)}
    root = folder / service.ORIGINALS
    lying = [path for path in root.rglob("*") if path.is_file() and path.relative_to(root).as_posix() not in known]
    return Check("unknown files", True, f"{len(lying)} files")


def _whole(path: Path, sha256: str) -> bool:
    try:
        return sha256_of(path) == sha256
    except WorldError:
        return False
