"""What stands in a column of people where nobody is named: that the maker is not known, or nothing at all. Pure.

Words alone do not make it so: who is called so by the catalogue or by the file is meant.
"""

from functools import lru_cache

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing import synonyms

UNKNOWN = "unknown"
"""The word of how sure an attribution is, and the type of an agent, that say that nobody knows who it was."""

_LONGEST = 4
"""So many words at most say that somebody is not known."""


@lru_cache(1 << 14)
def says_unknown(text: str) -> bool:
    """Whether a text says nothing but that somebody is not known: `Unknown artist`, `naməlum`, `[anonymous]`."""
    words = tuple(fold(text).split())
    return bool(words) and _left(words) in synonyms.unknown()


@lru_cache(1 << 14)
def says_nothing(text: str) -> bool:
    """Whether a text stands in a cell only so that it is not empty: `n/a`, `-`, `?`."""
    return fold(text) in synonyms.nothing()


@lru_cache(1 << 14)
def begins_unknown(text: str) -> bool:
    """Whether a name is that of somebody unknown of whom something is said: `Unknown weaver of Kəlbəcər`."""
    words = tuple(fold(text).split())
    heads = (words[:count] for count in range(2, min(len(words), _LONGEST + 1)))
    return any(head[-1] in synonyms.callings() and _left(head) in synonyms.unknown() for head in heads)


def is_unknown(value: object) -> bool:
    """Whether a group says that nobody knows who it was, and names nobody."""
    return isinstance(value, dict) and value.get("qualifier") == UNKNOWN and not value.get("agent")


def _left(words: tuple[str, ...]) -> str:
    """Words without those for what somebody does: `unknown artist` is `unknown`."""
    return " ".join(word for word in words if word not in synonyms.callings())
