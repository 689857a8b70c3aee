"""By keys alone: every control of every page is reached by Tab, is on the screen then, and shows that it is."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.app.screens_of_kiosk import spots
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.test_every_page import box, controls, opened

MOST = 400
A_HAIR = 1.0


def reached(visitor: Visitor) -> tuple[set[str], list[str]]:
    """What Tab comes to until it comes back, and what of it cannot be seen."""
    window, found, unseen = visitor.face.window, dict[str, None](), []
    screen = QRectF(0, 0, window.width(), window.height()).adjusted(-A_HAIR, -A_HAIR, A_HAIR, A_HAIR)
    for _ in range(MOST):
        visitor.press(Qt.Key.Key_Tab)
        item: QQuickItem | None = window.activeFocusItem()
        name = item.objectName() if item else "nothing"
        if name in found:
            break
        found[name] = None
        if item and (not screen.contains(box(item)) or item.property("visualFocus") is False):
            unseen.append(f"{name} at {box(item).toRect().getRect()}")
    return set(found), unseen


@pytest.mark.parametrize(("size", "reach"), [((1920, 1080), False), ((1080, 1920), False), ((1280, 720), True)])
def test_every_control_is_reached_and_seen(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int], reach: bool
) -> None:
    visitor = kiosk(sample_shows, Manner(still=True, reach=reach), size)
    missed, hidden = {}, {}
    for spot in spots(sample_shows):
        opened(visitor, spot)
        found, unseen = reached(visitor)
        names = {item.objectName() for item in controls(visitor) if item.isEnabled()}
        # The keys scroll by themselves: a button for it rests at the end.
        wanted = {name for name in names if not name.endswith((".up", ".down"))}
        if not wanted <= found:
            missed[spot.page] = sorted(wanted - found)
        if unseen:
            hidden[spot.page] = unseen
    assert (missed, hidden) == ({}, {})
