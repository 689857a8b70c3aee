"""Controlled words: each in three languages, none that could be taken for another."""

from collections import Counter

import pytest

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual


@pytest.fixture(autouse=True)
def starting_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of no catalogue that another test had open."""
    monkeypatch.setattr(vocabularies._in_force, "_value", None)


NAMES = sorted(vocabularies.starting())


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_there_in_three_languages_and_leads_back_to_its_code(name: str) -> None:
    for term in vocabularies.terms(name):
        assert term.status in ("confirmed", "tbc")
        for text in (term.code, *(term.label.get(language) for language in LANGUAGES)):
            assert text.strip() == text != ""
            assert vocabularies.code_of(name, text.upper()) == vocabularies.code_of(name, text) == term.code
            assert not set(text) & set(";,()\n[")


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_vocabulary_is_another_of_it_in_any_language(name: str) -> None:
    forms = [
        {fold(term.code), *(fold(term.label.get(language)) for language in LANGUAGES)}
        for term in vocabularies.terms(name)
    ]
    counted = Counter(form for own in forms for form in own)
    assert not [form for form, count in counted.items() if count > 1]


@pytest.mark.parametrize("pair", [("role", "attribution")])
def test_words_that_stand_in_the_same_brackets_are_never_the_same(pair: tuple[str, str]) -> None:
    first, second = (
        {fold(term.label.get(language)) for term in vocabularies.terms(name) for language in LANGUAGES} for name in pair
    )
    assert not first & second


def test_an_open_vocabulary_takes_the_museums_own_words_a_closed_one_does_not() -> None:
    assert vocabularies.code_of("process", " our own way ") == "our own way"
    assert vocabularies.label("process", "our own way") == Multilingual(*["our own way"] * 3)
    with pytest.raises(WorldError) as refused:
        vocabularies.code_of("colour_mode", "sepia")
    assert refused.value.problem.values == {"value": "sepia", "known": "colour, black and white, toned"}
