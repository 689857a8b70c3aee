"""What is costly to make and only looked at or copied: made once for all the processes that share the tests."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of this name; the process that needs it first fills it, the others wait for that.

    `make` gets a folder that does not exist yet. Whoever needs to change what lies there copies it.
    """
    place = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        place = place.parent
    folder, begun = place / f"once-{name}", place / f"once-{name}-begun"
    with FileLock(place / f"once-{name}.lock"):
        if not folder.exists():
            shutil.rmtree(begun, ignore_errors=True)
            make(begun)
            begun.rename(folder)
    return folder
