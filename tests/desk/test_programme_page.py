"""The page of the programme: what happens is made, moved and copied by keys, and what clashes is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.desk.programme.page import ProgrammePage
from kalbajar_catalogue.desk.programme.rows import What, place_of
from kalbajar_catalogue.exhibitions import programmes
from kalbajar_catalogue.exhibitions.records import Event, Programme
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import history, store
from tests.catalogues import done
from tests.desk.conftest import Desk

DAY = "2025-11-25"


@pytest.fixture
def page(desk: Desk) -> ProgrammePage:
    """The page before a city day with a timed event and three whose hours are not known."""
    day = done(desk.catalogue, lambda work: programmes.create(work, Programme(title=Multilingual(en="City Day"))))
    hall = done(desk.catalogue, lambda work: store.insert(work, Place(name=Multilingual(en="Hall"))))
    events = [
        Event(programme=day.uid, title=Multilingual(en=title), begin=begin, venue=hall.uid if "T" in begin else "")
        for title, begin in (("Concert", f"{DAY}T18:00"), ("a", DAY), ("b", DAY), ("c", DAY), ("late", "2025-11-26"))
    ]
    done(desk.catalogue, lambda work: programmes.add_events(work, events))
    desk.pages.show_page("programme")
    desk.settle()
    shown = desk.pages.rooms.page("programme")
    assert isinstance(shown, ProgrammePage)
    return shown


def said(page: ProgrammePage) -> list[str]:
    """The rows, days as dates and events by their names."""
    return [row.day or "?" if row.what is What.DAY else row.name for row in page.list.rows.rows]


def take(page: ProgrammePage, name: str) -> None:
    uid = next(row.uid for row in page.list.rows.rows if row.name == name)
    assert page.list.choose(uid)


def press(desk: Desk, page: ProgrammePage, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    page.list.setFocus()
    QTest.keyClick(page.list, key, modifiers)
    desk.settle()


def test_what_happens_stands_by_occasion_and_day(page: ProgrammePage) -> None:
    assert said(page) == ["City Day", DAY, "Concert", "a", "b", "c", "2025-11-26", "late"]


def test_alt_and_arrows_move_an_event_within_its_day_and_to_the_next(desk: Desk, page: ProgrammePage) -> None:
    take(page, "b")
    press(desk, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert said(page)[2:6] == ["Concert", "b", "a", "c"]
    assert page.list.row is not None
    assert page.list.row.name == "b"
    for _ in range(2):
        press(desk, page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said(page)[2:6] == ["Concert", "a", "c", "b"]
    press(desk, page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said(page)[5:] == ["2025-11-26", "b", "late"]


def test_a_timed_event_goes_to_the_next_day_with_its_hour(desk: Desk, page: ProgrammePage) -> None:
    take(page, "Concert")
    keys = {action.text(): action.shortcut().toString() for action in page.menu().actions()}
    assert (keys["Copy"], keys["To the trash"], keys["New event"]) == ("Ctrl+D", "Del", "Ctrl+N")
    press(desk, page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    row = page.list.row
    assert row is not None
    assert (row.name, row.day, row.hour) == ("Concert", "2025-11-26", "18:00")
    desk.pages.steps.undo()
    desk.settle()
    assert said(page)[:3] == ["City Day", DAY, "Concert"]


def test_an_event_let_go_over_a_day_or_an_event_stands_there(desk: Desk, page: ProgrammePage) -> None:
    rows = page.list.rows.rows
    uid = next(row.uid for row in rows if row.name == "c")
    page.list.landed(uid, said(page).index("a"))
    desk.settle()
    assert said(page)[2:6] == ["Concert", "c", "a", "b"]
    page.list.landed(uid, said(page).index("2025-11-26"))
    desk.settle()
    assert said(page)[-3:] == ["2025-11-26", "late", "c"]
    before = said(page)
    page.list.landed(uid, 0)
    desk.settle()
    assert said(page) == before


def test_a_new_event_comes_on_the_day_in_hand_and_waits_for_its_title(desk: Desk, page: ProgrammePage) -> None:
    take(page, "late")
    press(desk, page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    row, focused = page.list.row, desk.window.focusWidget()
    assert row is not None
    assert (row.day, row.name) == ("2025-11-26", "Without a title")
    assert page.event_form.isAncestorOf(focused)
    QTest.keyClicks(focused, "Bonfire")
    page.list.setFocus()
    desk.settle()
    assert "Bonfire" in said(page)
    begins = next(edit for edit in page.event_form.form.edits() if edit.key == "begin").control
    begins.inner().setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(begins.inner(), "27.11.2025 18:00")
    page.list.setFocus()
    desk.settle()
    assert begins.text() == "27 Nov 2025, 18:00"
    assert page.list.row is not None
    assert (page.list.row.day, page.list.row.hour) == ("2025-11-27", "18:00")


def test_a_copy_is_in_hand_and_one_step_of_undo(desk: Desk, page: ProgrammePage) -> None:
    take(page, "Concert")
    first = page.list.uid
    page.copy.click()
    desk.settle()
    assert said(page).count("Concert") == 2
    assert page.list.uid != first
    desk.pages.steps.undo()
    desk.settle()
    assert said(page).count("Concert") == 1


def test_two_at_one_hour_in_one_place_are_said(desk: Desk, page: ProgrammePage) -> None:
    take(page, "Concert")
    page.copy.click()
    desk.settle()
    doubts = [row.doubt for row in page.list.rows.rows if row.what is What.EVENT and row.doubt]
    assert len(doubts) == 2
    assert all("Hall" in one for one in doubts)


def test_delete_moves_to_the_trash_and_the_next_one_is_in_hand(desk: Desk, page: ProgrammePage) -> None:
    take(page, "a")
    press(desk, page, Qt.Key.Key_Delete)
    assert "a" not in said(page)
    assert page.list.row is not None
    assert page.list.row.name == "b"
    with desk.catalogue.reading() as reading:
        assert history.change_sets(reading, 1)[0].action.code == "record.deleted"


def test_an_event_without_an_exhibition_is_found_on_this_page(desk: Desk, page: ProgrammePage) -> None:
    uid = next(row.uid for row in page.list.rows.rows if row.name == "c")
    desk.pages.show_page("gallery")
    desk.pages.deeds.show_record(uid)
    desk.settle()
    assert desk.pages.current == "programme"
    assert page.list.uid == uid
    assert page.event_form.uid == uid


def test_an_empty_catalogue_says_what_a_programme_is(desk: Desk) -> None:
    desk.pages.show_page("programme")
    desk.settle()
    page = desk.pages.rooms.page("programme")
    assert isinstance(page, ProgrammePage)
    page._begin.click()
    desk.settle()
    assert page.programme_form.uid
    assert place_of(page.list.rows.rows, page.programme_form.uid) == 0
