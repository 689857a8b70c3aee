"""Where a line may not end: after short words, before dashes and units, before a short last word."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

_NO_BREAK: Final = "\u00a0"
_CAPITAL: Final = "A-ZÇƏĞİÖŞÜА-ЯЁ"
_SHORT: Final = (
    "в|во|к|ко|с|со|о|об|обо|у|и|а|я|да|но|не|ни|на|за|из|от|до|по|то|как|что|для|без|под|над|при|про|или|из-за|из-под"
)
# A blank is kept where the text has it: only what it is changes, so that what was written can be found again.
_EVERYWHERE: Final = (
    (re.compile(r" (?=[–—] )"), _NO_BREAK),
    (re.compile(r" (?=/ )"), _NO_BREAK),
    (re.compile(rf"(?<=[^\W\d_]) (?=[{_CAPITAL}](?:[.,;:)]|\s/|$))"), _NO_BREAK),
    (re.compile(rf"((?:^|(?<=[.,;:(]\s))[{_CAPITAL}]\.) (?=[{_CAPITAL}])"), rf"\1{_NO_BREAK}"),
    (re.compile(r"(?<!\S)(\d{1,2}[.)]) (?=\S)"), rf"\1{_NO_BREAK}"),
    (re.compile(r"(?<=\d) (?=(?:гг?\.|вв?\.|[cskм]m\b|[смк]м\b|m\b|м\b|kq\b|kg\b|кг\b|%))"), _NO_BREAK),
    (re.compile(r"(?<=\b[IVX]) (?=(?:век|в\.|вв\.|əsr))|(?<=[IVX][IVX]) (?=(?:век|в\.|вв\.|əsr))"), _NO_BREAK),
    (re.compile(r"(№|\b[Nn]o\.) (?=\d)"), rf"\1{_NO_BREAK}"),
)
_OF_A_LANGUAGE: Final = {
    "ru": (
        (re.compile(rf"(?<![\w-])({_SHORT}) ", re.IGNORECASE), rf"\1{_NO_BREAK}"),
        (re.compile(r"(?<=\w) (?=(?:же|ли|ль|бы|б|ж)\b)"), _NO_BREAK),
    ),
    "en": ((re.compile(r"(?<![\w'’-])([AaI]) (?=\w)"), rf"\1{_NO_BREAK}"),),
}
_LAST_WORD: Final = re.compile(r"(?<=\w) (?=[^\s/]{1,6}\s*$)")
_LAST_TWO: Final = re.compile(r"\S+ \S+\s*$")
_LONG_ENOUGH, _MOST_BOUND = 28, 18
_TITLES: Final = ("title", "short_title")


@lru_cache(maxsize=4096)
def bound(text: str, language: str) -> str:
    """The text with blanks that do not break; every letter stays as it is."""
    for pattern, kept in (*_EVERYWHERE, *_OF_A_LANGUAGE.get(language, ())):
        text = pattern.sub(kept, text)
    end = _LAST_TWO.search(text)
    if len(text) >= _LONG_ENOUGH and end and len(end[0]) <= _MOST_BOUND:
        text = _LAST_WORD.sub(_NO_BREAK, text)
    return text


def unbroken(document: dict[str, Any]) -> dict[str, Any]:
    """The data of the book with every text that has a language bound; nothing else is changed.

    The main titles stay as they are: they become bookmarks, and the style binds what it shows of them.
    """
    return _inside(document)


def _inside(value: dict[str, Any]) -> dict[str, Any]:
    return {key: _title(one) if key in _TITLES else _walked(one) for key, one in value.items()}


def _title(value: Any) -> Any:
    """A title in all languages; one without others is left alone."""
    return {**value, "others": _walked(value["others"])} if isinstance(value, dict) and "others" in value else value


def _walked(value: Any) -> Any:
    if isinstance(value, list):
        return [_walked(one) for one in value]
    if not isinstance(value, dict):
        return value
    language = value.get("lang")
    inner = _inside(value)
    return {**inner, **_texts_of(value, lambda text: bound(text, language))} if isinstance(language, str) else inner


def _texts_of(value: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    found: dict[str, Any] = {"text": change(value["text"])} if isinstance(value.get("text"), str) else {}
    for key in ("paragraphs", "sentences"):
        if key in value:
            found[key] = [change(one) for one in value[key]]
    return found
