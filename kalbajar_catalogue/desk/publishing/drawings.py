"""Pictures of the pages that are looked at, drawn one after the other: what is looked at now before what may come."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from kalbajar_catalogue.desk.publishing.previewer import Previewer
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

AT_ONCE, BEFORE_LONG = -1_000_000, -1_000
"""Before every thumbnail of a work, and before most of them."""
MOST_BYTES: Final = 192 * 1024 * 1024
THUMB: Final = 200
"""Pictures up to so many px wide are thumbnails."""
_Key = tuple[int, int]


@dataclass(frozen=True)
class _Drawn:
    turn: int
    page: int
    width: int
    image: QImage


class Drawings(QObject):
    """Pages by their place (the first is 0) and width in px of the screen. Lives in the interface thread.

    `arrived` tells the page of which a picture came, `failed` why none comes.
    """

    arrived = Signal(int)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, previewer: Previewer, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._previewer = jobs, previewer
        self._turn, self._pages, self._held = 0, 0, False
        self._wanted: dict[_Key, None] = {}
        self._open: tuple[int, ...] = ()
        self._kept: OrderedDict[_Key, tuple[int, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._job: Job | None = None

    def begin(self, turn: int, pages: int) -> None:
        """Another setting is drawn from now on; what was drawn of the one before shows until then."""
        self._held = False
        if turn != self._turn:
            self._turn, self._pages = turn, pages
            self._wanted.clear()
        self._next()

    def hold(self) -> None:
        """Draw nothing until `begin`: the press is busy, and what it draws now would be old at once."""
        self._held = True

    def go_on(self) -> None:
        """Draw again what was drawn before: the press has refused the new setting."""
        self._held = False
        self._next()

    def forget(self) -> None:
        """Another paper: nothing that was drawn may stand in for it."""
        self._kept.clear()
        self._wanted.clear()
        self._bytes = 0

    def look_at(self, pages: Sequence[int]) -> None:
        """These pages lie open now: they are drawn first, and no large ones that were asked for before."""
        self._open = tuple(pages)
        self._wanted = {key: None for key in self._wanted if key[0] in self._open or key[1] <= THUMB}

    def look_for(self, thumbs: range) -> None:
        """These thumbnails are in sight, and no others."""
        self._wanted = {key: None for key in self._wanted if key[1] > THUMB or key[0] in thumbs}

    def pixmap(self, page: int, width_px: int) -> QPixmap | None:
        """The page, or the one that stood there before, or None; what is not there fresh is drawn."""
        kept = self._kept.get((page, width_px))
        if kept is None or kept[0] != self._turn:
            self.ask(page, width_px)
        else:
            self._kept.move_to_end((page, width_px))
        return kept[1] if kept else self._other_width(page)

    def ask(self, page: int, width_px: int) -> None:
        """Draw a page, if it is not drawn as it is now."""
        if 0 <= page < self._pages and width_px > 0 and not self.is_fresh(page, width_px):
            self._wanted[page, width_px] = None
            self._next()

    def is_fresh(self, page: int, width_px: int) -> bool:
        """Whether the page is drawn as it is now."""
        kept = self._kept.get((page, width_px))
        return kept is not None and kept[0] == self._turn

    def _next(self) -> None:
        if self._job or self._held or not self._wanted:
            return
        key = min(self._wanted, key=self._rank)
        del self._wanted[key]
        work = _drawing(self._previewer, self._turn, *key)
        priority = AT_ONCE if self._is_urgent(key) else BEFORE_LONG
        self._job = self._jobs.run(Lane.PICTURES, work, self._take, self._refused, priority=priority)
        self._job.ended.connect(self._ended)

    def _rank(self, key: _Key) -> tuple[bool, bool]:
        return not self._is_urgent(key), key[1] > THUMB

    def _is_urgent(self, key: _Key) -> bool:
        return key[0] in self._open and key[1] > THUMB

    def _take(self, drawn: _Drawn) -> None:
        if drawn.turn == self._turn and not drawn.image.isNull():
            self._keep((drawn.page, drawn.width), QPixmap.fromImage(drawn.image))
            self.arrived.emit(drawn.page)

    def _refused(self, error: WorldError) -> None:
        if error.code != "print.no_page":
            self.failed.emit(error)

    def _ended(self) -> None:
        self._job = None
        self._next()

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        before = self._kept.pop(key, None)
        self._bytes += _bytes_of(pixmap) - (_bytes_of(before[1]) if before else 0)
        self._kept[key] = self._turn, pixmap
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            self._bytes -= _bytes_of(self._kept.popitem(last=False)[1][1])

    def _other_width(self, page: int) -> QPixmap | None:
        """The largest picture of a page at another size."""
        sizes = [width for known, width in self._kept if known == page]
        return self._kept[page, max(sizes)][1] if sizes else None


def _drawing(previewer: Previewer, turn: int, page: int, width: int) -> Callable[[Progress], _Drawn]:
    def work(progress: Progress) -> _Drawn:
        return _Drawn(turn, page, width, QImage.fromData(previewer.page(page, width, progress)))

    return work


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
