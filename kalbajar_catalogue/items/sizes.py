"""Sizes as people type and read them: `45 × 60 cm`, `h 45 cm; depth 3 mm`; kept in mm."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import read_number
from kalbajar_catalogue.storage.fields import member


@dataclass(frozen=True)
class Dimension:
    """One measured size; lengths in mm whatever unit they were written in."""

    type: str = member("", "Measure", vocabulary="measure")
    value_mm: float | None = member(None, "Value", unit="mm")
    part: str = member("", "Measured part", vocabulary="measured_part")
    circa: bool = member(False, "About")

    @classmethod
    def from_typed(cls, text: str) -> "tuple[Dimension, ...]":
        """Sizes from what a person typed. Raises WorldError `size.unreadable`."""
        return read_sizes(text)

    @classmethod
    def to_typed(cls, sizes: "Sequence[Dimension]", language: Language) -> str:
        """Sizes as a person would type them."""
        return shown_sizes(sizes, language)


_UNITS = {"mm": 1.0, "мм": 1.0, "cm": 10.0, "sm": 10.0, "см": 10.0, "m": 1000.0, "м": 1000.0, "in": 25.4, '"': 25.4}
_UNIT_WORDS: dict[Language, str] = {"az": "sm", "en": "cm", "ru": "см"}
_NUMBER = r"\d+(?:[.,]\d+)?"
_VALUE = rf"({_NUMBER})\s*({'|'.join(map(re.escape, _UNITS))})?"
_CROSSED = re.compile(rf"{_VALUE}(?:\s*[x×*хX]\s*{_VALUE})*", re.IGNORECASE)
_ORDER = ("height", "width", "depth")
_CIRCA = ("c.", "ca.", "circa", "about", "təqr.", "təqribən", "ок.", "около", "~")


def read_sizes(text: str) -> tuple[Dimension, ...]:
    """The measured sizes in a typed text; without a unit they are centimetres.

    Raises WorldError `size.unreadable`, and `term.unknown` for a measure that has no word here.
    """
    pieces = [piece.strip() for piece in re.split(r"[;\n]", text) if piece.strip()]
    return tuple(size for piece in pieces for size in _piece(piece, text))


def shown_sizes(sizes: Sequence[Dimension], language: Language) -> str:
    """Sizes as they can be typed back: `45 × 60 cm; sheet: 50 × 65 cm`."""
    parts = groupby(sizes, key=lambda size: (size.part, size.circa))
    return "; ".join(_shown_part(list(group), part, circa, language) for (part, circa), group in parts)


def printed_sizes(sizes: Sequence[Dimension], language: Language) -> str:
    """Sizes as a paper prints them, with no-break spaces inside: `45 × 60 sm`."""
    unit = _UNIT_WORDS[language]
    return shown_sizes(sizes, language).replace(" × ", "\u00a0×\u00a0").replace(f" {unit}", f"\u00a0{unit}")


def _piece(piece: str, whole: str) -> list[Dimension]:
    part, rest = _split_part(piece)
    circa, rest = _split_circa(rest)
    measure, rest = _split_measure(rest)
    values = _values(rest.strip())
    if not values or len(values) > len(_ORDER) or (measure and len(values) > 1):
        raise WorldError("size.unreadable", value=whole)
    measures = (measure,) if measure else _ORDER
    return [Dimension(kind, value, part, circa) for kind, value in zip(measures, values, strict=False)]


def _values(text: str) -> list[float]:
    """Lengths in mm; one without a unit takes the last unit there is."""
    if not _CROSSED.fullmatch(text):
        return []
    found = [(number, unit.lower()) for number, unit in re.findall(_VALUE, text, re.IGNORECASE)]
    usual = next((unit for _, unit in reversed(found) if unit), "cm")
    return [round(read_number(number) * _UNITS[unit or usual], 3) for number, unit in found]


def _split_part(piece: str) -> tuple[str, str]:
    before, mark, after = piece.partition(":")
    return (vocabularies.code_of("measured_part", before), after.strip()) if mark else ("", piece)


def _split_circa(text: str) -> tuple[bool, str]:
    found = next((mark for mark in _CIRCA if text.lower().startswith(mark)), None)
    return (True, text[len(found) :].strip()) if found else (False, text)


def _split_measure(text: str) -> tuple[str, str]:
    match = re.match(r"([^\W\d]+)\s+(?=\d)", text)
    if not match:
        return "", text
    short = {"h": "height", "w": "width", "d": "depth", "l": "length", "ø": "diameter"}
    code = short.get(match[1].lower()) or vocabularies.code_of("measure", match[1])
    return code, text[match.end() :]


def _shown_part(sizes: list[Dimension], part: str, circa: bool, language: Language) -> str:
    head = f"{vocabularies.word('measured_part', part, language)}: " if part else ""
    about = "c. " if circa else ""
    unit = _UNIT_WORDS[language]
    if tuple(size.type for size in sizes) == _ORDER[: len(sizes)] and len(sizes) > 1:
        return f"{head}{about}{' × '.join(_number(size, language) for size in sizes)} {unit}"
    return "; ".join(f"{head}{about}{_measure(size, language)} {_number(size, language)} {unit}" for size in sizes)


def _measure(size: Dimension, language: Language) -> str:
    return vocabularies.word("measure", size.type, language)


def _number(size: Dimension, language: Language) -> str:
    plain = f"{(size.value_mm or 0.0) / 10:.4f}".rstrip("0").rstrip(".")
    return plain if language == "en" else plain.replace(".", ",")
