"""What QML is told of the editions, and when it is told anew."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kalbajar_catalogue.editions.format import EditionPicture
from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.saying import picture
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.editions_made import photographs, shows


class Clock:
    now = datetime(2025, 11, 25, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def content(qapp: QGuiApplication, clock: Clock) -> Iterator[Content]:
    made = Content(Shows(), {"hour": lambda asked: {"now": f"{asked.now:%H:%M}"}, "none": lambda asked: None}, clock)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_open_page_keeps_what_it_was_told(content: Content, clock: Clock) -> None:
    first = content.say("hour", "", "az", 0)
    clock.now += timedelta(seconds=30)
    assert content.say("hour", "", "az", 0) == first == {"now": "10:00"}
    assert content.look_up("hour", "", "az") == {"now": "10:00"}


def test_what_runs_now_is_told_anew_after_a_minute_and_no_open_page_is_disturbed(
    content: Content, clock: Clock
) -> None:
    content.say("hour", "", "az", 0)
    clock.now += timedelta(minutes=90)
    content.look_at_the_day()
    assert content.property("revision") == 0
    assert content.say("hour", "", "az", 0) == {"now": "11:30"}


@pytest.mark.parametrize("days", [1, -300])
def test_another_day_says_every_page_anew(content: Content, clock: Clock, days: int) -> None:
    clock.now += timedelta(days=days)
    content.look_at_the_day()
    assert content.property("revision") == 1


@pytest.mark.parametrize("page", ["none", "never heard of"])
def test_what_is_not_there_is_nothing(content: Content, page: str) -> None:
    assert content.say(page, "x", "ru", 0) == {}


def test_a_picture_without_a_size_divides_nothing(pool: Path) -> None:
    made = shows(photographs(pool, 1))
    said = picture(next(iter(made)), EditionPicture(f"{1:064x}", 0, 0, screen=f"{1:064x}"), "az")
    assert (said["width"], said["height"]) == (1, 1)
    assert said["url"]
