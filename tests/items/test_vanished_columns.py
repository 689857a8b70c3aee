"""Columns of fields that are no more: a table and its order go on without them."""

from collections.abc import Iterator

import pytest

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import listing
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.ordering import Orders, Sort
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import done

SHELF = OwnField(label=Multilingual(en="Shelf"), of_kinds=("photograph",))
BY_SHELF = (Sort("own_shelf"),)


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """Afterwards those fields and words are in force that were before."""
    there, words, said_before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said_before)


@pytest.fixture
def shelved(catalogue: Catalogue) -> tuple[str, list[str]]:
    """The uid of a field of the museum's own, and three photographs on the shelves C, A and none."""
    own = done(catalogue, lambda work: own_fields.make(work, SHELF)).uid
    made = done(catalogue, lambda work: items.add(work, [Photograph() for _ in range(3)]))
    uids = [one.uid for one in made]
    with catalogue.work("Curator", Action("test")) as work:
        for uid, shelf in zip(uids, "CA", strict=False):
            items.change(work, uid, {"own_shelf": shelf})
    return own, uids


def test_an_order_by_a_field_that_is_no_more_is_that_of_making(
    catalogue: Catalogue, shelved: tuple[str, list[str]]
) -> None:
    own, (first, second, third) = shelved
    orders = Orders("photograph")
    with catalogue.reading() as reading:
        assert orders.ordered(reading, BY_SHELF, "en") == (second, first, third)
    with catalogue.work("Curator", Action("test")) as work:
        trash.throw_away(work, own)
        items.change(work, third, {"title_en": "Changed in the same step"})
    orders.forget(work.changes)
    with catalogue.reading() as reading:
        assert orders.ordered(reading, BY_SHELF, "en") == (first, second, third)
        assert orders.ordered(reading, (Sort("no_field_at_all"),), "en") == (first, second, third)
    with catalogue.work("Curator", Action("test")) as work:
        trash.take_back(work, own)
    orders.forget(work.changes)
    with catalogue.reading() as reading:
        assert orders.ordered(reading, BY_SHELF, "en") == (second, first, third)


def test_a_column_of_a_field_that_is_no_more_is_empty(catalogue: Catalogue, shelved: tuple[str, list[str]]) -> None:
    own, (first, _, _) = shelved
    names = ("own_shelf", listing.REF)
    with catalogue.reading() as reading:
        row = listing.rows(reading, "photograph", [first], names, "en")[first]
        assert row.texts == ("C", row.card.ref)
    done(catalogue, lambda work: trash.throw_away(work, own))
    with catalogue.reading() as reading:
        row = listing.rows(reading, "photograph", [first], names, "en")[first]
        assert row.texts == ("", row.card.ref)
    assert listing.key_of("photograph", "own_shelf", "en") == "own_shelf"
