"""What stands in the museum's own fields is found, filtered and counted, and follows every change of the field."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.search import filters, index
from kalbajar_catalogue.search.facets import facets
from kalbajar_catalogue.search.query import Query, find
from kalbajar_catalogue.storage import history, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.catalogues import done, photographs, set_of


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """Afterwards those fields and words are in force that were before."""
    there, words, said = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said)


def made(catalogue: Catalogue, label: str, **facts: Any) -> str:
    own = OwnField(label=Multilingual(en=label), of_kinds=("photograph", "carpet"), **facts)
    return done(catalogue, lambda work: own_fields.make(work, own)).uid


def put(catalogue: Catalogue, uid: str, **typed: str) -> None:
    done(catalogue, lambda work: items.enter(work, uid, typed, "en"))


def found(catalogue: Catalogue, text: str = "", *where: str) -> set[str]:
    with catalogue.reading() as reading:
        assert index.verify(reading) == ""
        query = filters.read(reading, where, "en")
        query = replace(query, text=text, kinds=("photograph",))
        return {hit.title.en for hit in find(reading, query, "en").hits}


def test_a_text_is_found_and_says_in_which_field(catalogue: Catalogue) -> None:
    made(catalogue, "Lens")
    one, _ = photographs(catalogue, "One", "Two")
    put(catalogue, one, own_lens="Summicron 35")
    assert found(catalogue, "summicron") == {"One"}
    assert found(catalogue, "", "own_lens=summicron") == found(catalogue, "", "Lens=35") == {"One"}
    assert found(catalogue, "", "own_lens=none") == {"Two"}
    with catalogue.reading() as reading:
        (hit,) = find(reading, Query(text="summicron"), "en").hits
    assert hit.why is not None
    assert (str(hit.why.label), hit.why.text) == ("Lens", "Summicron 35")


def test_a_number_is_compared(catalogue: Catalogue) -> None:
    made(catalogue, "Weight", type="number")
    one, two, _ = photographs(catalogue, "One", "Two", "Three")
    put(catalogue, one, own_weight="12.5")
    put(catalogue, two, own_weight="8")
    assert found(catalogue, "", "own_weight=>10") == {"One"}
    assert found(catalogue, "", "own_weight=5-9") == {"Two"}


def test_a_word_is_counted(catalogue: Catalogue) -> None:
    made(catalogue, "Wing", type="word")
    one, two, three = photographs(catalogue, "One", "Two", "Three")
    for uid, wing in ((one, "North"), (two, "North"), (three, "South")):
        put(catalogue, uid, own_wing=wing)
    assert found(catalogue, "", "own_wing=north") == {"One", "Two"}
    with catalogue.reading() as reading:
        (facet,) = facets(reading, Query(kinds=("photograph",)), ("own_wing",))
    assert [(value.label.en, value.count) for value in facet.values] == [("North", 2), ("South", 1)]
    assert (facet.label, facet.missing) == ("Wing", 0)


def test_a_tick_is_yes_and_its_want_no(catalogue: Catalogue) -> None:
    one, _ = photographs(catalogue, "One", "Two")
    made(catalogue, "Glazed", type="yes_no")
    put(catalogue, one, own_glazed="yes")
    assert found(catalogue, "", "own_glazed=yes") == {"One"}
    assert found(catalogue, "", "own_glazed=no") == {"Two"}


def test_a_thrown_away_field_is_not_found_until_it_is_back(catalogue: Catalogue) -> None:
    uid = made(catalogue, "Wing", type="word")
    (one,) = photographs(catalogue, "One")
    put(catalogue, one, own_wing="North")
    done(catalogue, lambda work: trash.throw_away(work, uid))
    assert found(catalogue, "north") == set()
    done(catalogue, lambda work: trash.take_back(work, uid))
    assert found(catalogue, "north") == found(catalogue, "", "own_wing=North") == {"One"}


def test_a_field_of_another_type_is_found_as_such(catalogue: Catalogue) -> None:
    uid = made(catalogue, "Weight")
    (one,) = photographs(catalogue, "One")
    put(catalogue, one, own_weight="12")
    assert found(catalogue, "12") == {"One"}
    turn = set_of(catalogue, lambda work: own_fields.change(work, uid, {"type": "integer"}))
    assert found(catalogue, "", "own_weight=>10") == {"One"}
    done(catalogue, lambda work: history.undo(work, turn))
    assert found(catalogue, "12") == {"One"}


def test_a_field_that_a_kind_no_longer_has_is_not_found_in_it(catalogue: Catalogue) -> None:
    uid = made(catalogue, "Lens")
    (one,) = photographs(catalogue, "One")
    put(catalogue, one, own_lens="Leica")
    done(catalogue, lambda work: own_fields.change(work, uid, {"of_kinds": ["carpet"]}))
    assert found(catalogue, "leica") == set()


def test_a_new_field_does_not_make_the_index_anew(catalogue: Catalogue) -> None:
    photographs(catalogue, "One")
    made(catalogue, "Lens")
    with catalogue.reading() as reading:
        assert index.is_current(reading)
