"""All works of a kind that fit what is asked for, in a given order, and how many have each value of each facet.

Where `query.find` gives pages of the best hits for a palette, this gives every hit for a table. Looks at columns of
the index only. Raises WorldError `search.no_index`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.search import facets, filters, grammar, index, index_columns, index_hits, index_tables
from kalbajar_catalogue.search.asking import Asked, read_line
from kalbajar_catalogue.search.index_columns import Mask, Places
from kalbajar_catalogue.search.index_filters import Filters
from kalbajar_catalogue.search.index_matching import SKELETON, TITLE, Matching
from kalbajar_catalogue.search.narrowing import Narrowing
from kalbajar_catalogue.search.query import Query
from kalbajar_catalogue.search.subjects import PARTS
from kalbajar_catalogue.search.whence import Row, Why, why
from kalbajar_catalogue.storage.work import Reading

BANDS: Mapping[str, tuple[tuple[str, ...], tuple[tuple[float, float], ...]]] = {
    "density": (
        ("knots_horizontal_dm", "knots_vertical_dm"),
        ((0, 1000), (1000, 1300), (1300, 1500), (1500, 2000), (2000, 1e9)),
    ),
}
"""Facets over figures: the figures whose product is looked at, and the bands, each from one figure to the next."""
MOST = 200
_NAMED_AT_MOST = 10_000
_IN_ORDER = frozenset({"decade", "texts"})
"""Facets whose values stand in their own order, not by how many have them."""


class Value(NamedTuple):
    """A value of a facet with the words for it in every language, and how many hits have it."""

    value: str
    label: Multilingual
    often: int


class Facet(NamedTuple):
    """The values of a facet, most frequent first; `missing` is None where nothing can be missing."""

    name: str
    label: str
    values: tuple[Value, ...]
    missing: int | None
    distinct: int


@dataclass(frozen=True)
class Found:
    """The hits in their order. `alike`: nothing is spelled so, these only sound alike.

    `unread` are filters that could not be read yet, with the reason; the others hold.
    """

    uids: Sequence[str]
    alike: bool = False
    unread: tuple[Problem, ...] = ()


@dataclass
class Docs:
    """Which place in the index each of the works in one order has; kept as long as both stay the same."""

    uids: Sequence[str] = ()
    state: str = ""
    docs: Places = field(default_factory=lambda: np.empty(0, np.int64))

    def of(self, reading: Reading, uids: Sequence[str]) -> Places:
        """The places of works that are given in an order."""
        connection = index_tables.plain(reading)
        state = str(connection.execute("SELECT max(value) FROM search_fact WHERE name = 'state'").fetchone()[0])
        if self.uids is not uids or self.state != state:
            ids = dict(connection.execute("SELECT uid, id FROM search_record"))
            self.docs = np.fromiter((ids.get(uid, 0) for uid in uids), np.int64, len(uids))
            self.uids, self.state = uids, state
        return self.docs


class Listing:
    """What is asked of the works of one kind, worked out in one reading."""

    def __init__(self, reading: Reading, kind: str, asked: Asked, language: Language) -> None:
        index.needed(reading)
        self._reading, self._asked = reading, asked
        self._wanted, query, self.unread = _read(reading, asked, language)
        self._filters = Filters(reading, replace(query, kinds=(kind,)))
        self._base = self._filters.mask()
        self._matching = Matching(reading, self._wanted)
        self._exact = self._matching.exact() if self._wanted.pieces else np.empty(0, np.int64)
        self._said = self._texts()
        self._among = self._only_these()
        self._parts = {one.name: self._chosen(one.name, one.values, one.none) for one in asked.choices}

    def mask(self, but: str = "") -> Mask:
        """All hits; what was chosen of one facet may be left out."""
        mask = self._base & self._said & self._among
        for name, part in self._parts.items():
            if name != but:
                mask = mask & part
        return mask

    def found(self, uids: Sequence[str], docs: Docs) -> Found:
        """The hits among works that are given in an order."""
        places = docs.of(self._reading, uids)
        inside = places < self._filters.size
        mask = self.mask()
        hit = np.flatnonzero(mask[np.where(inside, places, 0)] & inside & (places > 0))
        found = uids if len(hit) == len(uids) else [uids[place] for place in hit.tolist()]
        return Found(found, bool(len(hit)) and self._only_alike(mask), self.unread)

    def facet(self, name: str, find: str = "", most: int = MOST) -> Facet:
        """The values of a facet, counted as if nothing had been chosen in it; with `find` those that are named so."""
        mask = self.mask(but=name)
        if name in BANDS:
            return self._banded(name, mask)
        missing = int((mask & self._lacking(name)).sum())
        if name in PARTS:
            return Facet(name, "Picture", (), missing, 0)
        counted, distinct = self._counts(mask, name, _NAMED_AT_MOST if find else most)
        labels = facets.labels(self._reading, name, [value for value, _ in counted])
        values = (Value(value, labels[value], count) for value, count in counted)
        shown = [one for one in values if not find or _is_named(one.label, find)][:most]
        if name in _IN_ORDER:
            shown.sort(key=lambda one: one.value)
        chosen = self._asked.choice(name).values
        gone = [value for value in chosen if not find and value not in {one.value for one in shown}]
        words = facets.labels(self._reading, name, gone)
        shown += [Value(value, words[value], dict(counted).get(value, 0)) for value in gone]
        return Facet(name, facets.label_of(self._reading.kinds, name), tuple(shown), missing, distinct)

    def why(self, uids: Iterable[str], language: Language) -> dict[str, Why]:
        """What of these works matched, where their titles do not show it."""
        if not self._wanted.pieces:
            return {}
        connection = index_tables.plain(self._reading)
        ids = index_tables.ids_of(connection, uids)
        docs = list(ids.values())
        titled, exact = _those_in(self._matching.tier(TITLE), docs), _those_in(self._exact, docs)
        varied = exact - titled - self._written(docs)
        rows = index_tables.found(connection, docs)
        found = {}
        for uid, doc in ids.items():
            row = Row(*rows[doc], doc in titled, doc not in exact)
            if one := why(self._reading.kinds, row, self._wanted, language):
                found[uid] = replace(one, variant=doc in varied)
        return found

    def _written(self, docs: Sequence[int]) -> set[int]:
        """Those that have every wanted word, or a number, without other spellings of names."""
        pieces = self._wanted.pieces
        if any(piece.number for piece in pieces):
            return set(docs)
        return {
            doc
            for doc, words in index_tables.words(index_tables.plain(self._reading), docs)
            if all(f" {' '.join(piece.words)}" in f" {words}" for piece in pieces)
        }

    def _texts(self) -> Mask:
        """As `index_hits.texts`, but what was looked up is kept for the questions that follow."""
        if not self._wanted.pieces:
            return index_hits.texts(self._reading, self._wanted, self._base)
        mask = np.zeros(self._filters.size, np.bool_)
        mask[self._exact] = True
        if int((mask & self._base).sum()) < index_hits.PAGE:
            mask[self._matching.tier(SKELETON)] = True
        return mask

    def _only_these(self) -> Mask:
        if self._asked.among is None:
            return np.ones(self._filters.size, np.bool_)
        mask = np.zeros(self._filters.size, np.bool_)
        ids = index_tables.ids_of(index_tables.plain(self._reading), self._asked.among.uids)
        mask[[doc for doc in ids.values() if doc < self._filters.size]] = True
        return mask

    def _only_alike(self, mask: Mask) -> bool:
        return bool(self._wanted.pieces) and not bool(mask[self._exact].any())

    def _chosen(self, name: str, values: Sequence[str], none: bool) -> Mask:
        mask = np.zeros(self._filters.size, np.bool_)
        if none:
            mask |= self._lacking(name)
        if values and name in BANDS:
            docs, figures = self._product(name)
            for value in values:
                least, most = _band(value)
                mask[docs[(figures >= least) & (figures < most)]] = True
        elif values:
            mask |= Filters(self._reading, Narrowing(where=tuple((name, value) for value in values))).mask()
        return mask

    def _lacking(self, name: str) -> Mask:
        if name in BANDS:
            docs, _ = self._product(name)
            mask = np.ones(self._filters.size, np.bool_)
            mask[docs] = False
            return mask & self._base
        return Filters(self._reading, Narrowing(missing=(PARTS.get(name, name),))).mask()

    def _product(self, name: str) -> tuple[Places, NDArray[np.float64]]:
        """The works that have all figures of a banded facet, and the products."""
        connection = index_tables.plain(self._reading)
        product = np.ones(self._filters.size, np.float64)
        there = np.zeros(self._filters.size, np.int64)
        names, _ = BANDS[name]
        for one in names:
            column = index_columns.figures(connection, one)
            product[column.docs] *= column.values
            there[column.docs] += 1
        docs = np.flatnonzero(there == len(names))
        return docs, product[docs]

    def _banded(self, name: str, mask: Mask) -> Facet:
        docs, figures = self._product(name)
        within = figures[mask[docs]]
        bands = [(least, most, int(((within >= least) & (within < most)).sum())) for least, most in BANDS[name][1]]
        chosen = self._asked.choice(name).values
        values = tuple(
            Value(said, NOTHING, count)
            for least, most, count in bands
            if count or f"{least:g}-{most:g}" in chosen
            for said in (f"{least:g}-{most:g}",)
        )
        return Facet(name, "Knots per dm²", values, int((mask & self._lacking(name)).sum()), len(values))

    def _counts(self, mask: Mask, name: str, most: int) -> tuple[list[tuple[str, int]], int]:
        connection = index_tables.plain(self._reading)
        column = index_columns.facet(connection, name)
        often = np.bincount(column.values[mask[column.docs]].astype(np.int64), minlength=1)
        there = np.flatnonzero(often)
        best = there[np.argsort(-often[there], kind="stable")][:most].tolist()
        said = index_columns.value_names(connection, best)
        return [(said[one], int(often[one])) for one in best], len(there)


def _those_in(places: Places, docs: Sequence[int]) -> set[int]:
    """Those of a few places that are among many, which stand in their order."""
    spots = np.searchsorted(places, docs).tolist()
    return {doc for doc, spot in zip(docs, spots, strict=True) if spot < len(places) and places[spot] == doc}


def count(reading: Reading, kind: str, asked: Asked, language: Language) -> int:
    """How many works of a kind fit what is asked for."""
    return int(Listing(reading, kind, asked, language).mask().sum())


def facets_of(listing: Listing, names: Iterable[str], find: str = "") -> tuple[Facet, ...]:
    """Several facets of one listing."""
    return tuple(listing.facet(name, find) for name in names)


def _read(reading: Reading, asked: Asked, language: Language) -> tuple[grammar.Wanted, Query, tuple[Problem, ...]]:
    line = read_line(asked.text)
    read, unread = Query(), list[Problem]()
    for one in _each(asked.filters, line.filters):
        try:
            read = _together(read, filters.read(reading, [one], language))
        except WorldError as fault:
            unread.append(fault.problem)
    return grammar.wanted(line.words), read, tuple(unread)


def _each(chips: Sequence[str], typed: Sequence[str]) -> Iterator[str]:
    yield from dict.fromkeys((*chips, *typed))


def _together(one: Query, other: Query) -> Query:
    return Query(
        where=(*one.where, *other.where),
        missing=(*one.missing, *other.missing),
        holding=(*one.holding, *other.holding),
        begin=other.begin or one.begin,
        end=other.end or one.end,
        ranges=(*one.ranges, *other.ranges),
    )


def _is_named(label: Multilingual, find: str) -> bool:
    wanted = fold(find).split()
    names = [f" {fold(label.get(language))}" for language in LANGUAGES]
    return any(all(f" {word}" in name for word in wanted) for name in names)


def _band(value: str) -> tuple[float, float]:
    least, _, most = value.partition("-")
    try:
        return float(least), float(most)
    except ValueError:
        return 0.0, 0.0
