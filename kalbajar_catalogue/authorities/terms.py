"""Words as records: the starting ones put into a catalogue, new ones made as they are typed, all of them in force."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.vocabulary_names import vocabulary_name
from kalbajar_catalogue.storage import code_uses, store, trash, uses
from kalbajar_catalogue.storage.fields import own_in_force
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.journal import CREATED, LIVE, UNDONE, Change
from kalbajar_catalogue.storage.mentions import Mention
from kalbajar_catalogue.storage.work import Reading, Work

CONFIRMED, TBC = "confirmed", "tbc"


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
    """The records that hold the code of a term, live or in the trash itself, and the narrower terms.

    Raises WorldError `term.closed` for a word that the program itself relies on, `record.missing`.
    """
    term = _stored(reading, uid)
    refuse_closed(term)
    narrower = tuple(one.uid for one in narrower_than(reading, term))
    found = dict(uses.users_of_code(reading, term.vocabulary, term.code))
    return found | ({Term.kind: narrower} if narrower else {})


def listed(reading: Reading, vocabulary: str) -> tuple[Term, ...]:
    """The words of a vocabulary that are offered, in their order."""
    return tuple(sorted(store.fetch_where(reading, Term, vocabulary=vocabulary), key=lambda term: term.order))


def used(reading: Reading, vocabulary: str) -> dict[str, int]:
    """How many live records hold each word of a vocabulary, by the uid of the word; unused ones are left out."""
    counts, words = code_uses.how_often(reading, vocabulary), listed(reading, vocabulary)
    narrower = Counter(term.parent for term in words if term.parent)
    every = {term.uid: counts.get(term.code, 0) + narrower[term.code] for term in words}
    return {uid: count for uid, count in every.items() if count}


def mentions(reading: Reading, uid: str) -> tuple[Mention, ...]:
    """The live records that hold a word, by field, and the narrower words. Raises WorldError `record.missing`."""
    term = store.get(reading, Term, uid)
    narrower = (Mention(Term.kind, one.uid, "parent", {}) for one in narrower_than(reading, term))
    return (*code_uses.mentions(reading, term.vocabulary, term.code), *narrower)


def put_in_order(work: Work, vocabulary: str, uids: Sequence[str]) -> None:
    """Puts these words of a vocabulary in this order, in the places that they have among all of it."""
    wanted, moved = iter(uids), set(uids)
    order = [next(wanted) if term.uid in moved else term.uid for term in listed(work, vocabulary)]
    store.change_all(work, Term.kind, {uid: {"order": place} for place, uid in enumerate(order, 1)})


def confirm(work: Work, uids: Iterable[str]) -> None:
    """Marks words as confirmed by a specialist. Raises WorldError `record.missing`."""
    store.change_all(work, Term.kind, {uid: {"status": CONFIRMED} for uid in uids})


def make(work: Work, vocabulary: str, label: Multilingual) -> Term:
    """Makes a word of the museum's own, the last of its vocabulary.

    Raises WorldError `term.list_closed` where the program alone makes words, and what `guards.term` raises.
    """
    if not is_open(vocabulary):
        raise WorldError("term.list_closed")
    made = store.insert(work, Term(vocabulary=vocabulary, label=label))
    trash.settle(work, made.uid)
    return store.get(work, Term, made.uid)


def broaden(work: Work, uid: str, broader: str) -> None:
    """Puts a word under a broader one of its vocabulary, given by its code; '' for none.

    Raises WorldError `term.circle` where it would stand under itself, `record.missing`.
    """
    term = store.get(work, Term, uid)
    above = {one.code: one.parent for one in listed(work, term.vocabulary)} | {term.code: broader}
    if term.code in _line_up(broader, above):
        raise WorldError("term.circle", ref=term.ref)
    store.change(work, Term.kind, uid, {"parent": broader})
    trash.settle(work, uid)


def broader_than(words: Iterable[Term]) -> dict[str, tuple[str, ...]]:
    """The codes of the words above each of these, from the nearest up, by code; pure."""
    above = {one.code: one.parent for one in words}
    return {code: tuple(one for one in _line_up(parent, above) if one != code) for code, parent in above.items()}


def is_open(vocabulary: str) -> bool:
    """Whether the museum may add words of its own."""
    known = vocabularies.starting().get(vocabulary)
    return known is None or known.open


def vocabulary_said(vocabulary: str, language: Language) -> str:
    """What a vocabulary is called; one that the museum made bears the label of its field."""
    for field in own_in_force().known.values():
        if field.declared.vocabulary == vocabulary and vocabulary not in vocabularies.starting():
            return said(language, field.declared.label)
    return vocabulary_name(language, vocabulary)


def narrower_than(reading: Reading, term: Term) -> tuple[Term, ...]:
    """The terms of the same vocabulary that name this one as the broader."""
    return store.fetch_where(reading, Term, vocabulary=term.vocabulary, parent=term.code)


def refuse_closed(term: Term) -> None:
    """Raises WorldError `term.closed` for a starting word of a closed vocabulary: the program's rules name it."""
    if is_fixed(term):
        raise WorldError("term.closed", ref=term.ref)


def is_fixed(term: Term) -> bool:
    """Whether the program's own rules name a word: it can be reworded, neither thrown away nor merged into another."""
    known = vocabularies.starting().get(term.vocabulary)
    return known is not None and not known.open and term.code in known.by_code


def is_lasting(reading: Reading, uid: str) -> bool:
    """Whether a word is one of those that the program brings: erased it would come again."""
    term = _stored(reading, uid)
    known = vocabularies.starting().get(term.vocabulary)
    return known is not None and term.code in known.by_code


def _stored(reading: Reading, uid: str) -> Term:
    row = store.row_of(reading, uid)
    return unflatten(Term, store.flats(reading, Term.kind, (uid,)).get(uid, {}), uid=uid, ref=row.ref)


def _line_up(code: str, above: Mapping[str, str]) -> list[str]:
    """A code and those above it, each once."""
    found: list[str] = []
    while code and code not in found:
        found.append(code)
        code = above.get(code, "")
    return found


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
