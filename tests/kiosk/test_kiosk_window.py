"""The window covers the screen, and only staff can take it away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.kiosk.face import Manner
from tests.kiosk.conftest import Open
from tests.kiosk.editions_made import photographs, shows

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_it_covers_the_screen_without_any_help(kiosk: Open, pool: Path) -> None:
    window = kiosk(shows(photographs(pool, 2)), size=None).face.window
    assert window.geometry() == window.screen().geometry()
    assert window.flags() & Qt.WindowType.FramelessWindowHint


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F4, ALT), (Qt.Key.Key_Q, CTRL), (Qt.Key.Key_W, CTRL), (Qt.Key.Key_Escape, None),
     (Qt.Key.Key_F11, None)],
)  # fmt: skip
def test_no_key_leads_out(kiosk: Open, pool: Path, key: Qt.Key, held: Qt.KeyboardModifier | None) -> None:
    visitor = kiosk(shows(photographs(pool, 2)), size=None)
    QTest.keyClick(visitor.face.window, key, held or Qt.KeyboardModifier.NoModifier)
    visitor.settle()
    assert visitor.face.window.isVisible()
    assert not visitor.face.window.close()
    assert visitor.face.window.isVisible()


def test_a_window_for_trying_can_be_closed(kiosk: Open, pool: Path) -> None:
    window = kiosk(shows(photographs(pool, 2)), Manner(still=True, windowed=True)).face.window
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    assert window.close()
    assert closed == [True]
