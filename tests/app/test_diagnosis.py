"""What the running desk writes down of itself: words of Qt, faults in threads and slots, and how it ended."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kalbajar_catalogue.app import diagnosis
from kalbajar_catalogue.diagnostics import reports
from kalbajar_catalogue.diagnostics.progress import silent

LIVES = """
import os, sys, threading
from PySide6.QtCore import QCoreApplication, QTimer, qCritical, qWarning
from kalbajar_catalogue.app import diagnosis

SECRET = "Rəna /home/rena/qiymət.xlsx"

def in_a_thread():
    raise ValueError(SECRET)

def in_a_slot():
    raise KeyError(SECRET)

application = QCoreApplication([])
sys.excepthook = diagnosis.told_of
with diagnosis.diagnosed():
    qWarning("QFont: cannot find " + SECRET)
    qCritical("QPainter::begin: engine == 0")
    thread = threading.Thread(target=in_a_thread, name="long-0")
    thread.start()
    thread.join()
    QTimer.singleShot(0, in_a_slot)
    QTimer.singleShot(20, application.quit)
    application.exec()
    {end}
"""


def lived(state: Path, end: str) -> subprocess.CompletedProcess[str]:
    """A program that is diagnosed, to its end."""
    return subprocess.run(
        [sys.executable, "-c", LIVES.format(end=end)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "XDG_STATE_HOME": str(state)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of its own."""
    folder = tmp_path / "state"
    monkeypatch.setattr(diagnosis, "state_folder", lambda: folder / "kalbajar-catalogue")
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="the state folder is told by a variable of Linux")
def test_a_program_that_ends_in_order_has_told_of_everything_but_values(state: Path) -> None:
    ended = lived(state, "pass")
    assert ended.returncode == 0, ended.stderr
    assert "QPainter::begin" in ended.stderr, "what Qt says still goes where it went"
    log = (state / "kalbajar-catalogue" / diagnosis.NAME).read_text("utf-8")
    assert "The desk starts: Kalbajar Catalogue" in log
    assert "Qt warns (default): QFont: cannot find …" in log
    assert "Qt is in trouble (default): QPainter::begin: engine == 0" in log
    assert "a fault of the program: ValueError" in log
    assert "a fault of the program: KeyError" in log
    assert "The desk ends in order" in log
    kept = diagnosis.looks_for_reports(silent)
    assert not any(report.broke_off for report in kept)
    assert {"ValueError", "KeyError"} == {
        line for one in kept for line in one.text.splitlines() if line[-5:] == "Error"
    }
    assert any("thread: long-0" in report.text for report in kept)
    for text in (log, *(report.text for report in kept)):
        assert "Rəna" not in text
        assert "qiymət" not in text
        assert "/home" not in text


@pytest.mark.skipif(sys.platform != "linux", reason="the state folder is told by a variable of Linux")
def test_a_program_that_breaks_off_is_told_of_at_the_next_start(state: Path) -> None:
    assert lived(state, "os.abort()").returncode != 0
    log = (state / "kalbajar-catalogue" / diagnosis.NAME).read_text("utf-8")
    assert "in order" not in log
    newest, *others = diagnosis.looks_for_reports(silent)
    assert newest.broke_off
    assert "Aborted" in newest.text
    assert len(others) == 2
    reports.mark_seen([newest, *others])
    assert diagnosis.looks_for_reports(silent) == ()
