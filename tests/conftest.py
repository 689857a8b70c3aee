"""The ground that every test stands on: a home of its own, no display, nothing left over."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parents[1]
MEMORY_DISK = Path("/dev/shm")
ROOM_BYTES = 8 * 1024**3
LONG_ONES = ("house/test_tools.py", "journeys/", "app/", "kiosk/")
"""Where single tests take seconds: they are begun first, so that all workers end together."""
_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}

settings.register_profile(
    "house", deadline=None, print_blob=True, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("house"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "house")


def pytest_configure(config: pytest.Config) -> None:
    """Give the session an empty home and no display, before anything asks for either."""
    home = config.stash[_HOME] = tempfile.TemporaryDirectory(prefix="kalbajar-home-", ignore_cleanup_errors=True)
    for variable, folder in _HOME_VARIABLES.items():
        os.environ[variable] = str(Path(home.name, folder))
    _work_in_memory()
    os.environ.pop("KALBAJAR_CATALOGUE", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _work_in_memory() -> None:
    """Keep the folders of tests on a disk in memory where there is room: each write of a catalogue waits for a disk."""
    if MEMORY_DISK.is_dir() and os.access(MEMORY_DISK, os.W_OK) and shutil.disk_usage(MEMORY_DISK).free > ROOM_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_DISK))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first; otherwise in the order they stand."""
    items.sort(key=lambda item: not item.nodeid.removeprefix("tests/").startswith(LONG_ONES))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the session's home away again."""
    if home := config.stash.get(_HOME, None):
        home.cleanup()


def pytest_collection_finish() -> None:
    """From here on the collector leaves alone what all modules of tests imported."""
    from tests.leftovers import set_aside

    set_aside()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """After the last test of a module the collector leaves alone what lives on: modules and fixtures of the session."""
    yield
    if nextitem is not None and nextitem.path != item.path:
        from tests.leftovers import set_aside

        set_aside()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real input files, too large for the repository: `../shared`, or where KALBAJAR_SHARED says."""
    folder = Path(os.environ.get("KALBAJAR_SHARED") or REPOSITORY.parent / "shared")
    if not folder.is_dir():
        pytest.skip("needs the folder of real input files; name it with KALBAJAR_SHARED")
    return folder


@pytest.fixture(autouse=True)
def nothing_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with Qt no window, thread or timer of its own may live; without Qt, no thread."""
    threads_before = set(threading.enumerate())
    if "qapp" not in request.fixturenames:
        yield
        leftovers = _threads(threads_before)
    else:
        request.getfixturevalue("qapp")
        from tests.leftovers import alive, alive_and_set_aside

        before = alive_and_set_aside()
        yield
        leftovers = [*_threads(threads_before), *(str(thing) for thing in alive() if thing not in before)]
    if leftovers:
        pytest.fail("left over after the test: " + ", ".join(leftovers))


def _threads(before: set[threading.Thread]) -> list[str]:
    """The Python threads that came since and do not end within a second."""
    for thread in set(threading.enumerate()) - before:
        thread.join(1)
    return [thread.name for thread in set(threading.enumerate()) - before]
