"""A curator's day by keys alone: a show made, hung, numbered, its rights decided at once, its labels printed."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kalbajar_catalogue.desk.exhibitions.chooser import HangChooser
from kalbajar_catalogue.desk.overview.page import OverviewPage
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.rights.page import RightsPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import rights
from tests.catalogues import catalogue, empty_folder, photographs
from tests.desk.conftest import Desk, dressed

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

TITLES = [f"Thread {number}" for number in range(1, 13)]


@pytest.fixture
def desk(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Desk]:
    """The window on a catalogue with twelve works and no exhibition."""
    photographs(catalogue, *TITLES)
    opened = Desk(catalogue, tmp_path)
    yield opened
    opened.close()


class Hands:
    """Presses keys where the keyboard is, and counts them; what is typed into a field is not counted."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.pressed = desk, 0

    def at(self) -> QWidget:
        """What has the keyboard."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None and not self._desk.window.isActiveWindow():
            # No window manager gives the focus back after a dialog.
            self._desk.window.activateWindow()
            assert QTest.qWaitForWindowActive(self._desk.window)
        shown = self._desk.window if over is None else over
        focused: QWidget | None = shown.focusWidget()
        return shown if focused is None else focused

    def press(self, keys: str, times: int = 1) -> None:
        """These keys, so many times."""
        wanted = QKeySequence(keys)[0]  # type: ignore[index]  # as the binding has it
        for _ in range(times):
            self.pressed += 1
            QTest.keyClick(self.at(), wanted.key(), wanted.keyboardModifiers())
            self._desk.settle()

    def type(self, text: str) -> None:
        """Into the field that has the keyboard."""
        QTest.keyClicks(self.at(), text)
        self._desk.settle()

    def taken(self) -> int:
        """How many keys were pressed since it was last asked."""
        pressed, self.pressed = self.pressed, 0
        return pressed


def hang(desk: Desk, hands: Hands) -> None:
    """A new exhibition of ten of the twelve works."""
    hands.press("Ctrl+1")
    hands.press("Ctrl+N")
    hands.type("Red threads")
    assert hands.taken() == 2
    hands.press("Ctrl+H")
    assert isinstance(QApplication.activeModalWidget(), HangChooser)
    hands.press("Down")
    hands.press("Shift+Right", 9)
    hands.press("Return")
    assert hands.taken() <= 12
    assert hands.at() is desk.pages.rooms.exhibitions.one.hang.list


def numbered(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+R")
    hands.type("K-{n:02}")
    hands.press("Return")
    assert hands.taken() == 2
    show = desk.pages.rooms.exhibitions.exhibition
    with desk.catalogue.reading() as reading:
        found = [one.catalogue_number for one in exhibitions.exhibits(reading, show)]
    assert found == [f"K-{number:02}" for number in range(1, 11)]


def decide_rights(desk: Desk, hands: Hands) -> None:
    """Of nine works at once, as one step of undo."""
    hands.press("Home")
    hands.press("Shift+Down", 8)
    hands.press("Ctrl+Shift+R")
    hands.press("Return")
    for use in ("print", "show", "give"):
        assert hands.at().accessibleName(), use
        hands.press("Down")
        hands.press("Tab")
    hands.press("Ctrl+Return")
    assert hands.taken() <= 18
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        said = [rights.rights_of(reading, one.item) for one in exhibitions.exhibits(reading, show)]
    assert [[one.may_print for one in each] for each in said] == [["yes"]] * 9 + [[]]
    assert hands.at() is desk.pages.rooms.page("rights").focusWidget()
    with desk.catalogue.reading() as reading:
        assert (undo := history.next_undo(reading, "Curator")) is not None
        assert undo.action.code == "rights.granted"


def print_labels(desk: Desk, hands: Hands, out: Path) -> str:
    """From the overview: what the labels say."""
    hands.press("Ctrl+Shift+H")
    overview = desk.pages.rooms.page("overview")
    assert isinstance(overview, OverviewPage)
    assert hands.at() is overview.body.cards[0]
    hands.press("Ctrl+Shift+L")
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    assert page.asked.paper == "labels"
    hands.press("Ctrl+Return")
    assert hands.taken() == 3
    with pypdfium2.PdfDocument(out) as pdf:
        return " ".join(" ".join(sheet.get_textpage().get_text_bounded() for sheet in pdf).split())


def test_a_show_is_hung_numbered_decided_and_its_labels_are_printed_by_keys(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, hands = tmp_path / "labels.pdf", Hands(desk)
    asked = "kalbajar_catalogue.desk.publishing.maker.QFileDialog.getSaveFileName"
    monkeypatch.setattr(asked, lambda *_: (str(out), ""))
    hang(desk, hands)
    numbered(desk, hands)
    decide_rights(desk, hands)
    said = print_labels(desk, hands, out)
    labels = [(f"K-{number:02}", title) for number, title in enumerate(TITLES[:10], 1)]
    assert all(f"{number} {title} Photographer not recorded" in said for number, title in labels)
    hands.press("Alt+Left")
    hands.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text() for action in menu.actions()}
    menu.close()
    assert {"Open", "Hang works…", "Print labels…", "Freeze as an edition…", "Editions…"} <= offered
    hands.press("Ctrl+Shift+R")
    page = desk.pages.rooms.shown
    assert isinstance(page, RightsPage)
    assert len(page.list.shown) == 10
