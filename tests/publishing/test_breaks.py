"""Where the lines of the book may not end."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.publishing.papers.book.breaks import bound, unbroken

_KEPT = "~"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Дорога в горах и к морю", "ru", "Дорога в~горах и~к~морю"),
        ("Сделано для музея из-за дождя", "ru", "Сделано для~музея из-за~дождя"),
        ("Он видел ли это", "ru", "Он видел~ли это"),
        ("Горы — это камень", "ru", "Горы~— это камень"),
        ("XIX век и XX век", "ru", "XIX~век и~XX~век"),
        ("25 ноября 2025 г. открыто", "ru", "25 ноября 2025~г. открыто"),
        ("Kəlbəcər – dağ və çay", "az", "Kəlbəcər~– dağ və çay"),
        ("hündürlüyü 12 sm olan", "az", "hündürlüyü 12~sm olan"),
        ("NÜMUNƏ fotoqraf B. NÜMUNƏ meşələri", "az", "NÜMUNƏ fotoqraf~B. NÜMUNƏ meşələri"),
        ("A Brazilian Landscape", "en", "A~Brazilian Landscape"),
        ("J. M. W. Turner", "en", "J.~M.~W.~Turner"),
        ("stand proud. 3. Rosettes are following", "en", "stand proud. 3.~Rosettes are following"),
        ("Accepted as part of the Turner Bequest 1856.", "en", "Accepted as part of the Turner Bequest~1856."),
    ],
)
def test_short_words_dashes_and_units_keep_their_neighbour(text: str, language: Language, shown: str) -> None:
    assert bound(text, language).replace("\u00a0", _KEPT) == shown


@given(st.text(), st.sampled_from(LANGUAGES))
def test_only_blanks_change(text: str, language: Language) -> None:
    kept = bound(text, language)
    assert len(kept) == len(text)
    assert kept.replace("\u00a0", " ") == text.replace("\u00a0", " ")


@given(st.lists(st.sampled_from(["в", "и", "дом", "гора", "—", "я", "на", "поле"]), min_size=2, max_size=12))
def test_no_line_ends_after_a_short_russian_word(words: list[str]) -> None:
    assert not re.search(r"(?<!\S)(?:в|и|я|на) ", bound(" ".join(words), "ru"))


def test_every_text_with_a_language_is_bound_and_nothing_else() -> None:
    run: dict[str, Any] = {"text": "дом в горах", "lang": "ru", "fallback": False}
    document = {
        "subtitle": {"main": run, "others": [{"text": "a house", "lang": "en", "fallback": False}]},
        "title": {"main": run, "others": [{"text": "a house", "lang": "en", "fallback": False}]},
        "texts": [{"lang": "ru", "paragraphs": ["вид с горы"], "fallback": False}],
        "colophon": [{"lang": "ru", "sentences": ["снято в горах"]}],
        "foot": "дом в горах",
        "measures": {"width": 210},
    }
    made = unbroken(document)
    assert made["subtitle"]["main"]["text"] == "дом в\u00a0горах"
    assert made["subtitle"]["others"][0]["text"] == "a\u00a0house"
    assert made["title"]["main"]["text"] == "дом в горах", "bookmarks are made from titles"
    assert made["title"]["others"][0]["text"] == "a\u00a0house"
    assert made["texts"][0]["paragraphs"] == ["вид с\u00a0горы"]
    assert made["colophon"][0]["sentences"] == ["снято в\u00a0горах"]
    assert made["foot"] == "дом в горах"
    assert made["measures"] == {"width": 210}
    assert run["text"] == "дом в горах", "what was given stays as it was"
