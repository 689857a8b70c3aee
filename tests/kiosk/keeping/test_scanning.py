"""One switch: the focus walks by itself, the switch chooses, and it rests when nobody presses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kalbajar_catalogue.kiosk.keeping.scanning import Scanning
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import photographs, shows


class Switched:
    """A kiosk with one switch, stepped by hand."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor, face = visitor, visitor.face
        self.scanning = Scanning(face.window, face.session, 60, face)
        face.window.installEventFilter(self.scanning)

    @property
    def focused(self) -> str:
        return self.visitor.face.window.activeFocusItem().objectName()

    def walk_to(self, name: str) -> None:
        for _ in range(60):
            if self.focused == name:
                return
            self.scanning.step()
        pytest.fail(f"{name} is not on the way")

    def press(self) -> None:
        self.visitor.press(Qt.Key.Key_Space)


@pytest.fixture
def switched(kiosk: Open, pool: Path) -> Switched:
    return Switched(kiosk(shows(photographs(pool, 3))))


def test_the_first_press_only_starts_it(switched: Switched) -> None:
    switched.press()
    assert switched.scanning.scans
    assert switched.visitor.page == "attract"
    assert switched.focused


def test_the_switch_leads_through_a_stay(switched: Switched) -> None:
    switched.press()
    switched.walk_to("attract.ru")
    switched.press()
    assert switched.visitor.page == "home"
    switched.walk_to("bar.large")
    switched.press()
    assert switched.visitor.face.session.property("large")


def test_walking_is_no_touch(switched: Switched) -> None:
    touched: list[bool] = []
    switched.press()
    switched.visitor.face.window.touched.connect(lambda: touched.append(True))
    for _ in range(5):
        switched.scanning.step()
    assert not touched


def test_after_two_rounds_without_a_press_it_rests(switched: Switched) -> None:
    switched.press()
    for _ in range(500):
        switched.scanning.step()
        if not switched.scanning.scans:
            return
    pytest.fail("it walks for ever")


def test_it_ends_with_the_stay(switched: Switched) -> None:
    switched.press()
    switched.walk_to("attract.az")
    switched.press()
    switched.visitor.face.session.leave()
    assert not switched.scanning.scans
