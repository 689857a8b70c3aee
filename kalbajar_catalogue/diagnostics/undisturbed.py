"""Stretches in which very many values are made and none are thrown away."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY = 100_000
"""Of so many new values a walk through them would hold up every thread for long enough to be seen."""
_lock = Lock()
_inside = 0
_was_on = True


@contextmanager
def undisturbed() -> Iterator[None]:
    """No garbage collection inside: each would walk through all that was made so far, for nothing.

    Where very many values were made they are not walked through afterwards either: the next collection would come in
    whatever thread is next, that of the interface too. Safe inside itself and in several threads at once. Only for
    what keeps what it makes; what is let go of is freed all the same, but for circles.
    """
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _inside, _was_on
    with _lock:
        if not _inside:
            _was_on = gc.isenabled()
            gc.disable()
        _inside += 1


def _leave() -> None:
    global _inside
    with _lock:
        _inside -= 1
        if _inside or not _was_on:
            return
        if gc.get_count()[0] >= MANY:
            gc.freeze()
        gc.enable()
