"""Numbers as people type and read them; a single dot or comma is always the decimal mark (DOMAIN 4)."""

import math
import re

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_MARKS: dict[Language, tuple[str, str]] = {"az": (".", ","), "en": (",", "."), "ru": ("\u00a0", ",")}
_UNITS: dict[str, dict[Language, str]] = {
    "mm": {"az": "mm", "en": "mm", "ru": "мм"},
    "cm": {"az": "sm", "en": "cm", "ru": "см"},
    "m": {"az": "m", "en": "m", "ru": "м"},
    "g": {"az": "q", "en": "g", "ru": "г"},
    "kg": {"az": "kq", "en": "kg", "ru": "кг"},
    "dm2": {"az": "dm²", "en": "dm²", "ru": "дм²"},
    "/dm": {"az": "/dm", "en": "/dm", "ru": "/дм"},
    "knots/dm2": {"az": "ilmə/dm²", "en": "knots/dm²", "ru": "узлов/дм²"},
}


def read_number(text: str) -> float:
    """The number in `12.5`, `12,5` or `1 200`. Raises WorldError `number.unreadable`."""
    typed = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)", "", text.strip()).replace("−", "-")
    number = float(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else math.inf
    if math.isinf(number):
        raise WorldError("number.unreadable", value=text)
    return number


def read_whole(text: str) -> int:
    """The whole number in `44`. Raises WorldError `number.not_whole`."""
    value = read_number(text)
    if value != int(value) or abs(value) >= 2**53:
        raise WorldError("number.not_whole", value=text)
    return int(value)


def shown_number(value: float, language: Language, digits: int = 1) -> str:
    """A number with at most `digits` decimals, in the marks of the language."""
    thousands, decimal = _MARKS[language]
    whole, _, rest = f"{round(value, digits) + 0.0:,.{digits}f}".partition(".")
    rest = rest.rstrip("0")
    return whole.replace(",", thousands) + (decimal + rest if rest else "")


def unit_word(unit: str, language: Language) -> str:
    """The word for a unit of measure: `cm` is `sm` in Azerbaijani; a unit without a word of its own stays as it is."""
    return _UNITS.get(unit, {}).get(language, unit)
