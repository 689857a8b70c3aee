"""Moments: a date, or a date with its time and offset, as stored `2025-11-25T18:00+04:00` (DOMAIN 4)."""

import re

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date, short_date, shown_date
from kalbajar_catalogue.i18n.languages import Language

# Azerbaijan has kept no summer time since 2016.
BAKU_OFFSET = "+04:00"
# Clocks on earth run up to 14 hours before Greenwich and 12 behind it; in minutes.
_AHEAD, _BEHIND = 14 * 60, 12 * 60
_TYPED = re.compile(
    r"([\d./-]+)(?:T|,? )(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?(Z|[+−-]\d{1,2}(?::?\d{2})?))?",
    re.ASCII | re.IGNORECASE,
)
_STORED = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?([+-]\d{2}:\d{2})", re.ASCII)
_IN_WORDS = re.compile(r"(?:([0-9]{1,2}) )?([^\W\d_]{3,})\.? ([0-9]{4})(?: г\.?)?(?=$|,? [0-9])")
_MONTHS = (
    ("january", "yanvar", "январь", "января"), ("february", "fevral", "февраль", "февраля"),
    ("march", "mart", "март", "марта"), ("april", "aprel", "апрель", "апреля"), ("may", "май", "мая"),
    ("june", "iyun", "июнь", "июня"), ("july", "iyul", "июль", "июля"),
    ("august", "avqust", "август", "августа"), ("september", "sentyabr", "сентябрь", "сентября"),
    ("october", "oktyabr", "октябрь", "октября"), ("november", "noyabr", "ноябрь", "ноября"),
    ("december", "dekabr", "декабрь", "декабря"),
)  # fmt: skip


def read_moment(text: str) -> str:
    """A date or a moment as it is stored, from `25.11.2025 18:00`, `2025-11-25T18:00+04:00`, `25.11.2025` or `2025`.

    A month may be named in any of our languages: `25 Nov 2025, 18:00`, `25 noyabr 2025`. Without an offset the time
    is Baku's. Seconds stay unless they are 00; fractions of them are cut off.
    Raises WorldError `date.unreadable`, `date.impossible`, and `time.impossible` for what no clock shows.
    """
    typed = _IN_WORDS.sub(_in_figures, " ".join(text.split()), count=1)
    match = _TYPED.fullmatch(typed)
    if not match:
        if ":" in typed:
            raise WorldError("date.unreadable", value=text)
        return _date(typed, text)
    day, hour, minute, second, offset = match.groups()
    return f"{_day(day, text)}T{_time(hour, minute, second, text)}{_offset(offset, text)}"


def _in_figures(named: re.Match[str]) -> str:
    """A day of a month that is named, as `25.11.2025`; words that name no month stay."""
    day, month, year = named.groups()
    begin = month.casefold().replace("i\u0307", "i")
    meant = {number for number, names in enumerate(_MONTHS, 1) for name in names if name.startswith(begin)}
    if len(meant) != 1 or named.start():
        return named.group()
    return ".".join(part for part in (day, f"{meant.pop():02}", year) if part)


def _date(typed: str, text: str) -> str:
    try:
        return read_date(typed)
    except WorldError as refused:
        raise WorldError(refused.code, value=text) from None


def _day(typed: str, text: str) -> str:
    stored = _date(typed, text)
    if len(stored) != len("2025-11-25"):
        raise WorldError("date.unreadable", value=text)
    return stored


def _time(hour: str, minute: str, second: str | None, text: str) -> str:
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise WorldError("time.impossible", value=text)
    return f"{int(hour):02}:{minute}" + (f":{second}" if int(second or 0) else "")


def _offset(typed: str | None, text: str) -> str:
    if typed is None:
        return BAKU_OFFSET
    digits = typed.strip("Zz+−-").replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits or 0), 0)
    behind = typed[0] in "−-" and hours + minutes > 0
    if minutes > 59 or hours * 60 + minutes > (_BEHIND if behind else _AHEAD):
        raise WorldError("time.impossible", value=text)
    return f"{'-' if behind else '+'}{hours:02}:{minutes:02}"


def shown_moment(stored: str, language: Language) -> str:
    """A stored date or moment in words: `25 noyabr 2025, 18:00`; an offset other than Baku's is named."""
    match = _STORED.fullmatch(stored)
    if not match:
        return shown_date(stored, language)
    day, time, _, offset = match.groups()
    elsewhere = "" if offset == BAKU_OFFSET else f" (UTC{offset.replace('-', '−')})"
    return f"{shown_date(day, language)}, {time}{elsewhere}"


def typed_moment(stored: str, language: Language) -> str:
    """A stored date or moment as people of a language type it: `25.11.2025 18:00`, in English `25 Nov 2025, 18:00`.

    It is read as the same again; what no such text would be read as stays as it is stored.
    """
    match = _STORED.fullmatch(stored)
    day, time, second, offset = match.groups("") if match else (stored, "", "", "")
    written = short_date(day, language)
    if time:
        between = " " if written[-5:-4] == "." else ", "
        written = f"{written}{between}{time}{second}{'' if offset == BAKU_OFFSET else f' {offset}'}"
    try:
        return written if read_moment(written) == stored else stored
    except WorldError:
        return stored
