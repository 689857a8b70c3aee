"""Ordinal numbers: the endings of DOMAIN 4, and the same from the words as they are spoken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.ordinals import az_ordinal, az_suffix, year_in_words

LISTED = {
    "ci": [1, 2, 5, 7, 8, 20, 50, 70, 80, 1000, 2020, 2025],
    "cü": [3, 4, 100, 2003],
    "cı": [6, 40, 60, 90, 2006, 1990],
    "cu": [9, 10, 30, 2009, 1930],
}
UNITS = ["", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"]
TENS = ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"]
GROUPS = ["", "min", "milyon", "milyard", "trilyon", "kvadrilyon", "kvintilyon"]
HARMONY = dict(zip("əeiaıoöuü", ["ci", "ci", "ci", "cı", "cı", "cu", "cü", "cu", "cü"], strict=True))


def spoken(number: int) -> list[str]:
    """A number in Azerbaijani words."""
    words: list[str] = []
    for place in reversed(range(len(GROUPS))):
        group = number // 1000**place % 1000
        hundreds = [UNITS[group // 100], "yüz"] if group >= 100 else []
        words += [*hundreds, TENS[group // 10 % 10], UNITS[group % 10], GROUPS[place] if group else ""]
    return [word for word in words if word] or ["sıfır"]


def by_vowel_harmony(number: int) -> str:
    """The ending that agrees with the last vowel of the last word."""
    return HARMONY[[letter for letter in spoken(number)[-1] if letter in HARMONY][-1]]


@pytest.mark.parametrize(("suffix", "number"), [(suffix, number) for suffix in LISTED for number in LISTED[suffix]])
def test_the_endings_of_the_domain(suffix: str, number: int) -> None:
    assert az_suffix(number) == suffix


def test_the_ending_agrees_with_the_last_spoken_vowel_up_to_ten_thousand() -> None:
    assert {n: az_suffix(n) for n in range(10_001)} == {n: by_vowel_harmony(n) for n in range(10_001)}


@given(st.integers(0, 999), st.integers(0, 6))
def test_round_numbers_end_with_the_name_of_their_group(group: int, place: int) -> None:
    assert az_suffix(group * 1000**place) == by_vowel_harmony(group * 1000**place)


@given(st.integers(0, 10**20))
def test_large_numbers_agree_too_and_a_minus_changes_nothing(number: int) -> None:
    assert az_suffix(number) == az_suffix(-number) == by_vowel_harmony(number)


@pytest.mark.parametrize(
    ("numeral", "ordinal"),
    [
        ("5", "5-ci"),
        ("10", "10-cu"),
        ("03", "03-cü"),
        ("00", "00-cı"),
        ("XIX", "XIX"),
        ("V", "V"),
        ("", ""),
        ("٣", "٣"),
        ("²", "²"),
    ],
)
def test_only_digits_take_an_ending(numeral: str, ordinal: str) -> None:
    assert az_ordinal(numeral) == ordinal


@pytest.mark.parametrize(
    ("year", "language", "words"),
    [
        (2025, "az", "2025-ci il"),
        (2020, "az", "2020-ci il"),
        (2003, "az", "2003-cü il"),
        (2006, "az", "2006-cı il"),
        (1990, "az", "1990-cı il"),
        (2009, "az", "2009-cu il"),
        (1930, "az", "1930-cu il"),
        (1900, "az", "1900-cü il"),
        (2000, "az", "2000-ci il"),
        (2025, "en", "2025"),
        (2025, "ru", "2025 год"),
    ],
)
def test_a_year_stands_in_a_sentence(year: int, language: Language, words: str) -> None:
    assert year_in_words(year, language) == words
