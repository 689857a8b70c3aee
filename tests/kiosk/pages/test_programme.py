"""The programme and its events: by day, by the hour, today marked, what is over quiet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import EditionAgent, EditionEvent, EditionPerson, EditionPlace
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.pages import event as event_page
from kalbajar_catalogue.kiosk.pages import programme
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.editions_made import show, shows, words, work

BAKU = timezone(timedelta(hours=4))
DAY = "2025-11-25"


def at(hour: int, minute: int = 0, day: int = 25, zone: timezone = BAKU) -> datetime:
    return datetime(2025, 11, day, hour, minute, tzinfo=zone)


def happening(uid: str, begin: str = "", end: str = "", **values: Any) -> EditionEvent:
    return EditionEvent(uid, words(uid), begin, end, **values)


PLAY = happening("play", f"{DAY}T11:00+04:00", f"{DAY}T12:10+04:00")
CONCERT = happening("concert", f"{DAY}T18:00+04:00", f"{DAY}T19:30+04:00")
BONFIRE = happening("bonfire", f"{DAY}T20:00+04:00")
FOOD = happening("food", DAY)


def of(*events: EditionEvent, **values: Any) -> Shows:
    return shows(show(Path(), [work(1)], events=events, **values))


EVENING = at(18, 30)


def say(these: Shows, now: datetime = EVENING) -> dict[str, Any]:
    said = programme.say(Asked(these, "az", "", now))
    assert said is not None
    return said


def named(events: list[dict[str, Any]], mark: Callable[[dict[str, Any]], bool] = lambda one: True) -> list[str]:
    return [one["uid"] for one in events if mark(one)]


def test_what_has_no_hour_stands_apart_from_what_follows_one_another() -> None:
    (day,) = say(of(BONFIRE, FOOD, CONCERT, PLAY))["days"]
    assert named(day["loose"]) == ["food"]
    assert named(day["line"]) == ["play", "concert", "bonfire"]
    assert [one["hours"] for one in day["line"]] == ["11:00–12:10", "18:00–19:30", "20:00"]


def test_an_event_that_lasts_all_day_is_not_on_the_line() -> None:
    (day,) = say(of(happening("fair", f"{DAY}T00:00+04:00", all_day=True)))["days"]
    assert named(day["loose"]) == ["fair"]


def test_what_is_over_what_runs_and_what_comes() -> None:
    (day,) = say(of(PLAY, CONCERT, BONFIRE, FOOD))["days"]
    assert named(day["line"], lambda one: one["over"]) == ["play"]
    assert named(day["line"], lambda one: one["now"]) == ["concert"]
    assert not day["over"]
    assert day["today"]


@pytest.mark.parametrize(
    ("now", "running", "over"),
    [(at(17, 59), False, False), (at(18), True, False), (at(19, 29), True, False), (at(19, 30), False, True)],
)
def test_an_event_runs_from_its_first_minute_to_before_its_last(now: datetime, running: bool, over: bool) -> None:
    (one,) = say(of(CONCERT), now)["days"][0]["line"]
    assert (one["now"], one["over"]) == (running, over)


def test_without_an_end_nobody_says_that_it_runs_and_it_is_over_with_its_day() -> None:
    for now, over in ((at(20, 30), False), (at(23, 59), False), (at(0, 0, day=26), True)):
        (one,) = say(of(BONFIRE), now)["days"][0]["line"]
        assert (one["now"], one["over"]) == (False, over)


@pytest.mark.parametrize(("now", "today"), [(at(23, 59, day=24), False), (at(0), True), (at(23, 59), True),
                                            (at(0, 0, day=26), False)])  # fmt: skip
@pytest.mark.parametrize("one", [PLAY, BONFIRE, FOOD])
def test_today_is_marked_from_midnight_to_midnight(now: datetime, today: bool, one: EditionEvent) -> None:
    these = of(one)
    assert say(these, now)["days"][0]["today"] is today
    assert named(programme.todays(Asked(these, "az", "", now))) == ([one.uid] if today else [])


def test_today_is_the_day_where_it_happens_though_the_kiosk_s_clock_is_in_another_zone() -> None:
    late = happening("late", "2025-11-26T00:30+04:00", "2025-11-26T01:30+04:00")
    now = datetime(2025, 11, 25, 20, 45, tzinfo=UTC)
    (day,) = say(of(late), now)["days"]
    assert day["today"]
    assert day["line"][0]["now"]


def test_what_runs_past_midnight_stands_under_its_day_and_under_today() -> None:
    night = happening("night", f"{DAY}T22:00+04:00", "2025-11-26T02:00+04:00")
    said = say(of(night), at(1, 0, day=26))
    assert [(day["date"], day["today"], named(day["line"]), named(day["loose"])) for day in said["days"]] == [
        (DAY, False, ["night"], []),
        ("2025-11-26", True, [], ["night"]),
    ]
    assert said["days"][1]["loose"][0]["now"]


def test_the_day_to_begin_with_is_today_or_the_next_to_come() -> None:
    days = of(
        *(happening(f"d{day}", f"2025-11-{day}T10:00+04:00", f"2025-11-{day}T11:00+04:00") for day in (20, 25, 30))
    )
    assert [say(days, at(12, day=day))["at"] for day in (10, 20, 21, 25, 26, 30)] == [0, 0, 1, 1, 2, 2]
    assert say(days, datetime(2026, 1, 1, tzinfo=BAKU))["at"] == 0


def test_the_same_event_of_several_editions_is_said_once() -> None:
    both = shows(show(Path(), [], "a", events=(PLAY,)), show(Path(), [], "b", events=(PLAY, CONCERT)))
    assert named(say(both)["days"][0]["line"]) == ["play", "concert"]
    assert named(programme.todays(Asked(both, "az", "", at(9)))) == ["play", "concert"]


def test_events_without_a_day_are_told_at_the_end() -> None:
    said = say(of(happening("some", "2025-11"), happening("none"), happening("odd", "2025-99-99"), PLAY))
    assert sorted(named(said["undated"])) == ["none", "odd", "some"]
    assert len(said["days"]) == 1


def test_what_is_unconfirmed_is_said() -> None:
    (one,) = say(of(replace(PLAY, unconfirmed=True)))["days"][0]["line"]
    assert one["unconfirmed"]


def test_exhibitions_that_are_open_stand_beside() -> None:
    (day,) = say(of(PLAY, begin_date=DAY, end_date="2026-02-15"))["days"]
    assert [one["uid"] for one in day["shows"]] == ["show"]
    assert say(of(PLAY, begin_date="2025-12-01"))["days"][0]["shows"] == []


def test_days_are_said_in_the_language_that_is_spoken() -> None:
    said = programme.say(Asked(of(PLAY), "ru", "", at(9)))
    assert said
    assert said["days"][0]["named"] == "вторник, 25 ноября 2025 г."


def test_no_events_make_no_page() -> None:
    assert programme.say(Asked(of(), "az", "", at(9))) is None
    assert programme.todays(Asked(Shows(), "az", "", at(9))) == []


@given(st.integers(86_400, 7_000_000_000), st.integers(-12, 14))
def test_a_clock_that_jumps_anywhere_fails_nothing(seconds: int, hours: int) -> None:
    now = datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours)))
    said = say(of(PLAY, BONFIRE, FOOD, happening("none")), now)
    assert 0 <= said["at"] < len(said["days"])


def test_an_event_tells_who_where_and_what_is_shown() -> None:
    sona, square = EditionAgent("sona", words("Sona")), EditionPlace("square", words("square"))
    full = replace(
        PLAY,
        people=(EditionPerson(sona.name, role_label=words("director"), uid="sona"), EditionPerson(words("guest"))),
        place="square", venue=square.name, languages=("az", "fr"), capacity=180, works=("work-1", "gone"),
        booking_note=words("free"), work_performed=Multilingual("Tıq-tıq xanım"),
    )  # fmt: skip
    said = event_page.say(Asked(of(full, agents=(sona,), places=(square,)), "az", "play", at(11, 30)))
    assert said
    assert [(one["role"], one["uid"]) for one in said["people"]] == [("Director az", "sona"), ("", "")]
    assert (said["place"], said["languages"], said["capacity"]) == ("square", "Azərbaycanca, fr", 180)
    assert [card["number"] for card in said["works"]] == ["1"]
    assert said["now"]
    assert said["performed"]["text"] == "Tıq-tıq xanım"


def test_the_work_performed_is_not_said_twice() -> None:
    named_so = EditionEvent(
        "e", Multilingual("NÜMUNƏ. Tıq-tıq xanım"), DAY, work_performed=Multilingual("Tıq-tıq xanım")
    )
    said = event_page.say(Asked(of(named_so), "az", "e", at(9)))
    assert said
    assert said["performed"]["text"] == ""


def test_one_goes_from_event_to_event_as_they_follow() -> None:
    these = of(BONFIRE, PLAY, CONCERT)
    following = {uid: event_page.say(Asked(these, "az", uid, at(9))) for uid in ("play", "concert", "bonfire")}
    assert [(said["previous"].get("uid"), said["next"].get("uid")) for said in following.values() if said] == [
        (None, "concert"), ("play", "bonfire"), ("concert", None),
    ]  # fmt: skip


def test_an_event_that_is_gone_is_none() -> None:
    assert event_page.say(Asked(of(PLAY), "az", "gone", at(9))) is None
