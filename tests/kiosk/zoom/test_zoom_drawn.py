"""What is really drawn while a picture is seen deeper: the right place at each point, no seam, nothing empty or old."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kalbajar_catalogue.kiosk.face import Manner
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.tiles_made import slopes

A_SHADE = 10
"""What JPEG and half a pixel may make of a colour."""


def opened(kiosk: Open, pool: Path, size: tuple[int, int], manner: Manner) -> tuple[Visitor, QQuickItem]:
    visitor = kiosk(slopes(pool), manner, size)
    visitor.face.session.begin("az")
    visitor.face.session.open("work", "show/work-1")
    zoom = visitor.find("work.zoom")
    visitor.until(lambda: bool(zoom.property("ready")))
    return visitor, zoom


def wrong(visitor: Visitor, zoom: QQuickItem, every: int = 7) -> list[str]:
    """Points in the middle of the window, and in the picture, whose colour is not that of their place in it."""
    image: QImage = visitor.face.window.grabWindow()
    marks: Any = zoom.property("marks")
    start, end = marks.mapFromScene(QPointF(0, 0)), marks.mapFromScene(QPointF(image.width(), image.height()))
    found = []
    for x in range(image.width() // 5, image.width() * 3 // 5, every):
        for y in range(image.height() // 5, image.height() * 4 // 5, every):
            across = (start.x() + (end.x() - start.x()) * (x + 0.5) / image.width()) / marks.width()
            down = (start.y() + (end.y() - start.y()) * (y + 0.5) / image.height()) / marks.height()
            colour = QColor(image.pixel(x, y))
            away = max(abs(colour.red() - 255 * across), abs(colour.green() - 255 * down), abs(colour.blue() - 128))
            if away > A_SHADE and down < 0.999:
                found.append(f"{x}, {y}: {colour.name()} at {across:.3f}, {down:.3f}")
    return found


def deep_down(visitor: Visitor, zoom: QQuickItem, times: int) -> None:
    for _ in range(times):
        visitor.touch("work.zoom.in")
        visitor.until(lambda: not zoom.property("moving"))


def all_drawn(visitor: Visitor) -> bool:
    deep = next(iter(visitor.face.zooming.open_now.values()))
    return bool(deep.want.seen) and deep.shown == set(deep.want.places)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_each_tile_lies_where_it_belongs(kiosk: Open, pool: Path, size: tuple[int, int]) -> None:
    visitor, zoom = opened(kiosk, pool, size, Manner(still=True))
    assert wrong(visitor, zoom) == []
    for times in (3, 1, 1):
        deep_down(visitor, zoom, times)
        visitor.until(lambda: all_drawn(visitor))
        assert wrong(visitor, zoom, every=3) == []


def test_nothing_is_empty_or_old_while_it_is_dragged_and_pinched(kiosk: Open, pool: Path) -> None:
    visitor, zoom = opened(kiosk, pool, (1920, 1080), Manner(still=True))
    deep_down(visitor, zoom, 3)
    window, finger = visitor.face.window, QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, QPoint(1000, 500), window).press(1, QPoint(700, 400), window).commit()
    for step in range(1, 14):
        one, two = QPoint(1000 - 17 * step, 500 + 9 * step), QPoint(700 - 31 * step, 400 - 11 * step)
        QTest.touchEvent(window, finger).move(0, one, window).move(1, two, window).commit()
        visitor.settle()
        assert wrong(visitor, zoom) == []
    QTest.touchEvent(window, finger).release(0, one, window).release(1, two, window).commit()
    for corner in (QPoint(300, 250), QPoint(1500, 800), QPoint(300, 800)):
        visitor.drag(QPoint(900, 500), corner, steps=5)
        assert wrong(visitor, zoom) == []
