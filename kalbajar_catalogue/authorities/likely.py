"""Which people, places or sources may be recorded twice: proposals for a person to look at, never carried out alone.

Two records are alike when a name or spelling of one, whatever its script and the order of its words, has the skeleton
of one of the other's; of people also when one bears initials that fit. Who is of another type, or was born or died
otherwise, is somebody else. What was looked at and kept apart is remembered in the catalogue.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final

from kalbajar_catalogue.authorities.records import Agent, HouseSetting, Place, Source
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.i18n.skeleton import latin, skeleton
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

NAME, INITIALS = "name", "initials"
_APART: Final = "apart:"
_MOST: Final = 12
"""So many records of one skeleton are a common name and no double."""
_TELLING: Final[Mapping[str, tuple[type[Any], str, str, tuple[str, ...]]]] = {
    Agent.kind: (Agent, "display_name", "name_variants", ("type", "birth", "death")),
    Place.kind: (Place, "name", "name_variants", ("type", "parent")),
    Source.kind: (Source, "citation", "", ("type", "date")),
}
KINDS: Final = frozenset(_TELLING)
"""The kinds whose doubles are looked for."""
_SHORT: Final = 2
_ROMAN: Final = re.compile("x{0,3}(ix|iv|v?i{0,3})")
_TYPES: Final = {"", "unknown", "other"}


@dataclass(frozen=True)
class Pair:
    """Two records that may be one, the one that was made first as `one`, and why: `name` or `initials`."""

    one: str
    other: str
    why: str


@dataclass(frozen=True)
class Known:
    """A record by the forms of its name and what tells it from others of that name, such as a year of birth."""

    uid: str
    forms: tuple[str, ...]
    facts: tuple[str, ...]


def likely(reading: Reading, kind: str) -> tuple[Pair, ...]:
    """The records of a kind that may be recorded twice, without those that somebody kept apart."""
    apart = kept_apart(reading)
    return tuple(pair for pair in pairs(_known(reading, kind)) if frozenset((pair.one, pair.other)) not in apart)


def alike(reading: Reading, kind: str, uid: str) -> tuple[Pair, ...]:
    """As `likely`, of one record; that is `one`."""
    found = (pair for pair in likely(reading, kind) if uid in (pair.one, pair.other))
    return tuple(Pair(uid, pair.other if pair.one == uid else pair.one, pair.why) for pair in found)


def pairs(known: Sequence[Known]) -> Iterator[Pair]:
    """Those of these records that may be the same, each pair once."""
    told: set[frozenset[str]] = set()
    for why, groups in ((NAME, _by_name(known)), (INITIALS, _by_initials(known))):
        for group in groups:
            for one, other in combinations(sorted(group, key=lambda record: record.uid), 2):
                both = frozenset((one.uid, other.uid))
                if both in told or not _may_be_one(one, other) or (why == INITIALS and not _fits(one, other)):
                    continue
                told.add(both)
                yield Pair(one.uid, other.uid, why)


def kept_apart(reading: Reading) -> set[frozenset[str]]:
    """The pairs, by uids, that somebody looked at and kept apart."""
    settings = store.glance(reading, HouseSetting, ("name", "value"))
    return {_pair_of(name) for _, _, name, value in settings if name.startswith(_APART) and value}


def keep_apart(work: Work, uid: str, other: str) -> None:
    """Remembers that these two are not the same."""
    name = _APART + ":".join(sorted((uid, other)))
    there = store.fetch_where(work, HouseSetting, name=name)
    if there:
        store.change(work, HouseSetting.kind, there[0].uid, {"value": "yes"})
    else:
        store.insert(work, HouseSetting(name=name, value="yes"))


def _pair_of(name: str) -> frozenset[str]:
    return frozenset(name.removeprefix(_APART).split(":"))


def _known(reading: Reading, kind: str) -> list[Known]:
    record, name, variants, facts = _TELLING[kind]
    names = (name, *((variants,) if variants else ()), *facts)
    return [_told(uid, values, bool(variants)) for uid, _, *values in store.glance(reading, record, names)]


def _told(uid: str, values: Sequence[Any], has_variants: bool) -> Known:
    name, rest = values[0], values[1:]
    variants, facts = (rest[0], rest[1:]) if has_variants else ((), rest)
    said = [name.get(language) for language in LANGUAGES] if isinstance(name, Multilingual) else [name]
    return Known(uid, tuple(form for form in (*said, *variants) if form), tuple(str(fact or "") for fact in facts))


def _by_name(known: Iterable[Known]) -> Iterator[list[Known]]:
    """Records that share the sound of a form, the words in any order."""
    groups: dict[str, dict[str, Known]] = defaultdict(dict)
    for record in known:
        for form in record.forms:
            key = " ".join(sorted(map(_sound, _words(form))))
            if len(key.replace(" ", "")) > _SHORT:
                groups[key][record.uid] = record
    return (list(group.values()) for group in groups.values() if 1 < len(group) <= _MOST)


def _by_initials(known: Iterable[Known]) -> Iterator[list[Known]]:
    """Records with the same surname whose other words begin alike."""
    groups: dict[tuple[str, str], dict[str, Known]] = defaultdict(dict)
    for record in known:
        for form in record.forms:
            if parted := _parted(form):
                surname, others = parted
                groups[surname, "".join(word[0] for word in others)][record.uid] = record
    return (list(group.values()) for group in groups.values() if 1 < len(group) <= _MOST)


def _fits(one: Known, other: Known) -> bool:
    """Whether a form of one is a form of the other with initials for some words, and whole words that are the same."""
    mine, theirs = (list(filter(None, map(_parted, record.forms))) for record in (one, other))
    return any(left[0] == right[0] and _abbreviates(left[1], right[1]) for left in mine for right in theirs)


def _abbreviates(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(mine) != len(theirs):
        return False
    both = list(zip(mine, theirs, strict=True))
    initials = [pair for pair in both if min(map(len, pair)) == 1 and _is_longer_word(max(pair, key=len))]
    whole = [pair for pair in both if pair not in initials]
    same = all(_sound(left) == _sound(right) for left, right in whole)
    return bool(initials) and same and all(left[0] == right[0] for left, right in initials)


def _parted(form: str) -> tuple[str, tuple[str, ...]] | None:
    """The sound of the surname, and the other words in Latin letters, sorted; None where there is only one word."""
    words = _words(form)
    if len(words) == 1 or not words:
        return None
    surname = max((words[-1], words[0]), key=len)
    others = list(words)
    others.remove(surname)
    return _sound(surname), tuple(sorted(spelled for word in others if (spelled := latin(word))))


def _sound(word: str) -> str:
    """The skeleton of a word; initials and Roman numbers as they are, since those of others sound the same."""
    return skeleton(word) if len(word) > _SHORT and _is_word(word) else latin(word)


def _is_longer_word(word: str) -> bool:
    return len(word) > 1 and _is_word(word)


def _is_word(word: str) -> bool:
    return not _ROMAN.fullmatch(word)


def _words(form: str) -> list[str]:
    return fold(form).split()


def _may_be_one(one: Known, other: Known) -> bool:
    """Whether nothing known of both says that they are two; of two dates the shorter must begin the longer."""
    return all(_agree(mine, theirs) for mine, theirs in zip(one.facts, other.facts, strict=True))


def _agree(mine: str, theirs: str) -> bool:
    return mine in _TYPES or theirs in _TYPES or mine.startswith(theirs) or theirs.startswith(mine)
