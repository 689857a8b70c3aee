"""Walls in a visitor's hands: dragged, pinched, looked over by map and keys, opened and come back to."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.editions.format import EditionCode, EditionFact, EditionSection, EditionWork
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk import editions_made as made
from tests.kiosk.conftest import Open, Visitor

MOVING = Manner(still=False)


@pytest.fixture
def shows(pool: Path) -> Shows:
    """44 photographs, as many as hang in the hall."""
    return made.shows(made.photographs(pool, 44))


def at_the_wall(visitor: Visitor, argument: str = "show", page: str = "wall") -> Visitor:
    visitor.face.session.begin("en")
    visitor.face.session.open(page, argument)
    visitor.settle()
    return visitor


def place(visitor: Visitor, number: int, page: str = "wall") -> QPoint:
    return visitor.middle(visitor.find(f"{page}.work.show/work-{number}"))


def read(picture: QQuickItem) -> bool:
    return bool(picture.property("progress") == 1)


def height(visitor: Visitor, number: int) -> float:
    return visitor.find(f"wall.work.show/work-{number}").height()


def test_a_touch_opens_the_work(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    visitor.touch("wall.work.show/work-2")
    assert (visitor.page, visitor.argument) == ("work", "show/work-2")


def test_a_picture_that_grows_from_its_place_opens_the_work_too(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows, MOVING))
    visitor.touch("wall.work.show/work-2")
    visitor.until(lambda: visitor.argument == "show/work-2")


def test_the_wall_follows_the_finger_and_opens_nothing(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    before = place(visitor, 4)
    visitor.drag(QPoint(1500, 500), QPoint(1000, 480))
    moved = before.x() - place(visitor, 4).x()
    assert 440 <= moved <= 510
    assert visitor.page == "wall"


def test_the_wall_stops_at_its_ends(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    before = place(visitor, 1)
    visitor.drag(QPoint(300, 500), QPoint(1800, 500))
    assert place(visitor, 1) == before
    for _ in range(6):
        visitor.drag(QPoint(1850, 500), QPoint(50, 500))
    last = visitor.find("wall.work.show/work-15")
    assert visitor.middle(last).x() + last.width() / 2 <= 1920


def test_a_flick_runs_on_and_comes_to_rest(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows, MOVING))
    before = place(visitor, 4)
    visitor.drag(QPoint(1500, 500), QPoint(1100, 500), steps=4)
    visitor.until(lambda: before.x() - place(visitor, 4).x() > 480)


def test_two_fingers_enlarge_around_themselves(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    here, high = place(visitor, 2), height(visitor, 2)
    left, right = QPoint(here.x() - 60, here.y()), QPoint(here.x() + 60, here.y())
    visitor.pinch((left, left - QPoint(60, 0)), (right, right + QPoint(60, 0)))
    assert 1.6 < height(visitor, 2) / high < 2.05
    stays = place(visitor, 2) - here
    assert abs(stays.x()) < 40
    assert visitor.page == "wall"


def test_a_touch_after_a_pinch_still_opens(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    visitor.pinch((QPoint(600, 400), QPoint(560, 400)), (QPoint(700, 400), QPoint(740, 400)))
    visitor.touch("wall.work.show/work-2")
    assert visitor.argument == "show/work-2"


def test_plus_and_minus_do_what_two_fingers_do_within_bounds(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    high = height(visitor, 1)
    visitor.touch("wall.larger")
    assert height(visitor, 1) == pytest.approx(high * 1.4, rel=0.02)
    for _ in range(8):
        visitor.touch("wall.smaller")
    assert height(visitor, 1) == pytest.approx(high * 0.4, rel=0.05)
    for _ in range(8):
        visitor.touch("wall.larger")
    assert height(visitor, 1) == pytest.approx(high * 3, rel=0.01)


def test_the_map_leads_to_the_place_that_is_touched(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    assert not visitor.has("wall.work.show/work-15")
    chart = visitor.find("wall.map")
    middle, half = visitor.middle(chart), int(chart.width() / 2) - 4
    visitor.drag(middle, middle + QPoint(half, 0))
    last = visitor.find("wall.work.show/work-15")
    assert visitor.middle(last).x() < 1920


def test_arrow_keys_go_from_work_to_work_and_enter_opens(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    for key in (
        Qt.Key.Key_Home,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
    ):
        visitor.press(key)
    assert visitor.page == "work"
    assert visitor.argument == "show/work-19"


def test_a_work_that_keys_lead_to_comes_into_view(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    visitor.press(Qt.Key.Key_Home)
    visitor.press(Qt.Key.Key_End)
    last = visitor.find("wall.work.show/work-44")
    assert 0 < visitor.middle(last).x() < 1920


def test_coming_back_the_wall_stands_where_it_was_left(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    visitor.touch("wall.larger")
    visitor.drag(QPoint(1500, 500), QPoint(900, 500))
    there = place(visitor, 5)
    visitor.touch("wall.work.show/work-5")
    assert visitor.argument == "show/work-5"
    visitor.touch("bar.back")
    assert place(visitor, 5) == there


def test_the_next_visitor_finds_the_wall_at_its_beginning(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    beginning = place(visitor, 4)
    visitor.drag(QPoint(1500, 500), QPoint(900, 500))
    visitor.touch("wall.work.show/work-5")
    visitor.face.session.leave()
    assert place(at_the_wall(visitor), 4) == beginning


def test_ten_fingers_do_no_harm(kiosk: Open, shows: Shows) -> None:
    visitor = at_the_wall(kiosk(shows))
    spread = [QPoint(200 + 150 * at, 300 + 60 * (at % 3)) for at in range(10)]
    for at in range(0, 10, 2):
        visitor.pinch((spread[at], spread[9 - at]), (spread[at + 1], spread[8 - at]), steps=3)
    assert visitor.page == "wall"
    visitor.touch("wall.smaller")


def test_only_what_is_near_the_view_is_there_of_a_thousand_works(kiosk: Open, pool: Path) -> None:
    visitor = at_the_wall(kiosk(made.shows(made.show(pool, [made.work(number) for number in range(1, 1001)]))))
    assert visitor.has("wall.work.show/work-1")
    assert len(visitor.items("wall.work.")) < 120
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return):
        visitor.press(key)
    assert visitor.argument == "show/work-1000"


def test_a_work_without_a_picture_is_opened_by_its_empty_frame(kiosk: Open, pool: Path) -> None:
    visitor = at_the_wall(kiosk(made.shows(made.show(pool, [made.work(1), made.work(2)]))))
    visitor.touch("wall.work.show/work-2")
    assert visitor.argument == "show/work-2"


def test_a_picture_fills_its_place_whether_it_has_pixels_enough_or_not(kiosk: Open, pool: Path) -> None:
    sizes = ((60, 40), (1500, 1000))
    works = [made.work(at, pictures=(made.picture(pool, at, size),)) for at, size in enumerate(sizes, 1)]
    visitor = at_the_wall(kiosk(made.shows(made.show(pool, works))))
    for number in (1, 2):
        frame = visitor.find(f"wall.work.show/work-{number}")
        picture = next(item for item in frame.childItems() if item.objectName() == "picture")
        visitor.until(partial(read, picture))
        assert abs(picture.width() - frame.width()) <= 2
        assert abs(picture.height() - frame.height()) <= 2


def test_a_section_leads_to_its_place_on_the_wall(kiosk: Open, pool: Path) -> None:
    sections = tuple(EditionSection(f"s{at}", made.words(f"section {at}")) for at in range(6))
    works = [made.work(number, section=f"s{number // 30}") for number in range(180)]
    visitor = at_the_wall(kiosk(made.shows(made.show(pool, works, sections=sections))), page="show")
    visitor.touch("show.section.s2")
    assert (visitor.page, visitor.argument) == ("wall", "show#s2")
    assert place(visitor, 60).y() < 400
    visitor.touch("bar.back")
    visitor.touch("show.wall")
    assert (visitor.page, visitor.argument) == ("wall", "show")


def painting(number: int) -> EditionWork:
    genre = "landscape" if number % 2 else "portrait"
    return made.work(
        number,
        kind="painting",
        width_mm=900.0,
        height_mm=600.0,
        codes=(EditionCode("genre", genre),),
        structure=(EditionFact(made.words("genre"), Multilingual(en=genre), "genre"),),
    )


def test_chips_leave_those_that_one_looks_for_and_coming_back_they_are_still_chosen(kiosk: Open, pool: Path) -> None:
    shows = made.shows(made.show(pool, [painting(number) for number in range(1, 15)]))
    visitor = at_the_wall(kiosk(shows), "", "paintings")
    assert visitor.has("paintings.work.show/work-1")
    visitor.touch("paintings.chip.genre=portrait")
    assert not visitor.has("paintings.work.show/work-1")
    visitor.touch("paintings.work.show/work-4")
    assert (visitor.page, visitor.argument) == ("work", "show/work-4")
    visitor.touch("bar.back")
    assert visitor.has("paintings.work.show/work-2")
    assert not visitor.has("paintings.work.show/work-1")
    visitor.touch("paintings.chip.all")
    assert visitor.has("paintings.work.show/work-1")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_paintings_and_crafts_open_by_a_touch(kiosk: Open, pool: Path, size: tuple[int, int]) -> None:
    works = [
        made.work(1, kind="painting", width_mm=1200.0, height_mm=900.0),
        made.work(2, kind="craft", pictures=(made.picture(pool, 2),)),
    ]
    visitor = kiosk(made.shows(made.show(pool, works)), size=size)
    at_the_wall(visitor, "", "paintings").touch("paintings.work.show/work-1")
    assert (visitor.page, visitor.argument) == ("work", "show/work-1")
    at_the_wall(visitor, "", "crafts").touch("crafts.work.show/work-2")
    assert (visitor.page, visitor.argument) == ("work", "show/work-2")
