"""The check step through real widgets, on real checks of real files: what is shown, and what one answer mends."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kalbajar_catalogue.desk.areas import is_control
from kalbajar_catalogue.desk.importing.check_model import NAME, OUTCOME, TITLE, WRITES
from kalbajar_catalogue.desk.importing.check_painter import HIGH
from kalbajar_catalogue.desk.importing.matters import read_as
from kalbajar_catalogue.desk.importing.side_panel import NAMES
from kalbajar_catalogue.desk.importing.table_verbs import FirstRows
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.decisions import Decisions, Naming
from kalbajar_catalogue.importing.mapping import OnMatch
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.tables import Row
from tests.catalogues import empty_folder as empty_folder
from tests.desk.conftest import dressed as dressed
from tests.desk.import_ground import HEADINGS, WHO, Ground, checked, is_one_of_several, state_of, table_of

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def ground(dressed: QApplication, empty_folder: Path, tmp_path: Path) -> Iterator[Ground]:
    """The second table before the catalogue, checked and settled."""
    made = Ground(empty_folder, tmp_path)
    yield made
    made.close()


def key(widget: QWidget, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, which, modifier)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def take(ground: Ground, text: str) -> None:
    """Presses the way out whose words have this in them."""
    ways = [button for button in ground.step.side.ways.buttons() if text in button.text()]
    assert len(ways) == 1, [button.text() for button in ground.step.side.ways.buttons()]
    press(ways[0])
    ground.settle()


def problem(ground: Ground, text: str) -> None:
    """Chooses the problem whose words have this in them."""
    listed = ground.step.side.list
    titles = [listed.matters.title(one) for one in listed.matters.matters]
    listed.choose(next(place for place, title in enumerate(titles) if text in title))
    ground.settle()


def in_hand(ground: Ground) -> int:
    """The row of the file that is in hand, 0 for none."""
    record = ground.step.hand.record
    return record.row if record is not None else 0


def shown(ground: Ground, number: int, part: int) -> str:
    """The words of one part of a row of the file."""
    return str(ground.step.rows.index(ground.row(number), part).data())


def test_the_figures_of_the_outcomes_add_up_to_all_records(ground: Ground) -> None:
    chips = ground.step.top.chips.chips
    figures = {name: int(chip.text().split()[-1]) for name, chip in chips.items() if not chip.isHidden()}
    assert figures == {"": 8, "new": 1, "changed": 1, "same": 1, "conflict": 1, "refused": 4}
    assert figures.pop("") == sum(figures.values())


def test_a_row_says_what_is_and_what_would_be(ground: Ground) -> None:
    assert shown(ground, 4, OUTCOME) == "changed"
    assert shown(ground, 4, NAME) == "KAT-3 KLB-C-0003"
    assert "was Indigo ground → Indigo ground, one medallion" in shown(ground, 4, WRITES)
    assert "kept in box 3" in shown(ground, 4, WRITES)
    assert shown(ground, 2, WRITES) == "nothing to write"
    assert "creates Kalbajr, Sample Weaver" in shown(ground, 7, WRITES)
    assert shown(ground, 7, TITLE) == "Two green medallions"


def test_all_faults_of_a_row_are_told_with_their_columns(ground: Ground) -> None:
    said = shown(ground, 6, WRITES)
    assert "Weave class: “flat wave” is not a word of this list" in said
    assert "Length (cm):" in said
    assert "2,62 ?" in said


def test_a_value_that_a_person_changed_stays_until_the_file_is_taken(ground: Ground) -> None:
    assert "length 228 cm stays, not length 227 cm" in shown(ground, 3, WRITES)
    ground.step.hand.take(ground.row(3))
    ground.settle()
    (choice,) = ground.step.hand.editor.clashes
    assert choice.buttons["now"].isChecked()
    press(choice.buttons["file"])
    ground.settle()
    assert ground.record(3).clashes["dimension"].takes_file
    assert "was length 228 cm → length 227 cm" in shown(ground, 3, WRITES)
    assert ground.step.hand.record is not None, "the row stays in hand to be decided otherwise"
    press(ground.step.hand.editor.clashes[0].buttons["now"])
    ground.settle()
    assert not ground.record(3).clashes["dimension"].takes_file


def test_all_conflicts_are_settled_with_one_press(ground: Ground) -> None:
    problem(ground, "Changed here since the last import")
    take(ground, "Take all from the file")
    assert ground.record(3).clashes["dimension"].takes_file
    problem(ground, "Changed here since the last import")
    take(ground, "Keep all that stands here now")
    assert not ground.record(3).clashes["dimension"].takes_file


def test_one_press_mends_all_rows_with_the_same_word(ground: Ground) -> None:
    problem(ground, "flat wave")
    take(ground, "All “flat wave” are flat-weave")
    assert ground.record(5).status is Status.NEW
    assert ground.record(6).status is Status.REFUSED, "its size is wrong still"
    assert ground.record(5).values["weave_class"] == ground.record(6).values["weave_class"] == "flat_weave"
    assert ground.around.state.mapping is not None
    assert ground.around.state.mapping.columns[2].words == {"flat wave": "flat-weave"}, "a kept mapping remembers it"


def test_a_text_among_others_in_a_cell_is_corrected_in_that_cell_alone(ground: Ground) -> None:
    state, matter = ground.around.state, ground.step.side.list.matters.matters[0]
    assert state.table is not None
    assert state.mapping is not None
    assert matter.trouble is not None
    rows = [
        Row(5, ("KAT-4", "", "pile; flat wave")),
        Row(6, ("KAT-5", "", " flat wave ")),
        Row(7, ("", "", "flat wave")),
    ]
    decided = Decisions(cells={(9, 2): "kept"})
    mapping, answers = read_as(FirstRows(state.table, rows), state.mapping, decided, matter, "felt")
    assert matter.rows == (5, 6)
    assert answers.cells == {(9, 2): "kept", (5, 2): "pile; felt"}
    assert mapping.columns[2].words == {"flat wave": "felt"}


def test_what_is_typed_for_all_is_read_in_all_rows(ground: Ground) -> None:
    problem(ground, "flat wave")
    ways = ground.step.side.ways
    assert ways.list.itemText(0) == "flat-weave", "the likeliest comes first"
    assert sorted(ways.list.itemText(at) for at in range(ways.list.count())) == sorted(ground.step.side.words())
    ways.list.setCurrentText("pile")
    press(ways.apply)
    ground.settle()
    assert ground.record(5).values["weave_class"] == "pile"


def test_rows_are_left_out_and_brought_back(ground: Ground) -> None:
    problem(ground, "flat wave")
    take(ground, "Leave these rows out")
    assert ground.step.check is not None
    assert {one.row for one in ground.step.check.records} == {2, 3, 4, 7, 8, 9}
    assert "2 row(s) left out" in ground.step.top._said.text()
    press(ground.step.top.back)
    ground.settle()
    assert len(ground.step.check.records) == 8
    assert ground.step.top.back.isHidden()


def test_a_cell_is_corrected_in_place_and_checked_again(ground: Ground) -> None:
    ground.step.table.choose(ground.row(6))
    ground.step.table.setFocus()
    key(ground.step.table, Qt.Key.Key_Return)
    ground.settle()
    wrong = {one.at: one for one in ground.step.hand.editor.cells if one.line.property("mend") == "yes"}
    assert set(wrong) == {2, 5}
    assert wrong[2].line.hasFocus(), "the keys are in the first cell that is wrong"
    wrong[5].line.setText("262")
    key(wrong[5].line, Qt.Key.Key_Return)
    ground.settle()
    assert ground.record(6).values["dimension"] == [{"type": "length", "value_mm": 2620.0}]
    assert [trouble.text for trouble in ground.record(6).troubles] == ["flat wave"]
    assert ground.step.hand.record is ground.record(6), "the row stays in hand while something is wrong"
    last = next(one for one in ground.step.hand.editor.cells if one.at == 2)
    last.line.setText("pile")
    key(last.line, Qt.Key.Key_Return)
    ground.settle()
    assert ground.record(6).status is Status.NEW
    assert ground.step.hand.record is None, "nothing is wrong any more"
    assert ground.step.table.currentIndex().row() == ground.row(6)


def test_while_one_types_the_cell_says_what_it_reads_as(ground: Ground) -> None:
    ground.step.hand.take(ground.row(6))
    ground.settle()
    cell = next(one for one in ground.step.hand.editor.cells if one.at == 5)
    for text, said in (
        ("2,62", "reads as length 2.62 cm"),
        ("see back", "is not a size"),
        ("", "an empty cell changes nothing"),
    ):
        cell.line.setText(text)
        cell._try()
        ground.settle()
        assert said in cell.reads.text()
    assert ground.around.state.decisions.cells == {}, "nothing is decided before Enter"


def test_blank_clears_and_an_empty_cell_does_not(ground: Ground) -> None:
    ground.step.hand.take(ground.row(2))
    ground.settle()
    dated = next(one for one in ground.step.hand.editor.cells if one.at == 6)
    ground.step.hand.editor.typed.emit(2, 6, "")
    ground.settle()
    assert ground.record(2).status is Status.SAME
    dated.typed.emit(2, 6, "[BLANK]")
    ground.settle()
    assert ground.record(2).values == dict.fromkeys(("date_display_en", "date_earliest", "date_latest"))
    assert "was c. 1900 → empty" in shown(ground, 2, WRITES)


def test_of_two_of_one_name_one_is_chosen(ground: Ground) -> None:
    ground.step.hand.take(ground.row(8))
    ground.settle()
    words = [button.text() for button in ground.step.hand.editor.choices]
    assert words == ["KLB-A-0001 · Name Double", "KLB-A-0002 · Name Double", "A new record"]
    press(ground.step.hand.editor.choices[1])
    ground.settle()
    assert ground.record(8).status is Status.NEW
    (named,) = ground.around.state.decisions.names.values()
    assert named.naming is Naming.LINK
    press(ground.step.top.back)
    ground.settle()
    problem(ground, "Several records are called")
    take(ground, "Create a new record")
    assert "Name Double" in _new(ground)


def test_works_that_share_a_number_are_told_apart(ground: Ground, tmp_path: Path) -> None:
    headings = "Object number;Title en;Length (cm)"
    other = state_of(ground.catalogue, table_of(tmp_path / "other.csv", ("KAT-1;Another;100",), headings))
    assert other.mapping is not None
    other = checked(ground.catalogue, replace(other, mapping=replace(other.mapping, on_match=OnMatch.CREATE)))
    assert other.check is not None
    assert other.mapping is not None
    flow.bring_in(ground.catalogue, WHO, other.check, other.mapping)
    ground.around.show(state_of(ground.catalogue, ground.file))
    ground.settle()
    assert ground.record(2).status is Status.REFUSED
    ground.step.hand.take(ground.row(2))
    ground.settle()
    words = [button.text() for button in ground.step.hand.editor.choices]
    assert words == ["KLB-C-0001 · Palaz with narrow bands", "KLB-C-0004 · Another", "A new record"]
    press(ground.step.hand.editor.choices[0])
    ground.settle()
    assert ground.record(2).ref == "KLB-C-0001"
    assert ground.record(2).status is Status.SAME


def _new(ground: Ground) -> set[str]:
    assert ground.step.check is not None
    return {one.name for one in ground.step.check.newcomers}


def test_a_new_name_is_linked_to_the_one_it_looks_like(ground: Ground) -> None:
    ground.step.side.turn(NAMES)
    ground.settle()
    assert ground.step.side.tabs.buttons[NAMES].text() == "New names 2"
    problem(ground, "Kalbajr")
    take(ground, "“Kalbajr” is Kalbajar (KLB-P-0001)")
    assert isinstance(ground.record(7).values["place_woven"], str)
    assert _new(ground) == {"Sample Weaver"}
    problem(ground, "Weaver, Sample")
    take(ground, "Leave as text")
    assert _new(ground) == set()
    assert "Weaver, Sample" in str(ground.record(7).values["internal_note"])


def test_another_name_is_picked_from_all(ground: Ground) -> None:
    ground.step.side.turn(NAMES)
    problem(ground, "Weaver, Sample")
    take(ground, "Link to another record")
    picker = ground.step.ways.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.line, "double")
    assert len(picker.keys()) == 2
    key(picker.line, Qt.Key.Key_Return)
    ground.settle()
    assert not picker.isVisible()
    assert _new(ground) == {"Kalbajr"}


def test_the_rows_of_a_problem_are_shown_alone(ground: Ground) -> None:
    problem(ground, "stands in row 5 already")
    press(ground.step.side.ways.rows)
    ground.settle()
    assert [shown(ground, row, TITLE) for row in (5, 9)] == ["Long carpet", "Long carpet, another"]
    assert ground.step.rows.rowCount() == 2, "both rows of the number are shown"
    press(ground.step.top.only)
    ground.settle()
    assert ground.step.rows.rowCount() == 8


def test_figures_and_words_narrow_the_rows(ground: Ground) -> None:
    ground.step.table.setFocus()
    key(ground.step.table, Qt.Key.Key_6)
    assert ground.step.top.chips.key == "refused"
    assert ground.step.rows.rowCount() == 4
    key(ground.step.table, Qt.Key.Key_1)
    key(ground.step.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert ground.step.top.words.hasFocus()
    QTest.keyClicks(ground.step.top.words, "kat-6")
    assert ground.step.rows.rowCount() == 1
    assert ground.step.rows.record(0) is ground.record(7)
    QTest.keyClicks(ground.step.top.words, "6")
    assert ground.step.rows.rowCount() == 0
    assert ground.step._nothing.text() == "No row fits this filter."


def test_f8_walks_the_problems_and_comes_round(ground: Ground) -> None:
    ground.step.table.setFocus()
    met = []
    for _ in range(6):
        key(QApplication.focusWidget() or ground.step.table, Qt.Key.Key_F8)
        ground.settle()
        met.append(in_hand(ground))
    assert met == [3, 5, 6, 8, 9, 3]
    key(QApplication.focusWidget() or ground.step.table, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    ground.settle()
    assert in_hand(ground) == 9


def test_f8_looks_behind_a_filter_that_hides_all_problems(ground: Ground) -> None:
    key(ground.step.table, Qt.Key.Key_4)
    assert ground.step.rows.rowCount() == 1
    key(ground.step.table, Qt.Key.Key_F8)
    ground.settle()
    assert ground.step.rows.rowCount() == 8
    assert ground.step.hand.record is not None


def test_escape_closes_the_row_and_gives_the_keys_back(ground: Ground) -> None:
    ground.step.hand.take(ground.row(6))
    ground.settle()
    assert ground.step.table.rowHeight(ground.row(6)) > HIGH
    cell = ground.step.hand.editor.cells[0]
    cell.line.setText("something else")
    key(cell.line, Qt.Key.Key_Escape)
    assert cell.line.text() == "flat wave", "first the text of the file comes back"
    key(cell.line, Qt.Key.Key_Escape)
    assert ground.step.hand.record is None
    assert ground.step.table.hasFocus()
    assert ground.step.table.rowHeight(ground.row(6)) == HIGH


def test_delete_leaves_the_chosen_rows_out(ground: Ground) -> None:
    chosen = ground.step.table.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    chosen.clearSelection()
    for number in (5, 9):
        chosen.select(ground.step.rows.index(ground.row(number), 0), rows)
    key(ground.step.table, Qt.Key.Key_Delete)
    ground.settle()
    assert ground.around.state.decisions.left_out == {5, 9}


def test_a_press_on_a_refused_row_opens_it_and_on_a_good_one_does_not(ground: Ground) -> None:
    table = ground.step.table
    for number, opens in ((2, False), (5, True)):
        spot = table.visualRect(ground.step.rows.index(ground.row(number), TITLE)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
        ground.settle()
        assert (ground.step.hand.record is not None) is opens


def test_the_check_before_stays_in_sight_while_it_is_checked_again(ground: Ground) -> None:
    ground.around.waits = True
    problem(ground, "flat wave")
    take(ground, "All “flat wave” are flat-weave")
    assert ground.step.busy
    assert ground.step.rows.rowCount() == 8
    assert not ground.step.deeds.go.isEnabled(), "what is shown is not what would be written"
    assert ground.step.top.busy.isVisibleTo(ground.step)
    ground.around.again()
    ground.settle()
    assert not ground.step.busy
    assert ground.step.deeds.go.isEnabled()


def test_nothing_is_imported_by_a_check_of_the_catalogue_as_it_was(ground: Ground) -> None:
    assert ground.step.deeds.go.isEnabled()
    ground.around.show(replace(ground.around.state, check=None))
    assert not ground.step.deeds.go.isEnabled()
    assert ground.step.rows.rowCount() == 8, "the rows stay in sight"
    ground.around.again()
    assert ground.step.deeds.go.isEnabled()


def test_import_says_how_many_and_leaves_the_refused_out(ground: Ground) -> None:
    assert ground.step.deeds.go.text() == "Import the 2 good record(s)", "what is kept as it is writes nothing"
    press(ground.step.deeds.go)
    for text in ("flat wave", "Several records"):
        problem(ground, text)
        take(ground, "Leave these rows out")
    assert ground.step.deeds.go.text() == "Import 3 record(s)", "the number of row 9 stands there once now"
    press(ground.step.deeds.go)
    assert ground.around.imported == [True, False]


def test_a_file_that_changes_nothing_says_so_and_goes_on(ground: Ground) -> None:
    ground.around.bring_in()
    ground.around.show(state_of(ground.catalogue, table_of(ground.file.with_name("same.csv"), ())))
    line = "KAT-3;Indigo ground, one medallion;pile;;;180;;kept in box 3"
    ground.around.show(state_of(ground.catalogue, table_of(ground.file.with_name("again.csv"), (line,))))
    ground.settle()
    assert ground.record(2).status is Status.SAME
    assert ground.step.deeds.go.text() == "Done"
    assert "There is nothing to write" in ground.step.deeds._said.text()
    press(ground.step.deeds.go)
    assert ground.around.imported == [False]


def test_the_refused_rows_are_saved_as_a_table_that_can_be_mended(ground: Ground, tmp_path: Path) -> None:
    press(ground.step.deeds.save)
    (dialog,) = ground.step.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("carpets refused.xlsx")
    file = tmp_path / "to mend.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    ground.settle()
    assert ground.around.messages == [f"4 refused row(s) are saved in {file}, with the reasons beside them."]
    table = open_table(file)
    assert table.headings == (*HEADINGS.split(";"), "Why refused", "Row in the file")
    rows = list(table.rows())
    assert [row.cells[0] for row in rows] == ["KAT-4", "KAT-5", "KAT-7", "KAT-4"]
    assert "flat wave" in rows[1].cells[8]
    assert "2,62 ?" in rows[1].cells[8]
    assert [row.cells[9] for row in rows] == ["5", "6", "8", "9"]


def test_a_workbook_that_cannot_be_saved_is_told(ground: Ground, tmp_path: Path) -> None:
    ground.step.save_refused(tmp_path / "nowhere" / "file.xlsx")
    ground.settle()
    assert len(ground.around.messages) == 1
    assert "nowhere" in ground.around.messages[0]


def test_a_table_that_breaks_off_says_where(ground: Ground, shared: Path) -> None:
    file = shared / "data" / "collections" / "wcma" / "wcma-collection-2019-12-04-breaks-off.csv"
    state = state_of(ground.catalogue, file, "other")
    assert state.check is not None
    assert state.check.unfinished is not None
    ground.around.show(state)
    ground.settle()
    words = ground.step.top._wrong.text()
    assert str(len(state.check.records)) in words
    assert "whole record(s) before it are shown" in words
    assert ground.step.rows.rowCount() == len(state.check.records)


def test_every_control_has_a_name_and_is_reached_by_keys(ground: Ground) -> None:
    ground.step.hand.take(ground.row(8))
    ground.settle()
    controls = [widget for widget in ground.step.findChildren(QWidget) if is_control(widget)]
    assert [widget for widget in controls if not widget.accessibleName()] == []
    ground.step.top.chips.chips[""].setFocus()
    reached = set()
    for _ in range(2 * len(controls)):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        key(focus, Qt.Key.Key_Tab)
    missed = [one for one in controls if one not in reached and not is_one_of_several(one)]
    assert [one.accessibleName() for one in missed] == []


@pytest.mark.parametrize("language", ["az", "ru"])
def test_fields_and_faults_are_said_in_the_language_that_is_spoken(ground: Ground, language: Language) -> None:
    before = shown(ground, 5, WRITES)
    ground.step.speak(language)
    ground.settle()
    assert shown(ground, 5, WRITES) != before
    assert "flat wave" in shown(ground, 5, WRITES)
    assert "Title" not in shown(ground, 4, WRITES)
    titles = [ground.step.side.list.matters.title(one) for one in ground.step.side.list.matters.matters]
    assert not any("is not a word" in title for title in titles)
