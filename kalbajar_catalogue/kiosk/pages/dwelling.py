"""The alachigh: its pictures with the parts to touch, what each part is called, is made of and is for."""

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qsl

from kalbajar_catalogue.editions.format import EditionPart
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.kiosk.drawing.part_marks import Box, placed
from kalbajar_catalogue.kiosk.pages import work as work_page
from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects.viewed import views

_USUAL = {"wide": 1140.0, "high": 860.0, "touch": 72.0}
_BRACKETED = re.compile(r"\s*\(([^()]*)\)\s*$")


def say(asked: Asked) -> Said | None:
    """What page `work` says; its `parts` in order, its `layers`, and `marks` in each picture.

    The argument is the key of the work, and `&wide=W&high=H&touch=T`: the room for a picture and the side of a mark in
    units; without it no marks are placed. `under` is said below the title. A part: `term` (Azerbaijani in every
    language), `meaning`, `description`, `count`, `materials`, `facts`, `work` (a card, or None). A layer: `name` and
    the `parts` that belong to it. A mark: the index of its `part`, the middle of it (`x`, `y`), of it when it is chosen
    (`chosen_x`, `chosen_y`) and the `box` of what it means, all in shares.
    """
    key, _, rest = asked.argument.partition("&")
    hung = asked.shows.work(key)
    if hung is None or hung.work.kind != "dwelling":
        return None
    parts, room = hung.work.parts, _room(rest) if rest else None
    pictures = [_picture(one, parts, room) for one in views(hung, asked.language)]
    said = work_page.say(replace(asked, argument=key)) or {}
    return {
        **said,
        "under": asked.told(_under(hung)),
        "pictures": pictures,
        "parts": [_part(asked, hung, part) for part in parts],
        "layers": _layers(asked, parts),
    }


def _under(hung: Hung) -> Multilingual:
    """Whether it is the original, and in which exhibition it stands."""
    status = next((fact.value for fact in hung.work.structure if fact.key == "status"), NOTHING)
    both = (status, hung.show.edition.title)
    return Multilingual(*(" · ".join(filter(None, (one.get(code) for one in both))) for code in LANGUAGES))


def _room(argument: str) -> dict[str, float]:
    given = {name: value for name, value in parse_qsl(argument) if value.replace(".", "", 1).isdecimal()}
    return {name: min(max(float(given.get(name, usual)), 40.0), 6000.0) for name, usual in _USUAL.items()}


def _picture(view: Said, parts: Sequence[EditionPart], room: dict[str, float] | None) -> Said:
    if room is None:
        return {**view, "marks": []}
    scale = min(room["wide"] / max(1, view["width"]), room["high"] / max(1, view["height"]))
    wide, high = view["width"] * scale, view["height"] * scale
    known = {part.uid: index for index, part in enumerate(parts)}
    found = {known[one["part"]]: one for one in view["regions"] if one["part"] in known}
    boxes = [Box(one["x"] * wide, one["y"] * high, one["width"] * wide, one["height"] * high) for one in found.values()]
    marks = []
    for (index, region), mark in zip(found.items(), placed(boxes, wide, high, room["touch"]), strict=True):
        if mark:
            marks.append({
                "part": index, "x": mark.x / wide, "y": mark.y / high,
                "chosen_x": mark.chosen_x / wide, "chosen_y": mark.chosen_y / high,
                "box": {name: region[name] for name in ("x", "y", "width", "height")},
            })  # fmt: skip
    return {**view, "marks": marks}


def term_of(name: Multilingual, language: Language) -> tuple[str, str]:
    """The Azerbaijani term, and what it means: in Azerbaijani the words in brackets behind it, else the own name."""
    if not name.az:
        return name.best(language).text, ""
    bracketed = _BRACKETED.search(name.az)
    term = _BRACKETED.sub("", name.az)
    own = "" if language == "az" else _BRACKETED.sub("", name.get(language))
    meaning = own or (bracketed[1] if bracketed else "")
    return term, capitalised(meaning, language) if meaning != term else ""


def _part(asked: Asked, hung: Hung, part: EditionPart) -> Said:
    term, meaning = term_of(part.name, asked.language)
    inside = hung.show.by_uid.get(part.work)
    return {
        "uid": part.uid,
        "term": term,
        "meaning": meaning,
        "description": asked.told(part.description),
        "count": part.count or 0,
        "materials": asked.told(part.materials),
        "facts": [{"label": asked.told(one.label), "value": asked.told(one.value)}
                  for one in part.facts if one.key != "type"],
        "work": asked.card(inside) if inside else None,
    }  # fmt: skip


def _layers(asked: Asked, parts: Sequence[EditionPart]) -> list[Said]:
    """The parts that hold others, each with all that it holds; from the outside to the inside, as they are listed."""
    above = {part.uid: part.parent for part in parts}
    roots = [part for part in parts if part.parent not in above and any(one.parent == part.uid for one in parts)]
    return [
        {"name": term_of(root.name, asked.language)[0],
         "parts": [index for index, part in enumerate(parts) if _root(part.uid, above) == root.uid]}
        for root in roots
    ]  # fmt: skip


def _root(uid: str, above: dict[str, str]) -> str:
    """The outermost part around a part; itself where parts go round in a ring."""
    seen: list[str] = []
    at = uid
    while above.get(at) in above and at not in seen:
        seen.append(at)
        at = above[at]
    return at
