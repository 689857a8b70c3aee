"""What the page of people asks of the core; called in a database lane."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from kalbajar_catalogue.authorities import likely, vocabularies
from kalbajar_catalogue.authorities.records import Agent, Citation
from kalbajar_catalogue.desk.forms.citing_verbs import TBC
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow, ordered, sought_by
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.storage import called, store
from kalbajar_catalogue.storage.work import Reading, Work

OPEN: Final = "open"
DOUBLE: Final = "double"
MOST_LOOKED_AT: Final = 10_000
"""Among more people doubles are looked for one by one only, beside the form."""
LACKING: Final = "lacking_"
"""The beginning of the tag of a name that a language lacks; the code of the language follows."""
SYMBOLS: Final = {"person": "user", "organisation": "building-2", "group": "users", "unknown": "circle-help"}
_FIELDS: Final = ("display_name", "name_variants", "type", "birth", "death", "sort_name")


@dataclass(frozen=True)
class Twin:
    """Somebody who may be the same: by name, and why."""

    uid: str
    ref: str
    name: Multilingual
    why: str


def rows(
    language: Language, tbc: str, nameless: str
) -> Callable[[Reading, Collection[str] | None], Sequence[RecordRow]]:  # fmt: skip
    """Reads the people and organisations for the list, sorted as in an index.

    `tbc` and `nameless` are the words for what is to be confirmed and for who has no name yet.
    """

    def read(reading: Reading, uids: Collection[str] | None) -> Sequence[RecordRow]:
        open_ones, doubles = _to_be_confirmed(reading), _doubles(reading)
        glanced = store.glance(reading, Agent, _FIELDS, uids)
        made = (_row(values, language, tbc if values[0] in open_ones else "", nameless) for values in glanced)
        return ordered(replace(row, tags=row.tags | {DOUBLE}) if row.uid in doubles else row for row in made)

    return read


def alike(uid: str) -> Callable[[Reading], tuple[str, tuple[Twin, ...]]]:
    """Reads who may be the same as somebody, with the uid that was asked for."""

    def read(reading: Reading) -> tuple[str, tuple[Twin, ...]]:
        pairs = likely.alike(reading, Agent.kind, uid)
        names = called.called(reading, [pair.other for pair in pairs])
        twins = (Twin(pair.other, names[pair.other].ref, names[pair.other].name, pair.why) for pair in pairs)
        return uid, tuple(twins)

    return read


def make(name: str, language: Language) -> Callable[[Work, Progress], str]:
    """Makes somebody of this name, '' for none yet."""

    def write(work: Work, progress: Progress) -> str:
        said = cleaned(name)
        names = Multilingual().having(language_of(said, language), said) if said else Multilingual()
        return store.insert(work, Agent(display_name=names)).uid

    return write


def keep_apart(uid: str, other: str) -> Callable[[Work, Progress], None]:
    """Remembers that these two are not the same."""
    return lambda work, progress: likely.keep_apart(work, uid, other)


def years(birth: str, death: str) -> str:
    """The years of a life as a list shows them: `1957–2019`, `1957–`, `–2019`."""
    return f"{birth[:4]}–{death[:4]}" if death else f"{birth[:4]}–" if birth else ""


def tallied(shown: Sequence[RecordRow]) -> Mapping[str, int]:
    """How many rows there are of each tag."""
    return Counter(chain.from_iterable(row.tags for row in shown))


def _to_be_confirmed(reading: Reading) -> set[str]:
    return {str(row[2]) for row in store.glance_among(reading, Citation, ("about",), "status", (TBC,))}


def _doubles(reading: Reading) -> set[str]:
    """Who may be recorded twice."""
    if store.live_counts(reading).get(Agent.kind, 0) > MOST_LOOKED_AT:
        return set()
    return {uid for pair in likely.likely(reading, Agent.kind) for uid in (pair.one, pair.other)}


def _row(values: Sequence[object], language: Language, tbc: str, nameless: str) -> RecordRow:
    uid, ref, names, variants, kind, birth, death, sort_name = values
    assert isinstance(names, Multilingual)
    assert isinstance(variants, tuple)
    name = names.best(language).text
    lacking = (f"{LACKING}{one}" for one in LANGUAGES if not names.get(one))
    type_said = capitalised(vocabularies.word("agent_type", str(kind), language), language)
    facts = (type_said if kind != "person" else "", years(str(birth), str(death)), "; ".join(variants))
    others = [names.get(one) for one in LANGUAGES if names.get(one) and names.get(one) != name]
    line = " · ".join(part for part in (*facts, *([] if variants else others[:1])) if part)
    return RecordRow(
        uid=str(uid),
        name=name or f"{nameless} ({ref})",
        line=line,
        sought=sought_by(*(names.get(one) for one in LANGUAGES), *variants, str(sort_name), str(ref)),
        symbol=SYMBOLS.get(str(kind), "users"),
        mark="circle-help" if tbc else "",
        mark_said=tbc,
        tags=frozenset((str(kind), *lacking, *((OPEN,) if tbc else ()))),
        nameless=not name,
        order=(not name, sort_key(str(sort_name) or name), str(uid)),
    )
