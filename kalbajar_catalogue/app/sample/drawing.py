"""All pictures of the sample drawn at once, in processes of their own, so that every core is used.

Which process draws what makes no difference to the pictures. Where no process can be started, threads draw.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import get_context
from pathlib import Path

from kalbajar_catalogue.app.sample.shots import Subject, draw
from kalbajar_catalogue.diagnostics.progress import Progress, silent

MOST_WORKERS = 4


_Hands = Callable[[], AbstractContextManager[Executor]]


class _NoProcessesError(Exception):
    """This system, or the program that we are part of, lets us start no processes."""


def workers() -> int:
    """How many draw at once: one for each core that this process may use, at most four."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MOST_WORKERS)


def draw_all(
    subjects: Sequence[Subject], folder: Path, scale: float = 1.0, progress: Progress = silent, threads: bool = False
) -> None:
    """Draws every view of every subject into a folder, in any thread of the caller; progress counts pictures.

    What `progress` raises stops the drawing: pictures that are begun are finished, within seconds, and then no
    process and no thread is left. `threads` does without processes. Raises OSError when a picture cannot be written.
    """
    told = _Told(subjects, progress)
    if not threads:
        try:
            _draw(told, _processes, folder, scale)
        except _NoProcessesError:
            pass
        else:
            return
    _draw(told, _threads, folder, scale)


class _Told:
    """What is still to be drawn, and who is told of what is done."""

    def __init__(self, subjects: Sequence[Subject], progress: Progress) -> None:
        self.waiting = list(subjects)
        self._progress = progress
        self._total = sum(len(subject.views) for subject in subjects)
        self._done = 0

    def begin(self) -> None:
        """Nothing is drawn yet; whoever watches may stop it here."""
        self._progress(self._done, self._total)

    def finished(self, subject: Subject) -> None:
        """All views of a subject are there."""
        self.waiting.remove(subject)
        self._done += len(subject.views)
        self._progress(self._done, self._total, subject.code)


def _draw(told: _Told, hands: _Hands, folder: Path, scale: float) -> None:
    told.begin()
    with hands() as pool:
        begun = _begun(pool, told.waiting, folder, scale)
        for future in as_completed(begun):
            try:
                future.result()
            except BrokenExecutor as broken:
                raise _NoProcessesError from broken
            told.finished(begun[future])


def _begun(pool: Executor, subjects: Sequence[Subject], folder: Path, scale: float) -> dict[Future[None], Subject]:
    try:
        return {pool.submit(draw, subject, folder, scale): subject for subject in subjects}
    except (OSError, RuntimeError, ImportError) as refused:
        raise _NoProcessesError from refused


@contextmanager
def _processes() -> Iterator[Executor]:
    try:  # `spawn` everywhere: a fork would copy the threads of the desk
        pool = ProcessPoolExecutor(workers(), mp_context=get_context("spawn"))
    except (OSError, ImportError, ValueError) as refused:
        raise _NoProcessesError from refused
    with _ended(pool):
        yield pool


@contextmanager
def _threads() -> Iterator[Executor]:
    with _ended(ThreadPoolExecutor(workers(), thread_name_prefix="drawing")) as pool:
        yield pool


@contextmanager
def _ended(pool: Executor) -> Iterator[Executor]:
    """A pool that is given nothing more to do as soon as anything is raised, and has ended afterwards."""
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
