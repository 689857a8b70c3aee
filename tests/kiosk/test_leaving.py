"""A kiosk that is asked to close ends with the code that its watchdog goes by, whatever still runs."""

import os
import subprocess
import sys
import time

from kalbajar_catalogue.kiosk.keeping.restarts import CLOSED, Temper
from tests.conftest import REPOSITORY

PROGRAM = """
import sys, threading, time
from kalbajar_catalogue.kiosk.keeping.heart import leave_at_the_latest
from kalbajar_catalogue.qtkit.lanes import Lane, ThreadLanes

lanes, begun = ThreadLanes(), threading.Event()
lanes.put(Lane.LONG, lambda: (begun.set(), time.sleep(60)), 0)
begun.wait()
leave_at_the_latest(int(sys.argv[1]), 0.5)
lanes.close()
"""


def test_a_lane_that_works_on_and_on_does_not_keep_it() -> None:
    began = time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(CLOSED)], env=environment, check=False, timeout=50)
    assert done.returncode == CLOSED
    assert time.monotonic() - began < 40


def test_it_ends_before_it_is_taken_for_one_that_hangs() -> None:
    from kalbajar_catalogue.kiosk.keeping.heart import _CLOSING_S

    assert _CLOSING_S + Temper().beat < Temper().silence
