"""The press sheet: what a newspaper needs of an exhibition, in one language, with pictures and what they owe."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.captions import Captions
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.expecting import beginning, exhibits
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers import answers
from kalbajar_catalogue.publishing.papers.entries import Entries, spotlit, wanted_of
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Paper, Question, Setting, Wanted
from kalbajar_catalogue.publishing.plates import main_picture
from kalbajar_catalogue.publishing.runs import Run, words

PICTURES = Question("pictures", (4, 3, 5, 6), 4)

_LEAST_PICTURES = 3
_PICTURE_MM = 174
_HEADINGS = ("press", "facts", "pictures", "rights", "contact", "picture.missing", "credit.missing")


@dataclass(frozen=True)
class PressSheet:
    """Writes the sheet, in the paper's own language alone."""

    entries: Entries

    @property
    def edition(self) -> Edition:
        """What is told of."""
        return self.entries.setting.edition

    def document(self) -> Document:
        """The paper's data."""
        made, language = moment(self.edition), self.entries.reader.language
        return {
            **self.entries.head(),
            "words": self.entries.say(*_HEADINGS),
            "made": shown_date(made.date().isoformat(), language) if made else "",
            "institution": self.entries.both(self.edition.institution.name, "institution"),
            "summary": self.entries.passages(self.edition.summary, "summary")[:1],
            "facts": list(self._facts()),
            "contact": list(self._contact()),
            "rights": self._rights(),
            "pictures": [self._picture(work) for work in _shown(self.edition, self.entries.setting.choices)],
        }

    def _facts(self) -> Iterator[dict[str, Any]]:
        edition = self.edition
        people = self.entries.people(edition.organisers)
        facts = {
            "dates": edition.dates,
            "venue": self.entries.venue(),
            "hours": edition.opening_hours,
            "admission": edition.admission,
            "accessibility": edition.accessibility,
        }
        for key, value in facts.items():
            if run := self.entries.reader.main(value, key):
                yield self._fact(key, [run])
        if people:
            yield self._fact("organisers", people)
        yield self._fact("works", [self.entries.counted(len(edition.works))["main"]])

    def _fact(self, key: str, values: list[Run]) -> dict[str, Any]:
        label = self.entries.setting.words.say(f"fact.{key}", self.entries.reader.language)
        return {"label": words(label, self.entries.reader.language), "values": values}

    def _contact(self) -> Iterator[Run]:
        institution = self.edition.institution
        plain = [Multilingual(text, text, text) for text in (institution.web, institution.email)]
        values = (
            ("institution", institution.name),
            ("contact", self.edition.contact),
            ("address", institution.address),
        )
        said: set[str] = set()
        for field, value in (*values, *(("contact", one) for one in plain)):
            run = self.entries.reader.main(value, field)
            if run and run["text"] not in said:
                said.add(run["text"])
                yield run

    def _rights(self) -> list[Run]:
        keys = ("rights.sentence", "rights.use")
        return [
            words(self.entries.setting.words.say(key, self.entries.reader.language), self.entries.reader.language)
            for key in keys
        ]

    def _picture(self, work: EditionWork) -> dict[str, Any]:
        titled, language = self.entries.titled(work), self.entries.reader.language
        caption = Captions(self.entries.setting.words, self.entries.reader).of(work, main_picture(work), False)[0]
        owed = _credited(work)
        if not owed:
            self.entries.reader.preflight.note("print.credit_missing", work.number, "credit_line", language)
        return {
            **titled,
            "plate": self.entries.plate(work, titled["title"]["main"]),
            "caption": caption,
            "owed": owed,
        }


def _credited(work: EditionWork) -> bool:
    """Whether there is anything that a newspaper can print as the source."""
    picture = main_picture(work)
    return bool(work.credit_line or (picture and (picture.creator or picture.copyright_notice)))


def _shown(edition: Edition, choices: Choices) -> list[EditionWork]:
    return spotlit(edition.works, _LEAST_PICTURES, answers.count(choices, PICTURES))


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    return wanted_of(_shown(edition, choices), _PICTURE_MM)


def _composed(setting: Setting) -> Document:
    return PressSheet(Entries(setting)).document()


def _expected(setting: Setting) -> Sequence[Expected]:
    """The pictures in their order: number, title, and the source that a newspaper must print with it."""
    shown = {work.number for work in _shown(setting.edition, setting.choices)}
    told = (one for one in exhibits(setting) if one.number in shown)
    return [replace(one, text=beginning(one.text)) for one in told]


PRESS = Paper(
    "press",
    "press",
    _wanted,
    _composed,
    questions=(PICTURES,),
    longest_mm=_PICTURE_MM,
    expected=_expected,
)
"""A sheet for newspapers."""
