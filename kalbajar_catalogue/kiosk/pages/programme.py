"""The programme, day by day: what follows one another, and what has no hour; today marked, what is over quiet."""

from collections.abc import Iterable
from datetime import date

from kalbajar_catalogue.i18n.dates import shown_weekday_date
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.i18n.sorting import SortKey, sort_key
from kalbajar_catalogue.kiosk.finding.named import Event, register
from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.kiosk.shows import Show
from kalbajar_catalogue.kiosk.subjects.timing import day_of, hours_of, is_over, is_running, is_today, today_there


def say(asked: Asked) -> Said | None:
    """`title` of the programme, `days`, `undated` (events of which no day is known), `at`: the day to begin with.

    A day: `date`, `named` in words, `today`, `over`, `line` (events by the hour), `loose` (events without one), `shows`
    (`uid`, `title`: the exhibitions open on it). An event: see `entry`. None where nothing is on.
    """
    events = in_order(register(asked.shows).events.values(), asked)
    if not events:
        return None
    undated = [event for event in events if day_of(event.event.begin) is None]
    dated = [event for event in events if day_of(event.event.begin) is not None]
    dates = sorted({day for event in dated for day in _days(event, asked)})
    days = [_day(day, dated, asked, alone=len(dates) == 1) for day in dates]
    title = next((show.edition.programme for show in asked.shows if show.edition.programme), NOTHING)
    return {
        "title": told(title, asked.language),
        "days": days,
        "undated": [entry(event, asked) for event in undated],
        "at": next((at for at, day in enumerate(days) if day["today"] or not day["over"]), 0),
    }


def todays(asked: Asked) -> list[Said]:
    """The events of today, as in `entry`, in their order: each once, whatever editions name it."""
    events = in_order(register(asked.shows).events.values(), asked)
    return [entry(event, asked) for event in events if is_today(event.event, asked.now)]


def entry(event: Event, asked: Asked) -> Said:
    """An event in a list, by its `uid`.

    `title`, `hours` ('' where none is known), `when`, `where`, `who`, `kind`, `now`, `over`, `today`, `unconfirmed`.
    """
    one, language = event.event, asked.language
    return {
        "uid": one.uid,
        "title": told(one.title, language),
        "hours": hours_of(one),
        "when": one.when.best(language).text,
        "where": one.venue.best(language).text,
        "who": ", ".join(dict.fromkeys(name for person in one.people if (name := person.name.best(language).text))),
        "kind": one.type_label.best(language).text,
        "now": is_running(one, asked.now),
        "over": is_over(one, asked.now),
        "today": is_today(one, asked.now),
        "unconfirmed": one.unconfirmed,
    }


def in_order(events: Iterable[Event], asked: Asked) -> list[Event]:
    """By day and hour, what lasts all day first; then by name; what has no day comes last."""

    def order(event: Event) -> tuple[bool, str, bool, str, SortKey]:
        one = event.event
        name = sort_key(one.title.best(asked.language).text)
        return day_of(one.begin) is None, one.begin[:10], bool(hours_of(one)), one.begin, name

    return sorted(events, key=order)


def _days(event: Event, asked: Asked) -> set[date]:
    """The day on which it begins, and today while it goes on."""
    begin = day_of(event.event.begin)
    today = {today_there(event.event, asked.now)} if is_today(event.event, asked.now) else set()
    return today | ({begin} if begin else set())


def _day(day: date, events: list[Event], asked: Asked, alone: bool) -> Said:
    own = [event for event in events if day in _days(event, asked)]
    said = [(entry(event, asked), day_of(event.event.begin) == day) for event in own]
    today = any(
        one["today"] and day == today_there(event.event, asked.now) for event, (one, _) in zip(own, said, strict=True)
    )
    return {
        "date": day.isoformat(),
        "named": shown_weekday_date(day.isoformat(), asked.language),
        "today": today,
        "over": all(one["over"] for one, _ in said),
        "line": [one for one, begins in said if one["hours"] and begins],
        "loose": [one for one, begins in said if not (one["hours"] and begins)],
        "shows": [_show(show, asked) for show in asked.shows if _is_open(show, day)] if today or alone else [],
    }


def _is_open(show: Show, day: date) -> bool:
    begin, end = day_of(show.edition.begin_date), day_of(show.edition.end_date)
    return begin is not None and begin <= day <= (end or begin)


def _show(show: Show, asked: Asked) -> Said:
    return {
        "uid": show.uid,
        "title": told(show.edition.title, asked.language),
        "count": len(show.works),
        "hours": show.edition.opening_hours.best(asked.language).text,
    }
