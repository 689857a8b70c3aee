"""What exhibitions and events are called at the desk, when they are, and the icons of events."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.exhibitions.records import Event, Exhibition
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import Language, Multilingual

EVENT_SYMBOLS: Final = {
    "play": "drama",
    "concert": "music",
    "workshop": "palette",
    "demonstration": "hammer",
    "ceremony": "landmark",
    "address": "megaphone",
    "tour": "eye",
    "food_tasting": "utensils",
    "bonfire": "flame",
    "fireworks": "party-popper",
}
_HOUR = slice(11, 16)


def symbol_of(event: Event) -> str:
    """The icon of an event's type."""
    return EVENT_SYMBOLS.get(event.type, "calendar")


def title_of(title: Multilingual, language: Language) -> str:
    """A title, or that there is none."""
    return marked(title, language) or QCoreApplication.translate("Exhibitions", "Without a title")


def dates_of(show: Exhibition, language: Language) -> str:
    """When an exhibition is held, '' when nobody recorded it."""
    return show.date_display.best(language).text or shown_range(show.begin_date, show.end_date, language)


def not_recorded() -> str:
    """A proper answer."""
    return QCoreApplication.translate("Exhibitions", "Not recorded")


def time_of(event: Event, language: Language) -> str:
    """The hour of an event on its day, or that it is not recorded."""
    if event.all_day:
        return QCoreApplication.translate("Exhibitions", "all day")
    if len(event.begin) > len("2025-11-25"):
        ends = event.end[_HOUR] if event.end[:10] == event.begin[:10] else ""
        return f"{event.begin[_HOUR]}–{ends}" if ends else event.begin[_HOUR]
    if not event.begin and (words := event.date_display.best(language).text):
        return words
    return QCoreApplication.translate("Exhibitions", "time not recorded")
