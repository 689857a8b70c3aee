"""Runs of text in one language each: what the styles set, as plain data for JSON."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.preflight import Preflight

_NO_BREAK = "\u00a0"
_TOLD = 60
"""Letters of a text in a sentence about it."""
_JOINED = "-\u2060"
_AFTER_SIGN = re.compile(r"(№|\b[Nn]o\.)\s+(?=\d)")
_AROUND_CROSS = re.compile(r"(?<=\d) ?× ?(?=\d)")
_AROUND_LETTER = re.compile(r"(?<=\d) ([xх]) (?=\d)")
_AFTER_FIGURE = re.compile(r"(?<=\d)-(?=[^\W\d])")
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[^\W\d])")


class Run(TypedDict):
    """A text, its language, and whether it stands in for the language that was asked for."""

    text: str
    lang: str
    fallback: bool


class Passage(TypedDict):
    """The paragraphs of one text."""

    lang: str
    fallback: bool
    paragraphs: list[str]


@dataclass(frozen=True)
class Reader:
    """Reads an edition's values for one paper: in its language, then in the others, always printable."""

    language: Language
    preflight: Preflight
    beside: tuple[Language, ...] = LANGUAGES

    @property
    def others(self) -> tuple[Language, ...]:
        """The languages that stand beside the paper's own."""
        return tuple(language for language in self.beside if language != self.language)

    def main(self, value: Multilingual, field: str, number: str = "") -> Run | None:
        """The value in the paper's language; another one stands in, marked and noted; None where there is nothing."""
        spoken = value.best(self.language)
        text = self.preflight.line(spoken.text, spoken.language, field, number)
        if not text:
            return None
        if spoken.fallback:
            self._note_stand_in(field, number, spoken.language, text)
        return Run(text=text, lang=spoken.language, fallback=spoken.fallback)

    def parallel(self, value: Multilingual, field: str, number: str = "") -> list[Run]:
        """The value in the other languages that have it and that do not repeat the main one."""
        main = value.best(self.language)
        runs = (self.exactly(value, language, field, number) for language in self.others if language != main.language)
        return [run for run in runs if run and run["text"] != main.text]

    def exactly(self, value: Multilingual, language: Language, field: str, number: str = "") -> Run | None:
        """The value in this very language, or None."""
        text = self.preflight.line(value.get(language), language, field, number)
        return Run(text=text, lang=language, fallback=False) if text else None

    def named(self, name: Multilingual, language: Language, field: str, number: str = "") -> Run | None:
        """A name in a language, or as another language has it: nobody is unrecorded for want of a spelling."""
        if language == self.language:
            return self.main(name, field, number)
        spoken = name.best(language)
        text = self.preflight.line(spoken.text, spoken.language, field, number)
        return Run(text=text, lang=spoken.language, fallback=spoken.fallback) if text else None

    def passages(self, values: Iterable[tuple[str, Multilingual]], number: str = "") -> list[Passage]:
        """Texts that follow each other, once per language: the paper's own (or what stands in for it) first."""
        named = [(field, value) for field, value in values if value]
        own = [self._passage(named, language, number) for language in (self.language, *self.others)]
        present = [passage for passage in own if passage["paragraphs"]]
        if present and present[0]["lang"] != self.language:
            present[0]["fallback"] = True
            self._note_stand_in(named[0][0], number, present[0]["lang"], present[0]["paragraphs"][0])
        return present

    def _note_stand_in(self, field: str, number: str, used: str, text: str) -> None:
        """What belongs to no work is known by how it begins."""
        named = {} if number else {"text": _begin(text)}
        self.preflight.note("print.fallback", number, field, self.language, used=used, **named)

    def _passage(self, values: list[tuple[str, Multilingual]], language: Language, number: str) -> Passage:
        texts = (self.preflight.clean(value.get(language), language, field, number) for field, value in values)
        # A caption that is also the description is printed once.
        lines = (line.strip() for text in dict.fromkeys(texts) for line in text.split("\n"))
        paragraphs = [line for line in lines if line]
        return Passage(lang=language, fallback=False, paragraphs=paragraphs)


def _begin(text: str) -> str:
    return text if len(text) <= _TOLD else f"{text[:_TOLD].rsplit(' ', 1)[0]} …"


def words(text: str, language: Language) -> Run:
    """A run of the style's own words."""
    return Run(text=text, lang=language, fallback=False)


def kept_together(text: str) -> str:
    """The text with no line break inside a dimension, after a number sign or before the ending of a figure: 1910-cu."""
    text = _AFTER_FIGURE.sub(_JOINED, text)
    text = _AROUND_LETTER.sub(rf"{_NO_BREAK}\1{_NO_BREAK}", text)
    text = _AROUND_CROSS.sub(f"{_NO_BREAK}×{_NO_BREAK}", text)
    return _AFTER_SIGN.sub(rf"\1{_NO_BREAK}", _BEFORE_UNIT.sub(_NO_BREAK, text))
