"""Dates in words as the years that they span: `c. 1890`, `XIX əsrin sonu`, `1870-е годы`, `before 1930` (az, en, ru).

What is meant roughly is taken widely, so that a search by years finds it: five years on both sides of "about", a third
of a century or of a decade for its beginning, middle and end. A text with a word that is not known spans nothing: half
of a sentence may say the opposite of the whole.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.languages import LANGUAGES

ABOUT = 5
"""Years on both sides of a year that is only about right."""

Years = tuple[int, int]
_LATEST, _EARLIEST, _CENTURIES = 2100, 100, 21
_SIGNS = re.compile(r"([-/~])")
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[-/~]")
_DASHES = str.maketrans(dict.fromkeys("–—−‐‑‒", "-"))
_LOOKALIKES = str.maketrans("хісм", "xicm")
_ROMAN_LETTERS = re.compile(r"[xivхі]+")
_ROMAN = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
_ORDINAL = re.compile(r"(\d+)-?(?:st|nd|rd|th|[iu]?n?c[iu]|й|и|го|ом|м|я|ая|dan|den|dek|a|e)\b")
_PLURAL = re.compile(r"(\d{1,3}0)-?(?:s|е|ые|х|ых)\b")
_CENTURY_LETTER = re.compile(r"\b(\d{1,2}|[xiv]+) +c\b(?! *\d)")
_DEC, _CENT, _ABOUT, _SEP, _FILL = "decade", "century", "about", "sep", "fill"
_BEFORE, _AFTER, _EARLY, _MID, _LATE = "before", "after", "early", "mid", "late"
_HALF, _QUARTER, _HUNDREDS = "half", "quarter", "hundreds"

_WORDS = {
    _CENT: "century centuries cent əsr əsri əsrin əsrdə əsrlər əsrlərin əsrə yüzillik yüzilliyin век века веков веке в "
    "вв столетие столетия столетий",
    _DEC: "decade illər illəri illərin illərdə illərinin illərində годы годов годах",
    _ABOUT: "c ca cca circa about around approx approximately roughly təqribən təxminən təqr təx ок около прибл "
    "приблизительно примерно ~",
    _EARLY: "early beginning start əvvəli əvvəlləri əvvəllərində əvvəlində başlanğıcı başlanğıcında начало начала нач "
    "начале",
    _MID: "mid middle ortaları ortalarında ortası ortasında середина середины середине сер",
    _LATE: "late end sonu sonları sonlarında sonunda axırı axırları axırlarında конец конца конце кон",
    _HALF: "half yarısı yarısında yarı половина половины половине пол",
    _QUARTER: "quarter rübü rübündə çərəyi четверть четверти",
    _BEFORE: "before until till by prior qədər dək əvvəl до ранее",
    _AFTER: "after since sonra bəri после",
    _SEP: "- / to and or və ya по и или ilə",
    _FILL: "in the of on dated made year years yr between from ad ce probably possibly perhaps presumably "
    "il ili ildə ilin ildən illərdən illik arası arasında ehtimal ki tarix tarixi "
    "г год года году гг между с н э вероятно возможно предположительно",
}
_CLASSES = {fold(word) or word: name for name, words in _WORDS.items() for word in words.split()}
_RANKS = {
    fold(word): rank
    for rank, words in (
        (1, "first birinci ilk первая первой 1 i"), (2, "second ikinci вторая второй 2 ii"),
        (3, "third üçüncü третья третьей 3 iii"), (4, "fourth dördüncü четвёртая четвёртой 4 iv"),
        (-1, "last son axırıncı последняя последней"),
    )
    for word in words.split()
}  # fmt: skip
_PHRASES = (
    ("not later than", "before"), ("no later than", "before"), ("not after", "before"), ("не позднее", "до"),
    ("не позже", "до"), ("not earlier than", "after"), ("not before", "after"), ("не ранее", "после"),
    ("не раньше", "после"), ("və ya", "or"), ("prior to", "before"),
)  # fmt: skip
_SAID = tuple((re.compile(rf"\b{fold(phrase)}\b"), fold(word)) for phrase, word in _PHRASES)


@dataclass
class _Side:
    """What one side of a range says: the number of a year or a century, the decade in it (70 for `70-е годы`)."""

    number: int | None = None
    decade: int | None = None
    words: set[str] = field(default_factory=set)
    ranks: list[int] = field(default_factory=list)


class _Unread(Exception):
    """A word that is not known, or words that make no date together."""


@lru_cache(1 << 14)
def span(text: str) -> tuple[str, str] | None:
    """The earliest and the latest date that a text allows, as they are stored; '' for the open end of `before 1930`.

    A day and a month stay as exact as they are written. None for what is not understood whole.
    """
    said = cleaned(text).strip(" .,;:?()[]")
    if exact := _exact(said):
        return exact
    try:
        normal = _normal(said)
        return _month(normal) or _spanned(normal)
    except _Unread:
        return None


def _exact(text: str) -> tuple[str, str] | None:
    try:
        day = read_date(text)
    except WorldError:
        return None
    if not _EARLIEST <= int(day[:4]) <= _LATEST:
        return None
    # 1900-10 is a month and a short way to write two years: both are allowed.
    if re.fullmatch(r"\d{4}-\d{2}", text) and int(text[5:]) > int(text[2:4]):
        return text[:4], text[:2] + text[5:]
    return day, day


def _normal(text: str) -> str:
    """Folded words and figures, with the signs that join them."""
    parts = _SIGNS.split(text.translate(_DASHES).casefold())
    said = "".join(
        part if _SIGNS.fullmatch(part) else f"{_edge(part, 0)}{fold(part)}{_edge(part, -1)}" for part in parts
    )
    for phrase, word in _SAID:
        said = phrase.sub(word, said)
    hundreds = re.sub(r"\b(1\d00)-?s\b", rf"\1 {_HUNDREDS}", said)
    decades = _PLURAL.sub(r"\1 decade", hundreds)
    apart = re.sub(r"(\d+)([^\W\d_])", r"\1 \2", _ORDINAL.sub(r"\1 ", decades))
    return " ".join(_CENTURY_LETTER.sub(r"\1 century", apart).split())


def _month(text: str) -> tuple[str, str] | None:
    """A day or a month in words: `25 noyabr 2025`, `май 1890 г.`."""
    said = re.fullmatch(r"(?:(\d{1,2}) )?([^\W\d_]+) (\d{4})(?: (?:il|г|года))?", text)
    month = _months().get(said[2]) if said else None
    if said is None or month is None:
        return None
    return _exact("-".join([said[3], f"{month:02}", *([f"{int(said[1]):02}"] if said[1] else [])]))


@cache
def _months() -> dict[str, int]:
    """Folded names of months, as they stand alone and in a date, short ones too."""
    from babel.dates import get_month_names

    return {
        fold(name): number
        for language in LANGUAGES
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, context, language).items()
    }


def _edge(part: str, at: int) -> str:
    return " " if part and part[at].isspace() else ""


def _spanned(text: str) -> tuple[str, str]:
    sides = _sides([_classed(token) for token in _TOKEN.findall(text)])
    words = set().union(*(side.words for side in sides))
    if len(sides) == 1 and len(words & {_BEFORE, _AFTER}) == 1:
        begin, end = _years(sides[0])
        return _stored(("", end) if _BEFORE in words else (begin, ""))
    if words & {_BEFORE, _AFTER}:
        raise _Unread
    first, last = sides[0], sides[-1]
    _share(first, last)
    begin, end = _years(first)[0], _years(last)[1]
    if _ABOUT in words:
        begin, end = begin - ABOUT, end + ABOUT
    if begin > end or (len(sides) > 1 and _years(first)[0] > _years(last)[0]):
        raise _Unread
    return _stored((begin, end))


def _stored(years: Sequence[int | str]) -> tuple[str, str]:
    if any(isinstance(year, int) and not _EARLIEST <= year <= _LATEST for year in years):
        raise _Unread
    begin, end = (f"{year:04}" if isinstance(year, int) else year for year in years)
    return begin, end


def _classed(token: str) -> tuple[str, str]:
    """(class, token): a number, a class of words, or how many-th."""
    if token.isdecimal():
        return "number", token
    if token == _HUNDREDS:
        return _HUNDREDS, token
    if token in _CLASSES:
        return _CLASSES[token], token
    if token in _RANKS and not _roman(token):
        return "rank", token
    if number := _roman(token):
        return "number", f"{number}:{token}"
    raise _Unread


def _roman(token: str) -> int:
    """The number of Roman figures, Cyrillic letters that look like them too; 0 for any other word."""
    if not _ROMAN_LETTERS.fullmatch(token):
        return 0
    latin = token.translate(_LOOKALIKES)
    tens = len(latin) - len(latin.lstrip("x"))
    return 10 * tens + _ROMAN[latin[tens:]] if latin[tens:] in _ROMAN else 0


def _sides(tokens: Sequence[tuple[str, str]]) -> list[_Side]:
    """One side, or the two of a range; a sign between words of one side parts nothing: `mid-19th century`."""
    sides = [_Side()]
    for place, (name, token) in enumerate(tokens):
        following = tokens[place + 1 :]
        if name != _SEP:
            _add(sides[-1], name, token, following)
        elif (sides[-1].number, sides[-1].decade) != (None, None) and any(one == "number" for one, _ in following):
            sides.append(_Side())
        elif token in "-/" and sides[-1].number is not None and not following:
            raise _Unread
    if len(sides) > 2 or sides[0].number is None or (sides[-1].number is None and sides[-1].decade is None):
        raise _Unread
    return sides


def _add(side: _Side, name: str, token: str, following: Sequence[tuple[str, str]]) -> None:
    if name == "rank":
        side.ranks.append(_RANKS[token])
    elif name == "number":
        _add_number(side, token, following)
    elif name not in (_FILL, _SEP):
        side.words.add(name)


def _add_number(side: _Side, token: str, following: Sequence[tuple[str, str]]) -> None:
    """A number is that of a year or a century, or how many-th a half is: `II yarısı`, `2nd half`."""
    number, _, figures = token.partition(":")
    if following and following[0][0] in (_HALF, _QUARTER):
        side.ranks.append(int(number))
    elif following and following[0][0] == _DEC and int(number) < 100 and side.decade is None:
        side.decade = int(number)
    elif side.number is None:
        side.number = int(number)
        if figures:
            side.words.add("roman")
    else:
        raise _Unread


def _share(first: _Side, last: _Side) -> None:
    """What is said once for both sides of a range: `XVIII–XIX əsrlər`, `1970–1980-ci illər`, `1890–95`."""
    if first is last:
        return
    assert first.number is not None
    if last.number is None:
        last.number, last.decade = last.decade, None
    assert last.number is not None
    if _CENT in last.words and first.number <= _CENTURIES:
        first.words.add(_CENT)
    elif _CENT not in last.words and last.number < 100 and first.number >= _EARLIEST:
        length = 10 if last.number < 10 else 100
        last.number += first.number // length * length


def _years(side: _Side) -> Years:
    number = side.number or 0
    if _CENT in side.words:
        return _of_century(side, number)
    if (
        "roman" in side.words
        or number < _EARLIEST
        or side.decade is not None
        or side.ranks
        or side.words & {_HALF, _QUARTER}
    ):
        raise _Unread
    if _HUNDREDS in side.words:
        return _part(side, number, 100)
    if _DEC in side.words and number % 10 == 0:
        return _part(side, number, 10)
    return number, number


def _of_century(side: _Side, number: int) -> Years:
    if not 1 <= number <= _CENTURIES:
        raise _Unread
    begin = 100 * (number - 1) + 1
    if side.decade is not None:
        return _part(side, begin - 1 + side.decade, 10)
    for name, count in ((_HALF, 2), (_QUARTER, 4)):
        if name in side.words:
            return _nth(side.ranks, begin, count)
    if side.ranks:
        raise _Unread
    return _part(side, begin, 100)


def _nth(ranks: Sequence[int], begin: int, count: int) -> Years:
    length = 100 // count
    if len(ranks) != 1 or ranks[0] > count:
        raise _Unread
    rank = count if ranks[0] < 0 else ranks[0]
    return begin + length * (rank - 1), begin + length * rank - 1


def _part(side: _Side, begin: int, length: int) -> Years:
    """The third of a decade or a century that is said, or all of it."""
    told = [place for place, name in enumerate((_EARLY, _MID, _LATE)) if name in side.words]
    if not told:
        return begin, begin + length - 1
    bounds = list(_thirds(begin, length))
    return bounds[told[0]][0], bounds[told[-1]][1]


def _thirds(begin: int, length: int) -> Iterator[Years]:
    third = length // 3
    yield begin, begin + third
    yield begin + third, begin + length - third - 1
    yield begin + length - third - 1, begin + length - 1
