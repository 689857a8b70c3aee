"""Small pictures of files that are not in the catalogue: made in the picture lane, asked for while painting."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

EDGE = 256
"""Long edge in px."""
MEMORY = 96 * 1024 * 1024


@dataclass(frozen=True)
class _Made:
    path: Path
    image: QImage


class FileThumbs(QObject):
    """Lives in the interface thread. `arrived` tells the path of a file whose picture can be painted now."""

    arrived = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ready: OrderedDict[Path, QPixmap] = OrderedDict()
        self._under_way: dict[Path, Job] = {}
        self._broken: set[Path] = set()
        self._bytes = 0

    def pixmap(self, path: Path) -> QPixmap | None:
        """The picture of a file, or None while it is being made, which this call begins."""
        if (ready := self._ready.get(path)) is not None:
            self._ready.move_to_end(path)
            return ready
        if path not in self._under_way and path not in self._broken:
            self._under_way[path] = self._jobs.run(Lane.PICTURES, _made(path), self._came)
        return None

    def is_broken(self, path: Path) -> bool:
        """Whether no picture can be made of a file."""
        return path in self._broken

    def keep_only(self, in_sight: Iterable[Path]) -> None:
        """Drop what waits but is no longer in sight."""
        wanted = set(in_sight)
        for path in [path for path in self._under_way if path not in wanted]:
            self._under_way.pop(path).cancel()

    def stop(self) -> None:
        """Drop all that waits."""
        self.keep_only(())

    def _came(self, made: _Made) -> None:
        self._under_way.pop(made.path, None)
        if made.image.isNull():
            self._broken.add(made.path)
        else:
            self._remember(made.path, QPixmap.fromImage(made.image))
        self.arrived.emit(made.path)

    def _remember(self, path: Path, pixmap: QPixmap) -> None:
        self._ready[path] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > MEMORY and len(self._ready) > 1:
            self._bytes -= _bytes_of(self._ready.popitem(last=False)[1])


def _made(path: Path) -> Callable[[Progress], _Made]:
    """Called in the picture lane, so it holds no widget; Qt reads only what was decoded and written anew."""

    def work(progress: Progress) -> _Made:
        from kalbajar_catalogue.diagnostics.problems import WorldError
        from kalbajar_catalogue.media.derivatives import Recipe, rendered

        try:
            return _Made(path, QImage.fromData(rendered(path, Recipe("arriving", EDGE)).data))
        except WorldError:
            return _Made(path, QImage())

    return work


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
