"""The watchdog over real processes: children that speak, fall silent, die, or never start."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import Temper
from kalbajar_catalogue.kiosk.keeping.watchdog import starts
from tests.conftest import REPOSITORY

PATIENCE_S = 30.0
QUICK = Temper(beat=0.1, silence=1.0, first_frame=2.0, settled=60, calm=100)
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")

PARENT = """
import sys
from pathlib import Path
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import Temper
from kalbajar_catalogue.kiosk.keeping.watchdog import Watchdog
folder = KioskFolder(Path(sys.argv[1]))
child = lambda step, took: [sys.executable, sys.argv[2], str(int(step)), str(folder.root), *took]
remember = lambda: (folder.root / "software").touch()
sys.exit(Watchdog(folder, child, Temper.of_json(sys.argv[3]), remember).run())
"""
CHILD = """
import os, signal, sys, threading, time
step, root, took = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
def told(words): os.write(1, f"kiosk: {words}\\n".encode())
def beat(times=10**6, every=0.1):
    for number in range(times):
        told(f"frame {number}")
        time.sleep(every)
def count():
    with open(root + "/runs", "a") as runs: runs.write(f"{step} {os.getpid()} {' '.join(took)}\\n")
    return len(open(root + "/runs").readlines())
def end_with_parent():
    while os.read(0, 1): pass
    os._exit(42)
threading.Thread(target=end_with_parent, daemon=True).start()
run = count()
"""


class House:
    """A watchdog in a process of its own, over a child that a test writes."""

    def __init__(self, folder: KioskFolder, behaviour: str, temper: Temper) -> None:
        self.folder = folder
        folder.make()
        child = folder.root / "child.py"
        child.write_text(CHILD + textwrap.dedent(behaviour), "utf-8")
        words = [sys.executable, "-c", PARENT, str(folder.root), str(child), temper.as_json()]
        self.parent = subprocess.Popen(words, env={**os.environ, "PYTHONPATH": str(REPOSITORY)})

    @property
    def runs(self) -> list[list[str]]:
        """Step, process and what was taken of each start."""
        file = self.folder.root / "runs"
        return [line.split(" ") for line in file.read_text().splitlines()] if file.exists() else []

    @property
    def log(self) -> str:
        """What the log says."""
        return self.folder.log.read_text("utf-8") if self.folder.log.exists() else ""

    def until(self, holds: Callable[[], bool]) -> float:
        """Waits, and tells for how long."""
        began = time.monotonic()
        while not holds():
            if time.monotonic() - began > PATIENCE_S:
                pytest.fail(f"in vain: {self.runs} {self.log}")
            time.sleep(0.02)
        return time.monotonic() - began

    def end(self) -> int:
        """Asks it to end."""
        self.parent.terminate()
        return self.parent.wait(PATIENCE_S)


Keep = Callable[..., House]


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Keep]:
    houses: list[House] = []

    def kept(behaviour: str, temper: Temper = QUICK) -> House:
        houses.append(House(KioskFolder(tmp_path / "kiosk"), behaviour, temper))
        return houses[-1]

    yield kept
    for house in houses:
        if house.parent.poll() is None:
            house.parent.kill()
            house.parent.wait(PATIENCE_S)


def is_alive(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text("utf-8") if Path("/proc").is_dir() else True


def ends(house: House, process: str) -> None:
    def gone() -> bool:
        try:
            return not is_alive(process)
        except FileNotFoundError:
            return True

    house.until(gone)


@pytest.mark.parametrize(
    ("deed", "why", "reason"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL", ("killed", signal.SIGKILL)),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV", ("fault", signal.SIGSEGV)),
        ("os._exit(7)", "exit code 7", ("exit", 7)),
        ("raise RuntimeError('oh')", "RuntimeError: oh", ("exit", 1)),
        ("os._exit(43)", "cannot be drawn", ("undrawn", 0)),
    ],
)
def test_it_comes_back_after_a_crash_and_says_why(keep: Keep, deed: str, why: str, reason: tuple[str, int]) -> None:
    house = keep(f"beat(3)\nif run < 3: {deed}\nbeat()")
    assert house.until(lambda: len(house.runs) == 3) < 5
    house.until(lambda: house.log.count("Shown after") == 3)
    assert house.end() == 0
    assert why in house.log
    told = starts(house.folder)
    assert [row["how"] for row in told] == ["crashed", "crashed"]
    assert (told[0]["reason"], told[0]["number"]) == reason


def test_silence_is_a_hang_and_the_child_is_killed(keep: Keep) -> None:
    house = keep("""
        import faulthandler
        faulthandler.register(signal.SIGUSR1)
        beat(3)
        if run == 1:
            def turn_in_circles(): time.sleep(1000)
            turn_in_circles()
        beat()
    """)
    house.until(lambda: len(house.runs) == 2)
    ends(house, house.runs[0][1])
    house.until(lambda: "hung" in house.log)
    assert "turn_in_circles" in house.log
    assert starts(house.folder)[0]["how"] == "hung"


def test_a_child_that_is_stopped_hangs(keep: Keep) -> None:
    house = keep("beat(3)\nif run == 1: os.kill(os.getpid(), signal.SIGSTOP)\nbeat()")
    house.until(lambda: len(house.runs) == 2)
    ends(house, house.runs[0][1])


def test_one_that_runs_but_draws_nothing_hangs(keep: Keep) -> None:
    house = keep("""
        while run == 1:
            told("note I am here")
            print("and I print", flush=True)
            time.sleep(0.1)
        beat()
    """)
    house.until(lambda: len(house.runs) == 2)
    house.until(lambda: "hung" in house.log)


def test_one_that_rests_lives(keep: Keep) -> None:
    house = keep("while True: told('alive'); time.sleep(0.1)")
    house.until(lambda: "Shown after" in house.log)
    time.sleep(1.5)
    assert len(house.runs) == 1


@pytest.mark.parametrize(("code", "runs"), [(40, 1), (41, 2)])
def test_staff_close_it_or_start_it_again(keep: Keep, code: int, runs: int) -> None:
    house = keep(f"beat(3)\nos._exit({code} if run == 1 else 40)")
    assert house.parent.wait(PATIENCE_S) == 0
    assert len(house.runs) == runs


@pytest.mark.parametrize(("code", "reason"), [(44, "daily"), (45, "settings")])
def test_a_planned_end_is_no_crash(keep: Keep, code: int, reason: str) -> None:
    house = keep(f"beat(3)\nif run < 3: os._exit({code})\nbeat()", Temper(beat=0.1, settled=0, calm=0, most_wait=600))
    house.until(lambda: house.log.count("Shown after") == 3)
    assert house.end() == 0
    assert house.log.count("ended as planned") == 2
    assert "crashed" not in house.log
    assert [(row["how"], row["reason"]) for row in starts(house.folder)] == [("planned", reason)]
    assert [int(run[0]) for run in house.runs] == [0, 0, 0]


def test_the_daily_beginnings_hide_no_fall(keep: Keep) -> None:
    house = keep("beat(2)\nif run == 2: os._exit(7)\nif run < 5: os._exit(44)\nbeat()")
    house.until(lambda: house.log.count("Shown after") == 5)
    assert [row["reason"] for row in starts(house.folder)] == ["exit", "daily"]


def test_asked_to_end_it_ends_with_the_child(keep: Keep) -> None:
    house = keep("beat()")
    house.until(lambda: "Shown after" in house.log)
    assert house.end() == 0
    ends(house, house.runs[0][1])
    assert "switched off" in house.log


def test_asked_to_end_while_it_waits_it_ends(keep: Keep) -> None:
    house = keep("beat(2); os._exit(7)", Temper(calm=0, most_wait=600))
    house.until(lambda: len(house.runs) == 1)
    assert house.end() == 0


def test_when_it_is_killed_the_child_ends_itself(keep: Keep) -> None:
    house = keep("beat()")
    house.until(lambda: "Shown after" in house.log)
    house.parent.kill()
    house.parent.wait(PATIENCE_S)
    began = time.monotonic()
    ends(house, house.runs[0][1])
    assert time.monotonic() - began < 5


def test_what_never_draws_steps_down_to_the_page_that_rests(keep: Keep) -> None:
    house = keep("beat() if step == 3 else os._exit(7)")
    house.until(lambda: "Shown after" in house.log)
    assert [int(run[0]) for run in house.runs] == [0, 0, 1, 1, 2, 2, 3]
    assert not (house.folder.root / "software").exists()


def test_software_is_remembered_when_it_helps(keep: Keep) -> None:
    house = keep("""
        if step == 0: os._exit(7)
        assert os.environ["QT_QUICK_BACKEND"] == "software"
        beat()
    """)
    house.until(lambda: (house.folder.root / "software").exists())
    assert [int(run[0]) for run in house.runs] == [0, 0, 1]


def test_an_edition_that_came_in_is_tried_as_a_whole_and_shown_again(keep: Keep) -> None:
    house = keep("""
        if run < 5: os._exit(7)
        beat(2)
        if run == 5:
            told("took KLB-E-001-2")
            os._exit(7)
        beat()
    """)
    house.until(lambda: len(house.runs) == 6)
    assert [int(run[0]) for run in house.runs] == [0, 0, 1, 1, 2, 0]
    assert house.runs[-1][2] == "KLB-E-001-2"


def test_it_waits_longer_and_longer(keep: Keep) -> None:
    house = keep("beat(1, 0.01); os._exit(7)", Temper(calm=2, most_wait=1))
    took = house.until(lambda: len(house.runs) >= 5)
    assert took > 2
    assert "after 1 s" in house.log


def test_what_a_child_tells_stands_in_the_log_and_in_one_line_each(keep: Keep) -> None:
    house = keep("told('note Kəlbəcər'); beat()")
    house.until(lambda: "Kəlbəcər" in house.log)
    assert all(line[:4].isdigit() or line.startswith("    ") for line in house.log.splitlines())


def test_a_program_that_is_not_there_is_tried_again(tmp_path: Path) -> None:
    folder = KioskFolder(tmp_path)
    folder.make()
    program = textwrap.dedent("""
        import sys
        from pathlib import Path
        from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
        from kalbajar_catalogue.kiosk.keeping.restarts import Temper
        from kalbajar_catalogue.kiosk.keeping.watchdog import Watchdog
        runs = []
        def child(step, took):
            runs.append(step)
            return ["/nowhere/at/all"] if len(runs) < 4 else [sys.executable, "-c", "import os; os._exit(40)"]
        sys.exit(Watchdog(KioskFolder(Path(sys.argv[1])), child, Temper(), print).run())
    """)
    environment: Mapping[str, str] = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], env=environment, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0
    assert [row["how"] for row in starts(folder)] == ["not started"] * 3


@pytest.mark.parametrize("text", ["{", '{"starts": 3}', '{"starts": [1, null]}', "[]"])
def test_a_spoilt_list_of_starts_is_none(tmp_path: Path, text: str) -> None:
    folder = KioskFolder(tmp_path)
    folder.make()
    folder.starts.write_text(text, "utf-8")
    assert starts(folder) == []


def test_the_watchdog_knows_no_qt_and_is_small() -> None:
    program = "import sys, json, kalbajar_catalogue.app.cli, kalbajar_catalogue.kiosk.keeping.watchdog as _; "
    program += "print(json.dumps(sorted(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(told.stdout)}
    assert not loaded & {"PySide6", "sqlalchemy", "PIL", "numpy", "pyvips", "lxml", "typst"}


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no such signal here")
def test_the_end_of_the_session_is_a_request_to_end(keep: Keep) -> None:
    house = keep("beat()")
    house.until(lambda: "Shown after" in house.log)
    house.parent.send_signal(signal.SIGHUP)
    assert house.parent.wait(PATIENCE_S) == 0
