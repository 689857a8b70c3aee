"""How a wall is told to the screen: its rows, what comes and goes together, where keys lead. No Qt."""

from collections.abc import Sequence
from itertools import pairwise

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.saying import Said, main_picture, page_of, told
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.walls.hanging_plan import GAP, Place, Plan, Stretch, chunks, steps


def surface(plan: Plan, works: Sequence[Hung], names: Sequence[Said], language: Language) -> Said:
    """`works` are in the order of the plan's indices; `names` are the groups'.

    `width` and `person` in rows' heights; `rows` with `start`, `end` (index), `width`; `stretches` with `row`, `left`,
    `right`, `name`, `first`, `last` (numbers, '' where others hang between); `chunks` with `row`, `left`, `right` and
    the `works` in it; `places` by index: `[row, x, y, width, height, left, right, up, down]`; `keys` and `pages` by
    index.
    """
    order = plan.places
    ways = steps(plan)
    return {
        "width": plan.width,
        "person": plan.person,
        "rows": [_row(row) for row in plan.rows],
        "stretches": [_stretch(one, works, names) for one in plan.stretches],
        "chunks": [_chunk(part, works, language) for part in chunks(plan)],
        "places": [
            [place.row, place.x, place.y, place.width, place.height, way.left, way.right, way.up, way.down]
            for place, way in zip(order, ways, strict=True)
        ],
        "keys": [works[place.index].key for place in order],
        "pages": [page_of(works[place.index].work.kind) for place in order],
    }


def shape_of(hung: Hung, language: Language) -> float:
    """Width over height of the picture that stands for a work, or of its empty frame."""
    said = main_picture(hung, language)
    return float(said["width"]) / float(said["height"]) if said["width"] > 0 and said["height"] > 0 else 4 / 3


def _row(row: Sequence[Place]) -> Said:
    return {"start": row[0].index, "end": row[-1].index, "width": row[-1].right}


def _stretch(one: Stretch, works: Sequence[Hung], names: Sequence[Said]) -> Said:
    hung = works[one.first : one.last + 1]
    unbroken = all(a.show is b.show and a.place + 1 == b.place for a, b in pairwise(hung))
    return {
        "row": one.row,
        "left": one.left,
        "right": one.right,
        "name": names[one.group],
        "first": hung[0].work.number if unbroken else "",
        "last": hung[-1].work.number if unbroken and len(hung) > 1 else "",
    }


def _chunk(part: Sequence[Place], works: Sequence[Hung], language: Language) -> Said:
    return {
        "row": part[0].row,
        "left": part[0].x,
        "right": part[-1].right + GAP,
        "works": [_work(place, works[place.index], language) for place in part],
    }


def _work(place: Place, hung: Hung, language: Language) -> Said:
    picture = main_picture(hung, language)
    return {
        "index": place.index,
        "key": hung.key,
        "number": hung.work.number,
        "title": told(hung.work.title, language)["text"],
        "x": place.x,
        "y": place.y,
        "width": place.width,
        "height": place.height,
        "url": picture["url"],
    }
