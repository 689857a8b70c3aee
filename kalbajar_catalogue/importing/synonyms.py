"""The words by which others head their columns and name their kinds: `resources/importing/synonyms.toml`, read once."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.settings.paths import resources


def plain(text: str) -> str:
    """Words as headings are compared: folded, with the sign of numbers as a word."""
    return fold(text.replace("№", " no ").replace("#", " no "))


def keys_of(section: str) -> Mapping[str, tuple[str, ...]]:
    """Folded word -> the keys that it may mean in a section (a kind, `item`, `any`), the likeliest first."""
    return _keys().get(section, {})


@cache
def languages() -> Mapping[str, Language]:
    """Folded word -> the language that it names."""
    return {plain(word): known(code) for code, words in _raw()["languages"].items() for word in (code, *words)}


@cache
def small_words() -> Mapping[Language, frozenset[str]]:
    """Of each language the words by which a text in it is known, in small letters."""
    return {known(code): frozenset(words.split()) for code, words in _raw()["small_words"].items()}


@cache
def units() -> Mapping[str, str]:
    """Folded word -> the unit that it names."""
    return {plain(word): unit for unit, words in _raw()["units"].items() for word in words}


@cache
def neutral() -> frozenset[str]:
    """Folded words that may stand beside another without changing what it says."""
    return frozenset(map(plain, _raw()["words"]["neutral"]))


@cache
def generic() -> frozenset[str]:
    """Folded words that say too little below another word."""
    return frozenset(map(plain, _raw()["words"]["generic"]))


def instead_of(key: str) -> str:
    """The key that takes the texts which a key does not; '' where there is none."""
    return str(_raw()["otherwise"].get(key, ""))


@cache
def kind_columns() -> tuple[str, ...]:
    """Folded headings of columns that name the kind of each row, the surest first."""
    return tuple(map(plain, _raw()["kind_columns"]["words"]))


@cache
def kinds() -> Mapping[str, str]:
    """Folded word -> the kind that it tells."""
    return {plain(word): kind for kind, words in _raw()["kinds"].items() for word in (kind, *words)}


@cache
def unknown() -> frozenset[str]:
    """Folded words by which a column of people says that somebody is not known."""
    return frozenset(map(plain, _raw()["unknown"]["words"]))


@cache
def callings() -> frozenset[str]:
    """Folded words for what somebody does, which may stand beside those of `unknown`."""
    return frozenset(map(plain, _raw()["unknown"]["callings"]))


@cache
def nothing() -> frozenset[str]:
    """Folded texts of cells that say nothing; '' is what signs alone fold to."""
    return frozenset(map(plain, _raw()["unknown"]["nothing"]))


@cache
def translations(vocabulary: str) -> Mapping[str, str]:
    """Folded word of others -> the code of ours that it stands for, in one vocabulary."""
    found = _raw()["values"].get(vocabulary, {})
    return {plain(word): code for code, words in found.items() for word in words}


@cache
def _keys() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    other = ("languages", "small_words", "units", "words", "otherwise", "kind_columns", "kinds", "values", "unknown")
    return {name: _turned(section.items()) for name, section in _raw().items() if name not in other}


def _turned(section: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for key, words in section:
        for word in words:
            found.setdefault(plain(word), {})[key] = None
    return {word: tuple(keys) for word, keys in found.items() if word}


@cache
def _raw() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "importing" / "synonyms.toml").read_text("utf-8"))
