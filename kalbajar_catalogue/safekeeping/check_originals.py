"""The originals: every one that a record names is read and compared, and what nobody names is listed."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.media import repository
from kalbajar_catalogue.media.decoding import file_error
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.repository import NamedFile
from kalbajar_catalogue.media.restoring import ALTERED, MISSING, present
from kalbajar_catalogue.media.service import ORIGINALS as FOLDER
from kalbajar_catalogue.safekeeping import content
from kalbajar_catalogue.safekeeping.looking import ORIGINALS, ORPHANS, SWEEP, Effort, few
from kalbajar_catalogue.storage.catalogue import Catalogue

CHUNK: Final = 8 * 1024 * 1024
UNREADABLE: Final = "unreadable"
_CODES: Final = {
    MISSING: "check.original_missing", ALTERED: "check.original_altered", UNREADABLE: "check.original_unreadable",
}  # fmt: skip
_Wrong = tuple[NamedFile, str]
Read = Callable[[int], None]


def originals(catalogue: Catalogue, files: Sequence[NamedFile], effort: Effort) -> Check:
    """Hashes the original of every file record, in the trash and undone too. Long.

    Problems: `check.original_missing`, `check.original_altered`, `check.original_unreadable`.
    """
    wrong = [(file, state) for file in files if (state := state_of(catalogue.folder, file, effort))]
    if wrong:
        wrong = _still_wrong(catalogue, wrong, effort)
    problems = [Problem(_CODES[state], {"name": file.name or file.path, "ref": file.ref})
                for file, state in wrong]  # fmt: skip
    return Check(ORIGINALS, len(files), few(problems), ORIGINALS if problems else "")


def state_of(folder: Path, file: NamedFile, effort: Effort) -> str:
    """`missing`, `altered`, `unreadable`, or '' for an original that is what its record says."""
    read = 0

    def more(count: int) -> None:
        nonlocal read
        read += count
        effort.tell(count, ORIGINALS)

    state = _state(folder, file, more)
    effort.tell((file.bytes or 0) - read, ORIGINALS)
    return state


def _state(folder: Path, file: NamedFile, more: Read) -> str:
    try:
        path = Originals(folder / FOLDER).path_of(file.path)
        if file.bytes is not None and path.stat().st_size != file.bytes:
            return ALTERED
        return "" if hash_of(path, more) == file.sha256 else ALTERED
    except (ValueError, FileNotFoundError, NotADirectoryError):
        return MISSING
    except OSError as fault:
        return MISSING if file_error(fault, folder).code == "file.missing" else UNREADABLE


def hash_of(path: Path, more: Read) -> str:
    """The SHA-256 of a file; tells how many bytes were read, piece by piece. Raises OSError and what `more` raises."""
    seen = hashlib.sha256()
    buffer = memoryview(bytearray(CHUNK))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            seen.update(buffer[:count])
            more(count)
    return seen.hexdigest()


def orphans(catalogue: Catalogue) -> Check:
    """What lies in the catalogue's folder and no record names: harmless, so nothing is wrong. `count` is how many."""
    count = len(unnamed(catalogue)) + len(strange(catalogue.folder))
    return Check(ORPHANS, count, (), SWEEP if count else "")


def unnamed(catalogue: Catalogue) -> tuple[str, ...]:
    """The paths in the store of originals that no record names, not even one in the trash or undone."""
    lying = present(catalogue.folder)
    with catalogue.reading() as reading:
        return tuple(sorted(lying - repository.originals_named(reading)))


def strange(folder: Path) -> tuple[str, ...]:
    """What else lies in a catalogue's folder and is no part of the catalogue, by name."""
    try:
        return tuple(name for name in content.members(folder)[1] if not name.startswith(f"{content.ORIGINALS}/"))
    except WorldError:
        return ()


def _still_wrong(catalogue: Catalogue, wrong: Iterable[_Wrong], effort: Effort) -> list[_Wrong]:
    """Those that are wrong even now: meanwhile somebody may have erased a record or brought an original back."""
    with catalogue.reading() as reading:
        named = repository.originals_named(reading)
    again = Effort(effort.progress, effort.total, effort.total)
    states = ((file, state_of(catalogue.folder, file, again)) for file, _ in wrong if file.path in named)
    return [(file, state) for file, state in states if state]
