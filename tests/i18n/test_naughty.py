"""No text, however strange, makes the language rules fail, and what is meant by it is kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.casing import capitalised, lower, upper
from kalbajar_catalogue.i18n.dates import read_date, short_date, shown_date, shown_range, shown_weekday_date
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.moments import read_moment, shown_moment
from kalbajar_catalogue.i18n.numbers import read_number, unit_word
from kalbajar_catalogue.i18n.ordinals import az_ordinal
from kalbajar_catalogue.i18n.skeleton import skeleton
from kalbajar_catalogue.i18n.sorting import sort_key
from tests.i18n.naughty import BAIT, NAUGHTY, OTHER_SCRIPTS, QUOTES

ANYTHING = st.text(
    st.characters()
    | st.characters(categories=["Cs"])
    | st.sampled_from("iIıİ\u0307\u0301\u0315\u0323əǝәƏӘƎ\u200b\r\n\x85\u2028\x00\ufeff \ud800aK")
)

each = pytest.mark.parametrize("text", NAUGHTY, ids=[f"{place}" for place in range(len(NAUGHTY))])


def test_no_text_stands_twice() -> None:
    assert len(set(NAUGHTY)) == len(NAUGHTY)


@each
def test_what_is_cleaned_can_be_stored_and_stays_as_it_is(text: str) -> None:
    _stays_and_can_be_stored(cleaned(text))


@given(ANYTHING)
def test_any_text_is_cleaned_once_for_all(text: str) -> None:
    _stays_and_can_be_stored(cleaned(text))


def _stays_and_can_be_stored(clean: str) -> None:
    assert cleaned(clean) == clean
    assert clean.encode().decode() == clean
    assert unicodedata.is_normalized("NFC", clean)
    etree.Element("text").text = clean


@pytest.mark.parametrize("text", [*BAIT, *OTHER_SCRIPTS, *QUOTES])
def test_strange_but_meant_is_kept_as_it_is(text: str) -> None:
    assert cleaned(text) == unicodedata.normalize("NFC", text)


@each
def test_every_rule_bears_every_text(text: str) -> None:
    assert fold(text) == " ".join(fold(text).split())
    assert skeleton(fold(text)) == skeleton(text)
    assert sort_key(text) == sort_key(text)
    assert language_of(text) in LANGUAGES
    assert unit_word(text, "az") == az_ordinal(text) == text or text.isdecimal()


@each
def test_every_text_has_capital_and_small_letters(text: str) -> None:
    for language in LANGUAGES:
        assert upper(upper(text, language), language) == upper(text, language)
        assert lower(lower(text, language), language) == lower(text, language)
        assert capitalised(capitalised(text, language), language) == capitalised(text, language)


@each
def test_what_is_no_date_is_shown_as_it_stands_and_never_read(text: str) -> None:
    for language in LANGUAGES:
        if not text[:4].isascii() or not text[:4].isdecimal():
            assert {show(text, language) for show in (shown_date, shown_weekday_date, short_date, shown_moment)} == {
                text
            }
            assert shown_range(text, text, language) == text
    for read in (read_date, read_moment):
        with pytest.raises(WorldError):
            read(text)


@each
def test_a_number_is_read_or_refused_in_a_sentence(text: str) -> None:
    digits = "".join(text.split())
    if digits.isdecimal() and len(digits) < 300:
        assert read_number(text) == int(digits)
    else:
        with pytest.raises(WorldError):
            read_number(text)
