"""Tests of which events come next."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.standing.coming import next_of

TODAY = date(2026, 11, 23)
BEGINS = st.sampled_from(["", "2026", "2026-11", "2025-11-25", "2026-11-23", "2026-11-23T18:00", "2026-12-01", "2027"])


def event(begin: str, end: str = "", uid: str = "") -> Event:
    return Event(uid=uid or begin, begin=begin, end=end)


def test_those_of_today_and_after_come_in_their_order() -> None:
    events = [event("2026-12-01"), event("2026-11-22"), event("2026-11-23T18:00"), event("2026-11-23T09:00")]
    told = next_of(events, TODAY, 5)
    assert [one.begin for one in told.events] == ["2026-11-23T09:00", "2026-11-23T18:00", "2026-12-01"]
    assert (told.past, told.others) == (False, 1)


def test_one_that_has_not_ended_yet_still_comes() -> None:
    assert next_of([event("2026-11-01", "2026-11-30")], TODAY, 5).events[0].begin == "2026-11-01"


def test_a_month_or_year_comes_until_it_is_over() -> None:
    assert not next_of([event("2026-11")], TODAY, 5).past
    assert not next_of([event("2026")], TODAY, 5).past
    assert next_of([event("2026-10")], TODAY, 5).past


def test_where_none_comes_those_of_the_last_day_are_told_as_past() -> None:
    told = next_of([event("2025-11-24"), event("2025-11-25T10:00"), event("2025-11-25T12:00")], TODAY, 5)
    assert [one.begin for one in told.events] == ["2025-11-25T10:00", "2025-11-25T12:00"]
    assert (told.past, told.others) == (True, 1)


def test_events_without_a_date_follow_and_are_none_of_them() -> None:
    told = next_of([event("", uid="a"), event("2026-12-01")], TODAY, 5)
    assert ([one.begin for one in told.events], len(told.undated)) == (["2026-12-01"], 1)
    assert next_of([], TODAY, 5).others == 0


@given(st.lists(BEGINS, max_size=12), st.integers(1, 6))
def test_every_event_is_told_or_counted(begins: list[str], most: int) -> None:
    events = [event(begin, uid=str(number)) for number, begin in enumerate(begins)]
    told = next_of(events, TODAY, most)
    assert len(told.events) + len(told.undated) + told.others == len(events)
    assert len(told.events) + len(told.undated) <= most
    assert all(one.begin for one in told.events)
