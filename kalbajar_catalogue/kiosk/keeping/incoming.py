"""New editions: taken in behind the visitor's back, and shown when nobody looks."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions import reader, store
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.idle import Mood
from kalbajar_catalogue.kiosk.keeping.arrivals import Arrivals, Pace, Taken, take
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.refusals import why
from kalbajar_catalogue.kiosk.keeping.shown_editions import Chosen, outdated
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

POLL_MS = 5_000
SOON_MS = 500
USUAL_PACE = Pace()
Choose = Callable[[str], Chosen]
"""What to show from now on, after the edition of this name has come."""


class Incoming(QObject):
    """Looks for files, takes one in at a time in a lane, and hands it to the content at the next idle moment."""

    noted = Signal(str)
    """A line for the log."""
    took = Signal(str)
    """The edition of this name came in and is shown, or would be if none were newer."""

    def __init__(self, folder: KioskFolder, jobs: Jobs, session: Session, content: Content, choose: Choose,
                 languages: Sequence[Language], pace: Pace = USUAL_PACE,
                 parent: QObject | None = None) -> None:  # fmt: skip
        """`choose` is called in a lane; `languages` are those of the kiosk."""
        super().__init__(parent)
        self._folder, self._jobs, self._session, self._content = folder, jobs, session, content
        self._choose, self._languages = choose, languages
        self._arrivals = Arrivals(pace)
        self._busy = False
        self._waiting: list[tuple[str, Chosen]] = []
        self._told: set[str] = set()
        self._watcher = QFileSystemWatcher([str(folder.root)] if folder.root.is_dir() else [], self)
        self._watcher.directoryChanged.connect(self.look)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        session.moodChanged.connect(self._at_idle)
        self._poll.start()
        self._soon.start()

    @property
    def waits(self) -> bool:
        """Whether something has come in that is not shown yet."""
        return bool(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether a file is being taken in, or something waits to be shown."""
        return self._busy or self.waits

    @Slot()
    def look(self) -> None:
        """Looks into the folder; what rests is taken in, what is new is looked at again soon."""
        if self._busy:
            return
        if files := self._arrivals.ready(self._folder.root):
            self._take(files[0])
        elif any(self._arrivals.rested(file) < self._arrivals.pace.rest for file in self._arrivals.seen):
            self._soon.start()

    def _take(self, file: Path) -> None:
        self._busy = True
        waits = self._arrivals.rested(file) < self._arrivals.pace.whole
        work = partial(_taking, file, self._folder, self._languages, waits)
        self._jobs.run(Lane.LONG, work, self._taken, self._failed)

    @Slot(object)
    def _taken(self, taken: Taken) -> None:
        self._busy = False
        if taken.problem:
            self._not_taken(taken, taken.problem)
        else:
            self._arrivals.put_off(taken.file, self._arrivals.pace.again)  # if it could not be deleted
            self.noted.emit(f"{taken.file.name} was taken in as {taken.name}.")
            self._busy = True
            self._jobs.run(Lane.LONG, partial(_choosing, self._choose, taken.name), self._chosen, self._failed)
            return
        self._soon.start()

    def _not_taken(self, taken: Taken, fault: WorldError) -> None:
        pace = self._arrivals.pace
        self._arrivals.put_off(taken.file, min(pace.again, pace.whole / 4) if taken.later else pace.again)
        told = why(taken.file.name, fault.problem, "en")
        line = f"{taken.file.name} {'may still be being copied, it waits' if taken.later else 'was refused'}: {told}"
        if not taken.later or line not in self._told:
            self._told.add(line)
            self.noted.emit(line)

    @Slot(object)
    def _chosen(self, chosen: tuple[str, Chosen]) -> None:
        self._busy = False
        self._waiting.append(chosen)
        self._at_idle()
        self._soon.start()

    @Slot(object)
    def _failed(self, fault: WorldError) -> None:
        self._busy = False
        self.noted.emit(f"{fault.code}: {dict(fault.problem.values)}")

    @Slot()
    def _at_idle(self) -> None:
        """Nobody looks: what has come in last is shown."""
        if not self._waiting or self._session.mood is not Mood.ATTRACT:
            return
        names, chosen = [name for name, _ in self._waiting], self._waiting[-1][1]
        self._waiting.clear()
        self._content.take_over(chosen.shows)
        shown = {show.edition.name for show in chosen.shows}
        for name in names:
            self.noted.emit(f"{name} is shown." if name in shown else f"{name} is older than what is shown.")
            self.took.emit(name)
        self._jobs.run(Lane.LONG, partial(_sweeping, self._folder.editions, frozenset(shown)), None, self._failed)


def _taking(file: Path, folder: KioskFolder, languages: Sequence[Language], waits: bool, progress: Progress) -> Taken:
    return take(file, folder, languages, waits, progress)


def _choosing(choose: Choose, name: str, _: Progress) -> tuple[str, Chosen]:
    return name, choose(name)


def _sweeping(editions: Path, shown: frozenset[str], _: Progress) -> None:
    for name in outdated(reader.listed(editions), shown):
        store.remove(editions, name)
