"""A kiosk in a window of the offscreen platform, touched as visitors touch it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.kiosk.face import Face, Manner
from kalbajar_catalogue.kiosk.shows import Shows, shows_of
from kalbajar_catalogue.settings.paths import resources
from tests.catalogues import copied
from tests.once import made_once
from tests.samples import sample_folder as sample_folder

SIZE = (1920, 1080)
PATIENCE_MS = 10_000
WHO = "NÜMUNƏ"
STILL = Manner(still=True)


class Visitor:
    """Somebody before the kiosk: finds things by their names, touches them, waits until what they expect is there."""

    def __init__(self, face: Face, qtbot: QtBot, finger: QPointingDevice) -> None:
        self.face, self._qtbot, self._finger = face, qtbot, finger

    @property
    def page(self) -> str:
        """The page that is open."""
        return self.face.session.spot.page

    @property
    def argument(self) -> str:
        """Of what it tells."""
        return self.face.session.spot.argument

    def items(self, prefix: str = "") -> list[QQuickItem]:
        """Everything that is seen and has a name that begins so."""
        root = self.face.window.rootObject()
        return [item for item in _below(root) if item.objectName().startswith(prefix) and item.objectName()]

    def find(self, name: str) -> QQuickItem:
        """The thing with this name; waits until it is there."""
        self.until(lambda: any(item.objectName() == name for item in self.items(name)))
        return next(item for item in self.items(name) if item.objectName() == name)

    def has(self, name: str) -> bool:
        """Whether a thing of this name is seen now."""
        return any(item.objectName() == name for item in self.items(name))

    def touch(self, name: str) -> None:
        """A finger down on the middle of a thing, and up again; drawn before, so that it stands where it will."""
        self.find(name)
        self.face.window.grabWindow()
        at = self.middle(self.find(name))
        QTest.touchEvent(self.face.window, self._finger).press(0, at, self.face.window).commit()
        QTest.touchEvent(self.face.window, self._finger).release(0, at, self.face.window).commit()
        self.settle()

    def drag(self, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """A finger down, moved in steps, up; points are px of the window."""
        window = self.face.window
        QTest.touchEvent(window, self._finger).press(0, start, window).commit()
        for step in range(1, steps + 1):
            QTest.touchEvent(window, self._finger).move(0, start + (end - start) * step / steps, window).commit()
            self.settle()
        QTest.touchEvent(window, self._finger).release(0, end, window).commit()
        self.settle()

    def pinch(self, first: tuple[QPoint, QPoint], second: tuple[QPoint, QPoint], steps: int = 8) -> None:
        """Two fingers, each from a point to a point."""
        window = self.face.window
        QTest.touchEvent(window, self._finger).press(0, first[0], window).press(1, second[0], window).commit()
        for step in range(1, steps + 1):
            one, two = (a + (b - a) * step / steps for a, b in (first, second))
            QTest.touchEvent(window, self._finger).move(0, one, window).move(1, two, window).commit()
            self.settle()
        QTest.touchEvent(window, self._finger).release(0, first[1], window).release(1, second[1], window).commit()
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """A key of a keyboard or a switch."""
        QTest.keyClick(self.face.window, key)
        self.settle()

    def middle(self, item: QQuickItem) -> QPoint:
        """The middle of a thing in px of the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def settle(self) -> None:
        """Everything that waits to be done by Qt is done."""
        for _ in range(3):
            QGuiApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds; fails after ten seconds."""
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)


Open = Callable[..., Visitor]


@pytest.fixture(scope="session", autouse=True)
def _drawn_by_software() -> None:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


@pytest.fixture
def kiosk(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Open]:
    """Opens kiosks: `kiosk(shows, manner=Manner(...), size=(w, h))`; each still, unless a manner says otherwise."""
    faces: list[Face] = []
    finger = QTest.createTouchDevice()

    def open_kiosk(shows: Shows, manner: Manner = STILL, size: tuple[int, int] | None = SIZE) -> Visitor:
        face = Face(shows, manner, resources())
        faces.append(face)
        face.show(size)
        visitor = Visitor(face, qtbot, finger)
        visitor.settle()
        return visitor

    yield open_kiosk
    for face in faces:
        face.close()
        face.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def pool(tmp_path: Path) -> Path:
    """A folder for pictures."""
    folder = tmp_path / "pool"
    folder.mkdir()
    return folder


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _below(child)


@pytest.fixture(scope="session")
def sample_editions(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the frozen exhibitions of the sample, its pictures drawn small."""
    return made_once(tmp_path_factory, "frozen", lambda folder: _freeze(copied(sample_folder, folder))) / "editions"


def _freeze(folder: Path) -> None:
    """Freezes each exhibition of the catalogue in a folder."""
    catalogue = wiring.open_catalogue(folder, WHO)
    try:
        with catalogue.reading() as reading:
            shown = exhibitions.listed(reading)
        for one in shown:
            freezing.freeze(catalogue, one.uid, WHO, accept=True)
    finally:
        catalogue.close()


@pytest.fixture(scope="session")
def sample_shows(sample_editions: Path) -> Shows:
    """All exhibitions of the sample."""
    return shows_of([reader.opened(sample_editions, name) for name in reader.names(sample_editions)])
