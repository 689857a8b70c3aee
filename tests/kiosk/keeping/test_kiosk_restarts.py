"""When and how a kiosk that ended is started again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.keeping.restarts import Ending, How, Restarts, Step, Temper, Why, how_of, why_of

ENDINGS = st.lists(
    st.tuples(st.sampled_from([How.CRASHED, How.HUNG, How.NOT_STARTED]), st.floats(0, 3600), st.booleans()), max_size=60
)


def after(*endings: Ending, temper: Temper | None = None) -> Restarts:
    restarts = Restarts(temper or Temper())
    for ending in endings:
        restarts = restarts.after(ending)
    return restarts


def crash(at: float, ran: float = 100.0, drawn: bool = True) -> Ending:
    return Ending(How.CRASHED, at, ran, drawn)


def test_the_first_five_in_ten_minutes_are_back_at_once() -> None:
    waits = [after(*(crash(at) for at in range(count))).wait for count in range(1, 13)]
    assert waits == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30]


def test_what_is_long_past_makes_nobody_wait() -> None:
    assert after(*(crash(at * 130.0) for at in range(40))).wait == 0


@pytest.mark.parametrize(
    ("starts", "step"),
    [(1, Step.WHOLE), (2, Step.SOFTWARE), (3, Step.SOFTWARE), (4, Step.BEFORE), (6, Step.REST), (20, Step.REST)],
)
def test_it_steps_down_after_two_starts_that_showed_nothing(starts: int, step: Step) -> None:
    assert after(*(crash(at, 1.0, drawn=False) for at in range(starts))).step is step


def test_it_steps_down_too_when_what_is_shown_falls_again_and_again() -> None:
    assert after(*(crash(at, 3.0) for at in range(5))).step is Step.WHOLE
    assert after(*(crash(at, 3.0) for at in range(6))).step is Step.SOFTWARE


def test_one_that_stood_for_a_minute_is_no_failed_start() -> None:
    endings = [crash(0, 1.0, drawn=False), crash(100, 61.0), crash(101, 1.0, drawn=False)]
    assert after(*endings).step is Step.WHOLE


def test_a_screen_that_is_not_there_yet_speaks_against_no_edition() -> None:
    why = "SIGABRT\nqt.qpa.xcb: could not connect to display :0"
    endings = [Ending(How.CRASHED, at, 0.5, False, why) for at in range(40)]
    assert after(*endings).step is Step.WHOLE
    assert after(*endings).wait == 30


def test_a_new_edition_is_tried_as_a_whole_but_no_faster() -> None:
    down = after(*(crash(at, 1.0, drawn=False) for at in range(8)))
    assert down.renewed().step is Step.WHOLE
    assert down.renewed().wait == down.wait > 0


def test_staff_start_it_anew() -> None:
    down = after(*(crash(at, 1.0, drawn=False) for at in range(8)), Ending(How.RESTART, 9, 1, True))
    assert down == Restarts()


def test_a_planned_beginning_speaks_against_nothing_and_waits_for_nothing() -> None:
    falls = [crash(at, 3.0) for at in range(5)]
    planned = Ending(How.PLANNED, 200, 86_400, True, reason=Why.DAILY)
    assert after(*falls, planned).score == after(*falls).score
    assert after(*falls, *falls, planned).wait == 0
    down = after(*(crash(at, 1.0, drawn=False) for at in range(2)), planned)
    assert down.step is Step.SOFTWARE


def test_new_settings_are_tried_as_a_whole() -> None:
    down = after(*(crash(at, 1.0, drawn=False) for at in range(4)))
    assert down.after(Ending(How.PLANNED, 20, 90, True, reason=Why.SETTINGS)).step is Step.WHOLE


def test_planned_again_and_again_within_a_minute_it_waits() -> None:
    assert after(*(Ending(How.PLANNED, at, 2.0, True, reason=Why.SETTINGS) for at in range(7))).wait == 2


@pytest.mark.parametrize(
    ("code", "how", "why"),
    [
        (40, How.CLOSED, (Why.EXIT, 40)), (41, How.RESTART, (Why.STAFF, 0)), (46, How.RESTART, (Why.WHOLE, 0)),
        (44, How.PLANNED, (Why.DAILY, 0)), (45, How.PLANNED, (Why.SETTINGS, 0)), (43, How.CRASHED, (Why.UNDRAWN, 0)),
        (7, How.CRASHED, (Why.EXIT, 7)), (-9, How.CRASHED, (Why.KILLED, 9)), (-11, How.CRASHED, (Why.FAULT, 11)),
        (-999, How.CRASHED, (Why.KILLED, 999)),
    ],
)  # fmt: skip
def test_an_exit_code_tells_how_and_why(code: int, how: How, why: tuple[Why, int]) -> None:
    assert (how_of(code), why_of(code)) == (how, why)


@given(ENDINGS)
def test_there_is_always_a_next_start_within_half_a_minute(endings: list[tuple[How, float, bool]]) -> None:
    now, restarts = 0.0, Restarts()
    for how, ran, drawn in endings:
        now += ran
        following = restarts.after(Ending(how, now, ran, drawn))
        assert following.step >= restarts.step
        assert 0 <= following.wait <= 30
        restarts = following


def test_the_temper_goes_to_the_child_and_back() -> None:
    temper = Temper(silence=1.5, calm=100)
    assert Temper.of_json(temper.as_json()) == temper
    assert Temper.of_json("") == Temper()
