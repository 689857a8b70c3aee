"""The one door to threads.

Work is handed in from the interface thread with the name of its lane; its result comes back to the
interface thread. A lane's thread never touches a Qt object, and nothing else in a face starts threads.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress
from kalbajar_catalogue.qtkit.callbacks import Callback, held
from kalbajar_catalogue.qtkit.lanes import Executor, Lane, ThreadLanes

T = TypeVar("T")
BETWEEN_REPORTS = 0.05


class Job(QObject):
    """Something under way. Lives in the interface thread and goes away by itself when it has ended."""

    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(self, label: str, stop: Event, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._stop = stop

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask it to stop: at once while it waits, else at its next report of progress."""
        self._stop.set()


@dataclass
class _Waiting:
    """What the interface thread keeps of a job until its result comes."""

    job: Job
    lane: Lane
    done: Callback | None
    failed: Callback | None


@dataclass(frozen=True)
class _Report:
    number: int
    done: int
    total: int
    what: str


@dataclass(frozen=True)
class _End:
    number: int
    result: Any = None
    error: Exception | None = None


@dataclass
class _Task:
    """What a lane's thread sees of a job: no Qt object but the one signal."""

    number: int
    work: Callable[[Progress], Any]
    post: Callable[[object], None]
    stop: Event = field(default_factory=Event)
    last: float = 0.0

    def report(self, done: int, total: int, what: str = "") -> None:
        """The progress that the work calls: passed on at most twenty times a second."""
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self.last >= BETWEEN_REPORTS:
            self.last = now
            self.post(_Report(self.number, done, total, what))

    def __call__(self) -> None:
        """Carry out the work and post how it ended."""
        try:
            if self.stop.is_set():
                raise Cancelled
            self.post(_End(self.number, self.work(self.report)))
        except Exception as error:
            self.post(_End(self.number, error=error))


class Jobs(QObject):
    """Hands work to the lanes and brings results back; `close` before the last window goes."""

    started = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    _posted = Signal(object)

    def __init__(self, crashed: Callable[[Exception], None], executor: Executor | None = None) -> None:
        """`crashed` is told of every error that is ours; `executor` replaces the threads in tests."""
        super().__init__()
        self._crashed = crashed
        self._executor = executor or ThreadLanes()
        self._waiting: dict[int, _Waiting] = {}
        self._count = 0
        self._posted.connect(self._deliver)

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[WorldError], None] | None = None,
        label: str = "",
        priority: int = 0,
    ) -> Job:
        """Do `work` in a lane, then call one of the two in the interface thread.

        A callback that is a bound method is held weakly, and not called once its object is gone. Without
        `failed` the world's errors go to the signal `refused`. A label makes the job seen by people. Of what
        waits in a lane the lowest priority goes first.
        """
        self._count += 1
        task = _Task(self._count, work, self._posted.emit)
        job = Job(label, task.stop, self)
        self._waiting[task.number] = _Waiting(job, lane, held(done), held(failed))
        self._executor.put(lane, task, priority)
        if label and task.number in self._waiting:
            self.started.emit(job)
        return job

    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._waiting

    def close(self) -> None:
        """Write what waits to be written, stop everything else, and wait until no thread is left."""
        for waiting in self._waiting.values():
            if waiting.lane is not Lane.DATABASE:
                waiting.job.cancel()
        self._executor.close()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._posted.disconnect(self._deliver)
        self._waiting.clear()

    @Slot(object)
    def _deliver(self, news: object) -> None:
        if isinstance(news, _End):
            self._end(news)
        elif isinstance(news, _Report) and news.number in self._waiting:
            self._waiting[news.number].job.progressed.emit(news.done, news.total, news.what)

    def _end(self, end: _End) -> None:
        # News that was on its way when `close` came still arrives.
        waiting = self._waiting.pop(end.number, None)
        if waiting is None:
            return
        try:
            self._tell(waiting, end)
        finally:
            waiting.job.ended.emit()
            waiting.job.deleteLater()

    def _tell(self, waiting: _Waiting, end: _End) -> None:
        # What the database lane has done is done, however late it was told to stop.
        is_stale = end.error is None and waiting.job.cancelled and waiting.lane is not Lane.DATABASE
        if isinstance(end.error, Cancelled) or is_stale:
            return
        if end.error is None:
            _call(waiting.done, end.result)
        elif isinstance(end.error, WorldError):
            _call(waiting.failed, end.error) if waiting.failed else self.refused.emit(end.error.problem)
        else:
            self._crashed(end.error)
            self.broken.emit(end.error)


def _call(callback: Callback | None, value: object) -> None:
    if callback and (function := callback()):
        function(value)
