"""Object tags: tied to a work on its way, with its numbers, a small picture, where it belongs, a code to scan."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from kalbajar_catalogue.editions.format import Edition, EditionInstitution, EditionWork
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers import answers, codes
from kalbajar_catalogue.publishing.papers.entries import Entries, wanted_of
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Question, Setting, Wanted
from kalbajar_catalogue.publishing.working.facts import Facts
from kalbajar_catalogue.publishing.working.telling import Telling, outer_size

NAME: Final = "tags"
LONGEST_MM: Final = 34

SIZE = Question(
    "size", ("90x50", "74x105"), "90x50",
    Multilingual("Birkanın ölçüsü, mm", "Size of a tag, mm", "Размер бирки, мм"),
)  # fmt: skip
PICTURES = Question("pictures", (), True, Multilingual("Şəkillər", "Pictures", "Изображения"))
LOCATIONS = Question("locations", (), True, Multilingual("Yeri", "Locations", "Местонахождение"))
CODE = Question("code", (), True, Multilingual("QR kod", "QR code", "QR-код"))
QUESTIONS: Final = (SIZE, PICTURES, LOCATIONS, CODE)


@dataclass(frozen=True)
class Sheet:
    """How tags stand on their sheet of A4; lengths in mm."""

    paper: tuple[int, int]
    columns: int
    rows: int
    width: int
    height: int
    code: float
    thumb: tuple[float, float]

    @property
    def corner(self) -> tuple[float, float]:
        """The upper left corner of the first tag."""
        return (self.paper[0] - self.columns * self.width) / 2, (self.paper[1] - self.rows * self.height) / 2


SHEETS: Final = {
    "90x50": Sheet((210, 297), 2, 5, 90, 50, 18, (20, 19)),
    "74x105": Sheet((297, 210), 4, 2, 74, 105, 24, (30, 34)),
}
"""The sheets by the size of a tag; eight of the larger are an A4 cut three times across and once along."""


@dataclass(frozen=True)
class Tags:
    """Writes the tags of one paper."""

    telling: Telling
    facts: Facts
    sheet: Sheet

    def document(self) -> Document:
        """The paper's data."""
        sheet, entries = self.sheet, self.telling.entries
        return {
            **entries.head(),
            "heading": entries.said("tags")["main"],
            "sheet": {"paper": sheet.paper, "columns": sheet.columns, "rows": sheet.rows, "width": sheet.width,
                      "height": sheet.height, "corner": sheet.corner, "thumb": sheet.thumb},
            "tags": [self._tag(work) for work in entries.setting.edition.works],
            "words": entries.say("list.empty", "location"),
        }  # fmt: skip

    def _tag(self, work: EditionWork) -> dict[str, Any]:
        entries, choices = self.telling.entries, self.telling.entries.setting.choices
        titled, known = entries.titled(work), self.facts.of(work.uid)
        return {
            **titled,
            **self.telling.numbers(work),
            "maker": self.telling.who(work),
            "size": entries.both(outer_size(known.item, work), "dimensions", work.number),
            "location": self.telling.line(known.location, work.number) if answers.flag(choices, LOCATIONS) else None,
            "plate": entries.plate(work, titled["title"]["main"]) if answers.flag(choices, PICTURES) else None,
            "code": self._code(work) if answers.flag(choices, CODE) else None,
        }

    def _code(self, work: EditionWork) -> dict[str, Any] | None:
        entries = self.telling.entries
        drawn = codes.drawn(payload(entries.setting.edition, work), self.sheet.code)
        if not drawn["svg"] or drawn["side"] > self.sheet.code:
            entries.reader.preflight.note("print.code_left_out", work.number)
            return None
        alt = entries.setting.words.say("code.alt", entries.reader.language, number="{number}")
        return {**drawn, "alt": alt.replace("{number}", entries.number(work))}


def payload(edition: Edition, work: EditionWork) -> str:
    """What the code of a tag says: the ref alone; a work that was never published has no address."""
    return codes.payload(replace(edition, institution=EditionInstitution()), work)


def wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """The main picture of each work, small."""
    sheet = SHEETS[answers.code(choices, SIZE)]
    return wanted_of(edition.works, max(sheet.thumb)) if answers.flag(choices, PICTURES) else ()


def composed(facts: Facts, setting: Setting) -> Document:
    """The data of the paper. Raises WorldError `print.option_answer`."""
    return Tags(Telling(Entries(setting)), facts, SHEETS[answers.code(setting.choices, SIZE)]).document()


def expected(setting: Setting) -> Sequence[Expected]:
    """The ref of every work, in the order that was asked for."""
    entries = Entries(setting)
    return [Expected(work.number, "number", entries.number(work)) for work in setting.edition.works]
