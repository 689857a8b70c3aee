"""The line to the live preview's child process: started when it is needed, and anew before it has grown too large."""

import contextlib
import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

import psutil

from kalbajar_catalogue.publishing import live_child
from kalbajar_catalogue.publishing.live_child import Answer, Task

MOST_SETTINGS: Final = 40
"""Typst keeps something of every setting; after so many the process makes room for a fresh one."""
MOST_BYTES: Final = 1_200_000_000
"""Memory of the process beyond which it makes room earlier."""
PATIENCE_S: Final = 20.0
"""How long a process may stay with a task that nobody waits for any more, while another waits."""
_LOOK_EVERY = 0.02
_LEAVE_WITHIN = 5


class Line:
    """One child process at a time. For one thread at a time."""

    def __init__(self) -> None:
        self._child: BaseProcess | None = None
        self._line: Connection | None = None
        self._settings = 0
        self._given: dict[int, float] = {}
        self.start()

    @property
    def pid(self) -> int | None:
        """The process, if there is one."""
        return self._child.pid if self._child else None

    def start(self) -> None:
        """Start a process; it warms itself while nobody waits."""
        context = multiprocessing.get_context("spawn")
        self._line, line_of_child = context.Pipe()
        self._child = context.Process(target=live_child.work, args=(line_of_child,), name="preview", daemon=True)
        self._child.start()
        line_of_child.close()
        self._settings, self._given = 0, {}

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._line:
            self._line.close()
        if self._child:
            self._child.kill()
            self._child.join(_LEAVE_WITHIN)
            with contextlib.suppress(ValueError):
                self._child.close()
        self._line = self._child = None

    def restart(self) -> None:
        """End the process and start another."""
        self.close()
        self.start()

    def ask(self, task: Task, still_wanted: Callable[[], None]) -> Answer:
        """Give a task and wait for its answer; `still_wanted` is called every 20 ms and may raise.

        Answers to tasks that nobody waits for any more are passed over. Raises EOFError, ConnectionError for a
        process that died, or that does not let go of such a task within `PATIENCE_S`.
        """
        if self._line is None:
            raise EOFError
        self._line.send(task)
        self._given[task.ticket] = time.monotonic()
        while True:
            while not self._line.poll(_LOOK_EVERY):
                still_wanted()
                self._lose_patience(task)
            answer: Answer = self._line.recv()
            # Tickets only grow, and are answered in their order: what was given before is done, or was passed over.
            self._given = {ticket: when for ticket, when in self._given.items() if ticket > answer.ticket}
            if answer.ticket == task.ticket:
                return answer

    def _lose_patience(self, task: Task) -> None:
        oldest = min(self._given)
        if oldest != task.ticket and time.monotonic() - self._given[oldest] > PATIENCE_S:
            raise EOFError

    def rest(self) -> None:
        """After a setting: a process that has done enough, or grown too large, is replaced by a fresh one."""
        self._settings += 1
        if self._settings >= MOST_SETTINGS or self._bytes() > MOST_BYTES:
            self.restart()

    def _bytes(self) -> int:
        try:
            return int(psutil.Process(self.pid).memory_info().rss) if self.pid else 0
        except psutil.NoSuchProcess:
            return 0
