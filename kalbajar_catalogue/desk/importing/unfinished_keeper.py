"""Keeps the import that is under way, so that it can be gone on with after the program was closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.importing.importer import Importer
from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.importing import unfinished
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.unfinished import Unfinished
from kalbajar_catalogue.qtkit.lanes import Lane


class UnfinishedKeeper(QObject):
    """Follows an importer; `found` tells what was kept by an earlier session, or None.

    One after the other, in the lane that ends its work when the desk closes: the last answer is kept too.
    """

    found = Signal(object)

    def __init__(self, site: Site, importer: Importer) -> None:
        super().__init__(importer)
        self._site, self._importer = site, importer
        self._kept: tuple[object, ...] = ()
        importer.changed.connect(self._follow)

    def look(self) -> None:
        """Look for what an earlier session left."""
        self._site.jobs.run(Lane.DATABASE, recalling(self._site.folder), self._have)

    def forget(self) -> None:
        """It was finished, or given up."""
        self._kept = ()
        self._site.jobs.run(Lane.DATABASE, forgetting(self._site.folder))

    def _have(self, one: Unfinished | None) -> None:
        self.found.emit(one)

    def _follow(self) -> None:
        state = self._importer.state
        if state.imported is not None:
            if self._kept:
                self.forget()
            return
        one = begun(state)
        now = (state.source, state.mapping, state.decisions, state.pictures)
        if one is not None and not _same(now, self._kept) and self._site.records.writable:
            self._kept = now
            self._site.jobs.run(Lane.DATABASE, keeping(self._site.folder, one))


def begun(state: State) -> Unfinished | None:
    """What is worth to be kept of a state: the answers about a single table in a file, once there are any."""
    source, mapping = state.source, state.mapping
    if source is None or source.path is None or mapping is None or state.whole is not None:
        return None
    if state.decisions == Decisions() and not state.chosen and state.check is None:
        return None
    return Unfinished(source.path, mapping, state.decisions, source.how, state.pictures, state.chosen)


def recalling(folder: Path) -> Callable[[Progress], Unfinished | None]:
    """Reads what was kept."""

    def work(progress: Progress) -> Unfinished | None:
        return unfinished.recall(folder)

    return work


def keeping(folder: Path, one: Unfinished) -> Callable[[Progress], None]:
    """Keeps it."""

    def work(progress: Progress) -> None:
        unfinished.keep(folder, one)

    return work


def forgetting(folder: Path) -> Callable[[Progress], None]:
    """Forgets what was kept."""

    def work(progress: Progress) -> None:
        unfinished.forget(folder)

    return work


def _same(now: tuple[object, ...], before: tuple[object, ...]) -> bool:
    return len(now) == len(before) and all(one is other for one, other in zip(now, before, strict=True))
