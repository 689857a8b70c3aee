"""The places that the editions name, under what they are part of; where they lie, if anybody wrote it down."""

from collections.abc import Sequence

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.kiosk.finding.named import Place, register
from kalbajar_catalogue.kiosk.pages.people import in_order
from kalbajar_catalogue.kiosk.pages.search import place_card
from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.qtkit.sketch import Sketch, is_crowded, sketch

SHAPE = 1.5


def say(asked: Asked) -> Said | None:
    """The places as `groups` (`name` of what they are part of, empty for the others; `cards`).

    A card bears as its number the mark on the `sketch`, which has `marks` (`x`, `y`, `number`, `left` of it), `km` and
    `bar` of its scale and its `shape`; it is empty where nobody wrote down where they lie. `people`: whether there are
    any. None where no place is named.
    """
    named = register(asked.shows)
    if not named.places:
        return None
    groups = _grouped(list(named.places.values()), asked)
    ordered = [place for _, places in groups for place in places]
    drawn = sketch([(place.place.latitude, place.place.longitude) for place in ordered], SHAPE)
    numbers = {ordered[at].place.uid: number for number, spot in enumerate(drawn.spots if drawn else (), 1)
               for at in spot.places}  # fmt: skip
    return {
        "groups": [
            {"name": told(name, asked.language), "cards": [_place(one, numbers, asked) for one in places]}
            for name, places in groups
        ],
        "sketch": _sketch(drawn) if drawn else {},
        "people": bool(named.people),
    }


def _sketch(drawn: Sketch) -> Said:
    marks = [
        {"x": spot.x, "y": spot.y, "number": str(number), "left": is_crowded(drawn, spot)}
        for number, spot in enumerate(drawn.spots, 1)
    ]
    return {"marks": marks, "km": drawn.bar_km, "bar": drawn.bar, "shape": SHAPE}


def _grouped(places: Sequence[Place], asked: Asked) -> list[tuple[Multilingual, list[Place]]]:
    """Under the place they are part of, which stands first among them; the others last."""
    holding = {place.place.part_of for place in places}
    groups: dict[Multilingual, list[Place]] = {}
    for place in places:
        name = place.place.name if place.place.name in holding else place.place.part_of
        groups.setdefault(name, []).append(place)

    def order(place: Place, name: Multilingual) -> tuple[object, ...]:
        return place.place.name != name, in_order(place.place.name.best(asked.language).text)

    ordered = sorted(groups, key=lambda name: (name == NOTHING, in_order(name.best(asked.language).text)))
    return [(name, sorted(groups[name], key=lambda place: order(place, name))) for name in ordered]


def _place(place: Place, numbers: dict[str, int], asked: Asked) -> Said:
    mark = numbers.get(place.place.uid)
    return {**place_card(place, asked.language), "under": "", "number": str(mark or ""), "events": len(place.events)}
