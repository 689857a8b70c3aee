"""The last step of an import: what came, where it stands, the way back."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.desk.areas import is_control
from kalbajar_catalogue.desk.importing.check_model import NAME, WRITES
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import empty_folder as empty_folder
from tests.desk.conftest import dressed as dressed
from tests.desk.import_ground import WHO, Ground, is_one_of_several, state_of, table_of

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def ground(dressed: QApplication, empty_folder: Path, tmp_path: Path) -> Iterator[Ground]:
    """The good rows of the second table in the catalogue, and the step that says so."""
    made = Ground(empty_folder, tmp_path)
    made.around.state = replace(made.around.state, imported=made.around.bring_in())
    made.step.hide()
    made.done.show()
    made.done.show_done(made.around.state)
    made.settle()
    yield made
    made.close()


def written(ground: Ground) -> Mapping[int, str]:
    """The uids of the records that the import wrote, by row."""
    assert ground.around.state.imported is not None
    return ground.around.state.imported.written


def row_of(ground: Ground, number: int) -> int:
    return ground.done.rows.row_of(number)


def test_it_says_what_came_and_where_the_snapshot_lies(ground: Ground) -> None:
    done, imported = ground.done, ground.around.state.imported
    assert imported is not None
    assert imported.snapshot is not None
    assert done._title.text() == "carpets.csv is in the catalogue."
    said = done._said.text()
    for words in ("1 new record(s)", "1 changed", "2 the same as before", "4 refused and left out"):
        assert words in said
    assert imported.snapshot.is_file()
    assert imported.snapshot.name in done._where.text()
    assert str(imported.snapshot.parent) in done._where.text()


def test_a_new_record_stands_there_with_its_reference(ground: Ground) -> None:
    row = row_of(ground, 7)
    number, ref = str(ground.done.rows.index(row, NAME).data()).split()
    assert number == ground.record(7).number
    with ground.catalogue.reading() as reading:
        assert store.by_ref(reading, ref).uid == written(ground)[7]
    assert "→ Indigo ground, one medallion" in str(ground.done.rows.index(row_of(ground, 4), WRITES).data())


def test_enter_shows_a_record_in_its_own_place(ground: Ground) -> None:
    asked: list[str] = []
    ground.done.record_asked.connect(asked.append)
    for number in (7, 2, 5):
        ground.done.table.choose(row_of(ground, number))
        QTest.keyClick(ground.done.table, Qt.Key.Key_Return)
    assert asked == [written(ground)[7], ground.record(2).uid], "a refused row has no record"
    assert not ground.done.open.isEnabled()


def test_undo_and_another_table_are_asked_for(ground: Ground) -> None:
    asked: list[str] = []
    ground.done.undo_asked.connect(lambda: asked.append("undo"))
    ground.done.again_asked.connect(lambda: asked.append("again"))
    for button in (ground.done.undo, ground.done.again):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["undo", "again"]


@pytest.mark.parametrize("edited", [False, True])
def test_after_an_undo_it_says_what_stays(ground: Ground, edited: bool) -> None:
    imported = ground.around.state.imported
    assert imported is not None
    if edited:
        with ground.catalogue.work(WHO, Action("record.edited")) as work:
            store.change(work, "carpet", imported.written[4], {"title_en": "Indigo ground, mended"})
    with ground.catalogue.work(WHO, Action("undo")) as work:
        undone = history.undo(work, imported.changes.change_set)
    ground.done.show_undone(undone)
    assert ground.done._title.text() == "The import of carpets.csv was taken back."
    assert ground.done.undo.isHidden()
    stays = "1 record(s) were edited since; what was edited stays."
    assert (stays in ground.done._said.text()) is edited
    assert ("Nothing of it is left" in ground.done._said.text()) is not edited
    assert ground.done.uid_of(ground.record(7)) == "", "what was new is gone"


def test_where_nothing_was_to_be_written_it_says_so(ground: Ground) -> None:
    line = "KAT-1;Palaz with narrow bands;flat-weave;Kalbajar;;210;c. 1900;"
    file = table_of(ground.file.with_name("same.csv"), (line,))
    state = state_of(ground.catalogue, file)
    ground.around.state = state
    ground.done.show_done(replace(state, imported=ground.around.bring_in()))
    assert "Nothing had to be written" in ground.done._title.text()
    assert ground.done.undo.isHidden()


def test_every_control_has_a_name_and_is_reached_by_keys(ground: Ground) -> None:
    controls = [widget for widget in ground.done.findChildren(QWidget) if is_control(widget)]
    assert [widget for widget in controls if not widget.accessibleName()] == []
    ground.done.undo.setFocus()
    reached = set()
    for _ in range(2 * len(controls)):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    missed = [one for one in controls if one not in reached and not is_one_of_several(one)]
    assert [one.accessibleName() for one in missed] == []
