import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from tests.qtkit.by_hand import ByHand


class Desk:
    """Jobs carried out by hand, and the crashes they reported."""

    def __init__(self) -> None:
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, value: object) -> None:
        self.got.append(value)


class Numbered:
    """Work that gives back its number and notes the thread it was done in."""

    def __init__(self, number: int, threads: set[str]) -> None:
        self.number = number
        self.threads = threads

    def __call__(self, progress: Progress) -> int:
        self.threads.add(threading.current_thread().name)
        return self.number


def fail(crash: Exception) -> None:
    raise AssertionError from crash


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.jobs.close()


def test_the_result_comes_to_the_receiver(desk: Desk) -> None:
    receiver = Receiver()
    desk.jobs.run(Lane.DATABASE, lambda progress: 7, receiver.take)
    assert receiver.got == []
    desk.hands.drain()
    assert receiver.got == [7]
    assert desk.jobs.idle()


def test_a_receiver_that_is_gone_is_not_called(desk: Desk) -> None:
    receiver = Receiver()
    desk.jobs.run(Lane.DATABASE, lambda progress: 7, receiver.take)
    delete(receiver)
    desk.hands.drain()
    assert receiver.got == []
    assert desk.crashes == []


def test_a_job_does_not_keep_its_receiver_alive(desk: Desk) -> None:
    desk.jobs.run(Lane.DATABASE, lambda progress: 7, Receiver().take)
    desk.hands.drain()
    assert desk.jobs.idle()


def test_the_worlds_error_goes_to_failed_or_to_everybody(desk: Desk) -> None:
    def full(progress: Progress) -> None:
        raise WorldError("disk.full")

    failed: list[WorldError] = []
    refused: list[object] = []
    desk.jobs.refused.connect(refused.append)
    desk.jobs.run(Lane.DATABASE, full, failed=failed.append)
    desk.jobs.run(Lane.DATABASE, full)
    desk.hands.drain()
    assert [error.code for error in failed] == ["disk.full"]
    assert [getattr(problem, "code", "") for problem in refused] == ["disk.full"]
    assert desk.crashes == []


def test_our_error_becomes_a_crash_report(desk: Desk) -> None:
    def wrong(progress: Progress) -> None:
        raise KeyError("ours")

    broken: list[object] = []
    desk.jobs.broken.connect(broken.append)
    desk.jobs.run(Lane.DATABASE, wrong)
    desk.hands.drain()
    assert [type(crash) for crash in desk.crashes] == [KeyError]
    assert len(broken) == 1


def test_what_was_cancelled_while_it_waited_is_not_done(desk: Desk) -> None:
    done: list[object] = []

    def work(progress: Progress) -> int:
        return 1

    job = desk.jobs.run(Lane.PICTURES, work, done.append)
    ended: list[bool] = []
    job.ended.connect(lambda: ended.append(True))
    job.cancel()
    desk.hands.drain()
    assert done == []
    assert ended == [True]


def test_work_stops_at_its_next_report_of_progress(desk: Desk) -> None:
    reached: list[int] = []

    def work(progress: Progress) -> int:
        for step in range(10):
            progress(step, 10)
            reached.append(step)
            if step == 3:
                job.cancel()
        return 10

    job = desk.jobs.run(Lane.LONG, work, reached.append)
    desk.hands.drain()
    assert reached == [0, 1, 2, 3]


def test_progress_is_told_seldom_and_at_the_end(desk: Desk) -> None:
    def work(progress: Progress) -> None:
        for step in range(1, 1001):
            progress(step, 1000, "step")

    job = desk.jobs.run(Lane.LONG, work)
    told: list[int] = []
    job.progressed.connect(lambda done, total, what: told.append(done))
    desk.hands.drain()
    assert told[-1] == 1000
    assert len(told) < 50


def test_only_a_job_with_a_label_is_shown(desk: Desk) -> None:
    shown: list[str] = []
    desk.jobs.started.connect(lambda job: shown.append(job.label))
    desk.jobs.run(Lane.DATABASE, lambda progress: 1)
    desk.jobs.run(Lane.DATABASE, lambda progress: 1, label="Counting")
    desk.hands.drain()
    assert shown == ["Counting"]


def test_the_threads_of_a_serial_lane_keep_the_order(qtbot: QtBot) -> None:
    jobs = Jobs(fail)
    before = set(threading.enumerate())
    got: list[object] = []
    threads: set[str] = set()
    for number in range(20):
        jobs.run(Lane.DATABASE, Numbered(number, threads), got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))
    assert len(threads) == 1
    jobs.close()
    assert set(threading.enumerate()) == before


def test_closing_waits_for_what_runs_and_forgets_what_waits(qtbot: QtBot) -> None:
    jobs = Jobs(fail)
    running = threading.Event()
    done: list[object] = []

    def long(progress: Progress) -> None:
        running.set()
        while True:
            progress(1, 2)

    jobs.run(Lane.LONG, long, done.append)
    jobs.run(Lane.LONG, lambda progress: None, done.append)
    assert running.wait(5)
    jobs.close()
    qtbot.wait(1)
    assert done == []


def test_what_a_person_wrote_is_written_before_the_end(qtbot: QtBot) -> None:
    jobs = Jobs(fail)
    written: list[object] = []
    for number in range(5):
        jobs.run(Lane.DATABASE, Numbered(number, set()), written.append)
    jobs.close()
    assert written == [0, 1, 2, 3, 4]
