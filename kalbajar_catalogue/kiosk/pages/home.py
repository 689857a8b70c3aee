"""The ways in: one for each thing that the editions hold, and nothing that would lead nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.kiosk.pages.programme import todays
from kalbajar_catalogue.kiosk.saying import Asked, Said, card, told
from kalbajar_catalogue.kiosk.shows import Hung, Show
from kalbajar_catalogue.kiosk.subjects.pairing import pairs
from kalbajar_catalogue.kiosk.walls.mosaic import Mosaic, mosaic

WALL_HEIGHTS = (1.25, 1.0, 0.8, 0.6, 0.45)
"""A wall's mosaics in widths: the page takes the one that fits."""
OF_A_WALL = 24
_KINDS = (("carpets", "carpet"), ("paintings", "painting"), ("crafts", "craft"), ("dwelling", "dwelling"))


def say(asked: Asked) -> Said:
    """`ways` and which of the further pages hold something; `today` when the programme does today.

    A way: `way`, the page that it opens (wall, pairs, carpets, paintings, crafts, dwelling), `argument`, `title` of
    the exhibition, `count`, `cards`, and for a wall its `mosaics`, the highest first.
    """
    editions = [show.edition for show in asked.shows]
    return {
        "ways": list(_ways(asked)),
        "programme": any(edition.events for edition in editions),
        "today": bool(todays(asked)),
        "path": any(hung.work.year_earliest is not None or hung.work.theme for hung in asked.shows.works),
        "people": any(edition.agents for edition in editions),
        "places": any(edition.places for edition in editions),
    }


def _ways(asked: Asked) -> Iterator[Said]:
    yield from (_wall(asked, show) for show in asked.shows if _is_wall(show))
    if pair := _pair(asked):
        yield _way(asked, "pairs", "", pair, NOTHING)
    for way, kind in _KINDS:
        if works := _seen_first(asked.shows.of_kind(kind)):
            argument = works[0].key if way == "dwelling" else ""
            yield _way(asked, way, argument, works[:1], works[0].show.edition.title, len(works))


def _is_wall(show: Show) -> bool:
    """Photographs hang on a wall of their own; so does what has no page of its kind."""
    kinds = {hung.work.kind for hung in show.works}
    return bool(kinds - {kind for _, kind in _KINDS})


def _wall(asked: Asked, show: Show) -> Said:
    said = _way(asked, "wall", show.uid, show.works[:OF_A_WALL], show.edition.title, len(show.works))
    shown = [one for one in said["cards"] if one["picture"]["url"]]
    shapes = [one["picture"]["width"] / one["picture"]["height"] for one in shown]
    return said | {"cards": shown, "mosaics": [_laid(mosaic(shapes, height)) for height in WALL_HEIGHTS]}


def _laid(made: Mosaic) -> Said:
    return {"tiles": [asdict(tile) for tile in made.tiles], "height": made.height}


def _way(asked: Asked, way: str, argument: str, works: Sequence[Hung], title: Multilingual, count: int = 0) -> Said:
    return {
        "way": way,
        "argument": argument,
        "title": told(title, asked.language),
        "count": count,
        "cards": [card(hung, asked.language) for hung in works],
        "mosaics": [],
    }


def _pair(asked: Asked) -> list[Hung]:
    """The two views with which the page of pairs begins; none where no pair can be seen."""
    first = next(iter(pairs(asked.shows)), None)
    return [first.before, first.after] if first and first.shown else []


def _seen_first(works: Sequence[Hung]) -> list[Hung]:
    """Those in the spotlight first, then those with a picture."""
    return sorted(works, key=lambda hung: (not hung.work.spotlight, not hung.is_shown))
