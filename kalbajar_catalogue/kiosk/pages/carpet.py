"""A carpet: whole, close up, its back, its knot or weave, how close its knots lie, its motifs."""

import re
from collections.abc import Mapping

from kalbajar_catalogue.editions.format import EditionWork
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.items.weaves import structure_of
from kalbajar_catalogue.kiosk.drawing import density_drawing, knot_drawing, weave_drawing
from kalbajar_catalogue.kiosk.drawing.density_drawing import LARGER, Square, squares
from kalbajar_catalogue.kiosk.drawing.motif_drawing import sign
from kalbajar_catalogue.kiosk.pages import work as work_page
from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects.viewed import views

WHOLE, DETAIL, BACK, KNOT, WEAVE, MOTIFS = "whole", "detail", "back", "knot", "weave", "motifs"
MARKED = frozenset({"motif", "detail"})
"""Regions of the whole carpet that are worth looking at closely."""
_TABLE = (
    "status", "weave_type", "school", "carpet_group", "composition", "layout", "warp", "weft", "pile",
    "knot_density_dm2", "pile_height_mm", "colours", "original_use",
)  # fmt: skip
_BRACKETED = re.compile(r"([^()]+) \(([^()]+)\)")
_OTHER_SIDES = ("main", "front", BACK)


def say(asked: Asked) -> Said | None:
    """What page `work` says, and `tabs` (the first is whole; none that would be empty), `whole`, `back`, `details`.

    `made`: `kind` (symmetric, asymmetric or a type of weave) and its `steps` as SVG; None where it is not known.
    `density`: `squares` of 1 dm, drawn and 8 times as large (`closer`), `across`, `along`, `count`, `named` (low,
    medium, high), `own`; empty where nobody counted. `motifs` are names, `marks` regions of the picture, `table` facts.
    """
    hung = asked.shows.work(asked.argument)
    if hung is None or hung.work.kind != "carpet":
        return None
    said = work_page.say(asked) or {}
    parts = _parts(hung, asked)
    return {**said, **parts, "tabs": _tabs(parts)}


def _parts(hung: Hung, asked: Asked) -> Said:
    work, pictures = hung.work, views(hung, asked.language)
    codes = {code.name: code.value for code in work.codes}
    whole = next((one for one in pictures if one["role"] == "main"), pictures[0] if pictures else None)
    return {
        "whole": whole,
        "back": next((one for one in pictures if one["role"] == BACK and one["url"]), None),
        "details": [one for one in pictures if one["role"] not in _OTHER_SIDES and one["url"]],
        "made": made(codes),
        "density": [_square(one, asked.language) for one in _counted(codes)],
        "motifs": motifs(work, codes, asked.language),
        "marks": [one for one in (whole or {}).get("regions", []) if one["type"] in MARKED and one["label"]["text"]],
        "table": _table(work, asked),
    }


def _tabs(parts: Said) -> list[str]:
    """Which sides of this carpet can be shown."""
    seen = bool(parts["whole"] and parts["whole"]["url"])
    knotted = parts["made"]
    able = {
        DETAIL: seen or bool(parts["details"]),
        BACK: parts["back"] is not None,
        KNOT: (knotted is not None and knotted["kind"] in knot_drawing.KINDS) or bool(parts["density"]),
        WEAVE: knotted is not None and knotted["kind"] not in knot_drawing.KINDS,
        MOTIFS: bool(parts["motifs"] or parts["marks"]),
    }
    return [WHOLE, *(tab for tab, there in able.items() if there)]


def made(codes: Mapping[str, str]) -> Said | None:
    """How it is knotted or woven, in four drawings."""
    knot = codes.get("knot_type", "")
    if knot in knot_drawing.KINDS:
        return {"kind": knot, "steps": [knot_drawing.knot(knot, step + 1) for step in range(4)]}
    kind = codes.get("weave_type", "")
    structure = structure_of(codes.get("weave_class", ""), kind, knot)
    if structure is None or not weave_drawing.is_drawn(structure):
        return None
    return {"kind": kind, "steps": [weave_drawing.weave(structure, step + 1) for step in range(4)]}


def motifs(work: EditionWork, codes: Mapping[str, str], language: Language) -> list[Said]:
    """The names of its motifs, as its table has them, each with its sign as a drawing ('' without)."""
    fact = next((one for one in work.structure if one.key == "motif"), None)
    names = [name for name in fact.value.best(language).text.split(", ") if name] if fact else []
    known = codes.get("motif", "").split()
    signs = [sign(code) for code in known] if len(known) == len(names) else [""] * len(names)
    return [{"name": capitalised(name, language), "drawing": drawn} for name, drawn in zip(names, signs, strict=True)]


def _table(work: EditionWork, asked: Asked) -> list[Said]:
    """What a visitor wants to know first; all the rest stands in the text to read."""
    found = {fact.key: fact for fact in work.structure if fact.value}
    rows = [found[key] for key in _TABLE if key in found]
    return [{"key": one.key, "label": asked.told(one.label), "value": gathered(asked.told(one.value))} for one in rows]


def gathered(value: Said) -> Said:
    """What is said in brackets behind each of several words is said once, behind all: `red, blue (natural)`."""
    words = value["text"].split(", ")
    found = [_BRACKETED.fullmatch(word) for word in words]
    said = [one[2] for one in found if one]
    if len(words) < 2 or len(said) < len(words) or len(set(said)) > 1:
        return value
    return {**value, "text": f"{', '.join(one[1] for one in found if one)} ({said[0]})"}


def _counted(codes: Mapping[str, str]) -> tuple[Square, ...]:
    across, along = (codes.get(f"knots_{way}_dm", "") for way in ("horizontal", "vertical"))
    return squares(*(int(one) if one.isdecimal() else None for one in (across, along)))


def _square(one: Square, language: Language) -> Said:
    return {
        "url": density_drawing.drawn(one),
        "closer": density_drawing.drawn(one, LARGER),
        "across": one.across,
        "along": one.along,
        "count": shown_number(one.count, language),
        "named": one.named,
        "own": one.own,
    }
