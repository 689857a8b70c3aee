"""All hits of a query as a mask over the places of the index, and the page that is shown of them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from kalbajar_catalogue.search import index_columns, index_tables
from kalbajar_catalogue.search.grammar import Wanted
from kalbajar_catalogue.search.index_columns import Mask, Places
from kalbajar_catalogue.search.index_filters import Filters
from kalbajar_catalogue.search.index_matching import EXACT, NUMBER, SKELETON, TITLE, Matching, excluded
from kalbajar_catalogue.search.narrowing import Narrowing
from kalbajar_catalogue.search.whence import Row
from kalbajar_catalogue.storage.work import Reading

PAGE = 50
"""Hits on a page; with fewer exact hits than this, what sounds alike is looked for too."""


class Place(NamedTuple):
    """A place in the order of the hits: the tier, the place by title, the place in the index."""

    tier: int
    sort: int
    doc: int


class Found(NamedTuple):
    """A page of rows and where the next begins."""

    rows: list[Row]
    after: Place | None


def hits(reading: Reading, wanted: Wanted, narrowing: Narrowing) -> Mask:
    """Every hit, whatever its tier."""
    filters = Filters(reading, narrowing)
    return texts(reading, wanted, filters.mask()) & filters.mask()


def texts(reading: Reading, wanted: Wanted, allowed: Mask) -> Mask:
    """Whatever has the wanted words; what sounds alike too when `allowed` leaves fewer others than a page."""
    if not wanted.pieces:
        return _without(reading, wanted, np.ones(len(allowed), np.bool_))
    matching = Matching(reading, wanted)
    mask = np.zeros(len(allowed), np.bool_)
    mask[matching.exact()] = True
    if int((mask & allowed).sum()) < PAGE:
        mask[matching.tier(SKELETON)] = True
    return mask


def page(reading: Reading, wanted: Wanted, narrowing: Narrowing, limit: int, after: Place | None) -> Found:
    """So many rows that follow a place, best first."""
    filters = Filters(reading, narrowing)
    allowed = filters.mask() if filters.narrow else None
    tiers = _tiers(reading, wanted, allowed, lambda: filters.mask())
    order = _order(index_columns.order(index_tables.plain(reading)), filters.size)
    chosen: list[Place] = []
    for tier, docs in tiers:
        if after is None or tier >= after.tier:
            start = after if after is not None and tier == after.tier else None
            chosen += _first(tier, docs, order, limit + 1 - len(chosen), start)
        if len(chosen) > limit:
            break
    shown = chosen[:limit]
    return Found(_rows(reading, shown), shown[-1] if len(chosen) > limit and shown else None)


def _tiers(
    reading: Reading, wanted: Wanted, allowed: Mask | None, everything: Callable[[], Mask]
) -> Iterator[tuple[int, Places]]:
    """(tier, the places of it that no better tier has), those that are allowed."""
    if not wanted.pieces:
        yield TITLE, np.flatnonzero(_without(reading, wanted, everything()))
        return
    matching = Matching(reading, wanted)
    seen = np.zeros(matching.size, np.bool_)
    count = 0
    for tier in (*EXACT, SKELETON):
        if tier == SKELETON and count >= PAGE:
            return
        docs = matching.tier(tier)
        docs = docs[~seen[docs] & allowed[docs]] if allowed is not None else docs[~seen[docs]]
        seen[docs] = True
        count += len(docs)
        yield tier, docs


def _without(reading: Reading, wanted: Wanted, allowed: Mask) -> Mask:
    if wanted.unspeakable:
        return np.zeros(len(allowed), np.bool_)
    mask = allowed.copy()
    mask[excluded(index_tables.plain(reading), wanted)] = False
    return mask


def _order(column: index_columns.Column, size: int) -> Places:
    order = np.zeros(size, np.int64)
    order[column.docs] = column.values
    return order


def _first(tier: int, docs: Places, order: Places, limit: int, after: Place | None) -> list[Place]:
    """The first of some places by title, those of one title as they came."""
    sorts = order[docs]
    if after is not None:
        later = (sorts > after.sort) | ((sorts == after.sort) & (docs > after.doc))
        docs, sorts = docs[later], sorts[later]
    if len(docs) > limit:
        bound = np.partition(sorts, limit - 1)[limit - 1]
        near = sorts <= bound
        docs, sorts = docs[near], sorts[near]
    best = np.argsort(sorts, kind="stable")[:limit]
    return [Place(tier, int(sorts[one]), int(docs[one])) for one in best]


def _rows(reading: Reading, places: list[Place]) -> list[Row]:
    found = index_tables.found(index_tables.plain(reading), [place.doc for place in places])
    return [Row(*found[place.doc], place.tier in range(NUMBER, TITLE + 1), place.tier == SKELETON) for place in places]
