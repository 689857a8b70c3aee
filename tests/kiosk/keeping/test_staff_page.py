"""The way out for staff: a corner that is held, a PIN, and the facts behind it. And the rest outside the hours."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.kiosk.face import Face, Manner
from kalbajar_catalogue.kiosk.keeping.keeper import Facts, Keeping
from kalbajar_catalogue.kiosk.keeping.pin import Gate, hashed
from kalbajar_catalogue.settings.paths import resources
from tests.kiosk.conftest import SIZE, STILL, Visitor
from tests.kiosk.editions_made import photographs, shows

PIN = "482913"
KEPT = hashed(PIN)
FACTS = {"since": "25 November 2025, 10:00",
         "starts": [{"at": "25 November 2025, 09:00", "how": "crashed", "reason": "killed", "number": 9}],
         "refused": [{"name": "b.edition", "why": "It is damaged."}], "counts": {"stay": 7, "work": 31},
         "folder": "/kiosk"}  # fmt: skip
Keep = Callable[..., Visitor]


class Now:
    """The local time, as a test sets it; a Tuesday."""

    def __init__(self) -> None:
        self.moment = datetime(2025, 11, 25, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def kept(qapp: QGuiApplication, qtbot: QtBot, pool: Path, now: Now) -> Iterator[Keep]:
    """Opens kiosks that are kept in some way; the corner is held for a moment only."""
    faces: list[Face] = []
    finger = QTest.createTouchDevice()

    def keep(gate: Gate | None = None, manner: Manner = STILL, size: tuple[int, int] = SIZE,
             facts: Facts | None = None, **more: Any) -> Visitor:  # fmt: skip
        keeping = Keeping(gate=gate, held_ms=60, now=now, facts=facts or (lambda _: FACTS), **more)
        face = Face(shows(photographs(pool, 3)), manner, resources(), keeping)
        faces.append(face)
        face.show(size)
        visitor = Visitor(face, qtbot, finger)
        visitor.settle()
        return visitor

    yield keep
    for face in faces:
        face.close()
        face.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def hold(visitor: Visitor, at: QPoint, ms: int = 200) -> None:
    window = visitor.face.window
    finger = visitor._finger
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.qWait(ms)
    QTest.touchEvent(window, finger).release(0, at, window).commit()
    visitor.settle()


def type_pin(visitor: Visitor, pin: str) -> None:
    for digit in pin:
        visitor.touch(f"staff.key.{digit}")


def test_a_finger_that_rests_in_the_corner_asks_for_the_pin(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    hold(visitor, QPoint(30, 30))
    assert visitor.page == "staff"
    assert visitor.has("staff.key.1")


@pytest.mark.parametrize(("at", "ms"), [(QPoint(30, 30), 1), (QPoint(400, 30), 200), (QPoint(30, 400), 200)])
def test_a_short_touch_or_another_place_does_nothing(kept: Keep, at: QPoint, ms: int) -> None:
    visitor = kept(Gate(KEPT, None))
    hold(visitor, at, ms)
    assert visitor.page != "staff"


def test_the_corner_may_be_another(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None), corner="upper_right")
    hold(visitor, QPoint(30, 30))
    assert visitor.page == "attract"
    hold(visitor, QPoint(SIZE[0] - 30, 30))
    assert visitor.page == "staff"


def test_without_a_pin_the_corner_is_a_corner(kept: Keep) -> None:
    visitor = kept(Gate("", None))
    called: list[bool] = []
    visitor.face.keeper.called.connect(lambda: called.append(True))
    hold(visitor, QPoint(30, 30))
    assert visitor.page == "attract"
    assert called


def test_the_home_key_held_down_does_it_too(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    QTest.keyPress(visitor.face.window, Qt.Key.Key_Home)
    QTest.qWait(200)
    QTest.keyRelease(visitor.face.window, Qt.Key.Key_Home)
    assert visitor.page == "staff"


def test_a_home_key_that_is_only_pressed_does_not(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    visitor.press(Qt.Key.Key_Home)
    QTest.qWait(200)
    assert visitor.page == "attract"


@pytest.mark.parametrize("by_keys", [False, True])
def test_the_pin_shows_what_is_known_and_closes_the_kiosk(kept: Keep, by_keys: bool) -> None:
    visitor = kept(Gate(KEPT, None))
    ended: list[int] = []
    visitor.face.keeper.ended.connect(ended.append)
    visitor.face.keeper.call()
    visitor.settle()
    if by_keys:
        for digit in PIN:
            visitor.press(getattr(Qt.Key, f"Key_{digit}"))
    else:
        type_pin(visitor, PIN)
    blocks = [item for item in visitor.items("staff.") if item.property("heading")]
    told = " ".join(f"{item.property('heading')} {item.property('lines')}" for item in blocks)
    moments = [f"25 November 2025, {hour}:00" for hour in ("10", "09")]
    for words in ("exhibition show", *moments, " 9).", "It is damaged.", "7", "31"):
        assert words in told
    visitor.touch("staff.restart")
    visitor.touch("staff.close")
    assert ended == [41, 40]


def test_what_is_typed_can_be_erased_and_is_shown_as_dots_only(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    visitor.face.keeper.call()
    visitor.settle()
    type_pin(visitor, "11")
    assert visitor.face.keeper.property("typed") == 2
    visitor.touch("staff.key.delete")
    visitor.touch("staff.key.delete")
    visitor.touch("staff.key.delete")
    type_pin(visitor, PIN)
    assert visitor.face.keeper.property("unlocked")


def test_five_misses_lock_the_keys(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    visitor.face.keeper.call()
    visitor.settle()
    for _ in range(5):
        type_pin(visitor, "111111")
    assert visitor.face.keeper.property("lockedFor") == 300
    type_pin(visitor, PIN)
    assert not visitor.face.keeper.property("unlocked")
    assert not visitor.find("staff.key.1").isEnabled()


def test_a_wrong_pin_tells_how_many_tries_are_left_and_then_how_long_it_is_locked(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None), manner=replace(STILL, languages=("en",)))
    visitor.face.keeper.call()
    visitor.settle()
    told = []
    for _ in range(5):
        type_pin(visitor, "111111")
        told.append(visitor.find("staff.told").property("text"))
    for words, number in zip(told, ("4", "3", "2", "1", "5"), strict=True):
        assert number in words
    assert len({words.translate(dict.fromkeys(map(ord, "12345"))) for words in told}) >= 2


def test_when_the_lock_is_over_it_asks_for_the_pin_as_at_first(kept: Keep) -> None:
    seconds = [0.0]
    visitor = kept(Gate(KEPT, None, lambda: seconds[0]))
    visitor.face.keeper.call()
    visitor.settle()
    asked = visitor.find("staff.told").property("text")
    for _ in range(5):
        type_pin(visitor, "111111")
    locked = [visitor.find("staff.told").property("text")]
    for at in (260.0, 301.0):
        seconds[0] = at
        visitor.face.keeper.look()
        visitor.settle()
        locked.append(visitor.find("staff.told").property("text"))
    assert locked[2] == asked
    assert ["5" in locked[0], "40" in locked[1]] == [True, True]


def test_it_has_deeds_of_its_own_and_no_bar_of_the_visitors(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    visitor.face.keeper.call()
    visitor.settle()
    assert not visitor.has("bar.start")
    assert visitor.has("staff.leave")
    assert not visitor.has("staff.restart")
    type_pin(visitor, PIN)
    assert [visitor.has(f"staff.{deed}") for deed in ("leave", "restart", "close")] == [True] * 3


def test_in_another_language_the_facts_are_told_anew(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None), facts=lambda language: {**FACTS, "since": f"in {language}"})
    visitor.face.keeper.call()
    visitor.settle()
    type_pin(visitor, PIN)
    visitor.touch("bar.language.ru")
    assert "in ru" in visitor.find("staff.editions").property("heading")
    visitor.touch("staff.leave")
    assert visitor.face.keeper.property("facts") == {}


def test_who_goes_away_leaves_it_locked(kept: Keep) -> None:
    visitor = kept(Gate(KEPT, None))
    keeper = visitor.face.keeper
    keeper.call()
    visitor.settle()
    type_pin(visitor, PIN)
    visitor.touch("staff.leave")
    assert visitor.page == "attract"
    assert not keeper.property("unlocked")
    ended: list[int] = []
    keeper.ended.connect(ended.append)
    keeper.close()
    keeper.restart()
    keeper.call()
    visitor.settle()
    assert visitor.has("staff.key.1")
    assert ended == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720), (1024, 768)])
def test_keys_are_large_and_nothing_is_out_of_the_picture(kept: Keep, size: tuple[int, int]) -> None:
    visitor = kept(Gate(KEPT, None), manner=Manner(still=True, diagonal_in=24), size=size)
    visitor.face.session.toggleLarge()
    visitor.face.keeper.call()
    visitor.settle()
    machine = visitor.face.machine
    for item in visitor.items("staff.key."):
        assert min(item.width(), item.height()) >= machine.property("touch")
        corner = item.mapToScene(item.boundingRect().bottomRight())
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
    for digit in PIN:
        visitor.face.keeper.press(digit)
    visitor.settle()
    for name in ("staff.leave", "staff.restart", "staff.close"):
        corner = visitor.find(name).mapToScene(visitor.find(name).boundingRect().bottomRight())
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]


WEEK = ("10:00-18:00",) * 6 + ("closed",)


def test_outside_the_hours_it_rests_and_says_when_it_opens(kept: Keep, now: Now) -> None:
    visitor = kept(week=WEEK)
    keeper = visitor.face.keeper
    assert not keeper.property("resting")
    now.moment += timedelta(hours=6)
    keeper.look()
    assert keeper.property("resting")
    assert (keeper.property("opens"), keeper.property("opensDay"), keeper.property("opensToday")) == ("10:00", 3, False)
    assert keeper.property("week") == ["10:00–18:00"] * 6 + [""]
    now.moment += timedelta(hours=16)
    keeper.look()
    assert not keeper.property("resting")


def test_a_visitor_who_is_there_at_closing_time_may_stay(kept: Keep, now: Now) -> None:
    visitor = kept(week=WEEK)
    visitor.touch("attract.az")
    now.moment += timedelta(hours=9)
    visitor.face.keeper.look()
    assert not visitor.face.keeper.property("resting")
    visitor.face.session.leave()
    assert visitor.face.keeper.property("resting")


def test_a_touch_wakes_it_for_one_stay(kept: Keep, now: Now) -> None:
    now.moment += timedelta(hours=9)
    visitor = kept(week=WEEK)
    keeper = visitor.face.keeper
    assert keeper.property("resting")
    assert visitor.has("resting.words")
    assert not visitor.has("attract.az")
    hold(visitor, QPoint(900, 500), 1)
    visitor.until(lambda: not keeper.property("resting"))
    assert visitor.page == "attract"
    assert visitor.has("attract.az")
    assert not visitor.has("resting.words")
    now.moment += timedelta(seconds=59)
    keeper.look()
    assert not keeper.property("resting")
    now.moment += timedelta(seconds=2)
    keeper.look()
    assert keeper.property("resting")


def test_a_clock_that_is_put_back_keeps_nobody_awake(kept: Keep, now: Now) -> None:
    now.moment += timedelta(hours=9)
    keeper = kept(week=WEEK).face.keeper
    keeper._wake()
    assert not keeper.property("resting")
    now.moment -= timedelta(minutes=30)
    keeper.look()
    assert keeper.property("resting")


def test_without_hours_it_never_rests(kept: Keep, now: Now) -> None:
    now.moment += timedelta(hours=15)
    keeper = kept().face.keeper
    keeper.look()
    assert not keeper.property("resting")
    assert keeper.property("week") == []
