"""What changed in a text, word by word. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

SAME, GONE, NEW = "same", "gone", "new"
FINE: Final = 3_000
"""Up to so many words the comparison looks for the closest likeness; longer texts are compared more coarsely."""
_TOKEN = re.compile(r"(\w+(?:[-'’‐‑]\w+)*|[^\w\s]|^(?=\s))(\s*)")


@dataclass(frozen=True)
class Piece:
    """A run of words with the spaces behind them: `same`, `gone` from the text before, or `new` in the text after."""

    how: str
    said: str


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """The text after with what is gone put in its place, in the order of reading.

    What is the same and what is new are together the text after, letter by letter; what is the same and what is
    gone are the words of the text before. Spaces and line ends alone are no difference.
    """
    old, new = _tokens(before), _tokens(after)
    matcher = SequenceMatcher(None, [word for word, _ in old], [word for word, _ in new],
                              autojunk=max(len(old), len(new)) > FINE)  # fmt: skip
    pieces: list[Piece] = []
    for how, at, to, new_at, new_to in matcher.get_opcodes():
        if how == "equal":
            pieces.append(Piece(SAME, _joined(new[new_at:new_to])))
            continue
        if to > at:
            pieces.append(Piece(GONE, _joined(old[at:to])))
        if new_to > new_at:
            pieces.append(Piece(NEW, _joined(new[new_at:new_to])))
    return tuple(pieces)


def differs(pieces: Sequence[Piece]) -> bool:
    """Whether anything is gone or new."""
    return any(piece.how != SAME for piece in pieces)


def _tokens(text: str) -> list[tuple[str, str]]:
    """Words and marks, each with the spaces behind it."""
    return [(found[1], found[2]) for found in _TOKEN.finditer(text)]


def _joined(tokens: Sequence[tuple[str, str]]) -> str:
    return "".join(word + space for word, space in tokens)
