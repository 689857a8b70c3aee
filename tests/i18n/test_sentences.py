"""How a code becomes a sentence; which sentences there are is not asked here."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from kalbajar_catalogue.i18n import sentences
from kalbajar_catalogue.i18n.sentences import counted, said, sentence


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A small book of sentences, translated into Russian only."""
    book: dict[str, str | tuple[str, str]] = {
        "gone": "{name} is gone from {place}.",
        "photos": ("{count} photograph", "{count} photographs"),
        "plain": "All is well.",
    }
    translated = Catalog(locale="ru")
    translated.add("{name} is gone from {place}.", "{place}: {name} нет.")
    translated.add(("{count} photograph", "{count} photographs"), ("{count} фото", "{count} фото-2", "{count} фото-5"))
    (tmp_path / "translations").mkdir()
    with (tmp_path / "translations" / "core_ru.mo").open("wb") as file:
        write_mo(file, translated)
    monkeypatch.setattr(sentences, "resources", lambda: tmp_path)
    monkeypatch.setattr(sentences, "SENTENCES", book)
    sentences._catalogue.cache_clear()
    monkeypatch.setattr(sentences, "_catalogue", sentences._catalogue.__wrapped__)


def test_names_in_braces_are_filled_in_the_order_of_the_language() -> None:
    values = {"name": "dağ.jpg", "place": "D:"}
    assert sentence("en", "gone", values) == "dağ.jpg is gone from D:."
    assert sentence("ru", "gone", values) == "D:: dağ.jpg нет."


def test_a_language_without_a_translation_speaks_english() -> None:
    assert sentence("az", "plain") == "All is well."


def test_a_value_that_is_missing_shows_as_dots() -> None:
    assert sentence("en", "gone", {"name": "x"}) == "x is gone from …."
    assert sentence("en", "gone") == "… is gone from …."


def test_braces_in_a_value_are_only_text() -> None:
    assert sentence("en", "gone", {"name": "{place}", "place": "{0} {"}) == "{place} is gone from {0} {."


def test_a_number_takes_the_form_of_its_language() -> None:
    assert [sentence("en", "photos", {"count": count}) for count in (1, 2, 0)] == [
        "1 photograph",
        "2 photographs",
        "0 photographs",
    ]
    assert [counted("ru", "{count} photograph", "{count} photographs", count) for count in (1, 2, 5, 21)] == [
        "1 фото",
        "2 фото-2",
        "5 фото-5",
        "21 фото",
    ]
    assert sentence("ru", "photos", {"count": 44}) == "44 фото-2"


def test_a_code_that_nobody_wrote_a_sentence_for_is_shown_as_it_is() -> None:
    assert sentence("az", "no.such.{code}", {"code": "x"}) == "no.such.{code}"


def test_an_empty_text_stays_empty_in_every_language() -> None:
    assert [said(language, "") for language in ("az", "en", "ru")] == ["", "", ""]
