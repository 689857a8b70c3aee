"""The columns of a table are matched with real widgets, and mappings are kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.importing.state import Step, column_at
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.desk.importing.words_dialog import READ
from kalbajar_catalogue.importing import saved_mappings
from kalbajar_catalogue.importing.mapping import NOTE, OnMatch, Target
from tests.desk.conftest import Desk
from tests.desk.wizard_ground import at_columns, choose, keys, press, step, table, wizard, written

__all__ = ["table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def test_each_column_stands_beside_its_values_and_what_becomes_of_it(
    desk: Desk, wizard: ImportWizard, table: Path
) -> None:
    at_columns(desk, wizard, table)
    rows = wizard.match.table.columns.rows
    assert [row.heading for row in rows][:2] == ["Object number", "Title en"]
    assert "KAT-1" in rows[0].values
    assert "KAT-3" in rows[0].values
    assert rows[1].becomes == "Title · en"
    assert rows[3].becomes == "Dimensions › length"
    assert rows[5].becomes == "A note on the record"
    assert rows[5].sure.to_look_at
    assert "1 will be kept as a note, 1 will be left out" in wizard.match.summary.said.text()


def test_a_field_is_found_by_typing_and_taken_by_enter(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.table.choose(5)
    QTest.keyClick(wizard.match.table, Qt.Key.Key_Return)
    picker = wizard.match.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.line, "condition")
    assert all("condition" in one.spoken for one in picker.entries.entries if not isinstance(one, str))
    picker.line.clear()
    QTest.keyClicks(picker.line, "other num")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    desk.settle()
    assert not picker.isVisible()
    assert keys(wizard, 5) == ("other_number",)
    assert wizard.match.table.columns.rows[5].sure.key == "chosen"


def test_delete_leaves_several_columns_out_and_it_is_said(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    columns = wizard.match.table
    columns.selectRow(1)
    QTest.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(columns, Qt.Key.Key_Delete)
    desk.settle()
    assert keys(wizard, 1) == keys(wizard, 2) == ()
    assert "3 will be left out" in wizard.match.summary.said.text()


def test_one_column_goes_to_several_fields_part_by_part(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.table.choose(5)
    panel = wizard.match.panel
    wizard.match.put([5], "object_name")
    choose(panel.split, "/")
    press(panel.more)
    wizard.match.picker.picked.emit("other_number")
    wizard.match.picker.hide()
    desk.settle()
    choose(panel.parts[0], "0")
    choose(panel.parts[1], "1")
    assert wizard.state.mapping is not None
    column = column_at(wizard.state.mapping, 5)
    assert column is not None
    assert column.split == "/"
    assert column.targets == (Target("object_name", 0), Target("other_number", 1))


def test_two_columns_in_a_field_of_one_text_are_a_doubt(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([2], "title_en")
    desk.settle()
    assert "“Title en”" in wizard.match.summary.doubts.text()
    assert [row.sure.key for row in wizard.match.table.columns.rows][1:3] == ["doubt", "doubt"]
    press(wizard.match.summary.look)
    assert [row.heading for row in wizard.match.table.columns.rows] == ["Title en", "Title az", "Shade"]


def test_a_value_is_given_to_every_row(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    press(wizard.match.constants.add)
    wizard.match.picker.picked.emit("object_name")
    wizard.match.picker.hide()
    line = wizard.match.constants.lines["object_name"]
    QTest.keyClicks(line, "carpet")
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    assert wizard.state.mapping is not None
    assert wizard.state.mapping.constants == {"object_name": "carpet"}


def test_values_are_translated_to_the_words_of_a_vocabulary(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], "status")
    wizard.match.table.choose(5)
    press(wizard.match.panel.words)
    dialog = wizard.match.words
    assert dialog.isVisible()
    model = dialog.words
    texts = [model.words.values[row].text for row in range(model.rowCount())]
    assert texts == ["red", "blue"]
    word = model.words.terms[0][1]
    assert model.setData(model.index(0, READ), word)
    assert model.setData(model.index(1, READ), "no such word") is not model.words.closed
    dialog.close()
    desk.settle()
    assert wizard.state.mapping is not None
    column = column_at(wizard.state.mapping, 5)
    assert column is not None
    assert column.words["red"] == model.words.terms[0][0]


def test_another_kind_proposes_anew_and_keeps_what_was_chosen(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], NOTE)
    choose(wizard.match.rules.choices["kind"], "painting")
    desk.settle()
    assert wizard.state.mapping is not None
    assert wizard.state.mapping.kind == "painting"
    assert keys(wizard, 5) == (NOTE,)
    assert keys(wizard, 1) == ("title_en",)


def test_the_kind_of_each_row_is_told_by_a_column(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    choose(wizard.match.rules.choices["column"], "5")
    press(wizard.match.rules.kinds)
    model = wizard.match.words.words
    assert model.setData(model.index(0, READ), "painting")
    assert not model.setData(model.index(1, READ), "nonsense")
    wizard.match.words.close()
    desk.settle()
    assert wizard.state.mapping is not None
    assert wizard.state.mapping.kinds == {"red": "painting"}
    wizard.go(Step.CHECK)
    desk.settle()
    assert wizard.state.check is not None
    assert [record.kind for record in wizard.state.check.records].count("painting") == 2


def test_how_a_row_finds_its_record_is_chosen(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    choose(wizard.match.rules.choices["match"], "title_en")
    choose(wizard.match.rules.choices["on match"], "skip")
    choose(wizard.match.rules.choices["language"], "ru")
    mapping = wizard.state.mapping
    assert mapping is not None
    assert (mapping.match, mapping.on_match, mapping.language) == ("title_en", OnMatch.SKIP, "ru")


def test_the_first_record_is_shown_as_it_would_be_read(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.first.read()
    desk.settle()
    assert "Palaz with bands" in wizard.match.first.words.text()
    wizard.speak("ru")
    desk.settle()
    assert "Название · en" in wizard.match.first.words.text()
    wizard.speak("en")
    wizard.match.put([1], NOTE)
    wizard.match.first.read()
    desk.settle()
    assert "Title · en" not in wizard.match.first.words.text()


def kept(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], "other_number")
    wizard.match.shelf.begin_naming()
    wizard.match.shelf.name.setText("Our list")
    QTest.keyClick(wizard.match.shelf.name, Qt.Key.Key_Return)
    desk.settle()


def test_a_kept_mapping_is_recognised_and_leads_straight_to_the_check(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    kept(desk, wizard, table)
    wizard.begin_again()
    turned = "Shade;Title en;Object number;Title az;Length;Width;Empty\nred;Bag;KAT-9;Xurcun;1;2;\n"
    wizard.take_file(written(tmp_path / "next.csv", turned))
    desk.settle()
    assert wizard.state.saved_as == "Our list"
    assert "Our list" in wizard.header._figures.text()
    assert keys(wizard, 0) == ("other_number",)
    press(wizard.foot.next)
    desk.settle()
    assert step(wizard) is Step.CHECK
    press(wizard.foot.back)
    assert step(wizard) is Step.MATCH


def test_a_kept_mapping_is_carried_to_a_file_and_back_and_forgotten(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    kept(desk, wizard, table)
    shelf, file = wizard.match.shelf, tmp_path / "carried.json"
    shelf.put_file(file)
    wizard.match.put([5], NOTE)
    shelf.take_file(file)
    desk.settle()
    assert keys(wizard, 5) == ("other_number",)
    shelf._forget()
    desk.settle()
    assert wizard.state.saved_as == ""
    assert saved_mappings.saved(desk.catalogue.folder) == ()


def test_a_broken_file_of_a_mapping_is_a_sentence(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    at_columns(desk, wizard, table)
    before = wizard.state.mapping
    wizard.match.shelf.take_file(written(tmp_path / "broken.json", "{"))
    desk.settle()
    assert "broken.json" in desk.window.strip._message.text()
    assert wizard.state.mapping is before
