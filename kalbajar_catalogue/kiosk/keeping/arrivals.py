"""Files that staff drop into the kiosk's folder: which of them are copied whole, and how they are taken in. No Qt."""

import contextlib
import shutil
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import carrying, reader, store
from kalbajar_catalogue.editions.names import pool_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.keeping.files import write_whole
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.refusals import paragraph, refusal

_HERE_ALREADY = "edition.there_already"
_NOT_WHOLE_YET = frozenset({"edition.zip_broken", "edition.no_access", "file.missing"})
"""How a file looks that is still being copied; the list of what is in a zip stands at its end."""
_THE_MACHINES = frozenset({"disk.full", "folder.not_writable"})
"""Not the file's fault: it is tried again."""


@dataclass(frozen=True)
class Pace:
    """Seconds for which a size must rest, a file that is no whole zip is waited for, and a full disk is left alone."""

    rest: float = 2.0
    whole: float = 60.0
    again: float = 60.0


@dataclass(frozen=True)
class Seen:
    """A file's size and time, and since when they are so; `not_before` when it is looked at again."""

    size: int
    changed: int
    since: float
    not_before: float = 0.0


@dataclass(frozen=True)
class Taken:
    """What became of a file: the edition's name, or why it was refused; `later` when it is tried again."""

    file: Path
    name: str = ""
    problem: WorldError | None = None
    later: bool = False


@dataclass
class Arrivals:
    """What lies in the folder, looked at again and again; `clock` tells seconds that never jump."""

    pace: Pace = Pace()
    clock: Callable[[], float] = time.monotonic
    seen: dict[Path, Seen] = field(default_factory=dict)

    def ready(self, root: Path) -> list[Path]:
        """The files whose size rests, the oldest first."""
        now = self.clock()
        self.seen = {file: self._look(file, size, changed) for file, (size, changed) in _lying(root).items()}
        ready = [file for file, one in self.seen.items() if now - one.since >= self.pace.rest and now >= one.not_before]
        return sorted(ready, key=lambda file: (self.seen[file].changed, file.name))

    def rested(self, file: Path) -> float:
        """Seconds for which a file has not changed."""
        return self.clock() - self.seen[file].since if file in self.seen else 0.0

    def put_off(self, file: Path, seconds: float) -> None:
        """Looks at a file again after so long, or when it changes."""
        if one := self.seen.get(file):
            self.seen[file] = Seen(one.size, one.changed, one.since, self.clock() + seconds)

    def _look(self, file: Path, size: int, changed: int) -> Seen:
        before = self.seen.get(file)
        if before and (before.size, before.changed) == (size, changed):
            return before
        return Seen(size, changed, self.clock())


def take(
    file: Path, folder: KioskFolder, languages: Sequence[Language], waits: bool, progress: Progress = silent
) -> Taken:
    """Takes a file in: the edition then lies whole among the others, and the file is gone; or it is refused.

    `waits`: it may still be being copied, so that one that is no whole zip is left where it is. Refused, it lies in
    `refused/` with the reason in these languages beside it. Old or new is whole whenever this is killed.
    """
    try:
        name = bring_in(file, folder, progress)
    except WorldError as fault:
        if fault.code in _THE_MACHINES or (waits and fault.code in _NOT_WHOLE_YET and not zipfile.is_zipfile(file)):
            return Taken(file, problem=fault, later=True)
        _refuse(file, folder, fault, languages)
        return Taken(file, problem=fault)
    _delete(file)
    return Taken(file, name)


def bring_in(file: Path, folder: KioskFolder, progress: Progress = silent) -> str:
    """The name of the edition in a file, which lies whole in the kiosk's folder from now on.

    One that is here already is mended, where its pictures were damaged. Raises WorldError as `carrying.read`.
    """
    try:
        return carrying.read(file, folder.editions, progress)
    except WorldError as fault:
        if fault.code != _HERE_ALREADY:
            raise
        name = str(fault.problem.values["name"])
    if reader.opened(folder.editions, name, checked=True).problems:
        _mend(file, folder, name)
    return name


def _mend(file: Path, folder: KioskFolder, name: str) -> None:
    """Puts pictures from a file in place of those that are missing or damaged, each at one stroke."""
    shutil.rmtree(folder.mending, ignore_errors=True)
    try:
        carrying.read(file, folder.mending)
        edition = reader.opened(folder.mending, name).edition
        with store.disk_errors(folder.editions):
            for one in edition.files:
                place = pool_of(folder.editions) / one.name
                if reader.fault_of(place, one):
                    (pool_of(folder.mending) / one.name).replace(place)
    finally:
        shutil.rmtree(folder.mending, ignore_errors=True)


def refused(folder: KioskFolder, language: Language) -> Mapping[str, str]:
    """What was refused and lies there still: the file's name -> the reason in a language."""
    with contextlib.suppress(OSError):
        told = sorted(folder.refused.glob(f"*{carrying.SUFFIX}.txt"))
        return {
            file.name.removesuffix(".txt"): paragraph(file.read_text("utf-8", "replace"), language) for file in told
        }
    return {}


def _lying(root: Path) -> dict[Path, tuple[int, int]]:
    found: dict[Path, tuple[int, int]] = {}
    with contextlib.suppress(OSError):
        for file in root.iterdir():
            if file.suffix.lower() == carrying.SUFFIX and not file.name.startswith(".") and file.is_file():
                with contextlib.suppress(OSError):
                    facts = file.stat()
                    found[file] = (facts.st_size, facts.st_mtime_ns)
    return found


def _delete(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()


def _refuse(file: Path, folder: KioskFolder, fault: WorldError, languages: Sequence[Language]) -> None:
    with contextlib.suppress(OSError):
        folder.refused.mkdir(parents=True, exist_ok=True)
        place, number = folder.refused / file.name, 2
        while place.exists():
            place, number = folder.refused / f"{file.stem}.{number}{carrying.SUFFIX}", number + 1
        told = refusal(file.name, place.name, fault.problem, folder.root, languages)
        write_whole(place.with_name(f"{place.name}.txt"), told)
        file.replace(place)
