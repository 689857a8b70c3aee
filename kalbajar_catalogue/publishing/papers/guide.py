"""The guide: one A4 sheet folded in three or in two, for the visitor's pocket."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionEvent, EditionSection, EditionWork
from kalbajar_catalogue.i18n.dates import shown_weekday_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.expecting import beginning
from kalbajar_catalogue.publishing.papers import answers, guide_works
from kalbajar_catalogue.publishing.papers.entries import Entries, wanted_of
from kalbajar_catalogue.publishing.papers.guide_works import Shown, Told
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Paper, Question, Setting, Wanted
from kalbajar_catalogue.publishing.plates import Plate, main_picture

FOLD = Question("fold", ("tri", "half"), "tri")
PROGRAMME = Question("programme", (), True)

_LEAST_SHOWN = 2
_MOST_LISTED = 300
_PICTURE_MM = 120
_HEADINGS = ("about", "sections", "spotlight", "programme", "visit", "picture.missing", "list")
_DAY = len("2025-11-25")
_TIME = slice(11, 16)


@dataclass(frozen=True)
class Guide:
    """Writes the panels of one leaflet."""

    entries: Entries

    @property
    def edition(self) -> Edition:
        """What the leaflet leads through."""
        return self.entries.setting.edition

    def document(self) -> Document:
        """The paper's data."""
        choices, edition = self.entries.setting.choices, self.edition
        told = _told(edition, choices)
        shown = guide_works.shown(edition, told)
        return {
            **self.entries.head(),
            "fold": answers.code(choices, FOLD),
            "words": {key: self.entries.said(key) for key in _HEADINGS},
            "about": self.entries.passages(edition.summary, "summary"),
            "visit": list(self._visit()),
            "sections": list(self._sections()),
            "spotlights": [self._spotlight(work) for work in shown.spotlights],
            "extras": [self._spotlight(work) for work in shown.extras],
            "beside": {panel: place for place, panel in enumerate(told.beside)},
            "panels": guide_works.shares(told, [self._ratio(work) for work in shown.inside]),
            "list": self._list(shown),
            "programme": self._programme() if told.events else [],
        }

    def named(self) -> Iterator[Expected]:
        """What a reader must find: the work on the cover, the sections, the works inside, the events."""
        told = _told(self.edition, self.entries.setting.choices)
        shown = guide_works.shown(self.edition, told)
        count = sum(guide_works.shares(told, [self._ratio(work) for work in shown.inside]))
        yield from self._named_works(shown.spotlights[:1])
        for section in self._sections():
            yield Expected("", "sections", beginning(section["title"]["main"]["text"]))
        yield from self._named_works(shown.inside[:count])
        for event in dated(self.edition) if told.events else ():
            yield Expected("", "events", beginning(self._event(event)["title"]["main"]["text"]))

    def _named_works(self, works: Sequence[EditionWork]) -> Iterator[Expected]:
        for work in works:
            titled = self.entries.titled(work)
            yield Expected(work.number, "number", titled["number"])
            yield Expected(work.number, "title", beginning(titled["title"]["main"]["text"]))

    def _ratio(self, work: EditionWork) -> float:
        look = self.entries.setting.look(main_picture(work))
        return look.width / look.height if isinstance(look, Plate) else guide_works.USUAL_RATIO

    def _list(self, shown: Shown) -> list[dict[str, Any]]:
        """All works by name, where there are no pictures to show inside."""
        works = self.edition.works if len(shown.spotlights) < _LEAST_SHOWN else ()
        return [self.entries.titled(work) for work in works[:_MOST_LISTED]]

    def _visit(self) -> Iterator[dict[str, Any]]:
        edition, institution = self.edition, self.edition.institution
        facts = {
            "dates": edition.dates,
            "hours": edition.opening_hours,
            "venue": self.entries.venue(),
            "admission": edition.admission,
            "accessibility": edition.accessibility,
            "contact": edition.contact,
            "organisers": self._named([person.name for person in edition.organisers]),
            "institution": institution.name,
            "address": institution.address,
            "online": self._everywhere(", ".join(filter(None, (institution.web, institution.email)))),
        }
        for key, value in facts.items():
            if said := self.entries.both(value, key):
                yield {"label": self.entries.said(f"visit.{key}"), "value": said}

    def _named(self, names: list[Multilingual]) -> Multilingual:
        return Multilingual(
            **{language: ", ".join(name.best(language).text for name in names) for language in LANGUAGES}
        )

    def _everywhere(self, text: str) -> Multilingual:
        return Multilingual(text, text, text)

    def _sections(self) -> Iterator[dict[str, Any]]:
        for section, depth in _in_order(self.edition.sections):
            works = [work for work in self.edition.works if work.section == section.uid]
            title = self.entries.section(section.title)
            if title:
                yield {
                    "title": title,
                    "depth": depth,
                    "code": self._line(section.code, "sections"),
                    "count": self.entries.counted(len(works))["main"] if works else None,
                    "numbers": self._numbers(works),
                    "intro": self.entries.passages(section.intro, "sections")[:1],
                }

    def _numbers(self, works: Sequence[EditionWork]) -> list[str]:
        """The numbers of works that hang after each other as spans: `1–14`, `20`."""
        places = {work.uid: place for place, work in enumerate(self.edition.works)}
        spans: list[list[EditionWork]] = []
        for work in works:
            if spans and places[work.uid] == places[spans[-1][-1].uid] + 1:
                spans[-1].append(work)
            else:
                spans.append([work])
        ends = (dict.fromkeys((self.entries.number(span[0]), self.entries.number(span[-1]))) for span in spans)
        return ["–".join(end) for end in ends]

    def _spotlight(self, work: EditionWork) -> dict[str, Any]:
        titled, language = self.entries.titled(work), self.entries.reader.language
        facts = self.entries.facts(work, ("date", "materials"), language)
        return {
            **titled,
            "plate": self.entries.plate(work, titled["title"]["main"]),
            "facts": [self.entries.maker(work, language), *([fact] for fact in facts)],
            "credit": self.entries.facts(work, ("credit_line",), language),
        }

    def _programme(self) -> list[dict[str, Any]]:
        return [
            {"day": self._day(day), "events": [self._about(event) for event in events]}
            for day, events in groupby(dated(self.edition), lambda event: event.begin[:_DAY])
        ]

    def _day(self, day: str) -> dict[str, Any]:
        words = {language: shown_weekday_date(day, language) for language in LANGUAGES}
        return self.entries.titles(Multilingual(**words), "date")

    def _about(self, event: EditionEvent) -> dict[str, Any]:
        with self.entries.reader.preflight.about(event.uid):
            return self._event(event)

    def _event(self, event: EditionEvent) -> dict[str, Any]:
        times = (event.begin[_TIME], event.end[_TIME] if event.end[:_DAY] == event.begin[:_DAY] else "")
        return {
            "time": "" if event.all_day else self._line("–".join(filter(None, times)), "date"),
            "title": self.entries.titles(self.entries.unmarked(event.title), "events"),
            "venue": self.entries.both(event.venue, "venue"),
        }

    def _line(self, text: str, field: str) -> str:
        return self.entries.reader.preflight.line(text, self.entries.reader.language, field)


def _in_order(
    sections: Sequence[EditionSection], parent: str = "", depth: int = 0
) -> Iterator[tuple[EditionSection, int]]:
    """Each section before its parts; one whose parent is not there stands by itself."""
    known = {section.uid for section in sections}
    for section in sorted(sections, key=lambda one: one.order):
        above = section.parent if section.parent in known and section.parent != section.uid else ""
        if above == parent and depth < len(sections):
            yield section, depth
            yield from _in_order(sections, section.uid, depth + 1)


def dated(edition: Edition) -> list[EditionEvent]:
    """The events that a programme can tell, in the order of their days and hours."""
    return sorted((event for event in edition.events if event.begin), key=lambda event: event.begin)


def _told(edition: Edition, choices: Choices) -> Told:
    return Told(
        half=answers.code(choices, FOLD) == "half",
        summary=bool(edition.summary),
        sections=any(section.title for section in edition.sections),
        events=len(dated(edition)) if answers.flag(choices, PROGRAMME) else 0,
        visit=bool(edition.dates and edition.opening_hours),
    )


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    shown = guide_works.shown(edition, _told(edition, choices))
    return wanted_of([*shown.spotlights, *shown.extras], _PICTURE_MM)


def _composed(setting: Setting) -> Document:
    return Guide(Entries(setting)).document()


def _expected(setting: Setting) -> Sequence[Expected]:
    return list(Guide(Entries(setting)).named())


GUIDE = Paper(
    "guide",
    "guide",
    _wanted,
    _composed,
    questions=(FOLD, PROGRAMME),
    longest_mm=_PICTURE_MM,
    expected=_expected,
)
"""A folded leaflet through an exhibition."""
