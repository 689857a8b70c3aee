"""How complete an exhibition is: the works that are catalogued, and the texts that print needs, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.exhibitions import service
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Standing:
    """Announced and catalogued counts, and the share (0 to 1) of needed texts that are there, per language."""

    exhibition: Exhibition
    catalogued: int
    completeness: dict[Language, float]


def standing(reading: Reading, uid: str) -> Standing:
    """How far an exhibition is in the languages of the house, with works of every kind; with nothing hung all are 0."""
    hung = service.exhibits(reading, uid)
    needed = _needed_texts(reading, [exhibit.item for exhibit in hung])
    shares = {language: _share(needed, language) for language in house.languages(reading)}
    return Standing(service.get(reading, uid), len(hung), shares)


def _needed_texts(reading: Reading, items: Sequence[str]) -> list[Multilingual]:
    """Title, credit line and the words for the blind of each work."""
    rows = [row for kind in WORKS for row in store.glance(reading, kind, ("title", "credit_line"), items)]
    alt_texts = media.alt_texts(reading, [row[0] for row in rows])
    return [text for uid, _, title, credit in rows for text in (title, credit, alt_texts.get(uid, NOTHING))]


def _share(needed: Sequence[Multilingual], language: Language) -> float:
    return round(sum(bool(text.get(language)) for text in needed) / len(needed), 3) if needed else 0.0
