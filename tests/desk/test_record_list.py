"""A list of records: narrowed by letters and choices, sorted by use, walked, chosen and put in order by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.widgets.record_list import RecordList
from kalbajar_catalogue.desk.widgets.record_rows import (
    BY_ORDER,
    BY_USE,
    EVERYTHING,
    UNUSED,
    Narrow,
    RecordRow,
    narrowed,
    sought_by,
    tallied,
)
from tests.desk.conftest import dressed

__all__ = ["dressed"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def row(uid: str, name: str, *more: str, tags: tuple[str, ...] = ()) -> RecordRow:
    return RecordRow(uid, name, sought=sought_by(name, *more), tags=frozenset(tags))


ROWS = (
    row("1", "Rəna Əliyeva", "Рена Алиева", tags=("person",)),
    row("2", "Milli Xalça Muzeyi", "KLB-A-0002", tags=("organisation",)),
    row("3", "Tural Məmmədov", tags=("person",)),
)
USED = {"2": 7, "3": 9}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "123"), ("rena", "1"), ("ƏLİYEVA rəna", "1"), ("алиева", "1"), ("klb-a-0002", "2"), ("milli tural", ""),
        ("  ", "123"), ("eliyeva рена", "1"),
    ],
)  # fmt: skip
def test_a_row_is_found_by_all_words_in_any_spelling(text: str, found: str) -> None:
    assert "".join(one.uid for one in narrowed(ROWS, USED, Narrow(text))) == found


def test_no_word_reaches_over_two_names() -> None:
    assert narrowed((row("1", "Ana", "Babek"),), {}, Narrow("anababek")) == []


def test_what_is_not_used_can_be_asked_for_and_the_most_used_comes_first() -> None:
    assert [one.uid for one in narrowed(ROWS, USED, Narrow(tag=UNUSED))] == ["1"]
    assert narrowed(ROWS, None, Narrow(tag=UNUSED)) == []
    assert [one.uid for one in narrowed(ROWS, USED, Narrow(sort=BY_USE))] == ["3", "2", "1"]
    assert tallied(ROWS, USED, [EVERYTHING, "person", UNUSED]) == {EVERYTHING: 3, "person": 2, UNUSED: 1}


@pytest.fixture
def shown(dressed: QApplication) -> Iterator[RecordList]:
    made = RecordList()
    made.say("Find", "Names", "Nothing of this name")
    choices, sorts = [(EVERYTHING, "All"), ("person", "Persons"), (UNUSED, "Unused")], [(BY_ORDER, "a"), (BY_USE, "b")]
    made.offer(choices, sorts, ("Shown", "Sorted"))
    made.resize(300, 400)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.show_rows(ROWS)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def uids(shown: RecordList) -> str:
    return "".join(one.uid for one in shown.view.rows.rows)


def test_the_first_row_is_in_hand_and_each_is_told_once(shown: RecordList) -> None:
    told: list[str] = []
    shown.chosen.connect(told.append)
    assert shown.row() == ROWS[0]
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    shown.show_rows(ROWS)
    assert told == ["2"]


def test_letters_typed_in_the_rows_narrow_them_and_down_comes_back(shown: RecordList) -> None:
    shown.view.setFocus()
    QTest.keyClicks(shown.view, "m")
    QTest.keyClicks(shown.line, "em")
    assert (shown.line.text(), uids(shown), shown.line.hasFocus()) == ("mem", "3", True)
    QTest.keyClick(shown.line, Qt.Key.Key_Down)
    assert shown.view.hasFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Up)
    assert shown.line.hasFocus()
    QTest.keyClick(shown.line, Qt.Key.Key_Escape)
    assert uids(shown) == "123"


def test_where_nothing_fits_a_sentence_says_so(shown: RecordList) -> None:
    shown.line.setText("nobody")
    assert shown.note.isVisible()
    assert shown.choose("2")
    assert not shown.note.isVisible()
    assert (shown.row(), shown.line.text()) == (ROWS[1], "")


def test_choices_say_how_many_rows_there_are(shown: RecordList) -> None:
    assert [shown.choice.itemText(place) for place in range(3)] == ["All", "Persons (2)", "Unused (0)"]
    shown.show_used(USED)
    assert shown.choice.itemText(2) == "Unused (1)"
    shown.choice.setCurrentIndex(2)
    assert uids(shown) == "1"
    shown.sort.setCurrentIndex(1)
    shown.choice.setCurrentIndex(0)
    assert uids(shown) == "321"


def test_the_row_in_hand_and_the_chosen_ones_stay_when_rows_are_read_anew(shown: RecordList) -> None:
    shown.choose("2")
    QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown.show_rows([ROWS[2], row("4", "New"), ROWS[1], ROWS[0]])
    assert shown.row() == ROWS[2]
    assert {one.uid for one in shown.chosen_rows()} == {"2", "3"}


def test_a_row_in_hand_that_was_in_sight_is_in_sight_after_another_order(shown: RecordList) -> None:
    rows = [row(str(number), f"{number:03}") for number in range(60)]
    shown.show_rows(rows)
    shown.choose("1")
    shown.show_rows(rows[::-1])
    in_hand = shown.view.visualRect(shown.view.currentIndex())
    assert shown.row() == rows[1]
    assert shown.view.viewport().rect().contains(in_hand)


def test_after_rows_go_away_the_next_that_stays_is_meant(shown: RecordList) -> None:
    assert shown.neighbour(["1"]) == "2"
    assert shown.neighbour(["2", "3"]) == "1"
    assert shown.neighbour(["1", "2", "3"]) == ""


def test_keys_move_a_row_where_an_order_is_kept_and_all_of_it_is_shown(shown: RecordList) -> None:
    moves: list[tuple[str, str]] = []
    shown.moved.connect(lambda uid, before: moves.append((uid, before)))
    down, up, alt = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(shown.view, down, alt)
    assert moves == []
    shown.take_order()
    QTest.keyClick(shown.view, up, alt)
    QTest.keyClick(shown.view, down, alt)
    shown.choose("2")
    QTest.keyClick(shown.view, down, alt)
    QTest.keyClick(shown.view, up, alt)
    shown.line.setText("milli")
    QTest.keyClick(shown.view, down, alt)
    assert moves == [("1", "3"), ("2", ""), ("2", "1")]


def test_a_screen_reader_hears_the_name_the_line_and_the_mark(shown: RecordList) -> None:
    shown.show_rows([RecordRow("1", "Rəna", line="1957–", mark="circle-help", mark_said="to be confirmed")])
    shown.show_used({"1": 1200})
    spoken = shown.view.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Rəna, 1957–, to be confirmed, 1\u202f200"
