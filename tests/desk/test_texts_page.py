"""The page of texts: a volunteer mends what is missing, a draft or out of date, one after another by one key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.texts.page import TextsPage
from kalbajar_catalogue.desk.texts.source_pane import marked_up
from kalbajar_catalogue.exhibitions import ordering, service
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.wordwise import compare
from tests.catalogues import catalogue, done, empty_folder
from tests.desk.conftest import controls, dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
EVERY = {"az": "NÜMUNƏ", "en": "SAMPLE", "ru": "ОБРАЗЕЦ"}


@pytest.fixture
def show(catalogue: Catalogue) -> str:
    """Four carpets in an exhibition: 1 has no label, 2 has drafts, 3 an English one that is out of date, 4 is done."""

    def make(work: Work) -> str:
        every = Multilingual(**EVERY)
        show = service.create(work, Exhibition(title=every)).uid
        for language in LANGUAGES:
            texts.approve(work, texts.write(work, show, "wall", language, "Divar").uid, "", "2025-11-20")
        carpets = [Carpet(title=Multilingual(az=f"Xalça {at}", en=f"Rug {at}", ru=f"Ковёр {at}"), credit_line=every)
                   for at in range(1, 5)]  # fmt: skip
        made = [one.uid for one in items.add(work, carpets)]
        ordering.hang_at(work, show, made, "", "")
        for at in (1, 2, 3):
            for language in LANGUAGES:
                text = texts.write(work, made[at], "short_label", language, f"yun xalça {at} {language}")
                if at > 1:
                    texts.approve(work, text.uid, "", "2025-11-20")
        return show

    uid = done(catalogue, make)
    with catalogue.reading() as reading:
        third = service.exhibits(reading, uid)[2].item
    done(catalogue, lambda work: texts.write(work, third, "short_label", "az", "ipək xalça 2 az"))
    done(catalogue, lambda work: texts.approve(work, _text(work, third, "ru").uid, "", "2025-11-21"))
    done(catalogue, lambda work: texts.approve(work, _text(work, third, "az").uid, "", "2025-11-21"))
    return uid


def _text(reading: Work, owner: str, language: str) -> Text:
    return store.fetch_where(reading, Text, owner=owner, type="short_label", language=language)[0]


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, show: str, tmp_path: Path) -> Iterator[Ground]:
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(ground: Ground) -> TextsPage:
    return opened(ground)


def opened(ground: Ground) -> TextsPage:
    page = TextsPage(ground.site, "en")
    ground.records.changed.connect(page.hear)
    ground.show(page)
    page.load()
    ground.settle()
    return page


def shown(page: TextsPage) -> list[tuple[str, str, str, str]]:
    lines = page.list.rows.lines
    return [(line.slot.owner.number, line.slot.what, line.language, line.state) for line in lines]


def state_of(catalogue: Catalogue, show: str, at: int, language: str) -> tuple[str, str]:
    with catalogue.reading() as reading:
        item = service.exhibits(reading, show)[at - 1].item
        found = store.fetch_where(reading, Text, owner=item, type="short_label", language=language)
    return (found[0].body, found[0].status) if found else ("", "")


def take(page: TextsPage, ground: Ground, number: str, language: str) -> None:
    places = [at for at, one in enumerate(shown(page)) if one[0] == number and one[2] == language]
    page.list.take(places[0])
    ground.settle()


OPEN = [
    *[("1", "short_label", language, "missing") for language in LANGUAGES],
    *[("2", "short_label", language, "draft") for language in LANGUAGES],
    ("3", "short_label", "en", "stale"),
]


def test_what_is_to_be_done_in_the_first_exhibition_is_shown(page: TextsPage, show: str) -> None:
    assert page.finder.exhibition.value() == show
    assert shown(page) == OPEN
    assert [page.list.rows.name_of(line) for line in page.list.rows.lines[:4:3]] == ["Rug 1", "Rug 2"]


def test_a_state_and_a_language_narrow_the_list(page: TextsPage, ground: Ground, show: str) -> None:
    page.ask(show, "ru", "draft")
    ground.settle()
    assert shown(page) == [("2", "short_label", "ru", "draft")]
    page.figures.each["en"].button.click()
    ground.settle()
    assert shown(page) == [("2", "short_label", "en", "draft")]
    page.figures.each["en"].button.click()
    ground.settle()
    assert [one[2] for one in shown(page)] == list(LANGUAGES)


def test_an_approval_goes_on_to_the_next(page: TextsPage, ground: Ground, catalogue: Catalogue, show: str) -> None:
    take(page, ground, "2", "az")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(page.side.editor.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        ground.settle()
    assert {state_of(catalogue, show, 2, language)[1] for language in LANGUAGES} == {"approved"}
    assert page.side.sheet is not None
    assert (page.side.sheet.line.slot.owner.number, page.side.sheet.line.language) == ("3", "en")
    assert page.side.editor.area.hasFocus()
    assert len(shown(page)) == 4


def test_a_missing_text_is_written_and_approved_in_one_step(
    page: TextsPage, ground: Ground, catalogue: Catalogue, show: str
) -> None:
    take(page, ground, "1", "az")
    page.side.editor.area.setFocus()
    QTest.keyClicks(page.side.editor.area, "Yun")
    QTest.keyClick(page.side.editor.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ground.settle()
    assert state_of(catalogue, show, 1, "az") == ("Yun", "approved")
    ground.undo()
    assert state_of(catalogue, show, 1, "az") == ("", "")


def test_typed_words_are_stored_when_another_line_is_taken(
    page: TextsPage, ground: Ground, catalogue: Catalogue, show: str
) -> None:
    take(page, ground, "2", "az")
    page.side.editor.area.setFocus()
    QTest.keyClicks(page.side.editor.area, "X ")
    QTest.keyClick(page.side.editor.area, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    ground.settle()
    assert state_of(catalogue, show, 2, "az") == ("X yun xalça 1 az", "draft")
    assert page.side.sheet is not None
    assert (page.side.sheet.line.language, page.side.editor.words) == ("en", "yun xalça 1 en")
    assert ground.drafts.of(page.side.sheet.line.slot.owner.uid) == {}


def test_nobody_types_into_the_line_that_was_left(page: TextsPage, ground: Ground) -> None:
    take(page, ground, "2", "az")
    page.go_next()
    assert page.side.editor.area.isReadOnly()
    assert page.side.editor.words == ""
    ground.settle()
    assert not page.side.editor.area.isReadOnly()


def test_what_changed_in_the_source_is_marked(page: TextsPage, ground: Ground) -> None:
    take(page, ground, "3", "en")
    source = page.side.source
    assert source.words == "ipək xalça 2 az"
    marks = source.area.toHtml()
    assert "line-through" in marks
    assert source.area.toPlainText() == "yun ipək xalça 2 az"


def test_marks_say_words_as_they_are() -> None:
    assert marked_up(compare("a", "<b> a")).count("&lt;") == 1


def test_all_shown_are_approved_in_one_step_and_taken_back_in_one(
    page: TextsPage, ground: Ground, catalogue: Catalogue, show: str
) -> None:
    said: list[str] = []
    page.message.connect(said.append)
    assert page.approve_all.text().strip() == "Approve all 4 shown"
    QTest.keyClick(
        page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    ground.settle()
    assert shown(page) == OPEN[:3]
    with catalogue.reading() as reading:
        action = history.change_sets(reading, 1)[0].action
    assert (action.code, action.values["count"]) == ("texts.approved", 4)
    assert len(said) == 1
    ground.undo()
    assert shown(page) == OPEN


def test_only_the_chosen_ones_are_approved(page: TextsPage, ground: Ground, catalogue: Catalogue, show: str) -> None:
    take(page, ground, "2", "az")
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ground.settle()
    assert page.approve_all.text().strip() == "Approve 2 chosen"
    page.approve_all.click()
    ground.settle()
    assert [state_of(catalogue, show, 2, language)[1] for language in LANGUAGES] == ["approved", "approved", "draft"]


def test_words_are_counted_against_the_limit_and_slips_are_told(page: TextsPage, ground: Ground) -> None:
    take(page, ground, "1", "az")
    editor = page.side.editor
    editor.area.setPlainText("söz " * 51 + "хalça xalça")
    ground.settle()
    assert "of 50" in editor._count.text()
    assert editor._count.property("is") == "mend"
    assert editor.slips.isVisible()
    editor.slips.mend.click()
    assert "хalça" not in editor.words
    editor.area.undo()
    assert "хalça" in editor.words
    editor._give_up()


def test_a_field_is_filled_in_and_shown_as_there(
    page: TextsPage, ground: Ground, catalogue: Catalogue, show: str
) -> None:
    with catalogue.reading() as reading:
        item = service.exhibits(reading, show)[0].item
    done(catalogue, lambda work: items.change(work, item, {"title_ru": None}))
    page.ask(show, "ru", "missing")
    ground.settle()
    take(page, ground, "1", "ru")
    assert page.side.approve.text().strip() == "Save and go on"
    assert page.side.source.words == "Xalça 1"
    page.side.editor.area.insertPlainText("Новый ковёр")
    page.approve()
    ground.settle()
    with catalogue.reading() as reading:
        assert items.get(reading, item).title.ru == "Новый ковёр"
    assert "title" not in {one[1] for one in shown(page)}


def test_keys_choose_a_language(page: TextsPage, ground: Ground) -> None:
    page.list.setFocus()
    seen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_3):
        QTest.keyClick(page.list, key, Qt.KeyboardModifier.AltModifier)
        ground.settle()
        seen.append({one[2] for one in shown(page)})
    assert seen == [{"az"}, {"en"}, {"ru"}, {"az", "en", "ru"}]


def test_who_translates_from_another_language_goes_on_with_it(page: TextsPage, ground: Ground) -> None:
    take(page, ground, "2", "ru")
    assert page.side.source.words == "yun xalça 1 az"
    QTest.keyClick(page.side.editor.area, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert page.side.source.words == "yun xalça 1 en"
    take(page, ground, "2", "en")
    assert page.side.source.words == "yun xalça 1 az"
    take(page, ground, "2", "ru")
    assert page.side.source.words == "yun xalça 1 en"
    again = opened(ground)
    take(again, ground, "2", "ru")
    assert again.side.source.words == "yun xalça 1 en"


def test_an_approved_text_becomes_a_draft_again(
    page: TextsPage, ground: Ground, catalogue: Catalogue, show: str
) -> None:
    page.ask(show, "az", "approved")
    ground.settle()
    take(page, ground, "4", "az")
    assert page.side.draft.isVisible()
    page.side.draft.click()
    ground.settle()
    assert state_of(catalogue, show, 4, "az")[1] == "draft"


def test_a_list_without_lines_says_why(page: TextsPage, ground: Ground, show: str) -> None:
    page.ask(show, "az", "stale")
    ground.settle()
    assert page._middle.currentIndex() == 1
    assert "another state" in page._empty._sentence.text()


def test_what_was_asked_is_remembered(page: TextsPage, ground: Ground, show: str) -> None:
    page.figures.each["ru"].button.click()
    ground.settle()
    assert {one[2] for one in shown(opened(ground))} == {"ru"}


def test_the_whole_catalogue_counts_for_the_rail(page: TextsPage, ground: Ground) -> None:
    told: list[tuple[str, int]] = []
    page.counted.connect(lambda key, count: told.append((key, count)))
    page.ask("", "", "")
    ground.settle()
    assert told[-1] == ("texts", 7)


def test_every_control_has_a_name(page: TextsPage, ground: Ground) -> None:
    take(page, ground, "3", "en")
    assert [widget for widget in controls(page) if not widget.accessibleName()] == []


def test_a_catalogue_that_is_only_looked_at_cannot_be_written(
    dressed: QApplication, catalogue: Catalogue, show: str, tmp_path: Path
) -> None:
    looked = wiring.open_catalogue(catalogue.folder, "Tural")
    assert looked.read_only
    (tmp_path / "other").mkdir()
    ground = Ground(looked, tmp_path / "other")
    page = opened(ground)
    assert shown(page) == OPEN
    assert page.side.editor.area.isReadOnly()
    assert not page.approve_all.isEnabled()
    assert not page.side.approve.isEnabled()
    assert "looked at" in page.approve_all.toolTip()
    ground.close()
    looked.close()
