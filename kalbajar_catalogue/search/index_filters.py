"""What narrows a search, as masks over the places of the index; each part apart, since a facet leaves out its own."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial

import numpy as np

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.search import grammar, index_columns, index_tables
from kalbajar_catalogue.search.documents import BEGIN, END, FIELD_MARK, SIZE, TOLD_MARK, first_day, last_day
from kalbajar_catalogue.search.index_columns import Mask, Places
from kalbajar_catalogue.search.index_matching import holding
from kalbajar_catalogue.search.narrowing import Narrowing, Range
from kalbajar_catalogue.search.sources import is_found, may_own, owner_field
from kalbajar_catalogue.search.subjects import DATES, SHARED, TEXTS, facets_of
from kalbajar_catalogue.storage.fields import Field, fields_of, naming_field
from kalbajar_catalogue.storage.kinds import Kind, Kinds
from kalbajar_catalogue.storage.work import Reading

_ENDINGS = tuple(f"_{language}" for language in LANGUAGES)


class Filters:
    """The parts of a narrowing in one reading."""

    def __init__(self, reading: Reading, narrowing: Narrowing) -> None:
        self._reading = reading
        self._connection = index_tables.plain(reading)
        self._narrowing = narrowing
        self.size = index_tables.size(self._connection)
        self.narrow = narrowing != Narrowing() and bool(self._steps)

    def mask(self, but: str = "") -> Mask:
        """All records of the index that fit; the values asked of one facet may be left out."""
        mask = self.everything.copy()
        for name, part in self._parts.items():
            if name != but:
                mask &= part
        return mask

    @cached_property
    def everything(self) -> Mask:
        """All records of the index."""
        return self._of(index_columns.facet(self._connection, "kind").docs)

    def applicable(self, name: str) -> Mask:
        """Records of the kinds that could have something of this name."""
        return self._valued("kind", sorted(kinds_with(self._reading.kinds, name)))

    @cached_property
    def _parts(self) -> dict[str, Mask]:
        return {name: step() for name, step in self._steps.items()}

    @cached_property
    def _steps(self) -> dict[str, Callable[[], Mask]]:
        """What is to be worked out, under the name of its facet or under one that no facet has."""
        given = self._narrowing
        values: dict[str, list[str]] = defaultdict(list)
        for name, value in (*given.where, *(("kind", kind) for kind in given.kinds)):
            values[name].append(value)
        steps: dict[str, Callable[[], Mask]] = {name: partial(self._valued, name, own) for name, own in values.items()}
        steps |= {f"missing {name}": partial(self._missing, name) for name in given.missing}
        steps |= {f"figure {one}": partial(self._ranged, one) for one in given.ranges}
        steps |= {f"in {name} {text}": partial(self._holding, name, text) for name, text in given.holding}
        if given.begin or given.end:
            steps["the date"] = partial(self._overlapping, given.begin, given.end)
        return steps

    def _of(self, docs: Places) -> Mask:
        mask = np.zeros(self.size, np.bool_)
        mask[docs] = True
        return mask

    def _valued(self, name: str, values: Iterable[str]) -> Mask:
        column = index_columns.facet(self._connection, name)
        ids = list(index_columns.value_ids(self._connection, values).values())
        return self._of(column.docs[np.isin(column.values, ids)])

    def _ranged(self, one: Range) -> Mask:
        column = index_columns.figures(self._connection, one.name)
        within = np.ones(len(column.docs), np.bool_)
        if one.least is not None:
            within &= column.values >= one.least
        if one.most is not None:
            within &= column.values <= one.most
        return self._of(column.docs[within])

    def _overlapping(self, begin: str, end: str) -> Mask:
        first, last = first_day(begin) if begin else None, last_day(end) if end else None
        began, ended = (index_columns.figures(self._connection, name) for name in (BEGIN, END))
        mask = self._of(began.docs)
        if last is not None:
            mask &= self._of(began.docs[began.values <= last])
        if first is not None:
            mask &= self._of(ended.docs[ended.values >= first])
        return mask

    def _missing(self, name: str) -> Mask:
        """Records whose kind has such a field, and that have nothing in it."""
        mask = self.applicable(name)
        figure = BEGIN if name == "date" else name
        if name == "date" or name.partition(".")[0] == SIZE:
            return mask & ~self._of(index_columns.figures(self._connection, figure).docs)
        shared = {one.name for one in SHARED}
        if name in shared:
            return mask & ~self._of(index_columns.facet(self._connection, name).docs)
        for flag in flags_of(self._reading.kinds, name):
            mask &= ~self._of(index_columns.flagged(self._connection, flag))
        return mask

    def _holding(self, name: str, text: str) -> Mask:
        """Records in whose field all words of a text stand, by their beginnings."""
        wanted = grammar.wanted(text)
        words = fold(text).split()
        told_as = _told_as(self._reading.kinds, name)
        docs = holding(self._connection, wanted)
        found = index_tables.told(self._connection, docs.tolist())
        return self._of(np.array([doc for doc, told in found if _says(told, told_as, words)], np.int64))


def kinds_with(kinds: Kinds, name: str) -> set[str]:
    """The kinds of result that could have something of this name: a facet, a field, a key or a part."""
    results = [kind for kind in kinds if is_found(kind)]
    if name in kinds and owner_field(kinds[name]):
        return {kind.name for kind in results if may_own(kind, kinds[name])}
    if special := _SPECIAL.get(name.partition(".")[0]):
        return {kind.name for kind in results if special(kind)}
    own = {kind.name for kind in results if any(_named(one, name) for one in fields_of(kind.record))}
    parts = [part for part in kinds if owner_field(part) and any(_named(one, name) for one in fields_of(part.record))]
    return own or {kind.name for kind in results if any(may_own(kind, part) for part in parts)}


def _has_dates(kind: Kind) -> bool:
    return any(one.name in pair for one in fields_of(kind.record) for pair in DATES)


def _has_sizes(kind: Kind) -> bool:
    members = (member for one in fields_of(kind.record) if one.group_type for member in fields_of(one.group_type))
    return any(member.declared.unit == "mm" for member in members)


def _hangs(kind: Kind) -> bool:
    return bool(kind.record.family == "item")


_SPECIAL: dict[str, Callable[[Kind], bool]] = {
    "date": _has_dates, "decade": _has_dates, "size": _has_sizes, "exhibition": _hangs, "kind": lambda kind: True,
    TEXTS: _hangs,
}  # fmt: skip


def flags_of(kinds: Kinds, name: str) -> set[str]:
    """The marks of whatever is called by this name."""
    if name in kinds:
        return {name}
    found: set[str] = set()
    for kind in kinds:
        prefixes = ([""] if is_found(kind) else []) + ([f"{kind.name}."] if owner_field(kind) else [])
        for one in fields_of(kind.record):
            keys = one.keys if one.name == name else [key for key in one.keys if key == name]
            found |= {f"{prefix}{key}" for prefix in prefixes for key in keys}
    own = {flag for flag in found if "." not in flag}
    return own or found


def _named(one: Field, name: str) -> bool:
    return name == one.name or name in one.keys or name in _shared_by(one)


def _shared_by(one: Field) -> Sequence[str]:
    members = fields_of(one.group_type) if one.group_type else (one,)
    return [facet for member in members for facet in facets_of(one, member)]


def _told_as(kinds: Kinds, name: str) -> set[str]:
    """The names under which the texts of a field, or of a field in a language, are told."""
    base = name[:-3] if name[-3:] in _ENDINGS else name
    heading = any(naming_field(kind.record) == base for kind in kinds)
    told = name.replace(base, "title", 1) if heading else name
    return {told, *(f"{told}{ending}" for ending in _ENDINGS)}


def _says(told: str, names: set[str], words: Sequence[str]) -> bool:
    """Whether some text of a field has all words, by their beginnings."""
    own = (one.partition(FIELD_MARK) for one in told.split(TOLD_MARK))
    texts = (f" {fold(text)}" for name, _, text in own if name.split(".")[-1] in names)
    return any(all(f" {word}" in text for word in words) for text in texts)
