"""Dates with the precision that is known: `2025`, `2025-11`, `2025-11-25`, in the words of each language (DOMAIN 4)."""

import re
from datetime import date

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_TIME = re.compile(r"(?<=-\d\d)[T ]\d{1,2}:\d{2}.*", re.ASCII)
_WRITTEN = re.compile(r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})", re.ASCII)
# To the month and to the day, in the letters of Unicode's date patterns.
_Patterns = dict[Language, tuple[str, str]]
_LONG: _Patterns = {
    "az": ("LLLL y", "d MMMM y"),
    "en": ("LLLL y", "d MMMM y"),
    "ru": ("LLLL y 'г.'", "d MMMM y 'г.'"),
}
_WEEKDAY: _Patterns = {
    "az": ("LLLL y", "d MMMM y, EEEE"),
    "en": ("LLLL y", "EEEE, d MMMM y"),
    "ru": ("LLLL y 'г.'", "EEEE, d MMMM y 'г.'"),
}
# 5/11/2025 is in May for some readers of English and in November for others.
_SHORT: _Patterns = {
    "az": ("MM.yyyy", "dd.MM.yyyy"),
    "en": ("MMM y", "d MMM y"),
    "ru": ("MM.yyyy", "dd.MM.yyyy"),
}


def read_date(text: str) -> str:
    """A date as it is stored, from `2025-11-25`, `25.11.2025`, `11.2025` or `2025`; times are cut off.

    Raises WorldError `date.unreadable`, and `date.impossible` for a day that no calendar has.
    """
    typed = text.strip()
    iso = _ISO.fullmatch(_TIME.sub("", typed))
    written = _WRITTEN.fullmatch(typed)
    if iso:
        year, month, day = iso.groups()
    elif written:
        day, month, year = written.groups()
    else:
        raise WorldError("date.unreadable", value=text)
    return _checked(text, year, month, day)


def _checked(text: str, year: str, month: str | None, day: str | None) -> str:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise WorldError("date.impossible", value=text) from None
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def shown_date(stored: str, language: Language) -> str:
    """A stored date in words: `25 noyabr 2025`, `25 November 2025`, `25 ноября 2025 г.`; a bare year stays bare."""
    return _shown(stored, language, _LONG)


def shown_weekday_date(stored: str, language: Language) -> str:
    """A stored date with its day of the week, where the day is known: `25 noyabr 2025, çərşənbə axşamı`."""
    return _shown(stored, language, _WEEKDAY)


def short_date(stored: str, language: Language) -> str:
    """A stored date for a narrow column: `25.11.2025`, in English `25 Nov 2025`; a bare year stays bare."""
    return _shown(stored, language, _SHORT)


def _shown(stored: str, language: Language, patterns: _Patterns) -> str:
    match = _ISO.match(stored)
    if not match:
        return stored
    year, month, day = match.groups()
    if month is None:
        return str(int(year))
    from babel.dates import format_date

    to_month, to_day = patterns[language]
    try:
        moment = date(int(year), int(month), int(day or 1))
    except ValueError:  # a month or day that there is not, such as an old import may have left
        return stored
    return format_date(moment, to_day if day else to_month, locale=language)


def shown_range(begin: str, end: str, language: Language) -> str:
    """Two dates in words with what they share said once: `25 noyabr – 10 dekabr 2025`, `25–28 noyabr 2025`.

    Of moments only the days are shown.
    """
    begin, end = _TIME.sub("", begin), _TIME.sub("", end)
    if not begin or not end or begin == end:
        return shown_date(begin or end, language)
    first, last = shown_date(begin, language), shown_date(end, language)
    if len(begin) == len(end) == 10 and begin[:7] == end[:7]:
        return f"{int(begin[8:])}–{last}"
    if begin[:4] == end[:4] and min(len(begin), len(end)) > 4:
        tail = last[last.rindex(str(int(begin[:4]))) :]
        first = first.removesuffix(tail).rstrip()
    return f"{first} – {last}"
