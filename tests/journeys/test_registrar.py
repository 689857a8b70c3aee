"""A registrar types carpets one after another by keys alone, joins a name typed twice, takes one value back."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from tests.desk.conftest import Desk, catalogue, desk, dressed, photographs

__all__ = ["catalogue", "desk", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

WHOLE, AGAIN, REPEATED, JOINED, LISTED, BACK = 10, 9, 12, 5, 3, 5
"""Keys beside what is typed: a whole carpet with its page gone to, the same again, one of values repeated by Ctrl+D;
two names joined, the works of a maker listed, one value of the carpet in hand put back."""
WEAVER, MISSPELT, VILLAGE = "Gulnar Abbasova", "Gulnar Abasova", "Zallar"


class Hand:
    """Gives every key to what has the focus, and counts those that are no text."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.keys = desk, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.focused(), QKeySequence(key))
            self.keys += 1
            self.desk.settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focused(), letter)
            QApplication.processEvents()
        self.desk.settle()

    def spent(self) -> int:
        """The keys since it was asked last."""
        keys, self.keys = self.keys, 0
        return keys

    def at(self) -> str:
        """What a screen reader calls the field with the focus."""
        return self.focused().accessibleName()

    def focused(self) -> QWidget:
        """What gets the next key."""
        if (popup := QApplication.activePopupWidget()) is not None:
            return popup
        if QApplication.activeWindow() is None:
            self.desk.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.desk.window)
        over: QWidget = QApplication.activeModalWidget() or self.desk.window
        return QApplication.focusWidget() or over


def carpets(desk: Desk) -> dict[str, Carpet]:
    with desk.catalogue.reading() as reading:
        return {one.title.en: one for one in store.fetch(reading, Carpet)}


def names(desk: Desk) -> set[str]:
    with desk.catalogue.reading() as reading:
        return {one.display_name.en for one in store.fetch(reading, Agent)}


def sizes(carpet: Carpet) -> dict[str, float | None]:
    return {one.type: one.value_mm for one in carpet.dimension}


def test_a_registrars_morning(desk: Desk) -> None:
    hand = Hand(desk)
    typed_whole(hand)
    typed_again(hand)
    typed_by_repeating(hand)
    joined(hand)
    listed(hand)
    put_back(hand)


def typed_whole(hand: Hand) -> None:
    """Who made it, where, when and how large it is are in sight at once; maker and place are made in place."""
    hand.press("Ctrl+5", "Ctrl+N")
    hand.type("Dragons")
    hand.press(*["Return"] * 4)
    for field, text in (
        ("Date in words · en", "1890s"), ("Woven in", VILLAGE), ("Weavers", WEAVER), ("Dimensions", "300 x 200"),
    ):  # fmt: skip
        assert hand.at() == field
        hand.type(text)
        hand.press("Return")
    assert hand.spent() <= WHOLE
    found = carpets(hand.desk)["Dragons"]
    assert (found.date_display.en, sizes(found)) == ("1890s", {"length": 3000.0, "width": 2000.0})
    with hand.desk.catalogue.reading() as reading:
        assert store.get(reading, Place, found.place_woven).name.en == VILLAGE
        assert store.get(reading, Agent, found.weaver[0].agent).display_name.en == WEAVER


def typed_again(hand: Hand) -> None:
    """The same again keeps what is still being typed; the cursor stands in the title, which the next key replaces."""
    hand.type("c. 1890")
    hand.press("Ctrl+Shift+D")
    assert hand.at() == "Title · en"
    assert not hand.focused().visibleRegion().isEmpty()
    hand.type("Eagles")
    hand.press(*["Return"] * 7)
    assert hand.at() == "Dimensions"
    hand.type("310 x 2o5")
    hand.press("Return")
    assert hand.spent() <= AGAIN
    dimension = next(one for one in hand.desk.pages.inspector.form.edits() if one.field.name == "dimension")
    assert "is not a size" in dimension.control.inner().accessibleDescription()
    hand.press("Shift+Tab", "Shift+Tab")
    hand.type("310 x 205")
    hand.press("Return")
    hand.spent()
    first, second = carpets(hand.desk)["Dragons"], carpets(hand.desk)["Eagles"]
    assert (second.weaver, second.place_woven) == (first.weaver, first.place_woven)
    assert second.credit_line.en == "c. 1890"
    assert sizes(second) == {"length": 3100.0, "width": 2050.0}


def typed_by_repeating(hand: Hand) -> None:
    hand.press("Ctrl+N")
    hand.type("Clouds")
    hand.press(*["Return"] * 4, "Ctrl+D", "Return", "Ctrl+D", "Return")
    assert hand.at() == "Weavers"
    hand.type(MISSPELT)
    hand.press("Return", "Ctrl+D", "Return")
    assert hand.spent() <= REPEATED
    found = carpets(hand.desk)["Clouds"]
    assert (found.date_display.en, sizes(found)) == ("1890s", {"length": 3100.0, "width": 2050.0})
    assert {WEAVER, MISSPELT} <= names(hand.desk)


def joined(hand: Hand) -> None:
    """The name that fewer records use goes; nothing but Enter is needed once both sides are seen."""
    hand.press("Ctrl+K")
    hand.type(MISSPELT)
    hand.press("Return", "Ctrl+M")
    hand.type(WEAVER)
    hand.press("Return")
    assert hand.at() == "Merge"
    hand.press("Return")
    assert hand.spent() <= JOINED
    assert names(hand.desk) & {WEAVER, MISSPELT} == {WEAVER}


def listed(hand: Hand) -> None:
    hand.press("Ctrl+K")
    hand.type(WEAVER)
    hand.press("Return", "Ctrl+L")
    assert hand.spent() <= LISTED
    rows = hand.desk.pages.works["carpet"].lists.rows
    assert hand.desk.pages.current == "carpets"
    assert set(rows.uids) == {one.uid for one in carpets(hand.desk).values()}


def put_back(hand: Hand) -> None:
    """Of the carpet that was typed first, the credit; what came after it stays."""
    hand.press("Home")
    hand.spent()
    hand.press("Return", "Ctrl+H")
    hand.press("Return", "Backspace", "Alt+Left")
    assert hand.spent() <= BACK
    found = carpets(hand.desk)
    assert found["Dragons"].credit_line.en == ""
    assert found["Eagles"].credit_line.en == "c. 1890"
    assert hand.desk.pages.current == "work"
