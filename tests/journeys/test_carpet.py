"""A carpet from the button to the wall, in the form of its kind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from kalbajar_catalogue.desk.forms.controls import ChoiceControl
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.desk.conftest import Desk, catalogue, desk, dressed, photographs

__all__ = ["catalogue", "desk", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
PILE = {"knot_type", "knots_horizontal_dm", "pile_height_mm_least"}


@pytest.fixture
def carpet(desk: Desk) -> Desk:
    """The desk with a new carpet, the cursor in its title."""
    desk.pages.show_page("carpets")
    QTest.mouseClick(desk.pages.works["carpet"].add, Qt.MouseButton.LeftButton)
    desk.settle()
    return desk


def shown(desk: Desk) -> dict[str, FieldEdit]:
    """The fields in sight, by name."""
    return {edit.field.name: edit for edit in desk.pages.inspector.form.edits() if edit.isVisible()}


def unfold(desk: Desk, group: str) -> None:
    section = next(section for section in desk.pages.inspector.form.sections if section.group == group)
    section.unfold(True)
    desk.settle()


def choose_weave(desk: Desk, word: str) -> None:
    control = shown(desk)["weave_class"].control
    assert isinstance(control, ChoiceControl)
    control.choice.setCurrentIndex(control.choice.findText(word, Qt.MatchFlag.MatchFixedString))
    assert control.choice.currentIndex() > 0
    control.choice.activated.emit(control.choice.currentIndex())


def stored(desk: Desk) -> Carpet:
    with desk.catalogue.reading() as reading:
        return store.fetch(reading, Carpet)[0]


def leave(desk: Desk) -> None:
    focused: QWidget | None = desk.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    desk.settle()


def test_a_new_carpet_is_named_at_once(carpet: Desk) -> None:
    title = shown(carpet)["title"].control.inner()
    assert carpet.window.focusWidget() is title
    QTest.keyClicks(title, "Three medallions")
    leave(carpet)
    assert stored(carpet).title.en == "Three medallions"
    assert carpet.pages.works["carpet"].grid.cells.cells[0].title == "Three medallions"
    assert carpet.window.bar._undo_name.startswith("Title of KLB-C-")
    for _ in range(2):
        carpet.window.bar.undo.trigger()
        carpet.settle()
    assert carpet.pages.works["carpet"].grid.cells.cells == ()


def test_the_weave_class_switches_the_technical_fields(carpet: Desk) -> None:
    unfold(carpet, "weave")
    assert not PILE & shown(carpet).keys()
    choose_weave(carpet, "pile")
    assert shown(carpet).keys() >= PILE
    carpet.settle()
    assert stored(carpet).weave_class == "pile"
    choose_weave(carpet, "flat-weave")
    assert not PILE & shown(carpet).keys()
    assert "warp" in shown(carpet)
    carpet.settle()
    choose_weave(carpet, "pile")
    assert shown(carpet).keys() >= PILE
    carpet.settle()


def test_a_field_that_is_filled_stays_whatever_the_weave_class(carpet: Desk) -> None:
    choose_weave(carpet, "pile")
    carpet.settle()
    unfold(carpet, "weave")
    knots = shown(carpet)["knots_horizontal_dm"].control.inner()
    knots.setFocus()
    QTest.keyClicks(knots, "36")
    leave(carpet)
    choose_weave(carpet, "flat-weave")
    carpet.settle()
    assert PILE & shown(carpet).keys() == {"knots_horizontal_dm"}
    carpet.speak("az")
    assert PILE & shown(carpet).keys() == {"knots_horizontal_dm"}


def test_a_carpet_is_measured_length_by_width(carpet: Desk) -> None:
    unfold(carpet, "material")
    size = shown(carpet)["dimension"].control.inner()
    size.setFocus()
    QTest.keyClicks(size, "300 x 200")
    leave(carpet)
    sizes = {one.type: one.value_mm for one in stored(carpet).dimension}
    assert sizes == {"length": 3000.0, "width": 2000.0}
    assert shown(carpet)["dimension"].control.text() == "300 × 200 cm"
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    carpet.settle()
    assert stored(carpet).dimension == ()
    assert shown(carpet)["dimension"].control.text() == ""


def test_what_is_typed_of_a_carpet_stays_its_own(carpet: Desk) -> None:
    uid = stored(carpet).uid
    QTest.keyClicks(shown(carpet)["title"].control.inner(), "Half")
    photograph = carpet.pages.gallery.grid.cells.cells[0].item
    carpet.pages.inspector.show_item(photograph, "1")
    carpet.settle()
    assert stored(carpet).title.en == "Half"
    with carpet.catalogue.reading() as reading:
        assert items.get(reading, photograph).title.en == "A mountain path"
    carpet.pages.inspector.show_item(uid, "")
    carpet.settle()
    assert shown(carpet)["title"].control.text() == "Half"


def test_a_work_without_a_picture_has_no_fields_of_one(carpet: Desk) -> None:
    assert "alt_text" not in shown(carpet)
    carpet.pages.show_page("gallery")
    carpet.choose(0)
    assert "alt_text" in shown(carpet)


def test_a_carpet_hangs_beside_a_photograph(carpet: Desk) -> None:
    page, wall = carpet.pages.works["carpet"], carpet.pages.gallery.grid
    hang = next(menu for menu in page.menu().findChildren(QMenu) if menu.title() == "Hang in")
    hang.actions()[0].trigger()
    carpet.settle()
    carpet.pages.show_page("gallery")
    carpet.settle()
    kinds = [cell.kind for cell in wall.cells.cells]
    assert kinds == ["Photograph", "Photograph", "Carpet", "Photograph", "", ""]
    carpet.choose(2)
    assert "weave_class" in shown(carpet)
    carpet.choose(0)
    assert "photographer" in shown(carpet)
    carpet.choose(2)
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    carpet.settle()
    assert wall.cells.cells[2].empty
    assert len(page.grid.cells.cells) == 1


def test_the_page_of_photographs_shows_photographs_only(carpet: Desk) -> None:
    carpet.pages.show_page("photographs")
    carpet.settle()
    assert [cell.ref[:6] for cell in carpet.pages.photographs.grid.cells.cells] == ["KLB-F-"] * 3
    assert [cell.ref[:6] for cell in carpet.pages.works["carpet"].grid.cells.cells] == ["KLB-C-"]
    rail = carpet.window.rail
    counts = {rail.item(row).data(0x100): rail.item(row).data(0x102) for row in range(rail.count())}
    assert (counts["photographs"], counts["carpets"], counts["paintings"]) == (3, 1, 0)


def test_new_words_are_offered_at_once(carpet: Desk) -> None:
    unfold(carpet, "identity")

    def add(work: Work, progress: Progress) -> None:
        uid = stored(carpet).uid
        items.enter(work, uid, {"weave_type": "Çuldüz"}, "az")

    carpet.pages.records.write(Action("record.edited"), add)
    carpet.settle()
    words = carpet.pages.inspector._words.of_vocabulary("weave_type", "en")
    assert "Çuldüz" in words.stringList()


def test_delete_goes_to_the_trash_and_comes_back(carpet: Desk) -> None:
    page = carpet.pages.works["carpet"]
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    carpet.settle()
    assert page.grid.cells.cells == ()
    carpet.window.bar.undo.trigger()
    carpet.settle()
    assert len(page.grid.cells.cells) == 1


def test_tab_goes_through_all_fields_in_sight_in_their_order(carpet: Desk) -> None:
    form = carpet.pages.inspector.form
    seen: list[str] = []
    shown(carpet)["title"].control.inner().setFocus()
    for _ in range(3 * len(shown(carpet))):
        focused: QWidget | None = carpet.window.focusWidget()
        name = next((edit.field.name for edit in form.edits() if focused and edit.isAncestorOf(focused)), "")
        if name:
            seen.append(name)
        if name in seen[:-1] or focused is None:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    in_order = [name for section in form.sections for name in section.edits if name in shown(carpet)]
    assert set(seen) >= set(in_order)
    assert [name for name in in_order if name in seen] == sorted(in_order, key=seen.index)
    assert len(set(seen)) >= len(seen) - 1
