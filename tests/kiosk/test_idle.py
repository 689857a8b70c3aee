"""When a visitor has gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.idle import Idle, Mood, Patience

PATIENCE = Patience(60, 20)


@pytest.mark.parametrize(
    ("waited", "mood", "left"),
    [(0, Mood.AWAKE, 0), (59.9, Mood.AWAKE, 0), (60, Mood.ASKING, 20), (75, Mood.ASKING, 5), (79.9, Mood.ASKING, 0),
     (80, Mood.ATTRACT, 0), (1e9, Mood.ATTRACT, 0)],
)  # fmt: skip
def test_it_asks_and_then_begins_again(waited: float, mood: Mood, left: int) -> None:
    now = Idle(PATIENCE).begun(1000).at(1000 + waited)
    assert (now.mood, now.left(1000 + waited)) == (mood, left)


def test_a_touch_takes_the_question_away() -> None:
    asking = Idle(PATIENCE).begun(0).at(70)
    assert asking.mood is Mood.ASKING
    assert asking.touched(70).at(129).mood is Mood.AWAKE


def test_what_attracts_waits_for_ever_and_is_not_begun_by_a_touch_beside_the_ways_in() -> None:
    assert Idle(PATIENCE).touched(5).at(10_000).mood is Mood.ATTRACT


@given(st.lists(st.tuples(st.sampled_from(["touch", "look", "begin"]), st.floats(0, 200)), max_size=30))
def test_a_stay_ends_only_after_the_whole_patience(events: list[tuple[str, float]]) -> None:
    idle, now, last = Idle(PATIENCE), 0.0, None
    for what, later in events:
        now += later
        before = idle.at(now)
        if last is not None and before.mood is Mood.ATTRACT:
            assert now - last >= 80
            last = None
        idle = {"touch": before.touched, "look": before.at, "begin": before.begun}[what](now)
        if idle.mood is Mood.AWAKE and what != "look":
            last = now
