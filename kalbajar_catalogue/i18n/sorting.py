"""The order of names and numbers for people: DOMAIN 4, by the Azerbaijani alphabet."""

import re
import unicodedata

SortKey = tuple[tuple[tuple[int, int], ...], str]
_ALPHABET = {letter: place for place, letter in enumerate("abcçdeəfgğhxıijkqlmnoöprsştuüvyzw")}
_PIECE = re.compile(r"\d{1,300}|\D")
_SPACE, _SIGN, _NUMBER, _LATIN, _CYRILLIC, _OTHER = range(6)


def sort_key(text: str) -> SortKey:
    """The place of a text among others: `KAT-2` before `KAT-10`, Latin letters before Cyrillic ones."""
    composed = unicodedata.normalize("NFC", text)
    lower = composed.replace("İ", "i").replace("I", "ı").lower()
    weights = (_weight(piece) for piece in _PIECE.findall(lower) if not unicodedata.combining(piece[0]))
    return tuple(weights), composed


def _weight(piece: str) -> tuple[int, int]:
    if piece.isdecimal():
        return _NUMBER, int(piece)
    base = piece if piece in _ALPHABET else unicodedata.normalize("NFD", piece)[0]
    if base in _ALPHABET:
        return _LATIN, _ALPHABET[base]
    if "\u0400" <= piece <= "\u052f":
        # Ё stands after Е, though not in Unicode.
        return _CYRILLIC, 2 * ord("е") + 1 if piece == "ё" else 2 * ord(piece)
    if not piece.isalpha():
        return (_SPACE if piece.isspace() else _SIGN), ord(piece)
    return (_LATIN if piece < "\u0250" else _OTHER), len(_ALPHABET) + ord(piece)
