"""Past, present, future: the works of all exhibitions along one line of time."""

from collections.abc import Sequence
from itertools import count

from kalbajar_catalogue.editions.format import EditionSection
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Multilingual
from kalbajar_catalogue.kiosk.saying import Asked, Said, main_picture, page_of, told
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects.timeline import (
    EARLIER,
    RESTORATION,
    UNDATED,
    Chapter,
    Laid,
    Stop,
    closing_words,
    lying,
    path,
    standing,
    words_of,
    years_of,
)
from kalbajar_catalogue.kiosk.walls.surfaces import shape_of


def say(asked: Asked) -> Said | None:
    """The chapters of the way; None without works.

    `chapters` in order: `key`, `part`, `label` (the edition's, else nothing), `count`, `years`, `oldest`,
    `quote` (`title` and `text` of the exhibition's last word, None elsewhere), `first` (the index of its first
    work), `stops`.

    A stop: `label`, `works` (cards with their `index` on the whole way), and their places `lying` and `standing`:
    `width`, `height`, `rows`, `places` as `[row, x, y, width, height]` in units of the field.
    """
    chapters = path(asked.shows)
    index = count()
    said = [_chapter(asked, chapter, index) for chapter in chapters]
    return {"chapters": said, "count": next(index)} if said else None


def _chapter(asked: Asked, chapter: Chapter, index: "count[int]") -> Said:
    stops = [_stop(asked, stop, index) for stop in chapter.stops]
    return {
        "key": chapter.key,
        "part": chapter.part,
        "label": _capital(asked, chapter.label),
        "count": len(chapter.works),
        "years": _years(chapter),
        "oldest": told(chapter.oldest, asked.language),
        "quote": _quote(asked, closing_words(chapter)) if chapter.key == RESTORATION else None,
        "first": stops[0]["works"][0]["index"],
        "stops": stops,
    }


def _capital(asked: Asked, label: Multilingual) -> Said:
    spoken = label.best(asked.language)
    return {
        "text": capitalised(spoken.text, spoken.language),
        "fallback": OWN_NAMES[spoken.language] if spoken.fallback else "",
    }


def _years(chapter: Chapter) -> str:
    """Nothing for times that are known by their centuries only."""
    if chapter.years is None or chapter.key == EARLIER:
        return ""
    first, last = chapter.years
    return str(first) if first == last else f"{first} – {last}"


def _quote(asked: Asked, section: EditionSection | None) -> Said | None:
    if section is None:
        return None
    return {"title": asked.told(section.title), "text": asked.told(words_of(section))}


def _stop(asked: Asked, stop: Stop, index: "count[int]") -> Said:
    shapes = [shape_of(hung, asked.language) for hung in stop.works]
    return {
        "label": asked.told(stop.label),
        "works": [_work(asked, hung, next(index)) for hung in stop.works],
        "lying": _laid(lying(shapes)),
        "standing": _laid(standing(shapes)),
    }


def _beside_the_line(asked: Asked, hung: Hung) -> str:
    """What is known of the time of a work that has no year, as of a dwelling that was rebuilt."""
    timeless = years_of(hung) is None and hung.work.theme != UNDATED
    return hung.work.date.best(asked.language).text if timeless else ""


def _laid(laid: Laid) -> Said:
    return {"width": laid.width, "height": laid.height, "rows": laid.rows, "places": _places(laid)}


def _places(laid: Laid) -> Sequence[Sequence[float]]:
    return [[place.row, place.x, place.y, place.width, place.height] for place in laid.places]


def _work(asked: Asked, hung: Hung, index: int) -> Said:
    return {
        "index": index,
        "key": hung.key,
        "page": page_of(hung.work.kind),
        "number": hung.work.number,
        "title": asked.told(hung.work.title)["text"],
        "descriptive": hung.work.title_is_descriptive,
        "date": hung.work.date.best(asked.language).text,
        "beside": _beside_the_line(asked, hung),
        "url": main_picture(hung, asked.language)["url"],
    }
