"""The page of vocabularies: lists and their words, order, confirming, broader words, who uses them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.desk.vocabularies.page import VocabulariesPage
from kalbajar_catalogue.desk.vocabularies.verbs import moved
from kalbajar_catalogue.desk.widgets.record_rows import UNUSED
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Ground]:
    """Three carpets are zilis."""
    done(catalogue, lambda work: store.insert_all(work, [Carpet(weave_type="zili") for _ in range(3)]))
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


def opened(ground: Ground, vocabulary: str = "weave_type", width: int = 1256) -> VocabulariesPage:
    page = VocabulariesPage(ground.site, "en")
    ground.records.changed.connect(page.hear)
    ground.show(page, width)
    page.load()
    page.show_vocabulary(vocabulary)
    ground.settle()
    return page


@pytest.fixture
def page(ground: Ground) -> VocabulariesPage:
    return opened(ground)


def term(catalogue: Catalogue, code: str, vocabulary: str = "weave_type") -> Term:
    with catalogue.reading() as reading:
        (found,) = store.fetch_where(reading, Term, vocabulary=vocabulary, code=code)
    return found


def words(page: VocabulariesPage) -> list[str]:
    return [row.name for row in page.words.list.view.rows.rows]


def codes(catalogue: Catalogue, vocabulary: str) -> list[str]:
    with catalogue.reading() as reading:
        return [one.code for one in terms.listed(reading, vocabulary)]


def go(page: VocabulariesPage, ground: Ground, uid: str) -> None:
    page.show_record(uid)
    ground.settle()


def test_every_list_is_there_by_name_with_how_many_words_it_has(page: VocabulariesPage) -> None:
    rows = page.lists.list.view.rows
    assert {row.uid for row in rows.rows} == set(vocabularies.names())
    assert rows.uses_of("weave_type") == str(len(vocabularies.terms("weave_type")))
    weave = next(row for row in rows.rows if row.uid == "weave_type")
    assert (weave.name, weave.mark_said) == ("Weave types", "21 to be confirmed")


def test_the_words_of_a_list_stand_in_their_order_with_how_often_they_are_used(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    assert [row.uid for row in page.words.list.all] == [
        term(catalogue, code).uid for code in codes(catalogue, "weave_type")
    ]
    ground.wait_for(lambda: page.words.list.view.rows.used is not None)
    assert page.words.list.view.rows.uses_of(term(catalogue, "zili").uid) == "3"


def test_a_list_is_found_in_any_language_and_its_words_are_one_key_away(page: VocabulariesPage, ground: Ground) -> None:
    page.lists.list.line.setFocus()
    page.lists.list.line.setText("мотивы")
    ground.settle()
    QTest.keyClick(page.lists.list.line, Qt.Key.Key_Return)
    QTest.keyClick(page.lists.list.view, Qt.Key.Key_Return)
    ground.settle()
    assert page.words.vocabulary == "motif"
    assert page.words.list.view.hasFocus()


def test_a_record_is_gone_to_in_whichever_list_it_stands(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    buta = term(catalogue, "buta", "motif")
    go(page, ground, buta.uid)
    assert (page.words.vocabulary, page.words.uid) == ("motif", buta.uid)
    row = page.lists.list.row()
    assert row is not None
    assert row.uid == "motif"


def test_the_page_comes_back_to_the_list_that_was_looked_at(ground: Ground) -> None:
    opened(ground, "layout")
    again = VocabulariesPage(ground.site, "az")
    ground.show(again)
    again.load()
    ground.settle()
    assert again.words.vocabulary == "layout"


def test_alt_and_an_arrow_moves_a_word_and_undo_puts_it_back(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    before = codes(catalogue, "weave_type")
    view = page.words.list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    ground.settle()
    first, second, *rest = before
    assert codes(catalogue, "weave_type") == [second, first, *rest]
    assert page.words.list.view.currentIndex().row() == 1
    assert [one.code for one in vocabularies.terms("weave_type")][:2] == [second, first]
    ground.undo()
    assert codes(catalogue, "weave_type") == before
    assert page.words.list.all[0].uid == term(catalogue, first).uid


def test_a_word_is_dragged_to_the_end(page: VocabulariesPage, ground: Ground, catalogue: Catalogue) -> None:
    page.words.list.view.moved.emit(term(catalogue, "zili").uid, "")
    ground.settle()
    assert codes(catalogue, "weave_type")[-1] == "zili"


MOVED = [("a", "c", "bacd"), ("a", "", "bcda"), ("d", "a", "dabc"), ("b", "c", "abcd")]


@pytest.mark.parametrize(("one", "before", "order"), MOVED)
def test_an_order_after_a_move(one: str, before: str, order: str) -> None:
    assert moved("abcd", one, before) == list(order)


def test_words_to_be_confirmed_are_confirmed_one_by_one_or_together(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    go(page, ground, term(catalogue, "zili").uid)
    assert page.words._open_yet.isVisible()
    QTest.mouseClick(page.words.confirm_it, Qt.MouseButton.LeftButton)
    ground.wait_for(lambda: not page.words._open_yet.isVisible())
    assert term(catalogue, "zili").status == "confirmed"
    page.words.list.choice.setCurrentIndex(page.words.list.choice.findData("open"))
    page.words.list.view.selectAll()
    page.words.confirm()
    ground.settle()
    with catalogue.reading() as reading:
        assert {one.status for one in terms.listed(reading, "weave_type")} == {"confirmed"}
    ground.undo()
    assert term(catalogue, "zili").status == "confirmed"
    assert term(catalogue, "verni").status == "tbc"


def test_a_broader_word_is_chosen_and_never_one_that_stands_under_it(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    go(page, ground, term(catalogue, "palaz").uid)
    offered = page.words.word_aside.broader
    assert offered.findData("palaz") < 0
    assert offered.findData("ciyi_palaz") < 0
    offered.setCurrentIndex(offered.findData("kilim"))
    offered.activated.emit(offered.currentIndex())
    ground.settle()
    assert term(catalogue, "palaz").parent == "kilim"
    depths = {row.name: row.depth for row in page.words.list.all}
    assert (depths["kilim"], depths["palas"], depths["chiyi-palas"]) == (0, 1, 2)
    narrower = [one.text().strip() for one in page.words.word_aside.used.findChildren(QPushButton) if one.isVisible()]
    assert narrower == ["chiyi-palas"]


def test_a_new_word_is_typed_named_and_last(page: VocabulariesPage, ground: Ground, catalogue: Catalogue) -> None:
    QTest.mouseClick(page.words.add, Qt.MouseButton.LeftButton)
    assert page.words.new.hasFocus()
    QTest.keyClicks(page.words.new, "Striped")
    page.words.new.clear()  # as after a crash
    page.words.make()
    assert page.words.new.text() == "Striped"
    QTest.keyClicks(page.words.new, " palas")
    QTest.keyClick(page.words.new, Qt.Key.Key_Return)
    assert not ground.drafts.of("vocabulary:weave_type")
    ground.settle()
    made = term(catalogue, "striped_palas")
    assert (page.words.uid, made.status) == (made.uid, "local")
    assert words(page)[-1] == "Striped palas"
    assert not page.words.new.isVisible()
    ground.undo()
    assert "Striped palas" not in words(page)


def test_a_word_that_is_there_already_is_gone_to(page: VocabulariesPage, ground: Ground, catalogue: Catalogue) -> None:
    told: list[str] = []
    page.message.connect(told.append)
    before = codes(catalogue, "weave_type")
    page.words.make()
    page.words.new.insert("ЗИЛИ")
    QTest.keyClick(page.words.new, Qt.Key.Key_Return)
    ground.settle()
    assert (page.words.uid, told) == (term(catalogue, "zili").uid, ["zili is in this list already."])
    assert codes(catalogue, "weave_type") == before


def test_what_nothing_is_called_becomes_a_word_from_the_line(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    page.words.list.line.setText("Shaggy")
    QTest.keyClick(page.words, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    ground.settle()
    assert term(catalogue, "shaggy").label.en == "Shaggy"


def test_the_lists_of_the_program_take_no_word_and_lose_none(ground: Ground, catalogue: Catalogue) -> None:
    page = opened(ground, "weave_class")
    told: list[str] = []
    page.message.connect(told.append)
    assert not page.words.add.isEnabled()
    assert not page.words.head.remove.isEnabled()
    assert page.words._fixed.isVisible()
    page.words.make()
    page.words.throw_away()
    ground.settle()
    assert len(told) == 2
    assert codes(catalogue, "weave_class") == [one.code for one in vocabularies.starting()["weave_class"].terms]
    page.show_vocabulary("weave_type")
    ground.settle()
    assert page.words.add.isEnabled()
    assert page.words.head.remove.isEnabled()


def test_a_word_in_use_is_not_thrown_away_and_one_that_is_not_goes(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    told: list[str] = []
    page.message.connect(told.append)
    go(page, ground, term(catalogue, "zili").uid)
    page.words.throw_away()
    ground.settle()
    assert "zili" in codes(catalogue, "weave_type")
    assert told
    go(page, ground, term(catalogue, "verni").uid)
    page.words.throw_away()
    ground.settle()
    assert "verni" not in codes(catalogue, "weave_type")


def test_who_uses_a_word_is_told_and_shown_as_a_list(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    go(page, ground, term(catalogue, "zili").uid)
    assert len(page.words.word_aside.used.works()) == 3


def test_an_address_in_aat_is_given_by_its_number(page: VocabulariesPage, ground: Ground, catalogue: Catalogue) -> None:
    go(page, ground, term(catalogue, "verni").uid)
    line = page.words.word_aside.elsewhere.line
    line.setFocus()
    QTest.keyClicks(line, "300243430")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    ground.settle()
    assert term(catalogue, "verni").exact_match[-1] == "http://vocab.getty.edu/aat/300243430"


def test_two_words_are_asked_to_be_joined(page: VocabulariesPage, ground: Ground, catalogue: Catalogue) -> None:
    asked: list[list[str]] = []
    page.merge_asked.connect(asked.append)
    page.words.list.view.selectAll()
    page.words.list.choose(term(catalogue, "verni").uid)
    page.words.ask_merge()
    assert asked == [[term(catalogue, "verni").uid]]


def test_a_list_of_the_museum_is_there_at_once_and_says_how_it_is_filled(
    page: VocabulariesPage, ground: Ground, catalogue: Catalogue
) -> None:
    field = OwnField(label=Multilingual(az="Rəf", en="Shelf"), type="word", of_kinds=("carpet",))
    made = done(catalogue, lambda work: own_fields.make(work, field))
    page.lists.load()
    page.show_vocabulary(made.words)
    ground.settle()
    assert page.words._title.text() == "Shelf"
    assert words(page) == []
    page.words.make()
    QTest.keyClicks(page.words.new, "Upper")
    QTest.keyClick(page.words.new, Qt.Key.Key_Return)
    ground.settle()
    assert words(page) == ["Upper"]


def test_unused_words_can_be_asked_for(page: VocabulariesPage, ground: Ground) -> None:
    ground.wait_for(lambda: page.words.list.view.rows.used is not None)
    page.words.list.choice.setCurrentIndex(page.words.list.choice.findData(UNUSED))
    assert "zili" not in words(page)
    assert "verni" in words(page)


def test_the_words_are_shown_in_another_language(page: VocabulariesPage, ground: Ground) -> None:
    page.speak("ru")
    ground.settle()
    assert page.words._title.text() == "Виды ткачества"
    assert words(page)[0] == "ворсовый ковёр"
    assert next(row.name for row in page.lists.list.all if row.uid == "motif") == "Мотивы"


def test_a_catalogue_that_somebody_else_has_open_changes_no_word(
    ground: Ground, catalogue: Catalogue, tmp_path: Path
) -> None:
    looking = wiring.open_catalogue(catalogue.folder, who="Another")
    beside = Ground(looking, tmp_path / "beside")
    page = opened(beside)
    before = codes(catalogue, "weave_type")
    go(page, beside, term(catalogue, "zili").uid)
    for control in (page.words.add, page.words.confirm_it, page.words.word_aside.broader, page.words.head.remove):
        assert not control.isEnabled()
    assert not page.words.word_aside.elsewhere.line.isVisible()
    page.words.list.view.moved.emit(term(catalogue, "zili").uid, "")
    page.make()
    page.words.confirm()
    beside.settle()
    assert not page.words.new.isVisible()
    assert (codes(catalogue, "weave_type"), term(catalogue, "zili").status) == (before, "tbc")
    beside.close()
    looking.close()
