"""The way through time under visitors' fingers: dragged, stepped, jumped along; a touch opens a work."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.editions.format import EditionSection, EditionText
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.kiosk.subjects.timeline import path
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import picture, show, shows, words, work
from tests.kiosk.test_every_page import box

UPRIGHT, WIDE = (1080, 1920), (1920, 1080)
BOTH = pytest.mark.parametrize("size", [WIDE, UPRIGHT])


def opened(kiosk: Open, of: Shows, size: tuple[int, int] = WIDE, manner: Manner | None = None) -> Visitor:
    visitor = kiosk(of, manner or Manner(still=True), size)
    visitor.face.session.begin("en")
    visitor.face.session.open("path", "")
    visitor.settle()
    return visitor


def along(visitor: Visitor) -> float:
    way = visitor.find("path.way")
    upright = visitor.face.window.height() > visitor.face.window.width()
    return float(way.property("contentY" if upright else "contentX"))


def chosen(visitor: Visitor) -> str:
    return str(visitor.find("path.way").parentItem().property("here"))


def seen(visitor: Visitor) -> list[str]:
    """The works whose pictures are seen whole or in part."""
    window = box(visitor.find("path.way"))
    works = [item for item in visitor.items("path.work.") if box(item).intersects(window)]
    return [item.objectName().removeprefix("path.work.") for item in works]


def drawn_drag(visitor: Visitor, start: QPoint, end: QPoint, steps: int = 8) -> None:
    """A drag of which every step is drawn: what flicks hears moves only as often as there are frames."""
    window, finger, frames = visitor.face.window, QTest.createTouchDevice(), list[int]()
    window.frameSwapped.connect(lambda: frames.append(1))
    QTest.touchEvent(window, finger).press(0, start, window).commit()
    for step in range(1, steps + 1):
        QTest.touchEvent(window, finger).move(0, start + (end - start) * step / steps, window).commit()
        frames.clear()
        window.update()
        visitor.until(lambda: bool(frames))
    QTest.touchEvent(window, finger).release(0, end, window).commit()
    visitor.settle()


@BOTH
def test_the_way_is_dragged(kiosk: Open, sample_shows: Shows, size: tuple[int, int]) -> None:
    visitor = opened(kiosk, sample_shows, size)
    assert along(visitor) == 0
    middle = visitor.middle(visitor.find("path.way"))
    drawn_drag(visitor, middle, middle - (QPoint(700, 0) if size == WIDE else QPoint(0, 700)))
    assert along(visitor) > 400
    assert visitor.page == "path"


@BOTH
def test_every_chapter_is_one_touch_away(kiosk: Open, sample_shows: Shows, size: tuple[int, int]) -> None:
    visitor = opened(kiosk, sample_shows, size)
    positions = []
    for chapter in path(sample_shows):
        visitor.find(f"path.to.{chapter.key}").metaObject().invokeMethod(
            visitor.find(f"path.to.{chapter.key}"), "click"
        )
        visitor.settle()
        assert chosen(visitor) == chapter.key
        assert box(visitor.find(f"path.chapter.{chapter.key}")).intersects(box(visitor.find("path.way")))
        positions.append(along(visitor))
    assert positions == sorted(set(positions))


def test_a_chapter_is_touched_on_the_strip(kiosk: Open, sample_shows: Shows) -> None:
    visitor = opened(kiosk, sample_shows)
    visitor.touch("path.to.restoration")
    assert chosen(visitor) == "restoration"
    assert visitor.has("path.quote")
    visitor.touch("path.to.earlier")
    assert along(visitor) == 0


@BOTH
def test_step_by_step_every_work_comes_by_in_order(kiosk: Open, sample_shows: Shows, size: tuple[int, int]) -> None:
    visitor = opened(kiosk, sample_shows, size)
    found = dict.fromkeys(seen(visitor))
    while visitor.find("path.later").isEnabled():
        before = along(visitor)
        visitor.touch("path.later")
        assert along(visitor) > before
        found |= dict.fromkeys(seen(visitor))
    expected = [hung.key for chapter in path(sample_shows) for hung in chapter.works]
    assert set(found) == set(expected)
    assert chosen(visitor) == "undated"
    while visitor.find("path.earlier").isEnabled():
        visitor.touch("path.earlier")
    assert along(visitor) == 0


def test_only_what_is_near_is_there(kiosk: Open, sample_shows: Shows) -> None:
    visitor = opened(kiosk, sample_shows)
    assert 0 < len(visitor.items("path.work.")) < 20


@BOTH
def test_a_touch_opens_the_work_and_back_leads_to_the_same_place(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int]
) -> None:
    visitor = opened(kiosk, sample_shows, size)
    visitor.touch("path.later")
    visitor.touch("path.later")
    place, key = along(visitor), seen(visitor)[1]
    visitor.touch(f"path.work.{key}")
    assert visitor.page in ("work", "carpet")
    assert visitor.argument == key
    visitor.face.session.back()
    visitor.until(lambda: along(visitor) == pytest.approx(place, abs=1))


def test_keys_walk_from_work_to_work_and_open_one(kiosk: Open, sample_shows: Shows) -> None:
    visitor = opened(kiosk, sample_shows)
    works = [hung.key for chapter in path(sample_shows) for hung in chapter.works]
    visitor.find("path.way").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        visitor.press(key)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.argument == works[1]


def test_by_keys_the_last_work_is_brought_into_sight(kiosk: Open, sample_shows: Shows) -> None:
    visitor = opened(kiosk, sample_shows)
    last = [hung.key for chapter in path(sample_shows) for hung in chapter.works][-1]
    visitor.find("path.way").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_End)
    assert box(visitor.find("path.way")).contains(box(visitor.find(f"path.work.{last}")).center())
    visitor.press(Qt.Key.Key_Home)
    assert along(visitor) < 600


@pytest.mark.parametrize("size", [WIDE, UPRIGHT, (1024, 768), (2560, 1080)])
@pytest.mark.parametrize("reach", [False, True])
def test_large_text_loses_nothing_and_lays_nothing_over_another(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int], reach: bool
) -> None:
    visitor = opened(kiosk, sample_shows, size, Manner(still=True, reach=reach))
    visitor.face.session.speak("ru")
    visitor.touch("bar.large")
    way, strip = box(visitor.find("path.way")), box(visitor.find("path.to.earlier"))
    assert way.bottom() <= strip.top()
    upright = size == UPRIGHT and not reach
    visitor.touch("path.later")
    for _ in range(4):
        boxes = [(item.objectName(), box(item).adjusted(1, 1, -1, -1)) for item in visitor.items("path.work.")]
        for name, one in boxes:
            assert [other for other, place in boxes if other != name and place.intersects(one)] == []
            assert upright or one.bottom() <= way.bottom() + 1, name
        visitor.touch("path.later")


@BOTH
@pytest.mark.parametrize("large", [False, True])
def test_a_long_last_word_is_read_to_its_end(kiosk: Open, pool: Path, size: tuple[int, int], large: bool) -> None:
    section = EditionSection(
        "s", words("Return"), 1, texts=(EditionText("wall", words("a stone laid on a stone " * 25)),)
    )
    works = [work(number, theme="restoration", section="s", pictures=(picture(pool, number),)) for number in (1, 2)]
    visitor = opened(kiosk, shows(show(pool, works, sections=(section,))), size)
    if large:
        visitor.touch("bar.large")
    way, down = visitor.find("path.way"), "path.words.restoration.down"
    visitor.face.window.grabWindow()
    visitor.until(lambda: visitor.has(down) or size == UPRIGHT)
    while visitor.has(down) and visitor.find(down).isEnabled():
        visitor.touch(down)
    quote = box(visitor.find("path.quote"))
    assert quote.height() > 200
    assert size == UPRIGHT or quote.bottom() <= box(way).bottom()
    assert not any(box(item).intersects(quote) for item in visitor.items("path.work."))


def test_another_language_keeps_the_place(kiosk: Open, sample_shows: Shows) -> None:
    visitor = opened(kiosk, sample_shows)
    visitor.touch("path.to.after_liberation")
    visitor.touch("bar.language.ru")
    assert (visitor.page, chosen(visitor)) == ("path", "after_liberation")
