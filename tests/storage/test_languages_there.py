"""Which languages the fields of many records have, however many are asked about."""

import pytest

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.storage import languages_there, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.languages_there import BIT, FEW
from tests.catalogues import catalogue, done, empty_folder

__all__ = ["catalogue", "empty_folder"]
NOBODY = [f"nobody-{at}" for at in range(FEW + 1)]


@pytest.fixture
def made(catalogue: Catalogue) -> list[str]:
    """A carpet in two languages, a painting in one, a carpet without words."""
    carpet = Carpet(title=Multilingual(az="Xalça", ru="Ковёр"), credit_line=Multilingual(en="Lent"))
    works = (carpet, Painting(title=Multilingual(en="Hill")), Carpet())
    return done(catalogue, lambda work: [store.insert(work, one).uid for one in works])


@pytest.mark.parametrize("others", [[], NOBODY])
def test_the_languages_of_each_field(catalogue: Catalogue, made: list[str], others: list[str]) -> None:
    with catalogue.reading() as reading:
        found = languages_there.there(reading, ("title", "credit_line", "caption"), [*made, *others])
    assert found == {
        "title": {made[0]: BIT["az"] | BIT["ru"], made[1]: BIT["en"]}, "credit_line": {made[0]: BIT["en"]},
    }  # fmt: skip


@pytest.mark.parametrize("others", [[], NOBODY])
def test_only_those_that_were_asked_about(catalogue: Catalogue, made: list[str], others: list[str]) -> None:
    with catalogue.reading() as reading:
        assert languages_there.there(reading, ("title",), [made[1], *others]) == {"title": {made[1]: BIT["en"]}}


def test_live_records_of_some_kinds_in_the_order_they_were_made(catalogue: Catalogue, made: list[str]) -> None:
    done(catalogue, lambda work: trash.throw_away(work, made[2]))
    with catalogue.reading() as reading:
        rows = languages_there.live(reading, ("carpet", "painting"))
        assert [(uid, kind) for uid, kind, _ in rows] == [(made[0], "carpet"), (made[1], "painting")]
        assert languages_there.live(reading, ("carpet", "painting"), 1) == rows[:1]
        assert languages_there.live(reading, ("photograph",)) == ()
