"""The checklist: a row for each work, with boxes to tick when it has arrived and when it hangs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.expecting import exhibits
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers import answers, lengths
from kalbajar_catalogue.publishing.papers.entries import Entries, show_frames, wanted_of
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Paper, Question, Setting, Wanted
from kalbajar_catalogue.publishing.runs import Run, kept_together

PICTURES = Question("pictures", (), True)
SECTIONS = Question("sections", (), True)
MAKERS = Question("makers", (), True)
DATES = Question("dates", (), True)
SIZES = Question("sizes", (), True)
NUMBERS = Question("numbers", (), True)
BOXES = Question("boxes", (), True)

_OF_WHEN = {"date": "date", "size": "dimensions"}
_COLUMNS = {"object_number": NUMBERS, "boxes": BOXES}
_THUMB_MM = 14
_LONGEST_TITLE = 180
_LONGEST_FACT = 120
_HEADINGS = (
    "checklist",
    "list.empty",
    "picture.missing",
    "section.none",
    "column.number",
    "column.title",
    "column.title.makers",
    "column.object_number",
    "column.arrived",
    "column.hung",
    "column.picture",
    "checked.by",
    "checked.on",
    "pages",
)


@dataclass(frozen=True)
class Checklist:
    """Writes the rows of one paper."""

    entries: Entries

    def document(self) -> Document:
        """The paper's data: groups of rows under a section's title, or one group without."""
        edition, choices = self.entries.setting.edition, self.entries.setting.choices
        made = moment(edition)
        language = self.entries.reader.language
        groups = self._groups(answers.flag(choices, SECTIONS))
        return {
            **self.entries.head(),
            "words": self._words(),
            "columns": [*(["when"] if self._when else []), *self._asked(_COLUMNS)],
            "pictures": answers.flag(choices, PICTURES) and show_frames([row for one in groups for row in one["rows"]]),
            "makers": answers.flag(choices, MAKERS),
            "made": shown_date(made.date().isoformat(), language) if made else "",
            "groups": groups,
        }

    @property
    def _when(self) -> list[str]:
        return self._asked({"date": DATES, "size": SIZES})

    def _asked(self, questions: Mapping[str, Question]) -> list[str]:
        return [code for code, question in questions.items() if answers.flag(self.entries.setting.choices, question)]

    def _words(self) -> dict[str, Run]:
        words = self.entries.say(*_HEADINGS)
        if self._when:
            key = ".".join(("column.when", *self._when))
            words["column.when"] = self.entries.say(key)[key]
        return words

    def _groups(self, by_section: bool) -> list[dict[str, Any]]:
        works = self.entries.setting.edition.works
        sections = {section.uid: section.title for section in self.entries.setting.edition.sections}
        if not by_section or not any(work.section in sections for work in works):
            return [{"title": None, "rows": [self._row(work) for work in works]}]
        return [
            {
                "title": self.entries.section(sections[uid]) if uid in sections else None,
                "rows": [self._row(work) for work in members],
            }
            for uid, members in groupby(works, lambda work: work.section if work.section in sections else "")
        ]

    def _row(self, work: EditionWork) -> dict[str, Any]:
        language, titled = self.entries.reader.language, self.entries.titled(work)
        choices = self.entries.setting.choices
        title = titled["title"]
        plate = self.entries.plate(work, title["main"]) if answers.flag(choices, PICTURES) else None
        for run in (title["main"], *title["others"]):
            self._shorten(run, _LONGEST_TITLE, work.number, "title")
        facts = [*self._maker(work), *self.entries.facts(work, ("materials",), language)]
        for run in facts:
            self._shorten(run, _LONGEST_FACT, work.number, "materials")
        asked = self._when
        when = {field: self._cell(work, field) if code in asked else None for code, field in _OF_WHEN.items()}
        return {
            **titled,
            "plate": plate,
            "facts": facts,
            "date": when["date"],
            "size": when["dimensions"],
            "object_number": self._object_number(work),
            "lengths": self._lengths(title, facts, list(when.values())),
        }

    def _lengths(self, title: dict[str, Any], facts: list[Run], when: list[Run | None]) -> dict[str, float]:
        """How long the longest line of each kind is at most, in em: most rows need not be set to know their height."""
        marks = self._marks if self.entries.setting.edition.sample else 0.0
        others = title["others"]
        return {
            "title": lengths.most_of([title["main"]]) + marks,
            "below": max(lengths.most_of(others) + marks * len(others), lengths.most_of(facts)),
            "when": max((lengths.most_of([run]) for run in when if run), default=0.0),
        }

    @cached_property
    def _marks(self) -> float:
        """A mark of a sample is set in small capitals, tracked; its whole size is more than that."""
        return max(lengths.most(self.entries.setting.words.say("sample", one) + ". ") for one in self.entries.languages)

    def _maker(self, work: EditionWork) -> list[Run]:
        if not answers.flag(self.entries.setting.choices, MAKERS):
            return []
        nameless = EditionWork(work.uid, work.ref, work.kind, work.number, work.order)
        return self.entries.people(work.makers, "makers") or self.entries.maker(nameless, self.entries.reader.language)

    def _cell(self, work: EditionWork, field: str) -> Run | None:
        run = next(iter(self.entries.facts(work, (field,), self.entries.reader.language)), None)
        if run:
            self._shorten(run, _LONGEST_FACT, work.number, field)
        return run

    def _object_number(self, work: EditionWork) -> str:
        number = work.object_number or work.ref
        return kept_together(
            self.entries.reader.preflight.line(number, self.entries.reader.language, "object_number", work.number)
        )

    def _shorten(self, run: Run, longest: int, number: str, field: str) -> None:
        """A row is a line or two: what is longer is cut, and told."""
        if len(run["text"]) > longest:
            run["text"] = run["text"][:longest].rsplit(" ", 1)[0].rstrip() + " …"
            self.entries.reader.preflight.note("print.text_cut", number, field, run["lang"], letters=longest)


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    return wanted_of(edition.works, _THUMB_MM) if answers.flag(choices, PICTURES) else ()


def _composed(setting: Setting) -> Document:
    return Checklist(Entries(setting)).document()


def _expected(setting: Setting) -> Sequence[Expected]:
    """A row has no credit line."""
    return [one for one in exhibits(setting) if one.field in ("number", "title")]


CHECKLIST = Paper(
    "checklist",
    "checklist",
    _wanted,
    _composed,
    questions=(PICTURES, SECTIONS, MAKERS, DATES, SIZES, NUMBERS, BOXES),
    longest_mm=_THUMB_MM,
    expected=_expected,
)
"""The checklist of an exhibition or of any works."""
