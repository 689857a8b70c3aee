"""The page of a kind of work: its table and its cards, what is typed, sorted, chosen and done with what is chosen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.desk.pages import Pages
from kalbajar_catalogue.desk.widgets.carrying import dragged_works
from kalbajar_catalogue.desk.widgets.facets import VALUE
from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.ordering import Sort
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.search.asking import Asked
from kalbajar_catalogue.storage import trash
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.desk.conftest import WHO, Desk

TITLES = ("Chelebi", "Ajdaha", "Khan", "Buta")


@pytest.fixture
def page(desk: Desk) -> Iterator[WorksPage]:
    """The page of four carpets, shown, with a memory of its own."""
    weaves = ("pile_carpet", "pile_carpet", "sumakh", "zili")
    with desk.catalogue.work(WHO, Action("test")) as work:
        made = [
            Carpet(title=Multilingual(en=title), weave_type=weave, knots_horizontal_dm=40 - place, knots_vertical_dm=40)
            for place, (title, weave) in enumerate(zip(TITLES, weaves, strict=True))
        ]
        items.add(work, made)
    pages: Pages = desk.pages
    memory = QSettings(str(desk.folder / "works.ini"), QSettings.Format.IniFormat)
    shown = WorksPage("carpet", pages.records, pages.pictures, "en", None, memory, desk.catalogue.folder)
    pages.records.changed.connect(shown.hear)
    shown.resize(1000, 700)
    shown.load()
    shown.show()
    shown.activateWindow()
    assert QTest.qWaitForWindowActive(shown)
    desk.settle()
    yield shown
    pages.records.changed.disconnect(shown.hear)
    shown.close()
    shown.deleteLater()
    desk.settle()


def titles(page: WorksPage) -> list[str]:
    column = page.lists.model.names.index("title")
    return [str(page.lists.model.index(row, column).data()) for row in range(page.lists.model.rowCount())]


def ask(desk: Desk, page: WorksPage, asked: Asked) -> None:
    page.ask(asked)
    desk.settle()


def typed(desk: Desk, page: WorksPage, text: str) -> None:
    page.finder.line.setFocus()
    page.finder.line.selectAll()
    QTest.keyClicks(page.finder.line, text)
    desk.settle()


def counted(desk: Desk, page: WorksPage) -> None:
    """Wait until the facets are counted."""
    page._counting.stop()
    page._count()
    desk.settle()


def click_head(desk: Desk, page: WorksPage, name: str, shift: bool = False) -> None:
    head = page.lists.table.horizontalHeader()
    place = page.lists.model.names.index(name)
    spot = head.viewport().rect().topLeft()
    spot.setX(head.sectionViewportPosition(place) + 30)
    spot.setY(10)
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, modifiers, spot)
    desk.settle()


def test_a_letter_narrows_the_table_and_says_so(desk: Desk, page: WorksPage) -> None:
    assert titles(page) == list(TITLES)
    typed(desk, page, "kha")
    assert titles(page) == ["Khan"]
    assert page.header._figures.text() == "1 of 4 found"
    QTest.keyClick(page.finder.line, Qt.Key.Key_Escape)
    desk.settle()
    assert titles(page) == list(TITLES)


def test_what_matched_stands_in_a_column_of_its_own(desk: Desk, page: WorksPage) -> None:
    typed(desk, page, "sumakh")
    names = page.lists.model.names
    assert page.lists.model.index(0, names.index("matched")).data() == "Weave type: sumakh"
    typed(desk, page, " ")
    QTest.keyClick(page.finder.line, Qt.Key.Key_Escape)
    desk.settle()
    assert "matched" not in page.lists.model.names


def test_a_typed_filter_becomes_a_chip_that_can_be_taken_away(desk: Desk, page: WorksPage) -> None:
    typed(desk, page, "weave_type=zili")
    assert titles(page) == ["Buta"]
    QTest.keyClick(page.finder.line, Qt.Key.Key_Return)
    desk.settle()
    assert page.finder.line.text() == ""
    assert page.asked.filters == ("weave_type=zili",)
    assert titles(page) == ["Buta"]
    (chip,) = [
        tool for tool in page.finder._chips.children() if isinstance(tool, QWidget) and tool.property("chip") == 0
    ]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    desk.settle()
    assert titles(page) == list(TITLES)


def test_a_filter_that_cannot_be_read_is_explained_and_holds_nothing_back(desk: Desk, page: WorksPage) -> None:
    typed(desk, page, "weave_type=nonsense")
    assert titles(page) == list(TITLES)
    assert "nonsense" in page.finder.note.text()
    QTest.keyClick(page.finder.line, Qt.Key.Key_Return)
    assert page.asked.filters == ()


def test_nothing_found_offers_ways_out(desk: Desk, page: WorksPage) -> None:
    typed(desk, page, "qwxyz")
    assert page._middle.currentWidget() is page._nothing
    assert page._new_titled.text().strip() == "New carpet “qwxyz”"
    QTest.mouseClick(page._new_titled, Qt.MouseButton.LeftButton)
    desk.settle()
    assert titles(page) == [*TITLES, "qwxyz"]
    assert page.lists.chosen_places() == [4]
    assert not page.asked.narrow


def test_a_head_sorts_and_sorts_the_other_way_round(desk: Desk, page: WorksPage) -> None:
    click_head(desk, page, "title")
    assert titles(page) == ["Ajdaha", "Buta", "Chelebi", "Khan"]
    assert str(page.lists.model.headerData(page.lists.model.names.index("title"), Qt.Orientation.Horizontal)).endswith(
        "↑"
    )
    click_head(desk, page, "title")
    assert titles(page) == ["Khan", "Chelebi", "Buta", "Ajdaha"]
    click_head(desk, page, "weave_type")
    click_head(desk, page, "title", shift=True)
    # Shift would be taken to be held down for ever.
    click_head(desk, page, "picture")
    assert page.asked.sorts == (Sort("weave_type"), Sort("title"))
    assert titles(page)[:2] == ["Ajdaha", "Chelebi"]


def test_the_choice_is_the_same_in_both_views_and_stays_when_the_list_changes(desk: Desk, page: WorksPage) -> None:
    page.lists.table.selectRow(2)
    uid = page.lists.chosen_uids()[0]
    page._show_view("cards")
    desk.settle()
    assert [cell.item for cell in page.grid.chosen_cells()] == [uid]
    ask(desk, page, Asked(sorts=(Sort("title", True),)))
    assert page.lists.chosen_uids() == [uid]
    assert page.lists.chosen_places() == [0]
    page._show_view("table")
    assert page.lists.table.chosen_rows() == [0]


def test_keys_choose_every_hit(desk: Desk, page: WorksPage) -> None:
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert page.header._figures.text() == "4 carpets, hung or not · 4 of 4 chosen"


def test_an_edit_reads_only_its_row_again_and_keeps_the_rest(desk: Desk, page: WorksPage) -> None:
    page.lists.table.selectRow(3)
    uid = page._rows.uids[1]
    with desk.catalogue.work(WHO, Action("record.edited")) as work:
        items.change(work, uid, {"title_en": "Renamed"})
    page.hear(work.changes)
    desk.settle()
    assert titles(page) == ["Chelebi", "Renamed", "Khan", "Buta"]
    assert page.lists.chosen_places() == [3]


def test_a_cell_is_typed_over_and_the_next_one_below_has_the_cursor(desk: Desk, page: WorksPage) -> None:
    column = page.lists.model.names.index("title")
    table = page.lists.table
    table.setCurrentIndex(page.lists.model.index(0, column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Chelebi"
    editor.selectAll()
    QTest.keyClicks(editor, "New name")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()
    assert titles(page)[0] == "New name"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, column)


def test_a_refused_cell_keeps_the_sentence(desk: Desk, page: WorksPage) -> None:
    said: list[str] = []
    page.message.connect(said.append)
    column = page.lists.model.names.index("dimension")
    index = page.lists.model.index(0, column)
    page.lists.model.setData(index, "no size at all")
    desk.settle()
    assert len(said) == 1
    assert index.data(Qt.ItemDataRole.ToolTipRole) == said[0]
    page.lists.model.setData(index, "300 x 200")
    desk.settle()
    assert index.data() == "300 × 200 cm"


def test_a_facet_is_ticked_by_keys_and_counts_follow(desk: Desk, page: WorksPage) -> None:
    counted(desk, page)
    panel = page._narrowing.panel.list
    rows = {(line.name, line.value): row for row, line in enumerate(panel.lines.lines) if line.look == VALUE}
    panel.setCurrentIndex(panel.lines.index(rows["weave_type", "pile_carpet"]))
    QTest.keyClick(panel, Qt.Key.Key_Space)
    desk.settle()
    counted(desk, page)
    assert titles(page) == ["Chelebi", "Ajdaha"]
    lines = {(line.name, line.value): line for line in panel.lines.lines if line.look == VALUE}
    assert lines["weave_type", "pile_carpet"].on
    assert lines["weave_type", "sumakh"].count == "1"
    assert lines["density", "1500-2000"].count == "2"
    assert panel.lines.lines[panel.currentIndex().row()].value == "pile_carpet"


def test_the_panel_folds_and_is_remembered(desk: Desk, page: WorksPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert page._narrowing.panel.isHidden()
    assert page._memory is not None
    again = WorksPage("carpet", desk.pages.records, desk.pages.pictures, "en", None, page._memory)
    assert again._narrowing.panel.isHidden()
    again.deleteLater()


def test_columns_are_chosen_ordered_and_remembered(desk: Desk, page: WorksPage) -> None:
    page._choose_columns()
    chooser = page._chooser
    assert chooser is not None
    assert chooser.names() == ["picture", "title", "weave_type", "school", "dimension", "knot_density_dm2", "texts"]
    row = next(row for row in range(chooser.list.count()) if chooser.list.item(row).data(0x100) == "holder")
    chooser.list.item(row).setCheckState(Qt.CheckState.Checked)
    desk.settle()
    assert page.lists.model.names[-1] == "holder"
    page.lists.choose_columns(["title", "holder"])
    desk.settle()
    assert page.lists.model.names == ("ref", "title", "holder")
    again = WorksPage("carpet", desk.pages.records, desk.pages.pictures, "en", None, page._memory)
    assert again.lists.names == ("ref", "title", "holder")
    again.deleteLater()
    chooser._usual.click()
    desk.settle()
    assert page.lists.names == page.lists.usual


def test_keys_ask_only_what_somebody_hears(desk: Desk, page: WorksPage) -> None:
    asked: list[object] = []
    page.lists.table.selectRow(1)
    page.lists.table.setFocus()
    assert not [one for one in page.menu().actions() if one.text() == "Change many…" and one.isEnabled()]
    page.batch_asked.connect(asked.append)
    page.loupe_asked.connect(lambda uids, at: asked.append((len(uids), at)))
    page.record_asked.connect(asked.append)
    page.print_asked.connect(asked.append)
    uid = page.lists.chosen_uids()[0]
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifiers in ((Qt.Key.Key_E, control), (Qt.Key.Key_P, control)):
        QTest.keyClick(page.lists.table, key, modifiers)
    QTest.keyClick(page.lists.table, Qt.Key.Key_Space)
    QTest.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert asked == [[uid], [uid], (4, 1), uid]


def test_works_are_copied_as_a_table(desk: Desk, page: WorksPage) -> None:
    page.lists.table.selectRow(1)
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert len(rows) == 2
    assert rows[1][0].startswith("KLB-C-")
    assert "Ajdaha" in rows[1]


def test_rows_carry_works_and_copies_of_their_originals(desk: Desk, page: WorksPage) -> None:
    folder = desk.catalogue.folder
    photographs = WorksPage("photograph", desk.pages.records, desk.pages.pictures, "en", None, None, folder)
    photographs.load()
    desk.settle()
    model = photographs.lists.model
    data = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(2, 0)])
    assert dragged_works(data) == [photographs._rows.uids[0], photographs._rows.uids[2]]
    copies = [Path(url.toLocalFile()) for url in data.urls()]
    refs = [photographs._rows.ref(0), photographs._rows.ref(2)]
    assert [copy.name for copy in copies] == [f"{ref}.jpg" for ref in refs]
    assert all(copy.is_file() and folder / "originals" not in copy.parents for copy in copies)
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    assert photographs.kind == Photograph.kind
    photographs.deleteLater()


def test_the_trash_takes_several_and_the_list_goes_on(desk: Desk, page: WorksPage) -> None:
    page.lists.table.selectRow(0)
    QTest.keyClick(page.lists.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.lists.table, Qt.Key.Key_Delete)
    desk.settle()
    assert titles(page) == ["Khan", "Buta"]
    desk.window.bar.undo.trigger()
    desk.settle()
    assert titles(page) == list(TITLES)


def test_the_words_follow_the_language(desk: Desk, page: WorksPage) -> None:
    page.speak("az")
    desk.settle()
    assert (
        str(page.lists.model.headerData(page.lists.model.names.index("weave_type"), Qt.Orientation.Horizontal))
        == "Toxunuş növü"
    )
    column = page.lists.model.names.index("title")
    assert page.lists.model.cell(0, "title").stand_in == "en"
    assert page.lists.model.index(0, column).data(Qt.ItemDataRole.EditRole) == ""


def editor_of(page: WorksPage) -> QLineEdit:
    """The line that is open in the table; one that was closed goes with the next round of events."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert page.lists.table.isAncestorOf(focused)
    return focused


def begin_typing(page: WorksPage, row: int, name: str) -> QLineEdit:
    table = page.lists.table
    table.setFocus()
    table.setCurrentIndex(page.lists.model.index(row, page.lists.model.names.index(name)))
    QTest.keyClick(table, Qt.Key.Key_F2)
    return editor_of(page)


def test_what_is_typed_in_the_next_cell_outlives_the_new_order(desk: Desk, page: WorksPage) -> None:
    page.lists.choose_columns(["title", "internal_note"])
    ask(desk, page, Asked(sorts=(Sort("title"),)))
    assert titles(page)[0] == "Ajdaha"
    uid = page._rows.uids[0]
    first = begin_typing(page, 0, "title")
    first.selectAll()
    QTest.keyClicks(first, "Zor")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClicks(editor_of(page), "Shusha")
    desk.settle()
    assert editor_of(page).text() == "Shusha"
    QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    desk.settle()
    assert titles(page) == ["Buta", "Chelebi", "Khan", "Zor"]
    assert page._rows.uids[3] == uid
    with desk.catalogue.reading() as reading:
        assert items.get(reading, uid).internal_note == "Shusha"


def test_what_is_typed_outlives_a_change_of_the_same_work(desk: Desk, page: WorksPage) -> None:
    uid = page._rows.uids[0]
    line = begin_typing(page, 0, "title")
    line.selectAll()
    QTest.keyClicks(line, "Half a na")
    with desk.catalogue.work(WHO, Action("record.edited")) as work:
        items.change(work, uid, {"title_en": "By a colleague"})
    page.hear(work.changes)
    desk.settle()
    assert editor_of(page).text() == "Half a na"
    QTest.keyClick(editor_of(page), Qt.Key.Key_Escape)
    desk.settle()
    assert titles(page)[0] == "By a colleague"


def test_a_list_that_was_asked_for_before_typing_began_waits_too(desk: Desk, page: WorksPage) -> None:
    page.ask(Asked(sorts=(Sort("title", True),)))
    line = begin_typing(page, 0, "title")
    line.selectAll()
    QTest.keyClicks(line, "Half a na")
    desk.settle()
    assert editor_of(page).text() == "Half a na"
    QTest.keyClick(editor_of(page), Qt.Key.Key_Escape)
    desk.settle()
    assert titles(page) == ["Khan", "Chelebi", "Buta", "Ajdaha"]


def told(desk: Desk, page: WorksPage, verb: Callable[[Work], Any]) -> None:
    with desk.catalogue.work(WHO, Action("test")) as work:
        verb(work)
    page.hear(work.changes)
    desk.settle()


@pytest.fixture
def shelf(desk: Desk, page: WorksPage) -> Iterator[str]:
    """The uid of a field of the museum's own, which is a column of the table and gives its order."""
    before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    made: list[str] = []
    own = OwnField(label=Multilingual(en="Shelf"), of_kinds=("carpet",))
    told(desk, page, lambda work: made.append(own_fields.make(work, own).uid))
    told(desk, page, lambda work: items.change(work, page._rows.uids[2], {"own_shelf": "A 1"}))
    yield made[0]
    take_own(before[0])
    vocabularies.put_back(before[1])
    own_words.take(before[2])


def test_a_field_of_the_museums_own_is_a_column_as_soon_as_it_is_made(desk: Desk, page: WorksPage, shelf: str) -> None:
    assert "own_shelf" in page.lists.columns
    page.lists.choose_columns(["title", "own_shelf"])
    ask(desk, page, Asked(sorts=(Sort("own_shelf"),)))
    assert titles(page)[0] == "Khan"
    assert page.lists.model.cell(0, "own_shelf").text == "A 1"


def test_the_column_of_a_field_that_is_thrown_away_goes_and_comes_back(desk: Desk, page: WorksPage, shelf: str) -> None:
    page.lists.choose_columns(["title", "own_shelf"])
    ask(desk, page, Asked(sorts=(Sort("own_shelf"),)))
    told(desk, page, lambda work: trash.throw_away(work, shelf))
    assert page.lists.model.names == ("ref", "title")
    assert titles(page) == list(TITLES)
    assert page.asked.sorts == ()
    assert "own_shelf" not in page.lists.columns
    told(desk, page, lambda work: trash.take_back(work, shelf))
    assert list(page.lists.model.names) == ["ref", "title", "own_shelf"]
    ask(desk, page, Asked(sorts=(Sort("own_shelf"),)))
    assert titles(page)[0] == "Khan"


def test_private_columns_are_copied_only_when_they_are_asked_for(desk: Desk, page: WorksPage) -> None:
    said: list[str] = []
    page.message.connect(said.append)
    told(desk, page, lambda work: items.change(work, page._rows.uids[1], {"internal_note": "From a rival"}))
    page.lists.choose_columns(["title", "internal_note"])
    desk.settle()
    page.lists.table.selectRow(1)
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert "Ajdaha" in QGuiApplication.clipboard().text()
    assert "rival" not in QGuiApplication.clipboard().text()
    assert "without the private fields: Internal note" in said[-1]
    (entry,) = [one for one in page.menu().actions() if one.text() == "Copy with private fields"]
    assert entry.isEnabled()
    entry.trigger()
    desk.settle()
    assert "From a rival" in QGuiApplication.clipboard().text()
    assert "with private fields, not for others: Internal note" in said[-1]
    page.lists.choose_columns(["title"])
    desk.settle()
    (entry,) = [one for one in page.menu().actions() if one.text() == "Copy with private fields"]
    assert not entry.isEnabled()
