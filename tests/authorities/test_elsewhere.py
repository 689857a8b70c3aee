"""Addresses in the lists that the world shares."""

import pytest

from kalbajar_catalogue.authorities.elsewhere import PLACES, TERMS, read_address, said_shortly
from kalbajar_catalogue.diagnostics.problems import WorldError

WOOL = "http://vocab.getty.edu/aat/300243430"
READ = [
    ("300243430", TERMS, WOOL),
    ("AAT 300243430", TERMS, WOOL),
    ("aat:300243430", TERMS, WOOL),
    ("http://vocab.getty.edu/page/aat/300243430", TERMS, WOOL),
    ("https://vocab.getty.edu/aat/300243430.html", TERMS, WOOL),
    ("q42329", TERMS, "http://www.wikidata.org/entity/Q42329"),
    ("https://www.wikidata.org/wiki/Q42329#P31", PLACES, "http://www.wikidata.org/entity/Q42329"),
    ("7016692", PLACES, "http://vocab.getty.edu/tgn/7016692"),
    ("GeoNames 585915", PLACES, "https://sws.geonames.org/585915/"),
    ("https://www.geonames.org/585915/x.html", PLACES, "https://sws.geonames.org/585915/"),
    ("https://example.org/word/12", TERMS, "https://example.org/word/12"),
]


@pytest.mark.parametrize(("typed", "lists", "address"), READ)
def test_numbers_and_addresses_lead_to_the_address_that_the_list_itself_writes(
    typed: str, lists: tuple[str, ...], address: str
) -> None:
    assert read_address(typed, lists) == address
    assert read_address(address, lists) == address


@pytest.mark.parametrize("typed", ["", "wool", "585915", "ftp://x.org/a", "https://two.org words"])
def test_what_is_neither_is_refused(typed: str) -> None:
    with pytest.raises(WorldError, match=r"elsewhere\.unread"):
        read_address(typed, PLACES)


SHORT = [(WOOL, "AAT 300243430"), ("http://www.wikidata.org/entity/Q1", "Wikidata Q1"),
         ("https://sws.geonames.org/585915/", "GeoNames 585915"), ("https://www.example.org/a/", "example.org/a"),
         ("wool", "wool")]  # fmt: skip


@pytest.mark.parametrize(("address", "short"), SHORT)
def test_an_address_is_said_by_list_and_number(address: str, short: str) -> None:
    assert said_shortly(address) == short
