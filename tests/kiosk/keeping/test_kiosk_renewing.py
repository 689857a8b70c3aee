"""A kiosk that works is begun anew all the same: once a day, and for new settings, and never before somebody's eyes."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.keeping.renewing import SETTLED_S, Renewal, Renewing, Watched
from kalbajar_catalogue.kiosk.keeping.restarts import DAILY, RESET, Step, Temper
from kalbajar_catalogue.kiosk.keeping.settings import Settings, changed, write_settings
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import photographs, shows

HOUR = 3600.0
DAY, QUIET = Temper().daily, Temper().untouched
TUESDAY = datetime(2025, 11, 25, tzinfo=UTC)
ALWAYS, MUSEUM = ("",) * 7, ("10:00-18:00",) * 6 + ("closed",)


def begun_anew(week: tuple[str, ...], hours: float, visits: Callable[[float], bool] = lambda _: False) -> list[float]:
    """The hours after Tuesday's midnight at which it began anew; it is looked at every five minutes."""
    found, began, touched = [], 0.0, 0.0
    renewal = Renewal(Temper(), week)
    for minute in range(0, round(hours * 60), 5):
        at = minute * 60.0
        now = TUESDAY + timedelta(seconds=at)
        renewal = renewal.seen(now)
        if visits(at / HOUR):
            touched = at
        elif renewal.is_due(now, at - began, at - touched):
            found.append(at / HOUR)
            renewal, began, touched = Renewal(Temper(), week), at, at
    return found


def test_with_hours_it_begins_anew_once_in_each_time_that_it_is_closed() -> None:
    assert begun_anew(MUSEUM, 96) == [18, 42, 66, 90]


def test_a_day_that_is_closed_altogether_is_one_beginning_more_after_a_day() -> None:
    saturday_to_monday = begun_anew(MUSEUM, 7 * 24)[4:]
    assert saturday_to_monday == [114, 138, 162]


def test_a_visitor_at_closing_time_is_waited_for() -> None:
    assert begun_anew(MUSEUM, 24, lambda hour: 17 < hour < 19) == [pytest.approx(19 + 5 / 60, abs=0.1)]


def test_always_open_it_begins_anew_after_a_day_when_nobody_touches() -> None:
    assert begun_anew(ALWAYS, 73) == [24, 48, 72]
    assert begun_anew(ALWAYS, 30, lambda hour: hour < 25) == [pytest.approx(25 + 10 / 60, abs=0.1)]


@given(st.floats(0, 10 * DAY), st.floats(0, 10 * DAY), st.booleans(), st.sampled_from([ALWAYS, MUSEUM]))
def test_where_somebody_has_just_touched_it_never_begins_anew(
    at: float, ran: float, was_open: bool, week: tuple[str, ...]
) -> None:
    now = TUESDAY + timedelta(seconds=at)
    assert not Renewal(Temper(), week, was_open).is_due(now, ran, QUIET - 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.json"


def looked(watched: Watched) -> list[bool]:
    return [watched.look() for _ in range(3)]


def test_other_settings_wait_from_the_second_look_on(file: Path) -> None:
    watched = Watched(file, Settings())
    assert looked(watched) == [False] * 3
    write_settings(file, Settings(idle_s=90))
    assert looked(watched) == [False, True, True]
    write_settings(file, Settings())
    assert looked(watched) == [False] * 3


@pytest.mark.parametrize("text", ["{", '{"idle_s": 5}', '{"idle_s": 90, "colour": 1}'])
def test_a_file_that_cannot_be_so_changes_nothing_and_says_why(file: Path, text: str) -> None:
    watched = Watched(file, Settings())
    file.write_text(text, "utf-8")
    assert looked(watched) == [False] * 3
    assert watched.wrong
    write_settings(file, Settings(still=True))
    assert looked(watched)[-1]
    assert not watched.wrong


def test_that_it_draws_without_the_card_is_no_change_for_one_that_does(file: Path) -> None:
    watched = Watched(file, Settings(), Step.SOFTWARE)
    write_settings(file, Settings(renderer="software"))
    assert looked(watched) == [False] * 3
    write_settings(file, Settings(renderer="auto"))
    assert looked(watched)[-1]


class Clock:
    """Seconds and local time as a test lets them pass."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed

    def now(self) -> datetime:
        """Tuesday noon at first."""
        return TUESDAY + timedelta(hours=12, seconds=self.passed)


class House:
    """A kiosk that looks when a test says so."""

    def __init__(self, visitor: Visitor, file: Path, settings: Settings) -> None:
        self.visitor, self.clock, self.busy = visitor, Clock(), False
        self.ended: list[int] = []
        self.log: list[str] = []
        face = visitor.face
        self.renewing = Renewing(
            face.session, face.window, file, settings, Step.WHOLE, Temper(beat=1000), lambda: self.busy, face,
            clock=self.clock, now=self.clock.now,
        )  # fmt: skip
        self.renewing.ended.connect(self.ended.append)
        self.renewing.noted.connect(self.log.append)

    def after(self, seconds: float) -> list[int]:
        """The exit codes so far, after so many seconds more."""
        self.clock.passed += seconds
        self.renewing.look()
        return self.ended


@pytest.fixture
def house(kiosk: Open, pool: Path, file: Path) -> Callable[..., House]:
    def made(settings: Settings | None = None) -> House:
        return House(kiosk(shows(photographs(pool, 2))), file, settings or Settings())

    return made


def test_it_begins_anew_when_nobody_is_there(house: Callable[..., House]) -> None:
    one = house()
    one.visitor.touch("attract.az")
    assert one.after(DAY) == []
    one.visitor.face.session.leave()
    assert one.after(QUIET - 1) == [DAILY]
    assert "planned" in one.log[-1]


def test_a_touch_on_the_page_that_attracts_puts_it_off(house: Callable[..., House]) -> None:
    one = house()
    one.clock.passed = DAY
    one.visitor.face.window.touched.emit()
    assert one.after(QUIET - 1) == []
    assert one.after(1) == [DAILY]


def test_an_edition_that_comes_in_is_waited_for(house: Callable[..., House]) -> None:
    one = house()
    one.busy = True
    assert one.after(2 * DAY) == []
    one.busy = False
    assert one.after(1) == [DAILY]


def test_switched_off_it_never_does(house: Callable[..., House]) -> None:
    assert house(Settings(daily_restart=False)).after(10 * DAY) == []


def test_at_closing_time_it_does(house: Callable[..., House]) -> None:
    one = house(changed(Settings(), "hours", "10:00-18:00"))
    assert one.after(5.9 * HOUR) == []
    assert one.after(0.2 * HOUR) == [DAILY]


def test_new_settings_are_taken_over_when_nobody_is_there(house: Callable[..., House], file: Path) -> None:
    one = house()
    one.visitor.touch("attract.az")
    write_settings(file, Settings(idle_s=90))
    assert one.after(60) == one.after(60) == []
    one.visitor.face.session.leave()
    one.renewing.touch()
    assert one.after(SETTLED_S - 1) == []
    assert one.after(1) == [RESET]


def test_settings_that_cannot_be_are_told_once(house: Callable[..., House], file: Path) -> None:
    one = house()
    file.write_text(json.dumps({"idle_s": 5}), "utf-8")
    for _ in range(3):
        assert one.after(60) == []
    assert len(one.log) == 1
    assert "idle_s" in one.log[0]


def test_what_was_wrong_from_the_beginning_is_not_told_again(house: Callable[..., House], file: Path) -> None:
    file.write_text("{", "utf-8")
    one = house()
    one.after(60)
    assert one.log == []
    write_settings(file, replace(Settings(), still=True))
    one.after(60)
    assert one.after(60) == [RESET]
