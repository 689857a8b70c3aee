"""Texts as the index holds them: folded words, their skeletons, and numbers without what stands between their parts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.i18n.skeleton import skeleton

_RUN = re.compile(r"\d+|[^\W\d_]+")
_FIGURES = "0123456789"
_MOST_KEPT = 200_000


@dataclass(frozen=True)
class Naming:
    """The names of something that records point at, or the words for a code: once worked out, often used."""

    title: Multilingual
    names: tuple[str, ...]
    variants: tuple[str, ...]
    folded: str
    folded_variants: str


NAMELESS = Naming(NOTHING, (), (), "", "")


def naming(title: Multilingual, variants: Iterable[str] = ()) -> Naming:
    """The name of a record in every language, and its other spellings."""
    names = tuple(dict.fromkeys(title.get(language) for language in title.present()))
    others = tuple(dict.fromkeys(variant for variant in variants if variant and variant not in names))
    return Naming(title, names, others, beside(map(fold, names)), beside(map(fold, others)))


def beside(texts: Iterable[str]) -> str:
    """Folded texts side by side, each once."""
    return " ".join(filter(None, dict.fromkeys(texts)))


class _Skeletons(dict[str, str]):
    """Folded word -> its skeleton, worked out when it is first met."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KEPT:
            self.clear()
        found = self[word] = skeleton(word)
        return found


_skeletons = _Skeletons()


def bared(*folded: str) -> str:
    """The skeletons of all words of folded texts, each once, in their order."""
    words = " ".join(folded).split()
    return " ".join(filter(None, dict.fromkeys(map(_skeletons.__getitem__, words))))


def joined(text: str) -> str:
    """A number without what stands between its parts: `KLB-F-0012` is `klbf0012`."""
    return "".join(_runs(text))


def bare_number(text: str) -> str:
    """A number without separators and leading zeros: `KLB-F-0012` and `klb f12` are both `klbf12`."""
    return "".join(map(_without_zeros, _runs(text)))


def number_tokens(text: str) -> list[str]:
    """All words under which a number is found: whole, without zeros, and from each of its parts to its end."""
    head = text.rstrip(_FIGURES)
    figures = text[len(head) :]
    if not figures:
        return _ends(_runs(text))
    # The numbers of a museum are many, what stands before their last figures is not.
    joined_head, ends = _head(head)
    bare = _without_zeros(figures)
    tokens = [bare, *[end + bare for end in ends]]
    whole = joined_head + figures
    return tokens if whole in tokens else [*tokens, whole]


@lru_cache(1 << 12)
def _head(head: str) -> tuple[str, tuple[str, ...]]:
    runs, end, ends = _runs(head), "", list[str]()
    for run in reversed(runs):
        end = _without_zeros(run) + end
        ends.append(end)
    return "".join(runs), tuple(ends)


def _ends(runs: list[str]) -> list[str]:
    """The ends of a number that ends in letters, or in figures of another script, as far as they have figures."""
    tokens, end, counts = list[str](), "", False
    for run in reversed(runs):
        counts = counts or run.isdecimal()
        end = _without_zeros(run) + end
        if counts:
            tokens.append(end)
    whole = "".join(runs)
    return [*tokens, whole] if whole and whole not in tokens else tokens


def _runs(text: str) -> list[str]:
    return _RUN.findall(text.lower() if text.isascii() else fold(text))


def _without_zeros(run: str) -> str:
    return run.lstrip("0") or "0" if run[0] == "0" else run
