"""The ways out of what is wrong in a check: read as, left empty, one problem for one number, new names joined."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.desk.importing.check_model import NAME, ROW
from kalbajar_catalogue.desk.importing.side_panel import NAMES
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.telling import told
from tests.catalogues import empty_folder as empty_folder
from tests.desk.conftest import dressed as dressed
from tests.desk.import_ground import Ground, state_of, table_of

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def ground(dressed: QApplication, empty_folder: Path, tmp_path: Path) -> Iterator[Ground]:
    """The second table before the catalogue, checked and settled."""
    made = Ground(empty_folder, tmp_path)
    yield made
    made.close()


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


def shown(ground: Ground, number: int, part: int) -> str:
    """The words of one part of a row of the file."""
    return str(ground.step.rows.index(ground.row(number), part).data())


def _new(ground: Ground) -> set[str]:
    assert ground.step.check is not None
    return {one.name for one in ground.step.check.newcomers}


def test_what_cannot_be_read_is_typed_anew_or_left_empty(ground: Ground) -> None:
    problem(ground, "2,62 ?")
    QTest.keyClicks(ground.step.side.ways.line, "2,62")
    QTest.keyClick(ground.step.side.ways.line, Qt.Key.Key_Return)
    ground.settle()
    assert [trouble.text for trouble in ground.record(6).troubles] == ["flat wave"]
    problem(ground, "flat wave")
    take(ground, "Leave these cells empty")
    assert ground.record(5).status is ground.record(6).status is Status.NEW
    assert "weave_class" not in ground.record(5).values
    mapping = ground.around.state.mapping
    assert mapping is not None
    assert mapping.columns[2].words == {"flat wave": ""}


def test_the_words_of_a_list_are_said_in_the_language_that_is_spoken(ground: Ground) -> None:
    ground.step.speak("az")
    ground.settle()
    trouble = next(one for one in ground.record(5).troubles if one.text == "flat wave")
    ways = ground.step.side.ways
    words = [ways.list.itemText(at) for at in range(ways.list.count()) if ways.list.itemText(at) in ways._known]
    assert words
    assert all(word in told(trouble, "az") for word in words)
    assert "flat-weave" not in told(trouble, "az")


def test_a_word_that_nothing_speaks_for_is_not_proposed(ground: Ground) -> None:
    ground.step.speak("az")
    ground.settle()
    ways = ground.step.side.ways
    assert not ways.apply.isEnabled()
    ways.list.setCurrentIndex(ways.list.count() - 1)
    assert ways.apply.isEnabled()
    press(ways.apply)
    ground.settle()
    assert ground.step.side.list.hasFocus()


ODD = ("KX-005;One;pile;Kalbajar;;120;1900;", "KX-005;Two;flat-weave;Lachin;;120;1910;")


def test_rows_of_one_number_that_disagree_are_one_problem(ground: Ground, tmp_path: Path) -> None:
    ground.around.show(state_of(ground.catalogue, table_of(tmp_path / "odd.csv", ODD)))
    ground.settle()
    listed = ground.step.side.list.matters
    said = (
        "“KX-005” stands in rows 2–3, and they say different things: Title en, Weave class, Place woven, Date en. "
        "Let them say the same, or give them different numbers."
    )
    assert [listed.title(one) for one in listed.matters] == [said]
    assert shown(ground, 2, ROW) == "2–3", "no row is out of sight"
    take(ground, "Mend the number in row 3")
    cell = next(one for one in ground.step.hand.editor.cells if one.line.hasFocus())
    assert (cell.row, cell.at) == (3, 0)
    cell.line.setText("KX-006")
    cell._try()
    ground.settle()
    assert cell.reads.text() == "reads as KX-006"
    take(ground, "They are two records")
    assert [shown(ground, row, NAME) for row in (2, 3)] == ["KX-005", "KX-005 (2)"]


def test_rows_of_refused_records_are_counted_apart_from_them(ground: Ground, tmp_path: Path) -> None:
    ground.around.show(state_of(ground.catalogue, table_of(tmp_path / "odd.csv", (*ODD, "KX-7;Three;;;;2,62 ?;;"))))
    ground.settle()
    file = tmp_path / "to mend.xlsx"
    ground.step.save_refused(file)
    ground.settle()
    assert ground.around.messages == [
        f"3 row(s) of 2 refused record(s) are saved in {file}, with the reasons beside them."
    ]


def test_a_misspelt_new_name_is_read_as_another_new_one(ground: Ground, tmp_path: Path) -> None:
    lines = ("A-1;One;;Şuşaa;;;;", "A-2;Two;;Şuşa;;;;", "A-3;Three;;Şuşa;;;;", "A-4;Four;;Laçyn;;;;")
    ground.around.show(state_of(ground.catalogue, table_of(tmp_path / "places.csv", lines)))
    ground.step.side.turn(NAMES)
    ground.settle()
    problem(ground, "Şuşaa")
    take(ground, "Same as Şuşa (new, rows 3–4)")
    assert _new(ground) == {"Şuşa", "Laçyn"}
    problem(ground, "Laçyn")
    ground.step.side.ways.line.setText("Laçın")
    press(ground.step.side.ways.apply)
    ground.settle()
    assert _new(ground) == {"Şuşa", "Laçın"}
