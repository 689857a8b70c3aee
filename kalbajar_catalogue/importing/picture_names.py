"""Which record a picture file belongs to, by its name: `ESCR-0004_detail.jpg` shows a detail of ESCR-0004. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.folding import fold

MAIN, DETAIL = "main", "detail"
_WORDS = {"verso": "back", "reverse": "back", "rear": "back", "recto": "front", "obverse": "front", "sign": "signature",
          "signed": "signature", "close": DETAIL, "closeup": DETAIL, "view": "", "image": "", "photo": "", "img": "",
          "şəkil": "", "фото": ""}  # fmt: skip
_PIECES = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[\W_]")
_BETWEEN_FIGURES = re.compile(r"(?<=\d) (?=\d)")
_COPY = re.compile(r"\s*\(\d+\)$")
"""What a system adds to the name of a second file; never part of a number."""


@dataclass(frozen=True, order=True)
class Told:
    """What the name of a picture tells: the number of its work, where it stands among its pictures, what it shows."""

    number: str
    place: tuple[int, int, str] = (0, 0, "")
    role: str = ""


def told(name: str, numbers: Mapping[str, str]) -> Told | None:
    """What the name of a file tells; `numbers` are the numbers of works by `comparable`. None when it names no work.

    The longest number that the name begins with counts, when something that is no letter or digit follows it.
    """
    stem = PurePath(name).stem.strip()
    for end in _ends(stem):
        if (number := numbers.get(comparable(stem[:end]))) is not None:
            return _told(number, stem[end:], name)
    return None


def comparable(number: str) -> str:
    """A number as it may stand in the name of a file, where `/`, blanks and dots are written in many ways.

    Between two figures they stay a break: `12_1` is not `121`.
    """
    return _BETWEEN_FIGURES.sub("-", " ".join(_PIECES.findall(fold(number)))).replace(" ", "")


def in_order(files: Iterable[tuple[str, Told]]) -> list[tuple[str, Told]]:
    """The pictures of one work in their order; the first is its main one unless its name says otherwise."""
    return sorted(files, key=lambda file: (file[1].place, fold(file[0])))


def _ends(stem: str) -> list[int]:
    """Where a number may end, the longest first."""
    last = len(_COPY.sub("", stem))
    breaks = [match.start() for match in _BREAK.finditer(stem, 0, last)]
    return [last, *reversed([place for place in breaks if place])]


def _told(number: str, rest: str, name: str) -> Told:
    words = _PIECES.findall(rest)
    counted = next((int(word) for word in words if word.isdigit() and len(word) < 6), 0)
    role = next((code for word in words if (code := _role(word))), "")
    rank = 0 if not words or role == MAIN else 1 if not role else 2
    return Told(number, (rank, counted, role), role)


def _role(word: str) -> str:
    if word.isdigit():
        return ""
    known = vocabularies.known_code("picture_role", word)
    return known if known is not None else _WORDS.get(fold(word), "")
