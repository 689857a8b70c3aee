"""Whole visits to the sample by touch: every way in, and what is left when a visitor has gone."""

import pytest
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.kiosk.idle import Mood
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.conftest import Open, Visitor


class Clock:
    """Seconds, moved by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def inside(visitor: Visitor, language: str = "az") -> Visitor:
    visitor.touch(f"attract.{language}")
    return visitor


@pytest.mark.parametrize("way", ["wall", "pairs", "carpets", "paintings", "crafts", "dwelling", "programme", "path",
                                 "people", "search"])  # fmt: skip
def test_each_way_in_leads_to_its_page_and_back(kiosk: Open, sample_shows: Shows, way: str) -> None:
    visitor = inside(kiosk(sample_shows))
    name = next(item.objectName() for item in visitor.items(f"home.{way}"))
    visitor.touch(name)
    assert visitor.page == way
    visitor.touch("bar.back")
    assert visitor.page == "home"


def test_from_the_wall_to_a_work_and_to_the_one_beside_it(kiosk: Open, sample_shows: Shows) -> None:
    visitor = inside(kiosk(sample_shows))
    visitor.touch(visitor.items("home.wall")[0].objectName())
    first = sample_shows.shows[0].works[0]
    visitor.touch(f"wall.work.{first.key}")
    visitor.until(lambda: visitor.page == "work")
    assert visitor.argument == first.key
    visitor.touch("work.next")
    assert visitor.argument == sample_shows.shows[0].works[1].key


def test_after_a_minute_it_asks_and_a_touch_keeps_the_page(kiosk: Open, sample_shows: Shows) -> None:
    visitor, clock = asked(kiosk, sample_shows)
    assert visitor.face.session.mood is Mood.ASKING
    visitor.touch("still.yes")
    assert (visitor.face.session.mood, visitor.page) == (Mood.AWAKE, "work")
    clock.now += 59
    visitor.face.session.tick()
    assert not visitor.has("still.yes")


def test_a_touch_beside_the_question_says_yes_too(kiosk: Open, sample_shows: Shows) -> None:
    visitor, _ = asked(kiosk, sample_shows)
    visitor.touch("still.seconds")
    assert (visitor.face.session.mood, visitor.page) == (Mood.AWAKE, "work")


def test_nobody_answers_and_everything_is_as_in_the_beginning(kiosk: Open, sample_shows: Shows) -> None:
    visitor, clock = asked(kiosk, sample_shows)
    clock.now += 20
    visitor.face.session.tick()
    visitor.settle()
    assert (visitor.page, visitor.face.session.tongue) == ("attract", "az")
    assert not visitor.face.session.property("large")


def test_the_question_can_be_answered_in_another_language(kiosk: Open, sample_shows: Shows) -> None:
    visitor, _ = asked(kiosk, sample_shows)
    visitor.touch("bar.language.en")
    assert (visitor.face.session.tongue, visitor.page) == ("en", "work")


def test_what_attracts_walks_and_dims_against_burn_in(kiosk: Open, sample_shows: Shows) -> None:
    visitor = kiosk(sample_shows)
    page = visitor.find("attract")
    places = set()
    for minute in range(9):
        page.setProperty("minutes", minute)
        walking = visitor.find("attract.walking")
        places.add((walking.x(), walking.y()))
    assert len(places) == 8
    dimming = visitor.find("attract.dimming")
    assert dimming.opacity() == 0
    page.setProperty("minutes", 10)
    visitor.until(lambda: dimming.opacity() > 0.3)


def test_a_page_that_tells_of_nothing_is_no_dead_end(kiosk: Open, sample_shows: Shows) -> None:
    visitor = inside(kiosk(sample_shows))
    for page in ("work", "carpet", "dwelling", "person", "place", "event", "show", "wall", "making"):
        visitor.face.session.open(page, "nothing")
        visitor.until(lambda: visitor.page in ("home", "attract"))
        visitor.settle()


def asked(kiosk: Open, shows: Shows) -> tuple[Visitor, Clock]:
    """A kiosk that nobody has touched for a minute, on the page of a work, in Russian and large."""
    visitor, clock = kiosk(shows), Clock()
    visitor.face.session._clock = clock
    inside(visitor, "ru").face.session.open("work", shows.works[2].key)
    visitor.face.session.toggleLarge()
    visitor.settle()
    clock.now += 61
    visitor.face.session.tick()
    visitor.settle()
    assert isinstance(visitor.find("still.yes"), QQuickItem)
    return visitor, clock
