"""A program that dies without a word leaves its traces; the next one makes a report of them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics import crashes, hard, plain, reports

DIES = """
import sys, os, faulthandler
from pathlib import Path
from kalbajar_catalogue.diagnostics import hard

def of_rena(secret):
    {death}

with hard.watched(Path(sys.argv[1])):
    of_rena("Rəna, /home/rena")
"""
DEATHS = {
    "segfault": ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
    "abort": ("os.abort()", "Aborted"),
    "qt": ("from PySide6.QtCore import qFatal; qFatal(secret)", "Aborted"),
}


def died(folder: Path, death: str) -> int:
    """The exit code of a program that is watched in a folder."""
    said = subprocess.run(
        [sys.executable, "-c", DIES.format(death=death), str(folder)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    return said.returncode


@pytest.mark.parametrize("death", DEATHS)
def test_a_death_becomes_a_report_without_values(death: str, tmp_path: Path) -> None:
    deed, named = DEATHS[death]
    assert died(tmp_path, deed) != 0
    [left] = tmp_path.iterdir()
    assert left.name.startswith("hard-")
    [made] = hard.gather(tmp_path)
    [report] = reports.waiting(tmp_path)
    assert report.file == made
    assert report.broke_off
    assert named in report.text
    assert f"It was {plain.heading()}" in report.text, "what starts next may be of another version"
    assert "Rəna" not in report.text
    assert "/home" not in report.text
    assert str(tmp_path) not in report.text
    assert "in of_rena" in report.text
    assert hard.gather(tmp_path) == ()
    assert len(list(tmp_path.iterdir())) == 1


def test_who_ends_in_order_or_was_killed_leaves_no_report(tmp_path: Path) -> None:
    assert died(tmp_path, "pass") == 0
    assert list(tmp_path.iterdir()) == []
    assert died(tmp_path, f"os.kill(os.getpid(), {int(getattr(signal, 'SIGKILL', 9))})") != 0
    assert len(list(tmp_path.iterdir())) == 1
    assert hard.gather(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    with hard.watched(tmp_path):
        [own] = tmp_path.iterdir()
        own.write_text("Fatal Python error: Aborted\n", "utf-8")
        assert hard.gather(tmp_path) == ()
        assert own.exists()
    assert list(tmp_path.iterdir()) == []


def test_the_number_of_a_process_is_given_a_second_time(tmp_path: Path) -> None:
    old = tmp_path / f"hard-{os.getpid()}-1000000.txt"
    old.write_text("Fatal Python error: Aborted\n", "utf-8")
    assert len(hard.gather(tmp_path)) == 1
    assert not old.exists()


def test_what_no_interpreter_wrote_is_not_told(tmp_path: Path) -> None:
    left = tmp_path / "hard-1-1.txt"
    left.write_bytes(b"Fatal Python error: cannot open '/home/rena/x'\nR\xc9\x99na\n\xff\xfe\n" + b"x" * 1_000_000)
    strange = tmp_path / "hard-of-somebody.txt"
    strange.write_text("Rəna", "utf-8")
    hard.gather(tmp_path)
    if left.exists():  # process 1 is the system's own and may be as old as the clock
        pytest.skip("process 1 cannot be told apart here")
    [report] = reports.kept(tmp_path)
    assert "rena" not in report.text
    assert "Rəna" not in report.text
    assert "xxxx" not in report.text
    assert strange.exists()


def test_where_nothing_can_be_written_nothing_is_watched(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with hard.watched(tmp_path / "file"):
        pass
    assert hard.gather(tmp_path / "file") == ()
    assert crashes.moment_of(tmp_path / "file") is None
