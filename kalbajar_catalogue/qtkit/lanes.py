"""The lanes: threads that take work in turn. Nothing here knows Qt."""

import itertools
import math
import queue
import threading
from collections.abc import Callable
from enum import Enum
from os import cpu_count
from typing import Protocol

Work = Callable[[], None]
_Entry = tuple[float, int, Work | None]


class Lane(Enum):
    """Where work is done: one thread for the database and for long tasks, a few for pictures.

    `BEHIND` is one thread for what nobody waits for: figures that are brought up while a person goes on.
    """

    DATABASE = "database"
    LONG = "long"
    BEHIND = "behind"
    PICTURES = "pictures"


class Executor(Protocol):
    """Takes work for a lane. A test may carry it out by hand."""

    def put(self, lane: Lane, work: Work, priority: int) -> None:
        """Carry the work out some time: in order of priority, then of arrival."""

    def close(self) -> None:
        """Take no more work and return when no thread is left."""


def picture_threads() -> int:
    """Two to four, one fewer than there are processors."""
    return min(4, max(2, (cpu_count() or 2) - 1))


class ThreadLanes:
    """The executor of the running program; a lane's threads start with its first work."""

    def __init__(self) -> None:
        self._queues: dict[Lane, queue.PriorityQueue[_Entry]] = {}
        self._threads: list[tuple[Lane, threading.Thread]] = []
        self._order = itertools.count()
        self._closed = False

    def put(self, lane: Lane, work: Work, priority: int) -> None:
        """Add work to a lane; nothing after `close`."""
        if self._closed:
            return
        if lane not in self._queues:
            self._open(lane)
        self._queues[lane].put((priority, next(self._order), work))

    def close(self) -> None:
        """Forget what waits, but for the database lane: what a person wrote is written. Let what runs end."""
        self._closed = True
        for lane, waiting in self._queues.items():
            if lane is not Lane.DATABASE:
                _empty(waiting)
        for lane, _ in self._threads:
            self._queues[lane].put((math.inf, next(self._order), None))
        for _, thread in self._threads:
            thread.join()
        self._threads.clear()

    def _open(self, lane: Lane) -> None:
        self._queues[lane] = queue.PriorityQueue()
        for number in range(picture_threads() if lane is Lane.PICTURES else 1):
            # A daemon: a program that dies by an error must not hang here.
            thread = threading.Thread(
                target=_serve, args=(self._queues[lane],), name=f"{lane.value}-{number}", daemon=True
            )
            self._threads.append((lane, thread))
            thread.start()


def _serve(waiting: "queue.PriorityQueue[_Entry]") -> None:
    while work := waiting.get()[2]:
        work()
        # Held on to, it would keep the last result alive until the next work comes.
        del work


def _empty(waiting: "queue.PriorityQueue[_Entry]") -> None:
    try:
        while True:
            waiting.get_nowait()
    except queue.Empty:
        return
