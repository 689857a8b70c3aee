"""All pages of the kiosk, walked through on the sample: large enough to touch, in reach, in three languages."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.app.screens_of_kiosk import spots
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.kiosk.ways import Spot
from tests.kiosk.conftest import Open, Visitor

SIZES = ((1920, 1080), (1080, 1920), (1280, 720))
A_HAIR = 0.51


def controls(visitor: Visitor) -> list[QQuickItem]:
    """What can be touched or reached by Tab."""
    return [item for item in visitor.items() if item.activeFocusOnTab() or item.inherits("QQuickAbstractButton")]


def box(item: QQuickItem) -> QRectF:
    """Where a thing stands, in px of the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def opened(visitor: Visitor, spot: Spot) -> None:
    visitor.face.session.begin("az")
    if spot.page == "attract":
        visitor.face.session.leave()
    else:
        visitor.face.session.open(spot.page, spot.argument)
    visitor.settle()
    assert visitor.page == spot.page


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("inches", [18.5, 55.0])
def test_every_control_is_large_enough_to_touch(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int], inches: float
) -> None:
    visitor = kiosk(sample_shows, Manner(still=True, diagonal_in=inches), size)
    machine = visitor.face.machine.screen
    px = machine.touch * machine.scale
    small = []
    for spot in spots(sample_shows):
        opened(visitor, spot)
        found = controls(visitor)
        assert found, f"nothing to touch on {spot.page}"
        small += [f"{spot.page}: {item.objectName()} {box(item).width():.0f} x {box(item).height():.0f}, needs {px:.0f}"
                  for item in found if min(box(item).width(), box(item).height()) < px - A_HAIR]  # fmt: skip
    assert small == []


@pytest.mark.parametrize("size", SIZES)
def test_where_reach_matters_every_control_is_in_the_lower_half(
    kiosk: Open, sample_shows: Shows, size: tuple[int, int]
) -> None:
    visitor = kiosk(sample_shows, Manner(still=True, reach=True), size)
    for spot in spots(sample_shows):
        opened(visitor, spot)
        high = [item.objectName() for item in controls(visitor) if box(item).top() < size[1] / 2 - A_HAIR]
        assert high == [], spot.page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_every_language_and_large(kiosk: Open, sample_shows: Shows, language: str) -> None:
    visitor = kiosk(sample_shows)
    for spot in spots(sample_shows):
        opened(visitor, spot)
        if spot.page == "attract":
            continue
        visitor.face.session.speak(language)
        visitor.face.session.toggleLarge()
        visitor.settle()
        assert visitor.page == spot.page
        assert visitor.face.session.tongue == language


def test_every_control_has_a_name_for_those_who_do_not_see(kiosk: Open, sample_shows: Shows) -> None:
    visitor = kiosk(sample_shows)
    for spot in spots(sample_shows):
        opened(visitor, spot)
        nameless = [item.objectName() for item in controls(visitor) if not spoken(item)]
        assert nameless == [], spot.page


def spoken(item: QQuickItem) -> str:
    """What a screen reader says of a thing."""
    from PySide6.QtGui import QAccessible

    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name)
