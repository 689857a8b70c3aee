"""The parts of a typed filter: `size=>2 m` is a name, a sign and a value; ranges of figures, sizes and dates. Pure."""

import re
from typing import NamedTuple

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.numbers import read_number
from kalbajar_catalogue.items.sizes import read_sizes
from kalbajar_catalogue.search.narrowing import Range

NONE_WORDS = frozenset(map(fold, ("none", "yoxdur", "нет", "empty", "boş", "пусто", "has none")))
_TYPED = re.compile(r"\s*([^=<>≤≥]+?)\s*(=?\s*(?:<=|>=|<|>|≤|≥)|=)\s*(.*?)\s*", re.DOTALL)
_BETWEEN = re.compile(r"(.+?)\s*(?:\.\.|…|–|—|-)\s*(\S.*)", re.DOTALL)
_UNIT = re.compile(r"(?:[^\W\d]+|\")\s*$")
_NEAR = 0.005
"""A size that was typed bare is meant as exactly as it was measured: to half a hundredth."""


class Typed(NamedTuple):
    """A filter in its parts; the sign is `=`, `<`, `>`, `<=` or `>=`."""

    name: str
    sign: str
    value: str


def parts(text: str) -> Typed:
    """The parts of one filter. Raises WorldError `search.filter_unreadable`."""
    found = _TYPED.fullmatch(text)
    if not found or not found[3]:
        raise WorldError("search.filter_unreadable", value=text)
    sign = found[2].replace("≤", "<=").replace("≥", ">=").replace(" ", "")
    return Typed(found[1], sign.lstrip("=") or "=", found[3])


def figures(name: str, sign: str, value: str) -> Range:
    """A range of numbers: `100`, `>=100`, `100-150`. Raises WorldError `number.unreadable`."""
    if sign == "=" and (between := _BETWEEN.fullmatch(value)):
        return Range(name, read_number(between[1]), read_number(between[2]))
    number = read_number(value)
    return _range(name, sign, number, number)


def lengths(name: str, sign: str, value: str) -> tuple[Range, ...]:
    """Ranges of a size in mm: `2 m`, `>50 cm`, `1-2 m`, `60 × 80 cm` for height and width.

    Without a unit they are centimetres. Raises WorldError `size.unreadable`.
    """
    if sign == "=" and (between := _BETWEEN.fullmatch(value)):
        unit = _UNIT.search(between[2])
        first = between[1] if _UNIT.search(between[1]) or not unit else f"{between[1]} {unit[0]}"
        return (Range(name, _length(first), _length(between[2])),)
    sizes = read_sizes(value)
    if len(sizes) > 1 and sign == "=":
        return tuple(_near(f"size.{one.type}", one.value_mm or 0.0) for one in sizes)
    length = _length(value)
    return (_near(name, length) if sign == "=" else _range(name, sign, length, length),)


def dates(sign: str, value: str) -> tuple[str, str]:
    """The first and the last date of a span, '' for an open end: `1950`, `1950-1980`, `>=1950-05`, `1950..`.

    Raises WorldError `date.unreadable`, `date.impossible`.
    """
    if sign in (">", ">="):
        return read_date(value), ""
    if sign in ("<", "<="):
        return "", read_date(value)
    if decade := re.fullmatch(r"(\d{3})0\s?(?:s|-(?:ci|cı|cu|cü)\s+illər|-[её]\w*)", value.strip(), re.IGNORECASE):
        return f"{decade[1]}0", f"{decade[1]}9"
    if between := re.fullmatch(r"(.*?)\s*(?:\.\.|…|–|—)\s*(.*)|(\d{4})\s*-\s*(\d{4})", value):
        begin, end = (between[1], between[2]) if between[3] is None else (between[3], between[4])
        return read_date(begin) if begin else "", read_date(end) if end else ""
    date = read_date(value)
    return date, date


def _length(text: str) -> float:
    found = read_sizes(text)
    if len(found) != 1 or found[0].value_mm is None:
        raise WorldError("size.unreadable", value=text)
    return found[0].value_mm


def _near(name: str, length: float) -> Range:
    return Range(name, length * (1 - _NEAR), length * (1 + _NEAR))


def _range(name: str, sign: str, least: float, most: float) -> Range:
    lowest = {">": _after(least), ">=": least, "=": least}.get(sign)
    highest = {"<": _before(most), "<=": most, "=": most}.get(sign)
    return Range(name, lowest, highest)


def _after(number: float) -> float:
    return number + abs(number) * 1e-9 + 1e-9


def _before(number: float) -> float:
    return number - abs(number) * 1e-9 - 1e-9
