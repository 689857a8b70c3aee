"""The opening hours of a week: whether it is open now, and when next. No Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOSED = "closed"
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)
_MIDNIGHT = 24 * 60


@dataclass(frozen=True)
class Hours:
    """A day's opening: minutes after midnight; `end` may be 24:00, never before `begin`."""

    begin: int
    end: int

    def __str__(self) -> str:
        return f"{_clock(self.begin)}–{_clock(self.end)}"


ALWAYS = Hours(0, _MIDNIGHT)


def read_hours(text: str) -> Hours | None:
    """A day's hours: `10:00-18:00` or `10-18`; nothing is the whole day, `closed` None.

    Raises ValueError for anything else.
    """
    if not text:
        return ALWAYS
    if text.lower() == CLOSED:
        return None
    if not (match := _SPAN.fullmatch(text)):
        raise ValueError(text)
    begin, end = (_minutes(match[at], match[at + 1] or "00") for at in (1, 3))
    if begin >= end:
        raise ValueError(text)
    return Hours(begin, end)


def is_open(week: Sequence[str], now: datetime) -> bool:
    """Whether it is open at a local time; `week` from Monday to Sunday as `read_hours` reads it."""
    hours = read_hours(week[now.weekday()])
    return hours is not None and hours.begin <= now.hour * 60 + now.minute < hours.end


def next_opening(week: Sequence[str], now: datetime) -> datetime | None:
    """When it opens next, at a local time of this or the seven days to come; None when it never does."""
    for ahead in range(8):
        day = now.date() + timedelta(days=ahead)
        hours = read_hours(week[day.weekday()])
        if hours is None:
            continue
        opens = datetime.combine(day, time(hours.begin // 60, hours.begin % 60), now.tzinfo)
        if opens > now:
            return opens
    return None


def _minutes(hour: str, minute: str) -> int:
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > _MIDNIGHT:
        raise ValueError(f"{hour}:{minute}")
    return minutes


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
