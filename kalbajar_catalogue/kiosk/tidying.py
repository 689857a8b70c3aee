"""Between two visitors: what scripts and pictures no longer need goes back to the system.

A kiosk runs for weeks. What many threads took and gave back lies in pieces that the C library of Linux keeps unless
it is asked; the scripts' own collector waits until it needs room.
"""

import ctypes
import gc
import sys

from PySide6.QtQuick import QQuickView


def tidy(view: QQuickView) -> None:
    """Costs some tens of milliseconds: for moments in which nobody touches. Interface thread."""
    view.engine().collectGarbage()
    gc.collect()
    if sys.platform.startswith("linux"):
        _trim()


def _trim() -> None:
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:  # musl has none
        trim(0)
