"""Sizes that stand in columns of their own, with their unit in another: height, width, depth, unit. Pure."""

from collections.abc import Iterator, Mapping, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.numbers import read_number
from kalbajar_catalogue.items.sizes import WEIGHT, Dimension, in_grams, in_mm, read_sizes
from kalbajar_catalogue.storage.flat import Flat, flatten

UNIT, WEIGHT_UNIT, PART, TYPED = "unit", "weight_unit", "part", ""
USUAL, USUAL_WEIGHT = "cm", "kg"
_UNITS = {
    "inch": "in", "inches": "in", "centimeter": "cm", "centimeters": "cm", "centimetre": "cm", "centimetres": "cm",
    "millimeter": "mm", "millimeters": "mm", "millimetre": "mm", "millimetres": "mm", "metre": "m", "metres": "m",
    "meter": "m", "meters": "m", "santimetr": "cm", "millimetr": "mm", "metr": "m", "дюйм": "in", "сантиметр": "cm",
    "миллиметр": "mm", "метр": "m", "gram": "g", "grams": "g", "qram": "g", "kilogram": "kg", "kiloqram": "kg",
    "kilograms": "kg", "грамм": "g", "килограмм": "kg", "foot": "ft", "feet": "ft", "фут": "ft", "lbs": "lb",
    "pound": "lb", "pounds": "lb", "фунт": "lb", "ounce": "oz", "ounces": "oz", "унция": "oz",
}  # fmt: skip
_OTHERS = {"ft": (12.0, "in"), "lb": (453.59237, "g"), "oz": (28.349523125, "g")}
"""Units of others: so many of ours."""

_UNMEASURED = frozenset({"-", "–", "—", "?", "n/a", "na", "null", "none", "unknown", "yoxdur", "naməlum", "нет",
                         "неизвестно"})  # fmt: skip


def measured(texts: Mapping[str, str]) -> list[Flat]:
    """The sizes of one row: texts by measure (`height`), of the unit, of the part that was measured, typed whole.

    Without a unit lengths are centimetres and weights kilograms. A size of 0 or `N/A` was not measured. Raises
    WorldError `size.unreadable`, `size.unknown_unit`, `term.unknown`.
    """
    part = vocabularies.code_of("measured_part", cleaned(texts[PART])) if texts.get(PART) else ""
    sizes = [size for measure, text in texts.items() if measure not in (UNIT, WEIGHT_UNIT, PART)
             for size in _sizes(measure, text, texts, part)]  # fmt: skip
    return [flatten(size) for size in sizes]


def _sizes(measure: str, text: str, texts: Mapping[str, str], part: str) -> Iterator[Dimension]:
    if measure == TYPED:
        unit = texts.get(UNIT, "") if text[-1:].isdigit() else ""
        yield from read_sizes(f"{text} {unit}".strip())
        return
    code = vocabularies.code_of("measure", measure)
    if text.strip().casefold() in _UNMEASURED:
        return
    try:
        number = read_number(text)
    except WorldError:
        yield from _typed(code, text)
        return
    if number == 0:
        return
    if number < 0:
        raise WorldError("size.unreadable", value=text)
    if code == WEIGHT:
        yield Dimension(code, None, part, False, in_grams(*_in_our_unit(number, texts, WEIGHT_UNIT, USUAL_WEIGHT)))
    else:
        yield Dimension(code, in_mm(*_in_our_unit(number, texts, UNIT, USUAL)), part)


def _typed(code: str, text: str) -> Sequence[Dimension]:
    """A size with its unit in the cell. Raises WorldError `size.unreadable` with the cell as it is written."""
    try:
        return read_sizes(f"{code} {text}")
    except WorldError as fault:
        raise WorldError("size.unreadable", value=text) from fault


def _in_our_unit(number: float, texts: Mapping[str, str], name: str, usual: str) -> tuple[float, str]:
    """A number and its unit, in a unit of ours where it stands in one of others."""
    said = texts.get(name, "").strip().casefold().rstrip(".")
    unit = _UNITS.get(said, said) or usual
    factor, ours = _OTHERS.get(unit, (1.0, unit))
    return number * factor, ours
