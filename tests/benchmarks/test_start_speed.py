"""From the start of the process to the first painted window, and to a catalogue that can be used."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring

PAINTED_WITHIN, USABLE_WITHIN = 0.8, 1.2
STARTS = 7

CHILD = """
import sys, time
born = float(sys.argv[2])
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from kalbajar_catalogue.app import desk as starting

def tell(what):
    print(what, time.time() - born, flush=True)

class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, lambda: tell("painted"))
        return False

def usable(_):
    QTimer.singleShot(0, lambda: (tell("usable"), application.quit()))

application = starting.make_application()
watch = Watch()
application.installEventFilter(watch)
desk = starting.Desk(application, Path(sys.argv[1]), "bench", "az")
desk.window.stack.currentChanged.connect(usable)
QTimer.singleShot(0, desk.open)
application.exec()
application.removeEventFilter(watch)
desk.close()
"""


@pytest.mark.benchmark
def test_the_window_is_painted_and_usable_in_time(tmp_path: Path) -> None:
    wiring.create(tmp_path / "catalogue").close()
    starts = [_start(tmp_path / "catalogue") for _ in range(STARTS)][1:]
    painted = statistics.median(start["painted"] for start in starts)
    usable = statistics.median(start["usable"] for start in starts)
    bare = statistics.median(_bare() for _ in range(3))
    print(f"\nQt alone {bare:.2f} s; painted {painted:.2f} s (limit {PAINTED_WITHIN}); "
          f"usable {usable:.2f} s (limit {USABLE_WITHIN})")  # fmt: skip
    assert painted <= PAINTED_WITHIN
    assert usable <= USABLE_WITHIN


def _start(folder: Path) -> dict[str, float]:
    command = [sys.executable, "-c", CHILD, str(folder), str(time.time())]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return {name: float(value) for name, value in (line.split() for line in done.stdout.splitlines())}


def _bare() -> float:
    script = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
window.repaint()
print(time.time() - float(sys.argv[1]))
"""
    command = [sys.executable, "-c", script, str(time.time())]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return float(done.stdout)
