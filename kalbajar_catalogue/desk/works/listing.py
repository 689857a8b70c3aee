"""What the list of a page of works asks of the core. Each function is called in the database lane.

What needs the search is loaded when it is first asked for: a page that shows everything is painted without it.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import listing
from kalbajar_catalogue.items.listing import Row
from kalbajar_catalogue.items.ordering import Orders, Sort
from kalbajar_catalogue.search import saved
from kalbajar_catalogue.search.asking import Asked, Line
from kalbajar_catalogue.search.saved import Saved
from kalbajar_catalogue.storage.work import Reading, Work

if TYPE_CHECKING:
    from kalbajar_catalogue.search.listing import Docs, Facet
    from kalbajar_catalogue.search.whence import Why

FIRST = 24
USUAL: Mapping[str, tuple[str, ...]] = {
    "photograph": ("photographer", "place_shown", "period_relation", "decade", "material", "exhibition", "texts",
                   "picture"),
    "carpet": ("weave_type", "school", "density", "knot_type", "maker", "place", "decade", "material", "exhibition",
               "status", "texts", "picture"),
    "painting": ("maker", "medium", "support", "genre", "technique", "place", "decade", "exhibition", "texts",
                 "picture"),
    "craft": ("craft_type", "technique", "function", "maker", "place", "material", "decade", "exhibition", "status",
              "texts", "picture"),
    "dwelling": ("structure_type", "plan", "maker", "place", "frame_material", "status", "exhibition", "texts",
                 "picture"),
    "other": ("object_name", "maker", "place", "material", "technique", "decade", "exhibition", "texts", "picture"),
}  # fmt: skip
"""The facets of each kind in the order of the panel."""


UNSORTED = frozenset({listing.TEXTS, "picture", "matched"})
"""Columns that give no order."""


class Matched(NamedTuple):
    """Why a work was found: the English label of a field, and what stands in it.

    `variant`: another spelling of a name; `alike`: what only sounds so.
    """

    label: str
    text: str
    alike: bool = False
    variant: bool = False


Kept = tuple[Saved, int | None]
"""A saved filter, and how many works it finds: None where that cannot be told."""


@dataclass(frozen=True)
class Look:
    """The works that fit, in their order, with the refs of all works of the kind and the rows of the first of them."""

    uids: Sequence[str]
    refs: Mapping[str, str]
    rows: Mapping[str, Row]
    matched: Mapping[str, Matched] = field(default_factory=dict)
    alike: bool = False
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """What a list shows: what is asked for, the columns, the language."""

    asked: Asked
    names: tuple[str, ...]
    language: Language


class Source:
    """What is kept of the works of a kind between two questions. Used in the database lane only."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.orders = Orders(kind)
        self._docs: Docs | None = None

    def look(self, wanted: Wanted, start: int = 0) -> Callable[[Reading], Look]:
        """Reads which works fit, and the rows of some of them from a place on."""

        def read(reading: Reading) -> Look:
            everything = self.orders.ordered(reading, wanted.asked.sorts or (Sort(listing.REF),), wanted.language)
            refs = dict(self.orders.refs(reading))
            if not wanted.asked.narrow:
                return Look(everything, refs, self._rows(reading, wanted, everything[start : start + FIRST]))
            return self._narrowed(reading, wanted, everything, refs)

        return read

    def rows(
        self, wanted: Wanted, uids: Sequence[str]
    ) -> Callable[[Reading], tuple[Mapping[str, Row], Mapping[str, Matched]]]:
        """Reads the rows of some works, and why they were found."""

        def read(reading: Reading) -> tuple[Mapping[str, Row], Mapping[str, Matched]]:
            return self._rows(reading, wanted, uids), self._matched(reading, wanted, uids)

        return read

    def facets(self, wanted: Wanted, find: str) -> Callable[[Reading], tuple["Facet", ...]]:
        """Reads the facets with their counts; none while there is no index."""

        def read(reading: Reading) -> tuple["Facet", ...]:
            from kalbajar_catalogue.search import listing as search

            try:
                asked = search.Listing(reading, self.kind, wanted.asked, wanted.language)
                return search.facets_of(asked, USUAL[self.kind], find)
            except WorldError as fault:
                if fault.code != "search.no_index":
                    raise
                return ()

        return read

    def kept(self, page: str, language: Language) -> Callable[[Reading], tuple[Kept, ...]]:
        """Reads the saved filters of a page; one that cannot be counted has no count."""
        return lambda reading: tuple(
            (one, self._often(reading, one.asked, language)) for one in saved.of_page(reading, page)
        )

    def _often(self, reading: Reading, asked: Asked, language: Language) -> int | None:
        from kalbajar_catalogue.search import listing as search

        try:
            return search.count(reading, self.kind, asked, language)
        except WorldError:
            return None

    def _rows(self, reading: Reading, wanted: Wanted, uids: Sequence[str]) -> Mapping[str, Row]:
        return listing.rows(reading, self.kind, uids, wanted.names, wanted.language)

    def _matched(self, reading: Reading, wanted: Wanted, uids: Sequence[str]) -> Mapping[str, Matched]:
        if not wanted.asked.text.strip():
            return {}
        from kalbajar_catalogue.search import listing as search

        found = search.Listing(reading, self.kind, wanted.asked, wanted.language).why(uids, wanted.language)
        return {uid: _matched(one) for uid, one in found.items()}

    def _narrowed(self, reading: Reading, wanted: Wanted, everything: Sequence[str], refs: Mapping[str, str]) -> Look:
        from kalbajar_catalogue.search import listing as search

        self._docs = self._docs or search.Docs()
        asked = search.Listing(reading, self.kind, wanted.asked, wanted.language)
        found = asked.found(everything, self._docs)
        first = found.uids[:FIRST]
        matched = {uid: _matched(one) for uid, one in asked.why(first, wanted.language).items()}
        return Look(found.uids, refs, self._rows(reading, wanted, first), matched, found.alike, found.unread)


def _matched(one: "Why") -> Matched:
    return Matched(one.label, one.text, one.alike, one.variant)


def save(page: str, name: str, asked: Asked, columns: Sequence[str]) -> Callable[[Work, Progress], str]:
    """Saves a filter with the columns of the table."""
    return lambda work, progress: saved.save(work, page, name, asked, columns)


def save_again(uid: str, asked: Asked, columns: Sequence[str]) -> Callable[[Work, Progress], str]:
    """Lets a saved filter ask for this, in these columns; gives back its uid from then on."""
    return lambda work, progress: saved.change(work, uid, asked, columns)


def rename(uid: str, name: str) -> Callable[[Work, Progress], None]:
    """Renames a saved filter."""
    return lambda work, progress: saved.rename(work, uid, name)


def put_in_order(uids: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Puts saved filters in order."""
    return lambda work, progress: saved.put_in_order(work, uids)


def remove(uid: str) -> Callable[[Work, Progress], None]:
    """Throws a saved filter away."""
    return lambda work, progress: saved.remove(work, uid)


def with_text(asked: Asked, text: str) -> Asked:
    """With another line."""
    return replace(asked, text=text)


def with_chips(asked: Asked, line: Line) -> Asked:
    """With the filters of a line as chips, its words left in it."""
    return replace(asked, text=line.words, filters=tuple(dict.fromkeys((*asked.filters, *line.filters))))


def without_filter(asked: Asked, text: str) -> Asked:
    """Without one of the filters that are chips."""
    return replace(asked, filters=tuple(one for one in asked.filters if one != text))


def with_sorts(asked: Asked, said: str, columns: Collection[str]) -> Asked:
    """In the order that `sorts_said` wrote; columns that are none are left out."""
    named = [(one.lstrip("-"), one.startswith("-")) for one in said.split(",")]
    return replace(asked, sorts=tuple(Sort(name, reverse) for name, reverse in named if name in columns))


def sorts_said(asked: Asked) -> str:
    """The order as a line that is remembered."""
    return ",".join(f"{'-' if one.reverse else ''}{one.name}" for one in asked.sorts)
