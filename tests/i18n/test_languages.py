"""Texts in three languages: which stands in for which, and in which language a text is."""

import itertools

import pytest

from kalbajar_catalogue.i18n.guessing import language_of, multilingual
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual, Spoken, known

BEST: list[tuple[Multilingual, Language, Spoken]] = [
    (Multilingual("a", "e", "r"), "ru", Spoken("r", "ru", False)),
    (Multilingual("a", "e", ""), "ru", Spoken("a", "az", True)),
    (Multilingual("", "e", "r"), "az", Spoken("e", "en", True)),
    (Multilingual("", "", "r"), "en", Spoken("r", "ru", True)),
    (Multilingual("a", "", ""), "az", Spoken("a", "az", False)),
    (Multilingual(), "ru", Spoken("", "ru", False)),
]


@pytest.mark.parametrize(("text", "language", "spoken"), BEST)
def test_a_fallback_comes_in_the_order_of_domain_and_is_marked(
    text: Multilingual, language: Language, spoken: Spoken
) -> None:
    assert text.best(language) == spoken


def test_what_is_present_is_told_in_order() -> None:
    for filled in itertools.product(["", "x"], repeat=3):
        text = Multilingual(*filled)
        assert text.present() == tuple(lang for lang, value in zip(LANGUAGES, filled, strict=True) if value)
        assert bool(text) == any(filled)


def test_one_language_is_replaced_without_the_others() -> None:
    text = Multilingual("a", "e", "r")
    assert [text.having(language, "x") for language in LANGUAGES] == [
        Multilingual("x", "e", "r"),
        Multilingual("a", "x", "r"),
        Multilingual("a", "e", "x"),
    ]


@pytest.mark.parametrize(
    ("code", "language"),
    [("az", "az"), ("az-Latn-AZ", "az"), ("AZ_az", "az"), ("ru_RU", "ru"), ("en-GB", "en"), ("de", "en"), ("", "en"),
     ("azb", "en"), ("C", "en")],
)  # fmt: skip
def test_a_code_of_the_system_is_known(code: str, language: Language) -> None:
    assert known(code) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Daş körpü", "en"),
        ("Kəlbəcər", "az"),
        ("Qarabağ", "az"),
        ("İpək", "az"),
        ("ışıq", "az"),
        ("Каменный мост", "ru"),
        ("Ёж", "ru"),
        ("Кәлбәҹәр", "az"),
        ("Азәрбајҹан халчалары", "az"),
        ("Ковёр из района Кәлбәҹәр", "ru"),
        ("Stone bridge", "en"),
        ("", "en"),
        ("1890", "en"),
    ],
)
def test_letters_tell_the_language(text: str, language: Language) -> None:
    assert language_of(text) == language


def test_a_text_that_tells_nothing_goes_where_it_is_said_to() -> None:
    assert language_of("1890", otherwise="az") == "az"


TAGGED: list[tuple[tuple[tuple[str, str], ...], Multilingual]] = [
    ((("az", "Dağ"), ("en-US", "Hill"), ("ru", "Гора")), Multilingual("Dağ", "Hill", "Гора")),
    ((("x-default", "Hill"), ("en", "Mountain")), Multilingual(en="Mountain")),
    ((("x-default", "Kəlbəcər"), ("en", "Kalbajar")), Multilingual("Kəlbəcər", "Kalbajar")),
    ((("de", "Berg"),), Multilingual(en="Berg")),
    ((("x-default", "Гора"),), Multilingual(ru="Гора")),
    ((("en", "first"), ("en-GB", "second")), Multilingual(en="first")),
    ((("en", " Hill\x00 "), ("az", " \x00")), Multilingual(en="Hill")),
    ((), Multilingual()),
]


@pytest.mark.parametrize(("pairs", "text"), TAGGED)
def test_tagged_texts_find_their_language(pairs: tuple[tuple[str, str], ...], text: Multilingual) -> None:
    assert multilingual(pairs) == text
