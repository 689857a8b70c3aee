"""A hundred kills and twenty hangs of a real kiosk: each time it is back, within the limits of the issue."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import Step, Temper
from kalbajar_catalogue.kiosk.keeping.shown_editions import choose
from tests.conftest import REPOSITORY
from tests.kiosk.kiosk_house import RunningKiosk, carried, laid

KILLS, HANGS = int(os.environ.get("KIOSK_KILLS", "100")), int(os.environ.get("KIOSK_HANGS", "20"))
AFTER_KILL_S, AFTER_HANG_S = 5.0, 30.0
MOMENTS = 200
TEMPER = Temper(settled=0, calm=10_000)
"""As in a museum, but that it never waits longer and never steps down: each kill is a first one."""
pytestmark = [pytest.mark.benchmark, pytest.mark.skipif(os.name == "nt", reason="signals")]


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[RunningKiosk]:
    folder = KioskFolder(tmp_path / "kiosk")
    laid(folder.editions, count=8)
    running = RunningKiosk(folder, TEMPER)
    yield running
    running.end()


def test_killed_at_two_hundred_moments_of_taking_in_old_or_new_is_whole(tmp_path: Path) -> None:
    file, old = carried(tmp_path, number=2, count=30), tmp_path / "old"
    laid(old, number=1, count=30)
    whole_s, seen = _taking(file, _fresh(tmp_path, old, file), 60), {"show-1": 0, "show-2": 0}
    for moment in range(MOMENTS):
        folder = _fresh(tmp_path, old, file)
        _taking(file, folder, whole_s * 1.1 * moment / MOMENTS)
        (shown,) = choose([folder.editions], [], Step.WHOLE).shows
        seen[shown.edition.name] += 1
        assert not reader.opened(folder.editions, shown.edition.name, checked=True).problems
        assert not reader.opened(folder.editions, "show-1", checked=True).problems
    print(f"{MOMENTS} kills within {whole_s * 1000:.0f} ms: {seen}")
    assert all(seen.values())


def _fresh(tmp_path: Path, old: Path, file: Path) -> KioskFolder:
    """The kiosk's folder with the old edition, and the new one dropped."""
    folder = KioskFolder(tmp_path / "fresh")
    shutil.rmtree(folder.root, ignore_errors=True)
    folder.make()
    shutil.copytree(old, folder.editions, dirs_exist_ok=True)
    shutil.copy(file, folder.root / file.name)
    return folder


def _taking(file: Path, folder: KioskFolder, kill_after_s: float) -> float:
    """Takes the dropped file in, in a process that is killed after so long; how long it took."""
    program = (
        "import sys; from pathlib import Path\n"
        "from kalbajar_catalogue.kiosk.keeping.arrivals import take\n"
        "from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder\n"
        "print('now', flush=True)\n"
        "take(Path(sys.argv[1]), KioskFolder(Path(sys.argv[2])), 'en', True)"
    )
    words = [sys.executable, "-c", program, str(folder.root / file.name), str(folder.root)]
    with subprocess.Popen(words, env={"PYTHONPATH": str(REPOSITORY)}, stdout=subprocess.PIPE) as taking:
        assert taking.stdout
        taking.stdout.readline()
        began = time.monotonic()
        with contextlib.suppress(subprocess.TimeoutExpired):
            taking.wait(kill_after_s)
        taking.kill()
    return time.monotonic() - began


def _told(what: str, seconds: list[float]) -> None:
    print(f"{what}: {len(seconds)} of {len(seconds)} back, median {median(seconds):.1f} s, worst {max(seconds):.1f} s")


def test_it_comes_back_after_every_kill(kiosk: RunningKiosk) -> None:
    kiosk.back(1)
    took = []
    for number in range(KILLS):
        assert kiosk.child
        kiosk.child.kill()
        took.append(kiosk.back(number + 2))
    _told("kills", took)
    assert max(took) <= AFTER_KILL_S


def test_it_comes_back_after_every_hang(kiosk: RunningKiosk) -> None:
    kiosk.back(1)
    took = []
    for number in range(HANGS):
        assert kiosk.child
        kiosk.child.send_signal(signal.SIGSTOP)
        took.append(kiosk.back(number + 2))
    _told("hangs", took)
    assert max(took) <= AFTER_HANG_S
