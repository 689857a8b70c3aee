"""The condition sheet: a work's picture with its marks, what was found before, and a form for what is found now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from kalbajar_catalogue.custody.records import ConditionReport, LoanItem
from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.media.records import Region
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers import answers
from kalbajar_catalogue.publishing.papers.entries import Entries
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Question, Setting, Wanted
from kalbajar_catalogue.publishing.working import marks
from kalbajar_catalogue.publishing.working.facts import Facts, WorkFacts
from kalbajar_catalogue.publishing.working.telling import Telling, grams, outer_size, weight

NAME: Final = "condition"
LONGEST_MM: Final = 174

REPORTS = Question(
    "reports", (3, 1, 0, 10), 3,
    Multilingual("Əvvəlki yoxlamalar", "Earlier reports", "Прежние осмотры"),
)  # fmt: skip
CARE = Question(
    "care", (), True,
    Multilingual("Davranma və qablaşdırma", "Handling and packing", "Обращение и упаковка"),
)  # fmt: skip
FORM = Question(
    "form", (), True,
    Multilingual("Əllə doldurulan sahələr", "Fields to fill in by hand", "Поля для заполнения"),
)  # fmt: skip
QUESTIONS: Final = (REPORTS, CARE, FORM)

_WIDEST_MM, _LYING_MM, _STANDING_MM, _BADGE_MM = 174.0, 116.0, 128.0, 5.4
_SMALL_MM = (84.0, 76.0)
_LEAST_MM = 40.0
_WORDS = (
    "condition", "list.empty", "object_number", "maker", "date", "materials", "dimensions", "weight", "holder", "loan",
    "location", "features", "marks", "marks.none", "mark.number", "mark.what", "reports", "reports.none",
    "report.lacking", "report.found", "report.recommendation", "care", "outline", "form", "form.date", "form.place",
    "form.by", "form.reason", "form.state", "form.change", "form.yes", "form.no", "form.found", "form.recommendation",
    "signatures", "sign.lender", "sign.borrower", "sign.courier", "sign.name", "sign.date", "sheet",
)  # fmt: skip
_CARE = ("mount", "handling", "packing", "security")


@dataclass(frozen=True)
class Sheets:
    """Writes the sheets of one paper."""

    telling: Telling
    facts: Facts

    def document(self) -> Document:
        """The paper's data."""
        entries, choices = self.telling.entries, self.telling.entries.setting.choices
        form = answers.flag(choices, FORM)
        return {
            **entries.head(),
            "words": self.telling.words(*_WORDS),
            "badge": _BADGE_MM,
            "form": {"reasons": self.telling.offered("condition_reason"), "states": self.telling.offered("condition")}
            if form
            else None,
            "sheets": [self._sheet(work) for work in entries.setting.edition.works],
        }

    def _sheet(self, work: EditionWork) -> dict[str, Any]:
        entries, known = self.telling.entries, self.facts.of(work.uid)
        titled = entries.titled(work)
        pictures, marked = self._pictures(work, known)
        care = answers.flag(entries.setting.choices, CARE)
        return {
            **titled,
            **self.telling.numbers(work),
            "kind": entries.both(work.kind_label, "title", work.number),
            "facts": list(self._facts(work, known)),
            "pictures": pictures,
            "marks": marked,
            "outline": None if pictures else _outline(work),
            "reports": [self._report(one, work.number) for one in known.reports[: self._wanted_reports]],
            "care": list(self._care(known.lent, work.number)) if care and known.lent else [],
            "features": self.telling.paragraphs(known.item.distinguishing_features, work.number) if known.item else [],
        }

    @property
    def _wanted_reports(self) -> int:
        return answers.count(self.telling.entries.setting.choices, REPORTS)

    def _facts(self, work: EditionWork, known: WorkFacts) -> Iterator[dict[str, Any]]:
        entries = self.telling.entries
        if maker := self.telling.who(work):
            yield {"key": "maker", "value": {"main": maker[0], "others": []}, "more": maker[1:]}
        values = (
            ("date", work.date),
            ("materials", work.materials),
            ("dimensions", outer_size(known.item, work)),
            ("weight", weight(grams(known.item))),
            ("holder", self.facts.names.get(known.lender, work.holder)),
        )
        for key, value in values:
            if both := entries.both(value, key if key != "weight" else "dimensions", work.number):
                yield {"key": key, "value": both, "more": []}
        for key, text in (("loan", self._loan(known)), ("location", self._location(known))):
            if line := self.telling.line(text, work.number):
                yield {"key": key, "value": {"main": line, "others": []}, "more": []}

    def _loan(self, known: WorkFacts) -> str:
        if known.loan is None:
            return ""
        span = shown_range(
            known.loan.begin, known.loan.due_back or known.loan.end, self.telling.entries.reader.language
        )
        return ", ".join(filter(None, (known.loan.number or known.loan.ref, span)))

    def _location(self, known: WorkFacts) -> str:
        return ", ".join(filter(None, (known.location, self.telling.date(known.since) if known.location else "")))

    def _pictures(self, work: EditionWork, known: WorkFacts) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The pictures with their outlines, and the table of all marks, numbered through the work."""
        regions = {self.facts.plates.get(one.file, one.file): one.regions for one in known.marked}
        pictures: list[dict[str, Any]] = []
        table: list[dict[str, Any]] = []
        for place, picture in enumerate(shown_pictures(work, frozenset(regions))):
            own = regions.pop(picture.sha256, ())
            if drawn := self._drawn(work, picture, own, len(table) + 1, placed(picture, place)):
                pictures.append(drawn)
            table += self._marks(own, len(table) + 1, work.number)
        # What is marked is said, though its picture be gone.
        table += self._marks([one for own in regions.values() for one in own], len(table) + 1, work.number)
        return pictures, table

    def _drawn(
        self, work: EditionWork, picture: EditionPicture, own: Sequence[Region], first: int, size: tuple[float, float]
    ) -> dict[str, Any] | None:
        title = self.telling.entries.titled(work)["title"]["main"]
        plate = self.telling.entries.plate(replace(work, pictures=(picture,)), title)
        if plate is None:
            return None
        width, height = size
        drawn = marks.numbered(own, first, _BADGE_MM / 2 / width, _BADGE_MM / 2 / height)
        return {
            "plate": plate,
            "width": width,
            "height": height,
            "role": self.telling.term("picture_role", picture.role, work.number),
            "marks": [{"number": one.number, "x": one.x, "y": one.y,
                       "corners": [[point.x, point.y] for point in one.corners]} for one in drawn],
        }  # fmt: skip

    def _marks(self, own: Sequence[Region], first: int, number: str) -> list[dict[str, Any]]:
        return [self._mark(one, place, number) for place, one in enumerate(own, first)]

    def _mark(self, region: Region, number: int, work: str) -> dict[str, Any]:
        entries = self.telling.entries
        return {
            "number": number,
            "what": entries.both(region.label, "other", work) or self.telling.term("region_kind", region.type, work),
            "note": self.telling.paragraphs(region.note, work),
        }

    def _report(self, report: ConditionReport, number: str) -> dict[str, Any]:
        by = self.telling.entries.both(self.facts.names.get(report.checked_by, NOTHING), "other", number)
        return {
            "date": self.telling.date(report.date),
            "reason": self.telling.term("condition_reason", report.reason, number),
            "by": by,
            "state": self.telling.term("condition", report.overall, number),
            "texts": [
                {"key": key, "paragraphs": paragraphs}
                for key, text in (("report.lacking", report.completeness), ("report.found", report.note),
                                  ("report.recommendation", report.recommendation))
                if (paragraphs := self.telling.paragraphs(text, number))
            ],
        }  # fmt: skip

    def _care(self, lent: LoanItem, number: str) -> Iterator[dict[str, Any]]:
        language = self.telling.entries.reader.language
        climate = ", ".join(filter(None, (
            f"{lent.light_max_lux} lx" if lent.light_max_lux is not None else "",
            _range(lent.rh_min, lent.rh_max, "% RH", language),
            _range(lent.temp_min, lent.temp_max, "°C", language),
        )))  # fmt: skip
        for key, text in (("climate", climate), *((name, getattr(lent, name)) for name in _CARE)):
            if paragraphs := self.telling.paragraphs(text, number):
                yield {"title": self.telling.entries.said(f"care.{key}"), "paragraphs": paragraphs}


def shown_pictures(work: EditionWork, marked: frozenset[str]) -> list[EditionPicture]:
    """The main picture, then those with marks and those of damages."""
    kept = (
        one for place, one in enumerate(_ordered(work)) if place == 0 or one.sha256 in marked or one.role == "damage"
    )
    return list({one.sha256: one for one in kept}.values())


def wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """Every picture that was made ready for these works: the main one large."""
    del choices
    return [
        Wanted(one, work.number, max(placed(one, place)))
        for work in edition.works
        for place, one in enumerate(_ordered(work))
    ]


def composed(facts: Facts, setting: Setting) -> Document:
    """The data of the paper. Raises WorldError `print.option_answer`."""
    return Sheets(Telling(Entries(setting)), facts).document()


def expected(setting: Setting) -> Sequence[Expected]:
    """The ref and the title of every work, in the order that was asked for."""
    entries, found = Entries(setting), list[Expected]()
    for work in setting.edition.works:
        found.append(Expected(work.number, "number", entries.number(work)))
        if work.title:
            found.append(Expected(work.number, "title", entries.titled(work)["title"]["main"]["text"]))
    return found


def placed(picture: EditionPicture, place: int) -> tuple[float, float]:
    """How large the main picture (at place 0) and those beyond it stand on the sheet, in mm."""
    return _fitted(picture.width, picture.height, small=place > 0)


def _ordered(work: EditionWork) -> list[EditionPicture]:
    return sorted(work.pictures, key=lambda one: one.role != "main")


def _fitted(width: float, height: float, small: bool = False) -> tuple[float, float]:
    """Width and height in mm; beside a main picture that stands upright there is room for words."""
    widest, tallest = _SMALL_MM if small else (_WIDEST_MM, _STANDING_MM if height > width else _LYING_MM)
    across = min(widest, tallest * width / height)
    return across, across * height / width


def _outline(work: EditionWork) -> dict[str, float]:
    """The proportions of a work that nobody has photographed; a square where nobody has measured it either."""
    known = work.width_mm and work.height_mm
    across, down = _fitted(work.width_mm or 1.0, work.height_mm or 1.0) if known else _fitted(1.0, 1.0)
    return {"width": max(across, _LEAST_MM), "height": max(down, _LEAST_MM)}


def _range(least: float | None, most: float | None, unit: str, language: Any) -> str:
    said = [shown_number(value, language) for value in (least, most) if value is not None]
    return f"{'–'.join(dict.fromkeys(said))} {unit}" if said else ""
