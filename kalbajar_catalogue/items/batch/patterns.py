"""How long a pattern (regular expression) may look, told from its form before it is ever tried. Pure.

While the engine looks, nothing else in the program goes on: what could take longer than anybody waits is not begun.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

BUDGET: Final = 2e7
"""So many steps of the engine are never felt: some tenths of a second."""

FEWEST: Final = 100
"""A pattern that could not look through so many signs is of no use."""

_FEW: Final = 8
_MOST_BITS: Final = 12.0
_HEAVY: Final = 2.0
_SINGLE: Final = ("LITERAL", "NOT_LITERAL", "IN", "ANY")
_ENDLESS: Final = math.inf
_SAMPLE: Final = frozenset(range(0x530)) | {0x2009, 0x2013, 0x2014, 0x201C, 0x2026, 0x4E2D}
_REPEATS: Final = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_CATEGORIES: Final = {"DIGIT": r"\d", "NOT_DIGIT": r"\D", "SPACE": r"\s", "NOT_SPACE": r"\S", "WORD": r"\w",
                      "NOT_WORD": r"\W"}  # fmt: skip
Node = tuple[Any, Any]


@dataclass(frozen=True)
class Effort:
    """What a pattern may cost: `bits` of free choices, `loops` whose ends are free, `starts` 1 if tried anywhere."""

    bits: float = 0.0
    loops: int = 0
    repeats: bool = False
    starts: int = 1

    @property
    def endless(self) -> bool:
        """Whether it could take for ever with a short text already."""
        return self.bits > _MOST_BITS or self.longest < FEWEST

    @property
    def longest(self) -> float:
        """How many signs a text may have."""
        power = (max(self.loops, 1) if self.repeats else 0) + self.starts
        return math.floor((BUDGET / 2**self.bits) ** (1 / power)) if power and self.bits <= _MOST_BITS else BUDGET

    def __add__(self, other: "Effort") -> "Effort":
        return Effort(self.bits + other.bits, self.loops + other.loops, self.repeats or other.repeats)


@lru_cache(maxsize=64)
def effort(pattern: str) -> Effort:
    """What a pattern may cost. Raises what `re.compile` raises."""
    parsed = _parsed(pattern)
    nodes = list(parsed)
    found = _of_all(nodes)
    anchored = bool(nodes) and _name(nodes[0]) == "AT" and not parsed.state.flags & re.MULTILINE
    anchored = anchored and str(nodes[0][1]) in ("AT_BEGINNING", "AT_BEGINNING_STRING")
    return Effort(found.bits, found.loops, found.repeats, 0 if anchored else 1)


def _parsed(pattern: str) -> Any:
    """The tree of a pattern, as the engine itself reads it: Python 3.11 to 3.14 keep its reader at this place."""
    return import_module("re._parser").parse(pattern)


def _name(node: Node) -> str:
    return str(node[0])


def _of_all(nodes: Sequence[Node], following: Sequence[Node] = ()) -> Effort:
    found = Effort()
    for place, node in enumerate(nodes):
        found += _of(node, [*nodes[place + 1 :], *following])
    return found


def _of(node: Node, following: Sequence[Node]) -> Effort:
    if _name(node) in _REPEATS:
        return _of_repeat(node, following)
    if _name(node) == "BRANCH":
        return _of_branch(node[1][1], following)
    return sum((_of_all(list(part), following) for part in _parts(node)), Effort())


def _of_repeat(node: Node, following: Sequence[Node]) -> Effort:
    """A loop in a loop, or a choice in it, can be taken apart in as many ways as there are numbers."""
    least, most, body = node[1]
    own = list(body)
    inside = _of_all(own, [*own, *following] if most > 1 else following)
    many = most > _FEW
    if many and (inside.repeats or inside.bits):
        return Effort(_ENDLESS, inside.loops, True)
    if not many:
        choice = math.log2(most - least + 1) if _is_free(own, following) else 0.0
        return Effort(choice + inside.bits * most, inside.loops * most, inside.repeats)
    if least == most:
        return Effort()
    heavy = 0.0 if len(own) == 1 and _name(own[0]) in _SINGLE else _HEAVY
    return Effort(heavy, int(_is_free(own, following)), True)


def _of_branch(ways: Sequence[Any], following: Sequence[Node]) -> Effort:
    """Several ways are a choice where two of them may begin alike."""
    own = sum((_of_all(list(way), following) for way in ways), Effort())
    firsts = [_first(list(way)) for way in ways]
    signs: set[int] = set()
    for first in firsts:
        if first is None or signs & first:
            return own + Effort(math.log2(len(ways)))
        signs |= first
    return own


def _parts(node: Node) -> Iterator[Any]:
    """The pieces of a pattern within another one: groups, what lies ahead or behind."""
    name, inside = _name(node), node[1]
    if name == "SUBPATTERN":
        yield inside[3]
    elif name == "ATOMIC_GROUP":
        yield inside
    elif name in ("ASSERT", "ASSERT_NOT"):
        yield inside[1]
    elif name == "GROUPREF_EXISTS":
        yield from (part for part in inside[1:] if part is not None)


def _is_free(body: Sequence[Node], following: Sequence[Node]) -> bool:
    """Whether a loop may end at several places: not at the end of a pattern, nor before a sign that it cannot take."""
    if not following:
        return False
    own, after = _first(body), _first(following)
    return own is None or after is None or len(body) > 1 or bool(own & after)


def _first(nodes: Sequence[Node]) -> frozenset[int] | None:
    """The signs that a piece may begin with, of those that are looked at; None when that is not plain."""
    if not nodes:
        return None
    name, inside = nodes[0]
    if str(name) == "SUBPATTERN":
        return _first([*inside[3], *nodes[1:]])
    if str(name) in _REPEATS and inside[0]:
        return _first(list(inside[2]))
    match str(name):
        case "LITERAL":
            return _cases(inside)
        case "NOT_LITERAL":
            return _SAMPLE - {inside}
        case "IN":
            return _of_set(inside)
        case "ANY":
            return _SAMPLE
    return None


def _of_set(members: Sequence[Node]) -> frozenset[int]:
    found: frozenset[int] = frozenset()
    for kind, value in members:
        match str(kind):
            case "LITERAL":
                found |= _cases(value)
            case "RANGE":
                found |= frozenset(range(value[0], min(value[1], value[0] + len(_SAMPLE)) + 1))
            case "CATEGORY":
                found |= _category(str(value))
    return _SAMPLE - found if members and str(members[0][0]) == "NEGATE" else found


@lru_cache(maxsize=16)
def _category(name: str) -> frozenset[int]:
    sign = re.compile(_CATEGORIES[name.removeprefix("CATEGORY_").removeprefix("UNI_")])
    return frozenset(code for code in _SAMPLE if sign.fullmatch(chr(code)))


def _cases(code: int) -> frozenset[int]:
    """A sign written large and small: a pattern may be one for which they are alike."""
    sign = chr(code)
    return frozenset({code, *(ord(one) for one in (sign.lower(), sign.upper()) if len(one) == 1)})
