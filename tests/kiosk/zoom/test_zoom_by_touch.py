"""A picture seen whole, then deep: by fingers, wheel, double touch, buttons and keys; whole again for the next one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kalbajar_catalogue.kiosk.face import Manner
from tests.kiosk.conftest import STILL, Open, Visitor
from tests.kiosk.editions_made import photographs, show, shows, work
from tests.kiosk.tiles_made import zoomable

Look = Callable[..., Visitor]
AT = QPoint(500, 400)


@pytest.fixture
def look(kiosk: Open, pool: Path) -> Look:
    """A kiosk that shows the first of three works with tiles."""

    def open_work(manner: Manner = STILL, size: tuple[int, int] = (1920, 1080)) -> Visitor:
        visitor = kiosk(zoomable(pool), manner, size)
        visitor.face.session.begin("en")
        visitor.face.session.open("work", "show/work-1")
        visitor.until(lambda: bool(zoom(visitor).property("ready")))
        visitor.settle()
        return visitor

    return open_work


def zoom(visitor: Visitor) -> QQuickItem:
    return visitor.find("work.zoom")


def depth(visitor: Visitor) -> float:
    return float(zoom(visitor).property("depth"))


def seen(visitor: Visitor) -> QRectF:
    found: Any = zoom(visitor).property("seen")
    assert isinstance(found, QRectF)
    return found


def share_at(visitor: Visitor, at: QPoint) -> QPointF:
    """Which place of the picture, as shares, stands at a point of the window."""
    marks: Any = zoom(visitor).property("marks")
    inside = marks.mapFromScene(QPointF(at))
    return QPointF(inside.x() / marks.width(), inside.y() / marks.height())


def touch(visitor: Visitor, at: QPoint) -> None:
    visitor.drag(at, at, steps=1)


def wheel(visitor: Visitor, at: QPoint, steps: int) -> None:
    window = visitor.face.window
    spot, none = QPointF(at), Qt.MouseButton.NoButton
    event = QWheelEvent(spot, window.mapToGlobal(spot), QPoint(), QPoint(0, 120 * steps), none,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QCoreApplication.sendEvent(window, event)
    visitor.settle()


def test_at_first_it_is_whole_beside_its_column(look: Look) -> None:
    visitor = look()
    assert zoom(visitor).property("whole")
    assert seen(visitor) == QRectF(0, 0, 1, 1)
    assert visitor.has("work.more") or visitor.has("work.take")


def test_two_fingers_make_it_larger_and_the_column_gives_way(look: Look) -> None:
    visitor = look()
    visitor.pinch((QPoint(550, 500), QPoint(400, 500)), (QPoint(750, 500), QPoint(900, 500)))
    assert depth(visitor) == pytest.approx(2.5, rel=0.05)
    assert not visitor.has("work.take")


def test_the_place_between_two_fingers_stays_between_them(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    visitor.touch("work.zoom.in")
    middle = QPoint(960, 480)
    before = share_at(visitor, middle)
    visitor.pinch((QPoint(860, 480), QPoint(790, 480)), (QPoint(1060, 480), QPoint(1130, 480)))
    after = share_at(visitor, middle)
    assert after.x() == pytest.approx(before.x(), abs=0.005)
    assert after.y() == pytest.approx(before.y(), abs=0.005)


def test_two_fingers_together_make_it_whole_and_no_smaller(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    visitor.pinch((QPoint(300, 500), QPoint(590, 500)), (QPoint(900, 500), QPoint(610, 500)))
    assert depth(visitor) == 1
    assert seen(visitor) == QRectF(0, 0, 1, 1)


def test_ten_fingers_do_no_harm(look: Look) -> None:
    visitor = look()
    window, finger = visitor.face.window, visitor._finger
    places = [QPoint(200 + 90 * number, 300 + 40 * (number % 3)) for number in range(10)]
    down = QTest.touchEvent(window, finger)
    for number, place in enumerate(places):
        down.press(number, place, window)
    down.commit()
    for step in range(1, 12):
        move = QTest.touchEvent(window, finger)
        for number, place in enumerate(places):
            move.move(number, place + QPoint((number - 5) * 4 * step, 6 * step), window)
        move.commit()
        visitor.settle()
    for number, place in enumerate(places):
        up = QTest.touchEvent(window, finger)
        up.release(number, place, window)
        for other in range(number + 1, 10):
            up.stationary(other)
        up.commit()
    visitor.settle()
    assert 1 <= depth(visitor) <= zoom(visitor).property("most") + 0.001
    visitor.touch("work.zoom.whole")
    assert depth(visitor) == 1
    assert visitor.argument == "show/work-1"


def test_after_a_pinch_a_touch_is_a_touch_again(look: Look) -> None:
    visitor = look()
    visitor.pinch((QPoint(550, 500), QPoint(400, 500)), (QPoint(750, 500), QPoint(900, 500)))
    visitor.touch("work.zoom.whole")
    touch(visitor, AT)
    touch(visitor, AT)
    assert depth(visitor) == pytest.approx(2)
    visitor.touch("work.zoom.out")
    assert depth(visitor) == pytest.approx(1.25)


def test_a_double_touch_doubles_it_at_that_place(look: Look) -> None:
    visitor = look()
    at = QPoint(700, 450)
    place = share_at(visitor, at)
    touch(visitor, at)
    touch(visitor, at)
    assert depth(visitor) == pytest.approx(2)
    assert share_at(visitor, at).x() == pytest.approx(place.x(), abs=0.01)
    assert share_at(visitor, at).y() == pytest.approx(place.y(), abs=0.01)


def test_a_double_touch_at_the_deepest_shows_it_whole(look: Look) -> None:
    visitor = look()
    for _ in range(8):
        visitor.touch("work.zoom.in")
    assert depth(visitor) == pytest.approx(zoom(visitor).property("most"))
    touch(visitor, AT)
    touch(visitor, AT)
    assert depth(visitor) == 1


def test_it_goes_as_deep_as_its_tiles_and_a_little_more(look: Look) -> None:
    visitor = look()
    visitor.until(lambda: zoom(visitor).property("most") > 3)
    assert zoom(visitor).property("most") == pytest.approx(3_000 * 1.5 / 1_301, rel=0.01)


def test_the_wheel_does_the_same(look: Look) -> None:
    visitor = look()
    wheel(visitor, AT, 3)
    assert depth(visitor) == pytest.approx(1.002**360, rel=0.01)
    wheel(visitor, AT, -10)
    assert depth(visitor) == 1


def test_a_drag_leads_as_far_as_the_edge(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    visitor.touch("work.zoom.in")
    for _ in range(5):
        visitor.drag(QPoint(300, 300), QPoint(1500, 700))
    assert seen(visitor).left() == pytest.approx(0, abs=0.002)
    assert seen(visitor).top() == pytest.approx(0, abs=0.002)
    for _ in range(5):
        visitor.drag(QPoint(1500, 700), QPoint(300, 300))
    assert seen(visitor).right() == pytest.approx(1, abs=0.002)
    assert seen(visitor).bottom() == pytest.approx(1, abs=0.002)


def test_a_flick_goes_on_by_itself_and_comes_to_rest_within_bounds(look: Look) -> None:
    visitor = look(Manner(still=False))
    for _ in range(3):
        visitor.touch("work.zoom.in")
        visitor.until(lambda: not zoom(visitor).property("moving"))
    visitor.drag(QPoint(1200, 500), QPoint(700, 500), steps=4)
    first = seen(visitor).left()
    visitor.until(lambda: seen(visitor).left() > first + 0.01)
    visitor.until(lambda: not zoom(visitor).property("moving"))
    assert seen(visitor).right() <= 1.0001


def test_whole_a_swipe_turns_to_the_next_and_back(look: Look) -> None:
    visitor = look()
    visitor.drag(QPoint(900, 500), QPoint(500, 520))
    assert visitor.argument == "show/work-2"
    visitor.drag(QPoint(500, 500), QPoint(900, 520))
    assert visitor.argument == "show/work-1"
    visitor.drag(QPoint(900, 200), QPoint(880, 800))
    assert visitor.argument == "show/work-1"


def test_deeper_a_swipe_only_moves_the_picture(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    visitor.drag(QPoint(900, 500), QPoint(400, 500))
    assert visitor.argument == "show/work-1"


def test_keys_do_all_that_fingers_do(look: Look) -> None:
    visitor = look()
    zoom(visitor).forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    visitor.press(Qt.Key.Key_Plus)
    assert depth(visitor) == pytest.approx(2.25)
    before = seen(visitor)
    visitor.press(Qt.Key.Key_Left)
    visitor.press(Qt.Key.Key_Up)
    assert (seen(visitor).left() < before.left(), seen(visitor).top() < before.top()) == (True, True)
    visitor.press(Qt.Key.Key_Right)
    visitor.press(Qt.Key.Key_Right)
    visitor.press(Qt.Key.Key_Down)
    visitor.press(Qt.Key.Key_Down)
    assert seen(visitor).left() > before.left()
    visitor.press(Qt.Key.Key_Minus)
    assert depth(visitor) == pytest.approx(1.5)
    visitor.press(Qt.Key.Key_Home)
    assert depth(visitor) == 1
    visitor.press(Qt.Key.Key_Right)
    assert visitor.argument == "show/work-2"


def test_the_small_map_leads_where_it_is_touched(look: Look) -> None:
    visitor = look()
    assert not visitor.has("work.zoom.map")
    for _ in range(3):
        visitor.touch("work.zoom.in")
    chart = visitor.find("work.zoom.map")
    corner = chart.mapToScene(QPointF(chart.width() - 2, chart.height() - 2)).toPoint()
    touch(visitor, corner)
    assert seen(visitor).right() == pytest.approx(1)
    assert seen(visitor).bottom() == pytest.approx(1)


def test_deep_down_tiles_are_drawn_and_gone_when_whole(look: Look) -> None:
    visitor = look()
    for _ in range(4):
        visitor.touch("work.zoom.in")
    deep = next(iter(visitor.face.zooming.open_now.values()))
    visitor.until(lambda: deep.rowCount() > 3)
    visitor.until(lambda: deep.shown >= set(deep.want.seen))
    visitor.touch("work.zoom.whole")
    visitor.until(lambda: deep.rowCount() == 0)


def test_the_next_work_and_the_next_visitor_see_it_whole(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    visitor.touch("work.next")
    assert depth(visitor) == 1
    visitor.touch("work.zoom.in")
    visitor.face.session.leave()
    visitor.settle()
    assert visitor.page == "attract"
    visitor.face.session.begin("az")
    visitor.face.session.open("work", "show/work-2")
    visitor.settle()
    assert depth(visitor) == 1
    visitor.until(lambda: len(visitor.face.zooming.open_now) == 1)


def test_another_language_leaves_it_as_deep_as_it_is(look: Look) -> None:
    visitor = look()
    visitor.touch("work.zoom.in")
    before = seen(visitor)
    visitor.touch("bar.language.ru")
    assert seen(visitor) == before


def test_without_tiles_it_goes_to_twice_the_derivative(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 2)))
    visitor.face.session.open("work", "show/work-1")
    visitor.until(lambda: bool(zoom(visitor).property("ready")))
    assert zoom(visitor).property("most") == 2
    for _ in range(4):
        visitor.touch("work.zoom.in")
    assert depth(visitor) == 2


def test_a_broken_container_leaves_the_derivative(kiosk: Open, pool: Path) -> None:
    made = zoomable(pool)
    next(pool.glob("*.tiles")).write_bytes(b"nothing of the kind")
    visitor = kiosk(made)
    visitor.face.session.open("work", "show/work-1")
    visitor.until(lambda: bool(zoom(visitor).property("ready")))
    visitor.touch("work.zoom.in")
    assert depth(visitor) == pytest.approx(1.6)


def test_without_a_picture_an_empty_frame_bears_the_number(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(show(pool, [work(1), work(2)])))
    visitor.face.session.open("work", "show/work-1")
    visitor.settle()
    assert zoom(visitor).property("empty")
    assert not visitor.has("work.zoom.in")
    wheel(visitor, AT, 3)
    zoom(visitor).forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    assert depth(visitor) == 1
    visitor.drag(QPoint(900, 500), QPoint(500, 520))
    assert visitor.argument == "show/work-2"


@pytest.mark.qt_log_ignore("Error decoding")
def test_a_file_that_is_no_picture_becomes_an_empty_frame(kiosk: Open, pool: Path) -> None:
    made = photographs(pool, 1)
    next(pool.glob("*.jpg")).write_bytes(b"not a picture")
    visitor = kiosk(shows(made))
    visitor.face.session.open("work", "show/work-1")
    visitor.until(lambda: bool(zoom(visitor).property("empty")))
