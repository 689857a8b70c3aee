"""Sizes as people type and read them: `45 × 60 cm`, `h 45 cm; depth 3 mm; 3,2 kg`; kept in mm and grams."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import read_number
from kalbajar_catalogue.storage.fields import member

HEIGHT_FIRST = ("height", "width", "depth")
LENGTH_FIRST = ("length", "width")
WEIGHT = "weight"


@dataclass(frozen=True)
class Dimension:
    """One measured size; lengths in mm, weights in grams, whatever unit they were written in."""

    type: str = member("", "Measure", vocabulary="measure")
    value_mm: float | None = member(None, "Value", unit="mm")
    part: str = member("", "Measured part", vocabulary="measured_part")
    circa: bool = member(False, "About")
    value_g: float | None = member(None, "Weight", unit="g")

    @classmethod
    def from_typed(cls, text: str, order: Sequence[str] = HEIGHT_FIRST) -> "tuple[Dimension, ...]":
        """Sizes from what a person typed; `order` is what they measure. Raises WorldError `size.unreadable`."""
        return read_sizes(text, order)

    @classmethod
    def to_typed(cls, sizes: "Sequence[Dimension]", language: Language, order: Sequence[str] = HEIGHT_FIRST) -> str:
        """Sizes as a person would type them."""
        return shown_sizes(sizes, language, order)


_UNITS = {"mm": 1.0, "мм": 1.0, "cm": 10.0, "sm": 10.0, "см": 10.0, "m": 1000.0, "м": 1000.0, "in": 25.4, '"': 25.4}
_WEIGHTS = {"kg": 1000.0, "kq": 1000.0, "кг": 1000.0, "g": 1.0, "q": 1.0, "г": 1.0}
_UNIT_WORDS: dict[Language, str] = {"az": "sm", "en": "cm", "ru": "см"}
_WEIGHT_WORDS: dict[Language, tuple[str, str]] = {"az": ("kq", "q"), "en": ("kg", "g"), "ru": ("кг", "г")}
_NUMBER = r"\d+(?:[.,]\d+)?"
_VALUE = rf"({_NUMBER})\s*({'|'.join(map(re.escape, _UNITS))})?"
_CROSSED = re.compile(rf"{_VALUE}(?:\s*[x×*хX]\s*{_VALUE})*", re.IGNORECASE)
_WEIGHED = re.compile(rf"({_NUMBER})\s*({'|'.join(_WEIGHTS)})\.?", re.IGNORECASE)
_CIRCA = ("c.", "ca.", "circa", "about", "təqr.", "təqribən", "ок.", "около", "~")


def read_sizes(text: str, order: Sequence[str] = HEIGHT_FIRST) -> tuple[Dimension, ...]:
    """The measured sizes in a typed text; without a unit they are centimetres, without names they come in `order`.

    Raises WorldError `size.unreadable`, and `term.unknown` for a measure that has no word here.
    """
    pieces = [piece.strip() for piece in re.split(r"[;\n]", text) if piece.strip()]
    return tuple(size for piece in pieces for size in _piece(piece, text, order))


def shown_sizes(sizes: Sequence[Dimension], language: Language, order: Sequence[str] = HEIGHT_FIRST) -> str:
    """Sizes as they can be typed back: `45 × 60 cm; sheet: 50 × 65 cm; 3.2 kg`."""
    parts = groupby(sizes, key=lambda size: (size.part, size.circa))
    return "; ".join(
        f"{_head(part, circa, language)}{one}"
        for (part, circa), group in parts
        for one in _shown_part(list(group), language, order)
    )


def in_mm(value: float, unit: str) -> float:
    """A length in mm. Raises WorldError `size.unknown_unit`."""
    return round(value * _factor(_UNITS, unit), 3)


def in_grams(value: float, unit: str) -> float:
    """A weight in grams. Raises WorldError `size.unknown_unit`."""
    return round(value * _factor(_WEIGHTS, unit), 3)


def _factor(units: Mapping[str, float], unit: str) -> float:
    if unit not in units:
        raise WorldError("size.unknown_unit", value=unit, known=", ".join(units))
    return units[unit]


def printed_sizes(sizes: Sequence[Dimension], language: Language, order: Sequence[str] = HEIGHT_FIRST) -> str:
    """Sizes as a paper prints them, with no-break spaces inside: `45 × 60 sm`."""
    units = "|".join((_UNIT_WORDS[language], *_WEIGHT_WORDS[language]))
    text = shown_sizes(sizes, language, order).replace(" × ", "\u00a0×\u00a0")
    return re.sub(rf"(?<=\d) (?=(?:{units})(?:;|$))", "\u00a0", text)


def _piece(piece: str, whole: str, order: Sequence[str]) -> list[Dimension]:
    part, rest = _split_part(piece)
    circa, rest = _split_circa(rest)
    measure, rest = _split_measure(rest)
    if weighed := _WEIGHED.fullmatch(rest.strip()) if measure in ("", WEIGHT) else None:
        grams = round(read_number(weighed[1]) * _WEIGHTS[weighed[2].lower()], 3)
        return [Dimension(WEIGHT, None, part, circa, grams)]
    values = _values(rest.strip())
    if not values or len(values) > len(order) or (measure and len(values) > 1) or measure == WEIGHT:
        raise WorldError("size.unreadable", value=whole)
    measures = (measure,) if measure else order
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


def _head(part: str, circa: bool, language: Language) -> str:
    head = f"{vocabularies.word('measured_part', part, language)}: " if part else ""
    return f"{head}c. " if circa else head


def _shown_part(sizes: list[Dimension], language: Language, order: Sequence[str]) -> list[str]:
    """The sizes of one part as pieces: those that come in the usual order crossed, the others one by one."""
    pieces: list[str] = []
    while sizes:
        run = _run(sizes, order)
        pieces.append(_crossed(sizes[:run], language) if run > 1 else _single(sizes[0], language))
        sizes = sizes[run:]
    return pieces


def _run(sizes: Sequence[Dimension], order: Sequence[str]) -> int:
    """How many sizes at the start come in the usual order."""
    fitting = [size.type == measure and size.value_g is None for size, measure in zip(sizes, order, strict=False)]
    return max(fitting.index(False) if False in fitting else len(fitting), 1)


def _crossed(sizes: Sequence[Dimension], language: Language) -> str:
    lengths = (_decimal((size.value_mm or 0.0) / 10, 4, language) for size in sizes)
    return f"{' × '.join(lengths)} {_UNIT_WORDS[language]}"


def _single(size: Dimension, language: Language) -> str:
    if size.value_g is not None:
        kilograms, grams = _WEIGHT_WORDS[language]
        whole = size.value_g >= _WEIGHTS["kg"]
        amount = size.value_g / _WEIGHTS["kg"] if whole else size.value_g
        return f"{_decimal(amount, 6, language)} {kilograms if whole else grams}"
    return f"{vocabularies.word('measure', size.type, language)} {_crossed([size], language)}"


def _decimal(value: float, digits: int, language: Language) -> str:
    plain = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return plain if language == "en" else plain.replace(".", ",")
