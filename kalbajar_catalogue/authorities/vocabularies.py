"""Controlled vocabularies: codes in the records, words in three languages on screens and papers (DOMAIN 3).

An open vocabulary accepts words of the museum's own as they are typed; a closed one does not. The words in force
are those of the catalogue that this process has open (`take`), and until there is one the starting terms.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from kalbajar_catalogue.diagnostics.in_force import InForce
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.settings.paths import resources


@dataclass(frozen=True)
class Term:
    """A word of a vocabulary.

    `status` is `confirmed`, `tbc` (a specialist must confirm it) or `local` (the museum's own). One that is not
    `offered` was thrown away: records that have its code still show its words.
    """

    code: str
    label: Multilingual
    status: str
    exact_match: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    note: Multilingual = NOTHING
    parent: str = ""
    offered: bool = True


@dataclass(frozen=True)
class Vocabulary:
    """The terms of one vocabulary, in their own order."""

    terms: tuple[Term, ...]
    open: bool

    @cached_property
    def by_code(self) -> Mapping[str, Term]:
        """Every term, those no longer offered too, by code."""
        return {term.code: term for term in self.terms}

    @cached_property
    def by_word(self) -> Mapping[str, str]:
        """Folded code, word or variant -> code; a code comes before a word, a word before a variant.

        What is no longer offered comes last: a merged word leads to the one that stays.
        """
        found: dict[str, str] = {}
        for offered, spellings in product((True, False), (_codes, _words, _variants)):
            for term in self.terms:
                for spelling in spellings(term) if term.offered is offered else ():
                    found.setdefault(fold(spelling), term.code)
        found.pop("", None)
        return found


def _codes(term: Term) -> Iterable[str]:
    return (term.code,)


def _words(term: Term) -> Iterable[str]:
    return (term.label.get(language) for language in term.label.present())


def _variants(term: Term) -> Iterable[str]:
    return term.variants


@cache
def starting() -> Mapping[str, Vocabulary]:
    """The vocabularies that a new catalogue begins with, by name."""
    raw = json.loads((resources() / "vocabularies" / "terms.json").read_text("utf-8"))
    return {
        name: Vocabulary(tuple(_term(term) for term in body["terms"]), bool(body["open"])) for name, body in raw.items()
    }


def _term(raw: Mapping[str, object]) -> Term:
    label = Multilingual(**{language: str(raw[language]) for language in LANGUAGES})
    note = raw.get("note", {})
    assert isinstance(note, dict)
    return Term(
        code=str(raw["code"]),
        label=label,
        status=str(raw["status"]),
        exact_match=_texts(raw.get("exact_match", ())),
        variants=_texts(raw.get("variants", ())),
        note=Multilingual(**{language: str(note.get(language, "")) for language in LANGUAGES}),
        parent=str(raw.get("parent", "")),
    )


def _texts(raw: object) -> tuple[str, ...]:
    assert isinstance(raw, list | tuple)
    return tuple(str(text) for text in raw)


_in_force: InForce[Mapping[str, Vocabulary] | None] = InForce(None)
"""The words of the catalogue that is open."""


def take(own: Mapping[str, Iterable[Term]]) -> None:
    """Puts the terms of a catalogue in force, by the name of their vocabulary; of the others the starting ones stay."""
    known = starting()
    closed = Vocabulary((), open=True)
    taken = {name: Vocabulary(tuple(terms), known.get(name, closed).open) for name, terms in own.items()}
    _in_force.put({**known, **taken})


def in_force() -> Mapping[str, Vocabulary] | None:
    """The words in force, to be put back by `put_back`; None for the starting ones."""
    return _in_force.get()


def put_back(words: Mapping[str, Vocabulary] | None) -> None:
    """Puts words in force that were before."""
    _in_force.put(words)


def vocabulary(name: str) -> Vocabulary:
    """The vocabulary of this name. KeyError when there is none."""
    return _all()[name]


def names() -> tuple[str, ...]:
    """The names of all vocabularies in force, those of the museum's own last."""
    return tuple(_all())


def _all() -> Mapping[str, Vocabulary]:
    words = _in_force.get()
    return starting() if words is None else words


def terms(name: str) -> tuple[Term, ...]:
    """The terms of a vocabulary that are offered, in their own order."""
    return tuple(term for term in vocabulary(name).terms if term.offered)


def label(name: str, code: str) -> Multilingual:
    """The words for a code; a word of the museum's own stands for itself in every language."""
    term = vocabulary(name).by_code.get(code)
    return term.label if term and term.label else Multilingual(code, code, code)


def word(name: str, code: str, language: Language) -> str:
    """The word for a code in one language, in another where it has none in this."""
    return label(name, code).best(language).text


def known_code(name: str, text: str) -> str | None:
    """The code of a word in any language, of a variant or of the code itself; None when the vocabulary has none."""
    return vocabulary(name).by_word.get(fold(text))


def code_of(name: str, text: str) -> str:
    """The code of what a person typed; in an open vocabulary a word that it does not have is its own code.

    Raises WorldError `term.unknown` when a closed vocabulary does not have it.
    """
    code = known_code(name, text)
    if code is not None:
        return code
    if vocabulary(name).open:
        return text.strip()
    known = ", ".join(term.label.en for term in terms(name))
    raise WorldError("term.unknown", value=text, known=known)
