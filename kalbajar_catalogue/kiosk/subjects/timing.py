"""When events are: today, running, over, by the clock of where they happen. Pure; no Qt."""

from datetime import date, datetime, tzinfo

from kalbajar_catalogue.editions.format import EditionEvent

_DAY = len("2025-11-25")


def day_of(stored: str) -> date | None:
    """The day of a stored date or moment; None where no day is known, or no calendar has it."""
    try:
        return date.fromisoformat(stored[:_DAY]) if len(stored) >= _DAY else None
    except ValueError:
        return None


def moment_of(stored: str, now: datetime) -> datetime | None:
    """A stored moment; one without an offset is in that of `now`. None where no hour is known."""
    if len(stored) <= _DAY:
        return None
    try:
        moment = datetime.fromisoformat(stored)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)


def hours_of(event: EditionEvent) -> str:
    """`11:00–12:10`, `20:00`; '' where no hour is known or it lasts all day."""
    if event.all_day or len(event.begin) <= _DAY:
        return ""
    begin, end = event.begin[_DAY + 1 : _DAY + 6], event.end[_DAY + 1 : _DAY + 6]
    return f"{begin}–{end}" if end else begin


def today_there(event: EditionEvent, now: datetime) -> date:
    """The day that it is now where the event happens."""
    moment = moment_of(event.begin, now)
    zone: tzinfo | None = moment.tzinfo if moment else now.tzinfo
    return now.astimezone(zone).date()


def is_today(event: EditionEvent, now: datetime) -> bool:
    """Whether it is on, some time of this day."""
    begin, end = day_of(event.begin), day_of(event.end)
    return begin is not None and begin <= today_there(event, now) <= max(end or begin, begin)


def is_over(event: EditionEvent, now: datetime) -> bool:
    """Whether it has ended. Without an end nobody knows before the day is over."""
    if not event.all_day and (end := moment_of(event.end, now)):
        return end <= now
    last = day_of(event.end) or day_of(event.begin)
    return last is not None and last < today_there(event, now)


def is_running(event: EditionEvent, now: datetime) -> bool:
    """Whether it runs this moment; only of what has a beginning and an end by the clock."""
    begin, end = moment_of(event.begin, now), moment_of(event.end, now)
    return not event.all_day and begin is not None and end is not None and begin <= now < end
