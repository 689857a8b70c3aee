"""The page of exhibitions: the list, the hang by keys, pointer and drop, and what is edited in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kalbajar_catalogue.desk.exhibitions import hang_drag
from kalbajar_catalogue.desk.exhibitions.chooser import HangChooser
from kalbajar_catalogue.desk.exhibitions.hang_painter import NUMBER_ZONE, WALL_ZONE, Parts
from kalbajar_catalogue.desk.exhibitions.numbering import NumberingDialog
from kalbajar_catalogue.desk.exhibitions.text_dialog import TextDialog
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.exhibitions import programmes, sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import catalogue, done, empty_folder, live, photographs, show
from tests.desk.conftest import dressed
from tests.desk.hall import Hall

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def add_part(catalogue: Catalogue, section: Section, hung: list[str]) -> None:
    """Adds a section with these exhibits in it."""
    made = done(catalogue, lambda work: sections.add(work, section))
    done(catalogue, lambda work: sections.put(work, hung, made.uid))


@pytest.fixture
def shown(catalogue: Catalogue) -> str:
    """An exhibition of six frames: a, b in Nature, c, d in History, nothing in Victory."""
    uid = show(catalogue, 6)
    items = photographs(catalogue, "a", "b", "c", "d")
    made = [one.uid for one in done(catalogue, lambda work: exhibitions.hang(work, uid, items))]
    for title, own in (("Nature", made[:2]), ("History", made[2:]), ("Victory", [])):
        add_part(catalogue, Section(exhibition=uid, title=Multilingual(en=title)), own)
    return uid


@pytest.fixture
def hall(dressed: QApplication, catalogue: Catalogue, shown: str, tmp_path: Path) -> Iterator[Hall]:
    opened = Hall(catalogue, tmp_path)
    opened.open(shown)
    yield opened
    opened.close()


def exhibits(hall: Hall) -> dict[str, Exhibit]:
    with hall.catalogue.reading() as reading:
        return {one.uid: one for one in exhibitions.exhibits(reading, hall.page.exhibition)}


def test_the_rows_stand_under_their_sections_and_an_empty_one_keeps_its_head(hall: Hall) -> None:
    rows = [(row.kind, row.number, row.title) for row in hall.view.model_of_rows.rows]
    assert rows == [
        ("head", "I", "Nature"), ("work", "1", "a"), ("work", "2", "b"),
        ("head", "II", "History"), ("work", "3", "c"), ("work", "4", "d"),
        ("head", "III", "Victory"), ("gap", "", ""),
    ]  # fmt: skip


def test_alt_and_an_arrow_move_what_is_chosen_also_between_sections(hall: Hall) -> None:
    hall.view.choose([hall.uid("c")])
    hall.press(Qt.Key.Key_Up, alt=True)
    assert exhibits(hall)[hall.uid("c")].section == hall.uid("Nature")
    assert hall.hang() == [("1", "a"), ("2", "b"), ("3", "c"), ("4", "d")]
    hall.press(Qt.Key.Key_Up, alt=True)
    assert hall.hang() == [("1", "a"), ("2", "c"), ("3", "b"), ("4", "d")]
    assert [row.title for row in hall.view.chosen_works()] == ["c"]
    assert hall.undo_name() == "exhibits.moved"
    hall.undo()
    hall.undo()
    assert exhibits(hall)[hall.uid("c")].section == hall.uid("History")


def test_several_go_down_together_and_stop_at_the_end(hall: Hall) -> None:
    hall.view.choose([hall.uid("a"), hall.uid("b")])
    hall.press(Qt.Key.Key_Down, alt=True)
    assert {exhibits(hall)[hall.uid(title)].section for title in "ab"} == {hall.uid("History")}
    for _ in range(5):
        hall.press(Qt.Key.Key_Down, alt=True)
    assert hall.hang() == [("1", "c"), ("2", "d"), ("3", "a"), ("4", "b")]
    assert {exhibits(hall)[hall.uid(title)].section for title in "ab"} == {hall.uid("Victory")}


def test_the_sentence_says_the_new_numbers_before_it_is_done(hall: Hall) -> None:
    rows = hall.view.model_of_rows.rows
    target = hang_drag.target_at(rows, hall.place("a"), lower_half=False)
    assert hall.view.say_landing([hall.uid("d")], target) == "No 4 becomes 1, in Nature; 1 to 3 move on"
    assert hall.view.say_landing([hall.uid("a")], target) == ""
    below = hang_drag.target_at(rows, hall.place("b"), lower_half=True)
    assert hall.view.say_landing([hall.uid("a")], below) == "No 1 becomes 2, in Nature; 2 becomes 1"


def test_a_row_is_dropped_before_another(hall: Hall) -> None:
    rows = [row for row in hall.view.model_of_rows.rows if row.title == "d"]
    hall.drop(hang_drag.data_of(rows), hall.place("b"))
    assert hall.hang() == [("1", "a"), ("2", "d"), ("3", "b"), ("4", "c")]
    assert hall.said[-1] == "No 4 becomes 2, in Nature; 2 to 3 move on"
    rows = [row for row in hall.view.model_of_rows.rows if row.title == "a"]
    hall.drop(hang_drag.data_of(rows), len(hall.view.model_of_rows.rows) - 1)
    assert exhibits(hall)[hall.uid("a")].section == hall.uid("Victory")


def test_works_of_other_pages_are_hung_where_they_fall(hall: Hall) -> None:
    new = photographs(hall.catalogue, "e")
    hall.drop(hang_drag.works_data(new), hall.place("b"))
    assert hall.hang() == [("1", "a"), ("2", "e"), ("3", "b"), ("4", "c"), ("5", "d")]
    assert hall.undo_name() == "works.hung"


def test_files_are_passed_on(hall: Hall, tmp_path: Path) -> None:
    dropped: list[list[Path]] = []
    hall.page.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.jpg"))])
    hall.drop(data, 1)
    assert dropped == [[tmp_path / "new.jpg"]]


def test_works_dropped_beside_the_empty_list_are_hung(
    dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    items, uid = photographs(catalogue, "a", "b"), show(catalogue)
    hall = Hall(catalogue, tmp_path)
    hall.open(uid)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    data = hang_drag.works_data(items)
    event = QDropEvent(QPointF(50, 200), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    hall.page.one.hang.dropEvent(event)
    hall.settle()
    assert hall.hang() == [("1", "a"), ("2", "b")]
    hall.close()


def test_a_section_is_dragged_before_another_and_stepped_down(hall: Hall) -> None:
    head = [row for row in hall.view.model_of_rows.rows if row.title == "History"]
    hall.drop(hang_drag.data_of(head), hall.place("Nature"))
    titles = [row.title for row in hall.view.model_of_rows.rows if row.kind == "head"]
    assert titles == ["History", "Nature", "Victory"]
    hall.press(Qt.Key.Key_Down, alt=True)
    titles = [row.title for row in hall.view.model_of_rows.rows if row.kind == "head"]
    assert titles == ["Nature", "History", "Victory"]
    assert hall.undo_name() == "section.moved"


def test_a_section_is_made_renamed_and_removed(hall: Hall) -> None:
    editor, hang = hall.page.one.hang.editor, hall.page.one.hang
    QTest.mouseClick(hang.section, Qt.MouseButton.LeftButton)
    editor.lines["az"].setText("Ruh")
    editor.lines["en"].setText("Spirit")
    editor.inside.setCurrentIndex(editor.inside.findText("Nature"))
    QTest.keyClick(editor.lines["en"], Qt.Key.Key_Return)
    hall.settle()
    heads = [(row.number, row.title, row.depth) for row in hall.view.model_of_rows.rows if row.kind == "head"]
    assert ("I.1", "Spirit", 1) in heads
    hang.open_section(hall.uid("Spirit"))
    editor.lines["en"].setText("The spirit")
    QTest.mouseClick(editor.keep, Qt.MouseButton.LeftButton)
    hall.settle()
    hang.remove_section(hall.uid("The spirit"))
    hall.settle()
    hang.remove_section(hall.uid("Nature"))
    hall.settle()
    assert exhibits(hall)[hall.uid("a")].section == ""
    rows = [(row.kind, row.title) for row in hall.view.model_of_rows.rows]
    assert rows[-3:] == [("head", ""), ("work", "a"), ("work", "b")]
    hall.undo()
    assert exhibits(hall)[hall.uid("a")].section == hall.uid("Nature")


def test_the_wall_is_typed_in_place_and_tab_goes_down(hall: Hall) -> None:
    hall.view.choose([hall.uid("a")])
    hall.press(Qt.Key.Key_F2)
    QTest.keyClicks(hall.view.editor, "A")
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Tab)
    hall.settle()
    assert hall.view.editor.isVisible()
    QTest.keyClicks(hall.view.editor, "B")
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Return)
    hall.settle()
    walls = {title: exhibits(hall)[hall.uid(title)].wall_or_case for title in "ab"}
    assert walls == {"a": "A", "b": "B"}
    hall.press(Qt.Key.Key_F2)
    QTest.keyClicks(hall.view.editor, "Z")
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Escape)
    hall.settle()
    assert exhibits(hall)[hall.uid("b")].wall_or_case == "B"


def test_a_click_on_the_number_types_one_that_stays_and_a_double_one_is_marked(hall: Hall) -> None:
    index = hall.view.model_of_rows.index(hall.place("c"))
    spot: QPoint = Parts(hall.view.visualRect(index)).number.center()
    QTest.mouseClick(hall.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClicks(hall.view.editor, "1")
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Return)
    hall.settle()
    row = hall.view.model_of_rows.rows[hall.place("c")]
    assert (row.number, row.fixed, row.doubled) == ("1", True, True)
    assert "works.number_twice" in [point.code for point in hall.page.one.board.standing.points]  # type: ignore[union-attr]
    hall.view.edit_zone(hall.uid("c"), NUMBER_ZONE)
    hall.view.editor.clear()
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Return)
    hall.settle()
    assert hall.view.model_of_rows.rows[hall.place("c")].number == "3"


def test_spotlight_label_and_section_are_set_from_keys_and_menus(hall: Hall) -> None:
    item = next(row.item for row in hall.view.model_of_rows.rows if row.title == "a")
    long = done(hall.catalogue, lambda work: texts.write(work, item, "long_label", "az", "uzun")).uid
    hall.page.one.load()
    hall.settle()
    hall.view.choose([hall.uid("a")])
    hall.press(Qt.Key.Key_S)
    assert exhibits(hall)[hall.uid("a")].spotlight
    menu = hall.page.one.hang.menus.of_label(hall.uid("a"))
    next(action for action in menu.actions() if "az" in action.text()).trigger()
    hall.settle()
    assert exhibits(hall)[hall.uid("a")].label_choice == long
    menu.deleteLater()
    works = hall.page.one.hang.menus.of_chosen(hall.view.chosen_rows())
    inner = next(one for one in works.findChildren(QMenu) if one.title() == "Section")
    next(action for action in inner.actions() if action.text() == "In no section").trigger()
    hall.settle()
    assert exhibits(hall)[hall.uid("a")].section == ""
    works.deleteLater()


def test_delete_takes_down_and_enter_asks_for_the_record(hall: Hall) -> None:
    asked: list[str] = []
    hall.page.record_asked.connect(asked.append)
    hall.view.choose([hall.uid("b")])
    item = hall.view.chosen_works()[0].item
    hall.press(Qt.Key.Key_Return)
    assert asked == [item]
    hall.press(Qt.Key.Key_Delete)
    assert hall.hang() == [("1", "a"), ("3", "c"), ("4", "d")]
    assert hall.undo_name() == "exhibit.taken_down"


def test_numbers_are_fixed_followed_and_made_by_a_pattern(hall: Hall) -> None:
    hang = hall.page.one.hang
    menu = hang.menus.of_numbers()
    menu.actions()[1].trigger()
    hall.settle()
    assert all(row.fixed for row in hall.view.model_of_rows.rows if row.kind == "work")
    menu.actions()[0].trigger()
    hall.settle()
    assert not any(row.fixed for row in hall.view.model_of_rows.rows if row.kind == "work")
    menu.deleteLater()
    hang.ask_pattern()
    dialog = hang.findChild(NumberingDialog)
    assert dialog is not None
    dialog.line.setText("{section}")
    assert not dialog.make.isEnabled()
    dialog.line.setText("{section}-{n}")
    assert dialog.preview.text() == "I-1, I-2, II-1, II-2"
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    hall.settle()
    assert [number for number, _ in hall.hang()] == ["I-1", "I-2", "II-1", "II-2"]
    assert hall.undo_name() == "numbers.by_pattern"


def test_works_are_found_and_hung(hall: Hall) -> None:
    photographs(hall.catalogue, "Qoşa bulaq", "e")
    hall.page.one.hang.ask_works()
    hall.settle()
    dialog = hall.page.one.hang.findChild(HangChooser)
    assert dialog is not None
    assert [cell.title for cell in dialog.grid.cells.cells] == ["Qoşa bulaq", "e"]
    dialog.line.setText("qosa")
    dialog._look()
    hall.settle()
    assert [cell.title for cell in dialog.grid.cells.cells] == ["Qoşa bulaq"]
    dialog.grid.choose_item(dialog.grid.cells.cells[0].item)
    QTest.mouseClick(dialog.hang, Qt.MouseButton.LeftButton)
    hall.settle()
    assert hall.hang()[-1] == ("5", "Qoşa bulaq")
    assert hall.said[-1].startswith("1 work")


def test_what_is_missing_is_a_link(hall: Hall) -> None:
    readiness = hall.page.one.readiness
    points = hall.page.one.board.standing.points  # type: ignore[union-attr]
    at = next(place for place, point in enumerate(points) if point.code == "show.title")
    if at >= len(readiness.links):
        readiness._show_all()
    QTest.mouseClick(readiness.links[at], Qt.MouseButton.LeftButton)
    hall.settle()
    focused = hall.page.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Title")
    hall.page.one.mend(next(point for point in points if point.code == "works.labels"))
    assert len(hall.view.chosen_works()) == 4


def test_a_wall_text_is_written_and_approved(hall: Hall) -> None:
    hall.page.one.ask_text("wall", "az")
    dialog = hall.page.one.findChild(TextDialog)
    assert dialog is not None
    dialog.area.setPlainText("Dağların üstündə qar")
    assert dialog._count.text().startswith("3 word")
    dialog.approve_now()
    hall.settle()
    with hall.catalogue.reading() as reading:
        stored = texts.texts_of(reading, hall.page.exhibition)
    assert [(text.type, text.language, text.status) for text in stored] == [("wall", "az", "approved")]
    assert hall.undo_name() == "text.approved"
    dialog.area.setPlainText("Başqa")
    dialog.reject()
    hall.settle()
    with hall.catalogue.reading() as reading:
        assert texts.texts_of(reading, hall.page.exhibition)[0].status == "draft"


def test_the_head_stands_at_the_top_while_its_works_pass(hall: Hall) -> None:
    photographs_more = photographs(hall.catalogue, *(f"p{number}" for number in range(30)))
    done(hall.catalogue, lambda work: exhibitions.hang(work, hall.page.exhibition, photographs_more))
    hall.page.one.load()
    hall.settle()
    assert hall.view.sticky() is None
    hall.view.verticalScrollBar().setValue(60)
    found = hall.view.sticky()
    assert found is not None
    assert (found[0].title, found[1]) == ("Nature", 0)
    hall.view.verticalScrollBar().setValue(130)
    pushed = hall.view.sticky()
    assert pushed is not None
    assert pushed[1] < 0


def test_the_list_makes_copies_and_throws_away(hall: Hall) -> None:
    hall.page.show_list()
    hall.settle()
    shows = hall.page.list
    assert [row.title for row in shows.model.rows] == ["Kalbajar"]
    shows.copy()
    hall.settle()
    assert [row.counts.catalogued for row in shows.model.rows] == [4, 0]
    assert hall.undo_name() == "exhibition.copied"
    shows.throw_away()
    hall.settle()
    assert len(shows.model.rows) == 1
    hall.undo()
    assert len(shows.model.rows) == 2
    QTest.keyClick(shows.view, Qt.Key.Key_Return)
    hall.settle()
    assert hall.page.exhibition


def test_an_empty_catalogue_says_what_to_do(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> None:
    hall = Hall(catalogue, tmp_path)
    assert hall.page.list._empty.isVisible()
    QTest.mouseClick(hall.page.list._begin, Qt.MouseButton.LeftButton)
    hall.settle()
    with catalogue.reading() as reading:
        made = store.fetch(reading, Exhibition)
    assert hall.page.exhibition == made[0].uid
    assert hall.page.one.hang._empty.isVisible()
    hall.close()


def test_the_last_exhibition_comes_back(hall: Hall, tmp_path: Path) -> None:
    again = Hall(hall.catalogue, tmp_path)
    assert again.page.exhibition == hall.page.exhibition
    again.page.show_list()
    again.close()
    third = Hall(hall.catalogue, tmp_path)
    assert third.page.exhibition == ""
    third.close()


def test_it_speaks_another_language_at_once(hall: Hall) -> None:
    def name(work: Work) -> None:
        exhibitions.change(work, hall.page.exhibition, {"title_ru": "Кяльбаджар"})

    done(hall.catalogue, name)
    hall.page.one.load()
    hall.page.speak("ru")
    hall.settle()
    assert hall.page.one.header._title.text() == "Кяльбаджар"
    assert hall.view.model_of_rows.rows[0].stand_in == "en"


def test_an_exhibition_that_is_gone_gives_way_to_the_list(hall: Hall) -> None:
    uid = hall.page.exhibition
    hall.page.list.choose(uid)
    hall.page.list.throw_away()
    hall.settle()
    assert hall.page.exhibition == ""


def test_an_event_is_shown_beside_the_page(hall: Hall) -> None:
    hall.page.one.ask_event("")
    hall.settle()
    dialog = hall.page.one.findChild(RecordDialog)
    assert dialog is not None
    assert dialog.form.form.built
    assert hall.undo_name() == "event.added"
    QTest.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    hall.settle()
    assert hall.page.one.board.days == ()  # type: ignore[union-attr]


def test_a_date_that_cannot_be_read_stays_with_its_problem_and_is_kept_as_a_draft(hall: Hall) -> None:
    facts = hall.page.one.facts
    facts.focus_on("begin_date")
    edit = next(edit for edit in facts.form.edits() if edit.field.name == "begin_date")
    inner = edit.control.inner()
    QTest.keyClicks(inner, "31.02.2025")
    QTest.keyClick(inner, Qt.Key.Key_Tab)
    hall.settle()
    assert edit._problem.text()
    assert hall.drafts.of(hall.page.exhibition) == {"begin_date": "31.02.2025"}
    QTest.mouseClick(edit._discard, Qt.MouseButton.LeftButton)
    hall.settle()
    assert edit.control.text() == ""
    assert hall.drafts.of(hall.page.exhibition) == {}


def test_a_programme_is_typed_by_its_name(hall: Hall) -> None:
    held = Programme(title=Multilingual(az="Kəlbəcər Şəhəri Günü"), begin_date="2025-11-25")
    made = done(hall.catalogue, lambda work: programmes.create(work, held)).uid
    facts = hall.page.one.facts
    facts.focus_on("programme")
    inner = next(edit for edit in facts.form.edits() if edit.field.name == "programme").control.inner()
    QTest.keyClicks(inner, "Kelbecer seheri gunu")
    QTest.keyClick(inner, Qt.Key.Key_Tab)
    hall.settle()
    with hall.catalogue.reading() as reading:
        assert exhibitions.get(reading, hall.page.exhibition).programme == made
    assert "25 November 2025" in facts._reason.text()


def test_nothing_is_written_by_looking(hall: Hall) -> None:
    before = live(hall.catalogue)
    for uid in ("a", "b"):
        hall.view.edit_zone(hall.uid(uid), WALL_ZONE)
        QTest.keyClick(hall.view.editor, Qt.Key.Key_Return)
    hall.page.show_list()
    hall.settle()
    assert live(hall.catalogue) == before
