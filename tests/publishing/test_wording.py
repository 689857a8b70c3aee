"""The words of papers are complete in three languages."""

import json
import re
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.publishing import wording
from kalbajar_catalogue.settings.paths import resources

STYLES = resources() / "styles"
COMMON, BOOK = STYLES / "common", STYLES / "book"


@pytest.mark.parametrize("file", sorted(STYLES.glob("*/words.json")), ids=lambda file: file.parent.name)
def test_no_language_lacks_a_word(file: Path) -> None:
    texts = json.loads(file.read_text("utf-8"))
    assert set(texts) == set(LANGUAGES)
    for key, english in texts["en"].items():
        for language in LANGUAGES:
            assert texts[language][key].strip(), (language, key)
            assert re.findall(r"{\w+}", texts[language][key]) == re.findall(r"{\w+}", english), (language, key)
    assert len({tuple(sorted(texts[language])) for language in LANGUAGES}) == 1


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("az", 44, "44 əsər"),
        ("en", 1, "1 work"),
        ("en", 0, "0 works"),
        ("ru", 1, "1 произведение"),
        ("ru", 11, "11 произведений"),
        ("ru", 22, "22 произведения"),
        ("ru", 111, "111 произведений"),
        ("ru", 121, "121 произведение"),
    ],
)
def test_works_are_counted_as_people_count(language: Language, count: int, said: str) -> None:
    assert wording.read(COMMON, BOOK).works(count, language) == said


def test_a_broken_file_of_words_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"print\.words_unreadable"):
        wording.read(tmp_path, BOOK)
    (tmp_path / "words.json").write_text('{"az": {}, "en": {}, "ru": {"date": "{0}"}}', "utf-8")
    with pytest.raises(WorldError, match=r"print\.words_incomplete"):
        wording.read(tmp_path, BOOK).say("list", "az")
    with pytest.raises(WorldError, match=r"print\.words_incomplete"):
        wording.read(tmp_path, BOOK).say("date", "ru")


def test_a_style_says_its_own_word_before_the_common_one(tmp_path: Path) -> None:
    (tmp_path / "words.json").write_text('{"az": {"proof": "Yoxlama"}, "en": {}, "ru": {}}', "utf-8")
    words = wording.read(COMMON, tmp_path)
    assert (words.say("proof", "az"), words.say("proof", "en")) == ("Yoxlama", "PROOF")
