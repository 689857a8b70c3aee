"""A record as the index knows it: its words by weight, the values of its facets, its figures, what it has. Pure."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.search.subjects import MOST_DECADES
from kalbajar_catalogue.search.words import Naming, bared, beside, number_tokens

FIELD_MARK, TOLD_MARK = "\x1f", "\x1e"
BEGIN, END, SIZE = "begin", "end", "size"
_LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzwабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_RANKS = {ord(letter): 20 + place for place, letter in enumerate(_LETTERS)} | {ord(str(n)): 5 + n for n in range(10)}
_LOWER = str.maketrans({"İ": "i", "I": "ı"})
_SORTED_LETTERS, _OTHER_RANK, _SPACE_RANK = 8, 127, 1


class Document(NamedTuple):
    """Everything the index holds of one record. The texts are folded; `told` has them as they were written."""

    uid: str
    kind: str
    ref: str
    title: Multilingual
    texts: tuple[str, str, str, str, str]
    """Title, words, variants, numbers, skeletons."""
    told: str
    sort: int
    """The place of the title among others by the Azerbaijani alphabet, as far as its first letters tell."""
    codes: tuple[tuple[str, str], ...]
    """(facet, value)."""
    figures: tuple[tuple[str, float], ...]
    flags: frozenset[str]


class Spoken(NamedTuple):
    """A value of a field that stands for names: what it brings into a document."""

    words: str
    variants: str
    told: str
    codes: tuple[tuple[str, str], ...]


def spoken(name: str, naming: Naming, codes: tuple[tuple[str, str], ...]) -> Spoken:
    """What a field of this name brings in when it points at something of these names."""
    told = TOLD_MARK.join(f"{name}{FIELD_MARK}{text}" for text in (*naming.names, *naming.variants))
    return Spoken(naming.folded, naming.folded_variants, told, codes)


@dataclass(slots=True)
class Draft:
    """A document while it is put together. What is written as it is folded in one go at the end."""

    title: Multilingual = NOTHING
    sort_name: str = ""
    heads: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    varied: tuple[str, ...] = ()
    words: list[str] = field(default_factory=list)
    variants: tuple[str, ...] = ()
    numbers: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    codes: list[tuple[str, str]] = field(default_factory=list)
    figures: list[tuple[str, float]] = field(default_factory=list)
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def say(self, name: str, text: str) -> None:
        """Takes a text of a field in."""
        self.said.append(text)
        self.told.append(f"{name}{FIELD_MARK}{text}")

    def vary(self, name: str, text: str) -> None:
        """Takes another spelling of the record's own name in."""
        self.varied += (text,)
        self.told.append(f"{name}{FIELD_MARK}{text}")

    def name(self, one: Spoken) -> None:
        """Takes in the names of what a field points at."""
        self.words.append(one.words)
        self.told.append(one.told)
        self.codes += one.codes
        if one.variants:
            self.variants += (one.variants,)

    def number(self, name: str, text: str) -> None:
        """Takes a number of the record in."""
        self.numbers += number_tokens(text)
        self.told.append(f"{name}{FIELD_MARK}{text}")

    def done(self, uid: str, kind: str, ref: str, flags: frozenset[str]) -> Document:
        """The document."""
        if self.begins or self.ends:
            decades, figures = dated(min(self.begins or self.ends), max(self.ends or self.begins))
            self.codes += decades
            self.figures += figures
        title = fold(" ".join(self.heads))
        words = beside((fold(" ".join(dict.fromkeys(self.said))), *self.words))
        variants = beside((fold(" ".join(self.varied)), *self.variants)) if self.varied or self.variants else ""
        numbers = " ".join(dict.fromkeys([*number_tokens(ref), *self.numbers]))
        texts = (title, words, variants, numbers, bared(title, words, variants))
        sort = sort_number(self.sort_name or self.title.best("az").text)
        told = TOLD_MARK.join(filter(None, self.told))
        codes, figured = tuple(dict.fromkeys(self.codes)), tuple(dict.fromkeys(self.figures))
        return Document(uid, kind, ref, self.title, texts, told, sort, codes, figured, flags)


@lru_cache(1 << 14)
def dated(begin: int, end: int) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, float], ...]]:
    """The decades and the figures of a span of days."""
    begin, end = min(begin, end), max(begin, end)
    first, last = begin // 100_000, end // 100_000
    near = last - first < MOST_DECADES
    decades = tuple(("decade", f"{decade}0s") for decade in range(first, last + 1)) if near else ()
    return decades, ((BEGIN, float(begin)), (END, float(end)))


@lru_cache(1 << 14)
def first_day(date: str) -> int | None:
    """A stored date as a figure, 18900101 for `1890`; None when it is none."""
    return _day(date, "0101")


@lru_cache(1 << 14)
def last_day(date: str) -> int | None:
    """The last day of a stored date, 18901231 for `1890`; every month may have 31 days here."""
    return _day(date, "1231")


def _day(date: str, rest: str) -> int | None:
    digits = date[:10].replace("-", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) in (4, 6, 8)):
        return None
    return int(digits + rest[len(digits) - 4 :])


class _Ranks(dict[int, int]):
    """Letter -> its place in the alphabet, as a letter of one byte."""

    def __missing__(self, code: int) -> int:
        found = _SPACE_RANK if chr(code).isspace() else _OTHER_RANK
        self[code] = found
        return found


_ranks = _Ranks(_RANKS)


def sort_number(title: str) -> int:
    """The place of a title by its first letters; what has no title comes first."""
    start = title[: 2 * _SORTED_LETTERS].translate(_LOWER).lower().lstrip("\"'«“„(‘ ")[:_SORTED_LETTERS]
    return int.from_bytes(start.translate(_ranks).encode("latin-1").ljust(_SORTED_LETTERS, b"\0"), "big")
