"""What the museum's own fields say on paper: public ones only, labelled and in every language."""

from collections.abc import Iterator
from typing import Any

import pytest

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.editions.format import EditionFact
from kalbajar_catalogue.freezing.proof import proof_of_works
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.catalogues import done, photographs

LABEL = Multilingual("Sahə", "Field", "Поле")


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """Afterwards those fields and words are in force that were before."""
    there, words, said = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said)


def printed(catalogue: Catalogue, typed: dict[str, str], **facts: Any) -> tuple[EditionFact, ...]:
    """What a proof has of one work in which this was typed in a new field."""
    own = OwnField(label=LABEL, of_kinds=("photograph",), code="f", **facts)
    done(catalogue, lambda work: own_fields.make(work, own))
    (uid,) = photographs(catalogue, "One")
    done(catalogue, lambda work: items.enter(work, uid, typed, "en"))
    edition, _ = proof_of_works(catalogue, [uid])
    return edition.works[0].facts


@pytest.mark.parametrize(
    ("type_", "typed", "said"),
    [
        ("text", {"own_f": "Summicron"}, Multilingual("Summicron", "Summicron", "Summicron")),
        ("multilingual", {"own_f_az": "rəf", "own_f_ru": "полка"}, Multilingual("rəf", "", "полка")),
        ("integer", {"own_f": "12000"}, Multilingual("12.000", "12,000", "12\u00a0000")),
        ("number", {"own_f": "1.25"}, Multilingual("1,25", "1.25", "1,25")),
        ("date", {"own_f": "2025-11-25"}, Multilingual("25 noyabr 2025", "25 November 2025", "25 ноября 2025 г.")),
        ("yes_no", {"own_f": "yes"}, Multilingual("Bəli", "Yes", "Да")),
    ],
)
def test_a_public_field_is_printed_under_its_label(
    catalogue: Catalogue, type_: str, typed: dict[str, str], said: Multilingual
) -> None:
    (fact,) = printed(catalogue, typed, type=type_, private=False)
    assert fact.label == LABEL
    assert fact.value == said


def test_a_unit_is_said_in_each_language(catalogue: Catalogue) -> None:
    (fact,) = printed(catalogue, {"own_f": "3"}, type="integer", private=False, unit="cm")
    assert fact.value == Multilingual("3 sm", "3 cm", "3 см")


def test_what_is_private_or_empty_is_not_printed(catalogue: Catalogue) -> None:
    assert printed(catalogue, {"own_f": "safe 3"}, type="text", private=True) == ()


def test_what_nobody_filled_in_is_not_printed(catalogue: Catalogue) -> None:
    assert printed(catalogue, {}, type="yes_no", private=False) == ()
