"""Limits of time count what the maker of the steps computes, not who waits for them."""

import time
from collections.abc import Iterator

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.within import deadline, within


def busy(seconds: float) -> None:
    """Computes for so long."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def steps(count: int, seconds: float, closed: list[bool]) -> Iterator[int]:
    """Steps that take so long each."""
    try:
        for number in range(count):
            busy(seconds)
            yield number
    finally:
        closed.append(True)


def test_what_is_quick_comes_whole() -> None:
    closed: list[bool] = []
    assert list(within(5, steps(100, 0, closed), "a.csv")) == list(range(100))
    assert closed == [True]


def test_what_is_slow_is_refused_after_what_came_before() -> None:
    closed: list[bool] = []
    came: list[int] = []
    with pytest.raises(WorldError) as refused:
        came.extend(within(0.2, steps(1000, 0.03, closed), "a.csv"))
    assert refused.value.code == "file.too_slow"
    assert refused.value.problem.values["name"] == "a.csv"
    assert 1 <= len(came) <= 7
    assert closed == [True]


def test_the_time_of_whoever_takes_the_steps_is_not_counted() -> None:
    for _ in within(0.1, steps(5, 0, []), "a.csv"):
        busy(0.05)


def test_steps_that_are_left_are_closed() -> None:
    closed: list[bool] = []
    walk = within(5, steps(5, 0, closed), "a.csv")
    next(walk)
    walk.close()  # type: ignore[attr-defined] # it is a generator
    assert closed == [True]


def test_a_deadline_counts_what_this_thread_computes() -> None:
    late = deadline(0.05)
    assert not late()
    busy(0.06)
    assert late()
