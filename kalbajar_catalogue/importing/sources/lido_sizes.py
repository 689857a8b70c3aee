"""Measurements of a LIDO record as sizes a person would type: `height 45 cm`, `frame: height 60 cm; width 80 cm`."""

import re
from collections.abc import Mapping, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.sources.blocks import Block, below, beside
from kalbajar_catalogue.importing.sources.lido_nodes import Node, best, spoken, untold
from kalbajar_catalogue.items.sizes import read_sizes

_MEASURES: Mapping[str, str] = {
    "h": "height", "hohe": "height", "hauteur": "height", "altezza": "height",
    "b": "width", "w": "width", "breite": "width", "largeur": "width", "larghezza": "width",
    "l": "length", "lenge": "length", "longueur": "length", "lunghezza": "length",
    "t": "depth", "d": "depth", "tiefe": "depth", "profondeur": "depth", "profondita": "depth", "l t": "depth",
    "durchmesser": "diameter", "diametre": "diameter", "diametro": "diameter", "dm": "diameter",
    "gewicht": "weight", "masse": "weight", "mass": "weight", "poids": "weight", "peso": "weight",
    "umfang": "circumference",
}  # fmt: skip
_UNITS: Mapping[str, str] = {
    "zentimeter": "cm", "centimetre": "cm", "centimeter": "cm", "centimetres": "cm", "centimeters": "cm",
    "millimeter": "mm", "millimetre": "mm", "millimetres": "mm", "millimeters": "mm", "meter": "m", "metre": "m",
    "gramm": "g", "gram": "g", "grams": "g", "kilogramm": "kg", "kilogram": "kg", "inch": "in", "inches": "in",
}  # fmt: skip
_PARTS: Mapping[str, str] = {
    "blatt": "sheet", "bild": "image", "rahmen": "frame", "mit rahmen": "frame", "gerahmt": "frame", "framed": "frame",
    "objekt": "", "objektmass": "", "gesamt": "", "object": "", "overall": "", "werk": "", "insgesamt": "",
}  # fmt: skip
_ABOUT = re.compile(r"(?:ca?\.|circa|etwa|um|about|ок\.|около|təqr\.|~)\s*", re.IGNORECASE)
_CROSS = re.compile(r"\s*[x×хX]\s*")


def measurements(whole: Node) -> Block:
    """The sizes of one `objectMeasurementsSet`; what cannot be read as a size is kept as it is written."""
    statements: list[Block] = [
        [{spoken("dimensions_statement", shown, "displayObjectMeasurements"): shown.tell()}]
        for shown in whole.at("displayObjectMeasurements")
        if shown.text
    ]
    measured = below(_measured(part) for part in whole.at("objectMeasurements"))
    return beside([*statements, measured, untold(whole, ())])


def _measured(part: Node) -> Block:
    extents = [node for node in part.at("extentMeasurements") if node.text]
    prefix = _prefix([node.text for node in extents])
    sizes = below(_size(one, prefix) for one in part.at("measurementsSet"))
    if sizes and prefix is not None:
        for node in extents:
            node.tell()
    return beside([sizes, untold(part, ("objectMeasurementsSet",))])


def _size(one: Node, prefix: str | None) -> Block:
    parts = _three(one)
    typed = _typed(parts, prefix) if prefix is not None else ""
    if not typed or not _readable(typed):
        return []
    for node in parts:
        node.hush()
    return [{"dimension": typed}]


def _three(one: Node) -> list[Node]:
    names = ("measurementType", "measurementUnit", "measurementValue")
    return [next(one.at(name), Node(name, "", "")) for name in names]


def _typed(parts: list[Node], prefix: str) -> str:
    """`height 45 cm`, of several measures in one each after the other, '' for what says no size."""
    kind, unit, value = (best(node.all()) for node in parts)
    if kind is None or value is None:
        return ""
    about = _ABOUT.match(value.text)
    measures = [_measure(word) for word in _CROSS.split(_unbracketed(kind.text))]
    values = _CROSS.split(value.text[about.end() if about else 0 :])
    if len(measures) != len(values) or not all(measures):
        return ""
    head, word = f"{prefix}{'c. ' if about else ''}", _unit(unit.text) if unit else "cm"
    return "; ".join(f"{head}{measure} {number} {word}" for measure, number in zip(measures, values, strict=True))


def _measure(word: str) -> str:
    return vocabularies.known_code("measure", word) or _MEASURES.get(fold(word), "")


def _unit(word: str) -> str:
    return _UNITS.get(fold(word), word)


def _unbracketed(text: str) -> str:
    """`Objektmaß (H x B)` is measured as `H x B`; of `Breite (geöffnet)` nothing is known."""
    inside = re.fullmatch(r"[^()]*\(([^()]*)\)", text)
    return inside[1] if inside and _CROSS.search(inside[1]) else text


def _prefix(extents: Sequence[str]) -> str | None:
    """What says the measured part, '' for the whole work, None for a part that has no word here."""
    if not extents:
        return ""
    if len(extents) > 1:
        return None
    said = fold(re.sub(r"\(.*\)", "", extents[0]))
    code = vocabularies.known_code("measured_part", said) or _PARTS.get(said)
    if code is None:
        return None
    return f"{code}: " if code and code != "overall" else ""


def _readable(typed: str) -> bool:
    try:
        return bool(read_sizes(typed))
    except WorldError:
        return False
