"""What exhibitions, events and texts are called here, and the icons they bear."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.exhibitions.records import Event, Exhibition
from kalbajar_catalogue.exhibitions.standing_points import APPROVED, DRAFT, MISSING, STALE, Point
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
STATE_SYMBOLS: Final = {
    APPROVED: "circle-check", DRAFT: "circle-dot", STALE: "refresh-cw", MISSING: "circle-dashed",
}  # fmt: skip
SHOW_SYMBOLS: Final = {"photo": "image", "carpet": "grid-3x3", "painting": "palette", "craft": "hammer"}

_HOUR = slice(11, 16)


def symbol_of(event: Event) -> str:
    """The icon of an event's type."""
    return EVENT_SYMBOLS.get(event.type, "calendar")


def state_colour(state: str, tokens: Tokens) -> str:
    """The colour of the state of a text."""
    return {APPROVED: tokens.sage, DRAFT: tokens.weld, STALE: tokens.weld}.get(state, tokens.quiet)


def state_word(state: str, language: Language) -> str:
    """What the state of a text is called."""
    if state == MISSING:
        return QCoreApplication.translate("Exhibitions", "missing")
    return vocabularies.word("text_status", state, language)


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


class PointWords(QObject):
    """What is missing before print, in a few words; an object, for only `tr` tells the translators of plurals."""

    def say(self, point: Point) -> str:
        """The words for one point, in the language of the desk."""
        words = self._of_show().get(point.code) or self._of_works(len(point.works)).get(point.code, point.code)
        return words.format(language=point.language or "", **point.values)

    def _of_show(self) -> dict[str, str]:
        return {
            "show.title": self.tr("Title, {language}: missing"),
            "show.wall_missing": self.tr("Wall text, {language}: missing"),
            "show.wall_draft": self.tr("Wall text, {language}: a draft"),
            "show.wall_stale": self.tr("Wall text, {language}: out of date"),
            "show.dates": self.tr("Dates: not recorded"),
            "show.venue": self.tr("Venue: not recorded"),
            "show.organisers": self.tr("Organiser: not recorded"),
            "works.number_twice": self.tr("No {number} stands twice"),
        }

    def _of_works(self, count: int) -> dict[str, str]:
        return {
            "works.no_picture": self.tr("No picture: %n work(s)", "", count),
            "works.titles": self.tr("Title, {language}: %n work(s) without", "", count),
            "works.labels": self.tr("Label, {language}: %n not approved", "", count),
            "works.alt_texts": self.tr("Alt text, {language}: %n work(s) without", "", count),
            "works.credits": self.tr("Credit, {language}: %n work(s) without", "", count),
            "works.rights": self.tr("Rights undecided: %n work(s)", "", count),
            "works.tbc": self.tr("To be confirmed: %n work(s)", "", count),
        }
