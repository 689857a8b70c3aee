"""What exhibitions, events and texts are called here, and the icons they bear."""

from typing import Final

from PySide6.QtCore import QObject

from kalbajar_catalogue.exhibitions.standing_points import Point

SHOW_SYMBOLS: Final = {"photo": "image", "carpet": "grid-3x3", "painting": "palette", "craft": "hammer"}


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
            "works.alt_texts": self.tr("For the blind, {language}: %n work(s) without", "", count),
            "works.credits": self.tr("Credit, {language}: %n work(s) without", "", count),
            "works.rights": self.tr("Rights undecided: %n work(s)", "", count),
            "works.tbc": self.tr("To be confirmed: %n work(s)", "", count),
        }
