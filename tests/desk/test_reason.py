"""A reason is asked for where something was thrown away, in the strip, and holds nobody up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.forms.reason import Reason
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import Desk


@pytest.fixture
def reason(desk: Desk) -> Iterator[Reason]:
    """The line, in the strip of the window."""
    line = Reason(desk.pages.records)
    desk.window.strip.keep(line)
    yield line
    desk.window.strip.keep(None)


def photograph(desk: Desk) -> str:
    with desk.catalogue.reading() as reading:
        return store.fetch(reading, Photograph)[0].uid


def throw(desk: Desk, uid: str, reason: str = "") -> None:
    action = Action("record.deleted", {"ref": "KLB-F-0001"})
    desk.pages.records.write(action, lambda work, progress: trash.throw_away(work, uid, reason))
    desk.settle()


def why(desk: Desk, uid: str) -> str:
    with desk.catalogue.reading() as reading:
        return str(store.row_of(reading, uid).reason)


def test_it_appears_when_something_was_thrown_away_and_leaves_the_keys_where_they_are(
    desk: Desk, reason: Reason
) -> None:
    assert reason.isHidden()
    focused = desk.window.focusWidget()
    throw(desk, photograph(desk))
    assert reason.isVisible()
    assert desk.window.focusWidget() is focused


def test_what_is_typed_is_stored_and_the_line_goes(desk: Desk, reason: Reason) -> None:
    uid = photograph(desk)
    throw(desk, uid)
    reason.line.setFocus()
    QTest.keyClicks(reason.line, "a doublet")
    QTest.keyClick(reason.line, Qt.Key.Key_Return)
    desk.settle()
    assert why(desk, uid) == "a doublet"
    assert reason.isHidden()
    with desk.catalogue.reading() as reading:
        assert dict(history.change_sets(reading, 1)[0].action.values) == {"ref": "KLB-F-0001"}


def test_nobody_has_to_answer(desk: Desk, reason: Reason) -> None:
    uid = photograph(desk)
    throw(desk, uid)
    reason.line.setFocus()
    QTest.keyClicks(reason.line, "a")
    reason.rest()
    assert reason.isVisible()
    QTest.keyClick(reason.line, Qt.Key.Key_Escape)
    desk.settle()
    assert reason.isHidden()
    assert why(desk, uid) == ""


def test_it_goes_when_the_deed_is_undone_and_by_itself(desk: Desk, reason: Reason) -> None:
    uid = photograph(desk)
    throw(desk, uid)
    desk.pages.steps.undo()
    desk.settle()
    assert reason.isHidden()
    throw(desk, uid)
    reason.rest()
    assert reason.isHidden()


def test_where_a_reason_was_given_none_is_asked_for(desk: Desk, reason: Reason) -> None:
    throw(desk, photograph(desk), "a doublet")
    assert reason.isHidden()
