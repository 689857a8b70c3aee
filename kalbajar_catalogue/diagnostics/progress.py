"""How a long action tells how far it is, and how it is told to stop."""

from typing import Protocol


class Cancelled(Exception):
    """The person stopped the action; whoever catches it leaves nothing half done."""


class Progress(Protocol):
    """Called between the steps of a long action, from the thread that does the work."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Tells that `done` of `total` steps are finished; raises Cancelled when the person asked to stop."""


def silent(done: int, total: int, what: str = "") -> None:
    """Progress that nobody watches."""


def share_of(progress: Progress, total: int, begin: float, end: float) -> Progress:
    """Progress of one part of an action of `total` steps in all: it lies between these shares of the whole, 0 to 1."""
    whole = total

    def tell(done: int, total: int, what: str = "") -> None:
        progress(round(whole * (begin + (end - begin) * done / max(total, 1))), whole, what)

    return tell
