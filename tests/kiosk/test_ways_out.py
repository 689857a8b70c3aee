"""No way out: keys, clicks and the window system do nothing to a kiosk that covers the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.kiosk.face import Face
from kalbajar_catalogue.settings.paths import resources
from tests.kiosk.conftest import PATIENCE_MS, STILL, Open
from tests.kiosk.editions_made import photographs, shows

CONTROL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier,
)  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier
WAYS_OUT = [(Qt.Key.Key_Q, CONTROL), (Qt.Key.Key_W, CONTROL), (Qt.Key.Key_F4, ALT), (Qt.Key.Key_F4, CONTROL),
            (Qt.Key.Key_Escape, NONE), (Qt.Key.Key_F11, NONE), (Qt.Key.Key_Tab, ALT), (Qt.Key.Key_Tab, CONTROL),
            (Qt.Key.Key_Return, ALT), (Qt.Key.Key_P, CONTROL), (Qt.Key.Key_O, CONTROL), (Qt.Key.Key_D, META),
            (Qt.Key.Key_Menu, NONE), (Qt.Key.Key_Back, NONE), (Qt.Key.Key_F1, NONE),
            (Qt.Key.Key_Delete, CONTROL | ALT), (Qt.Key.Key_Backspace, CONTROL | ALT)]  # fmt: skip


@pytest.fixture
def covering(qapp: QGuiApplication, pool: Path) -> Iterator[Face]:
    face = Face(shows(photographs(pool, 3)), STILL, resources())
    face.show()
    yield face
    face.close()
    face.deleteLater()


@pytest.mark.parametrize(("key", "modifier"), WAYS_OUT)
def test_no_key_leads_out(covering: Face, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    covering.session.begin("en")
    QTest.keyClick(covering.window, key, modifier)
    QGuiApplication.processEvents()
    assert covering.window.isVisible()
    assert covering.window.windowState() == Qt.WindowState.WindowFullScreen
    assert (covering.session.spot.page, covering.session.tongue) == ("home", "en")


def test_nor_does_a_request_to_close(covering: Face) -> None:
    assert not covering.window.close()
    assert covering.window.isVisible()


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState])
def test_made_small_it_covers_the_screen_again(covering: Face, qtbot: QtBot, state: Qt.WindowState) -> None:
    covering.window.setWindowState(state)
    qtbot.waitUntil(lambda: covering.window.windowState() == Qt.WindowState.WindowFullScreen, timeout=PATIENCE_MS)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_only_the_first_button_of_a_mouse_does_anything(kiosk: Open, pool: Path, button: Qt.MouseButton) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    at = visitor.middle(visitor.find("attract.en"))
    QTest.mouseClick(visitor.face.window, button, pos=at)
    visitor.settle()
    assert visitor.page == "attract"
    visitor.touch("attract.en")
    QTest.mouseClick(visitor.face.window, button, pos=visitor.middle(visitor.find("home.search")))
    visitor.settle()
    assert visitor.page == "home"


def test_a_finger_that_lifts_late_finds_nobody_s_page(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    session = visitor.face.session
    for late in (session.back, session.start, lambda: session.turn("work", "show/work-2")):
        late()
        visitor.settle()
        assert visitor.page == "attract"
    visitor.touch("attract.en")
    for _ in range(2):
        session.leave()
    assert visitor.page == "attract"


def test_two_fingers_on_two_controls_end_on_a_page_that_is_somebody_s(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    visitor.touch("attract.en")
    window, finger = visitor.face.window, visitor._finger
    one, other = visitor.middle(visitor.find("bar.start")), visitor.middle(visitor.find("home.search"))
    QTest.touchEvent(window, finger).press(0, one, window).press(1, other, window).commit()
    QTest.touchEvent(window, finger).release(0, one, window).stationary(1).commit()
    visitor.settle()
    QTest.touchEvent(window, finger).release(1, other, window).commit()
    visitor.settle()
    assert (visitor.page == "attract") == (visitor.face.session.property("attracting") is True)


def test_ten_fingers_do_no_harm(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 12)))
    visitor.touch("attract.en")
    window, finger = visitor.face.window, visitor._finger
    for page, argument in (("wall", "show"), ("work", "show/work-2"), ("home", "")):
        visitor.face.session.open(page, argument)
        visitor.settle()
        places = [QPoint(100 + 170 * number, 300 + 40 * (number % 5)) for number in range(10)]
        down = QTest.touchEvent(window, finger)
        for number, at in enumerate(places):
            down.press(number, at, window)
        down.commit()
        for step in range(6):
            move = QTest.touchEvent(window, finger)
            for number, at in enumerate(places):
                move.move(number, at + QPoint(step * (number - 5), step * 7), window)
            move.commit()
        up = QTest.touchEvent(window, finger)
        for number, at in enumerate(places):
            up.release(number, at, window)
        up.commit()
        visitor.settle()
        assert visitor.has("bar.start")
    visitor.touch("bar.start")
    visitor.touch("bar.start") if visitor.page != "attract" else None
    assert visitor.page in ("home", "attract")


def test_a_key_with_text_is_a_letter_only_where_it_can_be_seen() -> None:
    from kalbajar_catalogue.kiosk.window import _is_ours

    def ours(key: Qt.Key, text: str) -> bool:
        return _is_ours(QKeyEvent(QKeyEvent.Type.KeyPress, key, NONE, text))

    assert ours(Qt.Key.Key_A, "ə")
    assert ours(Qt.Key.Key_Space, " ")
    assert not ours(Qt.Key.Key_Escape, "\x1b")
    assert not ours(Qt.Key.Key_Delete, "\x7f")
