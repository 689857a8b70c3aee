"""Capital and small letters: Azerbaijani pairs in Azerbaijani only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.casing import capitalised, lower, upper
from kalbajar_catalogue.i18n.languages import Language

SMALL = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzw"
CAPITAL = "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZW"
UPPER: list[tuple[str, Language, str]] = [
    ("işıq", "az", "İŞIQ"),
    ("ipək", "az", "İPƏK"),
    ("i\u0307pək", "az", "İPƏK"),
    ("Kəlbəcər", "az", "KƏLBƏCƏR"),
    (SMALL, "az", CAPITAL),
    ("iiif", "en", "IIIF"),
    ("tiff", "ru", "TIFF"),
    ("карабах", "ru", "КАРАБАХ"),
    ("карабах", "az", "КАРАБАХ"),
    ("", "az", ""),
]
LOWER: list[tuple[str, Language, str]] = [
    ("İpək", "az", "ipək"),
    ("I\u0307pək", "az", "ipək"),
    ("IŞIQ", "az", "ışıq"),
    ("TIFF", "az", "tıff"),
    ("IIIF", "az", "ıııf"),
    (CAPITAL, "az", SMALL),
    ("TIFF", "en", "tiff"),
    ("IIIF", "ru", "iiif"),
    ("İpək", "en", "ipək"),
    ("КАРАБАХ", "ru", "карабах"),
]
CAPITALISED: list[tuple[str, Language, str]] = [
    ("ipək xalça", "az", "İpək xalça"),
    ("i\u0307pək", "az", "İpək"),
    ("ışıq", "az", "Işıq"),
    ("ipək", "en", "Ipək"),
    ("“ipək” xalça", "az", "“İpək” xalça"),
    ("noyabr 2025", "az", "Noyabr 2025"),
    ("25 noyabr 2025", "az", "25 noyabr 2025"),
    ("əl işi IIIF", "az", "Əl işi IIIF"),
    ("ковёр", "ru", "Ковёр"),
    ("ǆep", "en", "ǅep"),
    ("…", "az", "…"),
    ("", "ru", ""),
]


@pytest.mark.parametrize(("text", "language", "capitals"), UPPER)
def test_capitals_are_those_of_the_language(text: str, language: Language, capitals: str) -> None:
    assert upper(text, language) == capitals


@pytest.mark.parametrize(("text", "language", "small"), LOWER)
def test_small_letters_are_those_of_the_language(text: str, language: Language, small: str) -> None:
    assert lower(text, language) == small


@pytest.mark.parametrize(("text", "language", "begun"), CAPITALISED)
def test_only_the_first_letter_becomes_a_capital(text: str, language: Language, begun: str) -> None:
    assert capitalised(text, language) == begun


@given(st.text(SMALL + " -"))
def test_azerbaijani_words_come_back_from_capitals(text: str) -> None:
    assert lower(upper(text, "az"), "az") == text


@given(st.text(CAPITAL + " -"))
def test_azerbaijani_capitals_come_back_from_small_letters(text: str) -> None:
    assert upper(lower(text, "az"), "az") == text


@given(st.text(st.characters(exclude_characters="İ")), st.sampled_from(["en", "ru"]))
def test_english_and_russian_keep_the_common_pairs(text: str, language: Language) -> None:
    assert (upper(text, language), lower(text, language)) == (text.upper(), text.lower())
