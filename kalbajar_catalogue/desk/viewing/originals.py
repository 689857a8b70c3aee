"""The originals that are held to be looked into: decoded in the picture lane, few at a time, shared while painting."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

if TYPE_CHECKING:
    # Its import brings numpy with it, which only a closer look needs.
    from kalbajar_catalogue.media.levels import Levels, Pixels

PIXELS_IN_ALL: Final = 240_000_000
"""Pixels of all originals held together: with their levels 1.3 GB."""


class Held:
    """The levels of an original, and each of them as an image over the same memory."""

    def __init__(self, levels: "Levels") -> None:
        self.levels = levels
        self._images = {id(sheet): _image(sheet) for sheet in levels.sheets}

    def image_for(self, scale: float) -> QImage:
        """The smallest level with a px for each one shown. Not to be kept: its memory goes with this object."""
        return self._images[id(self.levels.sheet_for(scale))]


class Originals(QObject):
    """Lives in the interface thread. `arrived` tells the SHA-256 of an original that was decoded, or cannot be.

    At most `most` are held; what was not looked at for longest goes first. Together they have a fixed number of
    pixels, so a very large one may be held at half its size. Call `close` before it goes.
    """

    arrived = Signal(str)

    def __init__(self, folder: Path, jobs: Jobs, most: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jobs = jobs
        self._most = most
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._under_way: dict[str, Job] = {}
        self._problems: dict[str, Problem] = {}

    def hold(self, most: int) -> None:
        """Hold so many from now on."""
        self._most = most
        self._let_go()

    def held(self, sha256: str) -> Held | None:
        """The original, when it is there."""
        if (held := self._held.get(sha256)) is not None:
            self._held.move_to_end(sha256)
        return held

    def ask(self, sha256: str, file_path: str) -> None:
        """Begin to decode an original, unless it is there, under way or known to be broken."""
        if sha256 and not (sha256 in self._held or sha256 in self._under_way or sha256 in self._problems):
            work = _Decoding(self._folder, sha256, file_path, PIXELS_IN_ALL // self._most)
            self._under_way[sha256] = self._jobs.run(Lane.PICTURES, work, self._came, priority=-2)

    def keep_only(self, wanted: Collection[str]) -> None:
        """Stop decoding what is no longer wanted."""
        for sha256 in [sha256 for sha256 in self._under_way if sha256 not in wanted]:
            self._under_way.pop(sha256).cancel()

    def is_coming(self, sha256: str) -> bool:
        """Whether an original is being decoded."""
        return sha256 in self._under_way

    def problem(self, sha256: str) -> Problem | None:
        """Why an original cannot be shown."""
        return self._problems.get(sha256)

    def close(self) -> None:
        """Stop what is under way and give the memory back."""
        self.keep_only(())
        self._held.clear()

    def _came(self, came: "_Came") -> None:
        if self._under_way.pop(came.sha256, None) is None:
            return
        if came.problem is not None:
            self._problems[came.sha256] = came.problem
        elif came.levels is not None:
            self._held[came.sha256] = Held(came.levels)
            self._let_go()
        self.arrived.emit(came.sha256)

    def _let_go(self) -> None:
        while len(self._held) > self._most:
            self._held.popitem(last=False)


@dataclass(frozen=True)
class _Came:
    sha256: str
    levels: "Levels | None" = None
    problem: Problem | None = None


class _Decoding:
    """Decodes one original; called in the picture lane, so it holds no widget."""

    def __init__(self, folder: Path, sha256: str, file_path: str, most_pixels: int) -> None:
        self._folder, self._sha256, self._file_path = folder, sha256, file_path
        self._most_pixels = most_pixels

    def __call__(self, progress: Progress) -> _Came:
        from kalbajar_catalogue.media.levels import decoded
        from kalbajar_catalogue.media.service import ORIGINALS

        source = self._folder / ORIGINALS / self._file_path
        try:
            return _Came(self._sha256, decoded(source, progress, self._most_pixels))
        except WorldError as wrong:
            return _Came(self._sha256, problem=wrong.problem)


def _image(sheet: "Pixels") -> QImage:
    """An image over the memory of a sheet, which must outlive it."""
    height, width = sheet.shape[:2]
    return QImage(sheet.data, width, height, width * 4, QImage.Format.Format_RGB32)
