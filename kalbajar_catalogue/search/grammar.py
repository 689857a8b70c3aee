"""What a person types into the search box, read piece by piece. Pure; nothing that can be typed is an error.

Words are looked for by their beginnings, "words in quotation marks" as they stand beside each other, and a word
after a hyphen (`-palaz`) must not be there. A number is found with and without its hyphens and zeros.
"""

import re
from dataclasses import dataclass

from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.search.words import bare_number, bared, joined
from kalbajar_catalogue.settings import limits

MOST_SIGNS, MOST_PIECES = limits.SEARCH_SIGNS, limits.SEARCH_PIECES
_PIECE = re.compile(r'(-?)(?:["“”«»„]([^"“”«»„]*)(["“”«»„]?)|([^\s"“”«»„]+))')
_MARKS = frozenset("-\"“”«»„'’ \t\r\n")
_NUMBERED = re.compile(r"\d|\w[-/.]\w?")


@dataclass(frozen=True)
class Piece:
    """One word, or words that stand beside each other, all folded; the last by its beginning unless `whole`."""

    words: tuple[str, ...]
    bare: tuple[str, ...]
    """The skeletons of the words."""
    number: str = ""
    """What may be the beginning of a number, without separators; '' for what is none."""
    whole: bool = False
    quoted: bool = False


@dataclass(frozen=True)
class Wanted:
    """What must be there, what must not; `number` is the whole text as a number without separators and zeros."""

    pieces: tuple[Piece, ...] = ()
    excluded: tuple[Piece, ...] = ()
    number: str = ""
    unspeakable: bool = False
    """Something was typed, but nothing that has letters or figures: nothing can be found."""

    @property
    def empty(self) -> bool:
        """Whether nothing narrows the search."""
        return not (self.pieces or self.excluded or self.unspeakable)


def wanted(text: str) -> Wanted:
    """What a text asks for."""
    text = cleaned(text[:MOST_SIGNS])  # as it would be stored
    pieces: list[Piece] = []
    excluded: list[Piece] = []
    for found in list(_PIECE.finditer(text))[:MOST_PIECES]:
        piece = _piece(found)
        if piece.words:
            (excluded if found[1] else pieces).append(piece)
    plain = not excluded and not any(piece.quoted for piece in pieces)
    number = bare_number(text) if plain and any(sign.isdecimal() for sign in text) else ""
    unspeakable = not (pieces or excluded or set(text) <= _MARKS)
    return Wanted(tuple(pieces), tuple(excluded), number, unspeakable)


def _piece(found: "re.Match[str]") -> Piece:
    word = found[4]
    if word is None:
        # As long as the second mark is not typed, the last word may be a beginning.
        return Piece(*_spoken(found[2]), whole=bool(found[3]), quoted=True)
    return Piece(*_spoken(word), number=joined(word) if _NUMBERED.search(word) else "")


def _spoken(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    folded = fold(text)
    return tuple(folded.split()), tuple(bared(folded).split())
