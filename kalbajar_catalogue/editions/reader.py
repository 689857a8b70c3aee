"""The editions that lie in a folder: listed, opened, checked. Nothing is written; safe in any thread and process."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import manifest, tiles
from kalbajar_catalogue.editions.format import Edition, EditionFile, Pool
from kalbajar_catalogue.editions.names import ENDINGS, MANIFEST, TILES, folder_of, is_name, is_picture, pool_of


@dataclass(frozen=True)
class Opened:
    """An edition and where its pictures lie.

    `sha256` is that of its manifest. `problems` names every picture that is missing or damaged; the pool holds the
    others, so that an edition with a hole can still be shown.
    """

    edition: Edition
    pool: Pool
    sha256: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Listed:
    """An edition in a folder; without `edition` where it cannot be read, and `problem` says why."""

    name: str
    sha256: str = ""
    edition: Edition | None = None
    problem: Problem | None = None


def names(editions: Path) -> tuple[str, ...]:
    """The names of the editions in a folder, in the order of their letters; none where there is no such folder."""
    try:
        found = sorted(entry.name for entry in editions.iterdir() if is_name(entry.name))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as fault:
        raise WorldError("edition.no_access", name=editions.name, reason=fault.strerror or str(fault)) from fault
    return tuple(name for name in found if (editions / name / MANIFEST).is_file())


def listed(editions: Path) -> tuple[Listed, ...]:
    """Every edition in a folder, the newest first, those that cannot be read last; pictures are not looked at."""
    found = [_listed(editions, name) for name in names(editions)]
    return tuple(sorted(found, key=lambda one: (one.edition.made_at if one.edition else "", one.name), reverse=True))


def opened(editions: Path, name: str, checked: bool = False, progress: Progress = silent) -> Opened:
    """One edition of a folder; that its pictures are there and of the right size is looked at in any case.

    `checked` reads every picture and compares its SHA-256 too: long. Raises WorldError `edition.not_found`,
    `edition.unreadable`, `edition.newer`; what is wrong with pictures stands in `problems`.
    """
    edition, sha256 = _read(editions, name)
    pool = pool_of(editions)
    standing = manifest.pictures_of(edition)
    files: dict[str, Path] = {}
    problems: list[Problem] = []
    for done, file in enumerate(edition.files, 1):
        path = pool / file.name
        if code := fault_of(path, file, checked):
            problems.append(Problem(code, {"name": path.name, "number": standing.get(file.sha256) or "–"}))
        else:
            files[file.sha256] = path
        progress(done, len(edition.files), path.name)
    return Opened(edition, Pool(files), sha256, tuple(problems))


def fault_of(path: Path, file: EditionFile, checked: bool = True) -> str:
    """What is wrong with a picture of the pool: `edition.picture_missing`, `edition.picture_damaged`, or ''."""
    try:
        if path.stat().st_size != file.bytes:
            return "edition.picture_damaged"
        return "edition.picture_damaged" if checked and not _is_what_it_says(path, file) else ""
    except FileNotFoundError:
        return "edition.picture_missing"
    except OSError:
        return "edition.picture_damaged"


def _is_what_it_says(path: Path, file: EditionFile) -> bool:
    """Whether a file has the content of its name; tiles must be a container of tiles besides, whatever their name."""
    return hash_of(path) == file.sha256 and (file.kind != TILES or tiles.are_whole(path))


def hash_of(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checked_manifest(text: bytes) -> Edition:
    """The edition in the bytes of a manifest whose list of pictures is what it speaks of.

    Raises WorldError `edition.unreadable`, `edition.newer`.
    """
    try:
        edition = manifest.read(text.decode("utf-8"))
    except UnicodeDecodeError as fault:
        raise WorldError("edition.unreadable", reason=str(fault)) from fault
    for wrong in _wrong(edition):
        raise WorldError("edition.unreadable", reason=wrong)
    return edition


def _wrong(edition: Edition) -> Iterator[str]:
    listed = [file.sha256 for file in edition.files]
    if edition.proof:
        yield "a proof"
    if not is_name(edition.name):
        yield edition.name
    yield from (sha256 for sha256 in listed if not is_picture(sha256))
    kinds = {file.sha256: file.kind for file in edition.files}
    if len(kinds) != len(listed) or kinds != manifest.kinds_of(edition) or not ENDINGS.keys() >= {*kinds.values()}:
        yield "files"


def _read(editions: Path, name: str) -> tuple[Edition, str]:
    if not is_name(name):
        raise WorldError("edition.not_found", name=name)
    path = folder_of(editions, name) / MANIFEST
    try:
        text = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise WorldError("edition.not_found", name=name) from None
    except OSError as fault:
        raise WorldError("edition.no_access", name=name, reason=fault.strerror or str(fault)) from fault
    return checked_manifest(text), hashlib.sha256(text).hexdigest()


def _listed(editions: Path, name: str) -> Listed:
    try:
        edition, sha256 = _read(editions, name)
    except WorldError as fault:
        return Listed(name, problem=fault.problem)
    return Listed(name, sha256, edition)


def whole(problems: Iterable[Problem]) -> None:
    """Raises WorldError for the first problem there is."""
    for problem in problems:
        raise WorldError(problem.code, **problem.values)
