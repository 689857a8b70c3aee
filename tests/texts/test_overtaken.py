"""What the source was when a translation was approved, or written."""

import pytest

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import overtaken, service
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import catalogue, done, empty_folder

__all__ = ["catalogue", "empty_folder"]
KIND = "short_label"


@pytest.fixture
def carpet(catalogue: Catalogue) -> str:
    return done(catalogue, lambda work: store.insert(work, Carpet())).uid


def write(catalogue: Catalogue, carpet: str, language: Language, body: str) -> str:
    return done(catalogue, lambda work: service.write(work, carpet, KIND, language, body)).uid


def approve(catalogue: Catalogue, uid: str) -> None:
    done(catalogue, lambda work: service.approve(work, uid, "", "2025-11-20"))


def then(catalogue: Catalogue, translation: str, source: str) -> tuple[str, bool] | None:
    with catalogue.reading() as reading:
        found = overtaken.source_then(reading, store.get(reading, Text, translation), source)
    return (found.body, found.approved) if found else None


def test_a_stale_translation_knows_the_words_it_was_approved_against(catalogue: Catalogue, carpet: str) -> None:
    az = write(catalogue, carpet, "az", "Yun xalça")
    en = write(catalogue, carpet, "en", "A wool rug")
    write(catalogue, carpet, "az", "İpək xalça")
    approve(catalogue, en)
    write(catalogue, carpet, "az", "İpək və yun xalça")
    write(catalogue, carpet, "az", "İpək, yun xalça")
    with catalogue.reading() as reading:
        assert store.get(reading, Text, en).status == "stale"
    assert then(catalogue, en, az) == ("İpək xalça", True)


def test_a_draft_knows_the_words_it_was_written_from(catalogue: Catalogue, carpet: str) -> None:
    az = write(catalogue, carpet, "az", "Yun")
    en = write(catalogue, carpet, "en", "Wool")
    write(catalogue, carpet, "az", "Yun və ipək")
    assert then(catalogue, en, az) == ("Yun", False)
    write(catalogue, carpet, "en", "Wool and silk")
    assert then(catalogue, en, az) == ("Yun və ipək", False)


def test_a_source_written_later_was_nothing_then(catalogue: Catalogue, carpet: str) -> None:
    en = write(catalogue, carpet, "en", "Wool")
    az = write(catalogue, carpet, "az", "Yun")
    assert then(catalogue, en, az) is None


def test_the_source_has_no_source(catalogue: Catalogue, carpet: str) -> None:
    az = write(catalogue, carpet, "az", "Yun")
    assert then(catalogue, az, az) is None
