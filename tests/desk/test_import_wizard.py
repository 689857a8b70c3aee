"""An import of a table stays while one is elsewhere, is checked, written, taken back, and is there for everybody."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.importing.columns_model import BECOMES
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import NOTE
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import Desk, controls
from tests.desk.wizard_ground import (
    CARPETS,
    STEPS,
    at_columns,
    choose,
    heads,
    keys,
    press,
    step,
    table,
    wizard,
    written,
)

__all__ = ["table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def test_what_was_done_is_there_after_another_page(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], NOTE)
    before = wizard.state
    desk.pages.show_page("gallery")
    desk.settle()
    desk.pages.import_table()
    desk.settle()
    assert wizard.state is before
    assert step(wizard) is Step.MATCH


def test_another_file_takes_the_place_and_the_one_before_can_be_had_back(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], "other_number")
    wizard.take_file(written(tmp_path / "other.csv", "Name\nSomebody\n"))
    desk.settle()
    assert "carpets.csv" in wizard.notice.text()
    assert wizard.state.mapping is not None
    assert len(wizard.state.mapping.columns) == 1
    press(wizard.notice.undo)
    desk.settle()
    assert keys(wizard, 5) == ("other_number",)
    assert wizard.notice.text() == ""


def test_a_table_that_was_replaced_while_it_was_opened_is_forgotten(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    wizard.take_file(table)
    wizard.take_file(written(tmp_path / "other.csv", "Name\nSomebody\n"))
    desk.settle()
    assert heads(wizard) == ["Name"]
    assert not wizard.foot.busy


def test_reading_is_stopped_and_begun_anew(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    while not (wizard.state.opened is not None and wizard.foot.busy):
        desk.hands.waiting.pop(0)[2]()
        QTest.qWait(0)
    press(wizard.foot.stop)
    desk.settle()
    assert wizard.state.mapping is None
    assert not wizard.foot.busy
    press(wizard.foot.next)
    desk.settle()
    assert wizard.state.mapping is not None


def test_decisions_and_a_mended_mapping_are_checked_again(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    press(wizard.foot.next)
    desk.settle()
    first = wizard.state.check
    assert first is not None
    assert len(first.records) == 3
    wizard.check.decided.emit(Decisions().without_row(first.records[0].row))
    wizard.check.decided.emit(Decisions().without_row(first.records[0].row).without_row(first.records[1].row))
    desk.settle()
    assert wizard.state.check is not None
    assert len(wizard.state.check.records) == 1
    assert wizard.state.mapping is not None
    wizard.check.remapped.emit(wizard.state.mapping)
    desk.settle()
    assert len(wizard.state.check.records) == 1


def carpets(desk: Desk) -> list[Carpet]:
    with desk.catalogue.reading() as reading:
        return list(store.fetch(reading, Carpet))


def test_an_import_is_written_heard_by_all_and_taken_back(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    told: list[list[str]] = []
    wizard.done.connect(told.append)
    at_columns(desk, wizard, table)
    wizard.go(Step.CHECK)
    desk.settle()
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert step(wizard) is Step.DONE
    assert sorted(one.object_number for one in carpets(desk)) == ["KAT-1", "KAT-2", "KAT-3"]
    assert sorted(told[0]) == sorted(one.uid for one in carpets(desk))
    assert wizard.reachable() == {Step.CHOOSE, Step.DONE}
    wizard.finish.undo_asked.emit()
    desk.settle()
    assert carpets(desk) == []
    assert step(wizard) is Step.DONE
    assert wizard.finish._title.text() == "The import of carpets.csv was taken back."
    press(wizard.finish.recheck)
    desk.settle()
    assert step(wizard) is Step.CHECK
    assert wizard.state.check is not None
    assert len(wizard.state.check.records) == 3


def brought_in(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.go(Step.CHECK)
    desk.settle()
    wizard.check.import_asked.emit(True)
    desk.settle()


def test_an_undo_elsewhere_is_told_and_so_is_a_redo(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    brought_in(desk, wizard, table)
    desk.pages.steps.undo()
    desk.settle()
    assert carpets(desk) == []
    assert step(wizard) is Step.DONE
    assert "Nothing of it is left" in wizard.finish._said.text()
    desk.pages.steps.redo()
    desk.settle()
    assert len(carpets(desk)) == 3
    assert wizard.finish._title.text() == "carpets.csv is in the catalogue."
    assert wizard.reachable() == {Step.CHOOSE, Step.DONE}


def test_what_was_edited_since_stays_and_is_told(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    brought_in(desk, wizard, table)
    edited = carpets(desk)[0]
    with desk.catalogue.work("Somebody", Action("record.edited")) as work:
        store.change(work, "carpet", edited.uid, {"title_en": "Mended by hand"})
    wizard.finish.undo_asked.emit()
    desk.settle()
    assert [one.uid for one in carpets(desk)] == [edited.uid]
    assert "1 record was edited since; what was edited stays." in wizard.finish._said.text()


def test_two_works_with_one_number_are_told_apart(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    at_columns(desk, wizard, written(tmp_path / "some.csv", CARPETS + "KAT-3;Another bag;;;;;\n"))
    wizard.go(Step.CHECK)
    desk.settle()
    assert wizard.state.check is not None
    assert len(wizard.state.check.records) == 3
    ways = {button.text(): button for button in wizard.check.side.ways.buttons()}
    press(ways["They are two records"])
    desk.settle()
    assert [one.number for one in wizard.state.check.records] == ["KAT-1", "KAT-2", "KAT-3", "KAT-3 (2)"]
    assert wizard.state.check.counts[Status.REFUSED] == 0


def test_refused_rows_are_saved_from_the_last_step_too(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    at_columns(desk, wizard, written(tmp_path / "some.csv", CARPETS + "KAT-3;Another bag;;;;;\n"))
    wizard.go(Step.CHECK)
    desk.settle()
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert step(wizard) is Step.DONE
    assert not wizard.finish.save.isHidden()
    refused = tmp_path / "refused.xlsx"
    wizard.check.save_refused(refused)
    desk.settle()
    assert refused.is_file()
    assert str(refused) in wizard.finish._where.text()
    assert wizard.finish.save.isHidden()


def test_a_change_meanwhile_is_checked_again_before_anything_is_written(
    desk: Desk, wizard: ImportWizard, table: Path
) -> None:
    at_columns(desk, wizard, table)
    wizard.go(Step.CHECK)
    desk.settle()
    before = wizard.state.check
    desk.pages.openings.make_titled("carpet", "By hand", desk.pages.deeds.show_record)
    desk.settle()
    desk.pages.import_table()
    desk.settle()
    after = wizard.state.check
    assert before is not None
    assert after is not None
    assert after.seen > before.seen
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert len(carpets(desk)) == 4


def test_pictures_of_a_folder_come_with_the_rows_that_name_them(
    desk: Desk, wizard: ImportWizard, tmp_path: Path, photographs: list[Path]
) -> None:
    text = "Object number;Title;Picture\nK-1;Palaz;navy.jpg\nK-2;Kilim;none.jpg\n"
    wizard.take([written(tmp_path / "with.csv", text), photographs[0].parent])
    desk.settle()
    choose_kind = wizard.match.rules.choices["kind"]
    at_columns(desk, wizard, tmp_path / "with.csv")
    choose(choose_kind, "carpet")
    desk.settle()
    wizard.match.put([2], "picture")
    wizard.choose.folder_chosen.emit(photographs[0].parent)
    wizard.go(Step.CHECK)
    desk.settle()
    assert wizard.state.placement is not None
    assert [one.name for one in wizard.state.placement.placed] == ["navy.jpg"]
    assert [name for _, name in wizard.state.placement.missing] == ["none.jpg"]
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert wizard.state.imported is not None
    assert len(wizard.state.imported.written) == 2
    assert wizard.state.imported.pictures == 1


def test_pictures_that_are_named_without_a_folder_are_told(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.take_file(written(tmp_path / "with.csv", "Object number;Title;Picture\nK-1;Palaz;navy.jpg\n"))
    desk.settle()
    wizard.go(Step.MATCH)
    wizard.match.put([2], "picture")
    wizard.go(Step.CHECK)
    desk.settle()
    assert "1 picture named, but no folder chosen" in wizard.header._figures.text().replace("(s)", "")


def test_what_was_imported_is_not_matched_again_by_mistake(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.go(Step.CHECK)
    desk.settle()
    wizard.check.import_asked.emit(True)
    desk.settle()
    wizard.go(Step.CHOOSE)
    assert not wizard.foot.next.isVisible()
    wizard.go(Step.MATCH)
    assert step(wizard) is Step.CHOOSE
    wizard.finish.again_asked.emit()
    desk.settle()
    assert wizard.state.source is None
    assert wizard.choose.recent.list.count() == 1


@pytest.mark.parametrize("place", STEPS)
def test_every_control_has_a_name_and_is_reached_by_tab(
    desk: Desk, wizard: ImportWizard, table: Path, place: Step
) -> None:
    at_columns(desk, wizard, table)
    wizard.go(place)
    desk.settle()
    wanted = {id(widget): widget for widget in controls(wizard)}
    for widget in wanted.values():
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), widget
    desk.window.activateWindow()
    desk.window.rail.setFocus()
    for _ in range(3 * len(controls(desk.window))):
        focused: QWidget | None = desk.window.focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    # Of a group of exclusive buttons Tab reaches the one that is down, the arrows the others.
    assert [widget for widget in wanted.values() if widget.property("is") not in ("segment", "tab")] == []


def test_the_words_follow_the_language(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    rows = wizard.match.table.columns
    said = {}
    for language in ("az", "ru", "en"):
        desk.speak(language)
        said[language] = (rows.rows[0].becomes, rows.data(rows.index(4, BECOMES)))
    assert said["ru"][0] == "Инвентарный номер"
    assert said["az"][0] == "İnventar nömrəsi"
    assert said["en"][0] == "Object number"
    assert len({words[1] for words in said.values()}) == 3
