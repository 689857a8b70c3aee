"""Lanes without threads: work is carried out when a test says so."""

from collections.abc import Callable

from kalbajar_catalogue.qtkit.lanes import Lane


class ByHand:
    """An executor whose work waits for `drain`."""

    def __init__(self) -> None:
        self.waiting: list[tuple[int, Lane, Callable[[], None]]] = []
        self.closed = False

    def put(self, lane: Lane, work: Callable[[], None], priority: int) -> None:
        self.waiting.append((priority, lane, work))

    def close(self) -> None:
        self.closed = True
        self.waiting.clear()

    def drain(self) -> None:
        """Carry out all that waits, and what comes of it."""
        while self.waiting:
            self.waiting.sort(key=lambda entry: entry[0])
            self.waiting.pop(0)[2]()
