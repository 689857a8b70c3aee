"""How often each value of a facet stands among hits."""

from typing import NamedTuple

import numpy as np

from kalbajar_catalogue.search import index_columns, index_tables
from kalbajar_catalogue.search.grammar import Wanted
from kalbajar_catalogue.search.index_filters import Filters
from kalbajar_catalogue.search.index_hits import texts
from kalbajar_catalogue.search.narrowing import Narrowing
from kalbajar_catalogue.storage.work import Reading


class Counts(NamedTuple):
    """A facet's values with how many hits have each, the most frequent first; how many have none, and all values."""

    values: list[tuple[str, int]]
    missing: int
    distinct: int


def counts(reading: Reading, wanted: Wanted, narrowing: Narrowing, names: tuple[str, ...], most: int) -> list[Counts]:
    """The counts of facets, each as if nothing had been asked of itself."""
    filters = Filters(reading, narrowing)
    said = texts(reading, wanted, filters.mask())
    return [_counts(reading, filters, said & filters.mask(but=name), name, most) for name in names]


def value_counts(reading: Reading, name: str, most: int) -> list[tuple[str, int]]:
    """The most frequent values of a facet among all records."""
    filters = Filters(reading, Narrowing())
    return _counts(reading, filters, filters.everything, name, most).values


def _counts(reading: Reading, filters: Filters, mask: index_columns.Mask, name: str, most: int) -> Counts:
    connection = index_tables.plain(reading)
    column = index_columns.facet(connection, name)
    among = mask[column.docs]
    having = np.zeros(filters.size, np.bool_)
    having[column.docs[among]] = True
    often = np.bincount(column.values[among].astype(np.int64), minlength=1)
    there = np.flatnonzero(often)
    best = there[np.argsort(-often[there], kind="stable")][:most]
    said = index_columns.value_names(connection, best.tolist())
    missing = int((mask & filters.applicable(name)).sum()) - int((having & filters.applicable(name)).sum())
    return Counts([(said[one], int(often[one])) for one in best.tolist()], missing, len(there))
