"""A few large chips to look through many works by: where from, how it is made, what is on it. No Qt."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.saying import Said
from kalbajar_catalogue.kiosk.shows import Hung

ENOUGH = 12
"""Up to so many works nobody needs to choose."""
MOST_OF_A_FIELD = 7
PLACE = "place"
IS = "="


@dataclass(frozen=True)
class Mark:
    """What a work can be chosen by: `key` is the field, `=`, and the code; `field` and `word` as they are said."""

    key: str
    field: str
    word: str


def chips(works: Sequence[Hung], fields: Sequence[str], language: Language) -> list[Said]:
    """What several of the works have in common, not all; nothing where there are few works.

    Each chip has `key`, `word`, `count`, and at the `first` of a field the `field`'s name.
    """
    if len(works) <= ENOUGH:
        return []
    found: dict[str, Mark] = {}
    counts: Counter[str] = Counter()
    for hung in works:
        for mark in marks(hung, fields, language):
            found.setdefault(mark.key, mark)
            counts[mark.key] += 1
    return [chip for field in fields for chip in _chips_of(field, found, counts, len(works))]


def chosen(works: Sequence[Hung], key: str, language: Language) -> list[Hung]:
    """Those that bear the mark; all where there is no mark to look for."""
    field = key.partition(IS)[0]
    return [hung for hung in works if not key or any(mark.key == key for mark in marks(hung, (field,), language))]


def marks(hung: Hung, fields: Sequence[str], language: Language) -> Iterator[Mark]:
    """What this work can be chosen by, in the words of its edition; codes without words are left out."""
    for field in fields:
        yield from _placed(hung, language) if field == PLACE else _coded(hung, field, language)


def _placed(hung: Hung, language: Language) -> Iterator[Mark]:
    places = {place.uid: place for place in hung.show.edition.places}
    for uid in hung.work.places:
        if place := places.get(uid):
            yield Mark(f"{PLACE}{IS}{uid}", "", place.name.best(language).text)


def _coded(hung: Hung, field: str, language: Language) -> Iterator[Mark]:
    codes = next((code.value.split() for code in hung.work.codes if code.name == field), [])
    fact = next((fact for fact in (*hung.work.structure, *hung.work.facts) if fact.key == field), None)
    words = fact.value.best(language).text.split(", ") if fact else []
    if fact and len(words) == len(codes):
        for code, word in zip(codes, words, strict=True):
            spoken = capitalised(word.partition(" (")[0], language)
            yield Mark(f"{field}{IS}{code}", fact.label.best(language).text, spoken)


def _chips_of(field: str, found: dict[str, Mark], counts: Counter[str], total: int) -> list[Said]:
    keys = [key for key in found if key.startswith(field + IS) and 1 < counts[key] < total]
    kept = sorted(keys, key=lambda key: (-counts[key], found[key].word))[:MOST_OF_A_FIELD]
    return [
        {
            "key": key,
            "word": found[key].word,
            "count": counts[key],
            "first": at == 0,
            "field": found[key].field if at == 0 else "",
        }
        for at, key in enumerate(kept if len(kept) > 1 else [])
    ]
