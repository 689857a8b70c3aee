"""Of which kind the records of a table are, and which column names it where there are several. Pure."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kalbajar_catalogue.importing import content, synonyms
from kalbajar_catalogue.importing.content import Content
from kalbajar_catalogue.importing.headings import GUESSED, Meaning, field_behind, folded, meanings
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF
from kalbajar_catalogue.items import service
from kalbajar_catalogue.storage.fields import until_fields_change

OTHER = "other"
WORKS = tuple(service.BY_KIND)
"""The kinds of works."""

_KNOWN = 0.75
_FEWEST = 0.15
_NAMED, _PRIOR = 0.35, 0.02
_MOST, _ALL, _NARROW = 0.6, 0.95, 4
_NO_FIELD = (LEFT_OUT, NOTE, REF, PICTURE, EXHIBITION)
_TELLING = ("object_name", "material", "materials_statement", "technique", "process", "weave_type", "craft_type")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Guess:
    """The kind of the records of a table and how sure that is; the column that names kinds, and what they are."""

    kind: str
    sure: float
    column: int | None = None
    kinds: Mapping[str, str] = field(default_factory=dict)


def kind_of(headings: Sequence[str], samples: Sequence[Sequence[str]], name: str = "") -> tuple[str, float]:
    """The kind of the records of a table, and how sure that is, from 0 to 1.

    `samples` are some rows of it, `name` is that of its file. Of works of several kinds it is `other`.
    """
    found = guessed(headings, content.samples(samples, len(headings)), name)
    return found.kind, found.sure


def guessed(headings: Sequence[str], contents: Sequence[Content], name: str = "") -> Guess:
    """As `kind_of`, with the column that names the kinds, where there is one."""
    scores = _scores(headings, contents)
    named = _kinds_in(folded(name.rpartition("/")[2]))
    for kind in named:
        scores[_family(kind)] += _NAMED
    family = max(scores, key=lambda one: (scores[one], one == OTHER))
    rest = max((score for one, score in scores.items() if one != family), default=0.0)
    if scores[family] < _FEWEST:
        return _of_strange_works(headings, contents)
    sure = round(min(1.0, 0.5 + 0.5 * (scores[family] - rest) / (scores[family] + rest)), 2)
    if family != OTHER:
        return Guess(family, sure)
    return _of_works(headings, contents, [kind for kind in named if kind in WORKS], sure)


def _scores(headings: Sequence[str], contents: Sequence[Content]) -> dict[str, float]:
    """How much of the headings each family of records knows, each heading shared between those that know it."""
    families = [OTHER, *(kind for kind in GUESSED if kind not in WORKS)]
    scores = dict.fromkeys(families, 0.0)
    said = [heading for heading in headings if heading.strip()]
    for heading in said:
        knowing = {family: sure for family in families if (sure := _knows(family, heading)) >= _KNOWN}
        for family, sure in knowing.items():
            scores[family] += sure / len(knowing)
    count = len(said) or 1
    return {family: score / count + (_PRIOR if family == OTHER else 0.0) for family, score in scores.items()}


@until_fields_change
def _knows(family: str, heading: str) -> float:
    """How surely a family of records knows a heading as one of a field."""
    kinds = WORKS if family == OTHER else (family,)
    return max((_surest(meanings(heading, kind, False)) for kind in kinds), default=0.0)


def _surest(found: Sequence[Meaning]) -> float:
    first = next(iter(found), None)
    return first.sure if first is not None and first.key not in _NO_FIELD else 0.0


def _of_works(
    headings: Sequence[str], contents: Sequence[Content], named: Sequence[str], sure: float
) -> Guess:  # fmt: skip
    """Which works they are: by the name of the file, by headings that only one kind has, by what a column says."""
    own = Counter({kind: count for kind in WORKS if (count := _own_headings(kind, headings))})
    for kind in named:
        own[kind] += 2
    column, told = _told(headings, contents)
    enough = 1 if len(headings) <= _NARROW else 2
    if own and (kind := own.most_common(1)[0][0]) != OTHER and own[kind] >= enough:
        return Guess(kind, sure)
    if column is not None:
        return Guess(OTHER, sure, column, told)
    if told:
        return Guess(next(iter(told)), sure)
    return Guess(OTHER, round(sure * 0.7, 2))


def _of_strange_works(headings: Sequence[str], contents: Sequence[Content]) -> Guess:
    """Which works they are where hardly a heading is known: only a column of kinds may tell."""
    column, told = _named_kinds(headings, contents)
    if column is not None:
        return Guess(OTHER, 0.2, column, told)
    return Guess(next(iter(told), OTHER), 0.2)


def _own_headings(kind: str, headings: Sequence[str]) -> int:
    """How many headings are those of fields that no other kind of works has."""
    return sum(1 for heading in headings if _is_own(kind, heading))


def _is_own(kind: str, heading: str) -> bool:
    first = next(iter(meanings(heading, kind, False)), None)
    if first is None or first.sure < _KNOWN or first.key in _NO_FIELD:
        return False
    return field_behind(OTHER, first.key) is None and _surest(meanings(heading, OTHER, False)) < _KNOWN


def _told(headings: Sequence[str], contents: Sequence[Content]) -> tuple[int | None, Mapping[str, str]]:
    """The column that names kinds and text -> kind of its texts; without a column where all texts tell one kind."""
    column, told = _named_kinds(headings, contents)
    return (column, told) if told else (None, _all_one(headings, contents))


def _named_kinds(headings: Sequence[str], contents: Sequence[Content]) -> tuple[int | None, Mapping[str, str]]:
    """As `_told`, only by columns whose headings are those of kinds."""
    for at in _places(headings):
        told = {text: kind for text in contents[at].values() if (kind := _kind_in_text(text))}
        counts = Counter(told.get(text, "") for text in contents[at].texts)
        if counts and counts[""] <= 0.6 * counts.total() and set(told.values()) != {OTHER}:
            kind, most = counts.most_common(1)[0]
            return (None, {kind: kind}) if kind and most >= _ALL * counts.total() else (at, told)
    return None, {}


def _places(headings: Sequence[str]) -> list[int]:
    """The columns whose headings are those of kinds, the surest first."""
    words = synonyms.kind_columns()
    plain = [folded(heading) for heading in headings]
    return [plain.index(word) for word in words if word in plain]


def _all_one(headings: Sequence[str], contents: Sequence[Content]) -> Mapping[str, str]:
    """The kind that most texts tell in a column of names of things, materials or techniques."""
    for heading, said in zip(headings, contents, strict=False):
        first = next(iter(meanings(heading, OTHER, False)), None)
        if first is None or first.key not in _TELLING or not said.texts:
            continue
        kinds = Counter(kind for text in said.texts if (kind := _kind_in_text(text)))
        if kinds and kinds.most_common(1)[0][1] >= _MOST * len(said.texts):
            kind = kinds.most_common(1)[0][0]
            return {kind: kind}
    return {}


def _kind_in_text(text: str) -> str:
    """The kind of works that a text of a cell tells; '' where it tells none."""
    if len(text) > content.LONG:
        return ""
    return next((kind for kind in _kinds_in(folded(text)) if kind in WORKS), "")


def _kinds_in(words: str) -> tuple[str, ...]:
    """The kinds whose words stand in folded text, those of the longest words first."""
    known = synonyms.kinds()
    said = _WORD.findall(words)
    runs = (" ".join(said[start : start + count]) for count in (4, 3, 2, 1) for start in range(len(said) - count + 1))
    return tuple(dict.fromkeys(known[run] for run in runs if run in known))


def _family(kind: str) -> str:
    return OTHER if kind in WORKS else kind
