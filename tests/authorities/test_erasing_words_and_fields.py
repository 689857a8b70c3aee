"""Words and fields of the museum's own that nobody uses are erased; others say who uses them, or why they stay."""

from collections.abc import Iterator

import pytest

from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from kalbajar_catalogue.storage.verification import journal_agrees
from tests.catalogues import WHO, done, photographs


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """Afterwards those fields and words are in force that were before."""
    there, words, said_before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said_before)


def thrown(catalogue: Catalogue, uid: str) -> str:
    done(catalogue, lambda work: trash.throw_away(work, uid))
    return uid


def made(catalogue: Catalogue, said: str) -> Term:
    return done(catalogue, lambda work: terms.make(work, "subject", Multilingual(en=said)))


def field(catalogue: Catalogue, said: str) -> OwnField:
    own = OwnField(label=Multilingual(en=said), of_kinds=("photograph",))
    return done(catalogue, lambda work: own_fields.make(work, own))


def erase(catalogue: Catalogue, uid: str) -> int:
    return erasing.erase(catalogue, WHO, (uid,))[1].records


def test_a_word_of_the_museum_that_nobody_uses_is_erased_and_another_says_who_uses_it(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "Gate")
    word, held = made(catalogue, "Zeppelins"), made(catalogue, "Kites")
    assert erase(catalogue, thrown(catalogue, word.uid)) == 1
    assert word.code not in vocabularies.vocabulary("subject").by_code
    thrown(catalogue, held.uid)
    done(catalogue, lambda work: items.change(work, uid, {"subject": [held.code]}))
    with pytest.raises(WorldError, match=r"erase\.in_use") as refused:
        erase(catalogue, held.uid)
    assert refused.value.problem.values["count"] == 1
    with catalogue.reading() as reading:
        assert journal_agrees(reading).ok


def test_a_word_that_the_program_brings_stays(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        word = store.fetch_where(reading, Term, vocabulary="subject")[0]
    with pytest.raises(WorldError, match=r"erase\.by_code"):
        erase(catalogue, thrown(catalogue, word.uid))


def test_a_field_of_the_museum_is_erased_unless_something_stands_in_it_or_once_did(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "Gate")
    unused, used = field(catalogue, "Shelf"), field(catalogue, "Lens")
    done(catalogue, lambda work: items.change(work, uid, {f"own_{used.code}": "50 mm"}))
    assert erase(catalogue, thrown(catalogue, unused.uid)) == 1
    with pytest.raises(WorldError, match=r"erase\.in_use"):
        erase(catalogue, thrown(catalogue, used.uid))
    done(catalogue, lambda work: trash.take_back(work, used.uid))
    done(catalogue, lambda work: items.change(work, uid, {f"own_{used.code}": None}))
    with pytest.raises(WorldError, match=r"erase\.by_code"):
        erase(catalogue, thrown(catalogue, used.uid))
