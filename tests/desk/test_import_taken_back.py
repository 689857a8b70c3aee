"""An import that is taken back, on its page or in the history: what is locked, shown, told and left alone meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.importing import field_picker, targets
from kalbajar_catalogue.desk.importing.side_panel import NAMES, PROBLEMS
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store
from tests.desk.conftest import Desk
from tests.desk.wizard_ground import CARPETS, at_columns, press, step, table, wizard, written

__all__ = ["table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
PASTED = CARPETS.replace(";", "\t")


def at_check(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.go(Step.CHECK)
    desk.settle()


def brought_in(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_check(desk, wizard, table)
    press(wizard.check.deeds.go)
    desk.settle()
    assert step(wizard) is Step.DONE


def carpets(desk: Desk) -> int:
    with desk.catalogue.reading() as reading:
        return len(store.fetch(reading, Carpet))


def recent(wizard: ImportWizard) -> str:
    return wizard.choose.recent.list.item(0).text()


def test_the_button_is_locked_and_a_line_says_what_is_done(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_check(desk, wizard, table)
    press(wizard.check.deeds.go)
    QTest.qWait(0)
    assert not wizard.check.deeds.go.isEnabled()
    assert wizard.foot.busy
    assert not wizard.foot.stop.isVisible(), "what is being written comes to its end"
    desk.settle()
    assert not wizard.foot.isVisible()
    press(wizard.finish.undo)
    QTest.qWait(0)
    assert not wizard.finish.undo.isEnabled()
    assert wizard.foot.isVisible()
    assert "being taken back" in wizard.finish._title.text()
    desk.settle()
    assert carpets(desk) == 0
    assert not wizard.foot.isVisible()
    assert wizard.finish._title.text() == "The import of carpets.csv was taken back."


def test_the_focus_stays_in_the_step(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_check(desk, wizard, table)
    wizard.check.deeds.go.setFocus()
    press(wizard.check.deeds.go)
    desk.settle()
    assert wizard.isAncestorOf(desk.window.focusWidget())
    wizard.finish.undo.setFocus()
    press(wizard.finish.undo)
    desk.settle()
    assert wizard.isAncestorOf(desk.window.focusWidget())


def test_an_undo_that_is_refused_unlocks_the_button(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    brought_in(desk, wizard, table)
    imported = wizard.state.imported
    assert imported is not None
    wizard.importer.take_back()
    desk.pages.steps.undo_this(imported.changes.change_set)
    desk.settle()
    assert carpets(desk) == 0
    assert not wizard.importer.undoing
    assert not wizard.foot.busy


def test_an_undo_in_the_history_touches_only_the_import_that_is_shown(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    brought_in(desk, wizard, table)
    first = wizard.state.imported
    assert first is not None
    wizard.begin_again()
    at_check(desk, wizard, written(tmp_path / "other.csv", CARPETS.replace("KAT", "NEW")))
    before = wizard.state
    desk.pages.show_page("history")
    desk.settle()
    assert desk.window.focusWidget() is desk.pages.history.view
    desk.pages.history.undo_asked.emit(first.changes.change_set)
    desk.settle()
    assert carpets(desk) == 0
    assert desk.pages.current == "history"
    assert (wizard.state.check, wizard.state.imported) == (None, None), "nothing is checked while nobody looks"
    assert (wizard.state.mapping, wizard.state.decisions) == (before.mapping, before.decisions)
    desk.pages.import_table()
    desk.settle()
    assert wizard.state.check is not None
    assert step(wizard) is Step.CHECK


def test_another_undo_leaves_the_import_that_is_shown(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    brought_in(desk, wizard, table)
    first = wizard.state.imported
    assert first is not None
    wizard.begin_again()
    brought_in(desk, wizard, written(table.with_name("carpets 2.csv"), CARPETS.replace("KAT", "NEW")))
    desk.pages.show_page("history")
    desk.pages.history.undo_asked.emit(first.changes.change_set)
    desk.settle()
    assert carpets(desk) == 3
    assert wizard.state.undone is None
    assert wizard.finish._title.text() == "carpets 2.csv is in the catalogue."


def test_what_was_brought_in_before_is_told(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    brought_in(desk, wizard, table)
    wizard.begin_again()
    desk.settle()
    assert "carpets.csv   ·   " in recent(wizard)
    assert "   ·   3 record" in recent(wizard)
    assert "taken back" not in recent(wizard)
    desk.pages.steps.undo()
    desk.settle()
    assert "taken back" in recent(wizard)
    english = recent(wizard)
    desk.speak("ru")
    assert recent(wizard) != english, "the date is that of the language"


def test_what_was_only_opened_is_told_so(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    desk.settle()
    wizard.begin_again()
    desk.settle()
    assert "not imported" in recent(wizard)


def test_what_was_pasted_is_kept_in_english_and_told_in_every_language(desk: Desk, wizard: ImportWizard) -> None:
    desk.speak("az")
    wizard.take_text(PASTED)
    desk.settle()
    wizard.go(Step.CHECK)
    desk.settle()
    press(wizard.check.deeds.go)
    desk.settle()
    with desk.catalogue.reading() as reading:
        newest = history.change_sets(reading, 1)[0]
    assert newest.action.values["source"] == "Pasted table"


def test_the_notice_goes_with_the_next_step_and_speaks_the_language(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    at_columns(desk, wizard, table)
    wizard.take_file(written(tmp_path / "other.csv", CARPETS))
    desk.settle()
    english = wizard.notice.text()
    assert "carpets.csv" in english
    desk.speak("ru")
    assert "carpets.csv" in wizard.notice.text()
    assert wizard.notice.text() != english
    wizard.go(Step.MATCH)
    assert wizard.notice.text() == ""


def test_another_table_begins_with_nothing_of_the_one_before(
    desk: Desk, wizard: ImportWizard, table: Path, tmp_path: Path
) -> None:
    at_columns(desk, wizard, table)
    wizard.match.table.setCurrentIndex(wizard.match.table.columns.index(3, 0))
    wizard.go(Step.CHECK)
    desk.settle()
    wizard.check.side.turn(NAMES)
    wizard.check.top.words.setText("Palaz")
    wizard.check.table.choose(wizard.check.rows.rowCount() - 1)
    at_columns(desk, wizard, written(tmp_path / "carpets 2.csv", CARPETS))
    assert wizard.match.table.currentIndex().row() == 0
    wizard.go(Step.CHECK)
    desk.settle()
    assert wizard.check.side.tab == PROBLEMS
    assert wizard.check.top.words.text() == ""
    assert wizard.check.table.currentIndex().row() == 0
    assert wizard.check.rows.rowCount() == 3


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_kinds_are_called_as_in_the_rail(desk: Desk, language: str) -> None:
    desk.speak(language)
    words = dict(targets.kinds_offered())
    rail = {desk.window.rail.item(row).text() for row in range(desk.window.rail.count())}
    assert list(words)[: len(kinds.PAGES)] == list(kinds.PAGES)
    assert {words[kind] for kind in kinds.PAGES} <= rail
    assert not {word for word in words.values() if word in words}


def test_the_list_of_fields_stays_in_the_window(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    window = QRect(desk.window.mapToGlobal(QPoint(0, 0)), desk.window.size())
    wizard.match.picker.open_at(QRect(window.right() - 40, window.top() + 80, 30, 20), (), "")
    assert wizard.match.picker.geometry().right() <= window.right()
    assert wizard.match.picker.width() == field_picker.SIZE.width()
    wizard.match.picker.hide()
