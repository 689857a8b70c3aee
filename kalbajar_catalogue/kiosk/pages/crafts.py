"""The works of folk art of all exhibitions, craft by craft, with what they are made of."""

from urllib.parse import parse_qsl

from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.kiosk.pages.of_kind import asked_for
from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.walls.choosing import PLACE, chips, chosen
from kalbajar_catalogue.kiosk.walls.hanging_plan import NARROWEST, WIDEST, broken
from kalbajar_catalogue.kiosk.walls.surfaces import shape_of

CRAFT = "craft_type"
NARROWEST_CARD = 1.0
"""A title needs that much room, in heights of a picture."""
USUAL_ROOM = 6.0


def say(asked: Asked) -> Said | None:
    """`count`, `shown`, `by`, `chips`, and `lines`: either the `name` of a craft, or `cards` side by side.

    A card has `materials`, the `shape` of its picture and how far it goes `across`, both in heights of a picture; the
    argument's `room` says how long a line may be.
    """
    every = asked.shows.of_kind("craft")
    if not every:
        return None
    by, room = asked_for(asked.argument)[0], _room(asked.argument)
    works = chosen(every, by, asked.language) or list(every)
    groups: dict[str, list[Hung]] = {}
    for hung in works:
        groups.setdefault(_craft(hung), []).append(hung)
    return {
        "count": len(every),
        "shown": len(works),
        "by": by if len(works) < len(every) else "",
        "chips": chips(every, ("material", PLACE), asked.language),
        "lines": [line for group in groups.values() for line in _lines(group, room, asked)],
    }


def _room(argument: str) -> float:
    said = dict(parse_qsl(argument)).get("room", "")
    return min(max(float(said), 1.0), 60.0) if said.replace(".", "", 1).isdecimal() else USUAL_ROOM


def _lines(group: list[Hung], room: float, asked: Asked) -> list[Said]:
    cards = [_card(hung, asked) for hung in group]
    name = told(_name(group[0]), asked.language)
    named = [{"name": {**name, "text": capitalised(name["text"], asked.language)}, "cards": []}] if name["text"] else []
    parts = broken([card["across"] for card in cards], room)
    return [*named, *({"name": None, "cards": cards[first:last]} for first, last in parts)]


def _craft(hung: Hung) -> str:
    return next((code.value.split()[0] for code in hung.work.codes if code.name == CRAFT and code.value), "")


def _name(hung: Hung) -> Multilingual:
    return next((fact.value for fact in (*hung.work.structure, *hung.work.facts) if fact.key == CRAFT), NOTHING)


def _card(hung: Hung, asked: Asked) -> Said:
    shape = min(max(shape_of(hung, asked.language), NARROWEST), WIDEST)
    return {
        **asked.card(hung),
        "materials": told(hung.work.materials, asked.language),
        "shape": shape,
        "across": max(shape, NARROWEST_CARD),
    }
