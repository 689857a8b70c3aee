"""Filters as a person types them, `maker=Əliyeva` or `size=>2 m`, read into the narrowing of a query."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.own_reading import NO, YES
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.search import facets, index, index_counting, typed
from kalbajar_catalogue.search.query import Query, find
from kalbajar_catalogue.search.sources import FacetSource, is_found, owner_field, source_of
from kalbajar_catalogue.search.subjects import NAMES, PARTS, TEXTS
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.kinds import Kind, Kinds
from kalbajar_catalogue.storage.work import Reading

_EXAMPLES, _MOST_MEANT = 12, 50
_DATE, _SIZE, _DECADE, _KIND = "date", "size", "decade", "kind"


def read(reading: Reading, filters: Iterable[str], language: Language) -> Query:
    """What the filters ask for together, as a query without a text.

    A name is that of a facet, of any declared field, or a heading that an import knows a field by; a value is a
    code, a word in any language, a name or a ref. `none` asks for what has none.

    Raises WorldError `search.filter_unreadable`, `search.field_unknown`, `search.value_unknown`, and what
    sizes, dates and numbers raise when they cannot be read.
    """
    index.needed(reading)
    query = Query()
    for text in filters:
        query = _narrowed(reading, query, typed.parts(text), language)
    return query


def _narrowed(reading: Reading, query: Query, one: typed.Typed, language: Language) -> Query:
    name = _name(reading.kinds, one.name)
    source = source_of(reading.kinds, name)
    if fold(one.value) in typed.NONE_WORDS and not (source.yes_no and fold(one.value) in NO):
        return replace(query, missing=(*query.missing, PARTS.get(name, name)))
    if source.yes_no and source.said_only and fold(one.value) in NO:
        return replace(query, missing=(*query.missing, name))
    if name == _DATE:
        begin, end = typed.dates(one.sign, one.value)
        return replace(query, begin=begin or query.begin, end=end or query.end)
    if name.partition(".")[0] == _SIZE:
        return replace(query, ranges=(*query.ranges, *typed.lengths(name, one.sign, one.value)))
    if _is_figure(reading.kinds, name):
        return replace(query, ranges=(*query.ranges, typed.figures(name, one.sign, one.value)))
    if source.known:
        values = _values(reading, source, one.value, language)
        return replace(query, where=(*query.where, *((name, value) for value in values)))
    return replace(query, holding=(*query.holding, (name, one.value)))


def _name(kinds: Kinds, said: str) -> str:
    """The name of a facet, a measure, a field or a part. Raises WorldError `search.field_unknown`."""
    wanted = fold(said)
    for name, words in NAMES.items():
        if wanted in map(fold, (name, *words)):
            return name
    for _, one in _fields(kinds):
        if said.strip().lower() in (one.name, *one.keys):
            return said.strip().lower() if said.strip().lower() in one.keys else one.name
    measure = vocabularies.vocabulary("measure").by_word.get(wanted)
    if measure:
        return f"{_SIZE}.{measure}"
    for _, one in _fields(kinds):
        headings = (heading for language in LANGUAGES for heading in one.declared.names[language])
        if wanted in {fold(one.declared.label), *map(fold, headings)}:
            return one.name
    raise WorldError("search.field_unknown", field=said, known=", ".join(_known(kinds)))


def _fields(kinds: Kinds) -> Iterator[tuple[Kind, Field]]:
    """The fields that may be filtered by, those of works first, those of parts last."""
    found = [kind for kind in kinds if is_found(kind) or owner_field(kind)]
    ordered = sorted(found, key=lambda kind: (bool(owner_field(kind)), kind.record.family != "item"))
    return ((kind, one) for kind in ordered for one in fields_of(kind.record))


def _known(kinds: Kinds) -> Sequence[str]:
    works = [one.name for kind, one in _fields(kinds) if kind.record.family == "item"]
    return list(dict.fromkeys([*NAMES, *works]))


def _is_figure(kinds: Kinds, name: str) -> bool:
    return any(one.name == name and one.shape in (Shape.INTEGER, Shape.NUMBER) for _, one in _fields(kinds))


def _values(reading: Reading, source: FacetSource, said: str, language: Language) -> Sequence[str]:
    """The stored values that are meant. Raises WorldError `search.value_unknown`."""
    found = _meant(reading, source, said)
    if found:
        return found
    some = [value for value, _ in index_counting.value_counts(reading, source.name, _EXAMPLES)]
    labels = facets.labels(reading, source.name, some)
    known = ", ".join(labels[value].best(language).text for value in some)
    raise WorldError("search.value_unknown", field=source.name, value=said, known=known or "–")


def _meant(reading: Reading, source: FacetSource, said: str) -> Sequence[str]:
    folded = fold(said)
    if source.yes_no and folded in YES | NO:
        return ("yes",) if folded in YES else ("no",)
    if source.name == _DECADE:
        begin, _ = typed.dates("=", said)
        return (f"{begin[:3]}0s",)
    if source.name == _KIND:
        return [kind.name for kind in reading.kinds if folded in _kind_words(kind.name)]
    if source.name == TEXTS:
        return (said.strip(),)
    codes = [code for name in source.vocabularies if (code := _code(name, said))]
    return codes or _named(reading, source, said) or _own_word(reading, source, folded)


def _kind_words(kind: str) -> set[str]:
    spoken = kind.replace("_", " ").capitalize()
    return {fold(kind), *(fold(word(language, spoken)) for language in LANGUAGES)}


def _code(vocabulary: str, said: str) -> str | None:
    try:
        return vocabularies.known_code(vocabulary, said)
    except KeyError:
        return None


def _named(reading: Reading, source: FacetSource, said: str) -> list[str]:
    """The records of this name, else those that have these words in their names or this ref."""
    if not source.refers:
        return []
    wanted = {*source.refers}
    takes_any = "record" in wanted
    kinds = [kind.name for kind in reading.kinds if takes_any or wanted & {kind.name, kind.record.family}]
    hits = find(reading, Query(text=said, kinds=tuple(kinds)), LANGUAGES[0], _MOST_MEANT).hits if kinds else ()
    same = [hit for hit in hits if fold(said) in {fold(hit.ref), *(fold(hit.title.get(one)) for one in LANGUAGES)}]
    written = [hit for hit in hits if not hit.alike]
    titled = [hit for hit in written if hit.why is None]
    return [hit.uid for hit in same or titled or written or hits]


def _own_word(reading: Reading, source: FacetSource, folded: str) -> list[str]:
    """A word of the museum's own, that a vocabulary took as it was typed."""
    values = [value for value, _ in index_counting.value_counts(reading, source.name, 10_000)]
    return [value for value in values if source.vocabularies and fold(value) == folded]
