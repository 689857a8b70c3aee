"""How complete an exhibition is: the works that are catalogued, and the texts that print needs, per language."""

from dataclasses import dataclass

from kalbajar_catalogue.exhibitions import service
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items.records import Photograph
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
    """How far an exhibition is; with nothing hung the shares are 0."""
    hung = service.exhibits(reading, uid)
    items = store.fetch(reading, Photograph, [exhibit.item for exhibit in hung])
    pictures = media.main_pictures(reading, [item.uid for item in items])
    needed = [text for item in items for text in (item.title, item.credit_line)]
    needed += [pictures[item.uid][0].alt_text if item.uid in pictures else Multilingual() for item in items]
    shares = {language: _share(needed, language) for language in LANGUAGES}
    return Standing(service.get(reading, uid), len(hung), shares)


def _share(needed: list[Multilingual], language: Language) -> float:
    return round(sum(bool(text.get(language)) for text in needed) / len(needed), 3) if needed else 0.0
