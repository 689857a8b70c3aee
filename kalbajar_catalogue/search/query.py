"""Finding: a query, the first page of its hits, how many there are.

A page comes first and fast; `count` and `facets.facets` look at all hits and are asked for after it.
Nothing here raises for anything typed. Raises WorldError `search.no_index` where there is no index of today's shape.
"""

from dataclasses import dataclass

from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.search import grammar, index, index_hits
from kalbajar_catalogue.search.index_hits import PAGE, Place
from kalbajar_catalogue.search.narrowing import Narrowing, Range
from kalbajar_catalogue.search.whence import Why, why
from kalbajar_catalogue.storage.work import Reading

__all__ = ["PAGE", "Hit", "Page", "Place", "Query", "Range", "Why", "count", "find"]


@dataclass(frozen=True)
class Query(Narrowing):
    """A text as it is typed, and what narrows it down."""

    text: str = ""


@dataclass(frozen=True)
class Hit:
    """A record that was found. `why` tells what of it matched, where its title does not.

    `alike`: nothing in it is written so, it only sounds like it.
    """

    uid: str
    kind: str
    ref: str
    title: Multilingual
    why: Why | None = None
    alike: bool = False


@dataclass(frozen=True)
class Page:
    """Some hits, best first; `after` is where the next page begins, None at the end."""

    hits: tuple[Hit, ...]
    after: Place | None = None


def find(reading: Reading, query: Query, language: Language, limit: int = PAGE, after: Place | None = None) -> Page:
    """The best hits, or those that follow a place.

    First the very number, then words of the title, then words anywhere, other spellings, and only where
    all that is fewer than a page what sounds alike. Within each by title.
    `why` shows a text in this language where one in another matches no better.
    """
    index.needed(reading)
    wanted = grammar.wanted(query.text)
    found = index_hits.page(reading, wanted, query, limit, after)
    kinds = reading.kinds
    hits = tuple(
        Hit(row.uid, row.kind, row.ref, row.title, why(kinds, row, wanted, language), row.alike) for row in found.rows
    )
    return Page(hits, found.after)


def count(reading: Reading, query: Query) -> int:
    """How many hits there are in all."""
    index.needed(reading)
    return int(index_hits.hits(reading, grammar.wanted(query.text), query).sum())
