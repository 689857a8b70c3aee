"""The page of one work: what it shows, what it stores, and how it is walked by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.widgets.buttons import Button
from kalbajar_catalogue.desk.work import tabs
from kalbajar_catalogue.desk.work.tabs import IDENTITY, PARTS, PICTURE, STRUCTURE, TABS, TIES
from kalbajar_catalogue.desk.work.tree import PartsTree
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import parts
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import RelatedItem
from kalbajar_catalogue.items.parts import Branch
from kalbajar_catalogue.items.records import WORKS, Carpet, Craft, Dwelling, Item, Painting, Part
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Point, Region
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, set_of
from tests.desk.on_work_page import OnPage, add, carpet, give_pictures, here, links, opened, place, stored

__all__ = ["carpet", "here"]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
SQUARE = (Point(0.2, 0.2), Point(0.6, 0.6))


# What is shown


@pytest.mark.parametrize("kind", WORKS, ids=lambda kind: kind.kind)
def test_every_field_of_every_kind_has_one_place(kind: type[Item]) -> None:
    shown = [field.name for tab in TABS if tab != PICTURE for field in tabs.fields_under(kind.kind, tab)]
    shown += [field.name for field in tabs.fields_aside(kind.kind)]
    assert sorted(shown) == sorted(field.name for field in fields_of(kind) if not field.declared.system)


@pytest.mark.parametrize("kind", WORKS, ids=lambda kind: kind.kind)
def test_every_kind_of_work_opens_and_fills_its_tabs(here: OnPage, kind: type[Item]) -> None:
    uid = add(here.catalogue, kind(title=Multilingual(az="Ad")))
    here.open(uid)
    for tab in tabs.tabs_for(kind.kind, 0):
        here.tab(tab)
        assert here.page.middle.tab == tab
        shown = here.page.middle.stack.currentWidget()
        assert shown is not None
        assert shown.isVisible()
        if tab in tabs.WITH_FIELDS:
            assert here.page.middle.form is not None
            assert {edit.field.name for edit in here.page.middle.form.edits() if edit.isVisible()}


def test_the_head_says_number_title_kind_and_place(here: OnPage, carpet: str) -> None:
    def hang(work: Work) -> str:
        show = exhibitions.create(work, Exhibition(title=Multilingual(en="Memory")))
        exhibitions.hang(work, show.uid, [carpet])
        return show.uid

    show = done(here.catalogue, hang)
    asked: list[str] = []
    here.page.record_asked.connect(asked.append)
    here.open(carpet)
    head = here.page.header
    assert head._title.text() == "Dragons"
    assert head._number.text() == "1"
    assert head._line.text() == f"{here.sheet.card.ref} · Carpet, pile"
    link = next(button for button in head.findChildren(Button) if "Memory" in button.accessibleName())
    link.click()
    assert asked == [show]


def test_the_count_says_how_many_fields_are_filled(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(STRUCTURE)
    there, meant = tabs.filled("carpet", STRUCTURE, here.sheet.texts, "en")
    assert there == 1
    assert here.page.middle._count.text() == f"1 of {meant} filled"
    here.enter("knots_vertical_dm", "40")
    assert here.page.middle._count.text() == f"2 of {meant} filled"


def test_arrows_walk_the_list_it_was_opened_from(here: OnPage, carpet: str) -> None:
    other = add(here.catalogue, Painting(title=Multilingual(en="Morning")))
    here.open(carpet, other)
    told: list[str] = []
    here.page.chosen.connect(lambda uid, number: told.append(uid))
    assert not here.page.header.before.isEnabled()
    QTest.mouseClick(here.page.header.after, Qt.MouseButton.LeftButton)
    here.settle()
    assert here.sheet.uid == other
    assert told == [other]
    assert not here.page.header.after.isEnabled()
    QTest.keyClick(here.page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.sheet.uid == carpet


# What is stored


def test_a_field_is_stored_when_it_is_left_and_undone_in_one_step(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    title = here.edit("title").control.inner()
    title.setFocus()
    title.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(title, "Rhombs")
    assert stored(here, carpet).title.en == "Dragons"
    QTest.keyClick(title, Qt.Key.Key_Tab)
    here.settle()
    assert stored(here, carpet).title.en == "Rhombs"
    assert here.page.header._title.text() == "Rhombs"
    assert here.undo() == "record.edited"
    assert here.page.header._title.text() == "Dragons"
    assert here.edit("title").control.text() == "Dragons"


def test_what_cannot_be_read_is_said_in_place_and_stays(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(STRUCTURE)
    edit = here.enter("knots_vertical_dm", "many")
    assert "many" in edit._problem.text()
    assert edit.control.text() == "many"
    assert here.site.drafts.of(carpet) == {"knots_vertical_dm": "many"}
    edit.given_up.emit("knots_vertical_dm")
    assert edit.control.text() == ""
    assert here.site.drafts.of(carpet) == {}


def test_what_was_typed_before_a_crash_is_offered_back(here: OnPage, carpet: str) -> None:
    here.drafts.keep(carpet, "knots_vertical_dm", "41")
    here.open(carpet)
    here.tab(STRUCTURE)
    edit = here.edit("knots_vertical_dm")
    assert edit.control.text() == "41"
    assert edit._problem.text().startswith("Typed earlier")
    edit.control.left.emit()
    here.settle()
    assert here.sheet.texts["knots_vertical_dm"] == "41"
    assert not edit._problem.text()


def test_the_language_tabs_show_the_texts_of_each_language(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    QTest.mouseClick(here.page.header.tabs.buttons["az"], Qt.MouseButton.LeftButton)
    here.settle()
    assert here.edit("title").key == "title_az"
    here.enter("title", "Əjdahalar")
    assert stored(here, carpet).title == Multilingual(az="Əjdahalar", en="Dragons")
    assert here.edit("credit_line").key == "credit_line_az"


def test_a_value_is_put_back_from_the_foot(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(STRUCTURE)
    here.enter("knots_horizontal_dm", "36")
    newest = here.page.foot.moments()[-1]
    assert newest.what.text() == "Knots across: 30 → 36"
    assert newest.back.isVisible()
    newest.back.click()
    here.settle()
    assert stored(here, carpet).knots_horizontal_dm == 30  # type: ignore[attr-defined]
    shown = [moment for moment in here.page.foot.moments() if moment.back.isVisible()]
    assert [moment.what.text() for moment in shown] == ["Knots across: 36 → 30"]


def test_a_put_back_from_the_foot_obeys_the_rules_of_an_edit(here: OnPage, carpet: str) -> None:
    made = set_of(here.catalogue, lambda work: terms.entered(work, "school", "Laçın", "az"))
    here.open(carpet)
    here.enter("school", "Laçın")
    here.enter("school", "")
    done(here.catalogue, lambda work: history.undo(work, made))
    here.page.foot.moments()[-1].back.click()
    here.settle()
    assert stored(here, carpet).school == "Laçın"  # type: ignore[attr-defined]
    with here.catalogue.reading() as reading:
        words = store.fetch_where(reading, Term, vocabulary="school", code="Laçın")
    assert [word.code for word in words] == ["Laçın"]


def test_a_put_back_from_the_foot_points_at_nobody_who_is_gone(here: OnPage, carpet: str) -> None:
    named = set_of(here.catalogue, lambda work: authorities.named(work, "agent", "Mari", "en"))
    here.open(carpet)
    here.enter("holder", "Mari")
    here.enter("holder", "")
    done(here.catalogue, lambda work: history.undo(work, named))
    here.page.foot.moments()[-1].back.click()
    here.settle()
    assert [getattr(problem, "code", "") for problem in here.refused] == ["history.value_stays"]
    assert stored(here, carpet).holder == ""


def test_a_colleagues_change_is_heard_and_what_is_being_typed_stays(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    title = here.edit("title").control.inner()
    title.setFocus()
    QTest.keyClicks(title, "X")
    here.site.records.write(
        Action("record.added"), lambda work, progress: items.change(work, carpet, {"object_number": "A 1"})
    )
    here.settle()
    assert here.edit("object_number").control.text() == "A 1"
    assert here.edit("title").control.text() == "XDragons"


def test_a_work_that_goes_to_the_trash_leads_back(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    back: list[bool] = []
    here.page.back_asked.connect(lambda: back.append(True))
    here.page.header.trash_asked.emit()
    here.settle()
    assert back == [True]
    assert here.undo() == "record.deleted"


# Pictures


def test_pictures_are_ordered_by_keys_and_named_by_the_menu(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    strip = here.page.pane.strip
    before = [link.uid for link in links(here)]
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_End)
    here.settle()
    assert here.page.pane.view is not None
    assert here.page.pane.view.link.uid == before[2]
    QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    here.settle()
    assert [link.uid for link in links(here)] == [before[0], before[2], before[1]]
    menu = here.page.pane.menu()
    roles = next(inner for inner in menu.findChildren(QMenu))
    next(action for action in roles.actions() if action.data() == "back").trigger()
    menu.close()
    here.settle()
    assert [link.role for link in links(here)] == ["main", "back", "detail"]
    here.page.pane.set_role("main")
    here.settle()
    assert links(here)[0].uid == before[2]
    assert here.page.pane.view.link.uid == before[2]
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    here.settle()
    assert before[2] not in [link.uid for link in links(here)]
    assert here.undo() == "picture.detached"
    assert links(here)[0].uid == before[2]


def test_a_picture_dropped_before_another_takes_its_place(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    before = [link.uid for link in links(here)]
    here.page.pane.strip.drop_at(before[1], 3)
    here.settle()
    assert [link.uid for link in links(here)] == [before[0], before[2], before[1]]


def test_a_picture_is_carried_out_as_a_file_under_its_own_name(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    thumb = here.page.pane.strip.current()
    assert thumb is not None
    file = Path(here.page.pane.strip.carried(thumb).urls()[0].toLocalFile())
    assert file.name == "red.jpg"
    assert file.read_bytes() == (here.catalogue.folder / "originals" / thumb.file.file_path).read_bytes()


def test_the_fields_of_a_picture_are_those_of_the_chosen_view(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(PICTURE)
    here.enter("alt_text", "A red carpet")
    second = links(here)[1].uid
    here.page.pane.strip.choose(second)
    here.page.pane._choose(second)
    here.settle()
    assert here.edit("alt_text").control.text() == ""
    here.enter("rating", "4")
    here.enter("alt_text", "Its back")
    assert [link.alt_text.en for link in links(here)] == ["A red carpet", "Its back", ""]
    assert [link.rating for link in links(here)] == [0, 4, 0]


# Parts, texts, ties


@pytest.fixture
def alachigh(here: OnPage, tmp_path: Path) -> OnPage:
    uid = add(here.catalogue, Dwelling(title=Multilingual(en="Alachigh")))
    give_pictures(here.catalogue, uid, tmp_path / "tents", "olive", "teal")

    def fill(work: Work) -> None:
        for kind in ("rod", "peg", "crown_ring"):
            parts.add(work, Part(whole=uid, type=kind))

    done(here.catalogue, fill)
    here.open(uid)
    here.tab(PARTS)
    return here


def _choose(tree: PartsTree, row: int) -> None:
    item = tree.topLevelItem(row)
    assert item is not None
    tree.setCurrentItem(item)


def shape(here: OnPage) -> list[tuple[str, int]]:
    """Each part by type and depth."""

    def below(branches: tuple[Branch, ...], depth: int) -> Iterator[tuple[str, int]]:
        for branch in branches:
            yield branch.part.type, depth
            yield from below(branch.branches, depth + 1)

    return list(below(here.sheet.branches, 0))


def test_parts_are_moved_nested_and_taken_out_by_keys(alachigh: OnPage) -> None:
    tree = alachigh.page.middle.parts.tree
    tree.setFocus()
    _choose(tree, 1)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(tree, Qt.Key.Key_Right, alt)
    alachigh.settle()
    assert shape(alachigh) == [("rod", 0), ("peg", 1), ("crown_ring", 0)]
    QTest.keyClick(tree, Qt.Key.Key_Left, alt)
    alachigh.settle()
    QTest.keyClick(tree, Qt.Key.Key_Down, alt)
    alachigh.settle()
    assert shape(alachigh) == [("rod", 0), ("crown_ring", 0), ("peg", 0)]
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    alachigh.settle()
    assert shape(alachigh) == [("rod", 0), ("crown_ring", 0)]


def test_a_circle_is_refused_in_a_sentence(alachigh: OnPage) -> None:
    rod = alachigh.sheet.branches[0].part.uid
    alachigh.page.middle.parts.add_part(rod)
    alachigh.settle()
    inner = alachigh.sheet.branches[0].branches[0].part.uid
    before = shape(alachigh)
    alachigh.page.middle.parts.tree.drop_on(rod, inner, below=False, inside=True)
    alachigh.settle()
    assert "into itself" in alachigh.page.middle.parts._notice.text()
    assert shape(alachigh) == before


def test_a_part_is_renamed_in_its_row_and_counted(alachigh: OnPage) -> None:
    tree = alachigh.page.middle.parts.tree
    item = tree.topLevelItem(0)
    assert item is not None
    item.setText(1, "Çubuq")
    alachigh.settle()
    item = tree.topLevelItem(0)
    assert item is not None
    item.setText(4, "24")
    alachigh.settle()
    part = alachigh.sheet.branches[0].part
    assert (part.name.az, part.count) == ("Çubuq", 24)


def test_a_chosen_part_shows_where_it_is_and_the_other_way_round(alachigh: OnPage) -> None:
    part, view = alachigh.sheet.branches[1].part, alachigh.sheet.views[1]
    region = Region(media_link=view.link.uid, points=SQUARE, part=part.uid)
    uid = done(alachigh.catalogue, lambda work: media.mark(work, region)).uid
    alachigh.page.load()
    alachigh.settle()
    tree = alachigh.page.middle.parts.tree
    _choose(tree, 1)
    alachigh.settle()
    assert alachigh.page.pane.view is not None
    assert alachigh.page.pane.view.link.uid == view.link.uid
    assert alachigh.page.pane.plate.chosen == uid
    _choose(tree, 0)
    alachigh.settle()
    assert alachigh.page.pane.plate.chosen == ""
    alachigh.tab(IDENTITY)
    QTest.mouseClick(alachigh.page.pane.plate, Qt.MouseButton.LeftButton, pos=place(alachigh, 0.4, 0.4))
    alachigh.settle()
    assert alachigh.page.middle.tab == PARTS
    assert tree.chosen == part.uid


def test_steps_of_the_making_are_ordered_by_keys(here: OnPage) -> None:
    uid = add(here.catalogue, Craft(process_steps=Multilingual(en="Plane\nDraw\nCarve", az="Yon")))
    here.open(uid)
    here.tab(STRUCTURE)
    lines = here.page.middle.steps.list
    assert here.page.middle.steps.isVisible()
    assert here.page.middle.steps.lines() == ["Plane", "Draw", "Carve"]
    lines.setFocus()
    lines.setCurrentRow(2)
    QTest.keyClick(lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    here.settle()
    assert stored(here, uid).process_steps == Multilingual(en="Plane\nCarve\nDraw", az="Yon")  # type: ignore[attr-defined]
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    here.settle()
    assert stored(here, uid).process_steps.en == "Plane\nDraw"  # type: ignore[attr-defined]


def test_the_history_names_a_work_by_the_number_under_which_it_hangs_else_by_its_ref(here: OnPage, carpet: str) -> None:
    show = done(here.catalogue, lambda work: exhibitions.create(work, Exhibition()).uid)
    named = list[object]()
    for hang in (False, True):
        if hang:
            done(here.catalogue, lambda work: exhibitions.hang(work, show, [carpet]))
        here.open(carpet)
        here.tab(IDENTITY)
        here.enter("title", f"Dragons {hang}")
        with here.catalogue.reading() as reading:
            named.append(history.change_sets(reading, 1)[0].action.values["ref"])
    assert named == [here.sheet.card.ref, here.sheet.hangs[0].number]


def test_what_is_open_before_print_leads_to_its_field(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    points = {point.key: point.words for point in here.page.aside.open_points()}
    assert {"holder", "dimension", "place_woven", "weave_type"} <= points.keys()
    here.page.aside.key_asked.emit("dimension")
    here.settle()
    assert here.page.middle.tab == STRUCTURE
    assert here.page.focusWidget() is here.edit("dimension").control.inner()
    here.page.aside.key_asked.emit("holder")
    here.settle()
    assert here.page.focusWidget() is here.edit("holder").control.inner()
    here.page.aside.key_asked.emit("title_ru")
    here.settle()
    assert here.edit("title").key == "title_ru"


def test_related_works_are_shown_from_both_ends(here: OnPage, carpet: str) -> None:
    other = add(here.catalogue, Carpet(title=Multilingual(en="Study"), related_item=(RelatedItem(carpet, "copy_of"),)))
    for uid, title in ((carpet, "Study"), (other, "Dragons")):
        here.open(uid)
        here.tab(TIES)
        asked: list[str] = []
        here.page.record_asked.connect(asked.append)
        next(link for link in here.page.middle.ties.findChildren(Button) if title in link.text()).click()
        assert asked[-1] == ({carpet, other} - {uid}).pop()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_every_language(here: OnPage, carpet: str, language: Language) -> None:
    here.open(carpet)
    here.page.speak(language)
    here.settle()
    labels = {"az": "Toxunuş sinfi", "en": "Weave class", "ru": "Класс ткачества"}
    assert here.edit("weave_class")._label.text() == labels[language]
    assert (
        here.page.header._line.text()
        .split(" · ")[1]
        .endswith({"az": "xovlu", "en": "pile", "ru": "ворсовый"}[language])
    )


def test_every_control_that_takes_the_focus_has_a_name(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    for tab in tabs.tabs_for("carpet", 0):
        here.tab(tab)
        nameless = [
            widget
            for widget in here.page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == []


def test_a_locked_catalogue_is_only_looked_at(carpet: str, catalogue: Catalogue, dressed: QApplication,
                                              tmp_path: Path) -> None:  # fmt: skip
    looking = wiring.open_catalogue(catalogue.folder, "Other")
    try:
        with opened(looking, tmp_path) as here:
            here.open(carpet)
            assert not here.page.pane.add.isEnabled()
            assert not here.page.pane.mark.isEnabled()
            assert not here.page.header.menu.actions()[-1].isEnabled()
            here.tab(IDENTITY)
            assert here.edit("title").control.inner().isReadOnly()  # type: ignore[attr-defined]
            chips = here.edit("object_name").control
            assert isinstance(chips, ChipsControl)
            assert not chips.inner().isEnabled()
    finally:
        looking.close()
