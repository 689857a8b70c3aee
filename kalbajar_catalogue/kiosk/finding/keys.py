"""The keys of the on-screen keyboard, row by row: Latin with the Azerbaijani letters, and Cyrillic. Pure; no Qt.

A row is a list of keys; a key says what it types, or does, and how many places wide it is.
"""

from dataclasses import asdict, dataclass

from kalbajar_catalogue.kiosk.saying import Said

AZERBAIJANI = frozenset("öğıəüçş")
DIGITS = "1234567890"
_WIDE = {
    "latin": ("qwertyuiopöğ", "asdfghjklıəü", "zxcvbnmçş–"),
    "cyrillic": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю–"),
}
_NARROW = {
    "latin": ("qwertyuiop", "asdfghjklə", "zxcvbnmıöü", "ğçş–"),
    "cyrillic": ("йцукенгшщз", "хъфывапрол", "джэёячсмит", "ьбю–"),
}
MANY, FEW = 12, 10
"""Places in a row: lying, and upright."""


@dataclass(frozen=True)
class Key:
    """`what` is `type`, `erase`, `clear`, `space`, `script` (the other one) or `show`; `text` is what it types."""

    what: str
    text: str = ""
    places: int = 1
    marked: bool = False


def keyboard(script: str, places: int) -> list[list[Said]]:
    """The rows of a keyboard, `places` wide."""
    letters = [list(map(_typed, row)) for row in (_WIDE if places == MANY else _NARROW)[script]]
    digits = list(map(_typed, DIGITS))
    if places == MANY:
        rows = [[*digits, Key("erase", places=2)], *letters[:-1], [*letters[-1], Key("clear", places=2)]]
    else:
        rows = [digits, *letters[:-1], [*letters[-1], Key("clear", places=3), Key("erase", places=3)]]
    rows.append([Key("script", places=2), Key("space", " ", places - 6), Key("show", places=4)])
    return [[asdict(key) for key in row] for row in rows]


def _typed(letter: str) -> Key:
    return Key("type", "-" if letter == "–" else letter, marked=letter in AZERBAIJANI)
