"""Words as records: the starting ones put into a catalogue, new ones made as they are typed, all of them in force."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.storage import store, uses
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.journal import CREATED, LIVE, UNDONE, Change
from kalbajar_catalogue.storage.work import Reading, Work


def take(reading: Reading) -> None:
    """Puts the words of this catalogue in force; those in the trash are known but no longer offered."""
    found: dict[str, list[tuple[int, vocabularies.Term]]] = defaultdict(list)
    for term, live in _there(reading):
        found[term.vocabulary].append((term.order, _in_force(term, live)))
    for name in own_vocabularies(reading):
        found.setdefault(name, [])
    vocabularies.take({name: _in_order(terms) for name, terms in found.items()})


def follow(work: Work, changes: Sequence[Change]) -> None:
    """Puts changed words in force before the change is committed: other followers speak them."""
    if any(change.kind in (Term.kind, OwnField.kind) for change in changes):
        work.when_lost.append(partial(vocabularies.put_back, vocabularies.in_force()))
        take(work)


def own_vocabularies(reading: Reading) -> set[str]:
    """The vocabularies that the museum made for fields of its own, whatever became of these; they may have no word."""
    fields = store.flats(reading, OwnField.kind, store.states(reading, OwnField.kind))
    named = {str(flat.get("words", "")) for flat in fields.values()}
    return named - vocabularies.starting().keys() - {""}


def missing(reading: Reading) -> tuple[Term, ...]:
    """The starting terms that a catalogue does not have, not even in its trash."""
    live = {(vocabulary, code) for _, _, vocabulary, code in store.glance(reading, Term, ("vocabulary", "code"))}
    if not (absent := [term for term in _starting() if (term.vocabulary, term.code) not in live]):
        return ()
    there = {(term.vocabulary, term.code) for term, _ in _there(reading)}
    return tuple(term for term in absent if (term.vocabulary, term.code) not in there)


def fill(work: Work) -> None:
    """Puts the starting terms that are missing into the catalogue."""
    store.insert_all(work, missing(work))


def entered(work: Work, vocabulary: str, text: str, language: Language) -> str:
    """The code of a word that a person typed. A new word of an open vocabulary becomes a term of the museum's own.

    Raises WorldError `term.unknown` when a closed vocabulary does not have it.
    """
    word = cleaned(text)
    code = vocabularies.code_of(vocabulary, word)
    if vocabularies.known_code(vocabulary, word) is not None or not word:
        return code
    return _made_here(work, vocabulary, word) or _made(work, vocabulary, code, language_of(word, language))


def users_of(reading: Reading, uid: str) -> uses.Users:
    """The records that hold the code of a term, and the narrower terms.

    Raises WorldError `term.closed` for a word that the program itself relies on.
    """
    term = store.get(reading, Term, uid)
    refuse_closed(term)
    narrower = tuple(one.uid for one in narrower_than(reading, term))
    found = dict(uses.users_of_code(reading, term.vocabulary, term.code))
    return found | ({Term.kind: narrower} if narrower else {})


def narrower_than(reading: Reading, term: Term) -> tuple[Term, ...]:
    """The terms of the same vocabulary that name this one as the broader."""
    return store.fetch_where(reading, Term, vocabulary=term.vocabulary, parent=term.code)


def refuse_closed(term: Term) -> None:
    """Raises WorldError `term.closed` for a starting word of a closed vocabulary: the program's rules name it."""
    known = vocabularies.starting().get(term.vocabulary)
    if known and not known.open and term.code in known.by_code:
        raise WorldError("term.closed", ref=term.ref)


def _made_here(work: Work, vocabulary: str, word: str) -> str:
    """The code of the same word in large or small letters, when this very work made it: it is not in force yet."""
    made = (change.after for change in work.noted if change.kind == Term.kind and change.key == CREATED)
    codes = (str(flat["code"]) for flat in made if flat["vocabulary"] == vocabulary)
    return next((code for code in codes if code.casefold() == word.casefold()), "")


def _made(work: Work, vocabulary: str, code: str, language: Language) -> str:
    if not store.fetch_where(work, Term, vocabulary=vocabulary, code=code):
        order = len(vocabularies.vocabulary(vocabulary).terms) + 1
        label = Multilingual().having(language, code)
        store.insert(work, Term(vocabulary=vocabulary, code=code, label=label, order=order))
    return code


def _there(reading: Reading) -> list[tuple[Term, bool]]:
    states = {uid: state for uid, state in store.states(reading, Term.kind).items() if state != UNDONE}
    flats = store.flats(reading, Term.kind, states)
    return [(unflatten(Term, flat, uid=uid), states[uid] == LIVE) for uid, flat in flats.items()]


def _in_force(term: Term, live: bool) -> vocabularies.Term:
    return vocabularies.Term(
        term.code, term.label, term.status, term.exact_match, term.variants, term.scope_note, term.parent, live
    )


def _in_order(terms: Iterable[tuple[int, vocabularies.Term]]) -> list[vocabularies.Term]:
    return [term for _, term in sorted(terms, key=lambda pair: pair[0])]


def _starting() -> Iterable[Term]:
    known: Mapping[str, vocabularies.Vocabulary] = vocabularies.starting()
    for name, vocabulary in known.items():
        for order, term in enumerate(vocabulary.terms, 1):
            yield Term(
                vocabulary=name,
                code=term.code,
                label=term.label,
                variants=term.variants,
                parent=term.parent,
                order=order,
                status=term.status,
                scope_note=term.note,
                exact_match=term.exact_match,
            )
