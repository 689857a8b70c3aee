"""Short ways to search a catalogue in tests."""

from typing import Any

from kalbajar_catalogue.search import facets, filters, index
from kalbajar_catalogue.search.query import Hit, Query, count, find
from kalbajar_catalogue.storage.catalogue import Catalogue


def hits(catalogue: Catalogue, text: str = "", **narrowing: Any) -> tuple[Hit, ...]:
    """The first page of what is found."""
    with catalogue.reading() as reading:
        return find(reading, Query(text=text, **narrowing), "az").hits


def titles(catalogue: Catalogue, text: str = "", **narrowing: Any) -> list[str]:
    """The titles of the first page, best first."""
    return [hit.title.best("az").text for hit in hits(catalogue, text, **narrowing)]


def filtered(catalogue: Catalogue, *typed: str) -> set[str]:
    """The titles of what filters let through, typed as on the command line."""
    with catalogue.reading() as reading:
        query = filters.read(reading, typed, "en")
        found = find(reading, query, "az").hits
        assert count(reading, query) == len(found)
        return {hit.title.best("az").text for hit in found}


def counted(catalogue: Catalogue, name: str, text: str = "", **narrowing: Any) -> dict[str, int]:
    """Value in Azerbaijani words -> how many hits have it."""
    with catalogue.reading() as reading:
        (facet,) = facets.facets(reading, Query(text=text, **narrowing), (name,))
        return {value.label.best("az").text: value.count for value in facet.values}


def agrees(catalogue: Catalogue) -> bool:
    """Whether the index says what the records say; what differs is printed."""
    with catalogue.reading() as reading:
        differs = index.verify(reading)
    print(differs, end="")
    return not differs
