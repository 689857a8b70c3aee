"""Regions on the pictures of a work: drawn, moved, resized, named, by pointer and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.items import parts
from kalbajar_catalogue.items.records import Part, Photograph
from kalbajar_catalogue.storage import store
from tests.catalogues import done
from tests.desk.on_work_page import OnPage, carpet, drag, here, near, place, regions

__all__ = ["carpet", "here"]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def marking(here: OnPage, carpet: str) -> OnPage:
    here.open(carpet)
    QTest.mouseClick(here.page.pane.mark, Qt.MouseButton.LeftButton)
    here.settle()
    assert here.page.marks.isVisible()
    assert not here.page.middle.isVisible()
    return here


def test_a_drag_marks_a_rectangle_that_is_moved_pulled_and_taken_away(marking: OnPage) -> None:
    drag(marking, (0.2, 0.2), (0.6, 0.5))
    assert near(regions(marking)[0].points, ((0.2, 0.2), (0.6, 0.5)))
    assert marking.page.pane.plate.chosen == regions(marking)[0].uid
    drag(marking, (0.4, 0.35), (0.5, 0.45))
    assert near(regions(marking)[0].points, ((0.3, 0.3), (0.7, 0.6)))
    drag(marking, (0.7, 0.6), (0.9, 0.9))
    assert near(regions(marking)[0].points, ((0.3, 0.3), (0.9, 0.9)))
    QTest.keyClick(marking.page.pane.plate, Qt.Key.Key_Delete)
    marking.settle()
    assert regions(marking) == ()
    assert marking.undo() == "region.removed"
    assert len(regions(marking)) == 1


def test_keys_alone_mark_move_and_resize(marking: OnPage) -> None:
    plate = marking.page.pane.plate
    assert plate.hasFocus()
    QTest.keyClick(plate, Qt.Key.Key_Insert)
    marking.settle()
    assert near(regions(marking)[0].points, ((0.35, 0.35), (0.65, 0.65)))
    QTest.keyClick(plate, Qt.Key.Key_Right)
    QTest.keyClick(plate, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    marking.settle()
    assert near(regions(marking)[0].points, ((0.36, 0.35), (0.66, 0.66)), within=0.0001)


def test_clicks_mark_a_polygon_closed_by_enter_or_a_double_click_and_given_up_by_esc(marking: OnPage) -> None:
    plate = marking.page.pane.plate
    corners = ((0.2, 0.2), (0.8, 0.2), (0.5, 0.7))
    for x, y in corners:
        QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=place(marking, x, y))
    QTest.keyClick(plate, Qt.Key.Key_Escape)
    QTest.keyClick(plate, Qt.Key.Key_Return)
    marking.settle()
    assert regions(marking) == ()
    for x, y in corners:
        QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=place(marking, x, y))
    QTest.keyClick(plate, Qt.Key.Key_Return)
    marking.settle()
    assert near(regions(marking)[0].points, corners)
    # One click beside it lets go of the first, the next ones set corners.
    for x, y in ((0.05, 0.9), (0.05, 0.9), (0.3, 0.95)):
        QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=place(marking, x, y))
    QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=place(marking, 0.1, 0.75))
    QTest.mouseDClick(plate, Qt.MouseButton.LeftButton, pos=place(marking, 0.1, 0.75))
    marking.settle()
    assert [len(region.points) for region in regions(marking)] == [3, 3]
    assert not plate._hand.corners


def test_a_region_is_named_typed_and_tied_to_a_part(marking: OnPage) -> None:
    part = done(marking.catalogue, lambda work: parts.add(work, Part(whole=marking.sheet.uid, type="peg")))
    marking.page.load()
    drag(marking, (0.2, 0.2), (0.6, 0.5))
    form = marking.page.marks.form
    label = next(edit for edit in form.edits() if edit.field.name == "label")
    label.control.show_text("Dragon")
    label.control.typed.emit()
    label.control.left.emit()
    kind = next(edit for edit in form.edits() if edit.field.name == "type")
    kind.control.show_text("damage")
    kind.control.typed.emit()
    kind.control.left.emit()
    choice = marking.page.marks.part
    choice.setCurrentIndex(choice.findData(part.uid))
    choice.activated.emit(choice.currentIndex())
    marking.settle()
    region = regions(marking)[0]
    assert (region.label.en, region.type, region.part) == ("Dragon", "damage", part.uid)
    assert marking.page.marks.list.item(0).text().startswith("1   Dragon")
    assert not marking.page.marks.list.item(0).icon().isNull()
    QTest.keyClick(marking.page.pane.plate, Qt.Key.Key_Escape)
    QTest.keyClick(marking.page.pane.plate, Qt.Key.Key_Escape)
    marking.settle()
    assert marking.page.middle.isVisible()


def test_a_photograph_has_regions_for_what_is_seen_in_it(here: OnPage) -> None:
    with here.catalogue.reading() as reading:
        uid = store.fetch(reading, Photograph)[0].uid
    here.open(uid)
    here.page.mark(True)
    drag(here, (0.3, 0.3), (0.7, 0.7))
    assert len(regions(here)) == 1
