"""Limits of time: how long the reading of a file from outside may keep a processor busy.

What is counted is the time that this thread computes, so that neither a slow drive nor a busy machine, nor a person
who looks at the first rows for an hour, makes a good file a bad one.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from kalbajar_catalogue.diagnostics.problems import WorldError

T = TypeVar("T")


def deadline(seconds: float) -> Callable[[], bool]:
    """Tells, whenever it is asked in this thread, whether so much time has been spent since now."""
    end = time.thread_time() + seconds
    return lambda: time.thread_time() > end


def within(seconds: float, steps: Iterable[T], name: str) -> Iterator[T]:
    """The steps one after the other, as long as to make them takes no longer in all.

    The time of whoever takes them is not counted. Raises WorldError `file.too_slow` of the file called `name`.
    """
    left = seconds
    with _closed_at_the_end(steps):
        walk = iter(steps)
        while True:
            begun = time.thread_time()
            try:
                step = next(walk)
            except StopIteration:
                return
            left -= time.thread_time() - begun
            if left < 0:
                raise WorldError("file.too_slow", name=name, seconds=round(seconds))
            yield step


@contextmanager
def _closed_at_the_end(steps: Iterable[T]) -> Iterator[None]:
    try:
        yield
    finally:
        if close := getattr(steps, "close", None):
            close()
