"""Slips that can be told without a dictionary: letters of the wrong alphabet, doubled words, spaces, quotes. Pure.

There is no checking against a dictionary. Of the libraries that are kept up none brings words for Azerbaijani;
pyspellchecker 0.9.1 does for English and Russian, and marks 446 of 967 good Russian words of our sample as wrong.
A checker that cries so often is not read. An Azerbaijani text that was typed with e for ə is not guessed at either.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.i18n.languages import Language

LOOK_ALIKE, DOUBLED, SPACE_BEFORE, NO_SPACE, SPACES, QUOTES, UNPAIRED = (
    "look_alike", "doubled", "space_before", "no_space", "spaces", "quotes", "unpaired",
)  # fmt: skip
CODES: Final = (LOOK_ALIKE, DOUBLED, SPACE_BEFORE, NO_SPACE, SPACES, QUOTES, UNPAIRED)
CLEAR: Final = frozenset({LOOK_ALIKE, DOUBLED, SPACE_BEFORE, NO_SPACE, SPACES})
"""Slips that need no thought: there is one thing to write instead."""
_CYRILLIC: Final = "аеорсухівкмнтАВЕКМНОРСТУХІЅѕЈјҺһәӘ"
_LATIN: Final = "aeopcyxibkmhtABEKMHOPCTYXISsJjHhəƏ"
_TO_LATIN: Final = dict(zip(_CYRILLIC, _LATIN, strict=True))
_TO_CYRILLIC: Final = {latin: cyrillic for cyrillic, latin in _TO_LATIN.items() if cyrillic not in "іІЅѕЈјҺһәӘвкмнт"}
_SCHWAS: Final = {"\u01dd": "ə", "\u018e": "Ə"}
_WORD: Final = re.compile(r"[^\W\d_]+(?:\u0307[^\W\d_]*)*")
_TWICE: Final = re.compile(r"\b([^\W\d_]+)([ \u00a0\t]+)\1\b", re.IGNORECASE)
_BEFORE: Final = re.compile(r"(?<=\S)[ \u00a0\t]+(?=[,.;:!?…](?![,.;:!?\d]))")
_BEHIND: Final = re.compile(r"(?<=[^\W\d_])([,;:!?])(?=[^\W\d_])")
_SPACES: Final = re.compile(r"(?<=\S)[ \u00a0\t]{2,}(?=\S)")
_STRAIGHT: Final = re.compile(r'"')
_PAIRS: Final[dict[Language, tuple[tuple[str, str], ...]]] = {
    "az": (("“", "”"), ("«", "»"), ("„", "“")),
    "en": (("“", "”"), ("‘", "’")),
    "ru": (("«", "»"), ("„", "“")),
}
USUAL: Final[dict[Language, str]] = {"az": "“…”", "en": "“…”", "ru": "«…»"}
"""The quotation marks that a language sets first."""
_MAY_BE_TWICE: Final[dict[Language, frozenset[str]]] = {
    "az": frozenset({"bir", "az", "tez", "yavaş", "ağır", "yan", "dəstə", "qrup", "tək"}),
    "en": frozenset({"had", "that"}),
    "ru": frozenset(),
}


@dataclass(frozen=True)
class Fault:
    """A slip: `said` stands at `start` in the body; `better` is what to write instead, '' where a person decides."""

    code: str
    start: int
    said: str
    better: str = ""

    @property
    def end(self) -> int:
        """Where it ends in the body."""
        return self.start + len(self.said)


def plain_faults(body: str, language: Language) -> tuple[Fault, ...]:
    """Every slip in a text of a language, in the order of reading."""
    found = (*_letters(body, language), *_doubled(body, language), *_around_marks(body), *_quotes(body, language))
    return tuple(sorted(found, key=lambda fault: (fault.start, fault.code)))


def mended(body: str, faults: Iterable[Fault]) -> str:
    """The body with everything mended that says what is better; what overlaps is mended once."""
    parts, at = [], 0
    for fault in sorted(faults, key=lambda one: one.start):
        if fault.code in CLEAR and fault.start >= at:
            parts += [body[at : fault.start], fault.better]
            at = fault.end
    return "".join([*parts, body[at:]])


def _letters(body: str, language: Language) -> Iterator[Fault]:
    words = list(_WORD.finditer(body))
    others = any(_foreign(word[0], language) for word in words)
    for word in words:
        better = _in_one_alphabet(word[0], language, others)
        if better != word[0]:
            yield Fault(LOOK_ALIKE, word.start(), word[0], better)


def _foreign(word: str, language: Language) -> bool:
    """Whether a word is truly of the other alphabet: a quoted name, in which nothing is to be mended."""
    if language == "ru":
        return _is_all_latin(word) and any(letter not in _TO_CYRILLIC for letter in word)
    return _is_all_cyrillic(word) and any(letter not in _TO_LATIN for letter in word)


def _in_one_alphabet(word: str, language: Language, others: bool) -> str:
    """The word in the alphabet that most of it is in; one that only looks right in that of its language."""
    told = word.replace("i\u0307", "i")
    if language == "az":
        told = "".join(_SCHWAS.get(letter, letter) for letter in told)
    latin, cyrillic = sum(map(_is_latin, told)), sum(map(_is_cyrillic, told))
    if latin and cyrillic:
        wanted = _TO_CYRILLIC if _is_russian(told, language) else _TO_LATIN
        return "".join(wanted.get(letter, letter) for letter in told)
    if others or (len(word) > 1 and word.isupper()):
        return told
    if language != "ru" and cyrillic and all(letter in _TO_LATIN for letter in told):
        return "".join(_TO_LATIN[letter] for letter in told)
    if language == "ru" and latin and word.islower() and all(letter in _TO_CYRILLIC for letter in told):
        return "".join(_TO_CYRILLIC[letter] for letter in told)
    return told


def _is_russian(word: str, language: Language) -> bool:
    """Whether a mixed word is meant in Cyrillic: some letter of it can be nothing else."""
    only_cyrillic = any(_is_cyrillic(letter) and letter not in _TO_LATIN for letter in word)
    only_latin = any(_is_latin(letter) and letter not in _TO_CYRILLIC for letter in word)
    return only_cyrillic if only_cyrillic != only_latin else language == "ru"


def _is_latin(letter: str) -> bool:
    return "A" <= letter <= "z" or "\u00c0" <= letter <= "\u024f" or letter in "əƏ"


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"


def _is_all_latin(word: str) -> bool:
    return all(map(_is_latin, word))


def _is_all_cyrillic(word: str) -> bool:
    return all(map(_is_cyrillic, word))


def _doubled(body: str, language: Language) -> Iterator[Fault]:
    for found in _TWICE.finditer(body):
        if found[1].lower() not in _MAY_BE_TWICE[language]:
            yield Fault(DOUBLED, found.start(), found[0], found[1])


def _around_marks(body: str) -> Iterator[Fault]:
    yield from (Fault(SPACE_BEFORE, found.start(), found[0]) for found in _BEFORE.finditer(body))
    for found in _BEHIND.finditer(body):
        if not _is_address(body, found.start()):
            yield Fault(NO_SPACE, found.start(), found[0], f"{found[0]} ")
    yield from (Fault(SPACES, found.start(), found[0], " ") for found in _SPACES.finditer(body))


def _is_address(body: str, at: int) -> bool:
    """Whether a mark stands in an address such as `https://a.az?b`: nothing but an address runs on so."""
    start = max(body.rfind(" ", 0, at), body.rfind("\n", 0, at)) + 1
    word = body[start:].split(maxsplit=1)[0]
    return "://" in word or "@" in word


def _quotes(body: str, language: Language) -> Iterator[Fault]:
    pairs = _PAIRS[language]
    known = {mark for pair in pairs for mark in pair}
    yield from (Fault(QUOTES, found.start(), '"', USUAL[language]) for found in _STRAIGHT.finditer(body))
    for at, letter in enumerate(body):
        if letter in "«»“”„" and letter not in known:
            yield Fault(QUOTES, at, letter, USUAL[language])
    yield from _unpaired(body, language)


def _unpaired(body: str, language: Language) -> Iterator[Fault]:
    """Marks that open and never close, or close what is not open; of the pairs whose marks are of no other use."""
    waiting: list[tuple[str, int]] = []
    pairs = [pair for pair in _PAIRS[language] if pair[0] != "‘"]
    closing: dict[str, set[str]] = {}
    for opens, closes in pairs:
        closing.setdefault(closes, set()).add(opens)
    for at, letter in enumerate(body):
        if waiting and waiting[-1][0] in closing.get(letter, ()):
            waiting.pop()
        elif any(letter == opens for opens, _ in pairs):
            waiting.append((letter, at))
        elif letter == "“" and language == "ru":
            # It closes „…“ in Russian; where nothing is open it is the English mark.
            yield Fault(QUOTES, at, letter, USUAL[language])
        elif letter in closing:
            yield Fault(UNPAIRED, at, letter)
    yield from (Fault(UNPAIRED, at, letter) for letter, at in waiting)
