"""What the house does not write is no gap: in completeness, in what is ready for print, in an edition."""

from pathlib import Path

import pytest

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.editions.format import EditionImprint
from kalbajar_catalogue.exhibitions import completeness
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.exhibitions.standing_points import Hung, standing
from kalbajar_catalogue.freezing import service
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items.health import health
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, done, pictures, show


@pytest.fixture
def exhibition(catalogue: Catalogue, tmp_path: Path) -> str:
    made = show(catalogue)
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 1))
    done(catalogue, lambda work: flow.run(work, plan, made))
    return made


def want(catalogue: Catalogue, *languages: Language) -> None:
    done(catalogue, lambda work: house.want_languages(work, languages))


def open_languages(catalogue: Catalogue, exhibition: str, imprint: EditionImprint | None = None) -> set[str]:
    return {point.language for point in service.report(catalogue, exhibition, imprint).open_points if point.language}


def test_only_languages_of_the_house_are_asked_for_before_an_edition(catalogue: Catalogue, exhibition: str) -> None:
    assert open_languages(catalogue, exhibition) == {"az", "en", "ru"}
    want(catalogue, "ru", "az")
    assert open_languages(catalogue, exhibition) == {"az", "ru"}
    assert open_languages(catalogue, exhibition, EditionImprint(languages=("en",))) == {"en"}


def test_an_edition_is_made_in_the_languages_of_the_house_unless_others_are_named(
    catalogue: Catalogue, exhibition: str
) -> None:
    want(catalogue, "ru", "az")
    made = service.freeze(catalogue, exhibition, WHO, accept=True)
    assert made.edition.imprint.languages == ("az", "ru")
    named = service.freeze(catalogue, exhibition, WHO, accept=True, imprint=EditionImprint(languages=("en",)))
    assert named.edition.imprint.languages == ("en",)


def test_completeness_is_told_in_the_languages_of_the_house_the_first_one_first(
    catalogue: Catalogue, exhibition: str
) -> None:
    want(catalogue, "ru", "az")
    with catalogue.reading() as reading:
        assert list(completeness.standing(reading, exhibition).completeness) == ["ru", "az"]


def test_a_text_in_another_language_is_no_point_before_print() -> None:
    title = Multilingual(az="Ad")
    hung = [Hung(Exhibit(ref="X1", order=1, item="i"), Photograph(uid="i", title=title))]
    found = standing(Exhibition(title=title), hung, (), ("az",))
    assert {point.language for point in found.points} == {None, "az"}
    assert {tuple(shares) for shares in found.there.values()} == {("az",)}
    assert found.there["titles"] == {"az": 1}


def test_the_health_of_a_picture_asks_for_words_in_the_languages_of_the_house(
    catalogue: Catalogue, exhibition: str
) -> None:
    want(catalogue, "ru", "az")
    with catalogue.reading() as reading:
        (one,) = health(reading, catalogue.folder)
    assert {check: one.of(check).languages for check in ("title", "credit", "alt_text", "caption")} == dict.fromkeys(
        ("title", "credit", "alt_text", "caption"), ("az", "ru")
    )
