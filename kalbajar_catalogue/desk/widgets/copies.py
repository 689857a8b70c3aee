"""Copies of originals that are handed out while something is dragged: nobody is ever given an original itself.

Whoever takes a file out of a drag may move it or write into it; so each gets a copy under the name that the file came
with. Small ones are made when they are asked for, large ones in the background, to be dragged out once they are ready.
"""

import shutil
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from kalbajar_catalogue.desk.widgets.carrying import Carrier, works_data
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.media.originals import store_error
from kalbajar_catalogue.media.service import DERIVED, ORIGINALS
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

AT_ONCE: Final = 20 * 1000 * 1000
"""Bytes in all up to which copies are made while somebody waits for them."""
KEPT: Final = 24 * 3600.0
"""Seconds after which copies that were handed out are thrown away at the next start."""
CARRIED: Final = "carried"
URLS: Final = "text/uri-list"
_CHUNK: Final = 4 * 1024 * 1024
_BACKGROUND: Final = 5
_REFUSED = set('<>:"/\\|?*')


@dataclass(frozen=True)
class Given:
    """An original that is dragged: where it lies, the name that it came with ('' for none), the ref of its work."""

    path: Path
    filename: str = ""
    ref: str = ""


@dataclass(frozen=True)
class _Wanted:
    """An original and the name of its copy."""

    path: Path
    name: str


@dataclass(frozen=True)
class _Copy:
    """A copy as it was made; one that somebody wrote into is not handed out again."""

    path: Path
    size: int
    changed: int

    def whole(self) -> bool:
        """Whether it still is as it was made."""
        with suppress(OSError):
            now = self.path.stat()
            return (now.st_size, now.st_mtime_ns) == (self.size, self.changed)
        return False


class Copies(QObject):
    """The copies that one page hands out; lives in the interface thread. `said` tells a quiet sentence.

    `out` is the folder they are put in, None for a page that hands out none; what lies there since long is swept.
    """

    said = Signal(str)

    def __init__(self, out: Path | None, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out, self._jobs = out, jobs
        self._home: Path | None = None
        self._made: dict[_Wanted, _Copy] = {}
        self._under_way: set[_Wanted] = set()
        if out is not None and out.is_dir():
            jobs.run(Lane.PICTURES, _sweeping(out), priority=_BACKGROUND)

    def data(self, given: Sequence[Given]) -> QMimeData:
        """What carries the copies of these: they are made when somebody outside asks where they lie."""
        return _Files(self, given) if given and self._out is not None else QMimeData()

    def handed(self, given: Sequence[Given]) -> list[Path]:
        """The copies of these, all of them or none; large ones that are not there yet are begun, which is said."""
        there = [one for one in given if one.path.is_file()]
        names = file_names((one.filename, one.ref, one.path.suffix) for one in there)
        wanted = [_Wanted(one.path, name) for one, name in zip(there, names, strict=True)]
        try:
            if not self._ready(wanted):
                return []
        except (OSError, WorldError):
            self.said.emit(self.tr("The files could not be copied: there is no room, or the folder is locked."))
            return []
        return [self._made[one].path for one in wanted]

    def _ready(self, wanted: Sequence[_Wanted]) -> bool:
        """Make what is lacking at once when it is small; tells whether everything is there."""
        lacking = [one for one in wanted if not (one in self._made and self._made[one].whole())]
        if sum(one.path.stat().st_size for one in lacking) > AT_ONCE:
            self._prepare(lacking)
            return False
        for one in lacking:
            self._made[one] = _copied(one.path, self._target(one), lambda copied: None)
        return True

    def _prepare(self, lacking: Sequence[_Wanted]) -> None:
        begun = [one for one in lacking if one not in self._under_way]
        if not begun:
            return
        self._under_way.update(begun)
        pairs = [(one, self._target(one)) for one in begun]
        words = self.tr("Copying files to be dragged out")
        job = self._jobs.run(
            Lane.PICTURES, _copying(pairs), self._prepared, self._refused, label=words, priority=_BACKGROUND
        )
        job.ended.connect(self._ended)
        self.said.emit(
            self.tr("These files are large: copies are being made. Drag them out again when they are there.")
        )

    def _prepared(self, made: Mapping[_Wanted, _Copy]) -> None:
        self._made.update(made)
        self.said.emit(self.tr("The copies are ready: drag the files out now."))

    def _refused(self, fault: WorldError) -> None:
        self.said.emit(self.tr("The files could not be copied: there is no room, or the folder is locked."))

    def _ended(self) -> None:
        self._under_way.clear()

    def _target(self, wanted: _Wanted) -> Path:
        """A place for a new copy, in a folder of its own."""
        if self._out is None:
            raise FileNotFoundError(wanted.path)
        if self._home is None or not self._home.is_dir():
            self._out.mkdir(parents=True, exist_ok=True)
            self._home = Path(mkdtemp(dir=self._out))
        return Path(mkdtemp(dir=self._home)) / wanted.name


class FilesCarrier(Carrier):
    """Packs works and, where the catalogue's folder is known, copies of their files.

    `filenames` has by the uid of a work the name that its file came with; without one the ref stands in.
    """

    def __init__(self, folder: Path | None, jobs: Jobs, parent: QObject | None = None) -> None:
        self._folder = folder
        self.copies = Copies(folder / DERIVED / CARRIED if folder is not None else None, jobs, parent)
        self.filenames: Mapping[str, str] = {}

    def data(self, cells: Sequence[Cell]) -> QMimeData:
        """The works, and their files for a file manager."""
        return self.packed((cell.item, cell.file_path, cell.ref) for cell in cells if cell.item)

    def packed(self, works: Iterable[tuple[str, str, str]]) -> QMimeData:
        """What works carry, each told by its uid, the path of its original ('' for none) and its ref."""
        own = list(works)
        folder = self._folder / ORIGINALS if self._folder is not None else Path()
        given = [Given(folder / path, self.filenames.get(uid, ""), ref) for uid, path, ref in own if path]
        return works_data([uid for uid, _, _ in own], self.copies.data(given))


class _Files(QMimeData):
    """Asks for copies the first time somebody asks for their addresses."""

    def __init__(self, copies: Copies, given: Sequence[Given]) -> None:
        super().__init__()
        self._copies, self._given = copies, tuple(given)

    def formats(self) -> list[str]:
        """What else is carried, and the addresses."""
        return [*super().formats(), URLS]

    def hasFormat(self, mimetype: str) -> bool:
        """Whether it is carried."""
        return mimetype == URLS or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: object) -> object:
        """The addresses of the copies, or what else is asked for."""
        if mimetype != URLS:
            return super().retrieveData(mimetype, preferred)  # type: ignore[arg-type]  # Qt passes on whatever type it asks for
        return [QUrl.fromLocalFile(str(path)) for path in self._copies.handed(self._given)]


def swept(folder: Path, now: float) -> None:
    """Throws away the copies in a folder that were handed out more than `KEPT` seconds before `now`."""
    with suppress(OSError):
        for one in list(folder.iterdir()):
            with suppress(OSError):
                if now - one.stat().st_mtime > KEPT:
                    shutil.rmtree(one, ignore_errors=True)


def file_names(given: Iterable[tuple[str, str, str]]) -> list[str]:
    """A name for each copy, all different, from (file name as received, ref, ending of the original).

    Without a name the ref stands in; signs that some system refuses are left out.
    """
    names: list[str] = []
    taken: set[str] = set()
    for received, ref, ending in given:
        bare = "".join(sign for sign in received if sign not in _REFUSED and sign.isprintable()).strip(" .")
        name = PurePosixPath(bare or f"{ref}{ending}")
        count, wanted = 1, name.name
        while wanted.casefold() in taken:
            count += 1
            wanted = f"{name.stem} ({count}){name.suffix}"
        taken.add(wanted.casefold())
        names.append(wanted)
    return names


def _sweeping(folder: Path) -> Callable[[Progress], None]:
    return lambda progress: swept(folder, time.time())


def _copying(pairs: Sequence[tuple[_Wanted, Path]]) -> Callable[[Progress], dict[_Wanted, _Copy]]:
    """Copies files one after another; can be stopped within a file. Raises WorldError `disk.full` and its like."""

    def work(progress: Progress) -> dict[_Wanted, _Copy]:
        total = sum(one.path.stat().st_size for one, _ in pairs)
        made: dict[_Wanted, _Copy] = {}
        for one, target in pairs:
            before = sum(copy.size for copy in made.values())
            told = _told(progress, before, total, one.name)
            try:
                made[one] = _copied(one.path, target, told)
            except OSError as wrong:
                raise store_error(wrong, target) from wrong
        return made

    return work


def _told(progress: Progress, before: int, total: int, name: str) -> Callable[[int], None]:
    return lambda copied: progress((before + copied) // 1000, max(1, total // 1000), name)


def _copied(source: Path, target: Path, told: Callable[[int], None]) -> _Copy:
    """A whole copy, or none: what was begun goes when it is stopped."""
    copied = 0
    try:
        with source.open("rb") as original, target.open("xb") as copy:
            while chunk := original.read(_CHUNK):
                copy.write(chunk)
                copied += len(chunk)
                told(copied)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    made = target.stat()
    return _Copy(target, made.st_size, made.st_mtime_ns)
