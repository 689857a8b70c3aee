"""A curator finds works, keeps the way to them as a filter, and a colleague finds it there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.widgets.facets import MORE, SAVED, VALUE, FacetLine
from kalbajar_catalogue.desk.widgets.naming import NameDialog
from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk, catalogue, desk, dressed, photographs

__all__ = ["catalogue", "desk", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def carpets(desk: Desk) -> WorksPage:
    """The page of six carpets, shown by the rail."""
    kinds = ("zili", "zili", "sumakh", "pile_carpet", "pile_carpet", "palaz")
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.add(work, [Carpet(title=Multilingual(en=f"Carpet {number}"), weave_type=weave, school="karabakh")
                         for number, weave in enumerate(kinds, 1)])  # fmt: skip
    desk.pages._changed(work.changes)
    desk.pages.show_page("carpets")
    desk.settle()
    return desk.pages.works["carpet"]


def count(desk: Desk, page: WorksPage) -> tuple[FacetLine, ...]:
    page._counting.stop()
    page._count()
    desk.settle()
    return page._narrowing.panel.list.lines.lines


def press(desk: Desk, page: WorksPage, line: FacetLine) -> None:
    panel = page._narrowing.panel.list
    panel.setCurrentIndex(panel.lines.index(panel.lines.lines.index(line)))
    QTest.keyClick(panel, Qt.Key.Key_Space)
    desk.settle()


def called(desk: Desk, name: str) -> None:
    """Answer the dialog that asks for a name."""
    dialog = next(found for found in desk.window.findChildren(NameDialog) if found.isVisible())
    dialog.line.setText(name)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    desk.settle()


def test_a_filter_is_saved_applied_changed_and_undone(desk: Desk, carpets: WorksPage) -> None:
    zili = next(line for line in count(desk, carpets) if (line.look, line.value) == (VALUE, "zili"))
    assert zili.count == "2"
    press(desk, carpets, zili)
    assert len(carpets._rows.uids) == 2
    QTest.mouseClick(carpets.finder.save, Qt.MouseButton.LeftButton)
    called(desk, "Flat ones")
    (kept,) = [line for line in count(desk, carpets) if line.look == SAVED]
    assert (kept.text, kept.count, kept.on) == ("Flat ones", "2", True)
    QTest.mouseClick(carpets.finder.clear, Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(carpets._rows.uids) == 6
    (kept,) = [line for line in count(desk, carpets) if line.look == SAVED]
    assert not kept.on
    press(desk, carpets, kept)
    assert len(carpets._rows.uids) == 2
    palaz = next(line for line in count(desk, carpets) if (line.look, line.value) == (VALUE, "palaz"))
    press(desk, carpets, palaz)
    assert len(carpets._rows.uids) == 3
    again = next(line for line in count(desk, carpets) if line.look == MORE and line.name == "saved")
    assert again.text == "changed: save again"
    press(desk, carpets, again)
    (kept,) = [line for line in count(desk, carpets) if line.look == SAVED]
    assert (kept.count, kept.on) == ("3", True)
    # In the line, undo would be that of what was typed there.
    carpets.lists.focus()
    for _ in range(2):
        desk.window.bar.undo.trigger()
        desk.settle()
    assert not [line for line in count(desk, carpets) if line.look == SAVED]


def test_a_filter_brings_the_columns_it_was_saved_with_and_leaves_those_of_the_page(
    desk: Desk, carpets: WorksPage
) -> None:
    usual = carpets.lists.names
    carpets.look_for("carpet")
    carpets.lists.choose_columns(("title", "school"))
    desk.settle()
    QTest.mouseClick(carpets.finder.save, Qt.MouseButton.LeftButton)
    called(desk, "By school")
    carpets.lists.choose_columns(usual)
    QTest.mouseClick(carpets.finder.clear, Qt.MouseButton.LeftButton)
    desk.settle()
    (kept,) = [line for line in count(desk, carpets) if line.look == SAVED]
    press(desk, carpets, kept)
    assert carpets.lists.names == ("ref", "title", "school")
    assert not [line for line in count(desk, carpets) if line.look == MORE and line.name == "saved"]
    QTest.mouseClick(carpets.finder.clear, Qt.MouseButton.LeftButton)
    desk.settle()
    assert carpets.lists.names == usual


def test_a_work_is_found_by_the_keyboard_alone(desk: Desk, carpets: WorksPage) -> None:
    carpets.lists.focus()
    QTest.keyClick(carpets.lists.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert carpets.finder.line.hasFocus()
    QTest.keyClicks(carpets.finder.line, "sumax")
    desk.settle()
    QTest.keyClick(carpets.finder.line, Qt.Key.Key_Return)
    assert carpets.lists.table.hasFocus()
    QTest.keyClick(carpets.lists.table, Qt.Key.Key_Home)
    desk.settle()
    assert carpets.lists.chosen_uids() == list(carpets._rows.uids)
    assert desk.pages.inspector._sheet is not None
    assert desk.pages.inspector._sheet.uid == carpets._rows.uids[0]
