"""Ctrl+K: any record and any command, typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk import offered
from kalbajar_catalogue.desk.finding.commands import Command, matching
from kalbajar_catalogue.desk.finding.painting import pieces
from kalbajar_catalogue.desk.finding.palette import Palette
from kalbajar_catalogue.desk.forms.record_page import RecordPage
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.items import service
from tests.desk.conftest import Desk

COMMANDS = (Command("add", "Add photographs", "image-plus"), Command("print", "Şəkilləri çap et", "printer"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["add", "print"]), ("photo", ["add"]), ("sekil cap", ["print"]), ("çap şək", ["print"]), ("hot", [])],
)
def test_a_command_is_found_by_the_beginnings_of_its_words(typed: str, found: list[str]) -> None:
    assert [command.key for command in matching(COMMANDS, typed)] == found


@given(st.text(max_size=60), st.lists(st.text("abçəik", min_size=1, max_size=4), max_size=3))
def test_the_pieces_of_a_text_are_the_text(text: str, typed: list[str]) -> None:
    wanted = tuple(fold(word) for word in typed if fold(word))
    assert "".join(piece for piece, _ in pieces(text, wanted)) == text


def test_what_was_typed_is_marked_without_regard_to_its_marks() -> None:
    found = list(pieces("Kəlbəcərin dağı", (fold("kelbecer"), fold("dag"))))
    assert found == [("Kəlbəcər", True), ("in ", False), ("dağ", True), ("ı", False)]


def opened(desk: Desk, typed: str = "") -> Palette:
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    palette = desk.pages.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.line, typed)
    desk.settle()
    return palette


def titles(palette: Palette) -> list[str]:
    entries = (palette.entries.entry(row) for row in range(palette.entries.rowCount()))
    return [entry.title for entry in entries if entry and not entry.heading]


def test_a_photograph_typed_without_its_marks_is_opened_by_enter(desk: Desk) -> None:
    palette = opened(desk, "mountain")
    assert titles(palette)[0] == "A mountain path"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert palette.isHidden()
    assert desk.pages.current == "work"
    assert [title for title in titles(opened(desk)) if title == "A mountain path"], "opened last"


def test_an_exhibition_is_shown_on_its_page(desk: Desk) -> None:
    palette = opened(desk, "kelbecer")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pages.current == "exhibitions"
    assert desk.pages.rooms.exhibitions.exhibition == desk.pages.gallery.exhibition


def test_a_person_is_shown_among_the_people(desk: Desk) -> None:
    palette = opened(desk, "photographers union")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pages.current == "people"
    page = desk.pages.rooms.page("people")
    assert isinstance(page, RecordPage)
    assert page.name.text() == "Photographers Union"
    focused = desk.window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused), "the keys are lost otherwise"


def test_who_says_what_a_page_is_called_wants_that_page(desk: Desk) -> None:
    palette = opened(desk, "photographs")
    assert titles(palette)[0] == "Go to: Photographs"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pages.current == "photographs"


def test_after_a_larger_than_sign_only_commands_are_found(desk: Desk) -> None:
    palette = opened(desk, ">carp")
    assert titles(palette) == ["New: Carpet", "Go to: Carpets"]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pages.current == "carpets"


def test_nothing_found_offers_a_work_with_this_title(desk: Desk) -> None:
    palette = opened(desk, "zzqqx")
    assert titles(palette) == []
    assert palette.make.isVisible()
    palette.make.click()
    desk.settle()
    assert desk.pages.current == "work"
    assert desk.catalogue is not None
    with desk.catalogue.reading() as reading:
        assert [item.title.en for item in service.fetch(reading, kinds=("painting",))] == ["zzqqx"]


def test_escape_goes_back_and_leaves_everything(desk: Desk) -> None:
    before, focused = desk.pages.current, desk.window.focusWidget()
    palette = opened(desk, "kel")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert (desk.pages.current, desk.window.focusWidget()) == (before, focused)


def test_every_command_can_be_carried_out(desk: Desk) -> None:
    quiet = {offered.ADD, offered.PRINT, offered.OTHER, offered.PASTE}
    for command in offered.commands(writable=True):
        if command.key not in quiet and not command.key.startswith((offered.MAKE, offered.SPEAK)):
            desk.pages._do(command.key)
            desk.settle()
            if command.key.startswith(offered.GO):
                assert desk.pages.current == command.key.removeprefix(offered.GO)


def test_a_catalogue_that_may_only_be_looked_at_offers_nothing_that_writes() -> None:
    keys = {command.key for command in offered.commands(writable=False)}
    assert not keys & {offered.ADD, offered.PASTE, offered.UNDO, offered.REDO}
    assert not [key for key in keys if key.startswith(offered.MAKE)]
