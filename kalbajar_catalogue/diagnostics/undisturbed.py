"""Stretches in which very many values are made and none are thrown away."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """No garbage collection inside: each would walk through all that was made so far, for nothing.

    Safe inside itself, and where collection is off already. Only for what keeps what it makes.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
