"""The rows of a list of records: what each says, which of them fit what is typed and asked, in which order."""

from bisect import insort
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, islice
from operator import attrgetter
from typing import Any, Final

from kalbajar_catalogue.i18n.folding import fold

EVERYTHING: Final = ""
"""The tag of the choice that leaves nothing out."""
UNUSED: Final = "unused"
"""The tag of the rows that nothing points at; the list itself knows them, once it was told the uses."""
BY_ORDER: Final = "order"
"""Rows sorted as the page gives them."""
BY_USE: Final = "use"
"""Rows sorted so that the most used come first."""
_PIECE: Final = 512
_TAGS, _UID = attrgetter("tags"), attrgetter("uid")


@dataclass(frozen=True)
class RecordRow:
    """One record in the words of one language.

    `sought` is what it is found by, folded already (`sought_by`); `line` stands quietly under the name. `mark` is
    an icon at the end and `mark_said` what it means. `tags` are what a page lets choose by. `depth` sets a row in
    under the one it belongs to. `nameless` tells that the name only stands in for one. `order` is where it stands
    among the others, for a page that reads single rows anew.
    """

    uid: str
    name: str
    line: str = ""
    sought: str = ""
    symbol: str = ""
    mark: str = ""
    mark_said: str = ""
    tags: frozenset[str] = frozenset()
    depth: int = 0
    nameless: bool = False
    order: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Narrow:
    """What of a list is wanted: words that a row must have, a tag, an order."""

    text: str = ""
    tag: str = EVERYTHING
    sort: str = BY_ORDER

    @property
    def as_given(self) -> bool:
        """Whether all rows are shown as the page gave them; only then can they be put in another order by hand."""
        return not self.text.strip() and self.tag == EVERYTHING and self.sort == BY_ORDER


def ordered(rows: Iterable[RecordRow]) -> list[RecordRow]:
    """The rows by their `order`. In pieces: one sort of very many holds up every other thread until it is done."""
    pieces = []
    waiting = iter(rows)
    while piece := sorted(islice(waiting, _PIECE), key=_order):
        pieces.append(piece)
    return list(merge(*pieces, key=_order))


def put_in(rows: Sequence[RecordRow], gone: Collection[str], new: Iterable[RecordRow]) -> list[RecordRow]:
    """Ordered rows without some and with others, these few at their places."""
    stay = [row for row in rows if row.uid not in gone]
    for row in new:
        insort(stay, row, key=_order)
    return stay


def _order(row: RecordRow) -> tuple[Any, ...]:
    return row.order


def sought_by(*texts: str) -> str:
    """What a row is found by: these texts folded, one to a line, so that no word reaches over two of them."""
    return "\n".join(folded for text in texts if text and (folded := fold(text)))


def narrowed(rows: Sequence[RecordRow], used: Mapping[str, int] | None, wanted: Narrow) -> list[RecordRow]:
    """The rows that have every word that is wanted somewhere, and the tag, in the order that is wanted.

    `used` is how often each record is used, None while nobody knows.
    """
    words = fold(wanted.text).split()
    fitting = [row for row in rows if all(word in row.sought for word in words)] if words else list(rows)
    if wanted.tag != EVERYTHING:
        fitting = [row for row in fitting if has_tag(row, wanted.tag, used)]
    if wanted.sort == BY_USE and used is not None:
        fitting.sort(key=lambda row: -used.get(row.uid, 0))
    return fitting


def has_tag(row: RecordRow, tag: str, used: Mapping[str, int] | None) -> bool:
    """Whether a row may be chosen by this tag."""
    if tag == UNUSED:
        return used is not None and not used.get(row.uid)
    return tag in row.tags


def tallied(rows: Sequence[RecordRow], used: Mapping[str, int] | None, tags: Sequence[str]) -> dict[str, int]:
    """How many rows there are of each tag."""
    found = Counter(chain.from_iterable(map(_TAGS, rows)))
    counts = {tag: found[tag] for tag in tags}
    if UNUSED in counts and used is not None:
        counts[UNUSED] = len(rows) - sum(
            map({uid for uid, often in used.items() if often}.__contains__, map(_UID, rows))
        )
    if EVERYTHING in counts:
        counts[EVERYTHING] = len(rows)
    return counts
