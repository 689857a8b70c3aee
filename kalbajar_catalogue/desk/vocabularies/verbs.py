"""What the page of vocabularies asks of the core; called in a database lane."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.authorities import terms, vocabularies
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.desk.forms import used_verbs
from kalbajar_catalogue.desk.forms.used_verbs import Use
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow, sought_by
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.storage import code_uses, store
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Reading, Work

OPEN: Final = "open"
"""The tag of what a specialist must confirm."""
OWN: Final = "own"
"""The tag of what the museum made itself."""
LACKING: Final = "lacking_"
"""The beginning of the tag of a word that a language lacks; the code of the language follows."""


@dataclass(frozen=True)
class Shelf:
    """The vocabularies for the list, how many words each has, and how many words of all are to be confirmed."""

    rows: tuple[RecordRow, ...]
    words: Mapping[str, int]
    open: int


@dataclass(frozen=True)
class Around:
    """What lies around a word: it, the words of its vocabulary in their order, its broader words from the nearest up.

    None where the word is no more. `fixed` tells that the program itself relies on it.
    """

    uid: str
    term: Term | None = None
    words: tuple[Term, ...] = ()
    above: tuple[str, ...] = ()
    fixed: bool = False


def shelf(language: Language, tbc: Callable[[int], str]) -> Callable[[Reading], Shelf]:
    """Reads the vocabularies, by name; `tbc` says how many words of one are to be confirmed."""

    def read(reading: Reading) -> Shelf:
        words: Counter[str] = Counter()
        open_yet: Counter[str] = Counter()
        for _, _, vocabulary, status in store.glance(reading, Term, ("vocabulary", "status")):
            words[vocabulary] += 1
            open_yet[vocabulary] += status == terms.TBC
        rows = (_list_row(name, language, open_yet[name], tbc) for name in vocabularies.names())
        return Shelf(tuple(sorted(rows, key=lambda row: sort_key(row.name))), words, open_yet.total())

    return read


def rows(
    vocabulary: str, language: Language, tbc: str, own: str, nameless: str
) -> Callable[[Reading, Collection[str] | None], Sequence[RecordRow]]:  # fmt: skip
    """Reads the words of a vocabulary for the list, in their order.

    `tbc` and `own` are the words for what is to be confirmed and for what is the museum's own.
    """

    def read(reading: Reading, uids: Collection[str] | None) -> Sequence[RecordRow]:
        listed = terms.listed(reading, vocabulary)
        names = {term.code: term.label.best(language).text or term.code for term in listed}
        above = terms.broader_than(listed)
        said = _Said(tbc, own, nameless)
        return [_word_row(term, language, [names.get(one, one) for one in above[term.code]], said) for term in listed]

    return read


def used(vocabulary: str) -> Callable[[Reading], Mapping[str, int]]:
    """Reads how many records hold each word of a vocabulary."""
    return lambda reading: terms.used(reading, vocabulary)


def uses(uid: str, shown: Mapping[int, int]) -> Callable[[Reading], tuple[str, tuple[Use, ...]]]:
    """Reads who holds a word, with the uid that was asked for; `shown` as of `used_verbs.uses`."""

    def read(reading: Reading) -> tuple[str, tuple[Use, ...]]:
        if uid not in store.living(reading, (uid,)):
            return uid, ()
        return uid, used_verbs.with_examples(reading, used_verbs.by_role(reading, terms.mentions(reading, uid)), shown)

    return read


def around(uid: str) -> Callable[[Reading], Around]:
    """Reads what lies around a word."""

    def read(reading: Reading) -> Around:
        found = store.fetch(reading, Term, (uid,))
        if not found:
            return Around(uid)
        (term,) = found
        words = terms.listed(reading, term.vocabulary)
        return Around(uid, term, words, terms.broader_than(words)[term.code], terms.is_fixed(term))

    return read


def vocabulary_of(uid: str) -> Callable[[Reading], tuple[str, str]]:
    """Reads in which vocabulary a word stands, with its uid; '' for a word that is no more."""

    def read(reading: Reading) -> tuple[str, str]:
        found = store.glance(reading, Term, ("vocabulary",), (uid,))
        return uid, str(found[0][2]) if found else ""

    return read


def fields_that_offer(kinds: Kinds, vocabulary: str) -> tuple[str, ...]:
    """The English labels of the fields, and members of groups, in which the words of a vocabulary stand; pure."""
    fields = (field for kind in kinds for field in code_uses.fields_with(kind, vocabulary))
    return tuple(dict.fromkeys(field.declared.label for field in fields))


def make(vocabulary: str, name: str, language: Language) -> Callable[[Work, Progress], str]:
    """Makes a word of the museum's own, the last of its vocabulary, and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        said = cleaned(name)
        return terms.make(work, vocabulary, Multilingual().having(language_of(said, language), said)).uid

    return write


def put_in_order(vocabulary: str, uids: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Puts words of a vocabulary in this order."""
    return lambda work, progress: terms.put_in_order(work, vocabulary, uids)


def confirm(uids: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Marks words as confirmed."""
    return lambda work, progress: terms.confirm(work, uids)


def broaden(uid: str, code: str) -> Callable[[Work, Progress], None]:
    """Puts a word under a broader one, '' for none."""
    return lambda work, progress: terms.broaden(work, uid, code)


def give_addresses(uid: str, addresses: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Records where the word is found in shared lists."""
    return lambda work, progress: store.change(work, Term.kind, uid, {"exact_match": list(addresses)})


def moved(uids: Sequence[str], uid: str, before: str) -> list[str]:
    """The order after a word was moved before another one, '' for the end."""
    others = [one for one in uids if one != uid]
    place = others.index(before) if before in others else len(others)
    return [*others[:place], uid, *others[place:]]


def _list_row(name: str, language: Language, open_yet: int, tbc: Callable[[int], str]) -> RecordRow:
    said = terms.vocabulary_said(name, language)
    own = name not in vocabularies.starting()
    tags = [OPEN] * bool(open_yet) + [OWN] * own
    every = (terms.vocabulary_said(name, one) for one in LANGUAGES)
    mark = tbc(open_yet) if open_yet else ""
    return RecordRow(
        uid=name, name=said, sought=sought_by(*every, name), mark="circle-help" if mark else "", mark_said=mark,
        tags=frozenset(tags),
    )  # fmt: skip


@dataclass(frozen=True)
class _Said:
    """Words of the page for what a row may be."""

    tbc: str
    own: str
    nameless: str


def _word_row(term: Term, language: Language, above: Sequence[str], said: _Said) -> RecordRow:
    name = term.label.best(language).text
    others = [term.label.get(one) for one in LANGUAGES if one != language and term.label.get(one) not in ("", name)]
    under = f"‹ {above[0]}" if above else ""
    mine = said.own if term.status == "local" else ""
    lacking = (f"{LACKING}{one}" for one in LANGUAGES if not term.label.get(one))
    open_yet = term.status == terms.TBC
    return RecordRow(
        uid=term.uid,
        name=name or term.code or said.nameless,
        line=" · ".join(part for part in (" / ".join(dict.fromkeys(others)), under, mine) if part) or term.code,
        sought=sought_by(*(term.label.get(one) for one in LANGUAGES), *term.variants, term.code, term.ref),
        mark="circle-help" if open_yet else "",
        mark_said=said.tbc if open_yet else "",
        tags=frozenset((*lacking, *([OPEN] if open_yet else ()), *([OWN] if mine else ()))),
        depth=min(len(above), 3),
        nameless=not name,
    )
