"""The texts on the page of a work: written, counted, approved by keys, and never lost in passing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.work.tabs import TEXTS
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.texts import service as texts
from tests.desk.on_work_page import OnPage, add, carpet, here

__all__ = ["carpet", "here"]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


def test_a_text_is_written_counted_approved_by_keys_and_a_draft_again_when_changed(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(TEXTS)
    card = here.page.middle.texts.cards["short_label"]
    area = card.area.area
    area.setFocus()
    QTest.keyClicks(area, "Three dragons in a lattice")
    assert card._count.text() in ("5 word(s) of 50", "5 words of 50")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    with here.catalogue.reading() as reading:
        text = texts.texts_of(reading, carpet)[0]
    assert (text.body, text.status, text.language) == ("Three dragons in a lattice", "approved", "en")
    assert not any(point.key == "label" for point in here.page.aside.open_points() if "en" in point.words[-12:])
    QTest.keyClicks(area, "!")
    area.clearFocus()
    here.settle()
    with here.catalogue.reading() as reading:
        assert texts.texts_of(reading, carpet)[0].status == "draft"


def test_words_that_are_approved_in_passing_stay_approved_when_the_next_work_is_shown_at_once(
    here: OnPage, carpet: str
) -> None:
    other = add(here.catalogue, Carpet())
    here.open(carpet, other)
    here.tab(TEXTS)
    area = here.page.middle.texts.cards["short_label"].area.area
    area.setFocus()
    QTest.keyClicks(area, "Three dragons")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    here.page.step(1)
    here.settle()
    with here.catalogue.reading() as reading:
        told = [(text.body, text.status) for text in texts.texts_of(reading, carpet)]
        assert (told, texts.texts_of(reading, other)) == ([("Three dragons", "approved")], ())
    assert here.undo() == "text.approved"
    with here.catalogue.reading() as reading:
        assert texts.texts_of(reading, carpet) == ()


def test_three_languages_are_written_and_approved_by_keys_beside_the_words_they_are_translated_from(
    here: OnPage, carpet: str
) -> None:
    here.open(carpet)
    QTest.keyClick(here.page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    card = here.page.middle.texts.cards["short_label"]
    area = card.area.area
    assert area.hasFocus()
    for code in ("en", "ru", "az"):
        QTest.keyClicks(area, f"Three dragons {code}")
        QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        here.settle()
        QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(area, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        here.settle()
        told = "" if code == "az" else "en: Three dragons en"
        assert (area.hasFocus(), card._source.text()) == (True, told)
    with here.catalogue.reading() as reading:
        found = {text.language: (text.body, text.status) for text in texts.texts_of(reading, carpet)}
    assert found == {code: (f"Three dragons {code}", "approved") for code in ("az", "en", "ru")}
    QTest.mouseClick(card.others["ru"], Qt.MouseButton.LeftButton)
    assert card.area.text() == "Three dragons ru"
