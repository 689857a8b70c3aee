"""Ordinal numbers as they are spoken: `2025-ci il`, `2006-cı`, `XIX` (DOMAIN 4)."""

from kalbajar_catalogue.i18n.languages import Language

_UNITS = {1: "ci", 2: "ci", 3: "cü", 4: "cü", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cu"}
_TENS = {1: "cu", 2: "ci", 3: "cu", 4: "cı", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cı"}
_ZERO, _HUNDRED, _THOUSAND, _MILLIARD, _MILLION_AND_ABOVE = "cı", "cü", "ci", "cı", "cu"


def az_suffix(number: int) -> str:
    """The Azerbaijani ending of an ordinal by its last spoken word: 2025 `ci`, 2003 `cü`, 2006 `cı`, 2009 `cu`."""
    return _suffix(str(abs(number)))


def _suffix(digits: str) -> str:
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == len(digits):
        return _ZERO
    if zeros < 2:
        return (_TENS if zeros else _UNITS)[int(digits[-1 - zeros])]
    return _HUNDRED if zeros == 2 else _named(zeros)


def _named(zeros: int) -> str:
    """The ending after thousand (min), million (milyon), milliard (milyard), trillion (trilyon) and so on."""
    if zeros < 6:
        return _THOUSAND
    return _MILLIARD if 9 <= zeros < 12 else _MILLION_AND_ABOVE


def az_ordinal(numeral: str) -> str:
    """A numeral as an Azerbaijani ordinal: `5-ci`; a Roman one takes no ending: `XIX`."""
    return f"{numeral}-{_suffix(numeral)}" if numeral.isascii() and numeral.isdecimal() else numeral


def year_in_words(year: int, language: Language) -> str:
    """A year inside a sentence: `2025-ci il`, `2025`, `2025 год`."""
    if language == "az":
        return f"{az_ordinal(str(year))} il"
    return f"{year} год" if language == "ru" else str(year)
