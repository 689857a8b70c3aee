"""Facets: what the hits of a query have in common, counted; asked for after the rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.search import grammar, index, index_counting, index_tables
from kalbajar_catalogue.search.query import Query
from kalbajar_catalogue.search.sources import FacetSource, source_of
from kalbajar_catalogue.search.subjects import SHARED, TEXTS
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Reading

MOST = 100
NAMES = tuple(one.name for one in SHARED)
"""The facets that several fields fill; every coded field and every reference is one besides, by its own name."""


@dataclass(frozen=True)
class Value:
    """One value of a facet: as it is stored and asked for, in words, and how many hits have it.

    `label` is a word of the vocabularies or a name; of a kind, a decade or a yes it is the value itself.
    """

    value: str
    label: Multilingual
    count: int


@dataclass(frozen=True)
class Facet:
    """A facet with its most frequent values. `label` is English and is translated when shown.

    `missing` counts the hits that could have a value and have none; `distinct` all values there are.
    """

    name: str
    label: str
    values: tuple[Value, ...]
    missing: int
    distinct: int


def facets(reading: Reading, query: Query, names: Sequence[str] = NAMES, most: int = MOST) -> tuple[Facet, ...]:
    """The facets of a query, each counted as if nothing had been chosen in itself, so that more can be chosen.

    Raises WorldError `search.no_index`. A name that is none has no values.
    """
    index.needed(reading)
    found = index_counting.counts(reading, grammar.wanted(query.text), query, tuple(names), most)
    return tuple(_facet(reading, name, counted) for name, counted in zip(names, found, strict=True))


def labels(reading: Reading, name: str, values: Iterable[str]) -> dict[str, Multilingual]:
    """The words for values of a facet."""
    source, wanted = source_of(reading.kinds, name), list(values)
    named = index_tables.titles_of(index_tables.plain(reading), wanted) if source.refers else {}
    return {value: named.get(value) or _worded(source, name, value) for value in wanted}


def label_of(kinds: Kinds, name: str) -> str:
    """The English label of a facet or a coded field."""
    return source_of(kinds, name).label


def _facet(reading: Reading, name: str, counted: index_counting.Counts) -> Facet:
    said = labels(reading, name, [value for value, _ in counted.values])
    values = tuple(Value(value, said[value], count) for value, count in counted.values)
    return Facet(name, label_of(reading.kinds, name), values, counted.missing, counted.distinct)


def _worded(source: FacetSource, name: str, value: str) -> Multilingual:
    if name == TEXTS:
        language, _, status = value.partition("-")
        words = _term("text_status", status)
        return Multilingual(*[f"{language}: {words.get(one)}" for one in ("az", "en", "ru")]) if words else _same(value)
    found = (_term(vocabulary, value) for vocabulary in source.vocabularies)
    return next((words for words in found if words), None) or _same(value)


def _term(vocabulary: str, code: str) -> Multilingual | None:
    try:
        term = vocabularies.vocabulary(vocabulary).by_code.get(code)
    except KeyError:
        return None
    return term.label if term and term.label else None


def _same(value: str) -> Multilingual:
    return Multilingual(value, value, value)
