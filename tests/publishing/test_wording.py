"""The words of papers are complete in three languages."""

import json
import re
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.publishing import wording
from kalbajar_catalogue.settings.paths import resources

BOOK = resources() / "styles" / "book"


def test_no_language_lacks_a_word() -> None:
    texts = json.loads((BOOK / "words.json").read_text("utf-8"))
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
    assert wording.read(BOOK).works(count, language) == said


def test_a_broken_file_of_words_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"print\.words_unreadable"):
        wording.read(tmp_path)
    (tmp_path / "words.json").write_text('{"az": {}, "en": {}, "ru": {"date": "{0}"}}', "utf-8")
    with pytest.raises(WorldError, match=r"print\.words_incomplete"):
        wording.read(tmp_path).say("list", "az")
    with pytest.raises(WorldError, match=r"print\.words_incomplete"):
        wording.read(tmp_path).say("date", "ru")
