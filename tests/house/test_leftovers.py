"""The watch over windows, threads and timers sees what it should, and lets go of what is done."""

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests.leftovers import alive

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_ticking_timer_is_seen_until_it_stops() -> None:
    timer = QTimer()
    timer.start(60_000)
    assert timer in alive()
    timer.stop()
    assert timer not in alive()


def test_a_timer_that_only_its_parent_holds_is_seen() -> None:
    parent = QTimer()
    QTimer(parent).start(60_000)
    assert [thing for thing in alive() if isinstance(thing, QTimer) and thing.parent() is parent]


def test_a_window_is_seen_until_it_is_deleted() -> None:
    window = QWidget()
    assert window in alive()
    window.deleteLater()
    assert window not in alive()


def test_a_running_thread_is_seen_until_it_ends() -> None:
    thread = QThread()
    thread.start()
    assert thread in alive()
    thread.quit()
    assert thread.wait(1000)
    assert thread not in alive()
