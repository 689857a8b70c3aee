"""Then and now under visitors' fingers: the line, the slider, the keys, the other manners, both zoomed together."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kalbajar_catalogue.editions.format import EditionRelation, EditionWork
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import picture, show, shows, words, work
from tests.kiosk.test_every_page import box

UPRIGHT, WIDE = (1080, 1920), (1920, 1080)


def pair(pool: Path, first: int, same: bool = True, shape: tuple[int, int] = (1500, 1000)) -> list[EditionWork]:
    related = (EditionRelation(f"work-{first + 1}", "after", same_viewpoint=same),)
    return [
        work(first, pictures=(picture(pool, first, (1500, 1000)),), date=words("1985"), relations=related),
        work(first + 1, pictures=(picture(pool, first + 1, shape),), date=words("2024")),
    ]


@pytest.fixture
def places(pool: Path) -> Shows:
    """Two pairs from one spot each, one from another spot."""
    return shows(show(pool, [*pair(pool, 1), *pair(pool, 3), *pair(pool, 5, same=False)]))


def opened(
    kiosk: Open, of: Shows, argument: str = "", size: tuple[int, int] = WIDE, manner: Manner | None = None
) -> Visitor:
    visitor = kiosk(of, manner or Manner(still=True), size)
    visitor.face.session.begin("en")
    visitor.face.session.open("pairs", argument)
    visitor.until(lambda: visitor.find("pairs.now").property("ready") and visitor.find("pairs.then").property("ready"))
    return visitor


def share(visitor: Visitor) -> float:
    return round(float(visitor.find("pairs.picture").property("share")), 3)


def seen(visitor: Visitor, which: str) -> tuple[float, float, float, float]:
    """What is seen of a view, as shares of it: from the left, from the top, how much."""
    part = visitor.find(which).property("seen")
    return round(part.x(), 3), round(part.y(), 3), round(part.width(), 3), round(part.height(), 3)


WHOLE = (0, 0, 1, 1)


def at(visitor: Visitor, x: float, y: float) -> QPoint:
    """A point of the pictures, by shares."""
    area = box(visitor.find("pairs.picture"))
    return QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))


@pytest.mark.parametrize("size", [WIDE, UPRIGHT])
def test_the_line_follows_a_finger_anywhere_on_the_picture(kiosk: Open, places: Shows, size: tuple[int, int]) -> None:
    visitor = opened(kiosk, places, size=size)
    assert share(visitor) == 0.5
    visitor.drag(at(visitor, 0.2, 0.2), at(visitor, 0.8, 0.25))
    assert share(visitor) == pytest.approx(0.8, abs=0.02)
    visitor.drag(visitor.middle(visitor.find("pairs.knob")), at(visitor, 0.3, 0.6))
    assert share(visitor) == pytest.approx(0.3, abs=0.02)


def test_the_line_stops_at_both_ends(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.drag(at(visitor, 0.5, 0.3), at(visitor, 0.5, 0.3) - QPoint(3000, 0))
    assert share(visitor) == 0
    visitor.drag(at(visitor, 0.1, 0.3), at(visitor, 0.1, 0.3) + QPoint(3000, 0))
    assert share(visitor) == 1


def test_the_slider_its_arrows_and_the_keys_do_the_same(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.touch("pairs.more")
    assert share(visitor) == 0.55
    visitor.touch("pairs.less")
    visitor.touch("pairs.less")
    assert share(visitor) == 0.45
    visitor.press(Qt.Key.Key_Right)
    assert share(visitor) == 0.5
    visitor.press(Qt.Key.Key_Left)
    assert share(visitor) == 0.45
    slider = box(visitor.find("pairs.slider"))
    inside = QPoint(round(slider.x() + 0.45 * slider.width()), round(slider.center().y()))
    visitor.drag(inside, inside + QPoint(3000, 0))
    assert share(visitor) == 1


def test_the_slider_itself_is_moved_by_keys(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.find("pairs.slider").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Right)
    assert share(visitor) == 0.55
    visitor.press(Qt.Key.Key_Left)
    visitor.press(Qt.Key.Key_Left)
    assert share(visitor) == 0.45


def test_of_what_the_line_covers_no_plate_speaks(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    assert visitor.has("pairs.plate.then")
    assert visitor.has("pairs.plate.now")
    for _ in range(10):
        visitor.touch("pairs.more")
    assert visitor.has("pairs.plate.then")
    assert not visitor.has("pairs.plate.now")


def test_the_manner_is_chosen_by_touch_and_the_slider_goes_where_nothing_slides(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    assert visitor.has("pairs.knob")
    visitor.touch("pairs.manner.fade")
    assert not visitor.has("pairs.knob")
    visitor.touch("pairs.more")
    assert share(visitor) == 0.55
    assert visitor.find("pairs.then").parentItem().opacity() == pytest.approx(0.45)
    visitor.touch("pairs.manner.beside")
    assert not visitor.has("pairs.slider")
    visitor.press(Qt.Key.Key_Right)
    assert share(visitor) == 0.55
    visitor.touch("pairs.manner.line")
    assert share(visitor) == 0.55


@pytest.mark.parametrize(("size", "apart"), [(WIDE, "x"), (UPRIGHT, "y")])
def test_views_from_two_spots_open_beside_each_other(
    kiosk: Open, places: Shows, size: tuple[int, int], apart: str
) -> None:
    visitor = opened(kiosk, places, "show/work-5", size)
    then, now = box(visitor.find("pairs.then")), box(visitor.find("pairs.now"))
    assert not then.intersects(now)
    assert (then.right() <= now.left()) if apart == "x" else (then.bottom() <= now.top())
    assert not visitor.has("pairs.elsewhere")
    visitor.touch("pairs.manner.line")
    assert visitor.has("pairs.elsewhere")


def test_pictures_of_two_shapes_stand_whole_in_one_box(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, shows(show(pool, pair(pool, 1, shape=(800, 1000)))))
    then, now = visitor.find("pairs.then"), visitor.find("pairs.now")
    assert (then.width(), then.height()) == (now.width(), now.height())
    for view, shape in ((then, 1.5), (now, 0.8)):
        fit = view.property("fit")
        assert fit.width() / fit.height() == pytest.approx(shape, rel=0.01)
        assert fit.width() <= view.width() + 1
        assert fit.height() <= view.height() + 1


@pytest.mark.parametrize(("shape", "least"), [((1500, 1000), 1.0), ((800, 1000), 0.5)])
def test_a_fade_of_one_shape_hides_nothing_and_of_two_shapes_shows_both_alike(
    kiosk: Open, pool: Path, shape: tuple[int, int], least: float
) -> None:
    visitor = opened(kiosk, shows(show(pool, pair(pool, 1, shape=shape))))
    visitor.touch("pairs.manner.fade")
    assert visitor.find("pairs.now").opacity() == pytest.approx(least)
    for _ in range(10):
        visitor.touch("pairs.less")
    assert share(visitor) == 0
    assert visitor.find("pairs.then").parentItem().opacity() == 1
    assert shape == (1500, 1000) or not visitor.find("pairs.now").opacity()


def test_both_are_seen_deeper_together_and_whole_again(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.touch("pairs.zoom.in")
    deeper = seen(visitor, "pairs.now")
    assert deeper[2] == pytest.approx(1 / 1.6, abs=0.01)
    assert seen(visitor, "pairs.then") == deeper
    before = share(visitor)
    visitor.drag(at(visitor, 0.8, 0.2), at(visitor, 0.6, 0.2))
    assert share(visitor) == before
    assert seen(visitor, "pairs.now")[0] > deeper[0]
    assert seen(visitor, "pairs.then") == seen(visitor, "pairs.now")
    visitor.drag(visitor.middle(visitor.find("pairs.knob")), at(visitor, 0.3, 0.6))
    assert share(visitor) == pytest.approx(0.3, abs=0.02)
    visitor.touch("pairs.zoom.whole")
    assert seen(visitor, "pairs.then") == WHOLE


@pytest.mark.parametrize("manner", ["line", "fade", "beside"])
def test_two_fingers_do_what_the_buttons_do_within_bounds(kiosk: Open, places: Shows, manner: str) -> None:
    visitor = opened(kiosk, places)
    visitor.touch(f"pairs.manner.{manner}")
    middle = visitor.middle(visitor.find("pairs.now"))
    apart = QPoint(60, 0), QPoint(260, 0)
    visitor.pinch((middle - apart[0], middle - apart[1]), (middle + apart[0], middle + apart[1]))
    deep = seen(visitor, "pairs.then")
    assert deep == seen(visitor, "pairs.now")
    assert deep[2] < 0.7
    assert share(visitor) == 0.5
    for _ in range(3):
        visitor.pinch((middle - apart[1], middle - apart[0]), (middle + apart[1], middle + apart[0]))
    assert seen(visitor, "pairs.then") == WHOLE
    visitor.touch("pairs.manner.line")
    visitor.drag(at(visitor, 0.5, 0.6), at(visitor, 0.7, 0.6))
    assert share(visitor) == pytest.approx(0.7, abs=0.02)


def test_the_strip_and_the_bar_lead_to_the_other_pairs(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.touch("pairs.strip.1")
    assert visitor.argument == "show/work-3&show/work-4"
    visitor.touch("pairs.next")
    assert visitor.argument == "show/work-5&show/work-6"
    visitor.touch("pairs.next")
    assert visitor.argument == "show/work-1&show/work-2"
    visitor.touch("pairs.previous")
    assert visitor.argument == "show/work-5&show/work-6"
    visitor.touch("bar.back")
    assert visitor.page == "home"


@pytest.mark.parametrize("size", [WIDE, UPRIGHT])
def test_each_view_opens_as_a_work_and_back_leads_to_the_pair(
    kiosk: Open, places: Shows, size: tuple[int, int]
) -> None:
    visitor = opened(kiosk, places, size=size)
    for which, key in (("then", "show/work-1"), ("now", "show/work-2")):
        visitor.touch(f"pairs.open.{which}")
        assert (visitor.page, visitor.argument) == ("work", key)
        visitor.touch("bar.back")
        assert visitor.page == "pairs"


def test_another_language_moves_nothing(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    visitor.touch("pairs.manner.fade")
    visitor.touch("pairs.more")
    visitor.touch("pairs.zoom.in")
    visitor.touch("bar.language.ru")
    assert share(visitor) == 0.55
    assert seen(visitor, "pairs.then")[2] == pytest.approx(1 / 1.6, abs=0.01)
    assert not visitor.has("pairs.knob")


@pytest.mark.parametrize("size", [WIDE, UPRIGHT, (1280, 720), (1024, 768), (2560, 1080)])
@pytest.mark.parametrize("reach", [False, True])
def test_large_text_leaves_every_control_within_the_page_and_none_over_another(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int], reach: bool
) -> None:
    visitor = opened(kiosk, sample_shows, size=size, manner=Manner(still=True, reach=reach))
    visitor.touch("bar.large")
    hands = [
        "less",
        "slider",
        "more",
        "manner.line",
        "manner.fade",
        "manner.beside",
        "zoom.in",
        "zoom.out",
        "zoom.whole",
    ]
    names = [f"pairs.{hand}" for hand in (*hands, "strip.0", "words")]
    boxes = {name: box(visitor.find(name)) for name in names}
    page = box(visitor.find("pairs.picture")).united(boxes["pairs.manner.beside"]).united(boxes["pairs.words"])
    for name, one in boxes.items():
        assert page.adjusted(-1, -1, 1, 1).contains(one), name
        inner = one.adjusted(1, 1, -1, -1)
        assert [other for other in names if other != name and inner.intersects(boxes[other])] == []


def test_ten_fingers_do_no_harm(kiosk: Open, places: Shows) -> None:
    visitor = opened(kiosk, places)
    middle = at(visitor, 0.5, 0.5)
    for step in (1, -1, 1):
        visitor.pinch(
            (middle, middle + QPoint(400 * step, 90)), (middle + QPoint(40, 0), middle - QPoint(300 * step, 10))
        )
        visitor.drag(middle, middle + QPoint(2500 * step, -900), steps=2)
    visitor.touch("pairs.zoom.whole")
    assert 0 <= share(visitor) <= 1
    assert seen(visitor, "pairs.then") == WHOLE
