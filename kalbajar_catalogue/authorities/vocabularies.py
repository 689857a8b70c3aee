"""Controlled vocabularies: codes in the records, words in three languages on screens and papers (DOMAIN 3).

An open vocabulary accepts words of the museum's own as they are typed; a closed one does not.
"""

import json
from dataclasses import dataclass
from functools import cache

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.settings.paths import resources


@dataclass(frozen=True)
class Term:
    """A word of a vocabulary; `status` is `confirmed` or `tbc` (a specialist must confirm it)."""

    code: str
    label: Multilingual
    status: str
    exact_match: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """The terms of one vocabulary, in their own order."""

    terms: tuple[Term, ...]
    open: bool


@cache
def _all() -> dict[str, Vocabulary]:
    raw = json.loads((resources() / "vocabularies" / "terms.json").read_text("utf-8"))
    return {
        name: Vocabulary(tuple(_term(term) for term in body["terms"]), bool(body["open"])) for name, body in raw.items()
    }


def _term(raw: dict[str, object]) -> Term:
    label = Multilingual(**{language: str(raw[language]) for language in LANGUAGES})
    matches = raw.get("exact_match", ())
    assert isinstance(matches, list | tuple)
    return Term(str(raw["code"]), label, str(raw["status"]), tuple(matches))


def vocabulary(name: str) -> Vocabulary:
    """The vocabulary of this name. KeyError when there is none."""
    return _all()[name]


def terms(name: str) -> tuple[Term, ...]:
    """The terms of a vocabulary, in their own order."""
    return vocabulary(name).terms


def label(name: str, code: str) -> Multilingual:
    """The words for a code; a word of the museum's own stands for itself in every language."""
    found = next((term.label for term in terms(name) if term.code == code), None)
    return found or Multilingual(code, code, code)


def word(name: str, code: str, language: Language) -> str:
    """The word for a code in one language."""
    return label(name, code).get(language)


def code_of(name: str, text: str) -> str:
    """The code of what a person typed: the code itself or the word in any language.

    Raises WorldError `term.unknown` when a closed vocabulary does not have it.
    """
    typed = fold(text)
    for term in terms(name):
        if typed in {fold(term.code), *(fold(term.label.get(language)) for language in LANGUAGES)}:
            return term.code
    if vocabulary(name).open:
        return text.strip()
    known = ", ".join(term.label.en for term in terms(name))
    raise WorldError("term.unknown", value=text, known=known)
