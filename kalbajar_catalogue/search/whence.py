"""Why a record was found, for the line under its title: the field and the text that has the words. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.search.documents import FIELD_MARK, TOLD_MARK
from kalbajar_catalogue.search.grammar import Piece, Wanted
from kalbajar_catalogue.search.words import bared, joined
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.kinds import Kinds

LONGEST = 120
_BEFORE = 40


class Row(NamedTuple):
    """A record as the index holds it; `seen` when its title or its number says already why it was found."""

    uid: str
    kind: str
    ref: str
    title: Multilingual
    told: str
    seen: bool
    alike: bool
    """Whether it was found by what sounds alike."""


@dataclass(frozen=True)
class Why:
    """The label of the field in English (it is translated when shown) and the text that matched, cut to a line.

    `variant`: it is another spelling of a name; `alike`: it is not written so, it only sounds like what was typed.
    """

    label: str
    text: str
    alike: bool = False
    variant: bool = False


def why(kinds: Kinds, row: Row, wanted: Wanted, language: Language) -> Why | None:
    """What of a record has the most of the wanted words; None when its title says it, or nothing was asked for."""
    if row.seen or not wanted.pieces:
        return None
    best, most = None, (0, False)
    for name, text in _told(row.told):
        matched = _matched(text, wanted, row.alike)
        if matched and (matched, name.endswith(f"_{language}")) > most:
            best, most = (name, text), (matched, name.endswith(f"_{language}"))
    return Why(_label(kinds, row.kind, best[0]), excerpt(best[1], wanted), row.alike) if best else None


def excerpt(text: str, wanted: Wanted) -> str:
    """A line of a text around the first of the wanted words."""
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    words = line.split(" ")
    beginnings = [word for piece in wanted.pieces for word in piece.words]
    at = next((n for n, word in enumerate(words) if _begins(fold(word), beginnings)), 0)
    start = max(0, len(" ".join(words[:at])) - _BEFORE)
    start = line.find(" ", start) + 1 if start else 0
    rest = line[start:]
    cut = rest if len(rest) <= LONGEST else rest[:LONGEST].rsplit(" ", 1)[0] + " …"
    return f"… {cut}" if start else cut


def _told(told: str) -> Iterator[tuple[str, str]]:
    for one in told.split(TOLD_MARK):
        name, mark, text = one.partition(FIELD_MARK)
        if mark:
            yield name, text


def _matched(text: str, wanted: Wanted, alike: bool) -> int:
    folded = f" {fold(text)}"
    bare = f" {bared(folded)}" if alike else ""
    return sum(_has(piece, folded, bare) or _has_number(piece, text) for piece in wanted.pieces)


def _has(piece: Piece, folded: str, bare: str) -> bool:
    if f" {' '.join(piece.words)}" in folded:
        return True
    return bool(bare and piece.bare) and all(f" {word}" in bare for word in piece.bare)


def _has_number(piece: Piece, text: str) -> bool:
    return bool(piece.number) and piece.number in joined(text)


def _begins(folded: str, beginnings: list[str]) -> bool:
    return any(word.startswith(beginning) for word in folded.split() for beginning in beginnings)


def _label(kinds: Kinds, kind: str, name: str) -> str:
    owner, dot, rest = name.partition(".")
    if not dot or owner not in kinds:
        owner, rest = kind, owner
    key = rest.partition(".")[0]
    try:
        return field_of(kinds[owner].record, key)[0].declared.label
    except KeyError:
        return key
