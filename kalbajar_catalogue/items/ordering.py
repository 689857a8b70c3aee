"""The order of works by any of their columns: worked out once, kept, and brought up to date by what changed."""

import json
import re
import unicodedata
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.listing import DERIVED_FROM, MAKERS, REF, TEXTS
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import OWN, Field, Shape, field_of, fields_of
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.work import Reading

BY_DATE = {"date_display": "date_earliest"}
"""Dates in words stand in the order of the dates they mean."""
_MOST_CHANGED = 5000
_FIGURES = re.compile(r"\d{1,300}")
Key = str | float
Keys = dict[str, Key]


@dataclass(frozen=True)
class Sort:
    """A column that works are put in order by; what has nothing in it comes last either way."""

    name: str
    reverse: bool = False


class _Weights(dict[int, str]):
    """Letter -> what compares as `sort_key` does; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        weights, _ = sort_key(chr(code))
        found = "".join(f"{chr(sort + 1)}{chr(place >> 12)}{chr(place & 0xFFF)}" for sort, place in weights)
        self[code] = found
        return found


_WEIGHTS = _Weights()
_FIGURE_SORT = chr(sort_key("1")[0][0][0] + 1)


def collated(text: str) -> str:
    """A text that compares with others as `i18n.sorting.sort_key` would, made twenty times as fast."""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    lower = composed.replace("İ", "i").replace("I", "ı").lower()
    if not any(map(str.isdecimal, lower)):
        return f"{lower.translate(_WEIGHTS)}\0{composed}"
    pieces, at = list[str](), 0
    for run in _FIGURES.finditer(lower):
        pieces += (lower[at : run.start()].translate(_WEIGHTS), _figure(run[0]))
        at = run.end()
    return f"{''.join(pieces)}{lower[at:].translate(_WEIGHTS)}\0{composed}"


def _numbered(ref: str, heads: dict[str, str]) -> str:
    """As `collated`, for numbers of which many begin alike; `heads` keeps their beginnings."""
    head = ref.rstrip("0123456789")
    if head not in heads:
        heads[head] = collated(head).partition("\0")[0]
    return f"{heads[head]}{_figure(ref[len(head) :])}" if len(head) < len(ref) else heads[head]


def _figure(digits: str) -> str:
    said = str(int(digits))
    return f"{_FIGURE_SORT}{chr(len(said))}{said}"


class Orders:
    """The works of one kind in any order. Asked in the database lane only; `forget` may be called from anywhere."""

    def __init__(self, kind: str) -> None:
        self._record = BY_KIND[kind]
        self._changed: deque[Changes] = deque()
        self._refs: dict[str, str] | None = None
        self._keys: dict[tuple[str, Language], Keys] = {}
        self._ordered: dict[tuple[tuple[Sort, ...], Language], tuple[str, ...]] = {}

    def forget(self, changes: Changes) -> None:
        """Look again at whatever these changes touch before the next answer."""
        self._changed.append(changes)

    def refs(self, reading: Reading) -> Mapping[str, str]:
        """The ref of every live work of the kind, by uid."""
        self._catch_up(reading)
        if self._refs is None:
            self._refs = dict(store.glance(reading, self._record, ()))
        return self._refs

    def ordered(self, reading: Reading, sorts: Sequence[Sort], language: Language) -> tuple[str, ...]:
        """The uids of all works of the kind, by these columns in turn, then as they were made.

        Columns that the kind has not, or has no more, give no order.
        """
        refs = self.refs(reading)
        asked = (tuple(sort for sort in sorts if _is_column(self._record, sort.name)), language)
        if asked not in self._ordered:
            if len(self._ordered) >= 8:
                self._ordered.clear()
            found = list(refs)
            for sort in reversed(asked[0]):
                found = _sorted(found, self._keys_of(reading, sort.name, language), sort.reverse)
            self._ordered[asked] = tuple(found)
        return self._ordered[asked]

    def _keys_of(self, reading: Reading, name: str, language: Language) -> Keys:
        asked = (BY_DATE.get(name, name), language)
        if asked not in self._keys:
            self._keys[asked] = _read(reading, self._record, asked[0], language, self._refs or {}, None)
        return self._keys[asked]

    def _catch_up(self, reading: Reading) -> None:
        own, others = set[str](), set[str]()
        while self._changed:
            entries = self._changed.popleft().entries
            own |= {entry.uid for entry in entries if entry.kind == self._record.kind}
            others |= {entry.kind for entry in entries if entry.kind != self._record.kind}
        if own or others:
            self._ordered.clear()
        if len(own) > _MOST_CHANGED:
            self._refs, self._keys = None, {}
            return
        self._forget_fields("own_field" in others)
        if others & {"agent", "place", "term", "exhibition", "source"}:
            self._keys = {asked: keys for asked, keys in self._keys.items() if not _borrows(self._record, asked[0])}
        if own and self._refs is not None:
            self._take_again(reading, own, self._refs)

    def _forget_fields(self, own: bool) -> None:
        """Let go what was worked out of columns that are no more; of fields of the museum's own when they changed."""
        self._keys = {
            asked: keys
            for asked, keys in self._keys.items()
            if _is_column(self._record, asked[0]) and not (own and asked[0].startswith(OWN))
        }

    def _take_again(self, reading: Reading, own: set[str], refs: dict[str, str]) -> None:
        fresh = dict(store.glance(reading, self._record, (), own))
        for uid in own - fresh.keys():
            refs.pop(uid, None)
        come = fresh.keys() - refs.keys()
        refs |= fresh
        if come:
            self._refs = dict(sorted(refs.items()))
        for (name, language), keys in self._keys.items():
            for uid in own:
                keys.pop(uid, None)
            keys |= _read(reading, self._record, name, language, fresh, sorted(fresh))


def _sorted(uids: Sequence[str], keys: Keys, reverse: bool) -> list[str]:
    there = sorted((uid for uid in uids if uid in keys), key=keys.__getitem__, reverse=reverse)
    return [*there, *(uid for uid in uids if uid not in keys)] if len(there) < len(uids) else there


def _is_column(record: type[Any], name: str) -> bool:
    named = name in (REF, TEXTS) or name in record.derived or (name == MAKERS and bool(record.maker_fields))
    return named or any(one.name == name for one in fields_of(record))


def _borrows(record: type[Any], name: str) -> bool:
    """Whether a column shows names and words that stand in other records."""
    if name in (REF, MAKERS) or name in record.derived:
        return name == MAKERS
    field, _ = field_of(record, name) if name in _scalar_names(record) else (_named(record, name), None)
    members = fields_of(field.group_type) if field.group_type else (field,)
    return any(one.declared.refers or one.declared.vocabulary for one in members)


def _scalar_names(record: type[Any]) -> set[str]:
    return {one.name for one in fields_of(record) if one.shape is not Shape.MULTILINGUAL}


def _named(record: type[Any], name: str) -> Field:
    return next(one for one in fields_of(record) if one.name == name)


def _read(
    reading: Reading, record: type[Any], name: str, language: Language, refs: Mapping[str, str],
    uids: Sequence[str] | None,
) -> Keys:  # fmt: skip
    """The keys of a column, of all works or of these; those that have nothing in it have none."""
    if name == REF:
        heads: dict[str, str] = {}
        return {uid: _numbered(ref, heads) for uid, ref in refs.items()}
    if name in record.derived:
        return _derived(reading, record, name, uids)
    if name == TEXTS:
        return {}
    if name == MAKERS:
        found: Keys = {}
        for one in reversed(record.maker_fields):
            found |= _of_field(reading, record, _named(record, one), language, uids)
        return found
    return _of_field(reading, record, _named(record, name), language, uids)


def _of_field(
    reading: Reading, record: type[Any], field: Field, language: Language, uids: Sequence[str] | None
) -> Keys:
    if field.shape is Shape.MULTILINGUAL:
        texts = repository.texts_of_field(reading, record.kind, field.name, language, uids)
        return {uid: collated(text) for uid, text in texts.items()}
    if field.shape in (Shape.LIST, Shape.GROUPS):
        return _of_list(reading, record, field, language, uids)
    rows = store.glance(reading, record, (field.name,), uids)
    values = {row[2] for row in rows}
    names = authorities.names_of(reading, filter(None, values)) if field.declared.refers else {}
    keys = {value: _key(field, value, language, names) for value in values}
    return {uid: key for uid, _, value in rows if (key := keys[value]) is not None}


def _of_list(reading: Reading, record: type[Any], field: Field, language: Language, uids: Sequence[str] | None) -> Keys:
    """The keys of the first values of lists; of sizes, the largest."""
    members = fields_of(field.group_type) if field.group_type else ()
    sized = next((one.name for one in members if one.declared.unit == "mm"), "")
    rows = repository.values_of_field(reading, record.kind, field.name, uids, first=not sized)
    if sized:
        return _largest(rows, sized)
    main = members[0] if members else field
    read = {raw: json.loads(raw) for raw in {raw for _, raw in rows}}
    values = {raw: one.get(main.name, "") if isinstance(one, dict) else one for raw, one in read.items()}
    told = {raw: value for raw, value in values.items() if isinstance(value, str)}
    names = authorities.names_of(reading, filter(None, told.values())) if main.declared.refers else {}
    keys = {raw: _key(main, value, language, names) for raw, value in told.items()}
    return {uid: key for uid, raw in rows if (key := keys.get(raw)) is not None}


def _largest(rows: Sequence[tuple[str, str]], name: str) -> Keys:
    sizes: dict[str, float] = {}
    for uid, raw in rows:
        if (size := json.loads(raw).get(name)) is not None:
            sizes[uid] = max(size, sizes.get(uid, 0.0))
    return dict(sizes)


def _key(field: Field, value: Any, language: Language, names: Mapping[str, Multilingual]) -> Key | None:
    """The key of one value, None for nothing."""
    if not isinstance(value, str):
        return None if value is None else float(value)
    if field.declared.refers:
        value = names[value].best(language).text if value in names else ""
    elif field.declared.vocabulary and value:
        value = vocabularies.word(field.declared.vocabulary, value, language)
    if not value:
        return None
    return value if field.declared.date or field.declared.moment else collated(value)


def _derived(reading: Reading, record: type[Any], name: str, uids: Sequence[str] | None) -> Keys:
    names = DERIVED_FROM[name]
    made: dict[tuple[Any, ...], float | None] = {}
    keys: Keys = {}
    for uid, _, *values in store.glance(reading, record, names, uids):
        told = tuple(values)
        if told not in made:
            made[told] = getattr(record(**dict(zip(names, told, strict=True))), name)
        if (one := made[told]) is not None:
            keys[uid] = float(one)
    return keys
