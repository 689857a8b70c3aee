"""Typing as hands do it: choosing a completion, Ctrl+Z in a field, a picture taken by the mouse."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.forms.controls import Control, LineControl, LongControl
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.widgets.cells import Cell, Cells
from tests.desk.conftest import Desk

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

WORDS = ("Rəna Əliyeva", "big rock")


class Written:
    """What a form would write: the text at the last `typed`, taken when the field is left."""

    def __init__(self, control: Control) -> None:
        self.control = control
        self.texts: list[str] = []
        self.seen = ""
        control.typed.connect(self.see)
        control.left.connect(self.leave)

    def see(self) -> None:
        self.seen = self.control.text()

    def leave(self) -> None:
        self.texts.append(self.seen)


class Room(QWidget):
    """A control with another field beside it, in a window that has an undo of its own."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.control, self.other = control, LineControl()
        column = QVBoxLayout(self)
        column.addWidget(control)
        column.addWidget(self.other)
        self.undone = 0
        self.shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self.shortcut.activated.connect(self.undo)

    def undo(self) -> None:
        self.undone += 1


@pytest.fixture
def words() -> QStringListModel:
    return QStringListModel(list(WORDS))


def shown(qtbot: QtBot, control: Control) -> Room:
    room = Room(control)
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    control.inner().setFocus()
    qtbot.waitUntil(control.inner().hasFocus)
    return room


def chosen(completer: QCompleter) -> None:
    """Chooses the first completion as a click does."""
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["eli", "rena", "liye"])
def test_a_completion_that_is_chosen_is_what_is_written(
    qtbot: QtBot, dressed: QApplication, words: QStringListModel, typed: str
) -> None:
    control = LineControl(words=words)
    written, room = Written(control), shown(qtbot, control)
    QTest.keyClicks(control.line, typed)
    completer = control.line.completer()
    chosen(completer)
    room.other.inner().setFocus()
    qtbot.waitUntil(room.other.inner().hasFocus)
    assert written.texts[-1] == "Rəna Əliyeva"


def test_the_list_of_completions_makes_no_chip_of_what_is_half_typed(
    qtbot: QtBot, dressed: QApplication, words: QStringListModel
) -> None:
    control = ChipsControl(words)
    written, room = Written(control), shown(qtbot, control)
    QTest.keyClicks(control.line, "big r")
    assert control.text() == "big r"
    chosen(control.line.completer())
    room.other.inner().setFocus()
    qtbot.waitUntil(room.other.inner().hasFocus)
    assert control.text() == written.texts[-1] == "big rock"


@pytest.mark.parametrize("make", [LineControl, LongControl, ChipsControl])
def test_ctrl_z_takes_back_typing_first_and_then_the_catalogues_last_step(
    qtbot: QtBot, dressed: QApplication, make: type[Control]
) -> None:
    control = make()
    room = shown(qtbot, control)
    QTest.keyClicks(control.inner(), "x")
    QTest.keyClick(control.inner(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (control.text(), room.undone) == ("", 0)
    QTest.keyClick(control.inner(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.undone == 1


@pytest.mark.parametrize("make", [LineControl, LongControl, ChipsControl])
def test_ctrl_z_does_not_bring_back_what_is_written_already(
    qtbot: QtBot, dressed: QApplication, make: type[Control]
) -> None:
    control = make()
    room = shown(qtbot, control)
    QTest.keyClicks(control.inner(), "big")
    room.other.inner().setFocus()
    qtbot.waitUntil(room.other.inner().hasFocus)
    control.inner().setFocus()
    qtbot.waitUntil(control.inner().hasFocus)
    QTest.keyClick(control.inner(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (control.text(), room.undone) == ("big", 1)


def test_a_picture_can_be_taken_in_hand_and_an_empty_frame_cannot() -> None:
    cells = Cells()
    cells.show([Cell(uid="a", item="a"), Cell(uid="b")])
    taken = [bool(cells.flags(cells.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in range(2)]
    assert taken == [True, False]


def test_the_wall_is_printed_on_the_publishing_page(desk: Desk) -> None:
    desk.pages.gallery.print.click()
    desk.settle()
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    assert desk.pages.current == "publish"
    assert page.subject.exhibition == desk.pages.gallery.exhibition
