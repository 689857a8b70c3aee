"""Opening hours of a week."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.keeping.hours import is_open, next_opening, read_hours

MONDAY = datetime(2025, 11, 24, tzinfo=UTC)
WEEK = ("closed", *["10:00-18:00"] * 5, "11:30-24:00")
SPANS = st.sampled_from(["", "closed", "00:00-24:00", "10:00-18:00", "23:59-24:00", "0:00-0:01"])


def at(day: int, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (0, "12:00", False), (1, "9:59", False), (1, "10:00", True), (1, "17:59", True), (1, "18:00", False),
        (6, "11:29", False), (6, "11:30", True), (6, "23:59", True), (7, "0:00", False),
    ],
)  # fmt: skip
def test_it_is_open_from_the_first_minute_to_before_the_last(day: int, clock: str, expected: bool) -> None:
    assert is_open(WEEK, at(day, clock)) is expected


@pytest.mark.parametrize(
    ("day", "clock", "opens"),
    [
        (0, "12:00", at(1, "10:00")),
        (1, "9:00", at(1, "10:00")),
        (5, "18:00", at(6, "11:30")),
        (6, "12:00", at(8, "10:00")),
    ],
)
def test_it_tells_when_it_opens_next(day: int, clock: str, opens: datetime) -> None:
    assert next_opening(WEEK, at(day, clock)) == opens


def test_a_week_that_is_closed_never_opens() -> None:
    assert next_opening(("closed",) * 7, MONDAY) is None


@pytest.mark.parametrize("text", ["10:00", "10:00-10:00", "25:00-26:00", "10:60-11:00", "open", "10:00-18:00 "])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_hours(text)


@given(st.tuples(*[SPANS] * 7), st.integers(0, 7 * 24 * 60))
def test_when_it_is_closed_the_next_opening_is_when_it_is_open_again(week: tuple[str, ...], minute: int) -> None:
    now = MONDAY + timedelta(minutes=minute)
    opens = next_opening(week, now)
    if opens is None:
        assert all(read_hours(day) is None for day in week) or is_open(week, now) or week.count("closed") >= 6
    else:
        assert opens > now
        assert is_open(week, opens)
        if not is_open(week, now):
            between = (now + timedelta(minutes=passed) for passed in range(int((opens - now).total_seconds() / 60)))
            assert not any(is_open(week, moment) for moment in between)


@pytest.mark.parametrize(
    ("typed", "said"), [("9-18", "09:00–18:00"), ("9.30 – 18", "09:30–18:00"), ("0-24", "00:00–24:00")]
)
def test_hours_are_read_as_people_write_them(typed: str, said: str) -> None:
    assert str(read_hours(typed)) == said


def test_closed_is_closed_however_it_is_written() -> None:
    assert read_hours("Closed") is None
