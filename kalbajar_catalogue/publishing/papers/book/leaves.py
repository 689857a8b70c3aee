"""Which works share a page or a spread, and how it is made up. Pure; works are named by their place in the edition."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from kalbajar_catalogue.editions.format import EditionWork
from kalbajar_catalogue.publishing.papers.book.measures import Measures
from kalbajar_catalogue.publishing.papers.book.pen import Plain

_LONG_FOR_SHARED: Final = 700
_FEWEST_ENTRIES: Final = 3
"""So many works in a row without a picture are entries; one or two keep their empty frames among the plates."""
WIDE: Final = 2.4
"""Width by height from which a picture may go across the fold."""
_TALL: Final = 0.85
_EMPTY_RATIO: Final = 1.5
_ROW_MM: Final = 64.0
_WORDS_UNDER_MM: Final = 25.0
_GAP_MM: Final = 4.0
_NARROWEST_MM: Final = 34.0
_USUAL: Final = 0.85
_HALVINGS: Final = 24


@dataclass(frozen=True)
class Leaves:
    """Makes up the pages of works. `plates` is `one`, `two` or `grid` a page; `spread` gives each work two pages."""

    exhibits: Sequence[EditionWork]
    works: Sequence[Plain]
    measures: Measures
    plates: str
    spread: bool

    def of(self, indexes: Sequence[int]) -> list[Plain]:
        """The leaves of these works in their order; every work is on one of them."""
        return list(self._unpictured(self._shared(list(self._alone(indexes)))))

    def _unpictured(self, leaves: Iterable[Plain]) -> Iterator[Plain]:
        """The same with works that follow each other and have no picture as entries on common pages."""
        for only_words, some in groupby(leaves, self._is_only_words):
            together = list(some)
            if only_words and len(together) >= _FEWEST_ENTRIES:
                yield {"kind": "entries", "works": [index for leaf in together for index in leaf["works"]]}
            else:
                yield from together

    def _is_only_words(self, leaf: Plain) -> bool:
        work = self.works[leaf["works"][0]]
        return leaf["kind"] in ("page", "spread") and not work["plate"] and not work["views"]

    def _alone(self, indexes: Sequence[int]) -> Iterator[Plain]:
        """Each work on its own leaf, but the two of a pair, which stand where the first of them hangs."""
        places = {self.exhibits[index].uid: index for index in indexes}
        done: set[int] = set()
        for index in indexes:
            if index in done:
                continue
            other = self._partner(index, places, done) if self.plates == "one" else None
            if other is None:
                yield {"kind": self._kind(index), "works": [index]}
            else:
                done.add(other)
                yield {"kind": "pair", "works": self._older_first(index, other)}

    def _partner(self, index: int, places: dict[str, int], done: set[int]) -> int | None:
        """The work that shows the same before or after, in the same part of the book and with a picture as well."""
        if not self.works[index]["plate"]:
            return None
        for relation in self.exhibits[index].relations:
            other = places.get(relation.work)
            same = relation.type in ("before", "after") or relation.same_viewpoint
            if same and other not in (None, index) and other not in done and self.works[other]["plate"]:
                return other
        return None

    def _older_first(self, index: int, other: int) -> list[int]:
        years = [self._year(one) for one in (index, other)]
        if years[0] and years[1] and years[0] != years[1]:
            return sorted((index, other), key=self._year)
        later = any(
            relation.type == "after" and relation.work == self.exhibits[other].uid
            for relation in self.exhibits[index].relations
        )
        earlier = any(
            relation.type == "before" and relation.work == self.exhibits[other].uid
            for relation in self.exhibits[index].relations
        )
        return [other, index] if earlier and not later else [index, other]

    def _year(self, index: int) -> int:
        return self.exhibits[index].year_earliest or self.exhibits[index].year_latest or 0

    def _kind(self, index: int) -> str:
        work = self.works[index]
        if work["parts"]:
            return "parts"
        if work["kind"] == "carpet" and (work["structure"] or work["weave"] or work["strip"]) and self.plates == "one":
            return "carpet"
        if self.plates != "one" and not _is_long(work):
            return self.plates
        if self.spread and _ratio(work) > WIDE and work["plate"]:
            return "fold"
        # Other views want a place beside the plate, which one page does not have.
        return "spread" if self.spread or work["views"] else "page"

    def _shared(self, leaves: list[Plain]) -> Iterator[Plain]:
        """The same with works that share a page put together."""
        waiting: list[int] = []
        for leaf in leaves:
            if leaf["kind"] in ("two", "grid"):
                waiting += leaf["works"]
            else:
                yield from self._together(waiting)
                waiting = []
                yield leaf
        yield from self._together(waiting)

    def _together(self, indexes: Sequence[int]) -> Iterator[Plain]:
        if self.plates == "two":
            for start in range(0, len(indexes), 2):
                yield self._two(list(indexes[start : start + 2]))
        elif indexes:
            yield self._grid(indexes)

    def _two(self, two: list[int]) -> Plain:
        """Two tall pictures stand beside each other, all others below each other; always at one height."""
        ratios = [_ratio(self.works[index]) for index in two]
        beside = len(two) > 1 and max(ratios) < _TALL
        return {"kind": "beside" if beside else "two", "works": two}

    def _grid(self, indexes: Sequence[int]) -> Plain:
        """Rows that follow each other over the pages; how high their words are is known to the style alone.

        Few works are larger: a row less to a page, as long as all of them stand on one spread.
        """
        count = max(int(self.measures.live_height // _ROW_MM), 1)
        rows = self._rows_of_page(indexes, count)
        if count > 1 and len(larger := self._rows_of_page(indexes, count - 1)) <= 2 * (count - 1):
            rows = larger
        return {"kind": "grid", "works": list(indexes), "rows": rows}

    def _rows_of_page(self, indexes: Sequence[int], count: int) -> list[Plain]:
        return list(self._rows(indexes, self.measures.live_height / count - _WORDS_UNDER_MM))

    def _rows(self, indexes: Sequence[int], highest: float) -> Iterator[Plain]:
        """Rows of pictures of one height, as wide as the page where their shapes allow it."""
        row = list[int]()
        for index in indexes:
            if row and self._is_better_without(row, index, highest):
                yield self._row(row, highest)
                row = []
            row.append(index)
        if row:
            yield self._row(row, highest)

    def _is_better_without(self, row: list[int], index: int, highest: float) -> bool:
        """Whether a row is nearer to its usual height when it ends before this picture."""
        usual = highest * _USUAL
        without, with_it = self._filling(row, usual), self._filling([*row, index], usual)
        return with_it < usual and abs(without - usual) <= abs(with_it - usual)

    def _filling(self, row: Sequence[int], usual: float) -> float:
        """The height at which a row is as wide as the page; a narrow picture keeps a place for its words."""
        low, high = 0.0, 4 * usual
        for _ in range(_HALVINGS):
            height = (low + high) / 2
            low, high = (height, high) if self._width(row, height) <= self.measures.live_width else (low, height)
        return low

    def _row(self, row: list[int], highest: float) -> Plain:
        height = min(highest, self._filling(row, highest * _USUAL))
        cells = [{"work": index, "width": round(self._cell(index, height), 2)} for index in row]
        return {"height": round(height, 2), "cells": cells}

    def _width(self, row: Sequence[int], height: float) -> float:
        return sum(self._cell(index, height) for index in row) + _GAP_MM * (len(row) - 1)

    def _cell(self, index: int, height: float) -> float:
        return min(max(_ratio(self.works[index]) * height, _NARROWEST_MM), self.measures.live_width)


def _ratio(work: Plain) -> float:
    plate = work["plate"]
    return float(plate["width"] / plate["height"]) if plate else _EMPTY_RATIO


def _is_long(work: Plain) -> bool:
    texts = work["texts"]
    return bool(texts) and sum(map(len, texts[0]["paragraphs"])) > _LONG_FOR_SHARED
