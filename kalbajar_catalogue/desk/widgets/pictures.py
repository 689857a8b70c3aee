"""The pictures of the desk: made in the picture lane from originals, kept in memory, asked for while painting."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

if TYPE_CHECKING:
    from kalbajar_catalogue.media.derivatives import Recipe

MEMORY = 160 * 1024 * 1024
SIZES = (256, 512, 2048)


@dataclass(frozen=True)
class Wanted:
    """A picture of an original at one of the sizes."""

    sha256: str
    file_path: str
    size: int


@dataclass(frozen=True)
class _Came:
    wanted: Wanted
    image: QImage


def size_for(edge: int, ratio: float) -> int:
    """The smallest size that fills so many px of a screen of this ratio."""
    return next((size for size in SIZES if size >= edge * ratio), SIZES[-1])


class Pictures(QObject):
    """Lives in the interface thread. `arrived` tells the SHA-256 of a picture that can be painted now."""

    arrived = Signal(str)

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        super().__init__()
        self._folder = folder
        self._jobs = jobs
        self._ready: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._under_way: dict[Wanted, Job] = {}
        self._broken: set[Wanted] = set()
        self._bytes = 0

    @property
    def jobs(self) -> Jobs:
        """The door to the threads in which pictures are made and copied."""
        return self._jobs

    def pixmap(self, wanted: Wanted, urgent: bool = False) -> QPixmap | None:
        """The picture, or None while it is being made, which this call begins."""
        if (ready := self._ready.get(wanted)) is not None:
            self._ready.move_to_end(wanted)
            return ready
        if wanted.sha256 and wanted not in self._under_way and wanted not in self._broken:
            work = _Making(self._folder, wanted)
            self._under_way[wanted] = self._jobs.run(Lane.PICTURES, work, self._came, priority=-1 if urgent else 0)
        return None

    def smaller(self, wanted: Wanted) -> QPixmap | None:
        """What there is of the picture at another size, to be shown until it comes."""
        others = (self._ready.get(Wanted(wanted.sha256, wanted.file_path, size)) for size in SIZES)
        return next((pixmap for pixmap in others if pixmap), None)

    def is_broken(self, wanted: Wanted) -> bool:
        """Whether the picture cannot be made."""
        return wanted in self._broken

    def keep_only(self, in_sight: Callable[[Wanted], bool]) -> None:
        """Drop what waits but is no longer in sight."""
        for wanted in [wanted for wanted in self._under_way if not in_sight(wanted)]:
            self._under_way.pop(wanted).cancel()

    def _came(self, came: _Came) -> None:
        self._under_way.pop(came.wanted, None)
        if came.image.isNull():
            self._broken.add(came.wanted)
        else:
            self._remember(came.wanted, QPixmap.fromImage(came.image))
        self.arrived.emit(came.wanted.sha256)

    def _remember(self, wanted: Wanted, pixmap: QPixmap) -> None:
        self._ready[wanted] = pixmap
        self._bytes += _bytes_of(pixmap.size())
        while self._bytes > MEMORY and len(self._ready) > 1:
            self._bytes -= _bytes_of(self._ready.popitem(last=False)[1].size())


class _Making:
    """Makes one picture; called in the picture lane, so it holds no widget."""

    def __init__(self, folder: Path, wanted: Wanted) -> None:
        self._folder = folder
        self._wanted = wanted

    def __call__(self, progress: Progress) -> _Came:
        from kalbajar_catalogue.diagnostics.problems import WorldError
        from kalbajar_catalogue.media.derivatives import Derivatives
        from kalbajar_catalogue.media.service import DERIVED, ORIGINALS

        original = self._folder / ORIGINALS / self._wanted.file_path
        try:
            made = Derivatives(self._folder / DERIVED).make(original, self._wanted.sha256, _recipe(self._wanted.size))
        except WorldError:
            return _Came(self._wanted, QImage())
        return _Came(self._wanted, QImage(str(made.path)))


def _recipe(size: int) -> "Recipe":
    from kalbajar_catalogue.media.derivatives import CARD, SCREEN, THUMB

    return {256: THUMB, 512: CARD, 2048: SCREEN}[size]


def _bytes_of(size: QSize) -> int:
    return size.width() * size.height() * 4
