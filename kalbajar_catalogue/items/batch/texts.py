"""Texts changed by rule: found and replaced, written in other letters, tidied. Pure."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.casing import capitalised, lower, upper
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch import patterns
from kalbajar_catalogue.items.batch.steps import Case, Finding, Step

_BLANKS = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\n{3,}")
_BEFORE_MARKS = re.compile(r"[^\S\n]+([,;:!?](?=\s|$)|\.(?=\s|$))")
Change = Callable[[str], str]


def replacing(step: Step) -> Change:
    """What a find-and-replace step does to a text.

    Raises WorldError `pattern.unreadable`, `pattern.endless`, `pattern.replacement`, `batch.nothing_to_find`; what is
    given back raises `pattern.text_too_long` for a text that the pattern could not look through in time.
    """
    if not step.text:
        raise WorldError("batch.nothing_to_find")
    if step.finding is Finding.PATTERN:
        return _by_pattern(step)
    return _Folded(step).replaced if step.alike else _plainly(step)


def cased(text: str, case: Case, language: Language) -> str:
    """A text in other letters, by the rules of the language it is in."""
    said = language_of(text, language)
    if case is Case.UPPER:
        return upper(text, said)
    if case is Case.LOWER:
        return lower(text, said)
    if case is Case.WORDS:
        return "".join(capitalised(piece, said) for piece in re.split(r"(\s+)", text))
    return capitalised(text, said)


def tidied(text: str) -> str:
    """A text without blanks at the ends of its lines, before marks and doubled; at most one empty line in a row."""
    lines = (_BEFORE_MARKS.sub(r"\1", _BLANKS.sub(" ", line)).strip() for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _by_pattern(step: Step) -> Change:
    try:
        pattern = re.compile(step.text, re.IGNORECASE if step.alike else 0)
        effort = patterns.effort(step.text)
    except (re.error, OverflowError, RecursionError) as fault:
        raise WorldError("pattern.unreadable", value=step.text, place=(getattr(fault, "pos", None) or 0) + 1) from None
    if effort.endless:
        raise WorldError("pattern.endless", value=step.text)
    try:
        pattern.sub(step.by, "")
    except (re.error, IndexError):
        raise WorldError("pattern.replacement", value=step.by, groups=pattern.groups) from None
    return lambda text: pattern.sub(step.by, _short_enough(text, int(effort.longest)))


def _short_enough(text: str, most: int) -> str:
    if len(text) > most:
        raise WorldError("pattern.text_too_long", count=len(text), most=most)
    return text


def _plainly(step: Step) -> Change:
    escaped = re.escape(step.text)
    whole = step.finding is Finding.WORD
    pattern = re.compile(rf"(?<!\w){escaped}(?!\w)" if whole else escaped)
    return lambda text: pattern.sub(lambda _: step.by, text)


@dataclass(frozen=True)
class _Folded:
    """Finds whatever folds alike: `Kelbecer` finds `KƏLBƏCƏR`."""

    step: Step

    def replaced(self, text: str) -> str:
        """The text with every such place replaced."""
        signs, places = _signs(text)
        wanted = "".join(_signs(self.step.text)[0])
        if not wanted:
            return text
        pieces: list[str] = []
        done, at = 0, signs.find(wanted)
        while at >= 0:
            begin, end = places[at], places[at + len(wanted)]
            if found := self._whole_signs(places, at, at + len(wanted)) and self._fits(text, begin, end):
                pieces += [text[done:begin], self.step.by]
                done = end
            at = signs.find(wanted, at + (len(wanted) if found else 1))
        return "".join([*pieces, text[done:]])

    def _whole_signs(self, places: list[int], begin: int, end: int) -> bool:
        """Whether no sign that folds to several letters is cut through."""
        return (begin == 0 or places[begin - 1] != places[begin]) and places[end - 1] != places[end]

    def _fits(self, text: str, begin: int, end: int) -> bool:
        if self.step.finding is not Finding.WORD:
            return True
        return not (_in_word(text[begin - 1 : begin] if begin else "") or _in_word(text[end : end + 1]))


def _signs(text: str) -> tuple[str, list[int]]:
    """The text folded sign by sign, and where each folded sign stands in it; one place more for the end."""
    folded: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        alike = (fold(sign) if sign.isalnum() else " " if sign.isspace() else _mark(sign)) or ""
        folded.append(alike)
        places += [place] * len(alike)
    return "".join(folded), [*places, len(text)]


def _mark(sign: str) -> str:
    """Signs that are no letters stand for themselves; marks over a letter are nothing."""
    return "" if unicodedata.combining(sign) else sign


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
