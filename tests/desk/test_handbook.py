"""The handbook: every page of the desk is explained in three languages, and F1 opens it where a person stands."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.desk.handbook.chapters import ORDER, Chapter, chapter_of, chapters, found
from kalbajar_catalogue.desk.handbook.leaf import Leaf
from kalbajar_catalogue.desk.handbook.window import HandbookWindow
from kalbajar_catalogue.desk.tokens import SERIF
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.settings.paths import resources
from tests.desk.conftest import Desk

FOLDER = resources() / "handbook"
LINK, PICTURE = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)"), re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
SIGNS = {"az": "əğışçöü", "ru": "абвгдежзийклмноп", "en": "etaoins"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_written_in_every_language(language: Language) -> None:
    found_here = chapters(FOLDER, language)
    assert [one.key for one in found_here] == list(ORDER)
    for one in found_here:
        assert one.text.startswith(f"# {one.title}\n"), one.key
        assert 60 <= len(one.text.split()) <= 500, one.key
        assert sum(sign in one.text.lower() for sign in SIGNS[language]) > 4, one.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_chapter_and_every_picture_is_there_and_described(language: Language) -> None:
    for one in chapters(FOLDER, language):
        links, pictures = LINK.findall(one.text), PICTURE.findall(one.text)
        assert {Path(link).stem for link in links} <= set(ORDER), one.key
        assert all(link.endswith(".md") for link in links), one.key
        assert all(described.strip() for described, _ in pictures), one.key
        missing = [name for _, name in pictures if not (FOLDER / "pictures" / language / name).is_file()]
        assert missing == [], one.key


def test_a_chapter_says_the_same_in_every_language() -> None:
    """The same headings, pictures and steps: a language that was forgotten shows."""

    def shape(one: Chapter) -> tuple[int, int, list[str]]:
        lines = one.text.splitlines()
        numbered = sum(line[:2].rstrip(".").isdigit() for line in lines)
        return sum(line.startswith("## ") for line in lines), numbered, [name for _, name in PICTURE.findall(one.text)]

    written = [{one.key: shape(one) for one in chapters(FOLDER, language)} for language in LANGUAGES]
    assert written[0] == written[1] == written[2]


def test_every_page_of_the_desk_has_a_chapter(desk: Desk) -> None:
    pages = list(desk.pages.rooms._makers)
    assert {chapter_of(page) for page in pages} <= set(ORDER)
    unexplained = [page for page in pages if chapter_of(page) == ORDER[0]]
    assert unexplained == []


CHAPTERS = (Chapter("a", "Xalça", "# Xalça\nİlmə və naxış"), Chapter("b", "Şəkil", "# Şəkil\nXalça da burada"))


@pytest.mark.parametrize(
    ("text", "keys"), [("", "ab"), ("xalca", "ab"), ("ILME", "a"), ("xalca burada", "b"), ("sekil", "b"), ("yox", "")]
)
def test_chapters_are_found_by_all_words_however_they_are_spelled(text: str, keys: str) -> None:
    assert "".join(one.key for one in found(CHAPTERS, text)) == keys


def families(block: QTextBlock) -> set[str]:
    """The fonts in which a block is written, '' where it has none of its own."""
    pieces, seen = block.begin(), set[str]()
    while not pieces.atEnd():
        seen.update(pieces.fragment().charFormat().fontFamilies() or [""])
        pieces += 1
    return seen


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_title_of_a_chapter_is_in_the_font_of_titles(qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    leaf = Leaf(tmp_path)
    qtbot.addWidget(leaf)
    # So that the scroll bar comes while a chapter is dressed, in one or another of them.
    leaf.resize(780, 700)
    leaf.show()
    for one in chapters(FOLDER, language):
        leaf.show_chapter(one.text, language)
        block = leaf.document().begin()
        assert families(block) == {SERIF}, one.key
        while (block := block.next()).isValid():
            assert SERIF not in families(block), (one.key, block.text())


@pytest.mark.usefixtures("dressed")
def test_no_gap_is_left_under_a_picture(qtbot: QtBot) -> None:
    leaf = Leaf(FOLDER / "pictures")
    qtbot.addWidget(leaf)
    leaf.resize(780, 700)
    leaf.show()
    chapter = next(one for one in chapters(FOLDER, "en") if PICTURE.search(one.text))
    leaf.show_chapter(chapter.text, "en")
    block = leaf.document().begin()
    while "\ufffc" not in block.text():
        block = block.next()
    picture = leaf.loadResource(QTextDocument.ResourceType.ImageResource.value, PICTURE.findall(chapter.text)[0][1])
    high = leaf.document().documentLayout().blockBoundingRect(block).height()
    assert picture.deviceIndependentSize().height() <= high < picture.deviceIndependentSize().height() + 30


def opened(desk: Desk) -> HandbookWindow:
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    desk.settle()
    (window,) = [one for one in desk.window.findChildren(HandbookWindow) if one.isVisible()]
    return window


def test_f1_opens_the_chapter_of_the_page_and_again_that_of_another(desk: Desk) -> None:
    first = opened(desk)
    assert first.chapter == "gallery"
    first.close()
    desk.pages.show_page("carpets")
    desk.settle()
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    window = opened(desk)
    assert window.chapter == "works"
    window.close()


def test_a_link_turns_and_back_returns(desk: Desk) -> None:
    window = opened(desk)
    window.show_page("programme")
    window.leaf.anchorClicked.emit(QUrl("publish.md"))
    assert window.chapter == "publish"
    window.leaf.anchorClicked.emit(QUrl("https://example.invalid/"))
    assert window.chapter == "publish"
    window.back.click()
    assert window.chapter == "programme"
    window.close()


def test_the_handbook_speaks_the_language_of_the_desk(desk: Desk) -> None:
    window = opened(desk)
    window.show_page("history")
    titles = set()
    for language in LANGUAGES:
        desk.speak(language)
        assert window.chapter == "history"
        titles.add(window.list.selectedItems()[0].text())
    assert len(titles) == len(LANGUAGES)
    window.close()
