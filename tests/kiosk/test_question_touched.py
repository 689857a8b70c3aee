"""Is anybody still looking: what touches and keys do while it asks, and that they do nothing below."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.idle import Idle, Mood
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import photographs, show, shows, work


@pytest.fixture
def exhibitions(pool: Path) -> Shows:
    return shows(photographs(pool, 3), show(pool, [work(9, kind="carpet")], "weaving"))


def asked(visitor: Visitor) -> None:
    """A minute goes by without a touch."""
    session = visitor.face.session
    patience = session._idle.patience
    session._idle = Idle(patience, Mood.AWAKE, session._clock() - patience.before_asking - 1)
    session.tick()
    visitor.settle()
    assert session.mood is Mood.ASKING


def looked(visitor: Visitor) -> tuple[str, Mood]:
    visitor.settle()
    return visitor.page, visitor.face.session.mood


def focus(visitor: Visitor) -> str:
    item: QQuickItem | None = visitor.face.window.activeFocusItem()
    return item.objectName() if item else ""


@pytest.mark.parametrize("name", ["home.carpets", "home.search"])
def test_a_touch_says_yes_and_presses_nothing_below(kiosk: Open, exhibitions: Shows, name: str) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    below = visitor.middle(visitor.find(name))
    asked(visitor)
    visitor.drag(below, below, steps=1)
    assert looked(visitor) == ("home", Mood.AWAKE)
    asked(visitor)
    QTest.mouseClick(visitor.face.window, Qt.MouseButton.LeftButton, pos=below)
    assert looked(visitor) == ("home", Mood.AWAKE)


def test_it_can_be_answered_by_its_own_buttons(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    visitor.face.session.open("carpets")
    asked(visitor)
    visitor.touch("still.yes")
    assert looked(visitor) == ("carpets", Mood.AWAKE)
    asked(visitor)
    visitor.touch("still.restart")
    assert looked(visitor) == ("attract", Mood.ATTRACT)


def test_the_bar_answers_it_too(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    asked(visitor)
    visitor.touch("bar.language.ru")
    assert looked(visitor) == ("home", Mood.AWAKE)
    assert visitor.face.session.tongue == "ru"


def test_it_stands_while_a_finger_is_down(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    asked(visitor)
    window, finger, at = visitor.face.window, visitor._finger, QPoint(500, 300)
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    assert looked(visitor) == ("home", Mood.ASKING)
    QTest.touchEvent(window, finger).release(0, at, window).commit()
    assert looked(visitor) == ("home", Mood.AWAKE)


def test_keys_stay_within_it_and_go_back_to_where_they_were(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Tab)
    before = focus(visitor)
    asked(visitor)
    seen = []
    for _ in range(3):
        seen.append(focus(visitor))
        visitor.press(Qt.Key.Key_Tab)
    assert seen == ["still.yes", "still.restart", "still.yes"]
    visitor.press(Qt.Key.Key_Left)
    assert looked(visitor) == ("home", Mood.AWAKE)
    assert before.startswith("home.")
    assert focus(visitor) == before


def test_after_the_end_keys_begin_on_what_attracts(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    visitor.find("bar.start").forceActiveFocus()
    asked(visitor)
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)
    assert looked(visitor) == ("attract", Mood.ATTRACT)
    visitor.press(Qt.Key.Key_Return)
    assert looked(visitor) == ("attract", Mood.ATTRACT)
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)
    assert looked(visitor) == ("home", Mood.AWAKE)


def test_only_the_languages_of_this_kiosk_are_offered(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions, Manner(still=True, languages=("ru", "az")))
    assert visitor.has("attract.ru")
    assert not visitor.has("attract.en")
    visitor.touch("attract.az")
    assert [item.objectName() for item in visitor.items("bar.language.")] == ["bar.language.ru", "bar.language.az"]


def test_what_rests_on_the_screen_and_trembles_is_no_visitor(kiosk: Open, exhibitions: Shows) -> None:
    visitor = kiosk(exhibitions)
    visitor.touch("attract.en")
    window, finger, touched = visitor.face.window, visitor._finger, []
    window.touched.connect(lambda: touched.append(1))
    QTest.touchEvent(window, finger).press(0, QPoint(700, 300), window).commit()
    for step in range(20):
        QTest.touchEvent(window, finger).move(0, QPoint(700 + step % 2, 300), window).commit()
    trembling = len(touched)
    for step in range(20):
        QTest.touchEvent(window, finger).move(0, QPoint(700 + 10 * step, 300), window).commit()
    assert trembling == 1
    assert len(touched) > trembling + 15
    QTest.touchEvent(window, finger).release(0, QPoint(890, 300), window).commit()
    visitor.settle()
