"""Where Python tells of faults that nobody caught: in the main thread, in other threads, in what nobody waits for."""

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator

Told = Callable[[BaseException], object]


@contextlib.contextmanager
def told_of_threads(tell: Told) -> Iterator[None]:
    """Tells of every fault that ends a thread, and of those in the clearing away of values; then as it was before."""
    threads, cleared = threading.excepthook, sys.unraisablehook

    def in_thread(fault: threading.ExceptHookArgs) -> None:
        _tell(tell, fault.exc_value)
        threads(fault)

    def in_clearing(fault: "sys.UnraisableHookArgs") -> None:
        _tell(tell, fault.exc_value)
        cleared(fault)

    threading.excepthook, sys.unraisablehook = in_thread, in_clearing
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = threads, cleared


def _tell(tell: Told, fault: BaseException | None) -> None:
    if fault is not None and not isinstance(fault, SystemExit):
        tell(fault)
