"""What holds in the whole process for the catalogue that is open: its words, its own fields, its labels.

A catalogue that is made beside the open one holds its own `apart`, in the thread that makes it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")
_APART: ContextVar[dict[Any, Any] | None] = ContextVar("apart", default=None)


class InForce(Generic[T]):
    """One thing in force. It is replaced whole, so that every thread sees the old or the new one."""

    def __init__(self, first: T) -> None:
        self._value = first

    def get(self) -> T:
        """What is in force here."""
        apart = _APART.get()
        return cast(T, apart[self]) if apart is not None and self in apart else self._value

    def put(self, value: T) -> None:
        """Puts this in force: in the whole process, or only here where `apart` holds."""
        apart = _APART.get()
        if apart is None:
            self._value = value
        else:
            apart[self] = value


@contextmanager
def apart() -> Iterator[None]:
    """What is put in force within holds in this thread only, and not longer."""
    token = _APART.set({})
    try:
        yield
    finally:
        _APART.reset(token)
