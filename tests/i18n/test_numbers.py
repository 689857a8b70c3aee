"""Numbers as people type and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.numbers import read_number, read_whole, shown_number, unit_word

READ = [
    ("12.5", 12.5),
    ("12,5", 12.5),
    ("1.234", 1.234),
    ("1,234", 1.234),
    ("1 200", 1200.0),
    ("1\u00a0200,5", 1200.5),
    ("1\u202f200\u202f300", 1200300.0),
    ("-3", -3.0),
    ("−3,5", -3.5),
    ("+7", 7.0),
    (" 44 ", 44.0),
    ("0", 0.0),
]
REFUSED = [
    "",
    "a",
    "1.234,5",
    "1,234.5",
    "1..2",
    "12.",
    ".5",
    "1 2",
    "12 00",
    "1e5",
    "nan",
    "inf",
    "9" * 400,
    "1/2",
    "½",
]
SHOWN: list[tuple[float, Language, int, str]] = [
    (1234.5, "az", 1, "1.234,5"),
    (1234.5, "en", 1, "1,234.5"),
    (1234.5, "ru", 1, "1\u00a0234,5"),
    (12.0, "az", 1, "12"),
    (12.34, "az", 1, "12,3"),
    (12.34, "en", 2, "12.34"),
    (1234567.0, "ru", 0, "1\u00a0234\u00a0567"),
    (-0.01, "en", 1, "0"),
    (-2.5, "az", 1, "-2,5"),
    (100.0, "en", 2, "100"),
]


@pytest.mark.parametrize(("typed", "number"), READ)
def test_a_single_dot_or_comma_is_the_decimal_mark(typed: str, number: float) -> None:
    assert read_number(typed) == number


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_no_number_is_refused_in_a_sentence(typed: str) -> None:
    for read in (read_number, read_whole):
        with pytest.raises(WorldError) as refused:
            read(typed)
        assert (refused.value.code, refused.value.problem.values) == ("number.unreadable", {"value": typed})


@pytest.mark.parametrize("typed", ["12.5", "0,1", "9007199254740993", "9" * 300])
def test_a_number_that_is_not_whole_or_too_large_to_be_exact_is_refused(typed: str) -> None:
    with pytest.raises(WorldError) as refused:
        read_whole(typed)
    assert refused.value.code == "number.not_whole"


@given(st.integers(1 - 2**53, 2**53 - 1))
def test_every_whole_number_is_read_exactly(number: int) -> None:
    assert read_whole(str(number)) == number
    assert read_whole(f"{number},0") == number


@pytest.mark.parametrize(("number", "language", "digits", "text"), SHOWN)
def test_a_number_is_shown_in_the_marks_of_the_language(
    number: float, language: Language, digits: int, text: str
) -> None:
    assert shown_number(number, language, digits) == text


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_what_is_shown_in_russian_is_read_again(number: float, digits: int) -> None:
    assert read_number(shown_number(number, "ru", digits)) == pytest.approx(round(number, digits), abs=1e-9)


@given(st.integers(0, 999), st.integers(0, 999), st.sampled_from(".,"))
def test_a_single_mark_is_never_thousands(whole: int, rest: int, mark: str) -> None:
    assert read_number(f"{whole}{mark}{rest:03}") == pytest.approx(whole + rest / 1000)


UNITS = {
    "mm": ("mm", "mm", "мм"),
    "cm": ("sm", "cm", "см"),
    "m": ("m", "m", "м"),
    "g": ("q", "g", "г"),
    "kg": ("kq", "kg", "кг"),
    "dm2": ("dm²", "dm²", "дм²"),
    "knots/dm2": ("ilmə/dm²", "knots/dm²", "узлов/дм²"),
    "arşın": ("arşın", "arşın", "arşın"),
}


@pytest.mark.parametrize(("unit", "words"), UNITS.items())
def test_a_unit_has_its_word_in_each_language(unit: str, words: tuple[str, ...]) -> None:
    assert tuple(unit_word(unit, language) for language in LANGUAGES) == words
